/**
 * Compressed WARC files: each record is a gzip member of its own (WARC 1.1, annex D), so that one damaged member need not
 * take the others with it. Where one is, the next member at which a record begins is looked for.
 */
import { constants, crc32, inflateRawSync } from 'node:zlib';
import { InputError } from '../errors.js';
import type { ByteQueue } from './byte-queue.js';
import { byteQueue } from './byte-queue.js';
import { inflating } from './inflater.js';
import { sizeText } from './limits.js';

/** Members that follow each other without damage, and what is wrong behind them. */
export interface Stretch {
  /** Unpacked bytes. At damage behind which no record is found it throws an InputError. */
  readonly bytes: AsyncGenerator<Uint8Array>;
  /** Once the bytes are read: what was passed over behind them; null where nothing was. */
  readonly damage: () => InputError | null;
}

/** Bytes of any other file, as one stretch. */
export async function* plainly(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Stretch> {
  const all = async function* (): AsyncGenerator<Uint8Array> {
    yield* bytes;
  };
  yield await Promise.resolve({ bytes: all(), damage: () => null });
}

/** Bytes that are unpacked at once: gzip swells to a thousand times its size at most. */
const PIECE = 16_384;

/** What a member becomes is held back up to this size until its check sum is seen. */
const MOST_HELD = 4_000_000;

/** Compressed bytes of a member that are kept, to look for the next one in them. */
const MOST_KEPT = 4_000_000;

/** The fixed part of a member's header, and what stands behind its data (https://www.rfc-editor.org/rfc/rfc1952). */
const HEADER = 10;
const TRAILER = 8;
const MAGIC = Buffer.from([0x1f, 0x8b, 8]);

/** Header fields are a name and a comment. */
const LONGEST_HEADER = 65_536;

/** How a record begins, and how the next one does. */
const MARK = Buffer.from('WARC/1.');
const NEXT = Buffer.from('\nWARC/1.');

/** Compressed bytes that are unpacked to see whether a record begins there. */
export const PROBE = 1024;

/**
 * Unpacks the members of a file.
 * @param chunks of gzip data
 * @returns stretches to be read to their ends, one after the other
 */
export async function* gzipStretches(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Stretch> {
  const queue = byteQueue(chunks);
  try {
    for (let more = true; more;) {
      const state: State = { damage: null, more: false };
      yield { bytes: stretch(queue, state), damage: () => state.damage };
      more = state.more;
    }
    if (queue.error() !== null) throw queue.error();
  } finally {
    await queue.close();
  }
}

async function* stretch(queue: ByteQueue, state: State): AsyncGenerator<Uint8Array> {
  while (await skipPadding(queue)) {
    const taken = { size: 0 };
    const end = yield* member(queue, taken);
    if (end === 'whole') continue;
    if (queue.error() !== null) throw queue.error();
    const size = taken.size + (await seekMember(queue));
    state.more = (await queue.fill(1)) > 0;
    if (!state.more) throw atTheEnd(size, end);
    state.damage = new InputError(
      `its gzip data is damaged there: ${sizeText(size)} were passed over, up to the next record`,
      'Get the file again.',
    );
    return;
  }
}

interface State {
  damage: InputError | null;
  /** Whether another stretch follows. */
  more: boolean;
}

/** @param size compressed bytes that were passed over */
function atTheEnd(size: number, end: End): InputError {
  const problem =
    end === 'cut'
      ? 'its gzip data breaks off before its end'
      : `its gzip data is damaged: its last ${sizeText(size)} hold no record that can be read`;
  return new InputError(problem, 'Get the file again.');
}

/** Zeros between members and behind the last. @returns whether anything follows */
async function skipPadding(queue: ByteQueue): Promise<boolean> {
  while ((await queue.fill(1)) > 0) {
    const view = queue.view();
    const at = view.findIndex((byte) => byte !== 0);
    queue.skip(at === -1 ? view.length : at);
    if (at !== -1) return true;
  }
  return false;
}

/**
 * Unpacks the member at the front, and takes it away where it is whole.
 * @param taken compressed bytes of a large one that are gone, whole or not
 */
async function* member(queue: ByteQueue, taken: { size: number }): AsyncGenerator<Uint8Array, End> {
  const header = (await queue.fill(HEADER + 1)) < HEADER ? null : await headerOf(queue);
  if (header === null) return 'damaged';
  const held: Held = { parts: [], size: 0, sum: 0, length: 0, isBegun: false };
  const end = yield* data(queue, header, held, taken);
  yield* end === 'whole' ? held.parts : wholeRecords(held);
  return end;
}

type End = 'whole' | 'cut' | 'damaged';

/** What a member became, until it is given out. */
interface Held {
  parts: Uint8Array[];
  /** Bytes that are held. */
  size: number;
  /** Of all that it became. */
  sum: number;
  length: number;
  /** Whether some of it was given out. */
  isBegun: boolean;
}

async function* data(
  queue: ByteQueue,
  header: number,
  held: Held,
  taken: { size: number },
): AsyncGenerator<Uint8Array, End> {
  const inflater = inflating();
  let at = header;
  try {
    while (!inflater.hasEnded()) {
      if ((await queue.fill(at + 1)) <= at) return 'cut';
      const made = await inflater.push(Buffer.from(queue.view().subarray(at, at + PIECE)));
      add(made.bytes, held);
      if (made.isDamaged) return 'damaged';
      at += made.taken;
      if (held.size > MOST_HELD) {
        yield* held.parts.splice(0);
        held.size = 0;
        held.isBegun = true;
      }
      if (at > MOST_KEPT * 2) {
        queue.skip(at - MOST_KEPT);
        taken.size += at - MOST_KEPT;
        at = MOST_KEPT;
      }
    }
  } finally {
    inflater.close();
  }
  if ((await queue.fill(at + TRAILER)) < at + TRAILER) return 'cut';
  const trailer = queue.view().subarray(at, at + TRAILER);
  if (trailer.readUInt32LE(0) !== held.sum || trailer.readUInt32LE(4) !== held.length) return 'damaged';
  queue.skip(at + TRAILER);
  return 'whole';
}

function add(made: readonly Uint8Array[], held: Held): void {
  for (const bytes of made) {
    held.parts.push(bytes);
    held.size += bytes.length;
    held.sum = crc32(bytes, held.sum);
    held.length = (held.length + bytes.length) % 2 ** 32;
  }
}

/** Of a damaged member, the records before the damage. Where each record has one, that is nothing. */
function wholeRecords({ parts, isBegun }: Held): Uint8Array[] {
  if (isBegun) return parts;
  const bytes = Buffer.concat(parts);
  const last = bytes.lastIndexOf(NEXT);
  return last === -1 ? [] : [bytes.subarray(0, last + 1)];
}

async function headerOf(queue: ByteQueue): Promise<number | null> {
  const size = headerSize(queue.view());
  if (size !== null || !queue.view().subarray(0, MAGIC.length).equals(MAGIC)) return size;
  await queue.fill(LONGEST_HEADER);
  return headerSize(queue.view());
}

const [HEADER_SUM, EXTRA, NAME, COMMENT, RESERVED] = [2, 4, 8, 16, 0xe0] as const;

/** The length of a member's header; null where there is none, or not all of it. */
function headerSize(bytes: Buffer): number | null {
  if (bytes.length < HEADER || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) return null;
  const flags = bytes[3]!;
  if ((flags & RESERVED) !== 0) return null;
  let at = HEADER;
  if ((flags & EXTRA) !== 0) {
    if (bytes.length < at + 2) return null;
    at += 2 + bytes.readUInt16LE(at);
  }
  for (const text of [NAME, COMMENT]) {
    if ((flags & text) === 0) continue;
    const end = bytes.subarray(0, LONGEST_HEADER).indexOf(0, at);
    if (end === -1) return null;
    at = end + 1;
  }
  if ((flags & HEADER_SUM) !== 0) at += 2;
  return at < bytes.length ? at : null;
}

/** Goes to the next member at which a record begins. @returns how many bytes were passed over */
async function seekMember(queue: ByteQueue): Promise<number> {
  let passed = 0;
  let from = 1;
  const skip = (size: number): void => {
    queue.skip(size);
    passed += size;
    from = 0;
  };
  for (;;) {
    const there = await queue.fill(PIECE + PROBE);
    const isEnd = there < PIECE + PROBE;
    const at = queue.view().indexOf(MAGIC, from);
    if (at === -1) {
      skip(isEnd ? there : there - MAGIC.length);
      if (isEnd) return passed;
    } else if (!isEnd && at > PIECE) {
      skip(at);
    } else if (beginsRecord(queue.view().subarray(at, at + PROBE))) {
      skip(at);
      return passed;
    } else {
      from = at + 1;
    }
  }
}

/** Whether a WARC record begins in the gzip member that begins here. @param bytes the first 1,024 of it, or all there are */
export function beginsRecord(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PROBE));
  const size = headerSize(head);
  if (size === null) return false;
  try {
    const text = inflateRawSync(head.subarray(size), { finishFlush: constants.Z_SYNC_FLUSH });
    return text.subarray(0, MARK.length).equals(MARK);
  } catch {
    return false;
  }
}
