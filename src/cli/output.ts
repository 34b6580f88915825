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
import { refuseCompressed } from '../batch/stream-sink.js';
import { UsageError } from '../errors.js';
import { exitOnSignals } from './interrupt.js';
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
 * @param held whether what is written to a file is held in memory until `commit`. Until then there is nothing to clear away, so
 *   that a signal may end the process at any time; else a signal ends it when the work gives way.
 * @throws UsageError where it cannot be written; `write` and `commit` throw it too
 */
export function openOutput(path: string | null, held = false): Output {
  if (path === null) return standardOutput();
  refuseCompressed(path);
  return guard(path, () => {
    const existing = statSync(path, { throwIfNoEntry: false });
    // A device or a named pipe (/dev/null, >(command)) is written into; renaming a file over it would destroy it.
    if (existing !== undefined && !existing.isFile()) return directOutput(path);
    return held ? heldOutput(path, existing) : growingOutput(path, existing);
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
    write: promised((text) => {
      guard(path, () => {
        writeFileSync(file, text);
      });
    }),
    commit: () => {
      closeSync(file);
    },
    discard: nothing,
  };
}

/** A file that is being written beside its place. */
interface Replacement extends Pick<Output, 'commit' | 'discard'> {
  readonly append: (text: string) => void;
}

/** A temporary file in the same folder, renamed over the target at the end: a reader sees the old file or the new one. */
function replacement(path: string, existing: Stats | undefined): Replacement {
  if (existing !== undefined) accessSync(path, constants.W_OK);
  const target = followLinks(path);
  const temporary = join(dirname(target), `.${basename(target).slice(0, 60)}.${process.pid}.${randomName()}.tmp`);
  // A signal ends the process through `process.exit`: no temporary file stays behind.
  const forgetSignals = exitOnSignals();
  const file = openSync(temporary, 'wx');
  let settled = false;
  const settle = (): void => {
    settled = true;
    process.off('exit', discard);
    forgetSignals();
  };
  const discard = (): void => {
    if (settled) return;
    closeSync(file);
    unlinkSync(temporary);
    settle();
  };
  process.on('exit', discard);
  const append = (text: string): void => {
    guard(path, () => {
      writeFileSync(file, text);
    });
  };
  const commit = (): void => {
    guard(path, () => {
      if (existing !== undefined) fchmodSync(file, existing.mode & 0o7777);
      fsyncSync(file);
      renameSync(temporary, target);
      closeSync(file);
      settle();
    });
  };
  return { append, commit, discard };
}

/** A file that is written as the results come. */
function growingOutput(path: string, existing: Stats | undefined): Output {
  const { append, ...file } = replacement(path, existing);
  return { terminal: false, write: promised(append), ...file };
}

/** A file that is written in one go. That it can be written is tried at once. */
function heldOutput(path: string, existing: Stats | undefined): Output {
  replacement(path, existing).discard();
  const texts: string[] = [];
  const commit = (): void => {
    const file = guard(path, () => replacement(path, existing));
    try {
      for (const text of texts) file.append(text);
      file.commit();
    } finally {
      file.discard();
    }
  };
  const write = promised((text) => {
    texts.push(text);
  });
  return { terminal: false, write, commit, discard: nothing };
}

const promised =
  (write: (text: string) => void): Output['write'] =>
  (text) =>
    new Promise((done) => {
      write(text);
      done();
    });

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
