/** What the user is told on standard error: one line a message, `bluepencil: PLACE: what is wrong. What to do.` */
import { EXIT, InputError, UsageError } from '../errors.js';
import { neutralise } from '../render/neutral.js';
import { VERSION } from '../version.js';

/** How standard input is called in messages. */
const STDIN = 'standard input';

/** The name of an input, or of a place in it, in messages. In what is printed of it standard input is called `-`. */
export function nameOf(place: string): string {
  return place.replace(/^-(?=$| (?:line|row|record) \d+$)/, STDIN);
}

/** Writes one line to standard error. Text and paths come from outside, so escape sequences are always neutralised. */
export function say(message: string): void {
  process.stderr.write(`bluepencil: ${oneLine(message)}\n`);
}

/** Escape sequences and line ends made harmless: one message stays one line. */
export function oneLine(text: string): string {
  return neutralise(text.replace(/\s+/g, ' ').trim());
}

/** Says what is wrong with an input, and what to do. */
export function sayInputError(error: InputError, place: string | null): void {
  const where = error.place ?? place;
  say(`${where === null ? '' : `${nameOf(where)}: `}${error.problem}. ${error.remedy}`);
}

/** Whether the reader of our output has gone (`| head -1`): no error, the end of the work. */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

/** Says that something broke that should not have. The stack is shown only where BLUEPENCIL_DEBUG is 1. */
export function sayInternalError(error: unknown, place: string | null): void {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const where = place === null ? '' : `${nameOf(place)}: `;
  say(`${where}internal error (bluepencil ${VERSION}, Node ${process.versions.node}): ${what}. ${REQUEST}`);
  if (process.env['BLUEPENCIL_DEBUG'] === '1' && error instanceof Error) {
    process.stderr.write(`${neutralise(error.stack ?? '')}\n`);
  }
}

const REQUEST = 'This is a fault of bluepencil: please report it with the input. BLUEPENCIL_DEBUG=1 shows where.';

/** Says why the whole run ended, and gives its exit code. */
export function reportFailure(error: unknown): number {
  if (isClosedPipe(error)) return EXIT.done;
  if (!(error instanceof InputError)) {
    sayInternalError(error, null);
    return EXIT.internal;
  }
  sayInputError(error, null);
  return error instanceof UsageError ? EXIT.usage : EXIT.someFailed;
}
