import type { Element } from 'domhandler';
import type { Delete, Emphasis, Link, PhrasingContent, Strong } from 'mdast';
import type { Inline, Script } from '../../model.js';
import { imageNode, isSafe } from './images.js';
import type { Leaf, Leaves } from './leaves.js';
import { leafText } from './leaves.js';
import { isFormula, mathNode, texPieces } from './math.js';
import { noteReference } from './notes.js';
import { isElement } from './traverse.js';
import type { Wrap } from './wraps.js';

type Nested = Emphasis | Strong | Delete | Script | Link;

interface Open {
  readonly element: Element;
  readonly node: Nested;
}

interface Builder {
  readonly root: Inline[];
  readonly open: Open[];
  /** The element whose words the last `inlineCode` holds. */
  code: Element | null;
  /** Nothing, a space or a line break stands before: a following space is dropped. */
  space: boolean;
}

const NESTED: Readonly<Record<Exclude<Nested['type'], 'link'>, () => Nested>> = {
  emphasis: () => ({ type: 'emphasis', children: [] }),
  strong: () => ({ type: 'strong', children: [] }),
  delete: () => ({ type: 'delete', children: [] }),
  superscript: () => ({ type: 'superscript', children: [] }),
  subscript: () => ({ type: 'subscript', children: [] }),
};

function linkNode(element: Element): Link | null {
  const url = (element.attribs['href'] ?? '').trim();
  if (url === '' || url === '#' || !isSafe(url)) return null;
  const note = noteReference(element);
  return { type: 'link', url, children: [], ...(note !== null && { data: { note } }) };
}

const hasNode = (wrap: Wrap): boolean =>
  wrap.style === 'link' ? linkNode(wrap.element) !== null : wrap.style !== 'none' && wrap.style !== 'code';

/** The wraps that become nodes, outermost first, and the one that makes code of the words. Code holds no emphasis. */
function pathOf(wraps: Wrap | null): { path: Wrap[]; code: Element | null } {
  let path: Wrap[] = [];
  let code: Element | null = null;
  for (let wrap = wraps; wrap !== null; wrap = wrap.up) {
    if (wrap.style === 'code') [code, path] = [wrap.element, path.filter(({ style }) => style === 'link')];
    else if (hasNode(wrap)) path.push(wrap);
  }
  return { path: path.reverse(), code };
}

const target = ({ root, open }: Builder): PhrasingContent[] => open[open.length - 1]?.node.children ?? root;

function openNode(builder: Builder, wrap: Wrap): void {
  const node = wrap.style === 'link' ? linkNode(wrap.element) : NESTED[wrap.style as keyof typeof NESTED]();
  if (node === null) return;
  target(builder).push(node);
  builder.open.push({ element: wrap.element, node });
  builder.code = null;
}

/** Closes what does not go on and opens what is new. */
function moveTo(builder: Builder, path: readonly Wrap[]): void {
  let common = 0;
  while (common < builder.open.length && builder.open[common]!.element === path[common]?.element) common++;
  if (common < builder.open.length) builder.code = null;
  builder.open.length = common;
  for (const wrap of path.slice(common)) openNode(builder, wrap);
}

function addPlain(builder: Builder, words: string, code: Element | null): void {
  const value = builder.space && words.startsWith(' ') ? words.slice(1) : words;
  if (value === '') return;
  builder.space = value.endsWith(' ');
  const siblings = target(builder);
  const last = siblings[siblings.length - 1];
  if (code !== null && last?.type === 'inlineCode' && builder.code === code) last.value += value;
  else if (code !== null) siblings.push({ type: 'inlineCode', value });
  else if (last?.type === 'text') last.value += value;
  else siblings.push({ type: 'text', value });
  builder.code = code;
}

function addFormula(builder: Builder, element: Element): void {
  const node = mathNode(element);
  if (node === null) addPlain(builder, leafText(element), null);
  else target(builder).push(node);
  builder.space = false;
}

/** Words, and the TeX in them. */
function addWords(builder: Builder, words: string, code: Element | null): void {
  if (code !== null) addPlain(builder, words, code);
  else {
    for (const { value, isTex } of texPieces(words)) {
      if (!isTex) addPlain(builder, value, null);
      else if (value !== '') target(builder).push({ type: 'inlineMath', value });
      if (isTex) builder.space = false;
    }
  }
}

