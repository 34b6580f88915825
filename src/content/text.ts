/** The content judge for text without markup: menus before the article, furniture after it, and what interrupts it. */
import type { Block, Mark, Measure, Opinion } from '../model.js';
import { bestRun } from './decode.js';
import { logOdds } from './forest.js';
import { strikeMark } from './judge.js';
import { forest } from './models/text.js';
import { pageOf } from './page.js';
import { wordWeights } from './weights.js';
import { textFeatures } from './wording.js';

/** Leans the article's run to keeping. */
const RUN_BIAS = 0.2;

/** Log-odds below which blocks of a page are struck: a lost paragraph is a defect, a kept menu line a nuisance. */
interface Limits {
  /** Inside the article's run. */
  readonly inside: number;
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

const LONG_WORDS = 20;
/** For texts that are pages for sure. */
const BOLD: Limits = { inside: -1.6, opening: -2.3, headline: -3.6, sentence: -0.8, sentenceWords: 10, long: -1 };
/** For texts that are likely pages. */
const CAREFUL: Limits = { inside: -2, opening: -3.3, headline: -4, sentence: -2.5, sentenceWords: 8, long: -2.7 };
/** For pages in a language of which the forest saw little: it takes their sentences for less than they are. */
const FOREIGN: Limits = { inside: -3.3, opening: -4, headline: -9, sentence: -4, sentenceWords: 5, long: -4 };

/** How far before the article's first paragraph its headline may stand, in blocks. */
const HEADLINE_REACH = 30;
/** Lines of menus, bylines and buttons are shorter. */
const HEADLINE_WORDS = 5;
const LONGEST_HEADLINE = 30;

/**
 * The blocks above the article's run that belong to it: the headline, and the lines below it that are long enough to be a
 * standfirst or a caption. The headline is the first such line, or the first that the page repeats.
 */
function openingOf(
  blocks: readonly Block[],
  measures: readonly Measure[],
  marks: readonly Mark[],
  first: number,
): ReadonlySet<number> {
  const struck = new Set(marks.filter((mark) => mark.veto === null).map((mark) => mark.block));
  const times = new Map<string, number>();
  for (const { folded } of measures) times.set(folded, (times.get(folded) ?? 0) + 1);
  const lines = blocks.slice(Math.max(0, first - HEADLINE_REACH), first).filter(({ index, kind }) => {
    const words = measures[index]?.words ?? 0;
    return words >= HEADLINE_WORDS && kind !== 'item' && !struck.has(index);
  });
  const headlines = lines.filter(({ index }) => (measures[index]?.words ?? 0) <= LONGEST_HEADLINE);
  const repeated = headlines.find(({ index }) => (times.get(measures[index]?.folded ?? '') ?? 1) > 1);
  const headline = repeated ?? headlines[0];
  return new Set(
    headline === undefined ? [] : lines.filter(({ index }) => index >= headline.index).map(({ index }) => index),
  );
}

/** Which blocks stay. */
function keptBy(
  limits: Limits,
  odds: ArrayLike<number>,
  measures: readonly Measure[],
  [first, last]: readonly [number, number],
  opening: ReadonlySet<number>,
): (at: number) => boolean {
  const headline = Math.min(...opening);
  return (at) => {
    const value = odds[at] ?? 0;
    if (at >= first && at <= last) return value >= limits.inside;
    if (opening.has(at) && value >= (at === headline ? limits.headline : limits.opening)) return true;
    const { sentence, words } = measures[at] as Measure;
    if (!sentence) return false;
    return (words >= limits.sentenceWords && value >= limits.sentence) || (words >= LONG_WORDS && value >= limits.long);
  };
}

const NOTHING: Opinion = { marks: [], warnings: [] };

/**
 * Strikes what is not the article in a page that was dumped as text; in a text that is an article already, nothing: there
 * order and wording say too little, and the rules do the work.
 * @param marks of the rules
 */
export function judgeText(blocks: readonly Block[], measures: readonly Measure[], marks: readonly Mark[]): Opinion {
  const page = pageOf(measures, marks);
  if (page === null) return NOTHING;
  const { table, worded } = textFeatures(blocks, measures, marks, wordWeights());
  if (!worded && page !== 'sure') return NOTHING;
  const odds = logOdds(forest, table);
  const run = bestRun(odds, measures, RUN_BIAS);
  if (run === null) return NOTHING;
  const limits = !worded ? FOREIGN : page === 'sure' ? BOLD : CAREFUL;
  const keeps = keptBy(limits, odds, measures, run, openingOf(blocks, measures, marks, run[0]));
  const struck = blocks.filter(({ index }) => !keeps(index));
  return {
    marks: struck.map((block) => strikeMark(block, block.index < run[0] ? 'navigation' : 'furniture', forest, table)),
    warnings: [{ code: 'page-dump', message: 'The text looks like a whole page, so all but its article was struck.' }],
  };
}
