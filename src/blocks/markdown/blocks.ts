import type { Definition, Node, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Block, BlockKind, Container, Warning } from '../../model.js';
import { blocksFromText } from '../text/blocks.js';
import { frontMatterLength, isTooDeep } from './guards.js';
import { inlineCopy, splitAtLineEnds, wordsOf } from './inlines.js';

export interface MarkdownBlocks {
  readonly blocks: readonly Block[];
  /** The YAML between the fences at the start, null where there is none. */
  readonly frontMatter: string | null;
  readonly warnings: readonly Warning[];
}

interface Draft {
  readonly kind: BlockKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly level: number;
  readonly container: Container | null;
  readonly node: () => RootContent;
}

interface Walk {
  readonly source: string;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly drafts: Draft[];
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
const startOf = (node: Node): number => node.position?.start.offset ?? 0;
const endOf = (node: Node): number => node.position?.end.offset ?? 0;

const copies = (walk: Walk, children: readonly PhrasingContent[]): PhrasingContent[] =>
  children.flatMap((child) => inlineCopy(child, walk.definitions));

function paragraphOf(walk: Walk, children: readonly PhrasingContent[]): () => RootContent {
  return () => ({ type: 'paragraph', children: copies(walk, children) });
}

/** Lines of a wrapped paragraph are about equally long; single lines that a scraper joined are not. */
function isWrapped(lines: readonly { readonly start: number; readonly end: number }[]): boolean {
  const lengths = lines.slice(0, -1).map(({ start, end }) => end - start);
  const longest = Math.max(...lengths);
  return longest <= 120 && lengths.every((length) => length >= longest - 25 && length >= 40);
}

function addParagraph(walk: Walk, node: Paragraph, kind: BlockKind, container: Container | null): void {
  const lines = splitAtLineEnds(node.children, walk.source);
  if (lines.length > 1 && !isWrapped(lines)) {
    for (const [i, line] of lines.entries()) {
      const text = squeeze(line.children.map(wordsOf).join(''));
      if (text === '') continue;
      walk.drafts.push({ kind: i === 0 ? kind : 'paragraph', text, start: line.start, end: line.end, level: 0, container, node: paragraphOf(walk, line.children) });
    }
    return;
  }
  const text = squeeze(wordsOf(node));
  const media = node.children.every((child) => child.type === 'image' || child.type === 'imageReference' || wordsOf(child).trim() === '');
  add(walk, node, media ? 'media' : kind, text, container, paragraphOf(walk, node.children));
}

function add(walk: Walk, node: Node, kind: BlockKind, text: string, container: Container | null, make: () => RootContent, level = 0): void {
  walk.drafts.push({ kind, text, start: startOf(node), end: endOf(node), level, container, node: make });
}

function addTable(walk: Walk, node: Table, container: Container | null): void {
  const text = node.children.map((row) => row.children.map((cell) => squeeze(wordsOf(cell))).join('\t')).join('\n');
  add(walk, node, 'table', text, container, () => ({
    type: 'table',
    align: node.align ?? null,
    children: node.children.map((row) => ({
      type: 'tableRow' as const,
      children: row.children.map((cell) => ({ type: 'tableCell' as const, children: copies(walk, cell.children) })),
    })),
  }));
}

function addHtml(walk: Walk, node: Node, container: Container | null): void {
  const text = squeeze(wordsOf(node));
  if (text === '') return;
  add(walk, node, 'paragraph', text, container, () => ({ type: 'paragraph', children: [{ type: 'text', value: text }] }));
}

/** Something to walk: a node, and what it stands in. */
interface Task {
  readonly node: RootContent;
  readonly container: Container | null;
  /** The first paragraph of a list item is the item. */
  readonly item: boolean;
}

/** Puts a container's children on the stack in reverse, so that they come off in order. */
function push(stack: Task[], children: readonly RootContent[], container: Container | null, item = false): void {
  for (let i = children.length - 1; i >= 0; i--)
    stack.push({ node: children[i] as RootContent, container, item: item && i === 0 });
}

function visit(walk: Walk, { node, container, item }: Task, stack: Task[]): void {
  switch (node.type) {
    case 'paragraph':
      addParagraph(walk, node, item ? 'item' : 'paragraph', container);
      return;
    case 'heading': {
      const { depth, children } = node;
      add(walk, node, 'heading', squeeze(wordsOf(node)), container, () => ({ type: 'heading', depth, children: copies(walk, children) }), depth);
      return;
    }
    case 'code': {
      const { lang = null, value } = node;
      add(walk, node, 'code', value, container, () => ({ type: 'code', lang, meta: null, value }));
      return;
    }
    case 'table':
      addTable(walk, node, container);
      return;
    case 'thematicBreak':
      add(walk, node, 'break', '', container, () => ({ type: 'thematicBreak' }));
      return;
    case 'html':
      addHtml(walk, node, container);
      return;
    case 'blockquote':
      push(stack, node.children, { kind: 'quote', parent: container });
      return;
    case 'list': {
      const ordered = node.ordered ?? false;
      const list: Container = { kind: 'list', parent: container, ordered, ...(ordered ? { first: node.start ?? 1 } : {}) };
      push(stack, node.children, list);
      return;
    }
    case 'listItem':
      push(stack, node.children, { kind: 'item', parent: container }, true);
      return;
    case 'footnoteDefinition':
      push(stack, node.children, { kind: 'footnotes', parent: container });
      return;
    default:
  }
}

/** Link definitions by identifier: references are resolved when a block is rendered. */
function definitionsIn(children: readonly RootContent[]): Map<string, Definition> {
  const found = new Map<string, Definition>();
  const stack: RootContent[] = [...children];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'definition') found.set(node.identifier, node);
    else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') stack.push(...node.children);
  }
  return found;
}

/** A block for each draft. Lines are counted in one pass, since drafts come in source order. */
function numbered(source: string, drafts: readonly Draft[]): Block[] {
  let line = 1;
  let reached = 0;
  return drafts.map((draft, index) => {
    for (let at = source.indexOf('\n', reached); at >= 0 && at < draft.start; at = source.indexOf('\n', reached)) {
      line++;
      reached = at + 1;
    }
    return { index, line, marker: 0, joined: false, hints: null, ...draft };
  });
}

const TOO_DEEP: Warning = { code: 'depth-capped', message: 'The Markdown is nested too deeply; it was read as plain text.' };

/**
 * The blocks of a Markdown source (CommonMark and GFM). Offsets are those of each block's Markdown.
 * A front matter makes no block. Parsing runs at about 0.7 MB/s, which is micromark's speed.
 */
export function blocksFromMarkdown(source: string): MarkdownBlocks {
  const length = frontMatterLength(source);
  const frontMatter = length === 0 ? null : source.slice(0, length).replace(/^---.*\r?\n|\r?\n?(?:---|\.\.\.)\s*$/g, '');
  // Blanked, not cut, so that offsets stay those of the source.
  const body = length === 0 ? source : source.slice(0, length).replace(/[^\r\n]/g, ' ') + source.slice(length);
  if (isTooDeep(body)) return { blocks: blocksFromText(body), frontMatter, warnings: [TOO_DEEP] };
  const root = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const walk: Walk = { source: body, definitions: definitionsIn(root.children), drafts: [] };
  const stack: Task[] = [];
  push(stack, root.children, null);
  for (let task = stack.pop(); task !== undefined; task = stack.pop()) visit(walk, task, stack);
  return { blocks: numbered(source, walk.drafts), frontMatter, warnings: [] };
}
