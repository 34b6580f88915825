/**
 * What the wording of a text says of its blocks: "subscribe", "our" and "&" are frequent around articles, "said" and "than"
 * inside them. Each word has a fitted weight (`models/words.ts`); no word decides alone.
 */
import type { Block, Mark, Measure } from '../model.js';
import { FEATURE_COUNT, features } from './features.js';
import { placesOf } from './table.js';
import type { Table } from './table.js';
import { lookUpOf, weightOf } from './weights.js';
import type { WordWeights } from './weights.js';

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

const AT = placesOf(WORDING);

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
 * Calls `each` with the spans of the words and signs at the start of a block: words with their inner apostrophes, numbers,
 * and single signs that menus and nags like.
 * @param folded text as `fold` gives it
 */
function eachSpan(folded: string, each: (from: number, to: number, isNumber: boolean) => void): void {
  const end = Math.min(folded.length, READ);
  for (let at = 0; at < end;) {
    const from = at;
    const code = folded.charCodeAt(at++);
    if (isLetter(code)) {
      while (at < end && isInner(folded, at)) at++;
      each(from, at, false);
    } else if (isDigit(code)) {
      while (at < end && isDigit(folded.charCodeAt(at))) at++;
      each(from, at, true);
    } else if (code !== 32 && SIGNS.includes(folded.charAt(from))) each(from, at, false);
  }
}

/** Calls `each` with the words and signs of a block as `models/words.ts` has them: `0` stands for any number. */
export function eachToken(folded: string, each: (token: string) => void): void {
  eachSpan(folded, (from, to, isNumber) => {
    each(isNumber ? '0' : folded.slice(from, to));
  });
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
  const lookUp = lookUpOf(weights);
  const scores = new Float64Array(measures.length);
  let [tokens, allKnown, known, sum] = [0, 0, 0, 0];
  let folded = '';
  const weigh = (from: number, to: number, isNumber: boolean): void => {
    tokens++;
    const weight = isNumber ? weightOf(lookUp, '0', 0, 1) : weightOf(lookUp, folded, from, to);
    if (weight === 0) return;
    known++;
    sum += weight;
  };
  for (let i = 0; i < measures.length; i++) {
    folded = (measures[i] as Measure).folded;
    known = sum = 0;
    eachSpan(folded, weigh);
    allKnown += known;
    scores[i] = sum / Math.sqrt(Math.max(1, known));
  }
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
 * @param from the place of the first of them
 * @param weights the words' weights
 * @returns whether the weights know the text's language; where not, all but `words-to-end` stay 0
 */
export function addWording(table: Table, from: number, measures: readonly Measure[], weights: WordWeights): boolean {
  const { scores, known } = scoresOf(measures, weights);
  const { means, words } = running(scores, measures, true);
  const { rows, columns } = table;
  for (let i = 0, at = from + AT['words-to-end']; i < words.length; i++, at += columns.length)
    rows[at] = Math.min(FARTHEST, words[i] as number);
  if (known < KNOWN_SHARE) return false;
  setWording(table, from, measures, scores, means);
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
  return { table, worded: addWording(table, FEATURE_COUNT, measures, weights) };
}

function setWording(
  { rows, columns: { length: width } }: Table,
  from: number,
  measures: readonly Measure[],
  scores: Float64Array,
  toEnd: Float64Array,
): void {
  const heavy = scores.map((score, i) => score * Math.sqrt(Math.min(WEIGHED_WORDS, measures[i]?.words ?? 0) + 1));
  const fromStart = running(scores, measures, false).means;
  const [within1, within3, within10] = [windowMeans(heavy, 1), windowMeans(heavy, 3), windowMeans(heavy, 10)];
  const whole = toEnd[0] ?? 0;
  for (let i = 0, row = from; i < scores.length; i++, row += width) {
    const score = scores[i] as number;
    rows[row + AT.wording] = score;
    rows[row + AT['wording-weight']] = heavy[i] as number;
    rows[row + AT['wording-within-1']] = within1[i] as number;
    rows[row + AT['wording-within-3']] = within3[i] as number;
    rows[row + AT['wording-within-10']] = within10[i] as number;
    rows[row + AT['wording-to-end']] = toEnd[i] as number;
    rows[row + AT['wording-from-start']] = fromStart[i] as number;
    rows[row + AT['wording-document']] = whole;
    rows[row + AT['wording-against-document']] = score - whole;
  }
}
