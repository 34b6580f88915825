import type { Line } from './lines.js';

const FENCE = /^(?:```|~~~)/;
/** A fence that never closes must not swallow the text. */
const LONGEST_CODE = 400;

/** How many lines the fenced code that begins at `at` has, its fences included; 0 where none begins. */
export function fences(source: string, lines: readonly Line[], at: number): number {
  const opening = lines[at];
  if (opening === undefined || !FENCE.test(source.slice(opening.start, opening.start + 3))) return 0;
  const fence = source.slice(opening.start, opening.start + 3);
  for (let n = 1; n < LONGEST_CODE && at + n < lines.length; n++) {
    const line = lines[at + n];
    if (line !== undefined && source.startsWith(fence, line.start) && line.end - line.start <= 4) return n + 1;
  }
  return 0;
}

const cells = (source: string, line: Line): number => {
  const raw = source.slice(line.start, line.end);
  const tabs = raw.split('\t').length - 1;
  return tabs > 0 ? tabs : raw.startsWith('|') && raw.endsWith('|') ? raw.split('|').length - 2 : 0;
};

/** How many lines from `at` on are rows of one table: two or more neighbours with the same number of cells; else 0. */
export function tables(source: string, lines: readonly Line[], at: number): number {
  const first = lines[at];
  const wanted = first === undefined ? 0 : cells(source, first);
  if (wanted === 0) return 0;
  let n = 1;
  for (; at + n < lines.length; n++) {
    const line = lines[at + n];
    if (line === undefined || line.afterBlank || cells(source, line) !== wanted) break;
  }
  return n >= 2 ? n : 0;
}

const CODE_INDENT = 4;
/** Signs that code has; a bracket or a semicolon alone stands in verse and quotations, too. */
const CODE =
  /[{}=<>\\|$]|\w\(\S*\)|\);?$|; (?:do|then)$|^(?:done|fi|end|esac|else)$|^(?:#!|\/\/|sudo |npm |git |pip |cd |curl |echo |import |def )/;

/**
 * How many lines from `at` on are code that is set off by its indent, as mail and read-me files have it: two or more,
 * between blank lines, behind a line that stands at the border, half of them with signs of code; else 0.
 */
export function indented(source: string, lines: readonly Line[], at: number): number {
  const first = lines[at];
  const before = lines[at - 1];
  if (first === undefined || before === undefined || first.indent < CODE_INDENT || !first.afterBlank) return 0;
  if (before.indent >= CODE_INDENT) return 0;
  let n = 0;
  let signs = 0;
  for (let line = lines[at]; line !== undefined && line.indent >= CODE_INDENT; line = lines[at + ++n]) {
    if (n >= LONGEST_CODE) return 0;
    if (CODE.test(source.slice(line.start, line.end))) signs++;
  }
  const after = lines[at + n];
  return n >= 2 && signs * 2 >= n && after?.afterBlank !== false ? n : 0;
}

/** The lines of such code without the indent that all have. */
export function unindent(source: string, lines: readonly Line[]): string {
  const common = Math.min(...lines.map(({ indent }) => indent));
  return lines
    .map(({ start, end, indent, afterBlank }, i) => {
      const gap = i > 0 && afterBlank ? '\n' : '';
      return gap + ' '.repeat(indent - common) + source.slice(start, end);
    })
    .join('\n');
}

const BORDER = /^\+(?:[-=]+\+)+$/;

/** How many lines from `at` on are a table drawn with `+---+` borders; 0 where none begins. */
export function drawing(source: string, lines: readonly Line[], at: number): number {
  const textOf = (line: Line): string => source.slice(line.start, line.end);
  const first = lines[at];
  if (first === undefined || source.charAt(first.start) !== '+' || !BORDER.test(textOf(first))) return 0;
  let n = 1;
  let end = 0;
  for (let line = lines[at + n]; line !== undefined && !line.afterBlank; line = lines[at + ++n]) {
    const text = textOf(line);
    if (BORDER.test(text)) end = n + 1;
    else if (!text.startsWith('|') || !text.endsWith('|')) break;
  }
  return end >= 3 ? end : 0;
}
