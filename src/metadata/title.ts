import type { Block, Mark, Measure } from '../model.js';

/** A headline is looked for among so many blocks from the start. */
const SEARCHED = 8;
const SHORTEST_WORDS = 3;
const LONGEST_WORDS = 30;
const PROSE_WORDS = 20;

/** The only heading of the first level, with no other heading before it and words after it: the title by its markup. */
function isTop(blocks: readonly Block[], block: Block): boolean {
  if (block.kind !== 'heading' || block.level !== 1) return false;
  const isFirst = !blocks.slice(0, block.index).some(({ kind }) => kind === 'heading');
  const rest = blocks.slice(block.index + 1);
  return (
    isFirst &&
    rest.some(({ text }) => text !== '') &&
    !rest.some(({ kind, level }) => kind === 'heading' && level === 1)
  );
}

/**
 * The headline of a text where it is plain: a short line without a full stop among the first lines that nobody struck,
 * with prose after it, or marked as the title, and no prose before it.
 * @returns the block's index, or null
 */
export function textTitle(
  blocks: readonly Block[],
  measures: readonly Measure[],
  marks: readonly Mark[],
): number | null {
  const struck = new Set(marks.filter((mark) => mark.veto === null).map((mark) => mark.block));
  for (const block of blocks.filter(({ index }) => !struck.has(index)).slice(0, SEARCHED)) {
    const measure = measures[block.index];
    if (measure === undefined) continue;
    if (isHeadline(block, measure))
      return isTop(blocks, block) || hasProse(blocks, measures, struck, block.index) ? block.index : null;
    if (measure.words >= PROSE_WORDS && measure.sentence) return null;
  }
  return null;
}

function isHeadline(block: Block, measure: Measure): boolean {
  if (block.joined || (block.kind !== 'paragraph' && block.kind !== 'heading')) return false;
  // A heading of the first level is marked as the title: one word of it is enough.
  const shortest = block.kind === 'heading' && block.level === 1 ? 1 : SHORTEST_WORDS;
  if (measure.words < shortest || measure.words > LONGEST_WORDS) return false;
  return block.kind === 'heading' || !/[.,;:…]["'”’»)]*$/.test(block.text);
}

const hasProse = (
  blocks: readonly Block[],
  measures: readonly Measure[],
  struck: ReadonlySet<number>,
  from: number,
): boolean =>
  blocks.slice(from + 1, from + 9).some((block) => {
    const measure = measures[block.index];
    return measure !== undefined && measure.sentence && measure.words >= PROSE_WORDS && !struck.has(block.index);
  });
