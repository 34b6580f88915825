/** The encoding of bytes that are not UTF-8 and say nothing true about themselves. */
import { analyse } from 'chardet';
import { decodeAs, nonAscii } from './decoders.js';
import { charsetOf } from './labels.js';

/** Enough for letter statistics, and the bound of their cost. */
const SAMPLE_BYTES = 65_536;

/** No longer tag than this is taken out of the sample: a lone `<` must not eat the text. */
const LONGEST_TAG = 2000;

/** Encodings that are settled before, by their bytes alone. */
const SETTLED = /^(?:ascii$|utf-|iso-2022)/i;

/** Letters that koi8-u has where koi8-r has box drawing: Ukrainian, which the statistics cannot tell from Russian. */
const UKRAINIAN = new Set([0xa4, 0xa6, 0xa7, 0xad, 0xb4, 0xb6, 0xb7, 0xbd]);

/**
 * The likeliest encoding by letter statistics (the package chardet, after ICU's detector).
 *
 * @param bytes the document, any length; the statistics see at most 64 KB of it: lines outside ASCII, without tags
 * @returns a name as `charsetOf` gives it; `windows-1252` where nothing is likelier
 */
export function detectCharset(bytes: Uint8Array): string {
  const sample = tellingSample(bytes);
  for (const { name } of analyse(sample)) {
    const charset = SETTLED.test(name) ? null : refined(name, sample);
    if (charset !== null && isPlausible(sample, charset)) return charset;
  }
  return 'windows-1252';
}

function refined(name: string, sample: Uint8Array): string | null {
  if (name === 'KOI8-R') return sample.some((byte) => UKRAINIAN.has(byte)) ? 'koi8-u' : 'koi8-r';
  // The same letters and the points that texts of our days use.
  if (name.startsWith('ISO-8859-8')) return 'windows-1255';
  // They differ in one letter: `Ά`, 0xB6 here and 0xA2 there.
  if (name === 'ISO-8859-7' && !sample.includes(0xb6)) return 'windows-1253';
  const charset = charsetOf(name);
  return charset === 'windows-1252' ? westernOrNot(sample) : charset;
}

/**
 * Languages that the statistics do not know look western to them. Read as windows-1252, Croatian and Slovenian have `è`,
 * `æ` and `ð` for `č`, `ć` and `đ`, and `š` and `ž` as they are; Lithuanian and Latvian have `ð` and `þ` for `š` and `ž`
 * beside letters that Icelandic does not use.
 */
function westernOrNot(sample: Uint8Array): string {
  const letters =
    decodeAs(sample, 'windows-1252')
      .text.toLowerCase()
      .match(/[^\P{L}a-z]/gu) ?? [];
  const share = (some: string): number => letters.filter((letter) => some.includes(letter)).length / letters.length;
  if (share('šž') >= 0.25 && share('šžèæð') >= 0.95) return 'windows-1250';
  if (share('ðþ') >= 0.1 && share('ëçâîèòï') >= 0.15) return 'windows-1257';
  return 'windows-1252';
}

function isPlausible(sample: Uint8Array, charset: string): boolean {
  const { text, invalid } = decodeAs(sample, charset);
  return invalid * 2 <= nonAscii(text);
}

/** Lines with bytes outside ASCII, without their tags: English markup would drown the letters of the text. */
function tellingSample(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(SAMPLE_BYTES);
  let length = 0;
  for (let start = 0; start < bytes.length && length < SAMPLE_BYTES;) {
    const end = lineEnd(bytes, start);
    length = appendTelling(sample, length, bytes.subarray(start, end));
    start = end;
  }
  return sample.subarray(0, length);
}

/** The offset after the line's end; a line longer than the sample is read in parts. */
function lineEnd(bytes: Uint8Array, start: number): number {
  const limit = Math.min(bytes.length, start + SAMPLE_BYTES);
  for (let i = start; i < limit; i++) if (bytes[i] === 0x0a || bytes[i] === 0x0d) return i + 1;
  return limit;
}

function appendTelling(sample: Uint8Array, length: number, line: Uint8Array): number {
  if (!line.some((byte) => byte > 0x7f)) return length;
  let to = length;
  for (let i = 0; i < line.length && to < sample.length; i++) {
    i = skipTags(line, i);
    if (i < line.length) sample[to++] = line[i]!;
  }
  return to;
}

/** The offset after the tags that begin at `at`; `at` where none does. */
function skipTags(line: Uint8Array, at: number): number {
  let next = at;
  while (line[next] === 0x3c && isTagStart(line[next + 1] ?? 0)) {
    const end = line.subarray(next, next + LONGEST_TAG).indexOf(0x3e);
    if (end < 0) break;
    next += end + 1;
  }
  return next;
}

/** A letter, `/` or `!`. */
function isTagStart(byte: number): boolean {
  return byte === 0x2f || byte === 0x21 || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a);
}
