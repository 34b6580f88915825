/**
 * Cuts WARC files (https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/) into records. What is
 * in a record, a worker reads with `warcio`. Where one ends is found here, since a record whose length is wrong must not
 * take the next ones with it: after each record the next header has to stand, and else it is looked for.
 */
import type { ByteQueue } from './byte-queue.js';
import { byteQueue } from './byte-queue.js';

export type Frame =
  /** A record with its headers; `mended` where its length was wrong and was set right. */
  | { readonly bytes: Uint8Array; readonly mended: boolean }
  /** A record that is too large, or that breaks off at the end of the file. */
  | { readonly problem: 'large' | 'cut'; readonly size: number; /** As far as it is there. */ readonly header: string }
  /** Bytes that belong to no record. */
  | { readonly problem: 'lost'; readonly size: number };

/** Headers are a few lines; what is longer is none. */
const MAX_HEADER = 65_536;

const MARK = Buffer.from('WARC/1.');

/** The mark at the start of a line. */
const NEXT = Buffer.from('\nWARC/1.');

/** The types that may hold a page or a text; `conversion` is what WET files hold. */
const TYPES = /^WARC-Type[ \t]*:[ \t]*(?:response|resource|conversion)[ \t]*\r?$/im;

const LENGTH = /^(Content-Length[ \t]*:[ \t]*)(\d{1,15})[ \t]*(?=\r?$)/im;

/**
 * The records of a WARC file that may hold a document, in order; what is lost or too large comes in its place.
 * @param chunks unpacked bytes
 * @param limit the most bytes of a record
 * @throws what the stream throws, after all that came before
 */
export async function* warcFrames(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Frame> {
  const queue = byteQueue(chunks);
  try {
    for (;;) {
      const lost = await seekRecord(queue);
      if (lost > 0) yield { problem: 'lost', size: lost };
      if ((await queue.fill(MARK.length)) < MARK.length) break;
      const frame = await nextFrame(queue, limit);
      if (frame !== null) yield frame;
    }
    if (queue.error() !== null) throw queue.error();
  } finally {
    await queue.close();
  }
}

/** Goes to the next mark. @returns how many bytes, line ends aside, were passed over */
async function seekRecord(queue: ByteQueue): Promise<number> {
  let lost = 0;
  for (;;) {
    const there = await queue.fill(MAX_HEADER);
    const view = queue.view();
    let blank = 0;
    while (lost === 0 && (view[blank] === 0x0d || view[blank] === 0x0a)) blank += 1;
    queue.skip(blank);
    if (blank > 0) continue;
    if (there === 0 || view.subarray(0, MARK.length).equals(MARK)) return lost;
    const at = view.indexOf(NEXT);
    const passed = at === -1 ? Math.max(1, there - NEXT.length) : at + 1;
    queue.skip(passed);
    lost += passed;
  }
}

/** Takes the record at the front; null where it is of no use here. */
async function nextFrame(queue: ByteQueue, limit: number): Promise<Frame | null> {
  const there = await queue.fill(MAX_HEADER);
  const head = headerOf(queue.view());
  if (head === null) {
    queue.skip(MARK.length);
    // What follows belongs to no record, and is reported as that.
    return there < MAX_HEADER ? { problem: 'cut', size: there, header: '' } : null;
  }
  const length = Number(LENGTH.exec(head.text)?.[2] ?? Number.NaN);
  const size = head.size + length;
  const wanted = TYPES.test(head.text);
  if (size > limit) return large(queue, head, wanted ? size : null);
  if (await endsAt(queue, size)) return take(queue, size, head.text, wanted, false);
  return resync(queue, head, limit, wanted);
}

interface Header {
  readonly text: string;
  readonly size: number;
}

/** The header with the blank line after it; null where there is none. */
function headerOf(view: Buffer): Header | null {
  const probe = view.subarray(0, MAX_HEADER);
  const crlf = probe.indexOf('\r\n\r\n');
  const lf = probe.indexOf('\n\n');
  if (crlf === -1 && lf === -1) return null;
  const size = lf === -1 || (crlf !== -1 && crlf < lf) ? crlf + 4 : lf + 2;
  return { text: probe.toString('latin1', 0, size), size };
}

/** Whether a record of this size is followed by another one, or by the end of the file. */
async function endsAt(queue: ByteQueue, size: number): Promise<boolean> {
  if (!Number.isFinite(size)) return false;
  const room = size + 8 + MARK.length;
  const there = await queue.fill(room);
  if (there < size) return false;
  const after = queue.view().subarray(size, room);
  let at = 0;
  while (at < 8 && (after[at] === 0x0d || after[at] === 0x0a)) at += 1;
  const next = after.subarray(at, at + MARK.length);
  return next.length === 0 ? there < room : at > 0 && next.equals(MARK);
}

function take(queue: ByteQueue, size: number, text: string, wanted: boolean, mended: boolean): Frame | null {
  if (!wanted) {
    queue.skip(size);
    return null;
  }
  const record = queue.view().subarray(0, size);
  const bytes = mended ? withLength(record, text) : Uint8Array.prototype.slice.call(record);
  queue.skip(size);
  return { bytes, mended };
}

/** The length is wrong: the record goes to the next mark. */
async function resync(queue: ByteQueue, head: Header, limit: number, wanted: boolean): Promise<Frame | null> {
  let from = head.size - 1;
  for (;;) {
    const before = queue.view().length;
    const at = queue.view().indexOf(NEXT, from);
    if (at !== -1) return take(queue, withoutLineEnds(queue.view(), at + 1), head.text, wanted, true);
    if (before > limit) return large(queue, head, wanted ? before : null);
    from = Math.max(from, before - NEXT.length);
    if ((await queue.fill(before + 65_536)) === before) break;
  }
  const size = queue.view().length;
  queue.skip(size);
  return wanted ? { problem: 'cut', size, header: head.text } : null;
}

/** A record ends with two line ends that are not its own. */
function withoutLineEnds(view: Buffer, end: number): number {
  let at = end;
  for (let n = 0; n < 2 && view[at - 1] === 0x0a; n += 1) at -= view[at - 2] === 0x0d ? 2 : 1;
  return at;
}

/** The record with a `Content-Length` that is true. */
function withLength(record: Buffer, text: string): Uint8Array {
  const length = record.length - text.length;
  const mended = LENGTH.test(text)
    ? text.replace(LENGTH, (_, name: string) => `${name}${length}`)
    : text.replace(/\r?\n/, (end) => `${end}Content-Length: ${length}${end}`);
  return Uint8Array.from(Buffer.concat([Buffer.from(mended, 'latin1'), record.subarray(text.length)]));
}

/** Passes over a record without holding it. Its length may be a lie, so the next mark ends it. */
async function large(queue: ByteQueue, head: Header, size: number | null): Promise<Frame | null> {
  queue.skip(head.size - 1);
  for (;;) {
    const there = await queue.fill(65_536);
    const at = queue.view().indexOf(NEXT);
    if (at !== -1 || there < 65_536) {
      queue.skip(at === -1 ? there : at + 1);
      break;
    }
    queue.skip(there - NEXT.length);
  }
  return size === null ? null : { problem: 'large', size, header: head.text };
}
