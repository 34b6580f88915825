/**
 * A stream of bytes as text: its encoding is told as that of a document is (src/input), from as little of it as that takes.
 * Nothing is held back but the beginning of a character, and some 64 KB where an old encoding has to be guessed.
 */
import { isUtf8 } from 'node:buffer';
import { decode } from '../input/decode.js';
import { decodeAs } from '../input/decoders.js';
import { bomOf } from '../input/unicode.js';
import type { Warning } from '../model.js';
import { peek, rejoin } from './read.js';

/** What was found about a stream while it was decoded. */
export interface Notes {
  /** That the encoding is a guess; null where it is none, or as long as all was ASCII. */
  guessed: Warning | null;
  /** Whether bytes were not valid, and became U+FFFD. */
  invalid: boolean;
}

export const newNotes = (): Notes => ({ guessed: null, invalid: false });

const LINE_FEED = 0x0a;
const ESCAPE = 0x1b;

/** Bytes in which a mark, or the zeros of UTF-16, are looked for; fewer where a line ends before. */
const HEAD = 4096;

/** Bytes from which an encoding is guessed by its letters. */
const SAMPLE = 65_536;

/** Bytes that are decoded at once: what is made of one piece is held until it is asked for. */
const PIECE = 65_536;

/** Encodings whose decoder has to remember what came before; the others fall apart at ASCII. */
const STATEFUL = /^(?:utf-16|iso-2022)/;

/** No byte below this is a part of a longer character. */
const FIRST_TRAIL = 0x30;

/** Bytes without any of those are cut somewhere: no text is like that. */
const MOST_HELD = 16_000_000;

/**
 * Decodes a stream.
 * @param label an encoding that is believed more than the bytes; null to tell it from them
 * @param notes is filled in as things are found
 * @returns the text in pieces, without byte order mark
 * @throws InputError where the stream is no text
 */
export async function* textOf(
  chunks: AsyncIterable<Uint8Array>,
  label: string | null,
  notes: Notes,
): AsyncGenerator<string> {
  const { head: begin, whole } = await peek(chunks, HEAD, (bytes) => bytes.length >= firstLine(bytes));
  const head = begin.subarray(0, Math.min(HEAD, firstLine(begin)));
  if (head.length === 0) return;
  const { charset } = decode(undeclared(head), label ?? undefined);
  const bom = bomOf(head);
  const isSettled = label !== null || bom !== null || charset.startsWith('utf-16');
  if (!isSettled) yield* decodedLate(whole, notes);
  else yield* decodedAs(whole, charset, bom?.charset === charset ? bom.length : 0, notes);
}

/** Its length with the zero that its end has in UTF-16; what comes behind it counts for nothing, however it comes. */
function firstLine(bytes: Uint8Array): number {
  const at = bytes.indexOf(LINE_FEED);
  return at === -1 ? Number.POSITIVE_INFINITY : at + 2;
}

/** A page in a cell declares itself, not the table. */
function undeclared(bytes: Uint8Array): Uint8Array {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return /<(?:meta|\?xml)/i.test(latin1) ? Buffer.from(latin1.replace(/<(?=meta|\?xml)/gi, '['), 'latin1') : bytes;
}

/** ASCII is the same in all encodings that are left, so that nothing need be known before something else comes. */
async function* decodedLate(chunks: AsyncIterable<Uint8Array>, notes: Notes): AsyncGenerator<string> {
  const source = pieces(chunks);
  /** The beginning of a line. */
  let held: Uint8Array = new Uint8Array();
  try {
    for (let next = await source.next(); next.done !== true; next = await source.next()) {
      const bytes = held.length === 0 ? next.value : Buffer.concat([held, next.value]);
      const at = bytes.findIndex((byte) => byte > 0x7f || byte === ESCAPE);
      const lines = (at === -1 ? bytes : bytes.subarray(0, at)).lastIndexOf(LINE_FEED) + 1;
      const from = at === -1 && bytes.length - lines > SAMPLE ? bytes.length : lines;
      yield Buffer.from(bytes.subarray(0, from)).toString('latin1');
      held = bytes.subarray(from);
      if (at === -1) continue;
      yield* decodedGuessed(rejoin(held, source), notes);
      return;
    }
    yield Buffer.from(held).toString('latin1');
  } finally {
    await source.return(undefined);
  }
}

