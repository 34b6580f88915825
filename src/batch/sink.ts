/** Where results go. */
import type { Line, Terms } from './journal.js';
import type { Outcome } from './job.js';
import type { Task } from './tasks.js';

/** A document with its outcome. */
export interface Done {
  readonly task: Task;
  readonly outcome: Outcome;
}

export interface Sink {
  /** What a run before wrote of this document; null where it has to be cleaned. */
  readonly resumed: (task: Task) => Promise<Line | null>;
  /** Writes results, which come in input order; resolves when they are safe. @returns those that could not be written, too */
  readonly commit: (done: readonly Done[]) => Promise<readonly Done[]>;
  /** After the last document: makes the output appear. */
  readonly finish: () => Promise<void>;
  /** Lets go of the output as it is, to be resumed where that can be. */
  readonly close: () => void;
}

/** What stands before, between and after the documents of one output. */
export interface Around {
  readonly open: string;
  readonly between: string;
  readonly close: string;
}

/** How a run is to be continued. */
export interface Continuing {
  readonly terms: Terms;
  readonly resume: boolean;
  /** Told when documents changed since the run before. @param place of the first */
  readonly onChanged: (place: string) => void;
}
