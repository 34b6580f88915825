import type { BlockContent, FootnoteDefinition, PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import type { Math } from 'mdast-util-math';
import type { InlineOptions } from './inlines.js';
import { cleanInlines } from './inlines.js';

/** What stands between blank lines. */
export type Flow = BlockContent | FootnoteDefinition | Math;

/** A block's node is shallow; a deeper one would be a mistake, and must not overflow the stack. */
const DEEPEST = 24;

function paragraphOf(children: readonly PhrasingContent[], options: InlineOptions): Flow[] {
  const clean = cleanInlines(children, options);
  return clean.length === 0 ? [] : [{ type: 'paragraph', children: clean }];
}

/** GFM drops the cells of a row that go beyond the first row's, so the table gets the width of its widest row. */
function tableOf(table: Table, options: InlineOptions): Flow[] {
  const rows = table.children
    .map((row): TableRow => {
      const cells = row.children.map((cell) => ({ ...cell, children: cleanInlines(cell.children, options, false) }));
      return { type: 'tableRow', children: cells };
    })
    .filter((row) => row.children.length > 0);
  if (!rows.some((row) => row.children.some((cell) => cell.children.length > 0))) return [];
  const width = rows.reduce((most, row) => Math.max(most, row.children.length), 0);
  const align = Array.from({ length: width }, (_, i) => table.align?.[i] ?? null);
  return [{ type: 'table', align, children: rows }];
}

const codeOf = (value: string, lang: string | null): Flow[] =>
  value.trim() === '' ? [] : [{ type: 'code', lang, meta: null, value: value.replace(/\r\n?/g, '\n') }];

function flatten(nodes: readonly RootContent[], options: InlineOptions, depth: number): Flow[] {
  return depth >= DEEPEST ? [] : nodes.flatMap((node) => clean(node, options, depth + 1));
}

function cleanFootnote(node: FootnoteDefinition, options: InlineOptions, depth: number): Flow[] {
  const children = flatten(node.children, options, depth).filter((child) => child.type !== 'footnoteDefinition');
  return children.length === 0 ? [] : [{ ...node, children }];
}

function clean(node: RootContent, options: InlineOptions, depth: number): Flow[] {
  switch (node.type) {
    case 'paragraph':
      return paragraphOf(node.children, options);
    case 'heading': {
      const children = cleanInlines(node.children, options, false);
      return children.length === 0 ? [] : [{ type: 'heading', depth: node.depth, children }];
    }
    case 'code':
      return codeOf(node.value, node.lang ?? null);
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    case 'table':
      return tableOf(node, options);
    case 'footnoteDefinition':
      return cleanFootnote(node, options, depth);
    case 'blockquote':
    case 'list':
    case 'listItem':
      return flatten(node.children, options, depth);
    case 'definition':
    case 'html':
    case 'tableCell':
    case 'tableRow':
    case 'yaml':
      return [];
    case 'math':
      return node.value.trim() === '' ? [] : [{ type: 'math', value: node.value.replace(/\r\n?/g, '\n') }];
    default: // inlines without a paragraph get one
      return paragraphOf([node], options);
  }
}

/**
 * A block's node as it may be printed: flow content without containers, raw markup and unsafe addresses.
 * @param node what the block gave; it stays as it is
 * @returns new nodes, mostly one; none where nothing is left to show
 */
export const cleanFlow = (node: RootContent, options: InlineOptions): Flow[] => clean(node, options, 0);
