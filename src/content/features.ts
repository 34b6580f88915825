/**
 * What the content judge knows of a block, in numbers. Words and order alone, so the same for every format and script;
 * markup adds its own (see `markup.ts`).
 */
import type { Block, BlockKind, Mark, Measure } from '../model.js';
import { createTable, setColumn } from './table.js';
import type { Table } from './table.js';

/** Names of the columns, in order: the words with which a verdict explains itself. */
const FEATURES = [
  'words',
  'letters-per-word',
  'sentence',
  'lower-case-share',
  'digit-share',
  'commas',
  'kind',
  'first-sign',
  'last-sign',
  'rule',
  'repeated',
  'separators',
  'address',
  'date',
  'words-1-before',
  'words-2-before',
  'words-1-after',
  'words-2-after',
  'sentence-before',
  'sentence-after',
  'prose-within-2',
  'prose-within-5',
  'prose-within-12',
  'short-within-5',
  'dates-within-5',
  'struck-within-3',
  'struck-within-8',
  'run-of-short',
  'prose-before',
  'prose-after',
  'position',
  'blocks-since-prose',
  'blocks-to-prose',
  'core',
  'blocks-from-core-start',
  'blocks-from-core-end',
  'blocks-since-opener',
  'document-words',
  'document-prose',
  'document-blocks',
  'document-words-per-block',
  'document-struck',
] as const;

type Feature = (typeof FEATURES)[number];

const KIND_CODES: Record<BlockKind, number> = {
  paragraph: 0,
  heading: 1,
  item: 2,
  caption: 3,
  control: 4,
  table: 5,
  code: 6,
  term: 7,
  verse: 8,
  math: 9,
  media: 10,
  break: 11,
};

/** A block of so many words that ends as a sentence does is prose; the shortest real paragraphs have about as many. */
const PROSE_WORDS = 12;
const SHORT_WORDS = 6;
/** What a block that is not prose costs the core: a run of prose bears about two menu lines a paragraph. */
const CORE_COST = 8;
const CORE_GAIN_LIMIT = 60;
const FAR = 60;

const SEPARATORS = /[|›»·•/→▾▼►]/g;
const ADDRESS = /https?:|www\.|@|\.(?:com|org|net)\b/;
const DATE =
  /\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|年|\bago\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d/;
const DATE_WORDS = 20;

interface Draft {
  readonly blocks: readonly Block[];
  readonly measures: readonly Measure[];
  readonly prose: readonly boolean[];
  /** 0 none · 1 a weak match · 2 a vetoed one · 3 struck. */
  readonly ruled: Uint8Array;
  readonly dated: readonly boolean[];
  readonly table: Table;
}

const OPENER_KINDS = new Set(['recirculation', 'comments', 'signup', 'social']);

function ruledBy(marks: readonly Mark[], count: number): Uint8Array {
  const ruled = new Uint8Array(count);
  for (const mark of marks) {
    const level = mark.veto === null ? 3 : mark.veto === 'weak-alone' ? 1 : 2;
    ruled[mark.block] = Math.max(ruled[mark.block] ?? 0, level);
  }
  return ruled;
}

/** Sums over a window of blocks around each one, in one pass. */
function windowSums(values: ArrayLike<number>, reach: number): Float64Array {
  const sums = new Float64Array(values.length);
  let sum = 0;
  for (let i = 0; i < Math.min(reach, values.length); i++) sum += values[i] ?? 0;
  for (let i = 0; i < values.length; i++) {
    sum += values[i + reach] ?? 0;
    sums[i] = sum;
    sum -= values[i - reach] ?? 0;
  }
  return sums;
}

const LETTER = /\p{L}/u;
function firstSign(text: string): number {
  const char = text.charAt(0);
  if (char >= '0' && char <= '9') return 3;
  if (LETTER.test(char)) return char === char.toLowerCase() ? (char === char.toUpperCase() ? 1 : 2) : 1;
  return '"“„«‘\'「'.includes(char) ? 4 : 5;
}

