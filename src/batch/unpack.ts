/** Compressed bytes: whole ones with a limit, streams with what came before they broke off. */
import { brotliDecompressSync, createBrotliDecompress, createGunzip, gunzipSync } from 'node:zlib';
import { InputError } from '../errors.js';
import { tooLarge } from './limits.js';
import { pump } from './pump.js';

export type Compression = 'gzip' | 'brotli';

/** Bytes that are given to the decompressor at once: gzip swells to a thousand times its size at most. */
const PIECE = 16_384;

/**
 * Unpacks a whole file.
 * @param limit the most bytes it may have unpacked
 * @throws InputError where it is broken or too large
 */
export function unpack(bytes: Uint8Array, compression: Compression, limit: number): Uint8Array {
  try {
    const options = { maxOutputLength: Math.max(1, limit) };
    return compression === 'gzip' ? gunzipSync(bytes, options) : brotliDecompressSync(bytes, options);
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(limit);
    throw broken(error, compression);
  }
}

/** Node's name of an error. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

function broken(error: unknown, compression: Compression): InputError {
  const code = codeOf(error);
  const cut = code === 'Z_BUF_ERROR' || code === 'ERR_BROTLI_DECODER_ERROR_UNREACHABLE';
  const problem = cut ? `its ${compression} data breaks off before its end` : `its ${compression} data is damaged`;
  return new InputError(problem, 'Get the file again.');
}

/**
 * Unpacks a stream. Where it breaks off, everything before that is given, and then the error is thrown.
 * @returns the unpacked bytes in chunks
 * @throws InputError where the data is damaged or ends too soon
 */
export async function* unpackStream(
  chunks: AsyncIterable<Uint8Array>,
  compression: Compression,
): AsyncGenerator<Uint8Array> {
  const unpacker = compression === 'gzip' ? createGunzip() : createBrotliDecompress();
  try {
    yield* pump<Uint8Array, Uint8Array>(pieces(chunks), unpacker);
  } catch (error) {
    throw error instanceof InputError ? error : broken(error, compression);
  }
}

async function* pieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE);
  }
}
