import type { Journal, Line } from './journal.js';
import type { Continuing } from './sink.js';
import type { Task } from './tasks.js';

/**
 * Follows the journal of the run before, document by document. It holds for as long as the documents are the same in the
 * same order; from the first that is not, everything is done anew.
 * @param accept told of each document that is done
 * @param undo told of what a run before did and does not hold any more
 */
export function resuming(
  journal: Journal,
  { resume, onChanged }: Continuing,
  accept: (line: Line) => void,
  undo: (lines: readonly Line[]) => void,
): Resuming {
  let following = resume;
  /** The line for a task, or the end of the way: `task` is null when there are no more. */
  const follow = async (task: Task | null): Promise<Line | null> => {
    if (!following) return null;
    const line = await journal.next();
    if (line !== null && task !== null && isSame(line, task)) {
      accept(line);
      return line;
    }
    following = false;
    if (line === null) return null;
    onChanged((task ?? line).place);
    undo(await journal.cut());
    return null;
  };
  return {
    resumed: follow,
    settle: async () => {
      await follow(null);
    },
  };
}

export interface Resuming {
  /** What the run before did of a document; null where it has to be done. */
  readonly resumed: (task: Task) => Promise<Line | null>;
  /** After the last document: what the run before did of documents that are gone is undone. */
  readonly settle: () => Promise<void>;
}

/** A failed document is tried again only when it changes, as the others. */
const isSame = (line: Line, task: Task): boolean => line.place === task.place && line.version === task.version;
