/**
 * The journal of a run that writes files: what is done, so that a killed run can go on. It lies in a hidden folder beside
 * the output, with what is not finished yet, and goes when the run is complete.
 *
 * A line of JSON for each document, in input order, written and synced after the document's result was. So the journal
 * never says more than is true; what a killed run did beyond it is done again, to the same bytes.
 */
import {
  closeSync,
  createReadStream,
  existsSync,
  fdatasyncSync,
  ftruncateSync,
  openSync,
  readdirSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../errors.js';
import type { Failure, Outcome, Tally } from './job.js';
import { isLock, takeLock } from './lock.js';
import { splitLines } from './split-lines.js';

const SCHEMA = 'bluepencil/journal/1';

/** What has to be the same for a run to be continued: named, so that a message can say what is not. */
export type Terms = Readonly<Record<string, unknown>>;

/** One document that is done. */
export interface Line {
  readonly place: string;
  readonly version: string | null;
  /** The file that was written, relative to the folder; null where there is none. */
  readonly file: string | null;
  /** The length of the whole output after this document, in bytes. */
  readonly length: number;
  readonly record: string | null;
  readonly failure: Failure | null;
  readonly skipped: boolean;
  readonly found: boolean;
  readonly tally: Tally | null;
}

export interface Journal {
  /** The lines of the run before, one after the other; null after the last. */
  readonly next: () => Promise<Line | null>;
  /** Gives up what the run before did from here on: the line that was given last, and those after it. */
  readonly cut: () => Promise<readonly Line[]>;
  /** Writes down what is done, and waits until it is safe. */
  readonly append: (lines: readonly Line[]) => void;
  /** Lets go of it, to be continued. */
  readonly close: () => void;
  /** Lets go of it, and removes its folder: there is nothing to continue. */
  readonly remove: () => void;
}

/** The journal's line for an outcome. */
export function lineOf(
  place: string,
  version: string | null,
  { record, failure, skipped, found, tally }: Outcome,
  file: string | null,
  length: number,
): Line {
  return { place, version, file, length, record, failure, skipped, found, tally };
}

/**
 * Opens the journal in a folder, and keeps others from it until it is closed.
 * @param resume whether to go on where there is one; else it starts anew
 * @param output what to call the output in messages
 * @throws UsageError where the run before was made on other terms, or another run is at work there
 */
export async function openJournal(folder: string, terms: Terms, resume: boolean, output: string): Promise<Journal> {
  const unlock = takeLock(folder, output);
  try {
    if (!resume) empty(folder);
    return await openLocked(folder, terms, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Removes all but the lock. */
function empty(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!isLock(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** Removes the folder of a run that is done. Another run may begin there as soon as the lock is gone. */
function removeFolder(folder: string, unlock: () => void): void {
  empty(folder);
  unlock();
  try {
    rmdirSync(folder);
  } catch {
    // It is the next run's.
  }
}

async function openLocked(folder: string, terms: Terms, unlock: () => void): Promise<Journal> {
  const path = join(folder, 'journal.jsonl');
  const before = existsSync(path) ? await beginReading(path, terms) : null;
  const file = openSync(path, before === null ? 'w' : 'r+');
  // Where the next line is written: behind the lines that still hold.
  let end = before === null ? writeLine(file, 0, { schema: SCHEMA, ...terms }) : before.start;
  if (before === null) fdatasyncSync(file);
  let given: Read | null = null;

  const next = async (): Promise<Line | null> => {
    end += given?.size ?? 0;
    given = (await before?.next()) ?? null;
    if (given === null) ftruncateSync(file, end);
    return given?.line ?? null;
  };
  const cut = async (): Promise<readonly Line[]> => {
    const rest: Line[] = [];
    for (let read = given; read !== null; read = (await before?.next()) ?? null) rest.push(read.line);
    given = null;
    ftruncateSync(file, end);
    return rest;
  };
  const append = (lines: readonly Line[]): void => {
    for (const line of lines) end = writeLine(file, end, line);
    fdatasyncSync(file);
  };
  let isOpen = true;
  const letGo = (last: () => void): void => {
    if (!isOpen) return;
    isOpen = false;
    closeSync(file);
    last();
  };
  return {
    next,
    cut,
    append,
    close: () => {
      letGo(unlock);
    },
    remove: () => {
      letGo(() => {
        removeFolder(folder, unlock);
      });
    },
  };
}

/** @returns the end of the line */
function writeLine(file: number, at: number, value: object): number {
  const bytes = Buffer.from(`${JSON.stringify(value)}\n`);
  for (let written = 0; written < bytes.length;) {
    written += writeSync(file, bytes, written, bytes.length - written, at + written);
  }
  return at + bytes.length;
}

interface Read {
  readonly line: Line;
  /** In bytes, with its line end. */
  readonly size: number;
}

/** Reads the first line; null where there is none, so that there is nothing to go on with. */
async function beginReading(
  path: string,
  terms: Terms,
): Promise<{ start: number; next: () => Promise<Read | null> } | null> {
  let left = statSync(path).size;
  const raw = splitLines(createReadStream(path, { end: left }));
  /** A line as far as it is whole: a killed run may have left half of one. */
  const read = async (): Promise<{ value: object; size: number } | null> => {
    const bytes = await raw.next();
    if (bytes.done === true || bytes.value.length >= left) return null;
    const value = parsed(bytes.value);
    const size = bytes.value.length + 1;
    left -= size;
    return typeof value === 'object' && value !== null ? { value, size } : null;
  };
  const head = await read();
  if (head === null) return null;
  compareTerms(head.value as Terms, { schema: SCHEMA, ...terms }, path);
  const next = async (): Promise<Read | null> => {
    const one = await read();
    return one === null || !('place' in one.value) ? null : { line: one.value as Line, size: one.size };
  };
  return { start: head.size, next };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString());
  } catch {
    return null;
  }
}

function compareTerms(before: Terms, now: Terms, path: string): void {
  const changed = Object.keys(now).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(now[key]));
  if (changed.length === 0) return;
  throw new UsageError(
    `the run cannot be continued: ${changed.join(', ')} changed since it was begun`,
    'Start over without --resume, or give the same options as before.',
    path,
  );
}
