/** Names of character encodings: what a label means, and which one a user may have meant. */
import { distance } from 'fastest-levenshtein';

/** What the message of an unknown label offers: the names that people write, not all 220 labels of the standard. */
const COMMON = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'iso-8859-1',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-7',
  'iso-8859-9',
  'iso-8859-15',
  'macintosh',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'gb18030',
  'gbk',
  'gb2312',
  'big5',
  'euc-kr',
] as const;

/** Decoders that read all that the named one reads, and more; pages are declared by the smaller name all the time. */
const WIDER: Readonly<Record<string, string>> = {
  gbk: 'gb18030',
  // Same letters, in the order of reading; pages in visual order are extinct.
  'iso-8859-8-i': 'windows-1255',
};

/**
 * The encoding that a label stands for.
 *
 * @param label as found in a page or on a command line; case and white space do not matter
 * @returns its name in lower case as in https://encoding.spec.whatwg.org/#names-and-labels (`latin1` is
 *   `windows-1252`), or null where the label is unknown
 */
export function charsetOf(label: string): string | null {
  const wanted = label.trim().toLowerCase();
  // The one label of the standard that Node does not know; in a page it means this:
  // https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
  if (wanted === 'x-user-defined') return 'windows-1252';
  try {
    const { encoding } = new TextDecoder(wanted);
    return WIDER[encoding] ?? encoding;
  } catch {
    return null;
  }
}

/**
 * Up to three names that look most like a label that is unknown.
 *
 * @param label at most its first 40 characters count
 */
export function nearestCharsets(label: string): string[] {
  const wanted = label.trim().toLowerCase().slice(0, 40);
  return COMMON.map((name) => ({ name, far: farness(wanted, name) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Edits between two labels; punctuation, which everybody writes in another way, counts a little. */
function farness(a: string, b: string): number {
  return distance(bare(a), bare(b)) + distance(a, b) / 100;
}

function bare(label: string): string {
  return label.replace(/[^a-z\d]/g, '');
}
