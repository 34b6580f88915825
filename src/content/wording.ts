/**
 * What the wording of a text says of its blocks: "subscribe", "our" and "&" are frequent around articles, "said" and "than"
 * inside them. Each word has a fitted weight (`models/words.ts`); no word decides alone.
 */
import type { Block, Mark, Measure } from '../model.js';
import { features } from './features.js';
import { setColumn } from './table.js';
import type { Table } from './table.js';

/** Names of the columns that wording adds to `FEATURES`, in order. */
export const WORDING = [
  'wording',
  'wording-weight',
  'wording-within-1',
  'wording-within-3',
  'wording-within-10',
  'wording-to-end',
  'wording-from-start',
  'wording-document',
  'wording-against-document',
  'words-to-end',
] as const;

/** Log-odds that a word adds; the sum over a block is divided by the square root of how many of its words are known. */
export type WordWeights = ReadonlyMap<string, number>;

/** So many UTF-16 units of a block are read: a longer one is no menu line, and its start is enough. */
const READ = 600;
/** Below this share of known words the text is in a language that the weights do not know, and wording says nothing. */
const KNOWN_SHARE = 0.35;
const WEIGHED_WORDS = 60;
const FARTHEST = 2000;

const SIGNS = '!?@|/&$€£';
const APOSTROPHE = 39;

/** ASCII letters, and whatever lies beyond ASCII and its controls: a word of another script stays whole, and unknown. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x2000) || code > 0x3000;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Calls `each` for the words and signs at the start of a block: words with their inner apostrophes, `0` for any number, and
 * single signs that menus and nags like.
 * @param folded text as `fold` gives it
 */
export function eachToken(folded: string, each: (token: string) => void): void {
  const end = Math.min(folded.length, READ);
  for (let at = 0; at < end;) {
    const from = at;
    const code = folded.charCodeAt(at++);
    if (isLetter(code)) {
      while (at < end && isInner(folded, at)) at++;
      each(folded.slice(from, at));
    } else if (isDigit(code)) {
      while (at < end && isDigit(folded.charCodeAt(at))) at++;
      each('0');
    } else if (code !== 32 && SIGNS.includes(folded.charAt(from))) each(folded.charAt(from));
  }
}

function isInner(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return isLetter(code) || (code === APOSTROPHE && isLetter(folded.charCodeAt(at + 1)));
}

interface Scores {
  readonly scores: Float64Array;
  /** The share of the document's tokens that have a weight. */
  readonly known: number;
}

function scoresOf(measures: readonly Measure[], weights: WordWeights): Scores {
  const scores = new Float64Array(measures.length);
  let tokens = 0;
  let allKnown = 0;
  measures.forEach(({ folded }, i) => {
    let sum = 0;
    let known = 0;
    eachToken(folded, (token) => {
      tokens++;
      const weight = weights.get(token);
      if (weight === undefined) return;
      known++;
      sum += weight;
    });
    allKnown += known;
    scores[i] = sum / Math.sqrt(Math.max(1, known));
  });
  return { scores, known: allKnown / Math.max(1, tokens) };
}

/** Means over the block and `reach` blocks on each side. */
function windowMeans(values: Float64Array, reach: number): Float64Array {
  const { length } = values;
  const sums = new Float64Array(length + 1);
  for (let i = 0; i < length; i++) sums[i + 1] = (sums[i] ?? 0) + (values[i] ?? 0);
  return Float64Array.from({ length }, (_, i) => {
    const from = Math.max(0, i - reach);
    const to = Math.min(length, i + reach + 1);
    return ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from);
  });
}

/** For each block, the mean score of the words up to it, itself included; and how many words that are. */
function running(
  scores: Float64Array,
  measures: readonly Measure[],
  fromEnd: boolean,
): { means: Float64Array; words: Float64Array } {
  const count = measures.length;
  const means = new Float64Array(count);
  const words = new Float64Array(count);
  let sum = 0;
  let total = 0;
  for (let k = 0; k < count; k++) {
    const i = fromEnd ? count - 1 - k : k;
    const n = measures[i]?.words ?? 0;
    sum += (scores[i] ?? 0) * n;
    total += n;
    means[i] = sum / (total + 1);
    words[i] = total;
  }
  return { means, words };
}

export interface TextTable {
  readonly table: Table;
  /** Whether the weights know the text's language; where not, the columns of wording are 0. */
  readonly worded: boolean;
}

/**
 * Fills the columns of wording. Linear in blocks and text.
 * @param weights the words' weights
 * @returns whether the weights know the text's language; where not, all but `words-to-end` stay 0
 */
export function addWording(table: Table, measures: readonly Measure[], weights: WordWeights): boolean {
  const { scores, known } = scoresOf(measures, weights);
  const toEnd = running(scores, measures, true);
  setColumn(table, 'words-to-end', (i) => Math.min(FARTHEST, toEnd.words[i] ?? 0));
  if (known < KNOWN_SHARE) return false;
  setWording(table, measures, scores, toEnd.means);
  return true;
}

/**
 * The features of a text's blocks: those of `features`, and the columns of wording behind them.
 * @param marks the marks of the rules
 */
export function textFeatures(
  blocks: readonly Block[],
  measures: readonly Measure[],
  marks: readonly Mark[],
  weights: WordWeights,
): TextTable {
  const table = features(blocks, measures, marks, WORDING);
  return { table, worded: addWording(table, measures, weights) };
}

function setWording(table: Table, measures: readonly Measure[], scores: Float64Array, toEnd: Float64Array): void {
  const heavy = scores.map((score, i) => score * Math.sqrt(Math.min(WEIGHED_WORDS, measures[i]?.words ?? 0) + 1));
  const fromStart = running(scores, measures, false);
  const whole = toEnd[0] ?? 0;
  const columns: [(typeof WORDING)[number], (at: number) => number][] = [
    ['wording', (i) => scores[i] ?? 0],
    ['wording-weight', (i) => heavy[i] ?? 0],
    ['wording-to-end', (i) => toEnd[i] ?? 0],
    ['wording-from-start', (i) => fromStart.means[i] ?? 0],
    ['wording-document', () => whole],
    ['wording-against-document', (i) => (scores[i] ?? 0) - whole],
  ];
  for (const [name, value] of columns) setColumn(table, name, value);
  for (const reach of [1, 3, 10] as const) {
    const means = windowMeans(heavy, reach);
    setColumn(table, `wording-within-${String(reach)}`, (i) => means[i] ?? 0);
  }
}
