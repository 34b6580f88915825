import type { AlignType, Definition, Nodes, PhrasingContent, RootContent } from 'mdast';
import { leavesIn, textOf } from '../html/leaves.js';
import { parseHtml } from '../html/parse.js';

/** Addresses that reference links name, by identifier. */
export type Definitions = ReadonlyMap<string, Definition>;

/** The visible words of raw HTML. */
export const htmlWords = (html: string): string => textOf(leavesIn(parseHtml(html).document));

const isLineBreak = (html: string): boolean => /^<\/?br\b/i.test(html);

/**
 * The visible words of a node: no markup, no addresses; an image's words are its description.
 * @param lines whether line breaks stay, else they become spaces
 */
export function textOfNode(node: Nodes, lines: boolean): string {
  switch (node.type) {
    case 'text':
      return unwrap(node.value);
    case 'inlineCode':
    case 'inlineMath':
    case 'code':
      return node.value;
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'break':
      return lines ? '\n' : ' ';
    case 'html':
      return isLineBreak(node.value) ? ' ' : '';
    case 'tableRow':
      return node.children.map((cell) => textOfNode(cell, false).trim()).join('\t');
    case 'table':
      return node.children.map((row) => textOfNode(row, lines)).join('\n');
    default:
      return 'children' in node ? node.children.map((child) => textOfNode(child, lines)).join('') : '';
  }
}

/** A wrapped line goes on in the next: the line end is a space. */
const unwrap = (value: string): string => value.replace(/\r\n?|\n/g, ' ');

function inlineNode(node: PhrasingContent, definitions: Definitions): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: unwrap(node.value) }];
    case 'html':
      return isLineBreak(node.value) ? [{ type: 'break' }] : [];
    case 'linkReference': {
      const children = inlines(node.children, definitions);
      const definition = definitions.get(node.identifier);
      if (definition === undefined) return children;
      return [{ type: 'link', url: definition.url, title: definition.title ?? null, children }];
    }
    case 'imageReference': {
      const definition = definitions.get(node.identifier);
      if (definition === undefined) return [{ type: 'text', value: node.alt ?? '' }];
      return [{ type: 'image', url: definition.url, title: definition.title ?? null, alt: node.alt ?? '' }];
    }
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ type: node.type, children: inlines(node.children, definitions) }];
    case 'link':
      return [
        { type: 'link', url: node.url, title: node.title ?? null, children: inlines(node.children, definitions) },
      ];
    default: {
      const copy = { ...node };
      delete copy.position;
      return [copy];
    }
  }
}

/** Inline nodes without positions and raw HTML, references replaced by what they refer to. Depth is bounded by `isParsable`. */
export const inlines = (nodes: readonly PhrasingContent[], definitions: Definitions): PhrasingContent[] =>
  nodes.flatMap((node) => inlineNode(node, definitions));

function tableNode(table: Extract<RootContent, { type: 'table' }>, definitions: Definitions): RootContent {
  const align: AlignType[] = [...(table.align ?? [])];
  const children = table.children.map((row) => ({
    type: 'tableRow' as const,
    children: row.children.map((cell) => ({
      type: 'tableCell' as const,
      children: inlines(cell.children, definitions),
    })),
  }));
  return { type: 'table', align, children };
}

/** A block without positions and references; `null` for what is no block of words. */
export function blockNode(node: RootContent, definitions: Definitions): RootContent | null {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', children: inlines(node.children, definitions) };
    case 'heading':
      return { type: 'heading', depth: node.depth, children: inlines(node.children, definitions) };
    case 'code':
      return { type: 'code', lang: node.lang ?? null, meta: node.meta ?? null, value: node.value };
    case 'table':
      return tableNode(node, definitions);
    case 'thematicBreak':
      return { type: 'thematicBreak' };
    default:
      return null;
  }
}
