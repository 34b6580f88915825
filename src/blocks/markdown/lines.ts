import type { Paragraph, PhrasingContent, Text } from 'mdast';
import { continues } from '../text/layout.js';
import type { Line } from '../text/lines.js';

/** A line of a paragraph: its inlines and its span in the source. */
export interface Piece {
  readonly children: PhrasingContent[];
  readonly start: number;
  readonly end: number;
}

const ENDS_SENTENCE = /[.!?…:。！？]["'”’»)\]*_]*$/;
const STARTS_LOWER = /^[\p{Ll},;)]/u;
/** A line longer than this that ends without a full stop goes on in the next. */
const SHORT = 80;

/** Whether a line end parts two blocks rather than wrapping one. */
function parts(source: string, a: Line, b: Line, width: number | null): boolean {
  if (width !== null) return !continues(source, a, b, width);
  const before = source.slice(a.start, a.end);
  return !STARTS_LOWER.test(source.slice(b.start, b.end)) && (ENDS_SENTENCE.test(before) || before.length < SHORT);
}

/** The source lines of a paragraph without the markers of quotes and the indent. */
function sourceLines(source: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  for (let at = start; at <= end;) {
    const newLine = source.indexOf('\n', at);
    const stop = newLine < 0 || newLine > end ? end : newLine;
    let from = at;
    while (from < stop && (at === start ? ' \t' : ' \t>').includes(source.charAt(from))) from++;
    let to = stop;
    while (to > from && ' \t\r'.includes(source.charAt(to - 1))) to--;
    lines.push({ start: from, end: to, number: lines.length + 1, afterBlank: false, indent: 0 });
    at = stop + 1;
  }
  return lines;
}

/** The inlines line by line; null where a line end stands inside emphasis, a link or code, or is a hard break. */
function inlineLines(children: readonly PhrasingContent[], count: number): PhrasingContent[][] | null {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'break') return null;
    const values = child.type === 'text' ? child.value.split(/\r?\n|\r/) : [];
    if (values.length < 2) {
      lines[lines.length - 1]!.push(child);
      continue;
    }
    values.forEach((value, i) => {
      const text: Text = { type: 'text', value };
      if (i === 0) lines[lines.length - 1]!.push(text);
      else lines.push([text]);
    });
  }
  return lines.length === count ? lines : null;
}

function joined(groups: PhrasingContent[][]): PhrasingContent[] {
  return groups.flatMap((group, i): PhrasingContent[] => (i === 0 ? group : [{ type: 'text', value: ' ' }, ...group]));
}

/**
 * Splits a paragraph whose lines are blocks of their own: scraped Markdown often has one sentence, caption or request a
 * line. A wrapped paragraph stays whole.
 * @param width at which the document is wrapped, null where it is not
 */
export function splitParagraph(
  source: string,
  node: Paragraph,
  start: number,
  end: number,
  width: number | null,
): Piece[] {
  const whole = [{ children: node.children, start, end }];
  const lines = sourceLines(source, start, end);
  const inline = lines.length < 2 ? null : inlineLines(node.children, lines.length);
  if (inline === null) return whole;
  const pieces: Piece[] = [];
  let from = 0;
  for (let i = 1; i <= lines.length; i++) {
    if (i < lines.length && !parts(source, lines[i - 1]!, lines[i]!, width)) continue;
    pieces.push({ children: joined(inline.slice(from, i)), start: lines[from]!.start, end: lines[i - 1]!.end });
    from = i;
  }
  return pieces.length > 1 ? pieces : whole;
}
