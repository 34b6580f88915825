import { closeSync, openSync, writeSync } from 'node:fs';
import type { Failure } from './job.js';
import { writing } from './stream-sink.js';
import type { Task } from './tasks.js';

/** A file with one JSON object for each document that failed, in input order. */
export interface ErrorLog {
  readonly write: (task: Task, record: string | null, failure: Failure) => void;
  readonly close: () => void;
}

/** @throws UsageError where the file cannot be written */
export function errorLog(path: string): ErrorLog {
  const file = writing(path, () => openSync(path, 'w'));
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
    },
    close: () => {
      closeSync(file);
    },
  };
}
