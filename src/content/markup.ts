/** Features that a page's markup adds to those of the words. */
import type { Block, Mark, Measure } from '../model.js';
import { features } from './features.js';
import type { Holding } from './places.js';
import { holdings, mainHolding, styleOf } from './places.js';
import type { Table } from './table.js';
import { setColumn } from './table.js';
import { likenessTo, runsOf, shareOf, wordHashes } from './likeness.js';
import { GROUP_NAMES, groupDistances } from './tokens.js';
import { addWording, WORDING } from './wording.js';
import type { TextTable, WordWeights } from './wording.js';

/** What the head of a page says of its article: a guide, never the output. */
export interface Guide {
  /** Candidates for the headline. */
  readonly titles: readonly string[];
  /** The article as JSON-LD has it. */
  readonly body: string | null;
  readonly description: string | null;
}

const LEVELS = [0, 1, 2, 3, 5] as const;
const TAGS = [
  'p',
  'div',
  'li',
  'td',
  'span',
  'h1',
  'h2',
  'h3',
  'h4',
  'a',
  'section',
  'article',
  'figcaption',
  'label',
  'button',
  'blockquote',
  'body',
  'dd',
  'th',
  'pre',
  'figure',
];
const AROUND = [
  'article',
  'main',
  'aside',
  'footer',
  'header',
  'nav',
  'form',
  'figure',
  'table',
  'ul',
  'ol',
  'blockquote',
  'section',
] as const;
const LANDMARKS = [null, 'main', 'article', 'nav', 'header', 'footer', 'aside', 'form', 'dialog'] as const;

const MARKUP_FEATURES: readonly string[] = [
  'tag',
  'landmark',
  'hidden',
  'depth',
  'link-share',
  'links',
  ...LEVELS.flatMap((n) => [
    `prose-share-up-${String(n)}`,
    `link-share-up-${String(n)}`,
    `blocks-up-${String(n)}`,
    `mates-up-${String(n)}`,
  ]),
  'style-prose-share',
  'style-link-share',
  'style-blocks',
  'style-sentence-share',
  'nested-style-prose-share',
  'parent-prose-share',
  'steps-to-main',
  'steps-to-inner-main',
  'main-prose-share',
  ...AROUND.map((name) => `in-${name}`),
  ...GROUP_NAMES.map((name) => `token-${name}`),
  'title-share',
  'blocks-from-headline',
  'in-body',
  'in-description',
  'source-position',
];

const PROSE_WORDS = 12;
const MAIN_SHARE = 0.7;
const INNER_SHARE = 0.4;
const FAR = 60;
const MAX_STEPS = 20;

interface Page {
  readonly blocks: readonly Block[];
  readonly measures: readonly Measure[];
  readonly table: Table;
  readonly prose: readonly number[];
  readonly own: readonly (Holding | null)[];
}

const share = (part: number, whole: number): number => part / Math.max(1, whole);

function ownColumns({ blocks, table }: Page): void {
  const hints = (i: number): NonNullable<Block['hints']> | null => blocks[i]?.hints ?? null;
  setColumn(table, 'tag', (i) => TAGS.indexOf(hints(i)?.tag ?? ''));
  setColumn(table, 'landmark', (i) => LANDMARKS.indexOf(hints(i)?.landmark ?? null));
  setColumn(table, 'hidden', (i) => Number(hints(i)?.hidden ?? false));
  setColumn(table, 'depth', (i) => hints(i)?.ancestors.length ?? 0);
  setColumn(table, 'link-share', (i) => share(hints(i)?.linked ?? 0, blocks[i]?.text.length ?? 0));
  setColumn(table, 'links', (i) => Math.min(20, hints(i)?.links ?? 0));
  for (const name of AROUND)
    setColumn(table, `in-${name}`, (i) => {
      if (hints(i)?.tag === name) return 0;
      const steps = hints(i)?.ancestors.indexOf(name) ?? -1;
      return steps < 0 ? MAX_STEPS : Math.min(MAX_STEPS, steps + 1);
    });
  const last = blocks.at(-1)?.end ?? 1;
  setColumn(table, 'source-position', (i) => share(blocks[i]?.start ?? 0, last));
  GROUP_NAMES.forEach((name, group) => {
    setColumn(table, `token-${name}`, (i) => groupDistances(hints(i)?.tokens ?? [])[group] ?? 0);
  });
}

const upBy = (holding: Holding | null, steps: number): Holding | null => {
  let at = holding;
  for (let n = 0; n < steps && at?.up; n++) at = at.up;
  return at;
};

function levelColumns({ table, prose, own }: Page): void {
  const total = prose.reduce((sum, words) => sum + words, 0);
  for (const steps of LEVELS) {
    const level = own.map((holding) => upBy(holding, steps));
    setColumn(table, `prose-share-up-${String(steps)}`, (i) => share(level[i]?.prose ?? 0, total));
    setColumn(table, `link-share-up-${String(steps)}`, (i) => share(level[i]?.linked ?? 0, level[i]?.letters ?? 0));
    setColumn(table, `blocks-up-${String(steps)}`, (i) => Math.min(200, level[i]?.blocks ?? 0));
    setColumn(table, `mates-up-${String(steps)}`, (i) => Math.min(50, level[i]?.mates ?? 0));
  }
}

function stepsTo(holding: Holding | null, main: Holding | null): number {
  // The main element's path, so that meeting it from any block takes one walk.
  const path = new Set<Holding>();
  for (let at = main; at !== null; at = at.up) path.add(at);
  let steps = 0;
  let at = holding;
  while (at !== null && !path.has(at) && steps < MAX_STEPS) {
    at = at.up;
    steps++;
  }
  return at === main ? steps : -1 - Math.min(MAX_STEPS, (main?.depth ?? 0) - (at?.depth ?? 0));
}

