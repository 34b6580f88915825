/** Features that a page's markup adds to those of the words. */
import type { Block, Mark, Measure } from '../model.js';
import { FEATURE_COUNT, features } from './features.js';
import type { Holding } from './places.js';
import { holdings, mainHolding, stepsToHolding } from './places.js';
import type { Table } from './table.js';
import { placesOf } from './table.js';
import { likenessTo, runsOf, shareOf, wordHashes } from './likeness.js';
import { GROUP_NAMES, groupDistances } from './tokens.js';
import { addWording, WORDING } from './wording.js';
import type { WordWeights } from './weights.js';

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

const MARKUP_FEATURES = [
  'tag',
  'landmark',
  'hidden',
  'depth',
  'link-share',
  'links',
  ...LEVELS.flatMap((n) => [`prose-share-up-${n}`, `link-share-up-${n}`, `blocks-up-${n}`, `mates-up-${n}`] as const),
  'style-prose-share',
  'style-link-share',
  'style-blocks',
  'style-sentence-share',
  'nested-style-prose-share',
  'parent-prose-share',
  'steps-to-main',
  'steps-to-inner-main',
  'main-prose-share',
  ...AROUND.map((name) => `in-${name}` as const),
  ...GROUP_NAMES.map((name) => `token-${name}` as const),
  'title-share',
  'blocks-from-headline',
  'in-body',
  'in-description',
  'source-position',
] as const;

const AT = placesOf(MARKUP_FEATURES, FEATURE_COUNT);
/** The columns of a level, as places behind the first of them. */
const PER_LEVEL = 4;

const PROSE_WORDS = 12;
const MAIN_SHARE = 0.7;
const INNER_SHARE = 0.4;
const FAR = 60;
const MAX_STEPS = 20;

interface Page {
  readonly blocks: readonly Block[];
  readonly measures: readonly Measure[];
  readonly rows: Float64Array;
  /** Columns of a row. */
  readonly width: number;
  /** The words of each block that is prose; 0 for others. */
  readonly prose: Float64Array;
  /** The words of all prose. */
  readonly total: number;
  readonly own: readonly (Holding | null)[];
}

const share = (part: number, whole: number): number => part / Math.max(1, whole);

/** What a block without markup of its own is taken for. */
const NO_HINTS: Omit<NonNullable<Block['hints']>, 'place'> = {
  tag: '',
  ancestors: [],
  tokens: [],
  landmark: null,
  linked: 0,
  links: 0,
  hidden: false,
};

const PLACE_OF_TAG = new Map(TAGS.map((tag, i) => [tag, i]));
const PLACE_OF_AROUND = new Map<string, number>(AROUND.map((name, i) => [name, i]));

/** How many steps out of a block the nearest element of each name of `AROUND` stands; 0 where the block is one itself. */
function aroundColumns(rows: Float64Array, from: number, tag: string, ancestors: readonly string[]): void {
  rows.fill(MAX_STEPS, from, from + AROUND.length);
  for (let steps = Math.min(ancestors.length, MAX_STEPS); steps > 0; steps--) {
    const place = PLACE_OF_AROUND.get(ancestors[steps - 1] as string);
    if (place !== undefined) rows[from + place] = steps;
  }
  const own = PLACE_OF_AROUND.get(tag);
  if (own !== undefined) rows[from + own] = 0;
}

function ownColumns({ blocks, rows, width }: Page): void {
  const last = blocks.at(-1)?.end ?? 1;
  for (let i = 0, row = 0; i < blocks.length; i++, row += width) {
    const { text, start, hints } = blocks[i] as Block;
    const { tag, landmark, hidden, ancestors, linked, links, tokens } = hints ?? NO_HINTS;
    rows[row + AT.tag] = PLACE_OF_TAG.get(tag) ?? -1;
    rows[row + AT.landmark] = LANDMARKS.indexOf(landmark);
    rows[row + AT.hidden] = hidden ? 1 : 0;
    rows[row + AT.depth] = ancestors.length;
    rows[row + AT['link-share']] = share(linked, text.length);
    rows[row + AT.links] = Math.min(20, links);
    aroundColumns(rows, row + AT['in-article'], tag, ancestors);
    rows[row + AT['source-position']] = share(start ?? 0, last);
    rows.set(groupDistances(tokens), row + AT['token-content']);
  }
}

function levelColumns({ own, rows, width, total }: Page): void {
  for (let i = 0, row = 0; i < own.length; i++, row += width) {
    let holding = own[i] as Holding | null;
    let climbed = 0;
    for (let level = 0, at = row + AT['prose-share-up-0']; level < LEVELS.length; level++, at += PER_LEVEL) {
      for (; climbed < (LEVELS[level] as number) && holding?.up; climbed++) holding = holding.up;
      if (holding === null) continue;
      rows[at] = share(holding.prose, total);
      rows[at + 1] = share(holding.linked, holding.letters);
      rows[at + 2] = Math.min(200, holding.blocks);
      rows[at + 3] = Math.min(50, holding.mates);
    }
  }
}

