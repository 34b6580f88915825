/** What is the article's own though its words are a nag's: a step of a manual, the heading of a paragraph. */
import type { Block, Container, Kind, Mark, Measure, Veto } from '../model.js';

/** Items of a list, fewer make no list of steps. */
const LEAST_ITEMS = 3;
/** Of a list without numbers, so great a share may be struck at most, and its items have so many words on average. */
const MOST_STRUCK = 0.25;
const LEAST_MEAN_WORDS = 3;

interface Item {
  readonly blocks: Block[];
}

/** The items of each list, with the blocks that stand right in them. */
function listsOf(blocks: readonly Block[]): Map<Container, Map<Container, Item>> {
  const lists = new Map<Container, Map<Container, Item>>();
  for (const block of blocks) {
    const item = block.container;
    if (item?.kind !== 'item' || item.parent?.kind !== 'list') continue;
    const items = lists.get(item.parent) ?? new Map<Container, Item>();
    lists.set(item.parent, items);
    const known = items.get(item);
    if (known === undefined) items.set(item, { blocks: [block] });
    else known.blocks.push(block);
  }
  return lists;
}

/** Whether most words of a block are a link's; Markdown's blocks have no hints, but nodes. */
export function isLinked({ text, hints, node }: Block): boolean {
  if (hints !== null) return hints.linked * 2 > text.length;
  const tree = node();
  return 'children' in tree && tree.children[0]?.type === 'link';
}

/** Kinds of which no manual has several steps. */
const CALLS: ReadonlySet<Kind> = new Set(['signup', 'donation', 'social']);

/** Whether a list is a call to the reader: half of it is struck, and all that for asking. */
function isCall(count: number, items: readonly Item[], kinds: ReadonlyMap<number, Kind>): boolean {
  const found = items.flatMap(({ blocks }) => blocks.flatMap(({ index }) => kinds.get(index) ?? []));
  return count * 2 >= items.length && found.every((kind) => CALLS.has(kind));
}

/**
 * Whether the struck items of a list belong to those that are not: steps, of which any may say "log in"; or the points of a
 * list in sentences or phrases, of which few look like a nag. A menu's items are links or single words.
 */
function isOwn(
  list: Container,
  items: readonly Item[],
  measures: readonly Measure[],
  struck: ReadonlySet<number>,
  kinds: ReadonlyMap<number, Kind>,
): boolean {
  const isStruck = ({ blocks }: Item): boolean => blocks.some(({ index }) => struck.has(index));
  const spared = items.filter((item) => !isStruck(item));
  if (items.length < LEAST_ITEMS || spared.length === 0) return false;
  if (items.some(({ blocks }) => blocks.some(isLinked))) return false;
  if (list.ordered === true) return !isCall(items.length - spared.length, items, kinds);
  const words = spared.reduce((sum, { blocks }) => sum + (measures[blocks[0]?.index ?? -1]?.words ?? 0), 0);
  return items.length - spared.length <= items.length * MOST_STRUCK && words >= spared.length * LEAST_MEAN_WORDS;
}

/** Kinds whose headings a manual may have: others open what is no article, whatever the words below them. */
const OF_MANUALS: ReadonlySet<Kind> = new Set(['account', 'signup', 'paywall', 'donation', 'consent', 'legal']);
const HEADING_WORDS = 3;
const PROSE_WORDS = 14;

/** Blocks behind a heading's paragraph in which the article goes on. */
const REACH = 6;

/** Whether a heading or a paragraph of the article follows: the last thing on a page may be a box, whatever it says. */
const goesOn = (
  from: number,
  blocks: readonly Block[],
  measures: readonly Measure[],
  struck: ReadonlySet<number>,
): boolean =>
  blocks.slice(from, from + REACH).some(({ kind, index }) => {
    const { sentence = false, words = 0 } = measures[index] ?? {};
    return !struck.has(index) && (kind === 'heading' || (sentence && words >= PROSE_WORDS));
  });

/** Whether a heading of few words stands right above a paragraph that nothing strikes. */
function headsProse(
  { kind, index, level }: Block,
  mark: Mark,
  blocks: readonly Block[],
  measures: readonly Measure[],
  struck: ReadonlySet<number>,
): boolean {
  if (kind !== 'heading' || level < 2 || !OF_MANUALS.has(mark.kind)) return false;
  const [own, below, next] = [measures[index], measures[index + 1], blocks[index + 1]];
  if (own === undefined || below === undefined || next?.kind !== 'paragraph') return false;
  return (
    goesOn(index + 2, blocks, measures, struck) &&
    own.words <= HEADING_WORDS &&
    below.sentence &&
    below.words >= PROSE_WORDS &&
    !struck.has(next.index) &&
    !isLinked(next)
  );
}

/** So many other headings of a heading's level stay, where it may be the article's. */
const LEAST_OTHERS = 2;

/** The levels of which so many headings stay. */
function usualLevels(blocks: readonly Block[], struck: ReadonlySet<number>): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { kind, level, index } of blocks)
    if (kind === 'heading' && !struck.has(index)) counts.set(level, (counts.get(level) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= LEAST_OTHERS).map(([level]) => level));
}

/** The blocks in the article's own lists. */
function inOwnLists(
  blocks: readonly Block[],
  measures: readonly Measure[],
  strikes: readonly Mark[],
): ReadonlySet<number> {
  const struck = new Set(strikes.map(({ block }) => block));
  const kinds = new Map(strikes.map(({ block, kind }) => [block, kind]));
  const own = new Set<number>();
  for (const [list, byItem] of listsOf(blocks)) {
    const items = [...byItem.values()];
    if (isOwn(list, items, measures, struck, kinds))
      for (const item of items) for (const { index } of item.blocks) own.add(index);
  }
  return own;
}

/** The first strike of each section, and all that are in none. */
function openings(strikes: readonly Mark[]): Mark[] {
  const opened = new Set<number>();
  return strikes.filter(({ section }) => {
    if (section === null) return true;
    const isFirst = !opened.has(section);
    opened.add(section);
    return isFirst;
  });
}

/**
 * Spares items of the article's lists, and headings of its paragraphs; with them what a section struck that they began.
 * @param marks all marks of the rules, in block order
 * @returns the marks in the same order, some with the veto `own-list` or `own-section`
 */
export function spareOwn(marks: readonly Mark[], blocks: readonly Block[], measures: readonly Measure[]): Mark[] {
  const strikes = marks.filter(({ veto }) => veto === null);
  const struck = new Set(strikes.map(({ block }) => block));
  const listed = inOwnLists(blocks, measures, strikes);
  const levels = usualLevels(blocks, struck);
  const vetoes = new Map<number, Veto>();
  const bySection = new Map<number | null, Veto>();
  for (const mark of openings(strikes)) {
    const block = blocks[mark.block] as Block;
    const heads = levels.has(block.level) && headsProse(block, mark, blocks, measures, struck);
    if (!listed.has(mark.block) && !heads) continue;
    const veto = heads ? 'own-section' : 'own-list';
    vetoes.set(mark.block, veto);
    if (mark.section !== null) bySection.set(mark.section, veto);
  }
  return marks.map((mark) => {
    const veto = mark.veto ?? bySection.get(mark.section) ?? vetoes.get(mark.block) ?? null;
    return veto === mark.veto ? mark : { ...mark, veto };
  });
}
