/** The names of results in an output folder. */
import { createHash } from 'node:crypto';

/** A name that file systems take has at most 255 bytes; room is left for an ending and a number. */
const MAX_BYTES = 200;

/** Deeper paths are cut in the middle: systems take 4,096 bytes in all. */
const MAX_PATH = 2000;

/** What no name should hold: controls, the separators of any system, and what Windows forbids. */
const UNSAFE = /[\p{Cc}\p{Cs}\\:*?"<>|\uFFFE\uFFFF]/gu;

/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Endings of inputs, which the result's takes the place of. */
const INPUT_ENDING = /\.(?:html?|xhtml|shtml|md|markdown|mdown|mkd|txt|text)$/i;

/**
 * The path of a result inside the output folder: as the input's, with another ending. Never leaves the folder: it is
 * relative and has no `..`.
 * @param name the input's path with `/`
 * @param record what to call a record of a container; null where the input is one document
 * @param extension with its dot
 */
export function resultName(name: string, record: string | null, extension: string): string {
  const parts = safeParts(name);
  const last = parts.pop() ?? 'document';
  if (record !== null) return bounded([...parts, last, `${safePart(record)}${extension}`]);
  const stem = last.replace(/\.(?:gz|br)$/i, '').replace(INPUT_ENDING, '');
  return bounded([...parts, `${stem === '' ? last : stem}${extension}`]);
}

/** For a second input that would take the place of the first: the whole name of the input stays. */
export function fullName(name: string, extension: string, again: number): string {
  const parts = safeParts(name);
  const last = parts.pop() ?? 'document';
  return bounded([...parts, `${last}${again === 0 ? '' : `~${again}`}${extension}`]);
}

function safeParts(name: string): string[] {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.map(safePart);
}

function safePart(part: string): string {
  const safe = part.replace(UNSAFE, escaped).replace(/[. ]+$/, (tail) => [...tail].map(escaped).join(''));
  // A name with a dot in front would be hidden, and may be ours.
  const shown = safe.startsWith('.') || DEVICE.test(safe) ? `_${safe}` : safe;
  return shortened(shown);
}

/** Percent signs as in addresses: a line feed is `%0A`. */
function escaped(char: string): string {
  const code = char.charCodeAt(0);
  return `%${code.toString(16).toUpperCase().padStart(2, '0')}`;
}

/** A name that is too long keeps its beginning, its ending, and a digest of the rest. */
function shortened(part: string): string {
  if (Buffer.byteLength(part) <= MAX_BYTES) return part;
  const ending = /\.[\w.]{1,20}$/.exec(part)?.[0] ?? '';
  let begin = '';
  for (const char of part) {
    if (Buffer.byteLength(begin) + Buffer.byteLength(char) > MAX_BYTES - 40) break;
    begin += char;
  }
  return `${begin}~${digest(part)}${ending}`;
}

function bounded(parts: readonly string[]): string {
  const path = parts.join('/');
  if (Buffer.byteLength(path) <= MAX_PATH) return path;
  return `${digest(parts.slice(0, -1).join('/'))}/${parts.at(-1)!}`;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** What two names have in common on systems that do not tell case, or forms of letters, apart. */
export const nameKey = (name: string): string => name.normalize('NFC').toLowerCase();
