/** The content judge for text without markup: menus before the article, furniture after it, and what interrupts it. */
import type { Block, Mark, Measure, Opinion } from '../model.js';
import { bestRun } from './decode.js';
import { logOdds } from './forest.js';
import { strikeMark } from './judge.js';
import { forest } from './models/text.js';
import { withNeighbours } from './neighbours.js';
import { pageOf } from './page.js';
import { wordWeights } from './weights.js';
import { textFeatures } from './wording.js';

/** Leans the article's run to keeping. */
const RUN_BIAS = 0.2;

/** Log-odds below which blocks of a page are struck: a lost paragraph is a defect, a kept menu line a nuisance. */
interface Limits {
  /** A long sentence above it likely is the article's: it stretches the run. */
  readonly article: number;
  /** Inside the article's run. */
  readonly inside: number;
  /** Long sentences inside it, and what stands right above them. */
  readonly prose: number;
  /** From the headline to the run: a standfirst or a caption has about the odds of a menu line. */
  readonly opening: number;
  /** The headline itself. */
  readonly headline: number;
  /** Sentences outside the run. */
  readonly sentence: number;
  readonly sentenceWords: number;
  /** Sentences outside the run that are so long that a menu or a teaser seldom has them. */
  readonly long: number;
}

/** A sentence of so many words stretches the article's run, if it likely is the article's. */
const PROSE_WORDS = 15;
const LONG_WORDS = 20;
/** For texts that are pages for sure. */
const BOLD: Limits = {
  article: 0,
  inside: -1.6,
  prose: -3,
  opening: -2.3,
  headline: -3.6,
  sentence: -0.8,
  sentenceWords: 10,
  long: -1,
};
/** For texts that are likely pages. */
const CAREFUL: Limits = {
  article: 0,
  inside: -2,
  prose: -3.3,
  opening: -3.3,
  headline: -4,
  sentence: -2.5,
  sentenceWords: 8,
  long: -2.7,
};
/** For pages of few words: there the signs around a block say less. */
const SHORT: Limits = {
  article: -2.5,
  inside: -3,
  prose: -4,
  opening: -3.3,
  headline: -4,
  sentence: -2.5,
  sentenceWords: 8,
  long: -2.7,
};
/** For pages in a language of which the forest saw little: it takes their sentences for less than they are. */
const FOREIGN: Limits = {
  article: 0,
  inside: -3.3,
  prose: -4,
  opening: -4,
  headline: -9,
  sentence: -4,
  sentenceWords: 5,
  long: -4,
};

const FEW_WORDS = 700;

function limitsOf(page: 'sure' | 'likely', measures: readonly Measure[]): Limits {
  const words = measures.reduce((sum, measure) => sum + measure.words, 0);
  return words < FEW_WORDS ? SHORT : page === 'sure' ? BOLD : CAREFUL;
}

/** How far before the article's first paragraph its headline may stand, in blocks. */
const HEADLINE_REACH = 30;
/** Lines of menus, bylines and buttons are shorter. */
const HEADLINE_WORDS = 5;
const LONGEST_HEADLINE = 30;

/** What rules struck. */
const ruledBy = (marks: readonly Mark[]): ReadonlySet<number> =>
  new Set(marks.filter((mark) => mark.veto === null).map((mark) => mark.block));

/** Tells the headline above the article's first paragraph by its index; null where there is none. */
export type HeadlineAbove = (first: number, struck: ReadonlySet<number>) => number | null;

/**
 * The blocks above the article's run that belong to it: the headline, and the lines below it that are long enough to be a
 * standfirst or a caption. Where no headline is known, it is the first such line, or the first that the page repeats.
 */
function openingOf(
  blocks: readonly Block[],
  measures: readonly Measure[],
  struck: ReadonlySet<number>,
  first: number,
  known: number | null,
): ReadonlySet<number> {
  const times = new Map<string, number>();
  for (const { folded } of measures) times.set(folded, (times.get(folded) ?? 0) + 1);
  const lines = blocks.slice(Math.max(0, first - HEADLINE_REACH), first).filter(({ index, kind }) => {
    const words = measures[index]?.words ?? 0;
    return words >= HEADLINE_WORDS && kind !== 'item' && !struck.has(index);
  });
  if (known !== null) return new Set([known, ...lines.map(({ index }) => index).filter((index) => index > known)]);
  const headlines = lines.filter(({ index }) => (measures[index]?.words ?? 0) <= LONGEST_HEADLINE);
  const repeated = headlines.find(({ index }) => (times.get(measures[index]?.folded ?? '') ?? 1) > 1);
  const headline = repeated ?? headlines[0];
  return new Set(
    headline === undefined ? [] : lines.filter(({ index }) => index >= headline.index).map(({ index }) => index),
  );
}

