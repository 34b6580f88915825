/** Exit codes of the command, as documented in the README. */
export const EXIT = {
  done: 0,
  found: 1,
  usage: 2,
  someFailed: 3,
  failOn: 4,
  internal: 70,
  interrupted: 130,
} as const;

/** Something the user can mend: what is wrong, where, and what to do. Printed without a stack trace. */
export class InputError extends Error {
  override readonly name: string = 'InputError';
  constructor(
    /** What is wrong, in a few words: `it is a directory`. */
    readonly problem: string,
    /** What to do about it, a whole sentence. */
    readonly remedy: string,
    /** The file, or another place, that it is about; null where the caller adds it. */
    readonly place: string | null = null,
  ) {
    super(`${place === null ? '' : `${place}: `}${problem}. ${remedy}`);
  }
}

/** The command was called wrongly (exit code 2). */
export class UsageError extends InputError {
  override readonly name = 'UsageError';
}
