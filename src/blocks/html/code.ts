import type { Element, Text } from 'domhandler';
import { flowOf } from './elements.js';
import { isBlank } from './space.js';
import { isElement, traverse } from './traverse.js';

const GUTTER = /(?:^|[\s_-])(?:linenos?|line-?numbers?|gutter|hljs-ln-numbers|blob-num)(?:$|[\s_-])/i;

const MAX_GUTTER = 4096;

/** Whether an element holds digits and white space alone, looked at as far as a gutter may reach. */
function holdsNumbers(element: Element): boolean {
  const seen = { nodes: 0, words: 0 };
  const isDone = (): boolean => seen.words > 0 || seen.nodes > MAX_GUTTER;
  traverse(
    element,
    (node) => {
      if (isDone()) return false;
      seen.nodes++;
      if (!isElement(node) && 'data' in node && !/^[\d\s]*$/.test(node.data)) seen.words++;
      return !isDone();
    },
    () => undefined,
  );
  return !isDone();
}

/** Whether an element is the column of line numbers beside code. Like the numbers of a list, they are no words. */
export function isGutter(element: Element): boolean {
  const classes = element.attribs['class'];
  return classes !== undefined && GUTTER.test(classes) && holdsNumbers(element);
}

const BOX = /(?:^|\s)(?:syntaxhighlighter|js-file-line-container|crayon-main|urvanov-syntax-highlighter-main)(?:\s|$)/;

/** Whether a highlighter has made lines of elements out of preformatted text. */
export function isCodeBox({ name, attribs }: Element): boolean {
  const classes = attribs['class'];
  return classes !== undefined && (name === 'div' || name === 'table') && BOX.test(classes);
}

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

/** The text of a preformatted element with its line ends, without the line numbers beside it. */
export function codeOf(pre: Element): Code {
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
      if (flowOf(node) === 'skip' || isGutter(node)) return false;
      if (breaksLine(node)) text = startLine(text);
      return true;
    },
    (element) => {
      if (breaksLine(element)) text = startLine(text);
    },
  );
  const lines = text.includes('\r') ? text.replace(NEW_LINE, '\n') : text;
  return { text: trimLines(lines.replaceAll('\u00a0', ' ')), first, last };
}

/** Without blank lines at the start and white space at the end; the first line keeps its indent. */
function trimLines(text: string): string {
  const body = text.trimEnd();
  let start = 0;
  for (let at = 0; at < body.length && /\s/.test(body.charAt(at)); at++) if (body.charAt(at) === '\n') start = at + 1;
  return body.slice(start);
}

const LANGUAGE = /(?:^|\s)(?:language|lang|highlight-source|highlight|brush)[-:]\s*([\w+#.-]+)/i;
/** Highlighters that write the language as a class of its own beside theirs. */
const HIGHLIGHTER = /(?:^|\s)(?:hljs|sourceCode|prettyprint|syntaxhighlighter|chroma|codehilite)(?:\s|$)/;
const NO_LANGUAGE =
  /^(?:hljs|sourceCode|prettyprint(?:ed)?|syntaxhighlighter|chroma|codehilite|linenums(?::\d+)?|line-?numbers|numberLines|nogutter|notranslate|wrap|copy|code|nohighlight|none|plain|text)$/i;

function languageIn(classes: string): string | undefined {
  const named = LANGUAGE.exec(classes)?.[1];
  if (named !== undefined || !HIGHLIGHTER.test(classes)) return named;
  return classes.split(/\s+/, 8).find((one) => /^[a-z][\w+#]{0,15}$/i.test(one) && !NO_LANGUAGE.test(one));
}

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
    const language = languageIn(attribs['class'] ?? '') ?? data;
    if (language !== undefined && /^[\w+#.-]{1,30}$/.test(language) && !NO_LANGUAGE.test(language))
      return language.toLowerCase();
  }
  return null;
}
