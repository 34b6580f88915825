import type { ChildNode, Element, ParentNode } from 'domhandler';
import { decodeHTML } from 'entities';

const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;
const SPACES = /\s+/g;

/** White space collapsed to single spaces, invisible characters out. */
export const collapse = (text: string): string => text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();

const TAG = /<\/?[a-z][^<>]{0,2000}>/gi;
const ENTITY = /&(?:#\d|#x[\da-f]|[a-z])/i;

/** Entities decoded, twice where they were encoded twice (`&amp;#8217;` is common in feeds and plugins). */
export function decoded(text: string): string {
  if (!ENTITY.test(text)) return text;
  const once = decodeHTML(text);
  return ENTITY.test(once) ? decodeHTML(once) : once;
}

/** A value that may hold HTML as plain text on one line. */
export function plain(text: string): string {
  const open = decoded(text);
  return collapse(open.includes('<') ? open.replace(TAG, ' ') : open);
}

const LINE_END = /<(?:br|\/(?:p|div|li|h[1-6]|blockquote|tr))\b[^<>]{0,200}>/gi;

/** As `plain`, for a whole text: its paragraphs and lines stay lines, with an empty one between paragraphs. */
export function plainLines(text: string): string {
  const open = decoded(text);
  const lines = open.includes('<') ? open.replace(LINE_END, '\n\n').replace(TAG, ' ') : open;
  return lines
    .split(/\r\n?|\n/)
    .map(collapse)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const NOT_WORD = /[^\p{L}\p{M}\p{N}]+/gu;
const APOSTROPHE = /[\u0027\u2018\u2019\u02BC\u0060]/g;

// eslint-disable-next-line no-control-regex -- "any character beyond ASCII" is what is meant
const BEYOND_ASCII = /[^\x00-\x7F]/;
const NOT_ASCII_WORD = /[^a-z\d]+/g;

const TYPOGRAPHIC = /[\u00A0\u00AB\u00BB\u2013\u2014\u201C-\u201E\u2022\u2026]/g;

const asciiKey = (lower: string): string => lower.replace(APOSTROPHE, '').replace(NOT_ASCII_WORD, ' ').trim();

/** Text for comparison: lower case, words separated by single spaces, signs out. */
export function key(text: string): string {
  const lower = text.toLowerCase();
  // Patterns without the flag `u` are several times faster, and most texts need no more.
  if (!BEYOND_ASCII.test(lower)) return asciiKey(lower);
  const simple = lower.replace(APOSTROPHE, '').replace(TYPOGRAPHIC, ' ');
  if (!BEYOND_ASCII.test(simple)) return asciiKey(simple);
  return lower.normalize('NFC').replace(INVISIBLE, '').replace(APOSTROPHE, '').replace(NOT_WORD, ' ').trim();
}

/** The key without any spaces: `The Daily News` and `thedailynews` are one. */
export const squeezed = (text: string): string => key(text).replaceAll(' ', '');

export const isElement = (node: ChildNode | ParentNode): node is Element => 'attribs' in node;

const WORDLESS = new Set(['script', 'style', 'template', 'noscript', 'svg', 'button', 'iframe']);
/** An element is read so far: names and dates are short, and the page stays linear to read. */
const MAX_NODES = 120;

/**
 * The next node in document order within `root`, or null.
 * @param into whether to go to the children of `node`
 */
export function following(node: ChildNode, root: ParentNode, into: boolean): ChildNode | null {
  const child = into && isElement(node) ? node.children[0] : undefined;
  if (child !== undefined) return child;
  let at: ChildNode = node;
  while (at.next === null) {
    const up: ParentNode | null = at.parent;
    if (up === null || up === root || !isElement(up)) return null;
    at = up;
  }
  return at.next;
}

/** The words of an element, white space collapsed, cut at about `limit` UTF-16 units. No recursion. */
export function wordsOf(root: Element, limit: number): string {
  const parts: string[] = [];
  let length = 0;
  let node: ChildNode | null = root.children[0] ?? null;
  for (let n = 0; node !== null && n < MAX_NODES && length < limit; n++) {
    const readable: boolean = !isElement(node) || !WORDLESS.has(node.name);
    if ('data' in node) {
      const data = (node as { data: string }).data.slice(0, limit * 4);
      parts.push(data);
      length += data.trim().length;
    } else if (readable && INLINE.has((node as Element).name)) {
      if (parts.length > 0 && (node as Element).name === 'br') parts.push(' ');
    } else {
      parts.push(' ');
    }
    node = following(node, root, readable);
  }
  return collapse(parts.join('')).slice(0, limit);
}

/** Elements that do not part the words around them. */
const INLINE = new Set('a abbr b bdi bdo br cite em font i mark q s small span strong sub sup time u wbr'.split(' '));
