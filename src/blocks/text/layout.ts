import type { Line } from './lines.js';

/** The widest line that still counts as hard-wrapped, in UTF-16 units. Mail and terminals wrap at 72 to 80, some at 100. */
const WIDEST = 110;
/** So narrow columns, and narrower ones, must be filled to the letter. */
const NARROW = 40;
const NARROWEST = 25;
/** Fewer neighbours must be wider, and all of them broken inside a sentence. */
const FEW = 3;
const WIDE = 50;

/** The quotation marks of mail before a line's words, in UTF-16 units. */
function quoteOf(source: string, line: Line): number {
  let at = line.start;
  while (at < line.end && (source.charCodeAt(at) === 62 || (at > line.start && source.charCodeAt(at) === 32))) at++;
  return at - line.start;
}

const bodyOf = (source: string, line: Line): number => line.start + quoteOf(source, line);
const length = (source: string, line: Line): number => line.end - bodyOf(source, line);
const isQuoted = (source: string, line: Line): boolean => source.charCodeAt(line.start) === 62;

function firstWord(source: string, line: Line): number {
  const body = bodyOf(source, line);
  for (let i = body; i < line.end; i++) if (source.charCodeAt(i) <= 32) return i - body;
  return line.end - body;
}

const ENDS = /[.!?…:;"'”’»)\]。！？]$/;
const GOES_ON = /^[\p{Ll}\p{N}("“‘«]/u;
const LOWER = /^\p{Ll}/u;

const endsInside = (source: string, a: Line): boolean => !ENDS.test(source.slice(a.end - 1, a.end));
const startOf = (source: string, b: Line): string => source.slice(bodyOf(source, b), bodyOf(source, b) + 2);
const breaksInside = (source: string, a: Line, b: Line): boolean =>
  endsInside(source, a) && GOES_ON.test(startOf(source, b));

/** A wrapper breaks a line so much before its width at most, when the next word does not fit by a greedy measure. */
const SLACK = 8;

/** A greedy wrapper ended the line because the next line's first word did not fit, give or take `slack` columns. */
const filled = (source: string, a: Line, b: Line, width: number, slack: number): boolean =>
  length(source, a) <= width + SLACK && length(source, a) + 1 + firstWord(source, b) > width - slack;

type Pair = readonly [Line, Line];

/** Lines that could be one paragraph: neither stands behind a blank line, and both are quoted, or none. */
function pairsOf(source: string, lines: readonly Line[]): Pair[] {
  const pairs: Pair[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before === undefined || line.afterBlank || isQuoted(source, before) !== isQuoted(source, line)) return;
    if (length(source, before) > 0 && length(source, line) > 0) pairs.push([before, line]);
  });
  return pairs;
}

/** So few lines are wrapped where each is full, breaks a sentence, and one goes on in lower case. */
function widthOfFew(source: string, pairs: readonly Pair[]): number | null {
  const width = Math.max(0, ...pairs.map(([a]) => length(source, a)));
  if (pairs.length === 0 || width < WIDE || width > WIDEST) return null;
  const isWrapped =
    pairs.every(([a, b]) => filled(source, a, b, width, SLACK) && endsInside(source, a)) &&
    pairs.some(([, b]) => LOWER.test(startOf(source, b)));
  return isWrapped ? width : null;
}

/**
 * In a narrow column, verse has lines as long. But there the next word would have fitted now and then: a wrapper never
 * leaves room for it.
 */
function narrowWidth(source: string, pairs: readonly Pair[]): number | null {
  let width = 0;
  for (const [a, b] of pairs) width = Math.max(width, length(source, a), length(source, b));
  if (width < NARROWEST || width > NARROW) return null;
  const full = pairs.filter(([a, b]) => filled(source, a, b, width, 0));
  const lower = full.filter(([a, b]) => endsInside(source, a) && LOWER.test(startOf(source, b)));
  return full.length >= pairs.length * 0.85 && lower.length >= pairs.length * 0.5 ? width : null;
}

/**
 * The width at which the text was hard-wrapped, or null where each line is a paragraph of its own. Judged by the way in
 * which a wrapper works: every line but a paragraph's last is so full that the next word would not have fitted, and most
 * such line ends fall inside a sentence.
 * @returns width in UTF-16 units
 */
export function wrapWidth(source: string, lines: readonly Line[]): number | null {
  const pairs = pairsOf(source, lines);
  if (pairs.length < FEW) return widthOfFew(source, pairs);
  const widths = pairs.map(([a]) => length(source, a)).sort((x, y) => x - y);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  if (width <= NARROW) return narrowWidth(source, pairs);
  if (width > WIDEST) return null;
  const full = pairs.filter(([a, b]) => filled(source, a, b, width, SLACK));
  const inside = full.filter(([a, b]) => breaksInside(source, a, b));
  // Lines of verse are as long as those of such columns, but not as full.
  const isWrapped = full.length >= pairs.length * (width < WIDE ? 0.8 : 0.5) && inside.length >= full.length * 0.4;
  return isWrapped ? width : null;
}

/** Whether `b` goes on with the paragraph of `a` in a text that was wrapped at `width`. */
export function continues(source: string, a: Line, b: Line, width: number): boolean {
  if (b.afterBlank || Math.abs(b.indent - a.indent) > 3 || length(source, a) > width + 20) return false;
  if (quoteOf(source, a) !== quoteOf(source, b) || length(source, a) === 0 || length(source, b) === 0) return false;
  return filled(source, a, b, width, width <= NARROW ? 0 : SLACK + 4) || breaksInside(source, a, b);
}
