/** From inputs to documents: each file as it is, and the records of those that hold many. */
import { crc32 } from 'node:zlib';
import { InputError } from '../errors.js';
import type { Entry, Left, Lost } from './inputs.js';
import { NO_DOCUMENTS } from './job.js';
import type { Body, Container, Failure, Fields, Job, Stage } from './job.js';
import { containerOf, isBrotliName, isGzip } from './kinds.js';
import { isTooLarge, tooLarge } from './limits.js';
import { collect, peek, readPieces } from './read.js';
import { checkColumns } from './record.js';
import { splitLines } from './split-lines.js';
import { unpackStream } from './unpack.js';
import { warcFrames } from './warc.js';
import type { Frame } from './warc.js';

/** A document to be cleaned, or what stands in the place of one. */
export interface Task {
  /** Null where there is nothing to clean: `lost` says why. */
  readonly job: Job | null;
  readonly lost: Failure | null;
  readonly path: string | null;
  readonly number: number | null;
  readonly place: string;
  /** Where the result goes in an output folder, not yet made safe. */
  readonly name: string;
  /** Changes when the document changes; null where it cannot be told. */
  readonly version: string | null;
  readonly bytes: number;
}

/** How inputs are taken apart. */
export interface Reading {
  /** What every input is, or null to go by name and first bytes. */
  readonly container: Container | 'document' | null;
  readonly maxSize: number;
  readonly charset: string | null;
  /** Which columns of tables, and fields of records, hold what. */
  readonly fields: Fields;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Told of bytes as they are read from inputs. */
  readonly onBytes: (bytes: number) => void;
  /** Told of files in folders that are no documents. */
  readonly onLeft: (extension: string) => void;
}

/** What is wrong, as it is counted and written down. @param reason null to tell it from the error */
export function failureOf(error: InputError, stage: Stage, reason: string | null = null): Failure {
  const told = isTooLarge(error) ? 'too-large' : 'unreadable';
  return { stage, reason: reason ?? told, message: `${error.problem}. ${error.remedy}` };
}

/** All documents of the inputs, in order, found as they are asked for. */
export async function* tasksOf(entries: AsyncIterable<Entry | Lost | Left>, reading: Reading): AsyncGenerator<Task> {
  for await (const entry of entries) {
    if ('left' in entry) reading.onLeft(entry.left);
    else if ('error' in entry) yield lostEntry(entry);
    else yield* tasksOfEntry(entry, reading);
  }
}

const lostEntry = ({ path, error, gaveNone }: Lost): Task =>
  lostInput(path, path, error, 'find', gaveNone ? NO_DOCUMENTS : null);

function lostInput(
  path: string | null,
  name: string,
  error: InputError,
  stage: Stage,
  reason: string | null = null,
): Task {
  const lost = failureOf(error, stage, reason);
  return { job: null, lost, path, number: null, place: path ?? '-', name, version: null, bytes: 0 };
}

