import type { Block, Measure } from '../model.js';
import { looksLikeFact } from './fact-lines.js';

/**
 * The headline of a page that was dumped as text: of the lines above the first prose, the one that its place and its words
 * speak for. Menus, teasers and standfirsts stand there too, and nothing marks the headline as one.
 */

/** What is known of a page's blocks. */
export interface DumpedPage {
  readonly blocks: readonly Block[];
  readonly measures: readonly Measure[];
  /** Those that a rule struck. */
  readonly ruled: ReadonlySet<number>;
  /** The first prose of the article. */
  readonly first: number;
  readonly language: string | null;
}

/** How far above the prose a headline is looked for, in blocks. */
const REACH = 40;
const SHORTEST_WORDS = 4;
/** A line right above a byline or a timestamp may be shorter. */
const SHORTEST_ABOVE_FACT = 2;
const SHORTEST_ABOVE_NAME = 3;
const NAME_WORDS = 3;
const MENU_WORDS = 2;
const LONGEST_WORDS = 30;
/** Menu lines have fewer words than headlines; above so many it makes no difference. */
const ENOUGH_WORDS = 6;
/** So many lines below the headline its byline or its timestamp stands, at most. */
const FACT_REACH = 4;
/** Prose whose words a headline shares. */
const COMPARED_BLOCKS = 8;
/** Words of fewer letters say little; endings differ. */
const WORD_LENGTH = 4;
const STEM_LENGTH = 5;

/** What each sign adds. Fitted by hand to the headlines of some hundred pages; none of them matters to a tenth. */
const WEIGHTS = { word: 0.6, distance: -0.1, fact: 3, repeated: 1, shared: 3, ruled: -3, above: 1, sentences: -1.5 };
/** A headline scores so much at least. */
const LEAST = 4.4;

const NO_HEADLINE = /[.,;:…]["'”’»)]*$|^(?:https?:|www\.)|[@›»|>→]|\s\/\s|(?:\s[-–—]\s.*){3}/;

const mayBeHeadline = (block: Block | undefined, measure: Measure | undefined): boolean =>
  block !== undefined &&
  measure !== undefined &&
  !block.joined &&
  (block.kind === 'paragraph' || block.kind === 'heading') &&
  measure.words >= SHORTEST_ABOVE_FACT &&
  measure.words <= LONGEST_WORDS &&
  !NO_HEADLINE.test(block.text);

/** Whether a UTF-16 unit of a folded text is part of a word. */
const isWordUnit = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  (code >= 192 && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f));

/** The beginnings of the longer words of a folded text. By units, as this runs over the prose of each page. */
function stemsOf(folded: string): string[] {
  const stems: string[] = [];
  let from = 0;
  for (let at = 0; at <= folded.length; at++) {
    if (at < folded.length && isWordUnit(folded.charCodeAt(at))) continue;
    if (at - from >= WORD_LENGTH) stems.push(folded.slice(from, Math.min(at, from + STEM_LENGTH)));
    from = at + 1;
  }
  return stems;
}

/** The stems of the prose from `first` on. */
function toldStems({ measures, ruled, first }: DumpedPage): ReadonlySet<string> {
  const prose: string[] = [];
  for (let at = first; at < measures.length && prose.length < COMPARED_BLOCKS; at++) {
    const measure = measures[at];
    if (measure?.sentence === true && !ruled.has(at)) prose.push(measure.folded);
  }
  return new Set(prose.flatMap(stemsOf));
}

const shareOf = (stems: readonly string[], told: ReadonlySet<string>): number =>
  stems.length === 0 ? 0 : stems.filter((stem) => told.has(stem)).length / stems.length;

/** The lines that stand more than once on the page, folded. */
function repeatedLines(measures: readonly Measure[]): ReadonlySet<string> {
  const [seen, twice] = [new Set<string>(), new Set<string>()];
  for (const { folded } of measures) (seen.has(folded) ? twice : seen).add(folded);
  return twice;
}

/** A sentence of so many words above a line speaks against it: the headline stands above the prose. */
const SENTENCE_WORDS = 8;
/** A line below the headline of so many words is no name and no office. */
const LONG_LINE = 5;

/** Whether a byline or a timestamp stands below a line, with one standfirst between them at most. */
function hasFactBelow(page: DumpedPage, at: number, facts: ReadonlySet<number>): boolean {
  let between = 0;
  for (let below = at + 1; below <= at + FACT_REACH && below < page.first; below++) {
    if (facts.has(below)) return true;
    if ((page.measures[below]?.words ?? 0) >= LONG_LINE && !page.ruled.has(below)) between++;
    if (between > 1) return false;
  }
  return false;
}

