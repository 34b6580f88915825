/** What a file of many documents is made of: one piece a document, or what stands in the place of one. */
import { crc32 } from 'node:zlib';
import { InputError } from '../errors.js';
import { failureOf } from './failures.js';
import type { Stretch } from './gzip-members.js';
import type { Body, Container, Failure, Fields } from './job.js';
import { idOfBody, idOfBrokenLine, warcIdIn } from './known-id.js';
import { tooLarge } from './limits.js';
import { checkColumns } from './record.js';
import { splitLines } from './split-lines.js';
import { marked } from './text-of.js';
import { warcFrames } from './warc.js';
import type { Frame } from './warc.js';

export interface Piece {
  /** Null where there is nothing to clean: `lost` says why. */
  readonly body: Body | null;
  readonly lost: Failure | null;
  readonly version: string | null;
  readonly bytes: number;
  /** The id of a lost one, where it can be told. */
  readonly record: string | null;
}

/** How files are taken apart. */
interface Reading {
  readonly maxSize: number;
  readonly charset: string | null;
  readonly fields: Fields;
}

/** Changes when the bytes change. */
export const versionOf = (bytes: Uint8Array): string => `${bytes.length}-${crc32(bytes)}`;

/** Bytes with a buffer of their own: one of many views cannot be handed to another thread. */
export const compact = (bytes: Uint8Array): Uint8Array => Uint8Array.prototype.slice.call(bytes);

/** @param stretches of a compressed WARC file; of any other file there is one, see {@link plainly} */
export async function* piecesOf(
  container: Container,
  stretches: AsyncIterable<Stretch>,
  reading: Reading,
): AsyncGenerator<Piece> {
  for await (const { bytes, damage } of stretches) {
    yield* piecesOfOne(container, bytes, reading);
    const problem = damage();
    if (problem !== null) yield lostPiece(failureOf(problem, 'read', 'damaged'), 0);
  }
}

function piecesOfOne(container: Container, bytes: AsyncIterable<Uint8Array>, reading: Reading): AsyncGenerator<Piece> {
  if (container === 'jsonl') return linePieces(marked(bytes), reading);
  if (container === 'warc') return warcPieces(bytes, reading.maxSize);
  return rowPieces(bytes, container === 'csv' ? null : '\t', reading);
}

const piece = (body: Body, bytes: Uint8Array): Piece => ({
  body,
  lost: null,
  version: versionOf(bytes),
  bytes: bytes.length,
  record: null,
});

const lostPiece = (lost: Failure, bytes: number, record: string | null = null): Piece => ({
  body: null,
  lost,
  version: `lost-${bytes}`,
  bytes,
  record,
});

async function* linePieces(stream: AsyncIterable<Uint8Array>, { maxSize, fields }: Reading): AsyncGenerator<Piece> {
  let line = 0;
  for await (const bytes of splitLines(stream, maxSize)) {
    line += 1;
    if (bytes.length > maxSize) {
      yield lostPiece(failureOf(tooLarge(maxSize), 'read'), bytes.length, idOfBrokenLine(bytes, fields));
    } else {
      yield piece({ from: 'line', bytes: compact(bytes), line }, bytes);
    }
  }
}

async function* rowPieces(
  stream: AsyncIterable<Uint8Array>,
  delimiter: '\t' | null,
  { charset, maxSize, fields }: Reading,
): AsyncGenerator<Piece> {
  const { tableRows } = await import('./table.js');
  for await (const row of tableRows(stream, delimiter, charset, maxSize)) {
    checkColumns(row.fields, fields);
    const bytes = Buffer.from(JSON.stringify(row.fields));
    const body: Body = { from: 'row', fields: row.fields, warnings: row.warnings };
    if (row.error === null) yield piece(body, bytes);
    else {
      // Which cell is whose is known of the first only.
      const isFirst = Object.keys(row.fields)[0] === fields.id;
      const record = isFirst ? idOfBody(body, fields) : null;
      const lost = lostPiece(failureOf(row.error, 'read', 'cells'), bytes.length, record);
      yield { ...lost, version: `lost-${versionOf(bytes)}` };
    }
  }
}

async function* warcPieces(stream: AsyncIterable<Uint8Array>, maxSize: number): AsyncGenerator<Piece> {
  for await (const frame of warcFrames(stream, maxSize)) yield warcPiece(frame, maxSize);
}

function warcPiece(frame: Frame, maxSize: number): Piece {
  if ('bytes' in frame) return piece({ from: 'warc', bytes: frame.bytes }, frame.bytes);
  if (frame.problem === 'lost') {
    const lost = new InputError(`${frame.size} bytes belong to no record`, 'The file is damaged there: get it again.');
    return lostPiece(failureOf(lost, 'read', 'damaged'), frame.size);
  }
  const failure =
    frame.problem === 'large'
      ? failureOf(tooLarge(maxSize, frame.size), 'read')
      : failureOf(new InputError('the record breaks off before its end', 'Get the file again.'), 'read', 'damaged');
  return lostPiece(failure, frame.size, warcIdIn(frame.header));
}