async function* tasksOfEntry(entry: Entry, reading: Reading): AsyncGenerator<Task> {
  const container = reading.container ?? containerOf(entry.name);
  try {
    if (entry.path !== null && entry.regular && (container === null || container === 'document')) {
      yield fileTask(entry, entry.path, reading);
    } else {
      yield* tasksOfStream(entry, container, reading);
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield lostInput(entry.path, entry.name, error, 'read');
  }
}

/** A file that the worker reads for itself. */
function fileTask({ path, name, bytes, version }: Entry, file: string, reading: Reading): Task {
  reading.onBytes(bytes ?? 0);
  const place = path ?? '-';
  const job: Job = { body: { from: 'file', path: file }, path, number: null, place };
  return { job, lost: null, path, number: null, place, name, version, bytes: bytes ?? 0 };
}

async function* tasksOfStream(
  entry: Entry,
  named: Container | 'document' | null,
  reading: Reading,
): AsyncGenerator<Task> {
  const raw = entry.path === null ? reading.stdin : readPieces(entry.path);
  const { head, whole } = await peek(counted(raw, reading.onBytes), 3);
  const packed = isGzip(head) ? 'gzip' : isBrotliName(entry.name) ? 'brotli' : null;
  const stream = packed === null ? whole : unpackStream(whole, packed);
  if (named !== null && named !== 'document') {
    yield* recordTasks(entry, named, stream, reading);
    return;
  }
  const begin = await peek(stream, 7);
  const isWarc = named === null && Buffer.from(begin.head.subarray(0, 7)).toString('latin1') === 'WARC/1.';
  if (isWarc) yield* recordTasks(entry, 'warc', begin.whole, reading);
  else yield wholeTask(entry, await collect(begin.whole, reading.maxSize));
}

async function* counted(chunks: AsyncIterable<Uint8Array>, onBytes: Reading['onBytes']): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

function wholeTask({ path, name }: Entry, bytes: Uint8Array): Task {
  const place = path ?? '-';
  const job: Job = { body: { from: 'bytes', bytes: compact(bytes) }, path, number: null, place };
  return { job, lost: null, path, number: null, place, name, version: versionOf(bytes), bytes: bytes.length };
}

const versionOf = (bytes: Uint8Array): string => `${bytes.length}-${crc32(bytes)}`;

/** Bytes with a buffer of their own: one of many views cannot be handed to another thread. */
const compact = (bytes: Uint8Array): Uint8Array => Uint8Array.prototype.slice.call(bytes);

/** What a container holds, as places call it: `a.csv row 3`. A row may be several lines, and a WARC record is many. */
const UNITS: Readonly<Record<Container, string>> = { jsonl: 'line', csv: 'row', tsv: 'row', warc: 'record' };

async function* recordTasks(
  entry: Entry,
  container: Container,
  stream: AsyncIterable<Uint8Array>,
  reading: Reading,
): AsyncGenerator<Task> {
  const bodies = bodiesOf(container, stream, reading);
  let number = 0;
  for await (const { body, lost, version, bytes } of bodies) {
    number += 1;
    const place = `${entry.path ?? '-'} ${UNITS[container]} ${number}`;
    const job = body === null ? null : { body, path: entry.path, number, place };
    yield { job, lost, path: entry.path, number, place, name: entry.name, version, bytes };
  }
}

interface Piece {
  readonly body: Body | null;
  readonly lost: Failure | null;
  readonly version: string | null;
  readonly bytes: number;
}

function bodiesOf(container: Container, stream: AsyncIterable<Uint8Array>, reading: Reading): AsyncGenerator<Piece> {
  if (container === 'jsonl') return linePieces(stream, reading.maxSize);
  if (container === 'warc') return warcPieces(stream, reading.maxSize);
  return rowPieces(stream, container === 'csv' ? null : '\t', reading);
}

const lostPiece = (lost: Failure, bytes: number): Piece => ({ body: null, lost, version: `lost-${bytes}`, bytes });

async function* linePieces(stream: AsyncIterable<Uint8Array>, maxSize: number): AsyncGenerator<Piece> {
  let line = 0;
  for await (const bytes of splitLines(stream, maxSize)) {
    line += 1;
    if (bytes.length > maxSize) yield lostPiece(failureOf(tooLarge(maxSize), 'read'), bytes.length);
    else
      yield {
        body: { from: 'line', bytes: compact(bytes), line },
        lost: null,
        version: versionOf(bytes),
        bytes: bytes.length,
      };
  }
}

async function* rowPieces(
  stream: AsyncIterable<Uint8Array>,
  delimiter: '\t' | null,
  { charset, maxSize, fields }: Reading,
): AsyncGenerator<Piece> {
  const { tableRows } = await import('./table.js');
  for await (const row of tableRows(stream, delimiter, charset, maxSize)) {
    checkColumns(row, fields);
    const bytes = Buffer.from(JSON.stringify(row));
    yield { body: { from: 'row', fields: row }, lost: null, version: versionOf(bytes), bytes: bytes.length };
  }
}

async function* warcPieces(stream: AsyncIterable<Uint8Array>, maxSize: number): AsyncGenerator<Piece> {
  for await (const frame of warcFrames(stream, maxSize)) yield warcPiece(frame, maxSize);
}

function warcPiece(frame: Frame, maxSize: number): Piece {
  if ('bytes' in frame) {
    const { bytes } = frame;
    return { body: { from: 'warc', bytes }, lost: null, version: versionOf(bytes), bytes: bytes.length };
  }
  if (frame.problem === 'large') return lostPiece(failureOf(tooLarge(maxSize, frame.size), 'read'), frame.size);
  const what =
    frame.problem === 'cut'
      ? new InputError('the record breaks off before its end', 'Get the file again.')
      : new InputError(`${frame.size} bytes belong to no record`, 'The file is damaged there: get it again.');
  return lostPiece(failureOf(what, 'read', 'damaged'), frame.size);
}
