/** The content judge for text without markup: menus before the article, furniture after it, and what interrupts it. */
import type { Block, Mark, Measure, Opinion } from '../model.js';
import { bestRun } from './decode.js';
import { features } from './features.js';
import { logOdds } from './forest.js';
import { strikeMark } from './judge.js';
import { forest } from './models/text.js';

/** Leans the article's run to keeping: a kept nag is a nuisance, a lost paragraph a defect. */
const RUN_BIAS = 0.35;
/** Inside the run only blocks with lower log-odds than this are struck (0.1 as a probability is -2.2). */
const INSIDE_LIMIT = -2.2;

const SHORT_WORDS = 6;
const PROSE_WORDS = 15;

/**
 * Whether a text is a whole page as a naive scraper prints it, rather than an article with leftovers: menus stand before
 * its first paragraph, and furniture behind its last one.
 */
export function isPage(measures: readonly Measure[]): boolean {
  const prose = measures.map((measure) => measure.sentence && measure.words >= PROSE_WORDS);
  const short = measures.map((measure) => !measure.sentence && measure.words <= SHORT_WORDS);
  const count = (from: number, to: number): number => short.slice(from, to).filter(Boolean).length;
  const lead = count(0, Math.max(0, prose.indexOf(true)));
  const around = lead + count(prose.lastIndexOf(true) + 1, short.length);
  return (lead >= MENU_LINES && around >= 2 * MENU_LINES) || around >= 5 * MENU_LINES;
}
const MENU_LINES = 6;

/**
 * Strikes what is not the article in a page that was dumped as text; in a text that is an article already, nothing: there
 * the rules do the work.
 * @param marks of the rules
 */
export function judgeText(blocks: readonly Block[], measures: readonly Measure[], marks: readonly Mark[]): Opinion {
  if (!isPage(measures)) return { marks: [], warnings: [] };
  const table = features(blocks, measures, marks);
  const odds = logOdds(forest, table);
  const run = bestRun(odds, measures, RUN_BIAS);
  const warnings = [{ code: 'page-dump', message: 'The text looks like a whole page; all but the article was struck.' }];
  if (run === null) return { marks: blocks.map((block) => strikeMark(block, 'navigation', forest, table)), warnings: [] };
  const [first, last] = run;
  const struck = blocks.flatMap((block, i) => {
    if (i >= first && i <= last && (odds[i] ?? 0) >= INSIDE_LIMIT) return [];
    return [strikeMark(block, i < first ? 'navigation' : 'furniture', forest, table)];
  });
  return { marks: struck, warnings };
}
