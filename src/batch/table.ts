/** Rows of CSV files (https://www.rfc-editor.org/rfc/rfc4180) and TSV files, the first of which names the columns. */
import { parse } from 'csv-parse';
import { InputError } from '../errors.js';
import type { Warning } from '../model.js';
import { tooLarge } from './limits.js';
import { pump } from './pump.js';
import { newNotes, textOf } from './text-of.js';
import type { Notes } from './text-of.js';
import { tsvRows } from './tsv.js';
import type { Cells } from './tsv.js';
import { codeOf } from './unpack.js';

/** A row by column. */
export interface Row {
  readonly fields: Readonly<Record<string, string>>;
  /** What there is to say of how it was decoded. */
  readonly warnings: readonly Warning[];
  /** Why it is no document; null where it may be one. */
  readonly error: InputError | null;
}

/** What parts cells in files that are called CSV: where the decimal sign is a comma, spreadsheets write semicolons. */
const DELIMITERS = [',', ';', '\t', '|'];

/** How messages call them. */
const NAMES: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' };

/** UTF-16 units in which the first line is looked for. */
const HEAD = 65_536;
/** A line that has ended. */
const LINE = /[^\r\n][\r\n]/;

/**
 * Reads a table row by row.
 * @param chunks bytes
 * @param delimiter what parts cells; null to tell it from the first line
 * @param charset theirs; null to tell it from the bytes
 * @param limit the most bytes of a row
 * @throws InputError where the table cannot be read on, after all rows before that
 */
export async function* tableRows(
  chunks: AsyncIterable<Uint8Array>,
  delimiter: '\t' | null,
  charset: string | null,
  limit: number,
): AsyncGenerator<Row> {
  const notes = newNotes();
  const { begin, whole } = await beginningOf(textOf(chunks, charset, notes));
  const parting = delimiter ?? delimiterOf(/[^\r\n]+/.exec(begin)?.[0] ?? '');
  const rows = delimiter === null ? csvRows(whole, parting, limit) : tsvRows(whole, limit);
  let columns: readonly string[] | null = null;
  for await (const { cells } of rows) {
    if (columns === null) columns = cells;
    else yield rowOf(columns, cells, parting, notes);
  }
}

/** The beginning as far as it is needed, and all of it. */
async function beginningOf(text: AsyncGenerator<string>): Promise<{ begin: string; whole: AsyncGenerator<string> }> {
  let begin = '';
  while (begin.length < HEAD && !LINE.test(begin)) {
    const next = await text.next();
    if (next.done === true) break;
    begin += next.value;
  }
  return { begin, whole: joined(begin, text) };
}

async function* joined(begin: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  try {
    yield begin;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}

/** The one that is found most in a table's first line; quoted cells are not looked into. */
function delimiterOf(line: string): string {
  const bare = line.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] as string;
}

function rowOf(columns: readonly string[], cells: readonly string[], delimiter: string, notes: Notes): Row {
  const fields = new Map<string, string>();
  // The first of several columns of one name counts.
  columns.forEach((column, i) => {
    if (!fields.has(column)) fields.set(column, cells[i] ?? '');
  });
  const isSurplus = cells.slice(columns.length).some((cell) => cell.trim() !== '');
  return {
    fields: Object.fromEntries(fields),
    warnings: warningsOf(fields, notes),
    error: isSurplus ? surplus(cells.length, columns.length, delimiter) : null,
  };
}

/** What does not fit into the columns would be lost, or has moved all cells before it. */
function surplus(cells: number, columns: number, delimiter: string): InputError {
  const name = NAMES[delimiter]!;
  return new InputError(
    `it has ${cells} cells, the header ${columns}`,
    delimiter === '\t'
      ? `Each ${name} begins a cell: take those out that stand in a text, or name all columns in the header.`
      : `Each ${name} begins a cell: put a text that holds one into quotation marks, or name all columns in the header.`,
  );
}

/** A guess is told with the first row that it matters to, and invalid bytes with each row that has lost some. */
function warningsOf(fields: ReadonlyMap<string, string>, notes: Notes): Warning[] {
  if (notes.guessed === null && !notes.invalid) return [];
  const all = [...fields].flat().join('');
  const warnings: Warning[] = [];
  if (notes.guessed !== null && !/^[\0-\x7f]*$/.test(all)) {
    warnings.push(notes.guessed);
    notes.guessed = null;
  }
  if (notes.invalid && all.includes('\ufffd')) {
    const message = 'The row holds bytes that are not valid in its encoding; they became U+FFFD.';
    warnings.push({ code: 'invalid-bytes', message });
  }
  return warnings;
}

async function* csvRows(text: AsyncIterable<string>, delimiter: string, limit: number): AsyncGenerator<Cells> {
  const parser = parse({ delimiter, relax_column_count: true, relax_quotes: true, max_record_size: limit });
  // The parser's own count takes a line end of two characters within a cell for two.
  let line = 1;
  try {
    for await (const cells of pump<string, string[]>(text, parser)) {
      const isBlank = cells.length === 1 && cells[0] === '';
      if (!isBlank) yield { cells, line };
      line += 1 + cells.reduce((sum, cell) => sum + lineFeedsIn(cell), 0);
    }
  } catch (error) {
    throw rowError(error, limit, line);
  }
}

function lineFeedsIn(cell: string): number {
  let found = 0;
  for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) found += 1;
  return found;
}

/** @param line on which the row begins that cannot be read */
function rowError(error: unknown, limit: number, line: number): unknown {
  const code = codeOf(error);
  if (code === 'CSV_MAX_RECORD_SIZE') return tooLarge(limit);
  if (!code.startsWith('CSV_')) return error;
  const detail = code.slice(4).toLowerCase().replaceAll('_', ' ');
  return new InputError(
    `it is no table that can be read from line ${line} on (${detail})`,
    'Check the quotation marks there.',
  );
}
