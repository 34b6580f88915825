/** Formulas: MathML, KaTeX and MathJax all hold the TeX that they were made of; it is said once, and said as TeX. */
import type { Element } from 'domhandler';
import type { InlineMath, Math } from 'mdast-util-math';
import { flowOf } from './elements.js';
import { append, collapse, createWords, textOfWords } from './space.js';
import { isElement, traverse } from './traverse.js';

const TEX_SCRIPT = /^math\/tex\b/i;

/** A formula as a page holds it: `math`, or the script in which MathJax keeps the TeX. */
export const isFormula = ({ name, attribs }: Element): boolean =>
  name === 'math' || (name === 'script' && TEX_SCRIPT.test(attribs['type'] ?? ''));

/** `{\displaystyle x}`, as MediaWiki wraps every formula, is `x`. */
function unwrapped(tex: string): string {
  const inner = /^\{\\(?:display|text)style\s([\s\S]*)\}$/.exec(tex)?.[1] ?? tex;
  return collapse(inner).trim();
}

const firstText = (element: Element): string => {
  const first = element.children[0];
  return first !== undefined && 'data' in first ? first.data : '';
};

const MAX_ELEMENTS = 2048;

/** The TeX of an `annotation`, looked for among the first elements. */
function annotation(math: Element): string {
  const queue: Element[] = [math];
  for (let i = 0; i < queue.length && i < MAX_ELEMENTS; i++) {
    const element = queue[i]!;
    if (element.name === 'annotation' && /tex/i.test(element.attribs['encoding'] ?? '')) return firstText(element);
    for (const child of element.children) if (isElement(child)) queue.push(child);
  }
  return '';
}

/** The TeX of a formula in one line, '' where the page does not give it. */
export function texOf(element: Element): string {
  if (element.name === 'script') return unwrapped(firstText(element).trim());
  const alt = element.attribs['alttext']?.trim() ?? '';
  return unwrapped(alt === '' ? annotation(element).trim() : alt);
}

function presented(math: Element): string {
  const words = createWords();
  traverse(
    math,
    (node) => {
      if (!isElement(node)) {
        if ('data' in node) append(words, collapse(node.data));
        return false;
      }
      if (node.name.startsWith('annotation')) append(words, ' ');
      return flowOf(node) !== 'skip';
    },
    () => undefined,
  );
  return textOfWords(words);
}

/** The words of a formula: its TeX, or else all its text. */
export const mathText = (element: Element): string => texOf(element) || presented(element);

/** A formula as a node, null where its TeX is not known: then it is mere text. */
export function mathNode(element: Element): InlineMath | null {
  const value = texOf(element);
  return value === '' ? null : { type: 'inlineMath', value };
}

/** Formulas that stand alone. */
export function displayNode(elements: readonly Element[]): Math | null {
  const values = elements.map(texOf);
  return values.includes('') || values.length === 0 ? null : { type: 'math', value: values.join('\n') };
}

const DRAWN = /(?:^|\s)(?:katex-html|MathJax(?:_\w+)?|mwe-math-fallback-image-\w+|mjx-chtml)(?:$|\s)/;
/** Elements that are looked at for the source of a drawing. */
const NEAR = 4;

/** Whether the source of a page names one of the programs that draw formulas. */
export const mayDraw = (source: string): boolean =>
  source.includes('katex') || source.includes('MathJax') || source.includes('mwe-math') || source.includes('mjx-');

/** Whether an element is the drawing of a formula whose source stands beside it. */
export function isDrawn(element: Element): boolean {
  const name = element.attribs['class'] ?? '';
  if (!name.includes('ath') && !name.includes('katex') && !name.includes('mjx')) return false;
  return DRAWN.test(name) && (hasSource(element, 'prev') || hasSource(element, 'next'));
}

function hasSource(element: Element, way: 'prev' | 'next'): boolean {
  let node = element[way];
  for (let i = 0; node !== null && i < NEAR; i++, node = node[way]) {
    if (isElement(node) && (isFormula(node) || holdsMath(node))) return true;
  }
  return false;
}

/** Whether `math` stands at the start of an element: KaTeX and MediaWiki put it one or two levels down. */
function holdsMath(element: Element): boolean {
  let at: Element | undefined = element;
  for (let depth = 0; at !== undefined && depth < NEAR; depth++) {
    if (at.name === 'math') return true;
    at = at.children.find(isElement);
  }
  return false;
}

const INLINE_TEX = /\\\((.+?)\\\)|\\\[(.+?)\\\]/g;

/** A piece of words: plain, or TeX between the delimiters that MathJax looks for in a page's text. */
export interface Piece {
  readonly value: string;
  readonly isTex: boolean;
}

/** Splits words at `\(…\)` and `\[…\]`. */
export function texPieces(words: string): Piece[] {
  if (!words.includes('\\(') && !words.includes('\\[')) return [{ value: words, isTex: false }];
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of words.matchAll(INLINE_TEX)) {
    if (match.index > from) pieces.push({ value: words.slice(from, match.index), isTex: false });
    pieces.push({ value: (match[1] ?? match[2] ?? '').trim(), isTex: true });
    from = match.index + match[0].length;
  }
  if (from < words.length) pieces.push({ value: words.slice(from), isTex: false });
  return pieces;
}
