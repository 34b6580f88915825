/** Text to bytes in a legacy encoding, by turning Node's decoders around: tests write their sentences as they are read. */
const TWO_BYTES = /^(?:shift_jis|euc-jp|euc-kr|gb18030|big5)$/;

/** Node's decoder reads 0x80 to 0x9F wrongly, so these stand here by hand. */
const WINDOWS_1252 = Array.from('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');
const WINDOWS_1252_BYTES = [
  0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96,
  0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
];

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** Encodes a text; throws where a character is not in the encoding, so that no fixture is quietly another. */
export function encode(text: string, charset: string): Uint8Array {
  if (charset === 'utf-8') return new TextEncoder().encode(text);
  if (charset.startsWith('utf-16')) return encodeUtf16(text, charset === 'utf-16le');
  const table = tableOf(charset);
  return Uint8Array.from(
    [...text].flatMap((char) => {
      const bytes = table.get(char);
      if (bytes === undefined) throw new Error(`${char} is not in ${charset}`);
      return [...bytes];
    }),
  );
}

/** The bytes of several parts, one after another; strings are taken byte by byte (U+0000 to U+00FF). */
export function join(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));
}

function encodeUtf16(text: string, little: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return little ? bytes : bytes.swap16();
}

function tableOf(charset: string): ReadonlyMap<string, readonly number[]> {
  const table = tables.get(charset) ?? makeTable(charset);
  tables.set(charset, table);
  return table;
}

function makeTable(charset: string): Map<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(charset);
  const add = (bytes: readonly number[]): void => {
    const chars = [...decoder.decode(Uint8Array.from(bytes))];
    if (chars.length === 1 && chars[0] !== '\ufffd' && !table.has(chars[0]!)) table.set(chars[0]!, bytes);
  };
  for (let byte = 0; byte < 256; byte++) add([byte]);
  if (charset === 'windows-1252') WINDOWS_1252.forEach((char, i) => table.set(char, [WINDOWS_1252_BYTES[i]!]));
  if (!TWO_BYTES.test(charset)) return table;
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) add([lead, trail]);
  return table;
}
