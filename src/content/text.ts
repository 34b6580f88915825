/** The content judge for text without markup: menus before the article, furniture after it, and what interrupts it. */
import type { Block, Kind, Mark, Measure, Opinion } from '../model.js';
import { bestRun } from './decode.js';
import { judgeFrame } from './frame.js';
import type { FramedPage } from './frame.js';
import { logOdds } from './forest.js';
import { strikeMark } from './judge.js';
import { limitsOf } from './limits.js';
import type { Limits } from './limits.js';
import { forest } from './models/text.js';
import { withNeighbours } from './neighbours.js';
import { pageOf } from './page.js';
import { wordWeights } from './weights.js';
import { textFeatures } from './wording.js';

/** Leans the article's run to keeping. */
const RUN_BIAS = 0.2;

/** A sentence of so many words stretches the article's run, if it likely is the article's. */
const PROSE_WORDS = 15;
const LONG_WORDS = 20;
/** How far before the article's first paragraph its headline may stand, in blocks. */
const HEADLINE_REACH = 30;
/** Lines of menus, bylines and buttons are shorter. */
const HEADLINE_WORDS = 5;
const LONGEST_HEADLINE = 30;

/** What rules struck. */
const ruledBy = (marks: readonly Mark[]): ReadonlySet<number> =>
  new Set(marks.filter((mark) => mark.veto === null).map((mark) => mark.block));

/** Kinds that end an article, or stand above it. */
const BOUNDS: ReadonlySet<Kind> = new Set(['comments', 'navigation', 'legal', 'account']);

/** What rules struck in the midst of articles. */
const nagsOf = (marks: readonly Mark[]): ReadonlySet<number> =>
  new Set(marks.filter(({ veto, kind }) => veto === null && !BOUNDS.has(kind)).map(({ block }) => block));

/** Lines above the article's first paragraph, by their indices; null where there is none. */
export interface Headlines {
  /** The headline for all that is known. */
  readonly known: number | null;
  /** A short line right above the paragraph that may be one. */
  readonly likely: number | null;
}

/** Tells the headline above the article's first paragraph. */
export type HeadlineAbove = (first: number, struck: ReadonlySet<number>) => Headlines;

/**
 * The blocks above the article's run that belong to it: the headline, and the lines below it that are long enough to be a
 * standfirst or a caption. Where no headline is known, it is the first such line, or the first that the page repeats.
 */
function openingOf(
  blocks: readonly Block[],
  measures: readonly Measure[],
  struck: ReadonlySet<number>,
  first: number,
  { known, likely }: Headlines,
  isSmall: boolean,
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
  const opening = headline === undefined ? [] : lines.filter(({ index }) => index >= headline.index);
  const short = likely !== null && (isSmall || opening.length === 0) ? [likely] : [];
  return new Set([...short, ...opening.map(({ index }) => index)]);
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

const GREETING_WORDS = 3;

/** A short sentence right above the article's first long one. */
const isGreeting = (
  odds: ArrayLike<number>,
  measures: readonly Measure[],
  at: number,
  ruled: ReadonlySet<number>,
  least: number,
): boolean =>
  measures[at]?.sentence === true &&
  measures[at].words >= GREETING_WORDS &&
  !ruled.has(at) &&
  (odds[at] ?? -Infinity) >= least;

/**
 * The run, stretched to the article's sentences near it: a list or many short lines in the midst of an article part its
 * best run from the rest.
 */
function stretched(
  [first, last]: readonly [number, number],
  odds: ArrayLike<number>,
  measures: readonly Measure[],
  ruled: ReadonlySet<number>,
  limits: Limits,
): [number, number] {
  let [from, to] = [first, last];
  for (let at = from - 1; at >= 0 && from - at <= NEAR; at--)
    if (isArticle(odds, measures, at, limits.article)) from = at;
  for (let at = to + 1; at < measures.length && at - to <= NEAR; at++)
    if (isArticle(odds, measures, at, limits.article)) to = at;
  while (limits.between > 0 && isGreeting(odds, measures, from - 1, ruled, limits.touching)) from--;
  return [from, to];
}

const NOTHING: Opinion = { marks: [], warnings: [] };

/** The headline above a block, where it is known. */
const known =
  (headlineAbove: HeadlineAbove, marks: readonly Mark[]): FramedPage['headlineAbove'] =>
  (first) => {
    const found = headlineAbove(first, ruledBy(marks));
    return found.known ?? found.likely;
  };

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
  headlineAbove: HeadlineAbove = () => ({ known: null, likely: null }),
): Opinion {
  const page = pageOf(measures, marks);
  const framed = (): Opinion => judgeFrame({ blocks, measures, marks, headlineAbove: known(headlineAbove, marks) });
  if (page === null) return framed();
  const { table, worded } = textFeatures(blocks, measures, marks, wordWeights());
  if (!worded && page !== 'sure') return framed();
  const odds = logOdds(forest, table);
  const best = bestRun(odds, measures, RUN_BIAS);
  if (best === null) return NOTHING;
  const limits = limitsOf(page, measures, worded);
  const ruled = ruledBy(marks);
  const run = stretched(best, odds, measures, ruled, limits);
  const opening = openingOf(blocks, measures, ruled, run[0], headlineAbove(run[0], ruled), limits.between > 0);
  const keeps = keptBy(limits, odds, measures, run, opening);
  const kept = withNeighbours(
    { blocks, measures, odds, ruled, nags: nagsOf(marks) },
    blocks.map(({ index }) => keeps(index)),
    Math.min(run[0], ...opening),
    run[0],
    {
      sentence: limits.touching,
      beyond: limits.beyond,
      further: limits.prose,
      line: limits.inside,
      between: limits.between,
    },
  );
  const struck = blocks.filter(({ index }) => kept[index] !== true);
  return {
    marks: struck.map((block) => strikeMark(block, block.index < run[0] ? 'navigation' : 'furniture', forest, table)),
    warnings: [{ code: 'page-dump', message: 'The text looks like a whole page, so all but its article was struck.' }],
  };
}
