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
    // A tag's break has no position: it stands for no line end of the source.
    if (child.type === 'break' && child.position !== undefined) return null;
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

// https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
const ALERT = /^(\[!(?:note|tip|important|warning|caution)\])[ \t]*(?:\r\n?|\n|$)/i;

/** The label of an alert on a line of its own, and the inlines behind it; null where the paragraph begins with none. */
function alertIn(children: readonly PhrasingContent[]): { label: Text; rest: PhrasingContent[] } | null {
  const [first, second] = children;
  const [line, label] = first?.type === 'text' ? (ALERT.exec(first.value) ?? []) : [];
  if (first?.type !== 'text' || line === undefined || label === undefined) return null;
  const value = first.value.slice(line.length);
  const others = children.slice(value === '' && second?.type === 'break' ? 2 : 1);
  return { label: { type: 'text', value: label }, rest: value === '' ? others : [{ type: 'text', value }, ...others] };
}

/**
 * Splits a paragraph whose lines are blocks of their own: scraped Markdown often has one sentence, caption or request a
 * line. A wrapped paragraph stays whole. The label of an alert ("[!NOTE]") is a block of its own.
 * @param width at which the document is wrapped, null where it is not
 */
export function splitParagraph(
  source: string,
  node: Paragraph,
  start: number,
  end: number,
  width: number | null,
): Piece[] {
  const lines = sourceLines(source, start, end);
  const [first, second] = lines;
  const alert = alertIn(node.children);
  if (alert === null || first === undefined || second === undefined)
    return piecesOf(source, { children: node.children, start, end }, lines, width);
  const rest = { children: alert.rest, start: second.start, end };
  return [
    { children: [alert.label], start: first.start, end: first.end },
    ...piecesOf(source, rest, lines.slice(1), width),
  ];
}

function piecesOf(source: string, whole: Piece, lines: readonly Line[], width: number | null): Piece[] {
  const inline = lines.length < 2 ? null : inlineLines(whole.children, lines.length);
  if (inline === null) return [whole];
  const pieces: Piece[] = [];
  let from = 0;
  for (let i = 1; i <= lines.length; i++) {
    if (i < lines.length && !parts(source, lines[i - 1]!, lines[i]!, width)) continue;
    pieces.push({ children: joined(inline.slice(from, i)), start: lines[from]!.start, end: lines[i - 1]!.end });
    from = i;
  }
  return pieces.length > 1 ? pieces : [whole];
}
