/** Headings that say what a nag says, but head a section of the article like the others: “Sign up” in a guide. */
import type { Block, Kind, Mark, Measure, Place } from '../model.js';
import { styleOf } from './places.js';

/** So many other headings of its level, name and class stand under the same parent. */
const LEAST_OTHERS = 2;
const LEAST_WORDS = 4;
/** Kinds whose headings open what is no article, whatever stands below them. */
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

/** Whether a block stands under the same parent, or in a list of it. */
function isUnder(block: Block | undefined, parent: Place): boolean {
  let at = block === undefined ? null : parentOf(block);
  for (let n = 0; n < 3 && at !== null; n++, at = at.up) if (at === parent) return true;
  return false;
}

/** Headings by their parent and shape, without those that rules strike. */
function sparedHeadings(blocks: readonly Block[], struck: ReadonlySet<number>): Map<Place, Map<string, number>> {
  const counts = new Map<Place, Map<string, number>>();
  for (const block of blocks) {
    const parent = parentOf(block);
    if (block.kind !== 'heading' || parent === null || struck.has(block.index)) continue;
    const shapes = counts.get(parent) ?? new Map<string, number>();
    const shape = shapeOf(block);
    counts.set(parent, shapes.set(shape, (shapes.get(shape) ?? 0) + 1));
  }
  return counts;
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
    ({ by, veto, kind, block }) =>
      by === 'rule' && veto === null && !OPENERS.has(kind) && blocks[block]?.kind === 'heading',
  );
  if (headings.length === 0) return marks;
  const counts = sparedHeadings(blocks, struck);
  const isSection = ({ block }: Mark): boolean => {
    const heading = blocks[block];
    const parent = heading === undefined ? null : parentOf(heading);
    if (heading === undefined || parent === null || heading.level < 2) return false;
    if ((counts.get(parent)?.get(shapeOf(heading)) ?? 0) < LEAST_OTHERS) return false;
    let next = block + 1;
    while (blocks[next]?.text === '') next++;
    return isUnder(blocks[next], parent) && isText(blocks[next], measures[next]);
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
