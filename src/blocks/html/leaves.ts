import type { Element, ParentNode, Text } from 'domhandler';
import { flowOf } from './elements.js';
import { isDrawn, isFormula, mathText } from './math.js';
import { append, collapse, createWords, isSpace, textOfWords } from './space.js';
import { isElement, traverse } from './traverse.js';
import { openWrap } from './wraps.js';
import type { Wrap } from './wraps.js';

/**
 * What a block is made of, in order: text nodes, images and the like, line breaks (`br`), and strings for characters that
 * no text node holds (the quotation marks of `q`, the space between two blocks in a table's cell).
 */
export type Leaf = Text | Element | string;

/** Leaves, and beside each the inline elements around it. */
export interface Leaves {
  readonly items: Leaf[];
  readonly wraps: (Wrap | null)[];
}

export const createLeaves = (): Leaves => ({ items: [], wraps: [] });

export function addLeaf({ items, wraps }: Leaves, item: Leaf, wrap: Wrap | null): void {
  items.push(item);
  wraps.push(wrap);
}

export const isText = (leaf: Leaf): leaf is Text => typeof leaf !== 'string' && !isElement(leaf);

/** The words of one leaf, white space collapsed but not trimmed. */
export function leafText(leaf: Leaf): string {
  if (typeof leaf === 'string') return leaf;
  if (!isElement(leaf)) return collapse(leaf.data);
  if (isFormula(leaf)) return mathText(leaf);
  return leaf.name === 'br' ? ' ' : '';
}

/** Everything under an element as the leaves of one line: block boundaries become spaces. */
export function leavesIn(root: ParentNode): Leaves {
  const leaves = createLeaves();
  let wraps: Wrap | null = null;
  traverse(
    root,
    (node) => {
      if (!isElement(node)) {
        if ('data' in node) addLeaf(leaves, node as Text, wraps);
        return false;
      }
      const flow = flowOf(node);
      if (isDrawn(node)) return false;
      if (flow === 'image' || isFormula(node)) {
        addLeaf(leaves, node, wraps);
        return false;
      }
      if (flow === 'skip') return false;
      if (flow === null || flow === 'widget') wraps = openWrap(wraps, node, flow === 'widget');
      else addLeaf(leaves, ' ', wraps);
      return true;
    },
    (element) => {
      if (wraps?.element === element) wraps = wraps.up;
      else if (flowOf(element) !== null) addLeaf(leaves, ' ', wraps);
    },
  );
  return leaves;
}

/** The words of leaves in one line. */
export function textOf({ items }: Leaves): string {
  const words = createWords();
  for (const item of items) append(words, leafText(item));
  return textOfWords(words);
}

/** UTF-16 units inside links, and the number of links. */
export function linksOf({ items, wraps }: Leaves): { linked: number; links: number } {
  let linked = 0;
  let links = 0;
  let last: Element | null = null;
  for (let i = 0; i < items.length; i++) {
    const link = wraps[i]?.link ?? null;
    if (link === null) continue;
    linked += leafText(items[i]!).trim().length;
    if (link !== last) links++;
    last = link;
  }
  return { linked, links };
}

/** Offset of the first character of a node that is no white space. */
export function startOf(node: Text | Element): number {
  const start = node.startIndex ?? 0;
  if (isElement(node)) return start;
  let skip = 0;
  while (skip < node.data.length && isSpace(node.data.charCodeAt(skip))) skip++;
  return start + skip;
}

/** Offset after the last character of a node that is no white space; of an element with content of its own, the start tag's. */
export function endOf(node: Text | Element): number {
  const end = (node.endIndex ?? 0) + 1;
  if (isElement(node)) return isFormula(node) ? end : (node.children[0]?.startIndex ?? end);
  let skip = 0;
  while (skip < node.data.length && isSpace(node.data.charCodeAt(node.data.length - 1 - skip))) skip++;
  return end - skip;
}
