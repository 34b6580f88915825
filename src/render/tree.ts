import type {
  Blockquote,
  FootnoteDefinition,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import type { Block, Container, Judgement } from '../model.js';
import { chains } from './containers.js';
import type { Flow } from './flow.js';
import { cleanFlow } from './flow.js';
import type { InlineOptions } from './inlines.js';
import { merge } from './inlines.js';
import { isLabelAlone, withoutLabel } from './notes.js';
import { itemNumbers, startOf } from './numbers.js';

type Branch = Root | Blockquote | List | ListItem | FootnoteDefinition;

/** A container that is open: later blocks of the same one go into the same node. */
interface Open {
  readonly container: Container;
  readonly node: Exclude<Branch, Root>;
  /** Ordered lists: the source's number of the last item. */
  last: number | null;
}

interface Tree {
  readonly root: Root;
  readonly open: Open[];
  /** The ids of the notes that are printed as such. */
  readonly notes: ReadonlySet<string>;
  /** The source's numbers of the items of ordered lists. */
  readonly numbers: ReadonlyMap<Container, number>;
}

/** @param first of an ordered list: the number of the first item that it gets */
function emptyNode(container: Container, isNote: boolean, first: number | undefined): Open['node'] {
  const { note, checked } = container;
  if (isNote && note !== undefined) {
    return { type: 'footnoteDefinition', identifier: note.label.toLowerCase(), label: note.label, children: [] };
  }
  if (container.kind === 'quote') return { type: 'blockquote', children: [] };
  if (container.kind === 'item') {
    return { type: 'listItem', spread: false, ...(checked !== undefined && { checked }), children: [] };
  }
  const ordered = container.ordered === true;
  return {
    type: 'list',
    ordered,
    start: ordered ? startOf(first ?? container.first) : null,
    spread: false,
    children: [],
  };
}

/** The item that takes what stands directly in a list: a nested list belongs to the item before it, else a new item. */
function itemFor(list: List, child: RootContent): ListItem {
  const last = list.children.at(-1);
  if (last !== undefined && child.type === 'list') return last;
  const item: ListItem = { type: 'listItem', spread: false, children: [] };
  list.children.push(item);
  return item;
}

/** A list that begins with another number than 1 cannot interrupt a paragraph (CommonMark 0.31, 5.3). */
const interrupts = (child: Flow): boolean => child.type === 'list' && (child.ordered !== true || child.start === 1);

/** An item of several paragraphs needs blank lines inside; a nested list under one paragraph does not. */
function loosens(item: ListItem, child: Flow): boolean {
  const last = item.children.at(-1);
  return last !== undefined && !(interrupts(child) && (last.type === 'paragraph' || last.type === 'list'));
}

function put(branch: Branch, list: List | null, child: Flow | ListItem): void {
  if (branch.type === 'list') {
    if (child.type === 'listItem') branch.children.push(child);
    else put(itemFor(branch, child), branch, child);
  } else if (child.type === 'listItem') {
    // `chains` gives no item without its list.
  } else if (branch.type === 'listItem') {
    // As an item's first words such a list may still be read as words of the paragraph before the item.
    if (branch.children.length === 0 && child.type === 'list' && !interrupts(child)) child.start = 1;
    if (loosens(branch, child)) {
      branch.spread = true;
      if (list !== null) list.spread = true;
    }
    branch.children.push(child);
  } else branch.children.push(child);
}

const branchAt = (tree: Tree, depth: number): Branch =>
  depth === 0 ? tree.root : (tree.open[depth - 1]?.node ?? tree.root);

function listAt(tree: Tree, depth: number): List | null {
  const node = depth === 0 ? undefined : tree.open[depth - 1]?.node;
  return node?.type === 'list' ? node : null;
}

/** Whether an item's number is not the next of the open list. (`1. 1. 1.` are three items: Markdown counts for itself.) */
function leavesGap({ numbers }: Tree, { last }: Open, item: Container | undefined): boolean {
  const number = item === undefined ? undefined : numbers.get(item);
  return number !== undefined && last !== null && number !== last + 1 && number !== last;
}

/** How many of the open containers the block stands in. Behind a gap in its numbers a list begins anew. */
function sharedDepth(tree: Tree, chain: readonly Container[]): number {
  let depth = 0;
  while (depth < tree.open.length && tree.open[depth]?.container === chain[depth]) depth++;
  const list = tree.open[depth - 1];
  return list !== undefined && leavesGap(tree, list, chain[depth]) ? depth - 1 : depth;
}

/** Closes what the block is not in, and opens what it is in. */
function enter(tree: Tree, chain: readonly Container[]): void {
  tree.open.length = sharedDepth(tree, chain);
  for (let depth = tree.open.length; depth < chain.length; depth++) {
    const container = chain[depth]!;
    const next = chain[depth + 1];
    const isNote = depth === 0 && container.note !== undefined && tree.notes.has(container.note.id);
    const node = emptyNode(container, isNote, next && tree.numbers.get(next));
    put(branchAt(tree, depth), listAt(tree, depth - 1), node);
    const list = tree.open[depth - 1];
    if (list !== undefined) list.last = tree.numbers.get(container) ?? list.last;
    tree.open.push({ container, node, last: null });
  }
}

/** A rule separates: at the start, or behind another, it would separate nothing. */
function separates(tree: Tree, chain: readonly Container[]): boolean {
  if (tree.open.length < chain.length || chain.some((container, i) => tree.open[i]?.container !== container))
    return false;
  const last = branchAt(tree, chain.length).children.at(-1);
  return last !== undefined && last.type !== 'thematicBreak' && last.type !== 'listItem';
}

function add(tree: Tree, chain: readonly Container[], nodes: readonly Flow[]): void {
  for (const node of nodes) {
    if (node.type === 'thematicBreak' && !separates(tree, chain)) continue;
    enter(tree, chain);
    const branch = branchAt(tree, chain.length);
    const isFirst = branch.type === 'footnoteDefinition' && branch.children.length === 0;
    if (isFirst && isLabelAlone(node, branch)) continue;
    put(branch, listAt(tree, chain.length - 1), isFirst ? withoutLabel(node, branch) : node);
  }
}

/** The term of a definition list stands out; it is not emphasised twice. */
function asTerm(nodes: readonly Flow[]): Flow[] {
  return nodes.map((node) => {
    if (node.type !== 'paragraph' || node.children.some((child) => child.type === 'strong')) return node;
    return { type: 'paragraph', children: [{ type: 'strong', children: node.children }] };
  });
}

/** Three stars on a line part two sections where a page has no rule for it; four or five may be a rating. */
const STARS = /^\* ?\* ?\*$/;

function flowOf(block: Block, options: InlineOptions): Flow[] {
  if (block.kind === 'paragraph' && STARS.test(block.text)) return [{ type: 'thematicBreak' }];
  const nodes = cleanFlow(block.node(), options);
  return block.kind === 'term' ? asTerm(nodes) : nodes;
}

/** A paragraph that may go on: a line that was split into sentences. */
interface Flowing {
  readonly paragraph: Paragraph;
  readonly inlines: PhrasingContent[];
  last: Block;
}

/** Adds a block; what it begins may go on when it is one paragraph. */
function begin(tree: Tree, chain: readonly Container[], block: Block, nodes: readonly Flow[]): Flowing | null {
  add(tree, chain, nodes);
  const [first] = nodes;
  if (nodes.length !== 1 || first?.type !== 'paragraph') return null;
  return { paragraph: first, inlines: [...first.children], last: block };
}

/** Lets a sentence flow into the paragraph of the one before it; false where it is no paragraph. */
function goOn(flowing: Flowing, block: Block, nodes: readonly Flow[]): boolean {
  if (!nodes.every((node) => node.type === 'paragraph')) return false;
  const touching = flowing.last.end !== null && flowing.last.end === block.start;
  if (!touching) flowing.inlines.push({ type: 'text', value: ' ' });
  for (const node of nodes) for (const child of node.children) flowing.inlines.push(child);
  flowing.last = block;
  return true;
}

/** Joins the pieces at the end: at each sentence it would be quadratic. */
function finish(flowing: Flowing | null): null {
  if (flowing !== null && flowing.inlines.length > 1) flowing.paragraph.children = merge(flowing.inlines);
  return null;
}

/** The nodes of each block, null where it is not kept; and the notes that are both kept and referred to. */
interface Content {
  readonly nodes: readonly (readonly Flow[] | null)[];
  readonly notes: ReadonlySet<string>;
}

/** Labels of the notes in which kept blocks stand, by id. */
function keptNotes(kept: readonly Block[]): Map<string, string> {
  const notes = new Map<string, string>();
  const seen = new Set<Container>();
  for (const block of kept) {
    for (let at = block.container; at !== null && !seen.has(at); at = at.parent) {
      seen.add(at);
      if (at.note !== undefined) notes.set(at.note.id, at.note.label);
    }
  }
  return notes;
}

function contentOf(judgement: Judgement, options: LinkOptions): Content {
  const isKept = ({ index }: Block): boolean => judgement.verdicts[index]?.role === 'kept';
  const used = new Set<string>();
  const all: InlineOptions = { ...options, notes: keptNotes(judgement.blocks.filter(isKept)), used };
  return { nodes: judgement.blocks.map((block) => (isKept(block) ? flowOf(block, all) : null)), notes: used };
}

/** What the reader wants of links and images. */
export type LinkOptions = Pick<InlineOptions, 'links' | 'images' | 'base'>;

/**
 * The kept blocks as one tree: blocks that share a container object stand in one list, item, quote or note.
 * @returns a root of bounded depth, without `html` nodes, empty containers, and rules that separate nothing
 */
export function treeOf(judgement: Judgement, options: LinkOptions): Root {
  const { nodes: all, notes } = contentOf(judgement, options);
  const numbers = itemNumbers(judgement.blocks);
  const tree: Tree = { root: { type: 'root', children: [] }, open: [], notes, numbers };
  const chainOf = chains(notes);
  let flowing: Flowing | null = null;
  for (const block of judgement.blocks) {
    if (!block.joined) flowing = finish(flowing);
    const nodes = all[block.index] ?? null;
    if (nodes === null) continue;
    if (flowing !== null && goOn(flowing, block, nodes)) continue;
    finish(flowing);
    flowing = begin(tree, chainOf(block.container), block, nodes);
  }
  finish(flowing);
  if (tree.root.children.at(-1)?.type === 'thematicBreak') tree.root.children.pop();
  return tree.root;
}
