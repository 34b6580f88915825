import { closeSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Failure } from './job.js';
import { followLinks } from './links.js';
import { writing } from './stream-sink.js';
import type { Task } from './tasks.js';

/** A file with one JSON object for each document that failed, in input order. */
export interface ErrorLog {
  readonly write: (task: Task, record: string | null, failure: Failure) => void;
  /** The run has come to its end: what was there before is replaced. */
  readonly finish: () => void;
  readonly close: () => void;
}

/**
 * Where the lines are written: a file that is there already is replaced only when the run has ended, since an input that is
 * found in a folder may be that file. A new file, a pipe or a device is written into.
 */
function placeOf(path: string): { target: string; part: string } {
  const target = followLinks(path);
  const isReplaced = statSync(target, { throwIfNoEntry: false })?.isFile() === true;
  return { target, part: isReplaced ? join(dirname(target), `.${basename(target).slice(0, 100)}.part`) : target };
}

/** @throws UsageError where the file cannot be written, from all its functions */
export function errorLog(path: string): ErrorLog {
  const { target, part } = writing(path, () => placeOf(path));
  const file = writing(path, () => openSync(part, 'w'));
  let written = 0;
  let isOpen = true;
  const closeOnce = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    write: ({ path: source, number, place }, record, { stage, reason, message }) => {
      const line = {
        schema: 'bluepencil/failure/1',
        source: { path: source, record: record ?? (number === null ? null : String(number)) },
        place,
        stage,
        reason,
        message,
      };
      writing(path, () => writeSync(file, `${JSON.stringify(line)}\n`));
      written += 1;
    },
    finish: () => {
      writing(path, () => {
        closeOnce();
        if (part !== target) renameSync(part, target);
      });
    },
    close: () => {
      if (!isOpen) return;
      closeOnce();
      // What failed before the run was broken off stays beside the file.
      if (written === 0 && part !== target) rmSync(part, { force: true });
    },
  };
}
