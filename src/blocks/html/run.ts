import type { Element, ParentNode, Text } from 'domhandler';
import type { RootContent } from 'mdast';
import type { BlockKind, Inline } from '../../model.js';
import { isVerse } from '../verse.js';
import { emit } from './collector.js';
import type { Collector } from './collector.js';
import type { Frame } from './frames.js';
import { embedNode } from './embeds.js';
import { phrasing } from './inlines.js';
import { addLeaf, createLeaves, endOf, startOf } from './leaves.js';
import type { Leaf, Leaves } from './leaves.js';
import { displayNode, isFormula, mathText } from './math.js';
import { append, collapse, createWords, endLine, isBlank, shows, textOfWords } from './space.js';
import type { Words } from './space.js';
import type { Wrap } from './wraps.js';

/** The words between two block boundaries, as they come. */
export interface Run {
  /** With `\n` for each line break. */
  text: Words;
  leaves: Leaves;
  first: Text | Element | null;
  last: Text | Element | null;
  frame: Frame | null;
  linked: number;
  links: number;
  link: Element | null;
  /** UTF-16 units outside controls, outside hidden elements, outside formulas. */
  plain: number;
  seen: number;
  words: number;
  /** Line breaks since the last words. */
  pending: Leaves | null;
}

export const createRun = (): Run => ({
  text: createWords(),
  leaves: createLeaves(),
  first: null,
  last: null,
  frame: null,
  linked: 0,
  links: 0,
  link: null,
  plain: 0,
  seen: 0,
  words: 0,
  pending: null,
});

function reset(run: Run): void {
  Object.assign(run, createRun());
}

/** Two line breaks with nothing between them end a paragraph; one is part of it. */
function settleBreaks(run: Run, collector: Collector): void {
  if (run.pending === null) return;
  const { items, wraps } = run.pending;
  if (items.length > 1) {
    flush(run, collector);
    return;
  }
  endLine(run.text);
  addLeaf(run.leaves, items[0]!, wraps[0]!);
  run.pending = null;
}

function begin(run: Run, frame: Frame, collector: Collector): void {
  settleBreaks(run, collector);
  run.frame ??= frame;
}

function extend(run: Run, node: Text | Element): void {
  run.first ??= node;
  run.last = node;
}

function count(run: Run, length: number, frame: Frame, wraps: Wrap | null): void {
  if (frame.kind !== 'control' && wraps?.control !== true) run.plain += length;
  if (!frame.hidden && wraps?.hidden !== true) run.seen += length;
  const link = wraps?.link ?? null;
  if (link === null) return;
  run.linked += length;
  if (link !== run.link) run.links++;
  run.link = link;
}

/** Adds a text node. */
export function addText(run: Run, node: Text, frame: Frame, wraps: Wrap | null, collector: Collector): void {
  if (isBlank(node.data)) {
    if (run.frame === null) return;
    append(run.text, ' ');
    addLeaf(run.leaves, node, wraps);
    return;
  }
  begin(run, frame, collector);
  const before = run.text.length;
  append(run.text, collapse(node.data));
  addLeaf(run.leaves, node, wraps);
  extend(run, node);
  const length = run.text.length - before;
  run.words += length;
  count(run, length, frame, wraps);
}

/** Adds characters that stand in no text node: quotation marks. They begin no run and give it no position. */
export function addString(run: Run, value: string, frame: Frame, wraps: Wrap | null, collector: Collector): void {
  begin(run, frame, collector);
  append(run.text, value);
  addLeaf(run.leaves, value, wraps);
}

/** Adds an image, an embed or a formula. */
export function addMedia(run: Run, element: Element, frame: Frame, wraps: Wrap | null, collector: Collector): void {
  begin(run, frame, collector);
  addLeaf(run.leaves, element, wraps);
  extend(run, element);
  if (!isFormula(element)) return;
  const words = mathText(element);
  append(run.text, words);
  count(run, words.length, frame, wraps);
}

/** Adds a line break; at the start of a block it says nothing. */
export function addBreak(run: Run, br: Element, wraps: Wrap | null): void {
  if (run.frame === null) return;
  run.pending ??= createLeaves();
  addLeaf(run.pending, br, wraps);
}

/** Short lines are verse, but for lines of links, which are a menu. */
function kindOf(run: Run, frame: Frame, text: string): BlockKind {
  if (run.words === 0 && run.text.length > 0 && run.leaves.items.some(isMath)) return 'math';
  if (frame.kind === 'heading') return text.length > MAX_HEADING ? 'paragraph' : 'heading';
  if (run.plain === 0) return 'control';
  return frame.kind === 'paragraph' && run.linked * 2 <= text.length && isVerse(text) ? 'verse' : frame.kind;
}

