/** A note that begins with its own number: Markdown's `[^1]:` says the number already. */
import type { FootnoteDefinition, Paragraph, PhrasingContent } from 'mdast';
import type { Flow } from './flow.js';
import { wordsOf } from './inlines.js';

const MARKED = /^[[(^\s]*([\p{L}\p{N}]{1,8})[\])]?\s*[\])}.:]?\s*/u;

/** How many units of `words` at the start are the label with a sign that it is one. */
function labelLength(words: string, label: string, alone: boolean): number {
  const match = MARKED.exec(words);
  if (match?.[1] !== label) return 0;
  const [all] = match;
  return alone || /[\])}.:]\s*$/.test(all) ? all.length : 0;
}

/** Whether a block is nothing but the label of the note. */
export function isLabelAlone(node: Flow, { label }: FootnoteDefinition): boolean {
  if (node.type !== 'paragraph') return false;
  const words = wordsOf({ type: 'emphasis', children: node.children });
  return labelLength(words, label ?? '', true) === words.length;
}

function withoutFirst([, second, ...rest]: readonly PhrasingContent[]): PhrasingContent[] {
  if (second?.type !== 'text') return second === undefined ? [] : [second, ...rest];
  return [{ type: 'text', value: second.value.replace(/^[\s.:)\]]+/, '') }, ...rest];
}

function strip(node: Paragraph, label: string): Paragraph {
  const [first, ...rest] = node.children;
  if (first?.type === 'text') {
    const length = labelLength(first.value, label, false);
    return length === 0 ? node : { ...node, children: [{ type: 'text', value: first.value.slice(length) }, ...rest] };
  }
  if (first?.type !== 'link') return node;
  const words = wordsOf(first);
  return labelLength(words, label, true) === words.length ? { ...node, children: withoutFirst(node.children) } : node;
}

/** The first block of a note without the label: `1. See above` becomes `See above`, also where the number is a link. */
export const withoutLabel = (node: Flow, { label }: FootnoteDefinition): Flow =>
  node.type === 'paragraph' ? strip(node, label ?? '') : node;
