import type { Tree } from './state.js';
import {
  BREAKOUT,
  CELLS,
  HEADINGS,
  HEAD_CONTENT,
  INTEGRATION,
  ROWS,
  ROW_SCOPE,
  SECTIONS,
  TABLE_SCOPE,
  tagOf,
} from './tags.js';
import type { Opening, Tag } from './tags.js';

function popOne(tree: Tree, at: number): void {
  const element = tree.stack.pop()!;
  tree.counts[tree.tags.pop()!.counted]!--;
  element.endIndex = Math.max(at, element.endIndex ?? at);
  tree.ended.delete(element);
}

/** Closes the innermost element, and those around it whose end tag has been seen. `at` is the offset of its last character. */
export function pop(tree: Tree, at: number): void {
  closeTo(tree, tree.stack.length - 1, at);
}

/** Closes the elements of the stack from `index` inwards. */
function closeTo(tree: Tree, index: number, at: number): void {
  while (tree.stack.length > index) popOne(tree, at);
  if (tree.ended.size > 0) while (tree.ended.has(tree.stack[tree.stack.length - 1]!)) popOne(tree, at);
  tree.parent = tree.stack[tree.stack.length - 1] ?? tree.document;
  tree.text = null;
}

/** A block start tag ends an open paragraph, unless a link is open in it: `<p><a href><div>` keeps the link. */
function closeParagraph(tree: Tree, at: number): void {
  if (tree.counts[1] === 0) return;
  for (let i = tree.stack.length - 1; i >= 0; i--) {
    const element = tree.stack[i]!;
    if (element.name === 'p') {
      closeTo(tree, i, at);
      return;
    }
    if (tree.tags[i]!.scope || element.name === 'button') return;
    if (element.name === 'a' && element.attribs['href'] !== undefined) return;
  }
}

/** An `li`, `dd` or `dt` ends its open sibling, over `div` and `p` but over no other block. */
function closeSibling(tree: Tree, names: string, at: number): void {
  for (let i = tree.stack.length - 1; i >= 0; i--) {
    const { name } = tree.stack[i]!;
    if (names.includes(` ${name} `)) {
      closeTo(tree, i, at);
      return;
    }
    if (tree.tags[i]!.special && name !== 'div' && name !== 'p' && name !== 'address') return;
  }
}

/** Closes the outermost open element of `names` inside the nearest one of `stop`. */
function closeWithin(tree: Tree, names: ReadonlySet<string>, stop: ReadonlySet<string>, at: number): void {
  let found = -1;
  for (let i = tree.stack.length - 1; i >= 0; i--) {
    const { name } = tree.stack[i]!;
    if (stop.has(name)) break;
    if (names.has(name)) found = i;
  }
  if (found >= 0) closeTo(tree, found, at);
}

/** Links do not nest: a second one ends the first, at the latest with the block that stands open in it. */
function closeAnchor(tree: Tree, at: number): void {
  if (tree.counts[2] === 0) return;
  for (let i = tree.stack.length - 1; i >= 0; i--) {
    if (tree.stack[i]!.name === 'a') {
      endFormatting(tree, i, at);
      return;
    }
    if (tree.tags[i]!.scope) return;
  }
}

function closeTop(tree: Tree, names: ReadonlySet<string>, at: number): void {
  const top = tree.stack[tree.stack.length - 1];
  if (top !== undefined && names.has(top.name)) pop(tree, at);
}

const OPTION = new Set(['option']);
const OPTGROUP = new Set(['optgroup']);
const BUTTON = new Set(['button']);

const CLOSERS: Readonly<Record<Opening, (tree: Tree, at: number, name: string) => void>> = {
  paragraph: closeParagraph,
  item: (tree, at) => {
    closeSibling(tree, ' li ', at);
    closeParagraph(tree, at);
  },
  definition: (tree, at) => {
    closeSibling(tree, ' dd dt ', at);
    closeParagraph(tree, at);
  },
  heading: (tree, at) => {
    closeParagraph(tree, at);
    closeTop(tree, HEADINGS, at);
  },
  option: (tree, at, name) => {
    closeTop(tree, OPTION, at);
    if (name === 'optgroup') closeTop(tree, OPTGROUP, at);
  },
  button: (tree, at) => {
    closeWithin(tree, BUTTON, TABLE_SCOPE, at);
  },
  cell: (tree, at) => {
    closeWithin(tree, CELLS, ROW_SCOPE, at);
  },
  row: (tree, at) => {
    closeWithin(tree, ROWS, ROW_SCOPE, at);
  },
  section: (tree, at) => {
    closeWithin(tree, SECTIONS, TABLE_SCOPE, at);
  },
  anchor: closeAnchor,
};

/** An HTML tag inside an unclosed `svg` ends it, or the rest of the page would be part of the drawing. */
function leaveForeign(tree: Tree, at: number): void {
  for (let i = tree.stack.length - 1; i >= 0; i--) {
    const { name } = tree.stack[i]!;
    if (INTEGRATION.has(name)) return;
    if (name === 'svg' || name === 'math') {
      closeTo(tree, i, at);
      return;
    }
  }
}

/** Closes what a start tag implies to be over. `at` is the offset before the tag. */
export function closeForStart(tree: Tree, name: string, tag: Tag, at: number): void {
  if (tree.counts[3] !== 0 && BREAKOUT.has(name)) leaveForeign(tree, at);
  const top = tree.stack[tree.stack.length - 1];
  if (top?.name === 'head' && !HEAD_CONTENT.has(name)) pop(tree, at);
  if (tag.opening !== null) CLOSERS[tag.opening](tree, at, name);
}

/** Ends an inline element at `index` at once, or, where a block stands open inside it, together with that block. */
function endFormatting(tree: Tree, index: number, at: number): void {
  for (let i = tree.stack.length - 1; i > index; i--) {
    if (tree.tags[i]!.special) {
      tree.ended.add(tree.stack[index]!);
      return;
    }
  }
  closeTo(tree, index, at);
}

function findOpen(tree: Tree, name: string, tag: Tag): number {
  const isHeading = HEADINGS.has(name);
  const tableScope = CELLS.has(name) || SECTIONS.has(name) || name === 'table';
  for (let i = tree.stack.length - 1; i >= 0; i--) {
    const open = tree.stack[i]!;
    if ((open.name === name || (isHeading && HEADINGS.has(open.name))) && !tree.ended.has(open)) return i;
    const { special, scope } = tree.tags[i]!;
    if (tableScope ? TABLE_SCOPE.has(open.name) : scope || (special && !tag.special && !tag.formatting)) return -1;
  }
  return -1;
}

function ignoredEarly(tree: Tree, name: string): boolean {
  const early = tree.early.get(name) ?? 0;
  if (early > 0) tree.early.set(name, early - 1);
  return early > 0;
}

/**
 * Closes an element by its end tag. An end tag without a start is ignored, and so are those of `body` and `html`, since
 * pages go on after them.
 */
export function endTag(tree: Tree, name: string, at: number): void {
  tree.text = null;
  if (name === 'body' || name === 'html' || (tree.early.size > 0 && ignoredEarly(tree, name))) return;
  const tag = tagOf(name);
  const index = tag.isVoid ? -1 : findOpen(tree, name, tag);
  if (index < 0) return;
  if (tag.formatting) endFormatting(tree, index, at);
  else closeTo(tree, index, at);
}
