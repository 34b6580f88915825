/** Files and streams as bytes, with a limit. */
import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs';
import { InputError } from '../errors.js';
import { systemProblem } from '../system-errors.js';
import { tooLarge } from './limits.js';

/** Turns the operating system's refusals into messages; other errors come back as they are. */
export function readable(error: unknown): unknown {
  const known = systemProblem(error, 'reading');
  return known === null ? error : new InputError(...known);
}

/**
 * Reads a regular file as a whole, as much of it as there is while it is read.
 * @throws InputError where it cannot be read or is larger than `limit` bytes
 */
export function readWhole(path: string | Uint8Array, limit: number): Uint8Array {
  try {
    const file = openSync(pathOf(path), 'r');
    try {
      const { size } = fstatSync(file);
      if (size > limit) throw tooLarge(limit, size);
      return readTo(file, Buffer.allocUnsafe(size + 1), limit);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw readable(error);
  }
}

/** A thread gets a plain array where a buffer was sent. */
const pathOf = (path: string | Uint8Array): string | Buffer => (typeof path === 'string' ? path : Buffer.from(path));

/** Reads until nothing more comes: a file may grow or shrink meanwhile. */
function readTo(file: number, first: Buffer, limit: number): Uint8Array {
  let buffer = first;
  let filled = 0;
  for (;;) {
    const read = readSync(file, buffer, filled, buffer.length - filled, null);
    if (read === 0) return buffer.subarray(0, filled);
    filled += read;
    if (filled > limit) throw tooLarge(limit);
    if (filled === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(Math.max(65_536, filled))]);
  }
}

/**
 * Opens a file to be read piece by piece.
 * @throws InputError from the iteration where it cannot be read
 */
export async function* readPieces(path: string | Uint8Array): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(pathOf(path), { highWaterMark: 262_144 })) yield chunk as Uint8Array;
  } catch (error) {
    throw readable(error);
  }
}

/**
 * Collects a stream.
 * @throws InputError where it is larger than `limit` bytes
 */
export async function collect(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/**
 * Looks at the beginning of a stream without taking it away.
 * @param enough says of what was read that no more is needed
 * @returns at least `size` bytes where there are so many, or enough; and the whole stream
 */
export async function peek(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
  enough: (head: Uint8Array) => boolean = () => false,
): Promise<{ head: Uint8Array; whole: AsyncGenerator<Uint8Array> }> {
  const rest = chunks[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  while (head.length < size && !enough(head)) {
    const next = await rest.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  return { head, whole: rejoin(head, rest) };
}

/** What was taken from the front of a stream, and the rest of it. */
export async function* rejoin(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