const isProse = (measures: readonly Measure[], at: number): boolean => {
  const measure = measures[at];
  return measure?.sentence === true && measure.words >= PROSE_WORDS;
};

/** A long sentence that likely is the article's. @param least the log-odds that it must have */
const isArticle = (odds: ArrayLike<number>, measures: readonly Measure[], at: number, least: number): boolean =>
  isProse(measures, at) && (odds[at] ?? 0) > least;

const SUBHEADING_WORDS = 10;

/** A short line right above the article's paragraph. */
const isSubheading = (odds: ArrayLike<number>, measures: readonly Measure[], at: number, least: number): boolean =>
  measures[at]?.sentence === false &&
  measures[at].words <= SUBHEADING_WORDS &&
  isArticle(odds, measures, at + 1, least);

/** Which blocks stay. */
function keptBy(
  limits: Limits,
  odds: ArrayLike<number>,
  measures: readonly Measure[],
  [first, last]: readonly [number, number],
  opening: ReadonlySet<number>,
): (at: number) => boolean {
  const headline = Math.min(...opening);
  const belongs = (at: number): boolean => isProse(measures, at) || isSubheading(odds, measures, at, limits.article);
  return (at) => {
    const value = odds[at] ?? 0;
    const { sentence, words } = measures[at] as Measure;
    if (at >= first && at <= last) return value >= (belongs(at) ? limits.prose : limits.inside);
    if (opening.has(at) && value >= (at === headline ? limits.headline : limits.opening)) return true;
    if (!sentence) return false;
    return (words >= limits.sentenceWords && value >= limits.sentence) || (words >= LONG_WORDS && value >= limits.long);
  };
}

/** Blocks between the run and such a sentence, at most: beyond stands another article. */
const NEAR = 20;

/**
 * The run, stretched to the article's sentences near it: a list or many short lines in the midst of an article part its
 * best run from the rest.
 */
function stretched(
  [first, last]: readonly [number, number],
  odds: ArrayLike<number>,
  measures: readonly Measure[],
  least: number,
): [number, number] {
  let [from, to] = [first, last];
  for (let at = from - 1; at >= 0 && from - at <= NEAR; at--) if (isArticle(odds, measures, at, least)) from = at;
  for (let at = to + 1; at < measures.length && at - to <= NEAR; at++)
    if (isArticle(odds, measures, at, least)) to = at;
  return [from, to];
}

const NOTHING: Opinion = { marks: [], warnings: [] };

/**
 * Strikes what is not the article in a page that was dumped as text; in a text that is an article already, nothing: there
 * order and wording say too little, and the rules do the work.
 * @param marks of the rules
 * @param headlineAbove what the caller knows of headlines
 */
export function judgeText(
  blocks: readonly Block[],
  measures: readonly Measure[],
  marks: readonly Mark[],
  headlineAbove: HeadlineAbove = () => null,
): Opinion {
  const page = pageOf(measures, marks);
  if (page === null) return NOTHING;
  const { table, worded } = textFeatures(blocks, measures, marks, wordWeights());
  if (!worded && page !== 'sure') return NOTHING;
  const odds = logOdds(forest, table);
  const best = bestRun(odds, measures, RUN_BIAS);
  if (best === null) return NOTHING;
  const limits = worded ? limitsOf(page, measures) : FOREIGN;
  const run = stretched(best, odds, measures, limits.article);
  const ruled = ruledBy(marks);
  const opening = openingOf(blocks, measures, ruled, run[0], headlineAbove(run[0], ruled));
  const keeps = keptBy(limits, odds, measures, run, opening);
  const kept = withNeighbours(
    { blocks, measures, odds, ruled },
    blocks.map(({ index }) => keeps(index)),
    Math.min(run[0], ...opening),
    { sentence: limits.inside, line: limits.inside },
  );
  const struck = blocks.filter(({ index }) => kept[index] !== true);
  return {
    marks: struck.map((block) => strikeMark(block, block.index < run[0] ? 'navigation' : 'furniture', forest, table)),
    warnings: [{ code: 'page-dump', message: 'The text looks like a whole page, so all but its article was struck.' }],
  };
}
