/** Rows of CSV and TSV files (https://www.rfc-editor.org/rfc/rfc4180), the first of which names the columns. */
import { parse } from 'csv-parse';
import { InputError } from '../errors.js';
import { tooLarge } from './limits.js';
import { pump } from './pump.js';
import { peek } from './read.js';
import { codeOf } from './unpack.js';

/** What parts cells in files that are called CSV: where the decimal sign is a comma, spreadsheets write semicolons. */
const DELIMITERS = [',', ';', '\t', '|'];

/** Bytes in which the first line is looked for, however they come. */
const HEAD = 65_536;
const textOf = (head: Uint8Array): string => Buffer.from(head.subarray(0, HEAD)).toString();
/** A line that has ended. */
const LINE = /[^\r\n][\r\n]/;
const firstLine = (head: Uint8Array): string => /[^\r\n]+/.exec(textOf(head))?.[0] ?? '';

/** The one that is found most in a table's first line; quoted cells are not looked into. */
function delimiterOf(line: string): string {
  const bare = line.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] as string;
}

/**
 * Reads a table row by row.
 * @param chunks bytes
 * @param delimiter what parts cells; null to tell it from the first line
 * @param charset theirs, UTF-8 where it is null
 * @param limit the most bytes of a row
 * @returns each row by column
 * @throws InputError where the table cannot be read on, after all rows before that
 */
export async function* tableRows(
  chunks: AsyncIterable<Uint8Array>,
  delimiter: '\t' | null,
  charset: string | null,
  limit: number,
): AsyncGenerator<Readonly<Record<string, string>>> {
  const { head, whole } = await peek(decoded(chunks, charset), HEAD, (begin) => LINE.test(textOf(begin)));
  const parser = parse({
    delimiter: delimiter ?? delimiterOf(firstLine(head)),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: limit,
    // Tabs need no quotes, so a quotation mark in such a file is a word's own.
    ...(delimiter === '\t' && { quote: null }),
  });
  let columns: readonly string[] | null = null;
  try {
    for await (const cells of pump<Uint8Array, string[]>(whole, parser)) {
      if (columns === null) columns = cells;
      else yield rowOf(columns, cells);
    }
  } catch (error) {
    throw rowError(error, limit);
  }
}

/** Bytes that are parsed at once. */
const PIECE = 65_536;

/** The first of several columns of one name counts. */
function rowOf(columns: readonly string[], cells: readonly string[]): Record<string, string> {
  const row = new Map<string, string>();
  columns.forEach((column, i) => {
    if (!row.has(column)) row.set(column, cells[i] ?? '');
  });
  return Object.fromEntries(row);
}

async function* decoded(chunks: AsyncIterable<Uint8Array>, charset: string | null): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(charset ?? 'utf-8');
  // Small pieces: the rows of one are held until they are asked for.
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      yield Buffer.from(decoder.decode(chunk.subarray(at, at + PIECE), { stream: true }));
    }
  }
  yield Buffer.from(decoder.decode());
}

function rowError(error: unknown, limit: number): unknown {
  const code = codeOf(error);
  if (code === 'CSV_MAX_RECORD_SIZE') return tooLarge(limit);
  if (!code.startsWith('CSV_') || typeof error !== 'object' || error === null) return error;
  const line = 'lines' in error ? ` from line ${String(error.lines)} on` : '';
  const detail = code.slice(4).toLowerCase().replaceAll('_', ' ');
  return new InputError(`it is no table that can be read${line} (${detail})`, 'Check the quotation marks there.');
}