function lastSign(text: string): number {
  const char = text.charAt(text.length - 1);
  if ('.。।'.includes(char)) return 1;
  if ('?!？！'.includes(char)) return 2;
  if (char === ':') return 3;
  if ('…,;'.includes(char)) return 4;
  return '"”»\')]'.includes(char) ? 5 : 0;
}

const column = (draft: Draft, name: Feature, value: (at: number) => number): void => {
  setColumn(draft.table, name, value);
};

function ownColumns(draft: Draft): void {
  const { blocks, measures, ruled, dated } = draft;
  const seen = new Map<string, number>();
  for (const measure of measures) seen.set(measure.folded, (seen.get(measure.folded) ?? 0) + 1);
  const of = <T>(list: readonly T[], at: number): T => list[at] as T;
  column(draft, 'words', (i) => Math.min(300, of(measures, i).words));
  column(draft, 'letters-per-word', (i) => of(blocks, i).text.length / Math.max(1, of(measures, i).words));
  column(draft, 'sentence', (i) => Number(of(measures, i).sentence));
  column(draft, 'lower-case-share', (i) => of(measures, i).lower / Math.max(1, of(measures, i).words));
  column(draft, 'digit-share', (i) => of(measures, i).digits / Math.max(1, of(blocks, i).text.length));
  column(draft, 'commas', (i) => Math.min(20, of(measures, i).commas));
  column(draft, 'kind', (i) => KIND_CODES[of(blocks, i).kind]);
  column(draft, 'first-sign', (i) => firstSign(of(blocks, i).text));
  column(draft, 'last-sign', (i) => lastSign(of(blocks, i).text));
  column(draft, 'rule', (i) => ruled[i] ?? 0);
  column(draft, 'repeated', (i) => Math.min(5, seen.get(of(measures, i).folded) ?? 1));
  column(draft, 'separators', (i) =>
    of(measures, i).words > 60 ? 0 : Math.min(8, of(blocks, i).text.match(SEPARATORS)?.length ?? 0),
  );
  column(draft, 'address', (i) => Number(of(measures, i).words < 60 && ADDRESS.test(of(measures, i).folded)));
  column(draft, 'date', (i) => Number(dated[i]));
}

function neighbourColumns(draft: Draft): void {
  const { measures, prose, ruled, dated } = draft;
  const words = (at: number): number => Math.min(100, measures[at]?.words ?? -1);
  const proseWords = measures.map((measure, i) => (prose[i] ? Math.min(150, measure.words) : 0));
  column(draft, 'words-1-before', (i) => words(i - 1));
  column(draft, 'words-2-before', (i) => words(i - 2));
  column(draft, 'words-1-after', (i) => words(i + 1));
  column(draft, 'words-2-after', (i) => words(i + 2));
  column(draft, 'sentence-before', (i) => Number(measures[i - 1]?.sentence ?? -1));
  column(draft, 'sentence-after', (i) => Number(measures[i + 1]?.sentence ?? -1));
  const windows: [Feature, ArrayLike<number>, number][] = [
    ['prose-within-2', proseWords, 2],
    ['prose-within-5', proseWords, 5],
    ['prose-within-12', proseWords, 12],
    ['short-within-5', measures.map((m) => Number(m.words < SHORT_WORDS && !m.sentence)), 5],
    ['dates-within-5', dated.map(Number), 5],
    ['struck-within-3', ruled.map((level) => Number(level === 3)), 3],
    ['struck-within-8', ruled.map((level) => Number(level === 3)), 8],
  ];
  for (const [name, values, reach] of windows) {
    const sums = windowSums(values, reach);
    column(draft, name, (i) => sums[i] ?? 0);
  }
}

/** For each block, how many blocks back (or ahead) the last block for which `is` held stands; `FAR` at most. */
function distances(count: number, is: (at: number) => boolean, ahead: boolean): Float64Array {
  const result = new Float64Array(count);
  let distance = FAR;
  for (let k = 0; k < count; k++) {
    const at = ahead ? count - 1 - k : k;
    result[at] = distance;
    distance = is(at) ? 1 : Math.min(FAR, distance + 1);
  }
  return result;
}