function mainColumns({ own, rows, width, total }: Page): void {
  const inner = mainHolding(own, INNER_SHARE);
  const toMain = stepsToHolding(own, mainHolding(own, MAIN_SHARE), MAX_STEPS);
  const toInner = stepsToHolding(own, inner, MAX_STEPS);
  const innerShare = share(inner?.prose ?? 0, total);
  for (let i = 0, row = 0; i < own.length; i++, row += width) {
    rows[row + AT['steps-to-main']] = toMain[i] as number;
    rows[row + AT['steps-to-inner-main']] = toInner[i] as number;
    rows[row + AT['main-prose-share']] = innerShare;
    rows[row + AT['parent-prose-share']] = share(own[i]?.up?.prose ?? 0, total);
  }
}

/** Sums over the blocks of one style. */
interface Style {
  prose: number;
  letters: number;
  linked: number;
  blocks: number;
  sentences: number;
}

/** The style of each block; blocks of one key share one object. */
function stylesBy({ blocks, measures, prose }: Page, keyOf: (at: number) => number): Style[] {
  const styles = new Map<number, Style>();
  return blocks.map(({ text, hints }, i) => {
    const key = keyOf(i);
    let style = styles.get(key);
    if (style === undefined) styles.set(key, (style = { prose: 0, letters: 0, linked: 0, blocks: 0, sentences: 0 }));
    style.prose += prose[i] as number;
    style.letters += text.length;
    style.linked += hints?.linked ?? 0;
    style.blocks++;
    if (measures[i]?.sentence === true) style.sentences++;
    return style;
  });
}

/** More styles than a page has. */
const MANY_STYLES = 2 ** 24;

/** Blocks that the page's style sheet would treat alike are mostly all article or all not. */
function styleColumns(page: Page): void {
  const { own, rows, width, total } = page;
  const styleOf = (at: number): number => own[at]?.style ?? 0;
  const styles = stylesBy(page, styleOf);
  const nested = stylesBy(page, (at) => styleOf(at) * MANY_STYLES + (own[at]?.up?.style ?? 0));
  for (let i = 0, row = 0; i < own.length; i++, row += width) {
    const style = styles[i] as Style;
    rows[row + AT['style-prose-share']] = share(style.prose, total);
    rows[row + AT['style-link-share']] = share(style.linked, style.letters);
    rows[row + AT['style-blocks']] = Math.min(100, style.blocks);
    rows[row + AT['style-sentence-share']] = share(style.sentences, style.blocks);
    rows[row + AT['nested-style-prose-share']] = share((nested[i] as Style).prose, total);
  }
}

/** A longer block is no headline. */
const LONGEST_TITLE = 300;

/** The block that is the headline: the `h1` most like a title, or the block most like one, or the first `h1`; -1 for none. */
function headlineIn(blocks: readonly Block[], shares: Float64Array): number {
  const titled = blocks.findIndex((block, i) => block.hints?.tag === 'h1' && (shares[i] as number) >= 0.5);
  if (titled >= 0) return titled;
  const alike = shares.findIndex((value) => value >= 0.7);
  return alike >= 0 ? alike : blocks.findIndex((block) => block.hints?.tag === 'h1');
}

/** How like a title each block is, and what of it the head's article and description hold. */
function guideColumns({ blocks, rows, width }: Page, { titles, body, description }: Guide): void {
  const likeness = likenessTo(titles.map(wordHashes));
  const [inBody, inDescription] = [runsIn(body), runsIn(description)];
  const shares = new Float64Array(blocks.length);
  for (let i = 0, row = 0; i < blocks.length; i++, row += width) {
    const { text } = blocks[i] as Block;
    const short = text.length <= LONGEST_TITLE;
    const words = short || inBody !== null || inDescription !== null ? wordHashes(text) : NO_WORDS;
    rows[row + AT['title-share']] = shares[i] = short ? likeness(words) : 0;
    rows[row + AT['in-body']] = shareOf(words, inBody);
    rows[row + AT['in-description']] = shareOf(words, inDescription);
  }
  const headline = headlineIn(blocks, shares);
  for (let i = 0, at = AT['blocks-from-headline']; i < blocks.length; i++, at += width)
    rows[at] = headline < 0 ? -FAR : Math.max(-FAR + 1, Math.min(FAR * 2, i - headline));
}

const NO_WORDS: readonly number[] = [];
const runsIn = (text: string | null): ReadonlySet<number> | null => (text === null ? null : runsOf(wordHashes(text)));

/** The place of the headline that the columns tell of; -1 where there is none. */
export function headlineOf({ columns, rows, count }: Table): number {
  for (let i = 0, at = AT['blocks-from-headline']; i < count; i++, at += columns.length) if (rows[at] === 0) return i;
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
): Table {
  const table = features(blocks, measures, marks, [...MARKUP_FEATURES, ...WORDING]);
  const prose = Float64Array.from(measures, ({ sentence, words }) => (sentence && words >= PROSE_WORDS ? words : 0));
  const total = prose.reduce((sum, words) => sum + words, 0);
  const own = holdings(blocks, measures, prose);
  const page: Page = { blocks, measures, rows: table.rows, width: table.columns.length, prose, total, own };
  ownColumns(page);
  levelColumns(page);
  mainColumns(page);
  styleColumns(page);
  guideColumns(page, guide);
  addWording(table, FEATURE_COUNT + MARKUP_FEATURES.length, measures, weights);
  return table;
}
