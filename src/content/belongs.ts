/**
 * What belongs to an article though its words alone do not show it: the standfirst and the first caption below the headline,
 * captions, code, tables and verse between paragraphs that are kept, who said a quotation, what stands in the article's flow
 * or beside its like, the correction note behind the last paragraph, what else ends the article (`ends.ts`), and the notes
 * to which it refers (`footnotes.ts`). Such a block needs less evidence than any other.
 */
import type { Block, BlockKind, Container, Measure } from '../model.js';
import { captionsIn } from './captions.js';
import { findEnds, teaserEnds } from './ends.js';
import type { Ends } from './ends.js';
import { flowIn } from './flow.js';
import type { StandingOf } from './flow.js';
import { referredNotes } from './footnotes.js';
import { galleriesOf } from './galleries.js';
import { insetsIn } from './insets.js';
import { alike, besideLimit, isChrome, linkageOf, placeLimit, rowLimit } from './placing.js';

/** What the trees said of a page: the log-odds of its blocks, and which of them are below the limit. */
export interface Verdicts {
  readonly odds: ArrayLike<number>;
  readonly below: readonly boolean[];
  /** The blocks that rules struck: they stay struck. */
  readonly ruled: ReadonlySet<number>;
  /** Those of them that ask for money, a subscription or an address. */
  readonly asks: ReadonlySet<number>;
  /** Those that stand before the rest of an article for subscribers. */
  readonly walls: ReadonlySet<number>;
  /** The place of the headline, -1 where there is none. */
  readonly headline: number;
}

/** Log-odds from which a standfirst is kept, and a block between paragraphs. */
const STANDFIRST_LIMIT = -2.6;
const INSIDE_LIMIT = -1.5;
/** The same for a caption: articles' own captions look like those of other stories, so where it stands decides. */
const CAPTION_LIMIT = -7;
/** The same for any block whose two neighbours are kept. */
const AMID_LIMIT = -0.5;
const CODE_LIMIT = -4;
const NOTE_LIMIT = -4;
/** The same for the rest of a quotation of which words are kept: who said it. */
const QUOTE_LIMIT = -4;
/** The same for every plain block of a page of which nothing else is kept. */
const LAST_LIMIT = -2;

const STANDFIRST_WORDS = 8;
/** How far below the headline the standfirst stands at most, in blocks. */
const STANDFIRST_BLOCKS = 12;
/** How far from a block between paragraphs the next kept ones stand at most. */
const NEAR = 3;
/** The same for a caption: its image, a byline and buttons may stand between. */
const NEAR_CAPTION = 6;
const NOTE_BLOCKS = 3;
const STAMP_DIGITS = 0.25;
const INSIDE: ReadonlySet<BlockKind> = new Set(['table', 'verse', 'math']);

