import type { Line } from './lines.js';

/** The widest line that still counts as hard-wrapped, in UTF-16 units. Mail and terminals wrap at 72 to 80, some at 100. */
const WIDEST = 110;
const NARROWEST = 40;

const length = (line: Line): number => line.end - line.start;

function firstWord(source: string, line: Line): number {
  for (let i = line.start; i < line.end; i++) if (source.charCodeAt(i) <= 32) return i - line.start;
  return length(line);
}

const ENDS = /[.!?…:;"'”’»)\]。！？]$/;
const GOES_ON = /^[\p{Ll}\p{N}("“‘«]/u;

const breaksInside = (source: string, a: Line, b: Line): boolean =>
  !ENDS.test(source.slice(a.end - 1, a.end)) && GOES_ON.test(source.slice(b.start, b.start + 2));

/** A wrapper breaks a line so much before its width at most, when the next word does not fit by a greedy measure. */
const SLACK = 8;

/** A greedy wrapper ended the line because the next line's first word did not fit, give or take `slack` columns. */
const filled = (source: string, a: Line, b: Line, width: number, slack: number): boolean =>
  length(a) <= width + SLACK && length(a) + 1 + firstWord(source, b) > width - slack;

/**
 * The width at which the text was hard-wrapped, or null where each line is a paragraph of its own. Judged by the way in
 * which a wrapper works: every line but a paragraph's last is so full that the next word would not have fitted, and most
 * such line ends fall inside a sentence.
 * @returns width in UTF-16 units
 */
export function wrapWidth(source: string, lines: readonly Line[]): number | null {
  const pairs: [Line, Line][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before !== undefined && !line.afterBlank) pairs.push([before, line]);
  });
  if (pairs.length < 3) return null;
  const widths = pairs.map(([a]) => length(a)).sort((x, y) => x - y);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return null;
  const full = pairs.filter(([a, b]) => filled(source, a, b, width, SLACK));
  const inside = full.filter(([a, b]) => breaksInside(source, a, b));
  return full.length >= pairs.length * 0.5 && inside.length >= full.length * 0.4 ? width : null;
}

/** Whether `b` goes on with the paragraph of `a` in a text that was wrapped at `width`. */
export function continues(source: string, a: Line, b: Line, width: number): boolean {
  if (b.afterBlank || Math.abs(b.indent - a.indent) > 3 || length(a) > width + 20) return false;
  return filled(source, a, b, width, SLACK + 4) || breaksInside(source, a, b);
}
