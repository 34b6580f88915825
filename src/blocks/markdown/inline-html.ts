import type { Element } from 'domhandler';
import type { Break, Nodes, PhrasingContent, RootContent } from 'mdast';
import { imageNode, isSafe } from '../html/images.js';
import { parseHtml } from '../html/parse.js';
import { isElement } from '../html/traverse.js';
import { STYLES } from '../html/wraps.js';
import type { Style as AnyStyle } from '../html/wraps.js';
import { textOfNode } from './nodes.js';

/** Tags that are open at once; deeper ones are passed over, their words stay. */
const MAX_OPEN = 20;

const TAG = /^<(\/?)([a-z][a-z0-9-]*)/i;

type Style = Exclude<AnyStyle, 'none'>;

/** A tag whose end was not seen yet, and what stands in it so far. */
interface Open {
  readonly name: string;
  readonly style: Style;
  readonly url: string;
  readonly children: PhrasingContent[];
}

interface Walk {
  readonly root: PhrasingContent[];
  readonly open: Open[];
}

const target = ({ root, open }: Walk): PhrasingContent[] => open[open.length - 1]?.children ?? root;

function elementIn(html: string): Element | null {
  const node = parseHtml(html).document.children[0];
  return node !== undefined && isElement(node) ? node : null;
}

/** Links hold no links: those that the parser made of a bare address in one become their words. */
function unlinked(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'link' || node.type === 'linkReference') return unlinked(node.children);
    return 'children' in node ? [{ ...node, children: unlinked(node.children) }] : [node];
  });
}

function nodeOf({ style, url, children }: Open): PhrasingContent[] {
  if (children.length === 0) return [];
  switch (style) {
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'superscript':
    case 'subscript':
      return [{ type: style, children }];
    case 'code':
      return [{ type: 'inlineCode', value: children.map((child) => textOfNode(child, false)).join('') }];
    case 'link':
      return url === '' ? children : [{ type: 'link', url, title: null, children: unlinked(children) }];
  }
}

function openTag(walk: Walk, name: string, html: string): void {
  const style = STYLES.get(name);
  if (style === undefined || walk.open.length >= MAX_OPEN) return;
  const url = style === 'link' ? (elementIn(html)?.attribs['href'] ?? '').trim() : '';
  walk.open.push({ name, style, url: url === '#' || !isSafe(url) ? '' : url, children: [] });
}

/** Ends the innermost tag of that name; those that were opened in it and not ended keep their words alone. */
function closeTag(walk: Walk, name: string): void {
  const at = walk.open.findLastIndex((open) => open.name === name);
  if (at < 0) return;
  dropTo(walk, at + 1);
  const ended = walk.open.pop()!;
  target(walk).push(...nodeOf(ended));
}

function dropTo(walk: Walk, length: number): void {
  while (walk.open.length > length) {
    const { children } = walk.open.pop()!;
    for (const child of children) target(walk).push(child);
  }
}

/** Without a position, as it does not stand for a line end of the source. */
const lineBreak = (): Break => ({ type: 'break' });

function readTag(walk: Walk, html: string): void {
  const [, slash, tag = ''] = TAG.exec(html) ?? [];
  const name = tag.toLowerCase();
  if (name === 'br') target(walk).push(lineBreak());
  else if (name === 'img') {
    const element = elementIn(html);
    const image = element === null ? null : imageNode(element);
    if (image !== null) target(walk).push(image);
  } else if (slash === '/') closeTag(walk, name);
  else if (name !== '') openTag(walk, name, html);
}

/** Spaces around a break that a tag makes say nothing. */
function trimBreaks(nodes: PhrasingContent[]): PhrasingContent[] {
  const isBreak = (node: PhrasingContent | undefined): boolean => node?.type === 'break';
  return nodes.map((node, i) => {
    if (node.type !== 'text' || (!isBreak(nodes[i - 1]) && !isBreak(nodes[i + 1]))) return node;
    let { value } = node;
    if (isBreak(nodes[i - 1])) value = value.replace(/^[ \t]+/, '');
    if (isBreak(nodes[i + 1])) value = value.trimEnd();
    return { ...node, value };
  });
}

function liftAll(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const walk: Walk = { root: [], open: [] };
  for (const node of nodes) {
    if (node.type === 'html') readTag(walk, node.value);
    else target(walk).push(...('children' in node ? [lifted(node)] : [node]));
  }
  dropTo(walk, 0);
  return trimBreaks(walk.root);
}

const lifted = <Node extends Nodes>(node: Node): Node => {
  if (!('children' in node)) return node;
  const isTable = node.type === 'table' || node.type === 'tableRow';
  const children = isTable ? node.children.map((child) => lifted(child)) : liftAll(node.children as PhrasingContent[]);
  return { ...node, children };
};

function holdsHtml(node: Nodes): boolean {
  return node.type === 'html' || ('children' in node && node.children.some(holdsHtml));
}

/**
 * A paragraph, heading or table whose inline tags (`<sup>`, `<a href>`, `<img>`, `<br>`, `<b>` …) are nodes. Other tags,
 * and those that are never ended, stay out; their words stay. Depth is bounded by `isParsable` and `MAX_OPEN`.
 * @returns a new node, or the node itself where it holds no tag
 */
export const liftHtml = <Node extends RootContent>(node: Node): Node => (holdsHtml(node) ? lifted(node) : node);
