/** The content judge for pages: which blocks are the article, by the joint evidence of words, order and markup. */
import type { Block, Kind, Mark, Measure, Opinion } from '../model.js';
import { belonging } from './belongs.js';
import { logOdds } from './forest.js';
import { doubtedKinds, strikeMark } from './judge.js';
import type { Guide } from './markup.js';
import { headlineOf, pageFeatures } from './markup.js';
import { forest } from './models/html.js';
import { wordWeights } from './weights.js';

/** Blocks with lower log-odds are struck. Below 0, so that doubt keeps: a kept nag is a nuisance, a lost paragraph a defect. */
const LIMIT = -0.1;
/** For pages in a language of which the forest saw little: it takes their sentences for less than they are. */
const FOREIGN_LIMIT = -0.8;

/** The kind that a landmark or a class token names; where neither does, the place before or after the article. */
function kindOf(block: Block, before: boolean): Kind {
  const { landmark, tokens } = block.hints ?? { landmark: null, tokens: [] };
  for (const token of tokens) {
    const kind = TOKEN_KINDS.get(token);
    if (kind !== undefined) return kind;
  }
  if (landmark === 'nav') return 'navigation';
  return before ? 'navigation' : 'furniture';
}

const TOKEN_KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['comments', 'comments'],
  ['comment', 'comments'],
  ['disqus', 'comments'],
  ['newsletter', 'signup'],
  ['related', 'recirculation'],
  ['recommended', 'recirculation'],
  ['trending', 'recirculation'],
  ['popular', 'recirculation'],
  ['share', 'social'],
  ['sharing', 'social'],
  ['social', 'social'],
  ['cookie', 'consent'],
  ['consent', 'consent'],
  ['advertisement', 'advertisement'],
  ['sponsored', 'advertisement'],
  ['copyright', 'legal'],
  ['breadcrumb', 'navigation'],
  ['breadcrumbs', 'navigation'],
  ['pagination', 'navigation'],
  ['menu', 'navigation'],
  ['navbar', 'navigation'],
]);

/**
 * An image or a player has no words to be judged by: between two blocks that are kept it is a part of the article, between
 * two that are struck it is none. Elsewhere its own odds decide.
 */
function withSilent(blocks: readonly Block[], struck: readonly boolean[]): boolean[] {
  const result = [...struck];
  const isSilent = ({ kind, text }: Block): boolean => kind === 'media' && text === '';
  let before: boolean | undefined;
  for (let i = 0; i < blocks.length; i++) {
    const from = i;
    while (i < blocks.length && isSilent(blocks[i]!)) i++;
    const after = struck[i];
    if (before === after && before !== undefined) result.fill(before, from, i);
    before = after;
  }
  return result;
}

/**
 * Strikes all blocks of a page that are not the article.
 * @param marks of the rules
 */
export function judgePage(
  blocks: readonly Block[],
  measures: readonly Measure[],
  marks: readonly Mark[],
  guide: Guide,
): Opinion {
  const { table, worded } = pageFeatures(blocks, measures, marks, guide, wordWeights());
  const odds = logOdds(forest, table);
  const limit = worded ? LIMIT : FOREIGN_LIMIT;
  const below = blocks.map(({ index }) => (odds[index] ?? 0) < limit);
  const first = below.indexOf(false);
  const ruled = new Set(marks.filter(({ veto }) => veto === null).map(({ block }) => block));
  const belongs = belonging(blocks, measures, { odds, below, ruled, headline: headlineOf(table) });
  const strikes = withSilent(
    blocks,
    below.map((low, index) => low && !belongs.has(index)),
  );
  const struck = blocks.filter(({ index }) => strikes[index]);
  const doubted = doubtedKinds(marks);
  return {
    marks: struck.map((block) =>
      strikeMark(block, doubted.get(block.index) ?? kindOf(block, block.index < first), forest, table),
    ),
    warnings: [],
  };
}
