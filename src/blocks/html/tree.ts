import { Element, Text } from 'domhandler';
import { decodeHTML } from 'entities';
import { closeForStart, pop } from './nesting.js';
import { Counted, INTEGRATION, tagOf } from './tags.js';
import { MAX_DEPTH } from './state.js';
import type { Tree } from './state.js';
import type { Tag } from './tags.js';

function append(tree: Tree, node: Element | Text): void {
  const { parent } = tree;
  const { children } = parent;
  const previous = children[children.length - 1];
  if (previous !== undefined) {
    node.prev = previous;
    previous.next = node;
  }
  node.parent = parent;
  children.push(node);
}

function push(tree: Tree, element: Element, tag: Tag): void {
  tree.stack.push(element);
  tree.tags.push(tag);
  tree.counts[tag.counted]!++;
  tree.parent = element;
}

const NOT_SPACE = /[^ \t\n\r\f]/;

/** Adds the text of `source` from `start` to `end`, entities decoded. */
export function addText(tree: Tree, start: number, end: number): void {
  const raw = tree.source.slice(start, end);
  if (tree.parent instanceof Element && tree.parent.name === 'head' && NOT_SPACE.test(raw)) pop(tree, start - 1);
  const data = raw.includes('&') && tree.tags[tree.tags.length - 1]?.raw !== true ? decodeHTML(raw) : raw;
  if (tree.text !== null) {
    tree.text.data += data;
    tree.text.endIndex = end - 1;
    return;
  }
  const text = new Text(data);
  text.startIndex = start;
  text.endIndex = end - 1;
  append(tree, text);
  tree.text = text;
}

/** Beyond the cap an element takes the place of the innermost one: its words stay apart, its nesting is lost. */
function cap(tree: Tree, at: number): void {
  tree.capped = true;
  const { name } = tree.stack[tree.stack.length - 1]!;
  tree.early.set(name, (tree.early.get(name) ?? 0) + 1);
  pop(tree, at);
}

/** Only `svg` and `math` know elements that close themselves: `<path/>`. */
function closesItself(tree: Tree): boolean {
  if (tree.counts[3] === 0) return false;
  for (let i = tree.stack.length - 1; i >= 0; i--) {
    const { name } = tree.stack[i]!;
    if (name === 'svg' || name === 'math') return true;
    if (INTEGRATION.has(name)) return false;
  }
  return false;
}

/** A second `html` or `body` tag makes no second element. */
function isRepeated(tree: Tree, name: string): boolean {
  if (name === 'html') {
    const repeated = tree.hasHtml;
    tree.hasHtml = true;
    return repeated;
  }
  if (name !== 'body') return false;
  const repeated = tree.hasBody;
  tree.hasBody = true;
  return repeated;
}

/**
 * Opens an element.
 * @param start offset of `<`
 * @param end offset of `>`
 * @param slash whether the tag is written `<name/>`
 */
export function startTag(
  tree: Tree,
  name: string,
  attribs: Record<string, string>,
  start: number,
  end: number,
  slash: boolean,
): void {
  tree.text = null;
  if (isRepeated(tree, name)) return;
  const tag = tagOf(name);
  closeForStart(tree, name, tag, start - 1);
  const isLeaf = tag.isVoid || (slash && (tag.counted === Counted.foreign || closesItself(tree)));
  if (!isLeaf && tree.stack.length >= MAX_DEPTH) cap(tree, start - 1);
  const element = new Element(name, attribs, []);
  element.startIndex = start;
  element.endIndex = end;
  append(tree, element);
  if (!isLeaf) push(tree, element, tag);
}

/** Closes what is still open at the end of the source. */
export function finish(tree: Tree): void {
  while (tree.stack.length > 0) pop(tree, tree.source.length - 1);
}
