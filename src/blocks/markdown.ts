import type { Definition, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Block, BlockKind, Container, Warning } from '../model.js';
import { frontMatter } from './markdown/front.js';
import type { FrontMatter } from './markdown/front.js';
import { isParsable } from './markdown/guard.js';
import { splitParagraph } from './markdown/lines.js';
import type { Piece } from './markdown/lines.js';
import { blockNode, htmlWords, inlines, textOfNode } from './markdown/nodes.js';
import { blocksFromText } from './text/blocks.js';
import { wrapWidth } from './text/layout.js';
import { splitLines } from './text/lines.js';

export interface MarkdownBlocks {
  readonly blocks: Block[];
  /** It makes no blocks. */
  readonly frontMatter: FrontMatter | null;
  readonly warnings: readonly Warning[];
}

interface Walk {
  readonly source: string;
  /** Where the parsed part begins: offset, and the lines before it. */
  readonly offset: number;
  readonly lines: number;
  readonly blocks: Block[];
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly width: number | null;
  readonly begun: Set<Container>;
}

/** A node that is still to be visited, and what it stands in. */
type Task = readonly [node: RootContent | ListItem, container: Container | null];

interface Draft {
  readonly kind: BlockKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly level?: number;
  readonly node: () => RootContent;
}

function emit(walk: Walk, container: Container | null, draft: Draft): void {
  const { kind, text, start, end, line, level = 0, node } = draft;
  const isFirst = container?.kind === 'item' && !walk.begun.has(container);
  if (isFirst) walk.begun.add(container);
  walk.blocks.push({
    index: walk.blocks.length,
    kind: isFirst && kind === 'paragraph' ? 'item' : kind,
    text,
    start,
    end,
    line,
    marker: 0,
    level,
    joined: false,
    container,
    hints: null,
    node,
  });
}

const spanOf = (walk: Walk, node: RootContent): { start: number; end: number; line: number } => {
  const { start, end } = node.position!;
  return {
    start: walk.offset + (start.offset ?? 0),
    end: walk.offset + (end.offset ?? 0),
    line: walk.lines + start.line,
  };
};

const isImage = (node: PhrasingContent): boolean =>
  node.type === 'image' ||
  node.type === 'imageReference' ||
  ((node.type === 'link' || node.type === 'linkReference') && node.children.length > 0 && node.children.every(isImage));

const isGap = (node: PhrasingContent): boolean =>
  node.type === 'break' || (node.type === 'text' && node.value.trim() === '');

const isMedia = (children: readonly PhrasingContent[]): boolean =>
  children.some(isImage) && children.every((child) => isImage(child) || isGap(child));

const VERSE_LINES = 3;
const VERSE_WIDTH = 64;

function isVerse(text: string): boolean {
  const lines = text.split('\n');
  return lines.length >= VERSE_LINES && lines.every((line) => line.length <= VERSE_WIDTH);
}

/** The kind and the words of a paragraph; with hard breaks in it, it may be verse. */
function paragraphOf(children: PhrasingContent[]): { kind: BlockKind; text: string } {
  const node: Paragraph = { type: 'paragraph', children };
  const text = textOfNode(node, false).trim();
  if (isMedia(children)) return { kind: 'media', text };
  const lines = children.some((child) => child.type === 'break') ? textOfNode(node, true).trim() : '';
  return isVerse(lines) ? { kind: 'verse', text: lines } : { kind: 'paragraph', text };
}

function emitPiece(walk: Walk, container: Container | null, piece: Piece, line: number): void {
  const { children, start, end } = piece;
  const { kind, text } = paragraphOf(children);
  const isItem = container?.kind === 'item' && !walk.begun.has(container);
  if (text === '' && kind !== 'media') return;
  emit(walk, container, {
    kind: isItem && kind === 'verse' ? 'paragraph' : kind,
    text: isItem ? text.replaceAll('\n', ' ') : text,
    start,
    end,
    line,
    node: () => ({ type: 'paragraph', children: inlines(children, walk.definitions) }),
  });
}

function visitParagraph(walk: Walk, node: Paragraph, container: Container | null): void {
  const { start, end, line } = spanOf(walk, node);
  let at = line;
  let from = start;
  for (const piece of splitParagraph(walk.source, node, start, end, walk.width)) {
    for (let i = walk.source.indexOf('\n', from); i >= 0 && i < piece.start; i = walk.source.indexOf('\n', i + 1)) at++;
    from = piece.start;
    emitPiece(walk, container, piece, at);
  }
}

