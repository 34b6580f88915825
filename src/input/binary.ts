/** Files that hold no text. */

interface Magic {
  readonly type: string;
  /** The bytes as characters U+0000 to U+00FF. */
  readonly bytes: string;
  readonly at?: number;
}

/** File signatures, from https://mimesniff.spec.whatwg.org/ and the formats' own descriptions. */
const MAGIC: readonly Magic[] = [
  { type: 'PDF', bytes: '%PDF-' },
  { type: 'PNG image', bytes: '\x89PNG\r\n\x1a\n' },
  { type: 'JPEG image', bytes: '\xff\xd8\xff' },
  { type: 'GIF image', bytes: 'GIF87a' },
  { type: 'GIF image', bytes: 'GIF89a' },
  { type: 'WebP image', bytes: 'WEBPVP', at: 8 },
  { type: 'TIFF image', bytes: 'II*\0' },
  { type: 'TIFF image', bytes: 'MM\0*' },
  { type: 'ZIP archive, or an office document', bytes: 'PK\x03\x04' },
  { type: 'ZIP archive', bytes: 'PK\x05\x06' },
  { type: 'gzip archive', bytes: '\x1f\x8b\x08' },
  { type: 'bzip2 archive', bytes: '1AY&SY', at: 4 },
  { type: 'xz archive', bytes: '\xfd7zXZ\0' },
  { type: 'zstd archive', bytes: '\x28\xb5\x2f\xfd' },
  { type: '7z archive', bytes: "7z\xbc\xaf'\x1c" },
  { type: 'RAR archive', bytes: 'Rar!\x1a\x07' },
  { type: 'old office document', bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { type: 'RTF document', bytes: '{\\rtf1' },
  { type: 'program', bytes: '\x7fELF' },
  { type: 'program', bytes: '\xcf\xfa\xed\xfe' },
  { type: 'WebAssembly module', bytes: '\0asm' },
  { type: 'SQLite database', bytes: 'SQLite format 3\0' },
  { type: 'MP3 sound', bytes: 'ID3\x03' },
  { type: 'MP3 sound', bytes: 'ID3\x04' },
  { type: 'Ogg media', bytes: 'OggS\0' },
  { type: 'FLAC sound', bytes: 'fLaC\0' },
  { type: 'MP4 video', bytes: 'ftyp', at: 4 },
  { type: 'WOFF font', bytes: 'wOFF\0' },
  { type: 'WOFF2 font', bytes: 'wOF2\0' },
];

const PROBE_BYTES = 16_384;

/** A page with a few stray NULs has less than this share of control bytes; compressed data has about 0.1. */
const MOST_CONTROLS = 0.05;

/**
 * The type of a file by its signature.
 *
 * @returns a name for a message (`PDF`), or null where no known signature stands at the start
 */
export function typeByMagic(bytes: Uint8Array): string | null {
  return MAGIC.find((magic) => hasMagic(bytes, magic))?.type ?? null;
}

function hasMagic(bytes: Uint8Array, magic: Magic): boolean {
  const at = magic.at ?? 0;
  for (let i = 0; i < magic.bytes.length; i++) if (bytes[at + i] !== magic.bytes.charCodeAt(i)) return false;
  return true;
}

/**
 * Whether the bytes are no text in any encoding whose ASCII part is ASCII: too many NULs and control characters. UTF-16
 * has to be recognised before.
 *
 * @param bytes at most their first 16 KB are read
 */
export function isBinary(bytes: Uint8Array): boolean {
  const probe = bytes.subarray(0, PROBE_BYTES);
  const controls = Buffer.from(probe.buffer, probe.byteOffset, probe.byteLength).toString('latin1').match(CONTROLS);
  return (controls?.length ?? 0) > probe.length * MOST_CONTROLS;
}

/** C0 controls that no text uses: not backspace, tab, line ends, form feed, and not escape (terminals, ISO-2022). */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\0-\x07\x0e-\x1a\x1c-\x1f\x7f]/g;
