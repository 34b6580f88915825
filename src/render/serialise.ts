import type { Blockquote, Heading, Nodes, Paragraph, Root, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mathToMarkdown } from 'mdast-util-math';
import { defaultHandlers, toMarkdown } from 'mdast-util-to-markdown';
import type { Handle, Options, SafeConfig, State, Tracker } from 'mdast-util-to-markdown';
import type { Script } from '../model.js';
import { isPlainBetween, isPlainUrl } from './plain.js';
import { quickInlines } from './quick.js';

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
function handlerOf(type: 'heading' | 'listItem' | 'paragraph' | 'root'): Handle {
  const found = (gfm.extensions ?? []).findLast((extension) => extension.handlers?.[type] !== undefined);
  return found?.handlers?.[type] ?? defaultHandlers[type];
}

const slowParagraph = handlerOf('paragraph');
const slowHeading = handlerOf('heading');
const slowItem = handlerOf('listItem');
const slowRoot = handlerOf('root');

const paragraph: Handle = (node: Paragraph, parent, state, info) => {
  // A task's checkbox is written with its paragraph.
  const task = parent?.type === 'listItem' && typeof parent.checked === 'boolean';
  return (task ? null : quickInlines(node.children)) ?? slowParagraph(node, parent, state, info);
};

const heading: Handle = (node: Heading, parent, state, info) => {
  const words = quickInlines(node.children);
  return words === null ? slowHeading(node, parent, state, info) : `${'#'.repeat(node.depth)} ${words}`;
};

/** Some releases of the library look up a text's place among its siblings, which no pattern in use asks for. */
const text: Handle = (node: Text, _parent, state, info) => state.safe(node.value, info);

/** The library looks up an item's place by `indexOf`, which is quadratic; it is shown a list of this one item. */
const listItem: Handle = (node: unknown, parent, state, info) => {
  if (parent?.type !== 'list' || parent.ordered !== true) return slowItem(node, parent, state, info);
  const at = state.indexStack[state.indexStack.length - 1] ?? 0;
  const alone = { ...parent, start: (parent.start ?? 1) + at, children: parent.children.slice(at, at + 1) };
  return slowItem(node, alone, state, info);
};

/** The label of an alert, as GitHub and others draw them, and the empty line behind it where the next line is words. */
const ALERT = /^> \\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\](?:\n>(?=\n> [\p{L}"'“‘*[]))?(?=\n> )/iu;

/** An alert's label in brackets names no link; escaped, it would no longer be one. */
const blockquote: Handle = (node: Blockquote, parent, state, info) =>
  defaultHandlers.blockquote(node, parent, state, info).replace(ALERT, '> [!$1]');

/** Whether `value` needs no escapes where the serialiser is: in running words, or in a link's address. */
function isSafe(value: string, state: State, config: SafeConfig): boolean {
  const construct = state.stack[state.stack.length - 1];
  if (construct === 'destinationRaw') return isPlainUrl(value);
  return WORDS.has(construct ?? '') && isPlainBetween(value, config);
}

// The innermost constructs of running words; in others (a title, a fence's language) further characters need an escape.
const WORDS = new Set(['phrasing', 'emphasis', 'strong', 'strikethrough', 'label']);

/** Where in its output the serialiser is: no handler asks, and keeping count costs a look at every line. */
const PLACE = { now: { line: 1, column: 1 }, lineShift: 0 };
const UNTRACKED: Tracker = { move: (value) => value ?? '', current: () => PLACE, shift: () => undefined };

/** Escaping tries some forty patterns on every run of words; most runs show at a glance that they need none. */
const root: Handle = (node: Root, parent, state, info) => {
  const slow = state.safe;
  state.createTracker = () => UNTRACKED;
  state.safe = (value, config) =>
    typeof value === 'string' && isSafe(value, state, config) ? value : slow.call(state, value, config);
  return slowRoot(node, parent, state, info);
};

/** Markdown has no sign for powers and indices; these two elements, without attributes, are what its users write. */
function scriptHandle(name: 'sup' | 'sub'): Handle {
  const handle: Handle = (node: Script, _, state, info) =>
    `<${name}>${state.containerPhrasing(node, { ...info, before: '>', after: '<' })}</${name}>`;
  return Object.assign(handle, { peek: () => '<' });
}

const scripts = { superscript: scriptHandle('sup'), subscript: scriptHandle('sub') };

const PLAIN: Options = { ...STYLE, extensions: [gfm], handlers: { blockquote, ...scripts } };
const FAST: Options = { ...PLAIN, handlers: { root, blockquote, paragraph, heading, listItem, text, ...scripts } };

/** With formulas a dollar sign means something, so that those of prices are escaped; without any they are left alone. */
const withMath = (options: Options): Options => ({ ...options, extensions: [gfm, mathToMarkdown()] });
const MATH = withMath({ ...PLAIN, handlers: { blockquote, listItem, text, ...scripts } });

/** Whether a formula stands anywhere in the tree. */
function hasMath(tree: Root): boolean {
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'math' || node.type === 'inlineMath') return true;
    if ('children' in node) for (const child of node.children) stack.push(child);
  }
  return false;
}

/**
 * An mdast tree as CommonMark with GFM. Recursive: the tree's depth must be bounded.
 * @param tree a root that holds no `html` node
 * @returns Markdown that ends with one line end, or '' for an empty root
 */
export const serialise = (tree: Root): string =>
  tree.children.length === 0 ? '' : toMarkdown(tree, hasMath(tree) ? MATH : FAST);

/** As `serialise`, without its short cuts: for tests, which compare the two. */
export const serialiseSlowly = (tree: Root): string =>
  tree.children.length === 0 ? '' : toMarkdown(tree, hasMath(tree) ? withMath(PLAIN) : PLAIN);
