import type { Element, Text } from 'domhandler';
import { flowOf } from './elements.js';
import { isBlank } from './space.js';
import { isElement, traverse } from './traverse.js';

const GUTTER = /(?:^|[\s_-])(?:linenos?|line-?numbers?|gutter|hljs-ln-numbers|blob-num)(?:$|[\s_-])/i;

const isGutter = (element: Element): boolean => GUTTER.test(element.attribs['class'] ?? '');

export interface Code {
  /** All words, line ends kept. */
  readonly text: string;
  readonly first: Text | null;
  readonly last: Text | null;
}

const NEW_LINE = /\r\n?/g;

function startLine(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

const BREAKS = new Set(['block', 'item', 'heading', 'list', 'quote']);

const breaksLine = (element: Element): boolean => BREAKS.has(flowOf(element) ?? '') || element.name === 'tr';

/**
 * The text of a preformatted element with its line ends.
 * @param gutters whether line numbers beside the code belong to it
 */
export function codeOf(pre: Element, gutters: boolean): Code {
  let text = '';
  let first: Text | null = null;
  let last: Text | null = null;
  traverse(
    pre,
    (node) => {
      if (!isElement(node)) {
        if (!('data' in node)) return false;
        text += node.data;
        if (!isBlank(node.data)) [first, last] = [first ?? (node as Text), node as Text];
        return false;
      }
      if (node.name === 'br') text += '\n';
      if (flowOf(node) === 'skip' || (!gutters && isGutter(node))) return false;
      if (breaksLine(node)) text = startLine(text);
      return true;
    },
    (element) => {
      if (breaksLine(element)) text = startLine(text);
    },
  );
  return { text: trimLines(text.includes('\r') ? text.replace(NEW_LINE, '\n') : text), first, last };
}

/** Without blank lines at the start and white space at the end; the first line keeps its indent. */
function trimLines(text: string): string {
  const body = text.trimEnd();
  let start = 0;
  for (let at = 0; at < body.length && /\s/.test(body.charAt(at)); at++) if (body.charAt(at) === '\n') start = at + 1;
  return body.slice(start);
}

const LANGUAGE = /(?:^|\s)(?:language|lang|highlight-source)-([\w+#.-]+)/i;

/** Elements that may name the language: the code's own, its `code` child, and two around it. */
function named(pre: Element): Element[] {
  const found = [pre, ...pre.children.filter(isElement).slice(0, 1)];
  let up = pre.parent;
  for (let i = 0; i < 2 && up !== null && isElement(up); i++, up = up.parent) found.push(up);
  return found;
}

/** The language of code by the class or data attributes that highlighters use, lower case; null where none says. */
export function languageOf(pre: Element): string | null {
  for (const { attribs } of named(pre)) {
    const data = attribs['data-lang'] ?? attribs['data-language'];
    const language = LANGUAGE.exec(attribs['class'] ?? '')?.[1] ?? data;
    if (language !== undefined && /^[\w+#.-]{1,30}$/.test(language) && language !== 'none')
      return language.toLowerCase();
  }
  return null;
}

/** Whether a preformatted element holds nothing but the numbers of the lines beside it. */
export function isLineNumbers(pre: Element, text: string): boolean {
  if (!/^[\d\s]+$/.test(text)) return false;
  const up = pre.parent;
  return isGutter(pre) || (up !== null && isElement(up) && isGutter(up));
}
