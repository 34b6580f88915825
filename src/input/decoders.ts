/** Bytes to text in a known encoding: Node's decoders, with what they get wrong set right. */
import { isUtf8 } from 'node:buffer';
import { decodeKorean } from './korean.js';

export interface Decoded {
  readonly text: string;
  /** Sequences that are not valid in the encoding; each became U+FFFD. */
  readonly invalid: number;
}

/**
 * What windows-1252 has at 0x80 to 0x9F. Many versions of Node read these bytes as the control characters of ISO-8859-1
 * (https://github.com/nodejs/node/issues/56542), which loses every curly quote of an old page.
 * Table: https://encoding.spec.whatwg.org/index-windows-1252.txt; a space stands for the five without a character.
 */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const REPLACEMENT = '\ufffd';
const PIECE_BYTES = 4096;
const LONGEST_SEQUENCE = 4;

/**
 * Decodes bytes without their byte-order mark.
 *
 * @param charset a name as `charsetOf` gives it
 */
export function decodeAs(bytes: Uint8Array, charset: string): Decoded {
  const text = strictly(bytes, charset);
  if (text !== null) return { text, invalid: 0 };
  const mended = charset === 'euc-kr' ? decodeKorean(bytes) : leniently(bytes, charset);
  return { text: mended, invalid: Math.max(0, count(mended, REPLACEMENT) - genuine(bytes, charset)) };
}

/** How many UTF-16 units of a text lie outside ASCII, U+FFFD not counted. */
export function nonAscii(text: string): number {
  let found = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f && unit !== 0xfffd) found++;
  }
  return found;
}

/**
 * The offset of the first byte that is not valid in the encoding.
 *
 * @param bytes without byte-order mark
 * @returns the length of the longest prefix that is valid; the number of bytes where all is
 */
export function firstInvalid(bytes: Uint8Array, charset: string): number {
  let good = 0;
  while (good < bytes.length) {
    const next = pieceEnd(bytes, good, charset);
    if (next === null) return validPrefix(bytes, good, charset);
    good = next;
  }
  return good;
}

/** The end of a valid piece that begins at a character, itself the end of a character; null where there is none. */
function pieceEnd(bytes: Uint8Array, start: number, charset: string): number | null {
  const end = Math.min(start + PIECE_BYTES, bytes.length);
  for (let cut = end; cut > start && cut > end - LONGEST_SEQUENCE; cut--) {
    if (isValid(bytes.subarray(start, cut), charset)) return cut;
  }
  return null;
}

/** Goes from character to character, at most one piece. */
function validPrefix(bytes: Uint8Array, start: number, charset: string): number {
  let good = start;
  for (let length = 1; length <= LONGEST_SEQUENCE && good + length <= bytes.length; length++) {
    if (!isValid(bytes.subarray(good, good + length), charset)) continue;
    good += length;
    length = 0;
  }
  return good;
}

function isValid(piece: Uint8Array, charset: string): boolean {
  if (strictly(piece, charset) !== null) return true;
  return charset === 'euc-kr' && !decodeKorean(piece).includes(REPLACEMENT);
}

/** The text where every byte is valid, else null. */
function strictly(bytes: Uint8Array, charset: string): string | null {
  // Node's own check is several times faster than its decoder, and saves the start of the decoder for most inputs.
  if (charset === 'utf-8') return isUtf8(bytes) ? asBuffer(bytes).toString('utf8') : null;
  try {
    const text = new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
    return charset === 'windows-1252' ? mendWindows1252(text) : text;
  } catch {
    return null;
  }
}

function leniently(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
}

function mendWindows1252(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => {
    const meant = WINDOWS_1252[control.charCodeAt(0) - 0x80]!;
    return meant === ' ' ? control : meant;
  });
}

/** U+FFFD that the author wrote, or an earlier program: valid, not our doing. */
function genuine(bytes: Uint8Array, charset: string): number {
  if (charset !== 'utf-8') return 0;
  return count(asBuffer(bytes).toString('latin1'), '\xef\xbf\xbd');
}

/** The same bytes, not a copy. */
function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function count(text: string, what: string): number {
  let found = 0;
  for (let at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + what.length)) found++;
  return found;
}
