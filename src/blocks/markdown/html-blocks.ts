import type { Block, Container } from '../../model.js';
import { blocksFromHtml } from '../html/blocks.js';
import { parseHtml } from '../html/parse.js';

/** Containers of the fragment, put into the one that the fragment stands in. */
function grafter(parent: Container | null): (container: Container | null) => Container | null {
  const grafted = new Map<Container, Container>();
  const graft = (container: Container | null): Container | null => {
    if (container === null) return parent;
    const known = grafted.get(container);
    if (known !== undefined) return known;
    const copy: Container = { ...container, parent: graft(container.parent) };
    grafted.set(container, copy);
    return copy;
  };
  return graft;
}

/**
 * The blocks of raw HTML in Markdown, as the reader of HTML makes them: paragraphs with their links, tables, lists.
 * @param html the fragment; offsets and lines of the blocks count from its start
 * @param container what it stands in
 * @returns blocks, or null where one has no place in the source
 */
export function blocksOfHtml(html: string, container: Container | null): Block[] | null {
  const graft = grafter(container);
  const blocks = blocksFromHtml(parseHtml(html), html);
  if (blocks.some(({ start, end }) => start === null || end === null)) return null;
  return blocks.map((block) => ({ ...block, container: graft(block.container) }));
}