/** @param bytes whose first line is not plain ASCII */
async function* decodedGuessed(bytes: AsyncIterable<Uint8Array>, notes: Notes): AsyncGenerator<string> {
  const { head, whole } = await peek(bytes, SAMPLE, beginsAsUtf8);
  if (beginsAsUtf8(head)) {
    yield* decodedAs(whole, 'utf-8', 0, notes);
    return;
  }
  const { charset, warnings } = decode(undeclared(wholeLines(head.subarray(0, SAMPLE))));
  notes.guessed = warnings.find(({ code }) => code === 'charset-guessed') ?? null;
  yield* decodedAs(whole, charset, 0, notes);
}

/** Letters of UTF-8 do not come about by chance, so that one line is enough. */
function beginsAsUtf8(head: Uint8Array): boolean {
  const line = head.subarray(0, head.indexOf(LINE_FEED) + 1);
  return line.some((byte) => byte > 0x7f) && isUtf8(line);
}

/** Without the line that breaks off, or else without the character that does. */
function wholeLines(head: Uint8Array): Uint8Array {
  const end = head.lastIndexOf(LINE_FEED) + 1;
  if (end > 0 || head.length < SAMPLE) return end > 0 ? head.subarray(0, end) : head;
  let cut = head.length;
  while (cut > head.length - 4 && head[cut - 1]! >= FIRST_TRAIL) cut -= 1;
  return head.subarray(0, cut);
}

/** @param skip bytes of the mark at the beginning */
async function* decodedAs(
  chunks: AsyncIterable<Uint8Array>,
  charset: string,
  skip: number,
  notes: Notes,
): AsyncGenerator<string> {
  const bytes = withoutFirst(chunks, skip);
  if (STATEFUL.test(charset)) {
    yield* remembering(bytes, charset, notes);
    return;
  }
  for await (const part of wholeCharacters(bytes)) {
    const { text, invalid } = decodeAs(part, charset);
    notes.invalid ||= invalid > 0;
    yield text;
  }
}

async function* remembering(bytes: AsyncIterable<Uint8Array>, charset: string, notes: Notes): AsyncGenerator<string> {
  const decoder = new TextDecoder(charset, { ignoreBOM: true });
  const noted = (text: string): string => {
    notes.invalid ||= text.includes('\ufffd');
    return text;
  };
  for await (const piece of pieces(bytes)) yield noted(decoder.decode(piece, { stream: true }));
  yield noted(decoder.decode());
}

async function* wholeCharacters(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces(bytes)) {
    let end = piece.length;
    while (end > 0 && piece[end - 1]! >= FIRST_TRAIL) end -= 1;
    if (end === 0 && size < MOST_HELD) {
      held.push(piece);
      size += piece.length;
      continue;
    }
    yield held.length === 0 ? piece.subarray(0, end) : Buffer.concat([...held, piece.subarray(0, end)]);
    held = end === piece.length ? [] : [piece.subarray(end)];
    size = piece.length - end;
  }
  if (held.length > 0) yield Buffer.concat(held);
}

async function* withoutFirst(chunks: AsyncIterable<Uint8Array>, skip: number): AsyncGenerator<Uint8Array> {
  let left = skip;
  for await (const chunk of chunks) {
    if (chunk.length > left) yield chunk.subarray(left);
    left -= Math.min(left, chunk.length);
  }
}

async function* pieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE);
  }
}

/**
 * A stream in UTF-16 with a byte order mark, as PowerShell and Excel write it, as UTF-8; any other one as it is.
 * @param chunks bytes of lines; no more than their first byte is waited for where it is no mark's
 */
export async function* marked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, whole } = await peek(chunks, 4, ([first]) => first !== undefined && first < 0xfe);
  const bom = bomOf(head);
  if (bom === null || !bom.charset.startsWith('utf-16')) yield* whole;
  else for await (const text of decodedAs(whole, bom.charset, bom.length, newNotes())) yield Buffer.from(text);
}
