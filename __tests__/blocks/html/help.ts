import type { Document } from 'domhandler';
import type { Nodes } from 'mdast';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { blocksFromHtml } from '../../../src/blocks/html/blocks.js';
import { parseHtml } from '../../../src/blocks/html/parse.js';
import type { Block, Container } from '../../../src/model.js';

export const blocksOf = (html: string): Block[] => blocksFromHtml(parseHtml(html), html);

/** `kind: text` for each block, with the level of headings. */
export const outline = (html: string): string[] =>
  blocksOf(html).map(({ kind, level, text }) => `${kind}${level === 0 ? '' : level}: ${text}`);

/** Kinds of the containers of a block, innermost first. */
export function containers(block: Block | undefined): string {
  const kinds: string[] = [];
  for (let at: Container | null = block?.container ?? null; at !== null; at = at.parent) kinds.push(at.kind);
  return kinds.join(' ');
}

export const nodeOf = (html: string, index = 0): unknown => JSON.parse(JSON.stringify(blocksOf(html)[index]?.node()));

const INVISIBLE = new Set(['script', 'style', 'template', 'noscript', 'head', 'iframe', 'noframes', 'noembed']);

/** All that shows, without white space: what a comparison of two readings of a page is about. */
export const visible = (text: string): string => text.replace(/[\s\u00ad\u200b-\u200f\u2060\u2063“”()]+/g, '');

/** The visible words by another parser and another walk than the ones under test. */
export function wordsByParse5(html: string): string {
  let text = '';
  const stack: DefaultTreeAdapterTypes.Node[] = [parse(html, { scriptingEnabled: true })];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('value' in node) text += node.value;
    else if ('childNodes' in node && !INVISIBLE.has(node.nodeName)) stack.push(...[...node.childNodes].reverse());
  }
  return visible(text);
}

/** The visible words of a parsed document, by a plain walk. */
export function wordsOf(document: Document): string {
  let text = '';
  const stack: unknown[] = [document];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const { data, name, children } = node as { data?: string; name?: string; children?: unknown[] };
    if (children === undefined) text += data ?? '';
    else if (!INVISIBLE.has(name ?? '')) stack.push(...[...children].reverse());
  }
  return visible(text);
}

/** The words of a node; the description of an image is an attribute. */
export function wordsOfNode(node: Nodes): string {
  if ('children' in node) return node.children.map(wordsOfNode).join('');
  return 'value' in node ? node.value : '';
}

export const wordsOfBlocks = (blocks: readonly Block[]): string => visible(blocks.map(({ text }) => text).join('\n'));
