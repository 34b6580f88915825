/** Where results go: standard output, or a file that appears whole or not at all. */
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import type { Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { followLinks } from '../batch/links.js';
import { UsageError } from '../errors.js';
import { isClosedPipe } from './messages.js';
import { systemProblem } from '../system-errors.js';

export interface Output {
  /** Whether a person reads it as it is written: escape sequences must then be neutralised. */
  readonly terminal: boolean;
  /** Resolves when the text is handed over, so that a slow reader slows us down instead of filling the memory. */
  readonly write: (text: string) => Promise<void>;
  /** Makes a file appear under its name. */
  readonly commit: () => void;
  /** Takes back what `commit` has not made final: the file stays as it was. Harmless after `commit`. */
  readonly discard: () => void;
}

/**
 * Opens the place for results.
 *
 * @param path a file, or null for standard output
 * @throws UsageError where it cannot be written; `write` and `commit` throw it too
 */
export function openOutput(path: string | null): Output {
  if (path === null) return standardOutput();
  return guard(path, () => {
    const existing = statSync(path, { throwIfNoEntry: false });
    // A device or a named pipe (/dev/null, >(command)) is written into; renaming a file over it would destroy it.
    const direct = existing !== undefined && !existing.isFile();
    return direct ? directOutput(path) : replacement(path, existing);
  });
}

const nothing = (): void => undefined;

function standardOutput(): Output {
  const write = (text: string): Promise<void> =>
    new Promise((done, fail) => {
      process.stdout.write(text, (error) => {
        if (error === null || error === undefined) done();
        else fail(isClosedPipe(error) ? error : unwritable('standard output', error));
      });
    });
  return { terminal: process.stdout.isTTY, write, commit: nothing, discard: nothing };
}

function directOutput(path: string): Output {
  const file = openSync(path, 'w');
  return {
    terminal: false,
    write: writer(path, file),
    commit: () => {
      closeSync(file);
    },
    discard: nothing,
  };
}

/** A temporary file in the same folder, renamed over the target at the end: a reader sees the old file or the new one. */
function replacement(path: string, existing: Stats | undefined): Output {
  if (existing !== undefined) accessSync(path, constants.W_OK);
  const target = followLinks(path);
  const temporary = join(dirname(target), `.${basename(target).slice(0, 60)}.${process.pid}.${randomName()}.tmp`);
  const file = openSync(temporary, 'wx');
  let settled = false;
  const discard = (): void => {
    if (!settled) unlinkSync(temporary);
    settled = true;
  };
  // A signal ends the process through `process.exit`: no temporary file stays behind.
  process.once('exit', discard);
  const commit = (): void => {
    guard(path, () => {
      if (existing !== undefined) fchmodSync(file, existing.mode & 0o7777);
      fsyncSync(file);
      closeSync(file);
      renameSync(temporary, target);
      settled = true;
    });
  };
  return { terminal: false, write: writer(path, file), commit, discard };
}

function writer(path: string, file: number): Output['write'] {
  return (text) =>
    new Promise((done) => {
      guard(path, () => {
        writeFileSync(file, text);
      });
      done();
    });
}

/** Chance is enough: a name that is taken is refused, not overwritten. */
const randomName = (): string => Math.random().toString(36).slice(2);

function guard<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw isClosedPipe(error) || !(error instanceof Error) ? error : unwritable(path, error);
  }
}

/** A `UsageError` where the operating system refused; what is not its doing comes back as it is. */
function unwritable(path: string, error: Error): Error {
  const known = systemProblem(error, 'writing');
  return known === null ? error : new UsageError(...known, path);
}
