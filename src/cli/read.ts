/** Inputs as bytes. */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { isBlank } from '../batch/blank.js';
import { isGzip } from '../batch/kinds.js';
import { MAX_STRING } from '../batch/limits.js';
import { readable } from '../batch/read.js';
import { InputError } from '../errors.js';

/**
 * Reads one input as a whole, and unpacks it where it is compressed by gzip.
 *
 * @param input a path, or `-` for standard input
 * @throws InputError where it cannot be read, is too large, or holds nothing but white space
 */
export async function readInput(input: string): Promise<Uint8Array> {
  const packed = await reading(() => (input === '-' ? readAll(process.stdin) : readFile(input)));
  // What cannot become one text is refused.
  if (packed.length > MAX_STRING) throw tooLarge(packed.length);
  const bytes = isGzip(packed) ? (await import('../batch/unpack.js')).unpack(packed, 'gzip', MAX_STRING) : packed;
  if (isBlank(bytes)) throw new InputError('it is empty', 'Give an article: HTML, plain text or Markdown.');
  return bytes;
}

/**
 * Opens one input to be read piece by piece.
 *
 * @returns its bytes in chunks, as they arrive; the iteration throws an InputError where they cannot be read
 */
export async function* readChunks(input: string): AsyncGenerator<Uint8Array> {
  const stream: AsyncIterable<Uint8Array> = input === '-' ? process.stdin : createReadStream(input);
  const chunks = stream[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await reading(() => chunks.next());
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await chunks.return?.();
  }
}

async function reading<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw readable(error);
  }
}

async function readFile(path: string): Promise<Uint8Array> {
  const stats = statSync(path);
  // A named pipe may wait for long: the stream does not block the process meanwhile.
  if (!stats.isFile() && !stats.isDirectory()) return readAll(createReadStream(path));
  if (stats.size > MAX_STRING) throw tooLarge(stats.size);
  return readFileSync(path);
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function tooLarge(size: number): InputError {
  const megabytes = Math.round(size / 1_000_000);
  return new InputError(`it is too large (${megabytes} MB)`, 'Split it; records of many articles go through --jsonl.');
}
