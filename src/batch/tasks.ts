/** From inputs to documents: each file as it is, and the records of those that hold many. */
import { InputError } from '../errors.js';
import type { Entry, Left, Lost } from './inputs.js';
import { NO_DOCUMENTS } from './job.js';
import type { Container, Failure, Fields, Job, Stage } from './job.js';
import { failureOf } from './failures.js';
import { containerOf, isBrotliName, isGzip } from './kinds.js';
import { beginsRecord, gzipStretches, plainly, PROBE } from './gzip-members.js';
import type { Stretch } from './gzip-members.js';
import { compact, piecesOf, versionOf } from './pieces.js';
import { collect, peek, readPieces } from './read.js';
import { unpackStream } from './unpack.js';

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
  /** The id of a record that is lost, where it can be told. */
  readonly record: string | null;
}

/** The first byte of what gzip makes. */
const GZIP = 0x1f;

/** How inputs are taken apart. */
export interface Reading {
  /** What every input is, or null to go by name and first bytes. */
  readonly container: Container | 'document' | null;
  readonly maxSize: number;
  readonly charset: string | null;
  /** Which columns of tables, and fields of records, hold what. */
  readonly fields: Fields;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Whether inputs without records are nothing wrong, as for a filter; by default where all inputs are said to be lines. */
  readonly mayBeEmpty?: boolean;
  /** Told of bytes as they are read from inputs. */
  readonly onBytes: (bytes: number) => void;
  /** Told of files in folders that are no documents. */
  readonly onLeft: (extension: string) => void;
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
  return { job: null, lost, path, number: null, place: path ?? '-', name, version: null, bytes: 0, record: null };
}

async function* tasksOfEntry(entry: Entry, reading: Reading): AsyncGenerator<Task> {
  const container = reading.container ?? containerOf(entry.name);
  try {
    if (entry.file !== null && entry.regular && (container === null || container === 'document')) {
      yield fileTask(entry, entry.file, reading);
    } else {
      yield* tasksOfStream(entry, container, reading);
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield lostInput(entry.path, entry.name, error, 'read');
  }
}

/** A file that the worker reads for itself. */
function fileTask({ path, name, bytes, version }: Entry, file: string | Buffer, reading: Reading): Task {
  reading.onBytes(bytes ?? 0);
  const place = path ?? '-';
  const job: Job = { body: { from: 'file', path: file }, path, number: null, place };
  return { job, lost: null, path, number: null, place, name, version, bytes: bytes ?? 0, record: null };
}

async function* tasksOfStream(
  entry: Entry,
  named: Container | 'document' | null,
  reading: Reading,
): AsyncGenerator<Task> {
  const raw = entry.file === null ? reading.stdin : readPieces(entry.file);
  // Of a live stream no more is waited for than tells that it is not compressed.
  const isPlain = ([first]: Uint8Array): boolean => first !== undefined && first !== GZIP;
  const { head, whole } = await peek(counted(raw, reading.onBytes), 3, isPlain);
  const packed = isGzip(head) ? 'gzip' : isBrotliName(entry.name) ? 'brotli' : null;
  if (packed === null) {
    yield* tasksOfPlain(entry, named, whole, reading);
    return;
  }
  const begin = await peek(whole, PROBE);
  const isWarc = packed === 'gzip' && (named === 'warc' || (named === null && beginsRecord(begin.head)));
  if (isWarc) yield* recordTasks(entry, 'warc', gzipStretches(begin.whole), reading);
  else yield* tasksOfPlain(entry, named, unpackStream(begin.whole, packed), reading);
}

async function* tasksOfPlain(
  entry: Entry,
  named: Container | 'document' | null,
  stream: AsyncIterable<Uint8Array>,
  reading: Reading,
): AsyncGenerator<Task> {
  if (named !== null && named !== 'document') {
    yield* recordTasks(entry, named, plainly(stream), reading);
    return;
  }
  const begin = await peek(stream, 7);
  const isWarc = named === null && Buffer.from(begin.head.subarray(0, 7)).toString('latin1') === 'WARC/1.';
  if (isWarc) yield* recordTasks(entry, 'warc', plainly(begin.whole), reading);
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
  return {
    job,
    lost: null,
    path,
    number: null,
    place,
    name,
    version: versionOf(bytes),
    bytes: bytes.length,
    record: null,
  };
}

/** What a container holds, as places call it: `a.csv row 3`. A row may be several lines, and a WARC record is many. */
const UNITS: Readonly<Record<Container, string>> = { jsonl: 'line', csv: 'row', tsv: 'row', warc: 'record' };

async function* recordTasks(
  entry: Entry,
  container: Container,
  stretches: AsyncIterable<Stretch>,
  reading: Reading,
): AsyncGenerator<Task> {
  const { path, name } = entry;
  let number = 0;
  for await (const { body, lost, version, bytes, record } of piecesOf(container, stretches, reading)) {
    number += 1;
    const place = `${path ?? '-'} ${UNITS[container]} ${number}`;
    const job = body === null ? null : { body, path, number, place };
    yield { job, lost, path, number, place, name, version, bytes, record };
  }
  const mayBeEmpty = reading.mayBeEmpty ?? reading.container === 'jsonl';
  if (number === 0 && !mayBeEmpty) yield lostInput(path, name, NO_RECORDS, 'read', NO_DOCUMENTS);
}

const NO_RECORDS = new InputError('it holds no records', 'Give a file with records, or leave it out.');
