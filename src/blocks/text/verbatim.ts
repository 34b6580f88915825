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
