/** Headings that say what a nag says, but head a section of the article like the others: “Sign up” in a guide. */
import type { Block, Kind, Mark, Measure, Place } from '../model.js';
import { styleOf } from './places.js';

/** So many other headings of its level, name and class stand under the same parent. */
const LEAST_OTHERS = 2;
const LEAST_WORDS = 4;
/** Kinds whose headings open what is no article: they are spared only above a sentence without links. */
const OPENERS: ReadonlySet<Kind> = new Set(['recirculation', 'navigation', 'advertisement', 'comments']);
const MAX_LINKED = 0.3;

const parentOf = ({ hints }: Block): Place | null => hints?.place.up ?? null;

const shapeOf = (block: Block): string => (block.hints === null ? '' : styleOf(block.hints.place));

/** Text of the article's own: code, a table, or words that are neither links nor a form's. */
function isText(block: Block | undefined, measure: Measure | undefined): boolean {
  if (block === undefined || block.kind === 'control' || block.kind === 'heading') return false;
  if (block.kind === 'code' || block.kind === 'table') return true;
  if (block.hints?.landmark === 'form' || (measure?.words ?? 0) < LEAST_WORDS) return false;
  return (
    (block.hints?.linked ?? 0) <= MAX_LINKED * block.text.length &&
    (block.kind === 'item' || measure?.sentence === true)
  );
}

/** A sentence without links, with which an article speaks of such a thing. */
function isPlain(block: Block | undefined, measure: Measure | undefined): boolean {
  if (block === undefined || measure === undefined || block.hints === null) return false;
  return block.kind === 'paragraph' && measure.sentence && measure.words >= LEAST_WORDS && block.hints.links === 0;
}

/** Whether a block stands under the same parent, or in a list of it. */
function isUnder(block: Block | undefined, parent: Place): boolean {
  let at = block === undefined ? null : parentOf(block);
  for (let n = 0; n < 3 && at !== null; n++, at = at.up) if (at === parent) return true;
  return false;
}

const MAX_BLOCKS = 40;

/** Whether nothing under the parent up to the next heading is a list of links, a form's, or struck by a rule. */
function isUnlinked(blocks: readonly Block[], from: number, parent: Place, struck: ReadonlySet<number>): boolean {
  const end = Math.min(blocks.length, from + MAX_BLOCKS);
  for (let at = from; at < end; at++) {
    const block = blocks[at] as Block;
    if (block.kind === 'heading' || !isUnder(block, parent)) return true;
    if (struck.has(at) || block.kind === 'control') return false;
    if ((block.hints?.linked ?? 0) > MAX_LINKED * block.text.length) return false;
  }
  return true;
}

/** Headings of one shape under one parent. */
interface Shape {
  /** Those that no rule strikes. */
  free: number;
  /** Those that a rule takes for an opener, with a sentence below them. */
  about: number;
}

/** The shapes of headings by their parent. */
function shapesOf(
  blocks: readonly Block[],
  struck: ReadonlySet<number>,
  about: ReadonlySet<number>,
): (heading: Block) => Shape | undefined {
  const shapes = new Map<Place, Map<string, Shape>>();
  for (const block of blocks) {
    const parent = parentOf(block);
    if (block.kind !== 'heading' || parent === null) continue;
    const known = shapes.get(parent) ?? new Map<string, Shape>();
    const shape = known.get(shapeOf(block)) ?? { free: 0, about: 0 };
    if (!struck.has(block.index)) shape.free++;
    else if (about.has(block.index)) shape.about++;
    shapes.set(parent, known.set(shapeOf(block), shape));
  }
  return (heading) => {
    const parent = parentOf(heading);
    return parent === null ? undefined : shapes.get(parent)?.get(shapeOf(heading));
  };
}

/**
 * Spares what rules strike as a nag's heading, with the run of blocks that it begins, where it is one of several headings of
 * one shape under one parent, and text stands below it.
 * @param marks of the rules
 */
export function spareSections(
  marks: readonly Mark[],
  blocks: readonly Block[],
  measures: readonly Measure[],
): readonly Mark[] {
  const struck = new Set(marks.filter(({ veto }) => veto === null).map(({ block }) => block));
  const headings = marks.filter(
    ({ by, veto, block }) => by === 'rule' && veto === null && blocks[block]?.kind === 'heading',
  );
  if (headings.length === 0) return marks;
  const below = (at: number): Block | undefined => {
    let next = at + 1;
    while (blocks[next]?.text === '') next++;
    return blocks[next];
  };
  const isAbout = ({ kind, block }: Mark): boolean => {
    const [heading, next] = [blocks[block], below(block)];
    const parent = heading === undefined ? null : parentOf(heading);
    if (next === undefined || parent === null || !isUnder(next, parent)) return false;
    if (!OPENERS.has(kind)) return isText(next, measures[next.index]);
    return isPlain(next, measures[next.index]) && isUnlinked(blocks, next.index, parent, struck);
  };
  const about = headings.filter((mark) => OPENERS.has(mark.kind) && isAbout(mark)).map(({ block }) => block);
  const shapeAt = shapesOf(blocks, struck, new Set(about));
  const isSection = (mark: Mark): boolean => {
    const heading = blocks[mark.block];
    if (heading === undefined || heading.level < 2) return false;
    const { free = 0, about: alike = 0 } = shapeAt(heading) ?? {};
    const others = OPENERS.has(mark.kind) && free > 0 ? free + alike - 1 : free;
    return others >= LEAST_OTHERS && isAbout(mark);
  };
  const spared = headings.filter(isSection);
  const sections = new Set(spared.flatMap(({ section }) => section ?? []));
  const ones = new Set(spared);
  return marks.map((mark) =>
    ones.has(mark) || (mark.by === 'rule' && mark.veto === null && sections.has(mark.section ?? -1))
      ? { ...mark, veto: 'own-section' as const }
      : mark,
  );
}
