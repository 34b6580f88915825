/** Bytes to text. The order: what the user says, byte-order mark, what the page says, UTF-8, statistics, windows-1252. */
import { InputError, UsageError } from '../errors.js';
import type { Warning } from '../model.js';
import { isBinary, typeByMagic } from './binary.js';
import { declaredLabel } from './declared.js';
import { decodeAs, firstInvalid, nonAscii } from './decoders.js';
import type { Decoded } from './decoders.js';
import { detectCharset } from './detect.js';
import { charsetOf, nearestCharsets } from './labels.js';
import { bomOf, utf16Without } from './unicode.js';

export interface DecodedInput {
  /** Without byte-order mark; line ends as they are. */
  readonly text: string;
  /** The name of https://encoding.spec.whatwg.org/#names-and-labels in lower case. */
  readonly charset: string;
  readonly warnings: readonly Warning[];
}

/** V8 makes no longer strings: 2^29 - 24 units. */
const MAX_BYTES = 0x1fffffe8;

const CONVERT = 'Convert it to HTML, plain text or Markdown first.';

/** Encodings of one byte a character: any bytes are valid in them, so validity says nothing for them. */
const SINGLE_BYTE = /^(?:windows-|iso-8859-|koi8-|ibm866|macintosh|x-mac-)/;

/** The start of a Japanese run in ISO-2022-JP (https://www.rfc-editor.org/rfc/rfc1468); it is ASCII to all other checks. */
const JAPANESE_RUN = ['\x1b$B', '\x1b$@'];

/**
 * Decodes an input.
 *
 * @param bytes the whole of it
 * @param override an encoding label that is believed more than the bytes
 * @throws InputError where it is no text (binary, UTF-32) or too large for one string; UsageError for an unknown label
 */
export function decode(bytes: Uint8Array, override?: string): DecodedInput {
  refuseFiles(bytes);
  if (override !== undefined) return decodeOverridden(bytes, override);
  const bom = bomOf(bytes);
  if (bom?.charset === 'utf-32') throw utf32();
  if (bom !== null) return finish(bytes, bom.length, bom.charset);
  const utf16 = utf16Without(bytes);
  if (utf16 !== null) return finish(bytes, 0, utf16);
  refuseBinary(bytes);
  return decodeByContent(bytes);
}

function refuseFiles(bytes: Uint8Array): void {
  const type = typeByMagic(bytes);
  if (type !== null) throw new InputError(`it is a binary file (${type})`, CONVERT);
  if (bytes.length > MAX_BYTES) throw new InputError('it is larger than 512 MB', 'Split it.');
}

function refuseBinary(bytes: Uint8Array): void {
  if (isBinary(bytes)) throw new InputError('it is a binary file', CONVERT);
}

function utf32(): InputError {
  return new InputError('it is UTF-32, which no browser reads', 'Convert it: iconv -f UTF-32 -t UTF-8.');
}

function decodeOverridden(bytes: Uint8Array, label: string): DecodedInput {
  const charset = charsetOf(label);
  if (charset === null) throw unknownLabel(label);
  const bom = bomOf(bytes);
  // `utf-16` names no byte order, so there the mark decides.
  const meant = /^utf-?16$/i.test(label.trim()) && bom?.charset === 'utf-16be' ? 'utf-16be' : charset;
  if (!meant.startsWith('utf-16')) refuseBinary(bytes);
  return finish(bytes, bom?.charset === meant ? bom.length : 0, meant);
}

function unknownLabel(label: string): UsageError {
  const names = nearestCharsets(label).join(', ');
  return new UsageError(`unknown charset "${label}"`, `Use a WHATWG encoding label; the nearest are ${names}.`);
}

