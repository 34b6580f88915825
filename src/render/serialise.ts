import type { Heading, Paragraph, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, toMarkdown } from 'mdast-util-to-markdown';
import type { Handle, Options } from 'mdast-util-to-markdown';
import { isPlain } from './plain.js';

// Cells are not padded to their column's width: one long cell would multiply the size of a table of many rows.
const gfm = gfmToMarkdown({ tablePipeAlign: false });

const STYLE: Options = {
  bullet: '-',
  bulletOther: '*',
  bulletOrdered: '.',
  emphasis: '*',
  strong: '*',
  fence: '`',
  fences: true,
  rule: '-',
  listItemIndent: 'one',
  incrementListMarker: true,
};

/** The handler of the last extension that brings one for `type`, else the default one. */
function handlerOf(type: 'heading' | 'listItem' | 'paragraph'): Handle {
  const found = (gfm.extensions ?? []).findLast((extension) => extension.handlers?.[type] !== undefined);
  return found?.handlers?.[type] ?? defaultHandlers[type];
}

const slowParagraph = handlerOf('paragraph');
const slowHeading = handlerOf('heading');
const slowItem = handlerOf('listItem');

/** The words of a node that holds nothing but plain words, else null. */
function plainWords(node: Paragraph | Heading): string | null {
  const only = node.children.length === 1 ? node.children[0] : undefined;
  return only?.type === 'text' && isPlain(only.value) ? only.value : null;
}

const paragraph: Handle = (node: Paragraph, parent, state, info) => {
  // A task's checkbox is written with its paragraph.
  const task = parent?.type === 'listItem' && typeof parent.checked === 'boolean';
  return (task ? null : plainWords(node)) ?? slowParagraph(node, parent, state, info);
};

const heading: Handle = (node: Heading, parent, state, info) => {
  const words = plainWords(node);
  return words === null ? slowHeading(node, parent, state, info) : `${'#'.repeat(node.depth)} ${words}`;
};

/** The library looks up an item's place by `indexOf`, which is quadratic; it is shown a list of this one item. */
const listItem: Handle = (node: unknown, parent, state, info) => {
  if (parent?.type !== 'list' || parent.ordered !== true) return slowItem(node, parent, state, info);
  const at = state.indexStack[state.indexStack.length - 1] ?? 0;
  const alone = { ...parent, start: (parent.start ?? 1) + at, children: parent.children.slice(at, at + 1) };
  return slowItem(node, alone, state, info);
};

const PLAIN: Options = { ...STYLE, extensions: [gfm] };
const FAST: Options = { ...PLAIN, handlers: { paragraph, heading, listItem } };

/**
 * An mdast tree as CommonMark with GFM. Recursive: the tree's depth must be bounded.
 * @param tree a root that holds no `html` node
 * @returns Markdown that ends with one line end, or '' for an empty root
 */
export const serialise = (tree: Root): string => (tree.children.length === 0 ? '' : toMarkdown(tree, FAST));

/** As `serialise`, without its short cuts: for tests, which compare the two. */
export const serialiseSlowly = (tree: Root): string => (tree.children.length === 0 ? '' : toMarkdown(tree, PLAIN));
