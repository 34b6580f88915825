/**
 * What belongs to an article though its words alone do not show it: the standfirst and the first caption below the headline,
 * captions, code, tables and verse between paragraphs that are kept, and the correction note behind the last one. Such a
 * block needs less evidence than any other.
 */
import type { Block, BlockKind, Measure } from '../model.js';

/** What the trees said of a page: the log-odds of its blocks, and which of them are below the limit. */
export interface Verdicts {
  readonly odds: ArrayLike<number>;
  readonly below: readonly boolean[];
  /** The blocks that rules struck: they stay struck. */
  readonly ruled: ReadonlySet<number>;
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

const STANDFIRST_WORDS = 8;
/** How far below the headline the standfirst stands at most, in blocks. */
const STANDFIRST_BLOCKS = 12;
/** How far from a block between paragraphs the next kept ones stand at most. */
const NEAR = 3;
/** The same for a caption: its image, a byline and buttons may stand between. */
const NEAR_CAPTION = 6;
const NOTE_BLOCKS = 3;
const MAX_LINKED = 0.3;

const INSIDE: ReadonlySet<BlockKind> = new Set(['table', 'verse', 'math']);

const NOTE =
  /^[*([]?(?:(?:correction|clarification|editor'?s'? note|erratum)\b|(?:this|an earlier version of this) (?:article|story|post|piece|report) (?:was|has been|misstated|incorrectly|stated|originally)\b|(?:korrektur|anmerkung der redaktion|rectificatif|correctif|correcci\u00f3n|errata corrige)\b)/;

const linkShare = (block: Block): number => (block.hints?.linked ?? 0) / Math.max(1, block.text.length);

function isStandfirst(block: Block, measure: Measure | undefined, odds: number): boolean {
  if (block.kind === 'caption') return odds >= CAPTION_LIMIT;
  if (linkShare(block) > MAX_LINKED || (measure?.words ?? 0) < STANDFIRST_WORDS) return false;
  return (block.kind === 'paragraph' || block.kind === 'heading') && odds >= STANDFIRST_LIMIT;
}

/** Whether one of the next blocks on each side is kept. */
function isBetween(keeps: (at: number) => boolean, at: number, near = NEAR): boolean {
  let before = false;
  let after = false;
  for (let distance = 1; distance <= near; distance++) {
    before ||= keeps(at - distance);
    after ||= keeps(at + distance);
  }
  return before && after;
}

const isNote = (keeps: (at: number) => boolean, at: number): boolean =>
  Array.from({ length: NOTE_BLOCKS }, (_, i) => at - 1 - i).some(keeps);

/** The blocks below the limit that belong to the article all the same. Linear in blocks. */
export function belonging(
  blocks: readonly Block[],
  measures: readonly Measure[],
  { odds, below, ruled, headline }: Verdicts,
): ReadonlySet<number> {
  const keeps = (at: number): boolean => below[at] === false && !ruled.has(at);
  const first = blocks.findIndex(({ index }) => index > headline && keeps(index));
  const belongs = (block: Block): boolean => {
    const { index, kind } = block;
    const value = odds[index] ?? -Infinity;
    if (headline >= 0 && index > headline && index < first && index <= headline + STANDFIRST_BLOCKS)
      return isStandfirst(block, measures[index], value);
    if (kind === 'code') return value >= CODE_LIMIT && isBetween(keeps, index);
    if (kind === 'caption') return value >= CAPTION_LIMIT && isBetween(keeps, index, NEAR_CAPTION);
    if (INSIDE.has(kind)) return value >= INSIDE_LIMIT && isBetween(keeps, index);
    if (value >= AMID_LIMIT && keeps(index - 1) && keeps(index + 1)) return linkShare(block) <= MAX_LINKED;
    return value >= NOTE_LIMIT && NOTE.test(measures[index]?.folded ?? '') && isNote(keeps, index);
  };
  return new Set(
    blocks.filter((block) => below[block.index] && !ruled.has(block.index) && belongs(block)).map(({ index }) => index),
  );
}
