import type { Link, PhrasingContent } from 'mdast';
import { isPlainBetween, isPlainUrl } from './plain.js';

/** Stands for the start and the end of a line. */
const LINE = '\n';

/** The only words in a node, null where it holds anything else. */
function onlyWords({ children }: { readonly children: readonly PhrasingContent[] }): string | null {
  const [only, ...others] = children;
  return only?.type === 'text' && others.length === 0 ? only.value : null;
}

/** The first character that a node prints, '' for a node that is none of those known here. */
function firstSign(node: PhrasingContent | undefined): string {
  if (node === undefined) return LINE;
  if (node.type === 'text') return node.value.charAt(0);
  if (node.type === 'link') return '[';
  return node.type === 'emphasis' || node.type === 'strong' ? '*' : '';
}

function quickLink(link: Link): string | null {
  const { url, title } = link;
  const words = onlyWords(link);
  if (words === null || title != null || url === '' || !isPlainUrl(url)) return null;
  // The serialiser makes an autolink of words that are the address.
  if (words === url || `mailto:${words}` === url) return null;
  return isPlainBetween(words, { before: '[', after: '](' }) ? `[${words}](${url})` : null;
}

/** Between spaces and such signs, and around a letter or a digit, asterisks emphasise for sure (CommonMark 0.31, 6.2). */
const BEFORE_EMPHASIS = new Set([LINE, ' ']);
const BEHIND_EMPHASIS = new Set([LINE, ...' .,;:?)']);
const EDGES = /^[a-z\d](?:.*[a-z\d])?$/i;

function quickEmphasis(words: string | null, marks: string, before: string, after: string): string | null {
  if (words === null || !BEFORE_EMPHASIS.has(before) || !BEHIND_EMPHASIS.has(after) || !EDGES.test(words)) return null;
  return isPlainBetween(words, { before: '*', after: '*' }) ? marks + words + marks : null;
}

function quick(node: PhrasingContent, before: string, after: string): string | null {
  if (after === '') return null;
  if (node.type === 'text') return isPlainBetween(node.value, { before, after }) ? node.value : null;
  if (node.type === 'link') return quickLink(node);
  if (node.type === 'strong') return quickEmphasis(onlyWords(node), '**', before, after);
  return node.type === 'emphasis' ? quickEmphasis(onlyWords(node), '*', before, after) : null;
}

/**
 * Words, simple links and simple emphases on one line as Markdown, where no character of them could need an escape: most
 * paragraphs are such, and the serialiser takes many times as long.
 * @returns null where the serialiser must decide
 */
export function quickInlines(nodes: readonly PhrasingContent[]): string | null {
  let line = '';
  let before = LINE;
  for (let i = 0; i < nodes.length; i++) {
    const piece = quick(nodes[i] as PhrasingContent, before, firstSign(nodes[i + 1]));
    if (piece === null) return null;
    line += piece;
    before = piece.charAt(piece.length - 1) || before;
  }
  return line === '' ? null : line;
}
