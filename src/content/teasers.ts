/** Teasers of other articles: boxes of one shape, side by side, each with a headline that is a link and a few words. */
import type { Block, Measure, Place } from '../model.js';
import { styleOf } from './places.js';

/** What is kept of a page so far. */
export interface Kept {
  /** The log-odds of the blocks. */
  readonly odds: ArrayLike<number>;
  /** Whether a block is kept so far. */
  readonly keeps: (at: number) => boolean;
  /** The place of the headline, -1 where there is none. */
  readonly headline: number;
}

/** An element, and the blocks in it. */
interface Box {
  readonly place: Place;
  readonly blocks: number[];
  words: number;
}

interface Card extends Box {
  readonly title: number;
}

const LEAST_CARDS = 2;
const MAX_WORDS = 60;
const MAX_BLOCKS = 8;
/** How many elements around a block may be its box. */
const REACH = 5;
const LINKED = 0.8;
const TITLE_WORDS = 3;
/** A label above the headline is no longer. */
const KICKER_WORDS = 4;
/** Below the article, better words than these are not taken for a teaser's. */
const TEXT_LIMIT = 2;
/** The same where the headlines of all cards are struck. */
const HEADLESS_LIMIT = 4;
/** There, the share of the headlines that are struck. */
const STRUCK_SHARE = 0.66;
const PROSE_WORDS = 12;

/** A link to a place on the same page heads no teaser. */
export function leadsOffPage(block: Block): boolean {
  const node = block.node();
  const first = 'children' in node ? node.children[0] : undefined;
  return first?.type !== 'link' || !first.url.startsWith('#');
}

const isTitle = (block: Block, measure: Measure | undefined): boolean =>
  block.kind === 'heading' &&
  (measure?.words ?? 0) >= TITLE_WORDS &&
  (block.hints?.linked ?? 0) >= LINKED * block.text.length &&
  leadsOffPage(block);

function boxesOf(blocks: readonly Block[], measures: readonly Measure[]): Map<Place, Box> {
  const boxes = new Map<Place, Box>();
  for (const { index, text, hints } of blocks) {
    let place = text === '' ? null : (hints?.place ?? null);
    for (let n = 0; n < REACH && place !== null; n++, place = place.up) {
      const box = boxes.get(place) ?? { place, blocks: [], words: 0 };
      box.words += measures[index]?.words ?? 0;
      if (box.blocks.length <= MAX_BLOCKS) box.blocks.push(index);
      boxes.set(place, box);
    }
  }
  return boxes;
}

/** The box as a card: its headline stands on top, or below a label. */
function cardOf(box: Box, measures: readonly Measure[], isHeadline: (at: number) => boolean): Card | null {
  const [first, second] = box.blocks;
  if (first === undefined || second === undefined) return null;
  if (box.words > MAX_WORDS || box.blocks.length > MAX_BLOCKS) return null;
  if (isHeadline(first)) return { ...box, title: first };
  return isHeadline(second) && (measures[first]?.words ?? 0) <= KICKER_WORDS ? { ...box, title: second } : null;
}

/** Cards by their parent and their shape. */
function groupsOf(blocks: readonly Block[], measures: readonly Measure[]): Card[][] {
  const titles = new Set(blocks.filter((block) => isTitle(block, measures[block.index])).map(({ index }) => index));
  if (titles.size < LEAST_CARDS) return [];
  const groups = new Map<Place, Map<string, Card[]>>();
  for (const box of boxesOf(blocks, measures).values()) {
    const card = cardOf(box, measures, (at) => titles.has(at));
    const { up } = box.place;
    if (card === null || up === null) continue;
    const mates = groups.get(up) ?? new Map<string, Card[]>();
    const style = styleOf(box.place);
    const cards = mates.get(style) ?? [];
    cards.push(card);
    groups.set(up, mates.set(style, cards));
  }
  return [...groups.values()].flatMap((mates) => [...mates.values()]).filter(({ length }) => length >= LEAST_CARDS);
}

/**
 * The kept blocks of teasers: all of those above the headline of an article that has text below it, and below the article
 * the text of those whose headlines are struck.
 */
export function teasersOf(
  blocks: readonly Block[],
  measures: readonly Measure[],
  { odds, keeps, headline }: Kept,
): number[] {
  const groups = groupsOf(blocks, measures);
  if (groups.length === 0) return [];
  const carded = new Set(groups.flatMap((cards) => cards.flatMap((card) => card.blocks)));
  const isProse = (at: number): boolean =>
    keeps(at) && !carded.has(at) && measures[at]?.sentence === true && measures[at].words >= PROSE_WORDS;
  const last = blocks.findLastIndex(({ index }) => isProse(index));
  return groups.flatMap((cards) => {
    const all = cards.flatMap((card) => card.blocks);
    const [from = -1, to = -1] = [all[0], all.at(-1)];
    if (to < headline) return last > headline ? all.filter(keeps) : [];
    const struck = cards.filter(({ title }) => !keeps(title)).length;
    if (last < 0 || from < last || struck < STRUCK_SHARE * cards.length) return [];
    const limit = struck === cards.length ? HEADLESS_LIMIT : TEXT_LIMIT;
    return all.filter((at) => keeps(at) && (odds[at] ?? 0) < limit);
  });
}
