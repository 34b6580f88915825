import type { FootnoteReference, Image, Link, PhrasingContent, Text } from 'mdast';
import type { Note } from '../model.js';
import { linkAddresses } from './addresses.js';
import { fitEmphases } from './flank.js';
import { imageUrl, linkUrl } from './links.js';
import { isPower } from './scripts.js';

/** What the reader wants of links and images, and the address that relative ones stand against. */
export interface InlineOptions {
  readonly links: boolean;
  readonly images: boolean;
  readonly base: string | null;
  /** Labels of the notes that are kept, by id; references to others are mere links. */
  readonly notes: ReadonlyMap<string, string>;
  /** Gathers the ids of the notes that are referred to. */
  readonly used: Set<string>;
}

/** Deeper markup keeps its words and loses its form. */
const DEEPEST = 24;
/** Markers that touch are made sure of by trial, which is quadratic in their number; nobody emphasises so often. */
const MOST_EMPHASES = 200;

type Wrapper = Extract<PhrasingContent, { children: PhrasingContent[] }>;
type Emphasis = Extract<PhrasingContent, { type: 'emphasis' | 'strong' | 'delete' }>;
type Script = Extract<PhrasingContent, { type: 'superscript' | 'subscript' }>;

/** One paragraph's clean-up: its options, whether lines may break, the markup around the place, and how many more emphases it may have. */
interface Walk {
  readonly options: InlineOptions;
  readonly breaks: boolean;
  readonly within: string[];
  emphases: number;
}

const text = (value: string): Text => ({ type: 'text', value });
const oneSpace = (value: string): string =>
  /[\t\n\f\r]| {2}/.test(value) ? value.replace(/[\t\n\f\r ]+/g, ' ') : value;

/** The words between two other nodes, gathered so that a long run of pieces is joined once. */
interface Words {
  pieces: string[];
  spaced: boolean;
}

function addWords(words: Words, raw: string, afterBreak: boolean): void {
  let value = oneSpace(raw);
  if ((words.spaced || (afterBreak && words.pieces.length === 0)) && value.startsWith(' ')) value = value.slice(1);
  if (value === '') return;
  words.pieces.push(value);
  words.spaced = value.endsWith(' ');
}

function flush(words: Words, into: PhrasingContent[], beforeBreak: boolean): void {
  let value = words.pieces.join('');
  if (beforeBreak && words.spaced) value = value.slice(0, -1);
  if (value !== '') into.push(text(value));
  words.pieces = [];
  words.spaced = false;
}

const isEmphasis = (node: PhrasingContent | undefined): node is Emphasis =>
  node?.type === 'emphasis' || node?.type === 'strong' || node?.type === 'delete';

/** Two breaks are one; so are code and emphases of one kind that touch: `~~a~~~~b~~` could not be read back. */
function addNode(into: PhrasingContent[], node: PhrasingContent): void {
  const last = into.at(-1);
  if (isEmphasis(node) && isEmphasis(last) && last.type === node.type) {
    into[into.length - 1] = { type: node.type, children: merge([...last.children, ...node.children]) };
  } else if (node.type === 'inlineCode' && last?.type === 'inlineCode') {
    into[into.length - 1] = { type: 'inlineCode', value: last.value + node.value };
  } else if (node.type !== 'break' || last?.type !== 'break') into.push(node);
}

/**
 * Joins neighbouring words into one text node each, so that white space never doubles and a hard break has neither space
 * nor another break beside it. Linear in the length of the words, emphases that touch aside (their number is bounded).
 */
export function merge(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const into: PhrasingContent[] = [];
  const words: Words = { pieces: [], spaced: false };
  for (const node of nodes) {
    if (node.type === 'text') addWords(words, node.value, into.at(-1)?.type === 'break');
    else {
      flush(words, into, node.type === 'break');
      addNode(into, node);
    }
  }
  flush(words, into, false);
  return into;
}

/** Takes white space and breaks off the end, or off the start, and says what was there. */
function peel(nodes: PhrasingContent[], side: 'start' | 'end'): PhrasingContent[] {
  const edge = nodes.at(side === 'start' ? 0 : -1);
  if (edge?.type === 'break') {
    if (side === 'start') nodes.shift();
    else nodes.pop();
    return [edge, ...peel(nodes, side)];
  }
  if (edge?.type !== 'text') return [];
  const value = side === 'start' ? edge.value.replace(/^ /, '') : edge.value.replace(/ $/, '');
  if (value === edge.value) return [];
  if (value !== '') edge.value = value;
  else if (side === 'start') nodes.shift();
  else nodes.pop();
  return [text(' ')];
}

/** Without the white space and the breaks at both ends. */
function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  peel(nodes, 'start');
  peel(nodes, 'end');
  return nodes;
}

/** The words of a node, without recursion. */
export function wordsOf(node: PhrasingContent): string {
  const words: string[] = [];
  const stack: PhrasingContent[] = [node];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if ('children' in next) for (let i = next.children.length - 1; i >= 0; i--) stack.push(next.children[i]!);
    else if (next.type === 'text' || next.type === 'inlineCode' || next.type === 'inlineMath') words.push(next.value);
    else if (next.type === 'break') words.push(' ');
  }
  return words.join('');
}

/** A wrapper around cleaned children: what stood at its edges goes outside, since ` a` cannot be emphasised. */
function wrap(node: Emphasis | Script | Link, walk: Walk, into: PhrasingContent[]): void {
  walk.within.push(node.type);
  const children = cleanAll(node.children, walk);
  walk.within.pop();
  into.push(...peel(children, 'start'));
  const after = peel(children, 'end');
  if (children.length > 0) into.push({ ...node, children });
  into.push(...after);
}

