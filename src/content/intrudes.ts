/** What is no part of an article though the trees keep it: its place and its names say what its words do not. */
import type { Block, Kind, Measure, Place } from '../model.js';
import { contentsOf } from './contents.js';
import { nameIn, namesAround, pairIn } from './names.js';
import { teasersOf } from './teasers.js';
import type { Kept } from './teasers.js';

/** What a block is that does not belong, and by what one sees it. */
export interface Intrusion {
  readonly kind: Kind;
  readonly reason: string;
}

const TEASER: Intrusion = { kind: 'recirculation', reason: 'one of several teasers' };
const OTHER: Intrusion = { kind: 'recirculation', reason: 'in another article beside this one' };
const CONTENTS: Intrusion = { kind: 'navigation', reason: 'links to the headings below' };

/** Boxes that are called so need better words than others to be the article. */
const BOXES: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['related', 'recirculation'],
  ['recommended', 'recirculation'],
  ['recommendations', 'recirculation'],
  ['promo', 'promo'],
  ['cta', 'promo'],
  ['modal', 'furniture'],
  ['popup', 'furniture'],
  ['breadcrumb', 'navigation'],
  ['breadcrumbs', 'navigation'],
]);
/** Readers' words, behind the article; a text that goes on behind them calls its own remarks so. */
const COMMENTS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['comment', 'comments'],
  ['comments', 'comments'],
]);
/** A box that is called by both tells of the author; beside the article it is none of it, whatever its words are. */
const WRITERS: ReadonlySet<string> = new Set(['author', 'authors', 'writer', 'contributor', 'columnist']);
const PORTRAIT: ReadonlySet<string> = new Set(['bio', 'biography', 'box', 'card', 'tooltip', 'popover', 'profile']);
/** The log-odds from which blocks in such boxes are the article. */
const BOX_LIMIT = 1.5;
/** The same for sentences without links, of so many words, between blocks that are kept. */
const PLAIN_LIMIT = 0;
const TOLD_WORDS = 8;
/** How many elements may give a name: the block's own, and those around it. */
const NAMING = 4;
const PROSE_WORDS = 12;

/** In another article, the log-odds from which a block is taken for this one's. */
const OTHER_LIMIT = 2.5;
const TITLE_LINKED = 0.8;

const isArticle = ({ element }: Place): boolean => element?.name === 'article';

/** The kept blocks in elements `article` beside the one with the headline. */
function inOthers(blocks: readonly Block[], { odds, keeps, headline }: Kept): number[] {
  let own = blocks[headline]?.hints?.place ?? null;
  while (own !== null && !isArticle(own)) own = own.up;
  if (own === null) return [];
  // Posts of a live report and chapters are such elements too; another article's teaser leads to it by a link.
  const leading = new Set<Place>();
  for (const { text, hints } of blocks) {
    if (hints === null || hints.linked < TITLE_LINKED * text.length || text === '') continue;
    for (let at: Place | null = hints.place; at !== null; at = at.up)
      if (at.up === own.up && isArticle(at)) leading.add(at);
  }
  const known = new Map<Place, boolean>();
  const isOther = (place: Place): boolean => {
    const path: Place[] = [];
    let at: Place | null = place;
    while (at !== null && !known.has(at) && (at === own || at.up !== own.up || !isArticle(at))) {
      path.push(at);
      at = at.up;
    }
    const other = at !== null && (known.get(at) ?? leading.has(at));
    for (const one of path) known.set(one, other);
    return other;
  };
  return blocks
    .filter(
      ({ index, hints }) => keeps(index) && (odds[index] ?? 0) < OTHER_LIMIT && hints !== null && isOther(hints.place),
    )
    .map(({ index }) => index);
}

/** A box by its name. */
interface Box extends Intrusion {
  /** Whether it can only be one beside the article, above or below it. */
  readonly beside: boolean;
  /** Whether its words may say that it is the article all the same. */
  readonly arguable: boolean;
}

function boxOf(block: Block): Box | null {
  const around = namesAround(block, NAMING);
  const name = nameIn(around, BOXES) ?? nameIn(around, COMMENTS);
  const kind = BOXES.get(name ?? '') ?? COMMENTS.get(name ?? '');
  const box = (called: string): string => `in a box called “${called}”`;
  if (kind !== undefined) return { kind, reason: box(name ?? ''), beside: kind === 'comments', arguable: true };
  const portrait = pairIn(around, WRITERS, PORTRAIT);
  return portrait === null ? null : { kind: 'furniture', reason: box(portrait), beside: true, arguable: false };
}

/** The kept blocks in boxes that are called what the article is not; none where all prose stands in such boxes. */
function boxed(blocks: readonly Block[], measures: readonly Measure[], { odds, keeps }: Kept): [number, Intrusion][] {
  const found: [number, Box][] = [];
  const prose: number[] = [];
  for (const block of blocks) {
    const { index, kind } = block;
    if (!keeps(index) || kind === 'code') continue;
    const box = boxOf(block);
    if (box !== null) found.push([index, box]);
    else if (measures[index]?.sentence === true && measures[index].words >= PROSE_WORDS) prose.push(index);
  }
  const [first, last] = [prose[0], prose.at(-1)];
  if (first === undefined || last === undefined) return [];
  const limitAt = (at: number): number => {
    const { sentence = false, words = 0 } = measures[at] ?? {};
    const between = at + 1 < blocks.length && keeps(at - 1) && keeps(at + 1);
    const told = sentence && words >= TOLD_WORDS && (blocks[at]?.hints?.links ?? 0) === 0;
    return told && between ? PLAIN_LIMIT : BOX_LIMIT;
  };
  const intrudes = ([at, { kind, beside, arguable }]: [number, Box]): boolean => {
    const outside = at > last || (at < first && kind !== 'comments');
    return (!arguable || (odds[at] ?? 0) < limitAt(at)) && (!beside || outside);
  };
  return found.filter(intrudes).map(([at, { kind, reason }]) => [at, { kind, reason }]);
}

/** The kept blocks that do not belong to the article. Linear in blocks and elements. */
export function intruding(
  blocks: readonly Block[],
  measures: readonly Measure[],
  kept: Kept,
): ReadonlyMap<number, Intrusion> {
  const others = new Set(inOthers(blocks, kept));
  const found = new Map(boxed(blocks, measures, { ...kept, keeps: (at) => kept.keeps(at) && !others.has(at) }));
  for (const at of others) found.set(at, OTHER);
  for (const at of contentsOf(blocks, measures, kept.keeps)) if (kept.keeps(at)) found.set(at, CONTENTS);
  for (const at of teasersOf(blocks, measures, kept)) found.set(at, TEASER);
  return found;
}
