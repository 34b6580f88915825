/** How the article of a dumped page goes on beyond what interrupts it: a nag, a list, a few short lines. */
import type { Block, Measure } from '../model.js';

/** A page as its judge sees it. */
export interface Dump {
  readonly blocks: readonly Block[];
  readonly measures: readonly Measure[];
  readonly odds: ArrayLike<number>;
  /** What rules struck. */
  readonly ruled: ReadonlySet<number>;
  /** Those among them that interrupt an article, rather than end it. */
  readonly nags: ReadonlySet<number>;
}

/** The marks of what is kept, as they grow. */
export type Kept = Uint8Array;

/** Log-odds below which a neighbour does not belong, and how far it is looked for. */
export interface NeighbourLimits {
  /** Sentences beside what is kept. */
  readonly sentence: number;
  /** Sentences beyond a nag. */
  readonly beyond: number;
  /** Short lines, and the sentences beyond them. */
  readonly further: number;
  /** Lines of lists, and subheadings. */
  readonly line: number;
  /** So many short lines between two sentences belong to them; 0 where the page has many lines of its own. */
  readonly between: number;
}

/** A nag of so many lines interrupts; what is longer stands below the article. */
export const LONGEST_NAG = 8;
const SENTENCE_WORDS = 3;
/** A paragraph that was cut off in the midst of a sentence has so many words at least. */
const CUT_WORDS = 15;
const LINE_WORDS = 12;
const TEASER = /(?:…|\.\.\.)\)?$/;

const NEVER = -Infinity;
const FAR = Infinity;

function isSentence({ blocks, measures, odds }: Dump, at: number, steps: number, limits: NeighbourLimits): boolean {
  const measure = measures[at];
  if (measure === undefined || !((odds[at] ?? NEVER) >= (steps === 0 ? limits.sentence : limits.beyond))) return false;
  const { sentence, words } = measure;
  const text = blocks[at]?.text ?? '';
  if (limits.between === 0) return sentence && words >= SENTENCE_WORDS && !(steps > 0 && TEASER.test(text));
  return sentence
    ? words >= SENTENCE_WORDS || !text.endsWith(':')
    : words >= CUT_WORDS && steps === 0 && (odds[at] ?? NEVER) >= limits.line;
}

/** Sentences beside what is kept, and those that only a nag parts from it, from `from` to `to`, either way. */
function sentences(dump: Dump, kept: Kept, from: number, to: number, limits: NeighbourLimits): void {
  const step = from < to ? 1 : -1;
  let nags = FAR;
  for (let at = from; at !== to; at += step) {
    if (dump.ruled.has(at)) nags = dump.nags.has(at) && nags < LONGEST_NAG ? nags + 1 : FAR;
    else {
      if (kept[at] !== 1 && nags < FAR && isSentence(dump, at, nags, limits)) kept[at] = 1;
      nags = kept[at] === 1 ? 0 : FAR;
    }
  }
}

/** Lines that stand more than once on the page, folded: buttons and labels of lists, not the article's. */
function repeatedLines(measures: readonly Measure[]): ReadonlySet<string> {
  const [seen, twice] = [new Set<string>(), new Set<string>()];
  for (const { folded, words } of measures) if (words <= LINE_WORDS) (seen.has(folded) ? twice : seen).add(folded);
  return twice;
}

/**
 * Few short lines behind a sentence, where another sentence, what rules struck or the end of the page follows: the answers
 * of an interview, the name below a letter; behind a nag only a subheading. Sentences beyond them are the article's too.
 */
function lines(dump: Dump, kept: Kept, from: number, limits: NeighbourLimits): void {
  const { measures, odds } = dump;
  const { length } = measures;
  const further = { ...limits, sentence: limits.further };
  const repeated = repeatedLines(measures);
  const isLine = (at: number): boolean => {
    const { words, folded } = measures[at] as Measure;
    return words <= LINE_WORDS && (odds[at] ?? NEVER) >= limits.further && !repeated.has(folded);
  };
  /** More lines of one word than others: the article's tags. */
  const isTagList = (start: number, end: number): boolean =>
    measures.slice(start, end).filter(({ words }) => words < 2).length * 2 > end - start;
  let [first, most, nags] = [FAR, 0, FAR];
  for (let at = from; at <= length; at++) {
    const isRuled = dump.ruled.has(at);
    if (kept[at] === 1 || (nags < FAR && !isRuled && isSentence(dump, at, 0, further))) {
      if (at - first <= most) kept.fill(1, first, at + 1);
      [first, most, nags] = kept[at] === 1 ? [at + 1, limits.between, 0] : [FAR, 0, FAR];
    } else if (isRuled || at === length) {
      if (nags === 0 && at - first <= most && !isTagList(first, at)) kept.fill(1, first, at);
      nags = dump.nags.has(at) && nags < LONGEST_NAG ? nags + 1 : FAR;
      [first, most] = [at + 1, 1];
    } else if (!isLine(at)) [first, most, nags] = [FAR, 0, FAR];
  }
}

/** Adds to what is kept the sentences near it. @param start the headline @param run where its prose begins */
export function goOn(dump: Dump, kept: Kept, start: number, run: number, limits: NeighbourLimits): void {
  sentences(dump, kept, start, dump.blocks.length, limits);
  sentences(dump, kept, dump.blocks.length - 1, start, limits);
  if (limits.between > 0) lines(dump, kept, run, limits);
}