/** The run of blocks that holds the most prose for the fewest other blocks (maximum-sum run, Kadane 1984). */
function core(measures: readonly Measure[], prose: readonly boolean[]): [number, number] {
  let best = 0;
  let span: [number, number] = [0, measures.length - 1];
  let sum = 0;
  let from = 0;
  measures.forEach((measure, i) => {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += prose[i] ? Math.min(CORE_GAIN_LIMIT, measure.words) : -CORE_COST;
    if (sum > best) {
      best = sum;
      span = [from, i];
    }
  });
  return span;
}

function orderColumns(draft: Draft, marks: readonly Mark[]): void {
  const { measures, prose } = draft;
  const count = measures.length;
  const total = measures.reduce((sum, measure, i) => sum + (prose[i] ? measure.words : 0), 0);
  let before = 0;
  const shares = measures.map((measure, i) => {
    const share = before / Math.max(1, total);
    if (prose[i]) before += measure.words;
    return share;
  });
  column(draft, 'prose-before', (i) => shares[i] ?? 0);
  column(draft, 'prose-after', (i) => 1 - (shares[i + 1] ?? 1));
  column(draft, 'position', (i) => i / Math.max(1, count - 1));
  const isProse = (at: number): boolean => prose[at] ?? false;
  const since = distances(count, isProse, false);
  const ahead = distances(count, isProse, true);
  column(draft, 'blocks-since-prose', (i) => since[i] ?? FAR);
  column(draft, 'blocks-to-prose', (i) => ahead[i] ?? FAR);
  column(draft, 'run-of-short', (i) => (prose[i] ? 0 : Math.min(FAR, (since[i] ?? 0) + (ahead[i] ?? 0) - 1)));
  const [start, end] = core(measures, prose);
  const near = (distance: number): number => Math.max(-FAR, Math.min(FAR, distance));
  column(draft, 'core', (i) => Number(i >= start && i <= end));
  column(draft, 'blocks-from-core-start', (i) => near(i - start));
  column(draft, 'blocks-from-core-end', (i) => near(i - end));
  const openers = new Set(
    marks.filter((mark) => mark.veto === null && OPENER_KINDS.has(mark.kind)).map((mark) => mark.block),
  );
  const sinceOpener = distances(count, (at) => openers.has(at), false);
  column(draft, 'blocks-since-opener', (i) => sinceOpener[i] ?? FAR);
}

function documentColumns(draft: Draft): void {
  const { measures, prose, ruled } = draft;
  const words = measures.reduce((sum, measure) => sum + measure.words, 0);
  const proseWords = measures.reduce((sum, measure, i) => sum + (prose[i] ? measure.words : 0), 0);
  const struck = ruled.reduce((sum, level) => sum + Number(level === 3), 0);
  const count = Math.max(1, measures.length);
  column(draft, 'document-words', () => words);
  column(draft, 'document-prose', () => proseWords / Math.max(1, words));
  column(draft, 'document-blocks', () => measures.length);
  column(draft, 'document-words-per-block', () => words / count);
  column(draft, 'document-struck', () => struck / count);
}

/**
 * The features of all blocks of a document: one row for each block, the columns `FEATURES` first.
 * @param marks the marks of the rules
 * @param more names of further columns, left at 0. Linear in blocks and text.
 */
export function features(
  blocks: readonly Block[],
  measures: readonly Measure[],
  marks: readonly Mark[],
  more: readonly string[] = [],
): Table {
  const table = createTable([...FEATURES, ...more], blocks.length);
  const draft: Draft = {
    blocks,
    measures,
    prose: measures.map((measure) => measure.sentence && measure.words >= PROSE_WORDS),
    ruled: ruledBy(marks, blocks.length),
    dated: measures.map((measure) => measure.words <= DATE_WORDS && DATE.test(measure.folded)),
    table,
  };
  ownColumns(draft);
  neighbourColumns(draft);
  orderColumns(draft, marks);
  documentColumns(draft);
  return table;
}