function cleanImage(node: Image, walk: Walk, into: PhrasingContent[]): void {
  const url = walk.options.images ? imageUrl(node.url, walk.options.base) : null;
  if (url !== null) into.push({ type: 'image', url, title: node.title ?? null, alt: oneSpace(node.alt ?? '').trim() });
}

/** Whether a link is the sign of a place on the page: `#` after a heading, `↩` after a note. */
const isSign = (node: Link): boolean =>
  node.url.startsWith('#') && !/[\p{L}\p{N}]/u.test(wordsOf(node)) && !holdsImage(node);

const holdsImage = (node: Link): boolean => node.children.some((child) => child.type === 'image');

function addReference({ id, label }: Note, walk: Walk, into: PhrasingContent[]): void {
  walk.options.used.add(id);
  into.push({ type: 'footnoteReference', identifier: label.toLowerCase(), label });
}

function cleanLink(node: Link, walk: Walk, into: PhrasingContent[]): void {
  const note = node.data?.note;
  if (note !== undefined && walk.options.notes.get(note.id) === note.label) {
    addReference(note, walk, into);
    return;
  }
  if (isSign(node)) return;
  const url = walk.options.links && !walk.within.includes('link') ? linkUrl(node.url, walk.options.base) : null;
  if (url === null) unwrap(node, walk, into);
  else wrap({ type: 'link', url, title: node.title ?? null, children: node.children }, walk, into);
}

function cleanEmphasis(node: Emphasis, walk: Walk, into: PhrasingContent[]): void {
  if (walk.within.includes(node.type) || walk.emphases++ >= MOST_EMPHASES) unwrap(node, walk, into);
  else wrap({ type: node.type, children: node.children }, walk, into);
}

/** A reference without its note shows what it looks like in the source. */
function cleanReference({ identifier, label }: FootnoteReference, walk: Walk, into: PhrasingContent[]): void {
  const known = walk.options.notes.get(identifier);
  if (known === undefined) into.push(text(`[^${label ?? identifier}]`));
  else addReference({ id: identifier, label: known }, walk, into);
}

function unwrap(node: Wrapper, walk: Walk, into: PhrasingContent[]): void {
  walk.within.push('');
  for (const child of node.children) clean(child, walk, into);
  walk.within.pop();
}

function clean(node: PhrasingContent, walk: Walk, into: PhrasingContent[]): void {
  if (walk.within.length >= DEEPEST) {
    into.push(text(wordsOf(node)));
    return;
  }
  switch (node.type) {
    case 'break':
      into.push(walk.breaks ? node : text(' '));
      break;
    case 'text':
      into.push(node);
      break;
    case 'footnoteReference':
      cleanReference(node, walk, into);
      break;
    case 'inlineCode':
      if (node.value.trim() !== '') into.push({ type: 'inlineCode', value: oneSpace(node.value) });
      break;
    case 'emphasis':
    case 'strong':
    case 'delete':
      cleanEmphasis(node, walk, into);
      break;
    case 'link':
      cleanLink(node, walk, into);
      break;
    case 'linkReference': // its definition stands in another block, which may be struck
      unwrap(node, walk, into);
      break;
    case 'image':
      cleanImage(node, walk, into);
      break;
    case 'inlineMath':
      if (node.value.trim() !== '') into.push({ type: 'inlineMath', value: oneSpace(node.value).trim() });
      break;
    case 'superscript':
    case 'subscript':
      cleanScript(node, walk, into);
      break;
    case 'html': // raw markup of the page never reaches the output
    case 'imageReference':
      break;
    default:
      cleanUnknown(node, walk, into);
  }
}

function cleanScript(node: Script, walk: Walk, into: PhrasingContent[]): void {
  const isNested = walk.within.includes('superscript') || walk.within.includes('subscript');
  if (isNested || !isPower(node, wordsOf(node).trim())) unwrap(node, walk, into);
  else wrap({ type: node.type, children: node.children }, walk, into);
}

/** A node of an extension that this serialiser does not know keeps its words. */
function cleanUnknown(node: unknown, walk: Walk, into: PhrasingContent[]): void {
  const other = node as { value?: unknown; children?: unknown };
  if (typeof other.value === 'string') into.push({ type: 'inlineCode', value: oneSpace(other.value) });
  else if (Array.isArray(other.children)) unwrap(node as Wrapper, walk, into);
}

function cleanAll(nodes: readonly PhrasingContent[], walk: Walk): PhrasingContent[] {
  const into: PhrasingContent[] = [];
  for (const node of nodes) clean(node, walk, into);
  const merged = merge(into);
  const fitting = fitEmphases(merged);
  const fitted = fitting === merged ? merged : merge(fitting);
  return walk.options.links && !walk.within.includes('link') ? linkAddresses(fitted) : fitted;
}

/**
 * A paragraph's inlines as they may be printed: addresses resolved, unsafe ones and raw markup gone, markup that could
 * not be parsed back (empty, nested in itself, white space at its edges) put right.
 * @param breaks false where the words must stay on one line: in a heading or a cell
 * @returns new nodes; those given stay as they are
 */
export const cleanInlines = (
  nodes: readonly PhrasingContent[],
  options: InlineOptions,
  breaks = true,
): PhrasingContent[] => trimmed(cleanAll(nodes, { options, breaks, within: [], emphases: 0 }));
