/**
 * What opens or ends an article and is no paragraph: a figure, a gallery, code. Between kept blocks it needs little evidence;
 * at the ends only one neighbour speaks for it, so it must stand right beside that one, in the article's flow.
 */
import type { Block, Measure } from '../model.js';
import type { StandingOf } from './flow.js';
import { leadsAway } from './media.js';
import { nameOf, OFFER_NAMES, WRITER_NAMES } from './names.js';
import { isChrome, linkageOf } from './placing.js';

/** What of a page is kept so far, and where the others stand. */
export interface Ends {
  readonly measures: readonly Measure[];
  readonly odds: ArrayLike<number>;
  readonly headline: number;
  readonly standing: StandingOf;
  /** Whether a block is kept so far; what is found here counts. */
  readonly holds: (at: number) => boolean;
  /** Whether a block is neither kept nor struck by a rule. */
  readonly isOpen: (at: number) => boolean;
  /** Whether a block is part of the wall before the rest of an article for subscribers. */
  readonly isWall: (at: number) => boolean;
}

const CODE_LIMIT = -4;
const HEADING_LIMIT = -2.5;
const CAPTION_LIMIT = -5;

/** The same for what answers a question that is kept, and for a box of a heading and a sentence or more. */
const ANSWER_LIMIT = -2.5;
const BOX_LIMIT = -2;
const BOX_WORDS = 8;

/** Who wrote the article stands below it, often with a picture. */
const WRITERS: ReadonlySet<string> = new Set(WRITER_NAMES);
/** Boxes of these names lead to something else. */
const LEADING: ReadonlySet<string> = new Set(OFFER_NAMES);
const NAMING = 3;

/** The same for the last line of a teaser, and what of its words begins in lower case: a call has more capitals. */
const TEASER_LIMIT = -5;
const TEASER_WORDS = 8;
const LOWER_SHARE = 0.6;

const QUESTION = /[?\uff1f\u061f\u037e]$/;

/** Whether a block answers the question right above it, as others do under the same roof. */
function isAnswer({ index, kind }: Block, above: Block, { odds, standing }: Ends): boolean {
  if (above.kind !== 'heading' && above.kind !== 'term') return false;
  if (kind === 'heading' || kind === 'term' || !QUESTION.test(above.text)) return false;
  const { side = null, direct = false, cousinsKept = 0 } = standing(index) ?? {};
  return side !== null && (direct || cousinsKept > 0) && (odds[index] ?? -Infinity) >= ANSWER_LIMIT;
}

const isCalled = (block: Block, names: ReadonlySet<string>): boolean => nameOf(block, names, NAMING) !== null;

/** Whether a caption or code ends or opens the article beside its kept neighbour. @param silent images and players between the two */
function isEnd(block: Block, beside: Block, silent: readonly Block[], { odds, standing }: Ends): boolean {
  const { index, kind } = block;
  const value = odds[index] ?? -Infinity;
  if (kind === 'code' && value >= CODE_LIMIT)
    return (beside.index < index && beside.text.endsWith(':')) || (standing(index)?.side ?? null) !== null;
  if (kind !== 'caption' || value < CAPTION_LIMIT || beside.index > index || linkageOf(block) !== 'plain') return false;
  return standing(index)?.side === 'after' && !silent.some(leadsAway) && !isCalled(block, WRITERS);
}

/** Whether code and the heading above it are the article's last section. */
function isCodeSection({ index, kind }: Block, heading: Block, { odds, standing, isOpen }: Ends): boolean {
  if (kind !== 'code' || heading.kind !== 'heading' || !isOpen(heading.index) || isChrome(heading)) return false;
  if (linkageOf(heading) !== 'plain' || standing(index)?.direct !== true) return false;
  return (odds[index] ?? -Infinity) >= CODE_LIMIT && (odds[heading.index] ?? -Infinity) >= HEADING_LIMIT;
}

/** Whether a block and the heading above it are a box of their own behind the last kept block. */
function isBox(block: Block, heading: Block, { measures, odds, standing, isOpen }: Ends): boolean {
  const { index, hints } = block;
  const { sentence = false, words = 0 } = measures[index] ?? {};
  if (heading.kind !== 'heading' || !isOpen(heading.index) || !sentence || words < BOX_WORDS) return false;
  if (hints?.place.up !== heading.hints?.place.up || (hints?.links ?? 0) + (heading.hints?.links ?? 0) > 0)
    return false;
  const { side = null, direct = true } = standing(index) ?? {};
  if (side !== 'after' || direct || isChrome(heading) || isCalled(block, WRITERS) || isCalled(block, LEADING))
    return false;
  return Math.min(odds[index] ?? -Infinity, odds[heading.index] ?? -Infinity) >= BOX_LIMIT;
}

/** Whether a paragraph breaks off between the article's and the wall before the rest of it. */
function isCutShort(block: Block, above: Block, below: Block | null, { measures, odds, holds, isWall }: Ends): boolean {
  const { index, hints, kind } = block;
  const { sentence = true, words = 0, lower = 0 } = measures[index] ?? {};
  if (below === null || !isWall(below.index) || !holds(above.index) || kind !== 'paragraph') return false;
  if (sentence || words < TEASER_WORDS || lower < LOWER_SHARE * words || (hints?.links ?? 0) > 0) return false;
  const isAlike = hints?.tag === above.hints?.tag && hints?.place.up === above.hints?.place.up;
  return isAlike && !isChrome(block) && (odds[index] ?? -Infinity) >= TEASER_LIMIT;
}

/** The last lines of teasers. Linear in blocks. */
export function teaserEnds(blocks: readonly Block[], ends: Ends): number[] {
  const worded = blocks.filter(({ text }) => text !== '');
  const isEndAt = (block: Block, at: number): boolean => {
    const above = worded[at - 1];
    if (above === undefined || !ends.isOpen(block.index)) return false;
    return isCutShort(block, above, worded[at + 1] ?? null, ends);
  };
  return worded.filter(isEndAt).map(({ index }) => index);
}

/** Calls `add` for each block that is found. @param blocks in the order in which one follows another */
export function findEnds(blocks: readonly Block[], ends: Ends, add: (at: number) => void): void {
  const { headline, holds, isOpen } = ends;
  let beside: Block | null = null;
  let beyond: Block | null = null;
  let silent: Block[] = [];
  const find = (block: Block, next: Block, last: Block | null): void => {
    const behind = next.index < block.index;
    if (!holds(next.index) && (!behind || last === null || !holds(last.index))) return;
    if (isChrome(block)) return;
    if (holds(next.index)) {
      if (isEnd(block, next, silent, ends) || (behind && isAnswer(block, next, ends))) add(block.index);
      return;
    }
    if (!isBox(block, next, ends) && !isCodeSection(block, next, ends)) return;
    add(next.index);
    add(block.index);
  };
  for (const block of blocks) {
    if (block.text === '') {
      silent.push(block);
      continue;
    }
    if (block.index > headline && beside !== null && isOpen(block.index)) find(block, beside, beyond);
    beyond = beside;
    beside = block;
    silent = [];
  }
}