/** No mark and no override: the page's own word, checked against its bytes. */
function decodeByContent(bytes: Uint8Array): DecodedInput {
  const label = declaredLabel(bytes);
  const declared = label === null ? null : charsetOf(label);
  const notes = label !== null && declared === null ? [unknownDeclared(label)] : [];
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8.invalid === 0 && utf8.text.length === bytes.length) return decodeAscii(bytes, utf8.text, declared, notes);
  if (declared !== null && declared !== 'utf-8') return decodeDeclared(bytes, declared, utf8);
  if (isPlausible(utf8)) return result(bytes, 0, 'utf-8', utf8, notes);
  return decodeGuessed(bytes, label, notes);
}

function unknownDeclared(label: string): Warning {
  const shown = label.slice(0, 40);
  return { code: 'charset-unknown', message: `The page declares the unknown charset "${shown}"; it was ignored.` };
}

function decodeAscii(bytes: Uint8Array, text: string, declared: string | null, notes: Warning[]): DecodedInput {
  if (JAPANESE_RUN.some((escape) => text.includes(escape))) return finish(bytes, 0, 'iso-2022-jp', notes);
  return { text, charset: declared ?? 'utf-8', warnings: notes };
}

/** Programs that save pages often turn them into UTF-8 and leave the declaration as it was. */
function decodeDeclared(bytes: Uint8Array, declared: string, utf8: Decoded): DecodedInput {
  if (isSurelyUtf8(utf8, declared)) return result(bytes, 0, 'utf-8', utf8, [wrongDeclared(declared, 'utf-8')]);
  const decoded = decodeAs(bytes, declared);
  if (isPlausible(decoded, declared)) return result(bytes, 0, declared, decoded, []);
  return isPlausible(utf8)
    ? result(bytes, 0, 'utf-8', utf8, [wrongDeclared(declared, 'utf-8')])
    : decodeGuessed(bytes, declared, []);
}

/** UTF-8 sequences do not come about by chance in an 8-bit encoding; a few short ones do in one of two bytes. */
function isSurelyUtf8(utf8: Decoded, declared: string): boolean {
  const valid = nonAscii(utf8.text);
  return utf8.invalid * 20 <= valid && valid >= (SINGLE_BYTE.test(declared) ? 1 : 4);
}

/**
 * A text with a slip here and there, or cut off in the middle of a character. UTF-8 is so strict that a third of slips is
 * still UTF-8; in Shift_JIS most bytes stand for something.
 */
function isPlausible({ text, invalid }: Decoded, charset = 'utf-8'): boolean {
  return invalid === 0 || invalid * (charset === 'utf-8' ? 2 : 8) <= nonAscii(text);
}

function decodeGuessed(bytes: Uint8Array, declared: string | null, notes: Warning[]): DecodedInput {
  const charset = detectCharset(bytes);
  const note = declared === null || notes.length > 0 ? guessed(charset) : wrongDeclared(declared, charset);
  return finish(bytes, 0, charset, [...notes, note]);
}

function guessed(charset: string): Warning {
  return {
    code: 'charset-guessed',
    message: `No charset is declared; it was read as ${charset}, judging by its letters.`,
  };
}

function wrongDeclared(declared: string, charset: string): Warning {
  return {
    code: 'charset-wrong',
    message: `It declares ${declared}, but its bytes are not; it was read as ${charset}.`,
  };
}

function finish(bytes: Uint8Array, skip: number, charset: string, notes: Warning[] = []): DecodedInput {
  return result(bytes, skip, charset, decodeAs(bytes.subarray(skip), charset), notes);
}

function result(
  bytes: Uint8Array,
  skip: number,
  charset: string,
  { text, invalid }: Decoded,
  notes: Warning[],
): DecodedInput {
  if (invalid === 0) return { text, charset, warnings: notes };
  const at = skip + firstInvalid(bytes.subarray(skip), charset);
  const many = invalid === 1 ? 'One byte sequence is' : `${invalid} byte sequences are`;
  const message = `${many} not valid ${charset} and became U+FFFD, the first at byte ${at}.`;
  return { text, charset, warnings: [...notes, { code: 'invalid-bytes', message }] };
}