function mainColumns({ table, prose, own }: Page): void {
  const total = prose.reduce((sum, words) => sum + words, 0);
  const main = mainHolding(own, MAIN_SHARE);
  const inner = mainHolding(own, INNER_SHARE);
  const steps = new Map<Holding | null, [number, number]>();
  for (const holding of own)
    if (!steps.has(holding)) steps.set(holding, [stepsTo(holding, main), stepsTo(holding, inner)]);
  setColumn(table, 'steps-to-main', (i) => steps.get(own[i] ?? null)?.[0] ?? -FAR);
  setColumn(table, 'steps-to-inner-main', (i) => steps.get(own[i] ?? null)?.[1] ?? -FAR);
  setColumn(table, 'main-prose-share', () => share(inner?.prose ?? 0, total));
  setColumn(table, 'parent-prose-share', (i) => share(own[i]?.up?.prose ?? 0, total));
}

interface Style {
  prose: number;
  letters: number;
  linked: number;
  blocks: number;
  sentences: number;
}

/** Blocks that the page's style sheet would treat alike are mostly all article or all not. */
function styleColumns({ blocks, measures, table, prose, own }: Page): void {
  const total = prose.reduce((sum, words) => sum + words, 0);
  const tally = (keys: readonly string[]): Map<string, Style> => {
    const styles = new Map<string, Style>();
    keys.forEach((key, i) => {
      const style = styles.get(key) ?? { prose: 0, letters: 0, linked: 0, blocks: 0, sentences: 0 };
      style.prose += prose[i] ?? 0;
      style.letters += blocks[i]?.text.length ?? 0;
      style.linked += blocks[i]?.hints?.linked ?? 0;
      style.blocks++;
      style.sentences += Number(measures[i]?.sentence ?? false);
      styles.set(key, style);
    });
    return styles;
  };
  const plain = blocks.map((block) => (block.hints === null ? '' : styleOf(block.hints.place)));
  const nested = own.map((holding, i) => `${plain[i] ?? ''} ${holding?.up ? styleOf(holding.up.place) : ''}`);
  const styles = tally(plain);
  const nestedStyles = tally(nested);
  const of = (i: number): Style | undefined => styles.get(plain[i] ?? '');
  setColumn(table, 'style-prose-share', (i) => share(of(i)?.prose ?? 0, total));
  setColumn(table, 'style-link-share', (i) => share(of(i)?.linked ?? 0, of(i)?.letters ?? 0));
  setColumn(table, 'style-blocks', (i) => Math.min(100, of(i)?.blocks ?? 0));
  setColumn(table, 'style-sentence-share', (i) => share(of(i)?.sentences ?? 0, of(i)?.blocks ?? 0));
  setColumn(table, 'nested-style-prose-share', (i) => share(nestedStyles.get(nested[i] ?? '')?.prose ?? 0, total));
}

/** A longer block is no headline. */
const LONGEST_TITLE = 300;

function guideColumns({ blocks, table }: Page, guide: Guide): void {
  const titles = guide.titles.map((title) => new Set(wordHashes(title)));
  const words = blocks.map(({ text }) => wordHashes(text));
  const shares = words.map((hashes, i) =>
    (blocks[i]?.text.length ?? 0) > LONGEST_TITLE ? 0 : likenessTo(titles, hashes),
  );
  setColumn(table, 'title-share', (i) => shares[i] ?? 0);
  let headline = blocks.findIndex((block, i) => block.hints?.tag === 'h1' && (shares[i] ?? 0) >= 0.5);
  if (headline < 0) headline = shares.findIndex((value) => value >= 0.7);
  if (headline < 0) headline = blocks.findIndex((block) => block.hints?.tag === 'h1');
  setColumn(table, 'blocks-from-headline', (i) =>
    headline < 0 ? -FAR : Math.max(-FAR + 1, Math.min(FAR * 2, i - headline)),
  );
  const body = guide.body === null ? null : new Set(runsOf(wordHashes(guide.body)));
  const description = guide.description === null ? null : new Set(runsOf(wordHashes(guide.description)));
  const runs = body === null && description === null ? [] : words.map(runsOf);
  setColumn(table, 'in-body', (i) => shareOf(runs[i], body));
  setColumn(table, 'in-description', (i) => shareOf(runs[i], description));
}

/** The place of the headline that the columns tell of; -1 where there is none. */
export function headlineOf({ columns, rows, count }: Table): number {
  const column = columns.indexOf('blocks-from-headline');
  for (let i = 0; i < count; i++) if (rows[i * columns.length + column] === 0) return i;
  return -1;
}

/**
 * The features of all blocks of a page: those of the words, then `MARKUP_FEATURES`, then `WORDING`.
 * @param marks the marks of the rules
 * @param weights the words' weights
 */
export function pageFeatures(
  blocks: readonly Block[],
  measures: readonly Measure[],
  marks: readonly Mark[],
  guide: Guide,
  weights: WordWeights,
): TextTable {
  const table = features(blocks, measures, marks, [...MARKUP_FEATURES, ...WORDING]);
  const prose = measures.map((measure) => (measure.sentence && measure.words >= PROSE_WORDS ? measure.words : 0));
  const page: Page = { blocks, measures, table, prose, own: holdings(blocks, measures, prose) };
  ownColumns(page);
  levelColumns(page);
  mainColumns(page);
  styleColumns(page);
  guideColumns(page, guide);
  return { table, worded: addWording(table, measures, weights) };
}
