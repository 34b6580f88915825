/**
 * What the content judge knows of a block, in numbers. Words and order alone, so the same for every format and script;
 * markup adds its own (see `markup.ts`).
 */
import type { Block, BlockKind, Mark, Measure } from '../model.js';
import { core, distances, FAR, windowSums } from './sequence.js';
import { createTable, placesOf } from './table.js';
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

/** How many columns words and order give: behind them stand those of markup and wording. */
export const FEATURE_COUNT = FEATURES.length;

const AT = placesOf(FEATURES);

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

const SEPARATORS = /[|›»·•/→▾▼►]/g;
const ADDRESS = /https?:|www\.|@|\.(?:com|org|net)\b/;
const NUMBERED_DATE =
  /\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|年|\bago\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d/;
const WORDED_DATE = /年|\bago\b/;
const hasDate = ({ folded, digits }: Measure): boolean => (digits > 0 ? NUMBERED_DATE : WORDED_DATE).test(folded);
const DATE_WORDS = 20;

interface Draft {
  readonly blocks: readonly Block[];
  readonly measures: readonly Measure[];
  /** The words of each block that is prose; 0 for others. */
  readonly prose: Float64Array;
  /** 0 none · 1 a weak match · 2 a vetoed one · 3 struck. */
  readonly ruled: Uint8Array;
  readonly dated: Uint8Array;
  readonly rows: Float64Array;
  /** Columns of a row. */
  readonly width: number;
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

const countOf = (text: string, signs: RegExp): number => text.match(signs)?.length ?? 0;

function ownColumns({ blocks, measures, ruled, dated, rows, width }: Draft): void {
  const seen = new Map<string, number>();
  for (const { folded } of measures) seen.set(folded, (seen.get(folded) ?? 0) + 1);
  for (let i = 0, row = 0; i < blocks.length; i++, row += width) {
    const { text, kind } = blocks[i] as Block;
    const { folded, words, sentence, lower, digits, commas } = measures[i] as Measure;
    rows[row + AT.words] = Math.min(300, words);
    rows[row + AT['letters-per-word']] = text.length / Math.max(1, words);
    rows[row + AT.sentence] = sentence ? 1 : 0;
    rows[row + AT['lower-case-share']] = lower / Math.max(1, words);
    rows[row + AT['digit-share']] = digits / Math.max(1, text.length);
    rows[row + AT.commas] = Math.min(20, commas);
    rows[row + AT.kind] = KIND_CODES[kind];
    rows[row + AT['first-sign']] = firstSign(text);
    rows[row + AT['last-sign']] = lastSign(text);
    rows[row + AT.rule] = ruled[i] as number;
    rows[row + AT.repeated] = Math.min(5, seen.get(folded) ?? 1);
    rows[row + AT.separators] = words > 60 ? 0 : Math.min(8, countOf(text, SEPARATORS));
    rows[row + AT.address] = words < 60 && ADDRESS.test(folded) ? 1 : 0;
    rows[row + AT.date] = dated[i] as number;
  }
}

function neighbourColumns({ measures, rows, width }: Draft): void {
  const words = (at: number): number => {
    const measure = measures[at];
    return measure === undefined ? -1 : Math.min(100, measure.words);
  };
  const sentence = (at: number): number => {
    const measure = measures[at];
    return measure === undefined ? -1 : Number(measure.sentence);
  };
  for (let i = 0, row = 0; i < measures.length; i++, row += width) {
    rows[row + AT['words-1-before']] = words(i - 1);
    rows[row + AT['words-2-before']] = words(i - 2);
    rows[row + AT['words-1-after']] = words(i + 1);
    rows[row + AT['words-2-after']] = words(i + 2);
    rows[row + AT['sentence-before']] = sentence(i - 1);
    rows[row + AT['sentence-after']] = sentence(i + 1);
  }
}

function windowColumns({ measures, prose, ruled, dated, rows, width }: Draft): void {
  const proseWords = prose.map((words) => Math.min(150, words));
  const short = Uint8Array.from(measures, ({ words, sentence }) => (words < SHORT_WORDS && !sentence ? 1 : 0));
  const struck = ruled.map((level) => Number(level === 3));
  const windows: readonly (readonly [column: number, values: ArrayLike<number>, reach: number])[] = [
    [AT['prose-within-2'], proseWords, 2],
    [AT['prose-within-5'], proseWords, 5],
    [AT['prose-within-12'], proseWords, 12],
    [AT['short-within-5'], short, 5],
    [AT['dates-within-5'], dated, 5],
    [AT['struck-within-3'], struck, 3],
    [AT['struck-within-8'], struck, 8],
  ];
  for (const [column, values, reach] of windows) {
    const sums = windowSums(values, reach);
    for (let i = 0, at = column; i < sums.length; i++, at += width) rows[at] = sums[i] as number;
  }
}

/** How much of the prose stands before and behind each block, and how far the nearest prose and the core are. */
function orderColumns({ prose, rows, width }: Draft): void {
  const count = prose.length;
  const total = Math.max(
    1,
    prose.reduce((sum, words) => sum + words, 0),
  );
  const isProse = (at: number): boolean => prose[at] !== 0;
  const since = distances(count, isProse, false);
  const ahead = distances(count, isProse, true);
  const [start, end] = core(prose);
  const near = (distance: number): number => Math.max(-FAR, Math.min(FAR, distance));
  let before = 0;
  for (let i = 0, row = 0; i < count; i++, row += width) {
    const [back, on] = [since[i] as number, ahead[i] as number];
    rows[row + AT['prose-before']] = before / total;
    before += prose[i] as number;
    rows[row + AT['prose-after']] = 1 - (i + 1 < count ? before / total : 1);
    rows[row + AT.position] = i / Math.max(1, count - 1);
    rows[row + AT['blocks-since-prose']] = back;
    rows[row + AT['blocks-to-prose']] = on;
    rows[row + AT['run-of-short']] = isProse(i) ? 0 : Math.min(FAR, back + on - 1);
    rows[row + AT.core] = i >= start && i <= end ? 1 : 0;
    rows[row + AT['blocks-from-core-start']] = near(i - start);
    rows[row + AT['blocks-from-core-end']] = near(i - end);
  }
}

/** How far behind what opens furniture each block stands. */
function openerColumn({ rows, width, measures }: Draft, marks: readonly Mark[]): void {
  const openers = new Set<number>();
  for (const { veto, kind, block } of marks) if (veto === null && OPENER_KINDS.has(kind)) openers.add(block);
  const since = distances(measures.length, (at) => openers.has(at), false);
  for (let i = 0, at = AT['blocks-since-opener']; i < since.length; i++, at += width) rows[at] = since[i] as number;
}

function documentColumns({ measures, prose, ruled, rows, width }: Draft): void {
  const words = measures.reduce((sum, measure) => sum + measure.words, 0);
  const proseWords = prose.reduce((sum, some) => sum + some, 0);
  const struck = ruled.reduce((sum, level) => sum + Number(level === 3), 0);
  const { length } = measures;
  for (let row = 0; row < rows.length; row += width) {
    rows[row + AT['document-words']] = words;
    rows[row + AT['document-prose']] = proseWords / Math.max(1, words);
    rows[row + AT['document-blocks']] = length;
    rows[row + AT['document-words-per-block']] = words / length;
    rows[row + AT['document-struck']] = struck / length;
  }
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
    prose: Float64Array.from(measures, ({ sentence, words }) => (sentence && words >= PROSE_WORDS ? words : 0)),
    ruled: ruledBy(marks, blocks.length),
    dated: Uint8Array.from(measures, (measure) => (measure.words <= DATE_WORDS && hasDate(measure) ? 1 : 0)),
    rows: table.rows,
    width: table.columns.length,
  };
  ownColumns(draft);
  neighbourColumns(draft);
  windowColumns(draft);
  orderColumns(draft);
  openerColumn(draft, marks);
  documentColumns(draft);
  return table;
}
