/** The content judge for pages: which blocks are the article, by the joint evidence of words, order and markup. */
import type { Block, Kind, Mark, Measure, Opinion } from '../model.js';
import { belonging } from './belongs.js';
import { logOdds } from './forest.js';
import { intruding } from './intrudes.js';
import type { Intrusion } from './intrudes.js';
import { doubtedKinds, strikeMark } from './judge.js';
import type { Guide } from './markup.js';
import { headlineOf, pageFeatures } from './markup.js';
import { withSilent } from './media.js';
import { forest } from './models/html.js';
import { wordWeights } from './weights.js';

/** Blocks with lower log-odds are struck. Below 0, so that doubt keeps: a kept nag is a nuisance, a lost paragraph a defect. */
const LIMIT = -0.1;

/** The kind that a landmark or a class token names; where neither does, the place before or after the article. */
function kindOf(block: Block, before: boolean): Kind {
  const named = block.hints === null ? null : namedKind(block.hints.tokens);
  if (named !== null) return named;
  return before || block.hints?.landmark === 'nav' ? 'navigation' : 'furniture';
}

/** By the tokens of a block, which many blocks share. */
const namedKinds = new WeakMap<readonly string[], { readonly kind: Kind | null }>();

function namedKind(tokens: readonly string[]): Kind | null {
  const known = namedKinds.get(tokens);
  if (known !== undefined) return known.kind;
  const token = tokens.find((one) => TOKEN_KINDS.has(one));
  const kind = token === undefined ? null : (TOKEN_KINDS.get(token) ?? null);
  namedKinds.set(tokens, { kind });
  return kind;
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

/** What the trees said of a page. */
interface Said {
  /** The log-odds of each block. */
  readonly odds: ArrayLike<number>;
  /** The place of the headline, -1 where there is none. */
  readonly headline: number;
}

/** Which blocks of a page are not the article. */
interface Struck {
  readonly strikes: readonly boolean[];
  /** The first block that the trees keep. */
  readonly first: number;
  /** Why those are not that the trees would keep. */
  readonly intrusions: ReadonlyMap<number, Intrusion>;
}

const ASKS: ReadonlySet<Kind> = new Set<Kind>(['paywall', 'donation', 'signup']);

/** Which blocks are not the article: by their odds, and by their place among the others. */
function struckOf(
  blocks: readonly Block[],
  measures: readonly Measure[],
  marks: readonly Mark[],
  { odds, headline }: Said,
): Struck {
  const below = blocks.map(({ index }) => (odds[index] ?? 0) < LIMIT);
  const struck = marks.filter(({ veto }) => veto === null);
  const ruled = new Set(struck.map(({ block }) => block));
  const asks = new Set(struck.filter(({ kind }) => ASKS.has(kind)).map(({ block }) => block));
  const walls = new Set(struck.filter(({ kind }) => kind === 'paywall').map(({ block }) => block));
  const belongs = belonging(blocks, measures, { odds, below, ruled, asks, walls, headline });
  const doubted = below.map((low, index) => low && !belongs.has(index));
  const keeps = (at: number): boolean => doubted[at] === false && !ruled.has(at);
  const intrusions = intruding(blocks, measures, { odds, keeps, headline });
  const strikes = withSilent(
    blocks,
    doubted.map((low, index) => low || intrusions.has(index)),
  );
  return { strikes, first: below.indexOf(false), intrusions };
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
  const table = pageFeatures(blocks, measures, marks, guide, wordWeights());
  const odds = logOdds(forest, table);
  const said: Said = { odds, headline: headlineOf(table) };
  const { strikes, first, intrusions } = struckOf(blocks, measures, marks, said);
  const doubted = doubtedKinds(marks);
  const markOf = (block: Block): Mark => {
    const intrusion = intrusions.get(block.index);
    const kind = doubted.get(block.index) ?? intrusion?.kind ?? kindOf(block, block.index < first);
    const mark = strikeMark(block, kind, forest, table);
    return intrusion === undefined ? mark : { ...mark, evidence: [intrusion.reason] };
  };
  return { marks: blocks.filter(({ index }) => strikes[index]).map(markOf), warnings: [] };
}