const NOTE =
  /^[*([]?(?:(?:correction|clarification|editor'?s'? note|erratum)\b|(?:this|an earlier version of this) (?:article|story|post|piece|report) (?:was|has been|misstated|incorrectly|stated|originally)\b|(?:korrektur|anmerkung der redaktion|rectificatif|correctif|correcci\u00f3n|errata corrige)\b)/;

function isStandfirst(block: Block, measure: Measure | undefined, odds: number): boolean {
  if (block.kind === 'caption') return odds >= CAPTION_LIMIT;
  if (linkageOf(block) !== 'plain' || (measure?.words ?? 0) < STANDFIRST_WORDS) return false;
  return (block.kind === 'paragraph' || block.kind === 'heading') && odds >= STANDFIRST_LIMIT;
}

type Keeps = (at: number) => boolean;

/** Whether one of the next blocks on each side is kept. */
function isBetween(keeps: Keeps, at: number, near = NEAR): boolean {
  let before = false;
  let after = false;
  for (let distance = 1; distance <= near; distance++) {
    before ||= keeps(at - distance);
    after ||= keeps(at + distance);
  }
  return before && after;
}

const isNote = (keeps: Keeps, at: number): boolean =>
  Array.from({ length: NOTE_BLOCKS }, (_, i) => at - 1 - i).some(keeps);

/** The innermost quotation around a block. */
function quoteOf({ container }: Block): Container | null {
  let at = container;
  while (at !== null && at.kind !== 'quote') at = at.parent;
  return at;
}

interface Page {
  readonly measures: readonly Measure[];
  readonly odds: ArrayLike<number>;
  /** Whether the trees keep a block that no rule struck. */
  readonly keeps: Keeps;
  readonly headline: number;
  /** The first block below the headline that is kept. */
  readonly first: number;
  readonly standing: StandingOf;
  /** Whether a block before or after it, under the same parent, is struck by a rule: behind an article, asks come together. */
  readonly besideRuled: Keeps;
  /** The same of rules that find asks, whatever the parent. */
  readonly besideAsk: Keeps;
  /** The quotations of which words are kept. */
  readonly quotes: ReadonlySet<Container>;
}

/** Kept for what it is: code, a caption, a table between paragraphs, a note behind the last one. */
function byKind({ index, kind }: Block, { measures, odds, keeps }: Page): boolean {
  const value = odds[index] ?? -Infinity;
  if (kind === 'code') return value >= CODE_LIMIT && isBetween(keeps, index);
  if (kind === 'caption') return value >= CAPTION_LIMIT && isBetween(keeps, index, NEAR_CAPTION);
  if (INSIDE.has(kind) && value >= INSIDE_LIMIT) return isBetween(keeps, index);
  return value >= NOTE_LIMIT && NOTE.test(measures[index]?.folded ?? '') && isNote(keeps, index);
}

/** What announces the block below it. */
const isLead = ({ kind, text }: Block): boolean => kind === 'heading' || text.endsWith(':');

/** Behind an article a line that is mostly digits is its date, or the numbers of further pages. */
const isStamp = ({ text, container }: Block, measure: Measure | undefined): boolean =>
  container === null && (measure?.digits ?? 0) > STAMP_DIGITS * text.length;

/** Kept for where it stands. @param heads whether the block below it is kept, of which it may be the heading */
function byPlace(
  block: Block,
  { measures, odds, keeps, headline, standing, quotes, besideRuled, besideAsk }: Page,
  heads: boolean,
): boolean {
  const { index } = block;
  const value = odds[index] ?? -Infinity;
  const linkage = linkageOf(block);
  const amid = keeps(index - 1) && keeps(index + 1);
  if (amid && value >= AMID_LIMIT && linkage === 'plain') return true;
  if (index < headline || isChrome(block)) return false;
  const quote = quoteOf(block);
  if (quote !== null && quotes.has(quote) && value >= QUOTE_LIMIT && linkage !== 'linked') return true;
  const stands = standing(index);
  if (stands === null || (isLead(block) && !heads)) return false;
  if (stands.side === 'after' ? besideRuled(index) || isStamp(block, measures[index]) : besideAsk(index)) return false;
  return value >= placeLimit(block, stands, amid);
}

/** One of a row of boxes most of which are kept, also above the first of these: the time of a report's first entry. */
function inRow(block: Block, { odds, standing, besideAsk }: Page, heads: boolean): boolean {
  const stands = standing(block.index);
  if (stands === null || isChrome(block) || (isLead(block) && !heads) || besideAsk(block.index)) return false;
  return (odds[block.index] ?? -Infinity) >= rowLimit(block, stands);
}

/** From the last block to the first, as a heading is kept for what stands below it. */
function placed(blocks: readonly Block[], page: Page, isDoubted: Keeps): Set<number> {
  const { measures, odds, headline, first, keeps } = page;
  const found = new Set<number>();
  let heads = false;
  for (const block of blocks.toReversed()) {
    const { index } = block;
    if (isDoubted(index)) {
      const isTop = headline >= 0 && index > headline && index < first && index <= headline + STANDFIRST_BLOCKS;
      const isTaken = isTop
        ? isStandfirst(block, measures[index], odds[index] ?? -Infinity) || inRow(block, page, heads)
        : byKind(block, page) || byPlace(block, page, heads);
      if (isTaken) found.add(index);
    }
    if (block.text !== '') heads = keeps(index) || found.has(index);
  }
  return found;
}

/** Adds blocks directly behind a kept one that is their like. @param blocks in the order in which one follows another */
function spread(
  blocks: readonly Block[],
  { measures, odds, keeps, headline, besideAsk }: Page,
  isDoubted: Keeps,
  found: Set<number>,
): void {
  let before: Block | null = null;
  for (const block of blocks) {
    const { index, kind, text } = block;
    if (text === '' || kind === 'heading') continue; // sections of one shape follow each other, too
    const isNext = before !== null && (keeps(before.index) || found.has(before.index)) && alike(before, block);
    const isOpen = index > headline && isDoubted(index) && !found.has(index);
    if (isNext && isOpen && !besideAsk(index) && !isChrome(block) && !isLead(block) && !isStamp(block, measures[index]))
      if ((odds[index] ?? -Infinity) >= besideLimit(block, measures[index])) found.add(index);
    before = block;
  }
}

/** Of a page of which nothing is kept: what comes nearest to an article. */
const lastOf = (blocks: readonly Block[], odds: ArrayLike<number>, isDoubted: Keeps): number[] =>
  blocks
    .filter((block) => isDoubted(block.index) && block.text !== '' && !isChrome(block))
    .filter((block) => block.hints?.landmark !== 'footer' && linkageOf(block) === 'plain')
    .map(({ index }) => index)
    .filter((index) => (odds[index] ?? -Infinity) >= LAST_LIMIT);

/** What was read of a page once, for all rounds. */
interface Layout {
  readonly flow: ReturnType<typeof flowIn>;
  readonly captions: (ends: Ends) => number[];
  readonly insets: (ends: Ends) => number[];
}

/** One round: the blocks that belong beside those that are kept so far. */
function roundOf(
  blocks: readonly Block[],
  measures: readonly Measure[],
  { odds, below, ruled, asks, walls, headline }: Verdicts,
  before: ReadonlySet<number>,
  { flow, captions, insets }: Layout,
): Set<number> {
  const keeps: Keeps = (at) => !ruled.has(at) && (below[at] === false || before.has(at));
  const isDoubted: Keeps = (at) => !ruled.has(at) && below[at] === true && !before.has(at);
  if (!blocks.some(({ index, text }) => text !== '' && keeps(index))) return new Set(lastOf(blocks, odds, isDoubted));
  const first = blocks.findIndex(({ index }) => index > headline && keeps(index));
  const standing = flow(keeps);
  const quotes = new Set<Container>();
  for (const block of blocks) {
    const quote = quoteOf(block);
    if (quote !== null && keeps(block.index)) quotes.add(quote);
  }
  const parentOf = (at: number): unknown => blocks[at]?.hints?.place.up ?? null;
  const besideRuled: Keeps = (at) =>
    [at - 1, at + 1].some((near) => ruled.has(near) && parentOf(near) === parentOf(at));
  const besideAsk: Keeps = (at) => asks.has(at - 1) || asks.has(at + 1);
  const page: Page = { measures, odds, keeps, headline, first, standing, quotes, besideRuled, besideAsk };
  const found = placed(blocks, page, isDoubted);
  spread(blocks, page, isDoubted, found);
  spread(blocks.toReversed(), page, isDoubted, found);
  const holds: Keeps = (at) => keeps(at) || found.has(at);
  const isOpen: Keeps = (at) => isDoubted(at) && !found.has(at);
  const add = (at: number): unknown => found.add(at);
  const isWall: Keeps = (at) => walls.has(at);
  const ends: Ends = { measures, odds, headline, standing, holds, isOpen, isWall };
  findEnds(blocks, ends, add);
  findEnds(blocks.toReversed(), ends, add);
  teaserEnds(blocks, ends).forEach(add);
  captions(ends).forEach(add);
  galleriesOf(blocks, ends).forEach(add);
  insets(ends).forEach(add);
  referredNotes(blocks, holds, isOpen).forEach(add);
  return found;
}

/** What belongs is kept, so that more may belong beside it: so often is that looked for. */
const ROUNDS = 2;

/** The blocks below the limit that belong to the article all the same. Linear in blocks. */
export function belonging(
  blocks: readonly Block[],
  measures: readonly Measure[],
  verdicts: Verdicts,
): ReadonlySet<number> {
  const layout: Layout = {
    flow: flowIn(blocks, measures),
    captions: captionsIn(blocks, measures),
    insets: insetsIn(blocks),
  };
  let found = new Set<number>();
  for (let round = 0; round < ROUNDS; round++) {
    const more = roundOf(blocks, measures, verdicts, found, layout);
    if (more.size === 0) break;
    found = new Set([...found, ...more]);
  }
  return found;
}
