/** Is it HTML, Markdown or plain text? */
import type { Format } from '../model.js';
import { htmlShape, startsAsDocument } from './sniff-html.js';
import { markdownScore } from './sniff-markdown.js';

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  txt: 'text',
  text: 'text',
};

/** What a text is shows in its beginning. */
const PROBE = 65_536;

/** Markdown's heading as the first line, without a tag: no page begins so, however many tags come after it. */
const HEADED = /^\s*#{1,6} [^\n<]{1,300}\n[ \t]*\r?\n/;

/** Two signs of different kinds, or one that plain text does not have. */
const SURELY_MARKDOWN = 2;

/**
 * The format of a text.
 *
 * @param text decoded; at most its first 64 K units are read
 * @param path a file name or path: its extension is believed, but a `.txt` that starts as an HTML document is HTML
 */
export function sniff(text: string, path?: string): Format {
  const probe = text.slice(0, PROBE).replace(/^\ufeff/, '');
  const named = BY_EXTENSION[extensionOf(path ?? '')];
  if (named !== 'markdown' && startsAsDocument(probe)) return 'html';
  return named ?? byContent(probe);
}

function extensionOf(path: string): string {
  return /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
}

function byContent(probe: string): Format {
  const shape = htmlShape(probe);
  if (shape === 'all') return HEADED.test(probe) ? 'markdown' : 'html';
  if (markdownScore(probe) >= SURELY_MARKDOWN) return 'markdown';
  return shape === 'starts' ? 'html' : 'text';
}
