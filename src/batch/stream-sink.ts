/** Results one after the other: on standard output, or in a file that appears when the run is complete. */
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fdatasyncSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../errors.js';
import { systemProblem } from '../system-errors.js';
import { lineOf, openJournal } from './journal.js';
import type { Journal, Line } from './journal.js';
import { followLinks } from './links.js';
import { resuming } from './resuming.js';
import type { Around, Continuing, Sink } from './sink.js';

/** Results that are written to a stream as they come. @param write resolves when the text is handed over */
export function streamSink(around: Around, write: (text: string) => Promise<void>): Sink {
  let written = 0;
  return {
    resumed: () => Promise.resolve(null),
    commit: async (done) => {
      for (const { outcome } of done) {
        if (outcome.text === null) continue;
        await write((written === 0 ? around.open : around.between) + outcome.text);
        written += 1;
      }
      return done;
    },
    finish: async () => {
      // No document is an empty list, and not nothing: who reads JSON gets JSON.
      if (around.close !== '')
        await write(written > 0 ? around.close : around.open.trimEnd() + around.close.trimStart());
    },
    close: () => undefined,
  };
}

/** Refusals of the operating system as a usage error that names the file. */
export function writing<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const known = systemProblem(error, 'writing');
    throw known === null ? error : new UsageError(...known, path);
  }
}

/** The hidden folder that holds what an output file is not yet. */
export const stateFolder = (target: string): string =>
  join(dirname(target), `.${basename(target).slice(0, 100)}.bluepencil`);

/**
 * Results in one file. Until the run is complete they stand in a hidden folder beside it, with the journal.
 * @throws UsageError where the file cannot be written, from all its functions
 */
export async function fileSink(path: string, around: Around, continuing: Continuing): Promise<Sink> {
  refuseCompressed(path);
  const target = writing(path, () => followLinks(path));
  const existing = writing(path, () => statSync(target, { throwIfNoEntry: false }));
  if (existing !== undefined)
    writing(path, () => {
      accessSync(target, constants.W_OK);
    });
  const folder = stateFolder(target);
  const journal = await openOrExplain(path, () => openJournal(folder, continuing.terms, continuing.resume, path));
  const part = openPart(path, folder, journal);
  let isOpen = true;
  const closePart = (): void => {
    if (isOpen) closeSync(part);
    isOpen = false;
  };
  let length = 0;
  let begun = false;
  /** Whether there is anything to go on with after a failure. */
  let done = false;

  const append = (text: string): void => {
    writing(path, () => {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length;) at += writeSync(part, bytes, at, bytes.length - at, length + at);
      length += bytes.length;
    });
  };
  const accept = (line: Line): void => {
    done = true;
    begun ||= line.length > length;
    length = line.length;
  };
  const { resumed, settle } = resuming(journal, continuing, accept, () => undefined);

  return {
    resumed,
    commit: (results) => {
      const lines = results.map(({ task, outcome }) => {
        if (outcome.text !== null) append((begun ? around.between : around.open) + outcome.text);
        begun ||= outcome.text !== null;
        return lineOf(task.place, task.version, outcome, null, length);
      });
      writing(path, () => {
        fdatasyncSync(part);
      });
      writing(path, () => {
        journal.append(lines);
      });
      done = true;
      return Promise.resolve(results);
    },
    finish: async () => {
      await settle();
      if (begun) append(around.close);
      writing(path, () => {
        ftruncateSync(part, length);
        if (existing !== undefined) fchmodSync(part, existing.mode & 0o7777);
        fsyncSync(part);
        closePart();
        // Where nothing could be cleaned the old file stays.
        if (begun) renameSync(join(folder, 'part'), target);
        journal.remove();
      });
    },
    close: () => {
      closePart();
      if (done || continuing.resume) journal.close();
      else journal.remove();
    },
  };
}

function openPart(path: string, folder: string, journal: Journal): number {
  try {
    return writing(path, () => openSync(join(folder, 'part'), constants.O_RDWR | constants.O_CREAT));
  } catch (error) {
    journal.close();
    throw error;
  }
}

/** @throws UsageError where the name promises what the file would not be */
export function refuseCompressed(path: string): void {
  const ending = /\.(?:gz|bz2|xz|zst|br|zip)$/i.exec(path)?.[0];
  if (ending === undefined) return;
  const plain = path.slice(0, -ending.length);
  throw new UsageError(
    `its name ends in ${ending}, and it would not be compressed`,
    `Give --output ${plain} and compress that, or pipe the output into a program that does.`,
    path,
  );
}

/** As {@link writing}, for what takes its time. */
export async function openOrExplain<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const known = systemProblem(error, 'writing');
    throw known === null ? error : new UsageError(...known, path);
  }
}
