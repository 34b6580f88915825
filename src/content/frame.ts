/**
 * The menus around an article on a page that is too small, or in a language that is known too little, to judge its blocks
 * one by one: short lines above the headline, and what stands below the page's footer. What stands between is left alone.
 */
import type { Block, Kind, Mark, Measure, Opinion } from '../model.js';
import { contentMark } from './judge.js';

/** A page as it is looked at. */
export interface FramedPage {
  readonly blocks: readonly Block[];
  readonly measures: readonly Measure[];
  /** The marks of the rules. */
  readonly marks: readonly Mark[];
  /** Tells the headline above the block where the prose begins; null where none is known. */
  readonly headlineAbove: (first: number) => number | null;
}

/** The lines of a page's frame, by their indices. */
interface Frame {
  readonly above: readonly number[];
  readonly below: readonly number[];
}

const PROSE_WORDS = 8;
const SENTENCE_WORDS = 3;
/** A menu's lines have few words; in scripts without spaces, where each sign counts as a word, few signs. */
const MENU_WORDS = 3;
const MENU_LENGTH = 30;
const MENU_SIGNS = 6;
/** So many lines above the headline are a menu. */
const SHORTEST_MENU = 4;
/** Where no rule knows one of them, a footer of so many lines must speak for it. */
const SHORTEST_FOOTER = 5;

/** Kinds that stand below an article, not in its midst. */
const FOOTERS: ReadonlySet<Kind> = new Set(['recirculation', 'comments', 'navigation', 'legal', 'account', 'social']);
/** Kinds that stand above it. */
const HEADERS: ReadonlySet<Kind> = new Set(['navigation', 'account', 'paywall', 'furniture']);
/** What menu lines do not have: digits, and signs with which a line of text goes on or ends. */
const NO_MENU = /[\p{N}.,;:!?…。、]/u;
const RIGHTS = /©|\(c\) \d|copyright/;

const kindsByBlock = (marks: readonly Mark[]): ReadonlyMap<number, Kind> =>
  new Map(marks.filter(({ veto }) => veto === null).map(({ block, kind }) => [block, kind]));

/** A line of few words that reads like a menu's. */
function isMenuLine(block: Block | undefined, measure: Measure | undefined): boolean {
  if (block === undefined || measure === undefined || block.joined || NO_MENU.test(block.text)) return false;
  if (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'control') return false;
  return (measure.words <= MENU_WORDS && block.text.length <= MENU_LENGTH) || block.text.length <= MENU_SIGNS;
}

/** How many lines at the top read like a menu's, or are one's for a rule. */
function menuLength({ blocks, measures }: FramedPage, kinds: ReadonlyMap<number, Kind>, prose: number): number {
  let end = 0;
  while (end < prose && (kinds.has(end) || isMenuLine(blocks[end], measures[end]))) end++;
  return end;
}

/** The menu at the top: from the first block on, up to the headline. */
function menuAbove(page: FramedPage, kinds: ReadonlyMap<number, Kind>, prose: number, end: number): readonly number[] {
  const known = page.headlineAbove(prose);
  // Where the headline is not known, the last line may be it.
  const isOpen = known === null && (end === prose || kinds.has(end - 1));
  const last = known !== null ? Math.min(end, known) : isOpen ? end - 1 : end;
  return Array.from({ length: Math.max(0, last) }, (_, at) => at);
}

/** What stands below the footer's first line, which a rule knows or which claims rights. */
function footerBelow({ measures }: FramedPage, kinds: ReadonlyMap<number, Kind>, from: number): readonly number[] {
  const isFooter = (at: number): boolean => {
    const kind = kinds.get(at);
    return kind === undefined ? RIGHTS.test(measures[at]?.folded ?? '') : FOOTERS.has(kind);
  };
  let at = from;
  while (at < measures.length && !isFooter(at)) at++;
  return Array.from({ length: measures.length - at }, (_, n) => at + n);
}

/**
 * The frame of a page: a menu above its headline and a footer that claims rights below its last sentence, both or none.
 * @returns the lines of both that no rule struck; null where the text is no page for all that is known
 */
function frameOf(page: FramedPage): Frame | null {
  const { measures, marks } = page;
  const kinds = kindsByBlock(marks);
  const isText = (words: number, at: number): boolean => {
    const measure = measures[at];
    return measure?.sentence === true && measure.words >= words && !kinds.has(at) && !RIGHTS.test(measure.folded);
  };
  const prose = measures.findIndex((_, at) => isText(PROSE_WORDS, at));
  const last = measures.findLastIndex((_, at) => isText(SENTENCE_WORDS, at));
  const length = menuLength(page, kinds, prose);
  if (length < SHORTEST_MENU) return null;
  const [above, below] = [menuAbove(page, kinds, prose, length), footerBelow(page, kinds, last + 1)];
  const claims = below.some((at) => kinds.get(at) === 'legal' || RIGHTS.test(measures[at]?.folded ?? ''));
  const knownAbove = above.filter((at) => HEADERS.has(kinds.get(at) ?? 'metadata')).length;
  const knownBelow = below.filter((at) => kinds.has(at)).length;
  const isMenu = knownAbove > 0 || (below.length >= SHORTEST_FOOTER && knownBelow > 1);
  if (!claims || above.length < SHORTEST_MENU || !isMenu) return null;
  const isFree = (at: number): boolean => !kinds.has(at);
  return { above: above.filter(isFree), below: below.filter(isFree) };
}

/** Strikes the menus around an article, and nothing inside. */
export function judgeFrame(page: FramedPage): Opinion {
  const frame = frameOf(page);
  if (frame === null) return { marks: [], warnings: [] };
  const above = frame.above.map((at) => contentMark(at, 'navigation', ['menu-above-headline']));
  const below = frame.below.map((at) => contentMark(at, 'furniture', ['below-footer']));
  return { marks: [...above, ...below], warnings: [] };
}