/** No heading is so long: it was never closed. */
const MAX_HEADING = 400;

const isMath = (leaf: Leaf): leaf is Element => typeof leaf !== 'string' && 'name' in leaf && isFormula(leaf);

const EMBEDS = new Set(['iframe', 'embed', 'video', 'audio', 'object', 'lite-youtube', 'amp-youtube']);

/** Images as images, embeds as links to what they show. */
function mediaNode(leaves: Leaves): RootContent {
  const children = phrasing(leaves, false);
  for (const leaf of leaves.items) {
    if (typeof leaf === 'string' || !('name' in leaf) || !EMBEDS.has(leaf.name)) continue;
    const embed = embedNode(leaf);
    if (embed !== null) children.push(embed);
  }
  return { type: 'paragraph', children: parted(children) };
}

/** A space between images that touch. */
function parted(nodes: readonly Inline[]): Inline[] {
  return nodes.flatMap((node, i) => {
    const touches = i > 0 && node.type !== 'text' && nodes[i - 1]!.type !== 'text';
    return touches ? [{ type: 'text', value: ' ' }, node] : [node];
  });
}

function nodeOf(kind: BlockKind, level: number, leaves: Leaves): RootContent {
  if (kind === 'math')
    return displayNode(leaves.items.filter(isMath)) ?? { type: 'paragraph', children: phrasing(leaves, true) };
  if (kind !== 'heading') return { type: 'paragraph', children: phrasing(leaves, true) };
  return { type: 'heading', depth: level as 1 | 2 | 3 | 4 | 5 | 6, children: phrasing(leaves, false) };
}

const MAX_CLIMB = 16;

/** The innermost node around the first and the last words of a run, at most the block element itself. */
function hostOf(first: Text | Element, last: Text | Element, block: Element | null, fallback: ParentNode): ParentNode {
  if (first.parent !== null && first.parent === last.parent) return first.parent;
  const around = new Set<ParentNode>();
  for (let at = first.parent, i = 0; at !== null && at !== block && i < MAX_CLIMB; at = at.parent, i++) around.add(at);
  for (let at = last.parent, i = 0; at !== null && at !== block && i < MAX_CLIMB; at = at.parent, i++) {
    if (around.has(at)) return at;
  }
  return block ?? fallback;
}

const isMedia = (leaf: Leaf): boolean => typeof leaf !== 'string' && 'name' in leaf && leaf.name !== 'br';

function inOneLine(text: string): string {
  return text.includes('\n') ? text.replaceAll('\n', ' ') : text;
}

/** A block of words. */
function emitWords(run: Run, frame: Frame, text: string, place: Place, collector: Collector): void {
  const { leaves, linked, links } = run;
  const kind = kindOf(run, frame, text);
  emit(collector, frame, place.host, {
    kind,
    text: kind === 'verse' ? text : inOneLine(text),
    start: place.start,
    end: place.end,
    linked,
    links,
    hidden: run.seen === 0,
    node: () => nodeOf(kind, frame.level, leaves),
  });
}

/** A block of images and embeds that stand alone. */
function emitMedia(run: Run, frame: Frame, place: Place, collector: Collector): void {
  const { leaves } = run;
  if (!leaves.items.some(isMedia)) return;
  const { start, end } = place;
  const hidden = frame.hidden || leaves.wraps[0]?.hidden === true;
  const links = leaves.wraps.some((wrap) => wrap?.link != null) ? 1 : 0;
  emit(collector, frame, place.host, {
    kind: 'media',
    text: '',
    start,
    end,
    linked: 0,
    links,
    hidden,
    node: () => mediaNode(leaves),
  });
}

interface Place {
  readonly host: ParentNode;
  readonly start: number;
  readonly end: number;
}

/** Makes a block of the run and empties it. A run that shows nothing and holds no media makes none. */
export function flush(run: Run, collector: Collector): void {
  const { frame, first, last } = run;
  if (frame === null) return;
  if (first !== null && last !== null) {
    const text = textOfWords(run.text);
    const host = hostOf(first, last, frame.element, first.parent!);
    const place = { host, start: startOf(first), end: endOf(last) };
    if (shows(text)) emitWords(run, frame, text, place, collector);
    else emitMedia(run, frame, place, collector);
  }
  reset(run);
}
