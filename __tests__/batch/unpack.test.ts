import { describe, expect, test } from '@jest/globals';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { unpack, unpackStream } from '../../src/batch/unpack.js';
import { tableRows } from '../../src/batch/table.js';

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

describe('tableRows', () => {
  const rows = async (text: string, delimiter: '\t' | null = null, limit = 1e6): Promise<unknown[]> => {
    const found: unknown[] = [];
    try {
      for await (const row of tableRows(one(Buffer.from(text)), delimiter, null, limit)) found.push(row);
    } catch (error) {
      found.push(String(error));
    }
    return found;
  };

  test.each([',', ';', '\t', '|'])('the delimiter %j is told by the first line', async (delimiter) => {
    const text = ['id', '"text, plain; a|b"'].join(delimiter) + '\n' + ['1', '"one, two; three"'].join(delimiter);
    expect(await rows(text)).toEqual([{ id: '1', 'text, plain; a|b': 'one, two; three' }]);
  });

  test('the delimiter is the same however the bytes come', async () => {
    async function* bytes(): AsyncGenerator<Uint8Array> {
      for (const byte of Buffer.from('id;text\n1;"one, two"\n')) yield await Promise.resolve(Uint8Array.of(byte));
    }
    const found: unknown[] = [];
    for await (const row of tableRows(bytes(), null, null, 1e6)) found.push(row);
    expect(found).toEqual([{ id: '1', text: 'one, two' }]);
  });

  test('quotation marks, line ends in cells, a byte order mark, too few and too many cells', async () => {
    expect(await rows('\ufeffid,text\r\n1,"a ""b"",\nc"\r\n2\r\n3,x,y\r\n')).toEqual([
      { id: '1', text: 'a "b",\nc' },
      { id: '2', text: '' },
      { id: '3', text: 'x' },
    ]);
    expect(await rows('id\ttext\n1\tsaid "no\n', '\t')).toEqual([{ id: '1', text: 'said "no' }]);
  });

  test('a column may have any name', async () => {
    const [row] = await rows('__proto__,constructor,a,a\n1,2,3,4\n');
    expect(Object.entries(row as object).sort()).toEqual([
      ['__proto__', '1'],
      ['a', '3'],
      ['constructor', '2'],
    ]);
  });

  test('what cannot be read on is said, after the rows before it', async () => {
    expect(await rows('text\none\ntwo\n"never closed\nthree\n')).toEqual([
      { text: 'one' },
      { text: 'two' },
      expect.stringContaining('it is no table that can be read'),
    ]);
    expect(await rows(`text\none\n"${'x'.repeat(5000)}"\nthree\n`, null, 1000)).toEqual([
      { text: 'one' },
      expect.stringContaining('it is larger than 1 kB'),
    ]);
  });
});
