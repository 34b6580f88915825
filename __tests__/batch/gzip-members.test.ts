import { describe, expect, test } from '@jest/globals';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { gzipStretches } from '../../src/batch/gzip-members.js';
import { warcFrames } from '../../src/batch/warc.js';
import { gzipped, pageRecord, warcRecord } from './warc-file.js';

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

/** Titles of the records, and what is wrong, in order. */
async function read(file: Uint8Array, size = 1000): Promise<string[]> {
  const found: string[] = [];
  try {
    for await (const { bytes, damage } of gzipStretches(cut(file, size))) {
      for await (const frame of warcFrames(bytes, 1_000_000_000)) {
        const text = 'bytes' in frame ? Buffer.from(frame.bytes).toString() : '';
        found.push('problem' in frame ? frame.problem : (/<title>(.*?)<\/title>/.exec(text)?.[1] ?? `${text.length}`));
      }
      const problem = damage();
      if (problem !== null) found.push(problem.problem);
    }
  } catch (error) {
    found.push(String(error));
  }
  return found;
}

const TITLES = ['One', 'Two', 'Three', 'Four', 'Five'];
const RECORDS = TITLES.map((title, i) => pageRecord(`http://a/${i}`, title));
const MEMBERS = RECORDS.map((record) => gzipSync(record));
/** The file with another third member. */
const withThird = (third: Uint8Array): Buffer => Buffer.concat([...MEMBERS.slice(0, 2), third, ...MEMBERS.slice(3)]);
const flipped = (at: number): Buffer => {
  const bytes = Buffer.from(MEMBERS[2]!);
  bytes[at < 0 ? bytes.length + at : at]! ^= 4;
  return bytes;
};
const passed = (bytes: number): string =>
  `its gzip data is damaged there: ${bytes} B were passed over, up to the next record`;
const size = MEMBERS[2]!.length;

describe('gzipStretches', () => {
  test('gives all members, however the bytes come', async () => {
    const file = Buffer.concat([...MEMBERS.slice(0, 2), Buffer.alloc(700), ...MEMBERS.slice(2), Buffer.alloc(9)]);
    for (const pieces of [1, 7, 4096, 1e6]) expect(await read(file, pieces)).toEqual(TITLES);
    expect(await read(gzipSync(Buffer.concat(RECORDS)))).toEqual(TITLES);
  });

  test.each([
    ['cut', MEMBERS[2]!.subarray(0, 200), 200],
    ['without its mark', flipped(0), size],
    ['with a wrong flag', flipped(3), size],
    ['with a bit flipped at its beginning', flipped(14), size],
    ['with a bit flipped in the middle', flipped(size >> 1), size],
    ['with a wrong check sum', flipped(-8), size],
    ['with a wrong length', flipped(-4), size],
    ['gone, with other bytes in its place', Buffer.alloc(5000, 'xyz'), 5000],
  ])('a member that is %s takes no other with it', async (_, third, lost) => {
    const what = lost >= 1000 ? passed(lost).replace(`${lost} B`, `${lost / 1000} kB`) : passed(lost);
    for (const pieces of [64, 1e6]) {
      expect(await read(withThird(third), pieces)).toEqual(['One', 'Two', what, 'Four', 'Five']);
    }
  });

  test('two damaged places, and members of other things', async () => {
    const info = gzipSync(warcRecord({ type: 'warcinfo', url: 'http://a/0', block: 'software: test' }));
    const file = Buffer.concat([
      MEMBERS[0]!.subarray(0, 100),
      info,
      MEMBERS[1]!,
      flipped(40),
      gzipSync('none'),
      MEMBERS[4]!,
    ]);
    expect(await read(file)).toEqual([passed(100), 'Two', passed(size + gzipSync('none').length), 'Five']);
  });

  test('a name and other fields in the header of a member', async () => {
    const body = MEMBERS[2]!.subarray(10);
    const header = Buffer.concat([
      Buffer.from([0x1f, 0x8b, 8, 0x1e, 0, 0, 0, 0, 0, 3, 2, 0]),
      Buffer.from('ex' + 'name\0' + 'comment\0' + 'hc'),
    ]);
    expect(await read(withThird(Buffer.concat([header, body])), 1)).toEqual(TITLES);
  });

  test('a file that breaks off', async () => {
    const file = Buffer.concat(MEMBERS);
    for (const less of [1, 4, 9, 100]) {
      expect(await read(file.subarray(0, -less))).toEqual([
        ...TITLES.slice(0, 4),
        'InputError: its gzip data breaks off before its end. Get the file again.',
      ]);
    }
    const junk = await read(Buffer.concat([file, Buffer.from('some other bytes, and no more than that')]));
    expect(junk).toEqual([...TITLES, expect.stringContaining('its last 39 B hold no record that can be read')]);
  });

  test('of a file that is one member, what stands before the damage', async () => {
    const stored = deflateRawSync(Buffer.concat(RECORDS), { level: 0 });
    const file = Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), stored.subarray(0, -900)]);
    expect((await read(file)).slice(0, 4)).toEqual(TITLES.slice(0, 4));
  });

  test('a record that is larger than what is held back', async () => {
    const large = warcRecord({ url: 'http://a/9', block: Buffer.alloc(30_000_000, 'some words and more of them, ') });
    const found = await read(gzipped([RECORDS[0]!, large, RECORDS[1]!]), 65_536);
    expect([found.length, found[0], found[2]]).toEqual([3, 'One', 'Two']);
  });
});
