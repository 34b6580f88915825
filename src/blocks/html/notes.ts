import type { ChildNode, Element } from 'domhandler';
import type { Note } from '../../model.js';
import type { Flow } from './elements.js';
import { firstIn } from './tasks.js';
import { isElement } from './traverse.js';

/** UTF-16 units of a reference's words: brackets, spaces and a short label. */
const MAX_WORDS = 12;
/** Nodes that are looked at for them. */
const MAX_NODES = 12;

/** The words of a very short element, null where it has more or is no plain words. */
function shortWords(element: Element): string | null {
  let words = '';
  const queue: ChildNode[] = [...element.children.slice(0, MAX_NODES)];
  for (let seen = 0; queue.length > 0; seen++) {
    const node = queue.shift()!;
    if (seen > MAX_NODES || words.length > MAX_WORDS) return null;
    if (isElement(node)) {
      if (node.name === 'img') return null;
      queue.unshift(...node.children.slice(0, MAX_NODES));
    } else if ('data' in node) words += node.data;
  }
  return words.length > MAX_WORDS ? null : words.trim();
}

const LABEL = /^[[(]?\s*(\d{1,3}|[a-z])\s*[\])]?$/i;
const TARGET = /(?:^|[\W_])(?:fn|ftn|sdfootnote|notes?|footnotes?|endnotes?|cite_note|ref)(?:$|[\W_\d])/i;
const CLASS = /(?:^|\s)(?:[\w-]*footnote[\w-]*|note-?ref)(?:$|\s)/i;

const isInSup = (element: Element): boolean => {
  const { parent } = element;
  if (parent !== null && isElement(parent) && parent.name === 'sup') return true;
  return element.children.some((child) => isElement(child) && child.name === 'sup');
};

/** Whether more than a short label says that a link is a reference to a note. */
const saysSo = (element: Element, id: string): boolean =>
  isInSup(element) ||
  element.attribs['role'] === 'doc-noteref' ||
  element.attribs['data-footnote-ref'] !== undefined ||
  CLASS.test(element.attribs['class'] ?? '') ||
  TARGET.test(id);

/** The note that a link refers to: `<sup><a href="#fn1">1</a></sup>`; null for any other link. */
export function noteReference(link: Element): Note | null {
  const href = link.attribs['href']?.trim() ?? '';
  if (!href.startsWith('#') || href.length < 2 || href.length > 200) return null;
  const label = LABEL.exec(shortWords(link) ?? '')?.[1];
  const id = href.slice(1);
  return label !== undefined && saysSo(link, id) ? { id, label } : null;
}

/** Remembers the note that a link refers to. Of two notes with one label, the first has it. */
export function addReference(link: Element, notes: Map<string, Note>): void {
  const note = noteReference(link);
  if (note === null || notes.has(note.id)) return;
  for (const { label } of notes.values()) if (label === note.label) return;
  notes.set(note.id, note);
}

const HOLDERS: ReadonlySet<Flow> = new Set<Flow>(['block', 'item', 'definition']);

const idOf = (element: Element): string | undefined => element.attribs['id'] ?? element.attribs['name'];

/**
 * The note that a block element holds: one that was referred to by the element's id, or by that of the anchor with
 * which it begins.
 */
export function noteIn(element: Element, flow: Flow, notes: ReadonlyMap<string, Note>): Note | null {
  if (notes.size === 0 || !HOLDERS.has(flow)) return null;
  const own = notes.get(idOf(element) ?? '');
  if (own !== undefined) return own;
  const first = firstIn(element);
  const anchor = first?.name === 'sup' ? firstIn(first) : first;
  return anchor?.name === 'a' ? (notes.get(idOf(anchor) ?? '') ?? null) : null;
}
