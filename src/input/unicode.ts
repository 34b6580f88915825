/** Unicode encodings that show themselves: by a byte-order mark, or by zeros at every other byte. */

export interface Bom {
  readonly charset: 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32';
  readonly length: number;
}

/** https://www.unicode.org/faq/utf_bom.html#bom4; the longer marks first: UTF-32LE starts as UTF-16LE does. */
const BOMS: readonly (Bom & { readonly bytes: readonly number[] })[] = [
  { charset: 'utf-32', length: 4, bytes: [0xff, 0xfe, 0, 0] },
  { charset: 'utf-32', length: 4, bytes: [0, 0, 0xfe, 0xff] },
  { charset: 'utf-8', length: 3, bytes: [0xef, 0xbb, 0xbf] },
  { charset: 'utf-16le', length: 2, bytes: [0xff, 0xfe] },
  { charset: 'utf-16be', length: 2, bytes: [0xfe, 0xff] },
];

const PROBE_BYTES = 4096;

/** The byte-order mark at the start, or null. */
export function bomOf(bytes: Uint8Array): Bom | null {
  return BOMS.find((bom) => bom.bytes.every((byte, i) => bytes[i] === byte)) ?? null;
}

/** East Asian letters and what stands between them. */
const EAST_ASIAN = /[\n\r\x20-\x7e\u2010-\u2049\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef]/g;

/**
 * UTF-16 without a byte-order mark. In most scripts every other byte is zero in spaces and Latin letters. In East Asian
 * ones hardly a byte is, but many are control characters or beyond ASCII, and what comes out is letters of East Asia and
 * nothing else.
 *
 * @param bytes at most their first 4 KB are read
 */
export function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const probe = bytes.subarray(0, Math.min(PROBE_BYTES, bytes.length - (bytes.length % 2)));
  if (!hasControls(probe)) return null;
  const [even, odd] = zerosByParity(probe);
  const [most, least] = [Math.max(even, odd), Math.min(even, odd)];
  if (most < 2 || most * 200 < probe.length || least * 20 > most) return eastAsian(probe);
  const charset = odd > even ? 'utf-16le' : 'utf-16be';
  return isMostlyText(new TextDecoder(charset).decode(probe)) ? charset : null;
}

// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\0-\x08]/;
/** Whether there is a zero or another control character but white space: text of one byte a character has none. */
const hasControls = (bytes: Uint8Array): boolean =>
  CONTROL.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));

function eastAsian(probe: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  // The old encodings have no control characters, and their letters may look like others in UTF-16.
  if (isMostlyAscii(probe)) return null;
  const little = eastAsianShare(new TextDecoder('utf-16le').decode(probe));
  const big = eastAsianShare(new TextDecoder('utf-16be').decode(probe));
  if (Math.max(little, big) < 0.95) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}

function eastAsianShare(text: string): number {
  return (text.match(EAST_ASIAN)?.length ?? 0) / text.length;
}

/** ASCII in pairs of bytes reads as rare Chinese signs: https://en.wikipedia.org/wiki/Bush_hid_the_facts */
function isMostlyAscii(probe: Uint8Array): boolean {
  return probe.filter((byte) => byte > 0x7f || byte < 0x09).length * 10 < probe.length;
}

function zerosByParity(bytes: Uint8Array): [even: number, odd: number] {
  const zeros: [number, number] = [0, 0];
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) zeros[(i & 1) as 0 | 1]++;
  return zeros;
}

function isMostlyText(text: string): boolean {
  const strange = text.match(/[^\p{L}\p{M}\p{N}\p{P}\p{S}\s]/gu)?.length ?? 0;
  return strange * 20 <= text.length;
}
