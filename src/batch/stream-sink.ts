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
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../errors.js';
import { systemProblem } from '../system-errors.js';
import { lineOf, openJournal } from './journal.js';
import type { Line } from './journal.js';
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
  const target = writing(path, () => followLinks(path));
  const existing = writing(path, () => statSync(target, { throwIfNoEntry: false }));
  if (existing !== undefined)
    writing(path, () => {
      accessSync(target, constants.W_OK);
    });
  const folder = stateFolder(target);
  const journal = await openOrExplain(path, () => openJournal(folder, continuing.terms, continuing.resume));
  const part = writing(path, () => openSync(join(folder, 'part'), constants.O_RDWR | constants.O_CREAT));
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
        closeSync(part);
        journal.close();
        // Where nothing could be cleaned the old file stays.
        if (begun) renameSync(join(folder, 'part'), target);
        rmSync(folder, { recursive: true, force: true });
      });
    },
    close: () => {
      closeSync(part);
      journal.close();
      if (!done && !continuing.resume) rmSync(folder, { recursive: true, force: true });
    },
  };
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
