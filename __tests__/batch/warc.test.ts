import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unpackStream } from '../../src/batch/unpack.js';
import type { Frame } from '../../src/batch/warc.js';
import { warcFrames } from '../../src/batch/warc.js';
import { gzipped, pageRecord, warcRecord } from './warc-file.js';

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function framesOf(bytes: Uint8Array, size = 1000, limit = 1_000_000): Promise<Frame[]> {
  const frames: Frame[] = [];
  for await (const frame of warcFrames(cut(bytes, size), limit)) frames.push(frame);
  return frames;
}

const shown = (frames: readonly Frame[]): string[] =>
  frames.map((frame) => {
    if (!('bytes' in frame)) return frame.problem;
    const title = /<title>(.*?)<\/title>/.exec(Buffer.from(frame.bytes).toString())?.[1] ?? '?';
    return frame.mended ? `${title} mended` : title;
  });

const THREE = [pageRecord('http://a/1', 'One'), pageRecord('http://a/2', 'Two'), pageRecord('http://a/3', 'Three')];

describe('warcFrames', () => {
  test('gives the records that may hold a document, wherever the bytes are cut', async () => {
    const info = warcRecord({ type: 'warcinfo', url: 'http://a/0', block: 'software: test' });
    const request = warcRecord({ type: 'request', url: 'http://a/0', block: 'GET / HTTP/1.1\r\n\r\n' });
    const file = Buffer.concat([info, THREE[0]!, request, THREE[1]!, THREE[2]!]);
    for (const size of [1, 7, 64, 4096, 1_000_000]) {
      expect(shown(await framesOf(file, size))).toEqual(['One', 'Two', 'Three']);
    }
  });

  test.each([
    ['too small', 10],
    ['too great', 99_999],
    ['of another record', 1500],
    ['missing', null],
  ])('a length that is %s does not take other records with it', async (_, length) => {
    const file = Buffer.concat([THREE[0]!, pageRecord('http://a/2', 'Two', length), THREE[2]!]);
    expect(shown(await framesOf(file))).toEqual(['One', 'Two mended', 'Three']);
  });

  test('a record over the limit is passed over, and the next ones are read', async () => {
    const big = warcRecord({ url: 'http://a/2', block: Buffer.alloc(300_000, 'x') });
    expect(shown(await framesOf(Buffer.concat([THREE[0]!, big, THREE[2]!]), 4096, 100_000))).toEqual([
      'One',
      'large',
      'Three',
    ]);
  });

  test('a length of petabytes is passed over up to the next record', async () => {
    const file = Buffer.concat([THREE[0]!, pageRecord('http://a/2', 'Two', 999_999_999_999_999), THREE[2]!]);
    expect(shown(await framesOf(file))).toEqual(['One', 'large', 'Three']);
  });

  test('bytes between records, and a record that breaks off, are reported', async () => {
    const file = Buffer.concat([
      THREE[0]!,
      Buffer.from('some other bytes\r\n'),
      THREE[1]!,
      THREE[2]!.subarray(0, -100),
    ]);
    expect(shown(await framesOf(file))).toEqual(['One mended', 'Two', 'cut']);
    const junk = Buffer.concat([Buffer.from('junk\r\n'), THREE[1]!]);
    expect(shown(await framesOf(junk))).toEqual(['lost', 'Two']);
  });

  test('lines may end without carriage returns', async () => {
    const block = 'HTTP/1.1 200 OK\nContent-Type: text/html\n\n<title>One</title>';
    const head = `WARC/1.0\nWARC-Type: response\nContent-Length: ${block.length}\n\n`;
    const file = `${head}${block}\n\n`.repeat(3);
    expect(shown(await framesOf(Buffer.from(file), 50))).toEqual(['One', 'One', 'One']);
  });

  test('whatever the bytes are, it ends, and every byte is looked at once', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'WARC/1.0\r\n',
        '\r\n',
        '\n\n',
        'Content-Length: 7\r\n',
        'WARC-Type: response\r\n',
        '\r\n\r\nWARC/1.1',
      ),
      fc.string({ maxLength: 20 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 1, max: 50 }), async (parts, size) => {
        const frames = await framesOf(Buffer.from(parts.join('')), size, 500);
        expect(frames.length).toBeLessThanOrEqual(parts.length * 20 + 1);
      }),
      { numRuns: 300 },
    );
  });

  test('a compressed file that breaks off gives all records before that', async () => {
    const file = gzipped(THREE).subarray(0, -30);
    const frames: Frame[] = [];
    const read = async (): Promise<void> => {
      for await (const frame of warcFrames(unpackStream(cut(file, 100), 'gzip'), 1_000_000)) frames.push(frame);
    };
    await expect(read()).rejects.toThrow('its gzip data breaks off before its end');
    expect(shown(frames)).toEqual(['One', 'Two', 'cut']);
  });
});
