/** The folder that results are written to. Nothing is ever written outside of it. */
import { lstatSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { InputError } from '../errors.js';
import { fullName, nameKey, resultName } from './names.js';

export interface OutputFolder {
  /** The real path. */
  readonly root: string;
  /** A name that no other result has; relative, with `/`. The same names in the same order give the same answers. */
  readonly nameFor: (name: string, record: string | null) => string;
  /**
   * Makes the folders above a result.
   * @returns the path of the result
   * @throws InputError where a symbolic link leads out of the folder, or a file stands in the way
   */
  readonly place: (name: string) => string;
}

/** Makes the folder. @throws what the operating system says where it cannot be made */
export function outputFolder(path: string, extension: string): OutputFolder {
  makeAll(path);
  const root = realpathSync(path);
  const taken = new Map<string, 'file' | 'folder'>();
  /** The folders that were given for those that were wanted. */
  const folders = new Map<string, string>();
  const containers = new Map<string, string>();
  const made = new Set<string>();

  const take = (name: string, as: 'file' | 'folder'): string => {
    taken.set(nameKey(name), as);
    return name;
  };
  /** The first of `name`, `name~1`, `name~2` ... that may be used. */
  const freeName = (variant: (again: number) => string, mayShare: boolean): string => {
    for (let again = 0; ; again += 1) {
      const found = taken.get(nameKey(variant(again)));
      if (found === undefined || (mayShare && found === 'folder')) return variant(again);
    }
  };
  /** A folder where none of those above it is the result of another input. */
  const folderFor = (wanted: string): string => {
    if (wanted === '') return '';
    const known = folders.get(wanted);
    if (known !== undefined) return known;
    const [above, own] = splitName(wanted);
    const parent = folderFor(above);
    const free = freeName((again) => joinName(parent, again === 0 ? own : `${own}~${again}`), true);
    folders.set(wanted, free);
    return take(free, 'folder');
  };
  const nameFor = (name: string, record: string | null): string => {
    const [above, own] = splitName(resultName(name, record, extension));
    // The records of a container have numbers, so only their folder need be remembered.
    if (record !== null) return joinName(containerFor(name, above), own);
    const parent = folderFor(above);
    const full = (again: number): string => joinName(parent, splitName(fullName(name, extension, again))[1]);
    const free = freeName((again) => (again === 0 ? joinName(parent, own) : full(again - 1)), false);
    return take(free, 'file');
  };
  /** A folder of its own for each container: a folder of the same name may hold other things. */
  const containerFor = (name: string, wanted: string): string => {
    const known = containers.get(name);
    if (known !== undefined) return known;
    const [above, own] = splitName(wanted);
    const parent = folderFor(above);
    const free = freeName((again) => joinName(parent, again === 0 ? own : `${own}~${again}`), false);
    containers.set(name, free);
    return take(free, 'folder');
  };

  const place = (name: string): string => {
    for (const folder of foldersOf(name).reverse()) {
      if (made.has(folder)) continue;
      makeFolder(root, folder);
      made.add(folder);
    }
    return join(root, name);
  };
  return { root, nameFor, place };
}

/**
 * Makes a folder and those above it, one by one: on file systems that take no new folders, such as /proc, Node's own
 * `recursive` never comes back.
 */
export function makeAll(path: string): void {
  const missing: string[] = [];
  let at = resolve(path);
  while (statSync(at, { throwIfNoEntry: false }) === undefined && dirname(at) !== at) {
    missing.push(at);
    at = dirname(at);
  }
  for (const folder of missing.reverse()) mkdirSync(folder);
}

/** The folder and the last part. */
function splitName(name: string): [string, string] {
  const at = name.lastIndexOf('/');
  return at === -1 ? ['', name] : [name.slice(0, at), name.slice(at + 1)];
}

const joinName = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

/** The folders above a name, the nearest first, without the root. */
function foldersOf(name: string): string[] {
  const folders: string[] = [];
  for (let at = name.lastIndexOf('/'); at > 0; at = name.lastIndexOf('/', at - 1)) folders.push(name.slice(0, at));
  return folders;
}

/** Makes one folder, whose parent is there. A link is followed only where it stays inside. */
function makeFolder(root: string, folder: string): void {
  const path = join(root, folder);
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) {
    mkdirSync(path);
    return;
  }
  if (found.isSymbolicLink()) {
    const real = realpathSync(path);
    if (real !== root && !real.startsWith(root + sep)) {
      throw new InputError(`its result would leave the output folder by the link ${folder}`, 'Remove the link.');
    }
  }
  if (!statSync(path).isDirectory()) {
    throw new InputError(`a file stands where its result needs the folder ${folder}`, 'Remove it from the output.');
  }
}
