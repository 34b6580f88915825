/** What the user named, as files: folders, globs, lists of names. */
import { statSync } from 'node:fs';
import type { BigIntStats } from 'node:fs';
import { InputError } from '../errors.js';
import { bomOf, utf16Without } from '../input/unicode.js';
import { systemProblem } from '../system-errors.js';
import { exists, isFolder, isGlob } from './kinds.js';
import { peek } from './read.js';
import { LOST } from './raw-names.js';
import type { Place } from './raw-names.js';
import { walk } from './walk.js';

/** One input to be read. */
export interface Entry {
  /** What to call it; null is standard input. */
  readonly path: string | null;
  /** What to open: the path, or its bytes where they are no UTF-8; null is standard input. */
  readonly file: Place | null;
  /** Where its result goes in an output folder: a path with `/`, not yet made safe. */
  readonly name: string;
  /** Null where it cannot be told before. */
  readonly bytes: number | null;
  /** Changes when the file changes; null where it cannot be told. */
  readonly version: string | null;
  /** A file that may be opened anywhere and at once: no pipe, no device. */
  readonly regular: boolean;
}

/** An input that cannot be read. */
export interface Lost {
  readonly path: string;
  readonly error: InputError;
  /** It is no document, but was to give some: a folder, a pattern. */
  readonly gaveNone?: true;
}

/** A file of a folder that is no document by its name. */
export interface Left {
  readonly left: string;
}

/** Where inputs come from. */
export interface Sources {
  /** Files, folders and globs; `-` is standard input. */
  readonly inputs: readonly string[];
  /** More names, one after the other; null where there is no list. */
  readonly list: AsyncIterable<string> | null;
  /** Real paths of folders that are never read: those that are written to. */
  readonly without: ReadonlySet<string>;
}

/** All inputs in order, found as they are asked for. */
export async function* entriesOf(sources: Sources): AsyncGenerator<Entry | Lost | Left> {
  const folders = sources.inputs.filter((input) => input !== '-' && isFolder(input)).length;
  // Several folders would fall into each other, so each keeps its own name.
  const named = folders > 1 || (folders === 1 && (sources.inputs.length > 1 || sources.list !== null));
  for (const input of sources.inputs) yield* entriesOfOne(input, named, sources.without);
  if (sources.list === null) return;
  let listed = 0;
  for await (const input of sources.list) {
    listed += 1;
    yield* entriesOfFile(input, named, sources.without);
  }
  if (listed === 0) yield { path: '--files-from', error: noNames, gaveNone: true };
}

const noNames = new InputError('the list holds no names', 'Give a list with names of inputs, or leave it out.');

async function* entriesOfOne(
  input: string,
  named: boolean,
  without: ReadonlySet<string>,
): AsyncGenerator<Entry | Lost | Left> {
  if (input === '-') {
    yield { path: null, file: null, name: 'stdin', bytes: null, version: null, regular: false };
  } else if (isGlob(input) && !exists(input)) {
    yield* entriesOfGlob(input);
  } else {
    yield* entriesOfFile(input, named, without);
  }
}

/** A file, or the files of a folder. */
function* entriesOfFile(input: string, named: boolean, without: ReadonlySet<string>): Generator<Entry | Lost | Left> {
  if (!isFolder(input)) {
    yield entryOf(input, input);
    return;
  }
  let documents = 0;
  const left = new Set<string>();
  for (const found of walk(input, without)) {
    if ('left' in found) {
      left.add(found.left);
      yield { left: found.left };
      continue;
    }
    documents += 1;
    if ('error' in found) yield found;
    else yield entryOf(found.path, named ? `${input}/${found.name}` : found.name, found.place);
  }
  if (documents === 0) yield { path: input, error: noDocuments(left), gaveNone: true };
}

/** @param left extensions of files that are there, and are no documents */
function noDocuments(left: ReadonlySet<string>): InputError {
  const types = [...left].sort().map((extension) => `.${extension}`);
  const only = types.length === 0 ? '' : `, only files of other types (${types.join(', ')})`;
  return new InputError(
    `it holds no documents${only}`,
    'Give a folder with pages or texts, or name the files themselves.',
  );
}

async function* entriesOfGlob(pattern: string): AsyncGenerator<Entry | Lost> {
  const { glob } = await import('tinyglobby');
  const absolute = pattern.startsWith('/');
  const paths = await glob(pattern, { absolute, expandDirectories: false, followSymbolicLinks: false });
  paths.sort();
  for (const path of paths) yield entryOf(path, path);
  if (paths.length === 0) {
    const error = new InputError('no file matches it', 'Check the pattern and the folder.');
    yield { path: pattern, error, gaveNone: true };
  }
}

/** Looks at a file. @param name where its result goes */
function entryOf(path: string, name: string, file: Place = path): Entry | Lost {
  try {
    const stats = statSync(file, { bigint: true });
    const regular = stats.isFile();
    return { path, file, name, bytes: regular ? Number(stats.size) : null, version: versionOf(stats), regular };
  } catch (error) {
    const known = systemProblem(error, 'reading');
    if (known === null) throw error;
    if (path.includes(LOST) && !exists(path)) return { path: shortened(path), error: noUtf8 };
    return { path: shortened(path), error: new InputError(...known) };
  }
}

/** Node hands such names over as text, and has lost their bytes. */
const noUtf8 = new InputError(
  'there is no such file; its name is not valid UTF-8',
  'Rename it, or give its folder: files in folders are found whatever their names are.',
);

/** UTF-16 units of a name that messages show of something that is no name of a file. */
const LONGEST = 300;

const shortened = (path: string): string =>
  path.length <= LONGEST ? path : `${path.slice(0, LONGEST)}… (${path.length} characters)`;

const versionOf = (stats: BigIntStats): string => `${stats.size}-${stats.mtimeNs}`;

/** Bytes of a list in which UTF-16 shows itself. */
const HEAD = 4096;

/**
 * The names in a list: separated by NUL where its beginning has one, else by line ends. Empty names are passed over.
 * @param chunks in UTF-8, or in UTF-16
 */
export async function* namesIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let separator: '\0' | '\n' | null = null;
  let rest = '';
  const { head, whole } = await peek(chunks, HEAD, (begin) => begin.includes(LINE_FEED));
  const decoder = new TextDecoder(utf16Of(head) ?? 'utf-8');
  for await (const chunk of whole) {
    rest += decoder.decode(chunk, { stream: true });
    separator ??= rest.includes('\0') ? '\0' : rest.includes('\n') ? '\n' : null;
    if (separator === null) continue;
    const names = rest.split(separator);
    rest = names.pop() ?? '';
    for (const name of names) if (nameOf(name, separator) !== '') yield nameOf(name, separator);
  }
  const last = nameOf(rest, separator ?? '\n');
  if (last !== '') yield last;
}

const LINE_FEED = 0x0a;

/**
 * The byte order of a list that Windows wrote: by its mark, or by zeros at every other byte. A list that is separated by
 * NUL may look the same, but has no line ends beside them.
 */
function utf16Of(head: Uint8Array): string | null {
  const bom = bomOf(head);
  if (bom !== null) return bom.charset.startsWith('utf-16') ? bom.charset : null;
  const hasLines = /\n\0|\0\n/.test(Buffer.from(head).toString('latin1'));
  return hasLines ? utf16Without(head) : null;
}

const nameOf = (name: string, separator: string): string => (separator === '\n' ? name.replace(/\r$/, '') : name);
