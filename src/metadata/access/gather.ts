/** What the verdict is made of: the body's length, its end, and the wall behind it. */
import type { Mark } from '../../model.js';
import type { Declared } from './declared.js';
import type { Ending, Judged } from './ending.js';
import { endingAt, isKept, isProse } from './ending.js';
import { heldShare, wordCount, wordShare } from './length.js';
import type { Prompt, Wall } from './prompts.js';
import { promptsIn } from './prompts.js';
import { wallToken } from './vendors.js';

export interface Findings {
  readonly declared: Declared;
  /** Words of what is kept. */
  readonly words: number;
  readonly ending: Ending | null;
  readonly prompts: readonly Prompt[];
  /** The wall that stands right behind the kept text. */
  readonly wall: Prompt | null;
  /** Blocks from the last of the kept text to the wall. */
  readonly gap: number;
  /** Any prompt right behind the kept text, offers too. */
  readonly ask: Prompt | null;
  /** Words of prose in the parts that are declared as paid. */
  readonly paidWords: number;
  /** Kept words, and all prose of the page, as shares of the declared count; null where there is none to be believed. */
  readonly share: number | null;
  readonly pageShare: number | null;
  /** The share of JSON-LD's `articleBody` that stands on the page, and its length in words; null where there is none. */
  readonly held: number | null;
  readonly bodyWords: number;
  /** Products and class names of walls. */
  readonly marks: readonly string[];
}

const WALLS: ReadonlySet<Wall> = new Set(['hard', 'registration', 'used', 'more']);

/** A wall may be followed by so many words of prose that are kept by mistake: a bio, a notice. */
const MOST_BEHIND = 60;
const SHARE_BEHIND = 0.1;
/** The same where it speaks of this very text: what follows may be its offers, which no rule knew. */
const OWN_SHARE_BEHIND = 0.35;

/** "Right behind": so many blocks and words at most stand between, what asks for something not counted. */
const MOST_BLOCKS = 12;
const MOST_WORDS = 80;
const ASKS = new Set(['paywall', 'donation', 'signup', 'account', 'social', 'advertisement', 'furniture', 'metadata']);

/** The kept running text around each place between two blocks; the last place is the end. */
interface Prose {
  /** Words from there to the end. */
  readonly from: readonly number[];
  /** The last block of it before; -1 for none. */
  readonly before: readonly number[];
}

function proseOf(judged: Judged): Prose {
  const is = judged.blocks.map((_, at) => isProse(judged, at));
  const from = new Array<number>(is.length + 1).fill(0);
  const before = new Array<number>(is.length + 1).fill(-1);
  for (let at = is.length - 1; at >= 0; at--) {
    from[at] = from[at + 1]! + (is[at] === true ? (judged.measures[at]?.words ?? 0) : 0);
  }
  for (let at = 0; at < is.length; at++) before[at + 1] = is[at] === true ? at : before[at]!;
  return { from, before };
}

function isNear(judged: Judged, from: number, to: number): boolean {
  if (to - from > MOST_BLOCKS) return false;
  let words = 0;
  for (let at = from + 1; at < to; at++) {
    const { mark } = judged.verdicts[at] ?? { mark: null };
    if (mark === null || !ASKS.has(mark.kind)) words += judged.measures[at]?.words ?? 0;
  }
  return words <= MOST_WORDS;
}

interface Behind {
  readonly ending: Ending | null;
  readonly prompt: Prompt | null;
}

/** The first of these prompts that stands behind the kept text, right behind it; and where that text ends. */
function behind(judged: Judged, prompts: readonly Prompt[], { from, before }: Prose): Behind {
  for (const prompt of prompts) {
    const share = prompt.own ? OWN_SHARE_BEHIND : SHARE_BEHIND;
    if ((from[prompt.block] ?? 0) > Math.max(MOST_BEHIND, share * (from[0] ?? 0))) continue;
    const last = before[prompt.block] ?? -1;
    // Where nothing is kept, the wall stands in the place of all of it.
    if (last < 0 || isNear(judged, last, prompt.block)) return { ending: endingAt(judged, last), prompt };
  }
  return { ending: endingAt(judged, before[judged.blocks.length] ?? -1), prompt: null };
}

function countWords(judged: Judged, counts: (at: number) => boolean): number {
  return judged.measures.reduce((sum, { words }, at) => sum + (counts(at) ? words : 0), 0);
}

/** Struck sentences are the page's, too: where they make up the count, nothing was cut off. */
const isSentence = ({ blocks, measures }: Judged, at: number): boolean =>
  measures[at]?.sentence === true && measures[at].words >= 8 && blocks[at]?.kind !== 'control';

function marksOf({ blocks }: Judged, { vendors }: Declared, prompts: readonly Prompt[]): string[] {
  const tokens = prompts.map(({ block }) => wallToken(blocks[block]?.hints?.tokens ?? []));
  const classes = [...new Set(tokens)].filter((token) => token !== null).slice(0, 2);
  return [...vendors.map((name) => `script of ${name}`), ...classes.map((token) => `class ${token}`)];
}

/**
 * Gathers what is to be weighed. Linear in the blocks.
 * @param paid blocks in the parts that are declared as paid
 */
export function gather(
  judged: Judged,
  marks: readonly Mark[],
  declared: Declared,
  paid: ReadonlySet<number>,
): Findings {
  const { blocks, measures } = judged;
  const prompts = promptsIn(blocks, measures, marks);
  const prose = proseOf(judged);
  const { ending, prompt: wall } = behind(
    judged,
    prompts.filter((prompt) => WALLS.has(prompt.wall)),
    prose,
  );
  const kept = (at: number): boolean => isKept(judged, at);
  const words = countWords(judged, kept);
  const characters = blocks.reduce((sum, { text }, at) => sum + (kept(at) ? text.length : 0), 0);
  return {
    declared,
    words,
    ending,
    prompts,
    wall,
    gap: wall === null || ending === null ? 0 : wall.block - ending.block,
    ask: wall ?? behind(judged, prompts, prose).prompt,
    paidWords: countWords(judged, (at) => paid.has(at) && isProse(judged, at)),
    share: wordShare(declared.wordCount, words, characters),
    pageShare: wordShare(
      declared.wordCount,
      countWords(judged, (at) => kept(at) || isSentence(judged, at)),
      characters,
    ),
    held: declared.articleBody === null ? null : heldShare(declared.articleBody, blocks),
    bodyWords: declared.articleBody === null ? 0 : wordCount(declared.articleBody),
    marks: marksOf(judged, declared, prompts),
  };
}