/** How many words a headline must have: fewer right above a byline or a timestamp, or a name that stands above one. */
function shortestOf({ measures }: DumpedPage, at: number, facts: ReadonlySet<number>): number {
  if (facts.has(at + 1)) return SHORTEST_ABOVE_FACT;
  return facts.has(at + 2) && (measures[at + 1]?.words ?? 0) <= NAME_WORDS ? SHORTEST_ABOVE_NAME : SHORTEST_WORDS;
}

/** Whether the line above is a menu's: what stands below this one may be its standfirst. */
const isBehindMenu = ({ measures, ruled }: DumpedPage, at: number): boolean =>
  ruled.has(at - 1) || (measures[at - 1]?.words ?? 0) <= MENU_WORDS;

/**
 * Whether a line is the standfirst of the one above it: longer, above a byline or a timestamp, and below a line that uses
 * the words of the prose and stands behind a menu.
 */
function isStandfirst(page: DumpedPage, at: number, told: ReadonlySet<string>, facts: ReadonlySet<number>): boolean {
  const [above, line] = [page.measures[at - 1], page.measures[at]];
  if (above === undefined || line === undefined || page.ruled.has(at - 1)) return false;
  return (
    above.words >= SHORTEST_WORDS &&
    above.words < line.words &&
    shareOf(stemsOf(above.folded), told) >= 0.5 &&
    isBehindMenu(page, at - 1) &&
    hasFactBelow(page, at, facts)
  );
}

/** Blocks between a short headline and the prose that say nothing of either: buttons, a byline, a date. */
const SHORT_REACH = 8;
const SHORTEST_ALONE = 2;
const SHORTEST_BELOW_LINES = 3;
/** So many of its longer words the prose must use for a short line to be the title. */
const TOLD = 0.6;

/** The lines that tell author and date above the prose. */
function factsAbove({ blocks, first, language }: DumpedPage): ReadonlySet<number> {
  const lines = blocks.slice(Math.max(0, first - REACH), first);
  return new Set(lines.filter((block) => looksLikeFact(block, blocks, language)).map(({ index }) => index));
}

/**
 * What may be a headline of few words: the line right above the prose, but for what rules struck and what tells author and
 * date. Not one of many: above it stands what rules struck, or a line that is shorter.
 * @returns the block's index, or null
 */
export function shortHeadlineAbove(page: DumpedPage, facts = factsAbove(page)): number | null {
  const { blocks, measures, ruled, first } = page;
  let at = first - 1;
  while (at >= first - SHORT_REACH && (ruled.has(at) || facts.has(at))) at--;
  const [above, line] = [measures[at - 1], measures[at]];
  if (at < first - SHORT_REACH || line === undefined || !mayBeHeadline(blocks[at], line)) return null;
  const isFirst = above === undefined || ruled.has(at - 1) || facts.has(at - 1);
  if (line.words < (isFirst ? SHORTEST_ALONE : SHORTEST_BELOW_LINES)) return null;
  return isFirst || above.words < line.words ? at : null;
}

/** @returns the block's index, or null where no line is a headline for all that is known */
export function headlineAbove(page: DumpedPage): number | null {
  const { blocks, measures, ruled, first } = page;
  const from = Math.max(0, first - REACH);
  const facts = factsAbove(page);
  const isCandidate = (at: number): boolean => at < first && !facts.has(at) && mayBeHeadline(blocks[at], measures[at]);
  const told = toldStems(page);
  const repeated = repeatedLines(measures);
  let best: number | null = null;
  let most = LEAST;
  let hasSentence = false;
  for (let at = from; at < first; at++) {
    const measure = measures[at];
    const shortest = shortestOf(page, at, facts);
    if (measure !== undefined && isCandidate(at) && measure.words >= shortest) {
      const nextWords = isCandidate(at + 1) && !ruled.has(at + 1) ? (measures[at + 1]?.words ?? 0) : 0;
      const score =
        Math.min(measure.words, ENOUGH_WORDS) * WEIGHTS.word +
        (first - at) * WEIGHTS.distance +
        shareOf(stemsOf(measure.folded), told) * WEIGHTS.shared +
        (hasFactBelow(page, at, facts) ? WEIGHTS.fact : 0) +
        (measure.words >= SHORTEST_WORDS && repeated.has(measure.folded) ? WEIGHTS.repeated : 0) +
        (ruled.has(at) ? WEIGHTS.ruled : 0) +
        (nextWords >= LONG_LINE && isBehindMenu(page, at) ? WEIGHTS.above : 0) +
        (hasSentence ? WEIGHTS.sentences : 0);
      if (score > most) [best, most] = [at, score];
    }
    if (measure?.sentence === true && measure.words >= SENTENCE_WORDS && !ruled.has(at)) hasSentence = true;
  }
  if (best === null) {
    const short = shortHeadlineAbove(page, facts);
    return short !== null && shareOf(stemsOf(measures[short]?.folded ?? ''), told) >= TOLD ? short : null;
  }
  return isStandfirst(page, best, told, facts) && isCandidate(best - 1) ? best - 1 : best;
}
