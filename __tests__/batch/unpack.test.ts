import { describe, expect, test } from '@jest/globals';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { unpack, unpackStream } from '../../src/batch/unpack.js';

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

async function all(chunks: AsyncIterable<Uint8Array>): Promise<{ text: string; error: unknown }> {
  const parts: Uint8Array[] = [];
  try {
    for await (const chunk of chunks) parts.push(chunk);
    return { text: Buffer.concat(parts).toString(), error: null };
  } catch (error) {
    return { text: Buffer.concat(parts).toString(), error };
  }
}

const TEXT = Array.from({ length: 20_000 }, (_, i) => `line ${i * 7919}`).join('\n');

describe('unpack', () => {
  test('whole files, members one after the other, and a limit', () => {
    const two = Buffer.concat([gzipSync('one '), gzipSync('two')]);
    expect(Buffer.from(unpack(two, 'gzip', 100)).toString()).toBe('one two');
    expect(Buffer.from(unpack(brotliCompressSync('text'), 'brotli', 100)).toString()).toBe('text');
    expect(() => unpack(gzipSync(TEXT), 'gzip', 1000)).toThrow('it is larger than 1 kB');
    expect(() => unpack(brotliCompressSync(TEXT), 'brotli', 1000)).toThrow('it is larger than 1 kB');
  });

  test('what breaks off or is damaged is said to', () => {
    const packed = gzipSync(TEXT);
    expect(() => unpack(packed.subarray(0, 1000), 'gzip', 1e6)).toThrow('breaks off before its end');
    const damaged = Buffer.from(packed);
    damaged.fill(0xff, 5000, 5100);
    expect(() => unpack(damaged, 'gzip', 1e6)).toThrow('is damaged');
    expect(() => unpack(Buffer.from('no brotli at all, surely'), 'brotli', 1e6)).toThrow('brotli data');
  });
});

describe('unpackStream', () => {
  test.each(['gzip', 'brotli'] as const)('%s comes out as it went in', async (compression) => {
    const packed = compression === 'gzip' ? gzipSync(TEXT) : brotliCompressSync(TEXT);
    expect(await all(unpackStream(one(packed), compression))).toEqual({ text: TEXT, error: null });
  });

  test('gives everything before the place where it breaks off', async () => {
    const { text, error } = await all(unpackStream(one(gzipSync(TEXT).subarray(0, 40_000)), 'gzip'));
    expect(error).toMatchObject({ problem: 'its gzip data breaks off before its end' });
    expect(text.length).toBeGreaterThan(50_000);
    expect(TEXT.startsWith(text)).toBe(true);
  });

  test('bytes behind the last member do no harm', async () => {
    const packed = Buffer.concat([gzipSync('text'), Buffer.alloc(100_000)]);
    expect((await all(unpackStream(one(packed), 'gzip'))).text).toBe('text');
  });
});
