/**
 * Rows of TSV files. Some programs put no quotation marks around cells, so that a mark is a word's own; others do as in CSV
 * (spreadsheets, where a cell holds a tab, a line end or a mark). Both are read:
 *
 * - A cell is quoted where it begins with a mark, and its closing mark (one that is not doubled) stands right before a tab or
 *   a line end.
 * - A cell that reaches over a tab or a line end is quoted only where the lines alone would not be rows: where each line that
 *   it begins and goes on in has as many cells as the header, each is a row of its own, unless marks in it are doubled.
 */
import { tooLarge } from './limits.js';

/** Inside of quotation marks, one of them. */
const DOUBLED = '""';

/** A row. */
export interface Cells {
  readonly cells: readonly string[];
  /** The line on which it begins, from 1. */
  readonly line: number;
}

/** Lines that are looked at before they are taken. */
interface Ahead {
  /** The line so many lines ahead; undefined behind the last. */
  readonly line: (ahead: number) => Promise<string | undefined>;
  readonly drop: (lines: number) => void;
}

/**
 * @param text in pieces
 * @param limit the most UTF-16 units of a row
 * @throws InputError where a line is longer
 */
export async function* tsvRows(text: AsyncIterable<string>, limit: number): AsyncGenerator<Cells> {
  const lines = lookAhead(textLines(text, limit));
  let columns: number | null = null;
  let line = 1;
  for (let first = await lines.line(0); first !== undefined; first = await lines.line(0)) {
    const { cells, taken } = await rowAt(first, lines, columns, limit);
    lines.drop(taken);
    if (first !== '') {
      yield { cells, line };
      columns ??= cells.length;
    }
    line += taken;
  }
}

async function rowAt(
  first: string,
  lines: Ahead,
  columns: number | null,
  limit: number,
): Promise<{ cells: string[]; taken: number }> {
  const cells: string[] = [];
  let place: Place = { line: first, ahead: 0, at: 0 };
  for (;;) {
    const quoted = await quotedCell(place, lines, { before: cells.length, columns, limit });
    const cell = quoted ?? bareCell(place);
    cells.push(cell.text);
    if (cell.end.at >= cell.end.line.length) return { cells, taken: cell.end.ahead + 1 };
    // Behind the tab.
    place = { ...cell.end, at: cell.end.at + 1 };
  }
}

/** Where in the lines. */
interface Place {
  readonly line: string;
  readonly ahead: number;
  readonly at: number;
}

interface Cell {
  readonly text: string;
  /** Behind it: at a tab, or at the end of a line. */
  readonly end: Place;
}

function bareCell(place: Place): Cell {
  const tab = place.line.indexOf('\t', place.at);
  const at = tab === -1 ? place.line.length : tab;
  return { text: place.line.slice(place.at, at), end: { ...place, at } };
}

/** What is known of the row. */
interface Known {
  /** Cells before this one. */
  readonly before: number;
  /** Cells of the header; null in the header itself. */
  readonly columns: number | null;
  readonly limit: number;
}

/** The cell where it is quoted, else null. */
async function quotedCell(place: Place, lines: Ahead, { before, columns, limit }: Known): Promise<Cell | null> {
  if (place.line[place.at] !== '"') return null;
  const mayBeRows = columns !== null && columns > 1 && before + cellsIn(place.line.slice(place.at)) === columns;
  const parts: string[] = [];
  let [line, ahead, from, size] = [place.line, place.ahead, place.at + 1, 0];
  for (let mark = closing(line, from); ; mark = closing(line, from)) {
    if (mark !== -1) {
      parts.push(line.slice(from, mark));
      const text = parts.join('\n');
      const after = line[mark + 1];
      const isRow = mayBeRows && ahead === place.ahead && text.includes('\t') && !text.includes(DOUBLED);
      if (isRow || (after !== undefined && after !== '\t')) return null;
      return { text: text.replaceAll(DOUBLED, '"'), end: { line, ahead, at: mark + 1 } };
    }
    const next = await lines.line(ahead + 1);
    const areRows = mayBeRows && ahead === place.ahead && next !== undefined && cellsIn(next) === columns;
    size += line.length;
    if (next === undefined || size > limit || (areRows && !line.includes(DOUBLED, from))) return null;
    parts.push(line.slice(from));
    [line, ahead, from] = [next, ahead + 1, 0];
  }
}

/** The first mark that is not doubled, or -1. */
function closing(line: string, from: number): number {
  for (let at = line.indexOf('"', from); at !== -1; at = line.indexOf('"', at + 2)) if (line[at + 1] !== '"') return at;
  return -1;
}

/** As they are without quotation marks. */
const cellsIn = (line: string): number => line.split('\t').length;

function lookAhead(source: AsyncGenerator<string>): Ahead {
  const known: string[] = [];
  let from = 0;
  return {
    line: async (ahead) => {
      while (known.length <= from + ahead) {
        const next = await source.next();
        if (next.done === true) return undefined;
        known.push(next.value);
      }
      return known[from + ahead];
    },
    drop: (lines) => {
      from += lines;
      // One by one the first of many is dear to drop.
      if (from > 1000 || from >= known.length) known.splice(0, from);
      if (from > 1000 || known.length === 0) from = 0;
    },
  };
}

/** The lines without their ends, which are those of the first line: line feeds, perhaps behind a return, or returns. */
async function* textLines(text: AsyncIterable<string>, limit: number): AsyncGenerator<string> {
  let held: string[] = [];
  let size = 0;
  let end: '\n' | '\r' | null = null;
  for await (const piece of text) {
    if (piece === '') continue;
    let some = piece;
    if (end === null) {
      // A return at the end of a piece may have its line feed in the next one.
      end = lineEnd((held.at(-1)?.slice(-1) ?? '') + piece);
      if (end !== null) [some, held, size] = [held.join('') + piece, [], 0];
    }
    const parts = end === null ? [some] : some.split(end);
    for (const [i, part] of parts.entries()) {
      held.push(part);
      size += part.length;
      if (size > limit) throw tooLarge(limit);
      if (i === parts.length - 1) continue;
      yield bare(held);
      held = [];
      size = 0;
    }
  }
  if (size > 0) yield bare(held);
}

const bare = (parts: readonly string[]): string => parts.join('').replace(/\r$/, '');

function lineEnd(piece: string): '\n' | '\r' | null {
  const found = /\r(?=[^\n])|\n/.exec(piece)?.[0];
  return found === '\n' || found === '\r' ? found : null;
}