function addElement(builder: Builder, element: Element): void {
  if (element.name === 'br') {
    target(builder).push({ type: 'break' });
    builder.space = true;
  } else if (isFormula(element)) {
    addFormula(builder, element);
  } else if (element.name === 'img') {
    const image = imageNode(element);
    if (image === null) return;
    target(builder).push(image);
    builder.space = false;
  }
}

function addLeafNode(builder: Builder, leaf: Leaf, wraps: Wrap | null): void {
  const { path, code } = pathOf(wraps);
  moveTo(builder, path);
  if (typeof leaf !== 'string' && isElement(leaf)) addElement(builder, leaf);
  else addWords(builder, leafText(leaf), code);
}

function pushText(out: Inline[], value: string): void {
  const last = out[out.length - 1];
  if (last?.type === 'text') last.value += value;
  else if (value !== '') out.push({ type: 'text', value });
}

/** Takes the space from the start or end of what an inline node holds. */
function takeSpace(node: Inline | undefined, atEnd: boolean): boolean {
  if (node === undefined || (node.type !== 'text' && node.type !== 'inlineCode')) return false;
  if (!(atEnd ? node.value.endsWith(' ') : node.value.startsWith(' '))) return false;
  node.value = atEnd ? node.value.slice(0, -1) : node.value.slice(1);
  return true;
}

const isEmpty = (node: Inline | undefined): boolean =>
  node !== undefined && (node.type === 'text' || node.type === 'inlineCode') && node.value === '';

function dropEmptyEnds(children: Inline[]): void {
  while (isEmpty(children[0])) children.shift();
  while (isEmpty(children[children.length - 1])) children.pop();
}

function pushNested(out: Inline[], node: Nested): void {
  const last = out[out.length - 1];
  if (last?.type !== node.type || last.type === 'link') {
    if (node.children.length > 0) out.push(node);
    return;
  }
  for (const child of node.children) {
    if (child.type === 'text') pushText(last.children, child.value);
    else last.children.push(child);
  }
}

const isNested = (node: Inline): node is Nested => node.type === 'link' || node.type in NESTED;

/** White space moves out of emphasis, links and code; what is then empty goes; equal neighbours are joined. Depth is bounded by MAX_WRAPS. */
function tidy(nodes: readonly Inline[]): Inline[] {
  const out: Inline[] = [];
  for (const node of nodes) {
    if (node.type === 'text') {
      pushText(out, node.value);
      continue;
    }
    if (isNested(node)) node.children = tidy(node.children);
    const first = isNested(node) ? node.children[0] : node;
    if (takeSpace(first, false)) pushText(out, ' ');
    const last = isNested(node) ? node.children[node.children.length - 1] : node;
    const after = takeSpace(last, true);
    if (isNested(node)) {
      dropEmptyEnds(node.children);
      pushNested(out, node);
    } else if (!isEmpty(node)) out.push(node);
    if (after) pushText(out, ' ');
  }
  return out;
}

/** Spaces and breaks at the ends of a block, and spaces around a break, say nothing. */
function trimEnds(nodes: Inline[]): Inline[] {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!;
    if (node.type !== 'text') continue;
    if (i === 0 || nodes[i - 1]!.type === 'break') node.value = node.value.replace(/^ /, '');
    if (i === nodes.length - 1 || nodes[i + 1]!.type === 'break') node.value = node.value.replace(/ $/, '');
  }
  const kept = nodes.filter((node) => !isEmpty(node));
  while (kept[0]?.type === 'break') kept.shift();
  while (kept[kept.length - 1]?.type === 'break') kept.pop();
  return kept;
}

/**
 * Leaves as inline nodes. Addresses stay as the page has them; links that run scripts or hold data lose their link, not
 * their words. Sub- and superscripts are nodes of their own.
 * @param leaves what the block is made of
 * @param breaks whether `br` becomes a break, else a space
 */
export function phrasing(leaves: Leaves, breaks: boolean): Inline[] {
  const builder: Builder = { root: [], open: [], code: null, space: true };
  for (let i = 0; i < leaves.items.length; i++) {
    const item = leaves.items[i]!;
    const isBreak = typeof item !== 'string' && isElement(item) && item.name === 'br';
    addLeafNode(builder, isBreak && !breaks ? ' ' : item, leaves.wraps[i]!);
  }
  return trimEnds(tidy(builder.root));
}
