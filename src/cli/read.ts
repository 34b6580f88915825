/** Inputs as bytes. */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { isGzip } from '../batch/kinds.js';
import { InputError } from '../errors.js';
import { systemProblem } from '../system-errors.js';

/** V8 makes no longer strings (2^29 - 24 units): what cannot become one text is refused before it is read. */
const MAX_BYTES = 0x1fffffe8;

/**
 * Reads one input as a whole, and unpacks it where it is compressed by gzip.
 *
 * @param input a path, or `-` for standard input
 * @throws InputError where it cannot be read, is too large, or holds nothing but white space
 */
export async function readInput(input: string): Promise<Uint8Array> {
  const packed = await reading(() => (input === '-' ? readAll(process.stdin) : readFile(input)));
  if (packed.length > MAX_BYTES) throw tooLarge(packed.length);
  const bytes = isGzip(packed) ? (await import('../batch/unpack.js')).unpack(packed, 'gzip', MAX_BYTES) : packed;
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
    const known = systemProblem(error, 'reading');
    throw known === null ? error : new InputError(...known);
  }
}

async function readFile(path: string): Promise<Uint8Array> {
  const stats = statSync(path);
  // A named pipe may wait for long: the stream does not block the process meanwhile.
  if (!stats.isFile() && !stats.isDirectory()) return readAll(createReadStream(path));
  if (stats.size > MAX_BYTES) throw tooLarge(stats.size);
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

/** Nothing but ASCII white space, perhaps behind a UTF-8 byte order mark. Looks no further than the first word. */
function isBlank(bytes: Uint8Array): boolean {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (bytes.length === 2 && bytes[0]! + bytes[1]! === 0xff + 0xfe && bytes[0]! >= 0xfe) return true;
  for (let at = marked ? 3 : 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (byte !== 0x20 && (byte < 0x09 || byte > 0x0d)) return false;
  }
  return true;
}
