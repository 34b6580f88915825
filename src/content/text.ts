/** The content judge for text without markup: menus before the article, furniture after it, and what interrupts it. */
import type { Block, Kind, Mark, Measure, Opinion } from '../model.js';
import { bestRun } from './decode.js';
import { features } from './features.js';
import { logOdds } from './forest.js';
import { strikeMark } from './judge.js';
import { forest } from './models/text.js';

/** Leans the article's run to keeping: a kept nag is a nuisance, a lost paragraph a defect. */
const RUN_BIAS = 0.8;
/** Inside the run only blocks with lower log-odds than this are struck; -1.5 is a probability of 0.18. */
const INSIDE_LIMIT = -1.5;
/** Outside the run sentences with log-odds from this on are kept all the same. */
const OUTSIDE_LIMIT = -1;
const OUTSIDE_WORDS = 10;

const SHORT_WORDS = 6;
const PROSE_WORDS = 15;

/** Kinds that stand around an article on its page, seldom in what somebody extracted from it. */
const CHROME: ReadonlySet<Kind> = new Set(['navigation', 'legal', 'social', 'account', 'consent']);

/**
 * Whether a text is a whole page as a naive scraper prints it, rather than an article with leftovers: menu lines stand
 * before its first paragraph or behind its last one, and rules found the chrome of a page among them. Where the rules do
 * not know the language, the menus alone must be long.
 */
function isPage(measures: readonly Measure[], marks: readonly Mark[]): boolean {
  const prose = measures.map((measure) => measure.sentence && measure.words >= PROSE_WORDS);
  const short = measures.map((measure) => !measure.sentence && measure.words <= SHORT_WORDS);
  const count = (from: number, to: number): number => short.slice(from, to).filter(Boolean).length;
  const lead = count(0, Math.max(0, prose.indexOf(true)));
  const around = lead + count(prose.lastIndexOf(true) + 1, short.length);
  const kinds = new Set(marks.filter((mark) => mark.veto === null).map((mark) => mark.kind));
  const chrome = [...kinds].filter((kind) => CHROME.has(kind)).length;
  return (around >= 18 && (chrome >= 2 || kinds.size >= 4)) || (lead >= 10 && around >= 30);
}

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

/**
 * Strikes what is not the article in a page that was dumped as text; in a text that is an article already, nothing: there
 * the rules do the work.
 * @param marks of the rules
 */
export function judgeText(blocks: readonly Block[], measures: readonly Measure[], marks: readonly Mark[]): Opinion {
  if (!isPage(measures, marks)) return { marks: [], warnings: [] };
  const table = features(blocks, measures, marks);
  const odds = logOdds(forest, table);
  const run = bestRun(odds, measures, RUN_BIAS);
  if (run === null) return { marks: [], warnings: [] };
  const [first, last] = run;
  const opening = openingOf(blocks, measures, marks, first);
  const keeps = (at: number): boolean => {
    if (at >= first && at <= last) return (odds[at] ?? 0) >= INSIDE_LIMIT;
    const { sentence, words } = measures[at] as Measure;
    return sentence && words >= OUTSIDE_WORDS && (odds[at] ?? 0) >= OUTSIDE_LIMIT;
  };
  const struck = blocks.filter(({ index }) => !keeps(index) && !opening.has(index));
  return {
    marks: struck.map((block) => strikeMark(block, block.index < first ? 'navigation' : 'furniture', forest, table)),
    warnings: [{ code: 'page-dump', message: 'The text looks like a whole page, so all but its article was struck.' }],
  };
}
