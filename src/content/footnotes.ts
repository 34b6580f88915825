/** Notes at the end of an article: they belong where a kept block refers to them, whatever their own words say. */
import type { Block, Note } from '../model.js';
import { nodesOf } from './media.js';

/** The note that a block is, or is a part of. */
function noteOf({ container }: Block): Note | null {
  for (let at = container; at !== null; at = at.parent) if (at.note !== undefined) return at.note;
  return null;
}

/** Adds the ids of the notes to which the links of a block refer. */
function addReferences(block: Block, ids: Set<string>): void {
  for (const node of nodesOf(block))
    if (node.type === 'link' && node.data?.note !== undefined) ids.add(node.data.note.id);
}

/** The heading right above a block, with nothing but lines and images between. */
function headingAbove(blocks: readonly Block[], index: number): number | null {
  let at = index - 1;
  while (blocks[at]?.text === '') at--;
  return blocks[at]?.kind === 'heading' ? at : null;
}

/**
 * The notes to which kept blocks refer, and the heading right above the first of them. Linear in blocks; pages without
 * notes cost one look at each block.
 * @param keeps whether a block is kept so far
 * @param isOpen whether it is neither kept nor struck by a rule
 */
export function referredNotes(
  blocks: readonly Block[],
  keeps: (at: number) => boolean,
  isOpen: (at: number) => boolean,
): number[] {
  const notes = blocks.filter((block) => block.text !== '' && noteOf(block) !== null);
  if (!notes.some(({ index }) => isOpen(index))) return [];
  const ids = new Set<string>();
  for (const block of blocks) if ((block.hints?.links ?? 0) > 0 && keeps(block.index)) addReferences(block, ids);
  const found = notes.filter((block) => ids.has(noteOf(block)?.id ?? '')).map(({ index }) => index);
  const heading = found[0] === undefined ? null : headingAbove(blocks, found[0]);
  return (heading === null ? found : [heading, ...found]).filter(isOpen);
}