/** Raw HTML: its visible words become a paragraph; a tag or a comment alone makes no block. */
function visitHtml(walk: Walk, node: Extract<RootContent, { type: 'html' }>, container: Container | null): void {
  const text = htmlWords(node.value);
  if (text === '') return;
  const paragraph = (): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value: text }] });
  emit(walk, container, { kind: 'paragraph', text, ...spanOf(walk, node), node: paragraph });
}

const KINDS: Readonly<Partial<Record<RootContent['type'], BlockKind>>> = {
  heading: 'heading',
  code: 'code',
  table: 'table',
  thematicBreak: 'break',
};

function visitLeaf(walk: Walk, node: RootContent, container: Container | null): void {
  if (node.type === 'paragraph') {
    visitParagraph(walk, node, container);
    return;
  }
  if (node.type === 'html') {
    visitHtml(walk, node, container);
    return;
  }
  const kind = KINDS[node.type];
  const text = textOfNode(node, node.type === 'code' || node.type === 'table').trim();
  if (kind === undefined || (text === '' && kind !== 'break')) return;
  emit(walk, container, {
    kind,
    text: kind === 'code' ? textOfNode(node, true).trimEnd() : text,
    ...spanOf(walk, node),
    level: node.type === 'heading' ? node.depth : 0,
    node: () => blockNode(node, walk.definitions) ?? { type: 'paragraph', children: [] },
  });
}

/** What the children of a node stand in; undefined for a node that holds no blocks. */
function containerOf(node: RootContent | ListItem, parent: Container | null): Container | undefined {
  switch (node.type) {
    case 'list':
      return node.ordered === true
        ? { kind: 'list', parent, ordered: true, first: node.start ?? 1 }
        : { kind: 'list', parent, ordered: false };
    case 'listItem':
      return typeof node.checked === 'boolean'
        ? { kind: 'item', parent, checked: node.checked }
        : { kind: 'item', parent };
    case 'blockquote':
      return { kind: 'quote', parent };
    case 'footnoteDefinition':
      return { kind: 'footnotes', parent, note: { id: node.identifier, label: node.label ?? node.identifier } };
    default:
      return undefined;
  }
}

function visitAll(walk: Walk, root: Root): void {
  const tasks: Task[] = root.children.map((node): Task => [node, null]).reverse();
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    const [node, parent] = task;
    const container = containerOf(node, parent);
    if (container === undefined) {
      visitLeaf(walk, node, parent);
    } else if ('children' in node) {
      const children: (RootContent | ListItem)[] = node.children;
      for (let i = children.length - 1; i >= 0; i--) tasks.push([children[i]!, container]);
    }
  }
}

/** Link reference definitions may stand in any container. */
function definitionsIn(root: Root): Map<string, Definition> {
  const found = new Map<string, Definition>();
  const queue: (RootContent | ListItem)[] = [...root.children];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (node.type === 'definition') found.set(node.identifier, node);
    else if (containerOf(node, null) !== undefined && 'children' in node) {
      queue.push(...node.children);
    }
  }
  return found;
}

const countLines = (text: string): number => (text.match(/\r\n?|\n/g) ?? []).length;

const CROWDED =
  'The Markdown is nested or crowded beyond what can be parsed in reasonable time; it was read as plain text.';

/**
 * The blocks of a Markdown document (CommonMark and GFM) in document order. `text` is the visible words: no markup, no
 * addresses; an image's description counts as its words. Every block's span slices to its Markdown, without the markers
 * of the lists and quotes around it. Raw HTML becomes its words.
 *
 * Parsing runs at about 0.7 MB/s. Never throws.
 *
 * @param source decoded text
 * @returns blocks, the front matter (YAML or TOML) if there is any, and a warning `markdown-crowded` where the source was read as
 *   plain text because the parser would take too long
 */
export function blocksFromMarkdown(source: string): MarkdownBlocks {
  const front = frontMatter(source);
  if (!isParsable(source)) {
    return {
      blocks: blocksFromText(source),
      frontMatter: null,
      warnings: [{ code: 'markdown-crowded', message: CROWDED }],
    };
  }
  const body = source.slice(front.end);
  const root = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const walk: Walk = {
    source,
    offset: front.end,
    lines: countLines(source.slice(0, front.end)),
    blocks: [],
    definitions: definitionsIn(root),
    width: wrapWidth(body, splitLines(body)),
    begun: new Set(),
  };
  visitAll(walk, root);
  return { blocks: walk.blocks, frontMatter: front.block, warnings: [] };
}
