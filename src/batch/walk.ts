/** The files of a folder. */
import { realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../errors.js';
import { systemProblem } from '../system-errors.js';
import { withoutCompression } from './kinds.js';
import { entriesIn } from './raw-names.js';
import type { Named, Place } from './raw-names.js';

/** A file, or what could not be read of the folder. */
export type Found =
  /** `name` is relative to the folder, with `/`; `place` is what to open, `path` what to call it. */
  | { readonly path: string; readonly name: string; readonly place: Place }
  | { readonly path: string; readonly error: InputError }
  | { readonly path: string; readonly left: string };

/** Files that come with pages and are none: left out of folders, and counted. */
const NO_DOCUMENTS = new Set(
  (
    'css js mjs cjs map json xml rss atom wasm png jpg jpeg gif webp avif svg ico bmp tif tiff psd mp3 mp4 m4a m4v ogg oga ' +
    'ogv opus wav flac webm mov avi mkv woff woff2 ttf otf eot pdf doc docx xls xlsx ppt pptx odt ods odp epub zip tar ' +
    'tgz 7z rar bz2 xz zst exe dll so dylib bin iso dmg apk jar class pyc sqlite db parquet arrow avro lock tmp part'
  ).split(' '),
);

/** One folder that is being read. */
interface Level {
  readonly path: string;
  readonly name: string;
  readonly entries: Named[];
  at: number;
  /** The folder itself, by device and number, to see a circle. */
  readonly identity: string;
}

/**
 * The files below a folder, each folder's entries in the order of their names. Hidden ones are left out. Symbolic links are
 * followed, but never into a folder that is being read: links that go in a circle end. Reads no more than it is asked for.
 * @param without real paths of folders to leave out, such as the output's
 */
export function* walk(root: string, without: ReadonlySet<string> = new Set()): Generator<Found> {
  const stack: Level[] = [];
  yield* enter({ path: root, place: root }, '', stack, without);
  for (let level = stack.at(-1); level !== undefined; level = stack.at(-1)) {
    const entry = level.entries[level.at];
    level.at += 1;
    if (entry === undefined) {
      stack.pop();
      continue;
    }
    const { place } = entry;
    const path = typeof place === 'string' ? place : join(level.path, entry.name);
    const name = level.name === '' ? entry.name : `${level.name}/${entry.name}`;
    const type = typeOf(entry);
    if (type === 'folder') yield* enter({ path, place }, name, stack, without);
    else if (type === 'file')
      yield isDocument(entry.name) ? { path, name, place } : { path, left: extensionOf(entry.name) };
    else if (type === 'lost') yield { path, error: brokenLink };
  }
}

const brokenLink = new InputError('it is a symbolic link to nothing', 'Remove it, or mend its target.');

/** Starts to read a folder, or says why it cannot be read. */
function* enter(
  { path, place }: { path: string; place: Place },
  name: string,
  stack: Level[],
  without: ReadonlySet<string>,
): Generator<Found> {
  try {
    const { dev, ino } = statSync(place, { bigint: true });
    const identity = `${dev}:${ino}`;
    if (stack.some((level) => level.identity === identity)) return;
    if (without.size > 0 && typeof place === 'string' && without.has(realpathSync(place))) return;
    const shown = entriesIn(place)
      .filter((entry) => !entry.name.startsWith('.'))
      .sort(byName);
    stack.push({ path, name, entries: shown, at: 0, identity });
  } catch (error) {
    const known = systemProblem(error, 'reading');
    if (known === null) throw error;
    yield { path, error: new InputError(...known) };
  }
}

/** By code unit: the same order on every machine. */
const byName = (a: Named, b: Named): number => (a.name < b.name ? -1 : Number(a.name > b.name));

function typeOf({ entry, place }: Named): 'file' | 'folder' | 'lost' | 'other' {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink()) return 'other';
  try {
    const target = statSync(place);
    if (target.isDirectory()) return 'folder';
    return target.isFile() ? 'file' : 'other';
  } catch {
    return 'lost';
  }
}

function extensionOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

const isDocument = (name: string): boolean => !NO_DOCUMENTS.has(extensionOf(withoutCompression(name)));
