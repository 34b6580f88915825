/** What is told and counted of the documents of a run, and the exit code that comes of them. */
import type { ErrorLog } from '../batch/error-log.js';
import type { Outcome } from '../batch/job.js';
import { count } from '../batch/tally.js';
import type { Counted, Totals } from '../batch/tally.js';
import type { Task } from '../batch/tasks.js';
import { EXIT } from '../errors.js';
import { matchedIn, matchMessage } from './fail-on.js';
import { nameOf, oneLine, say } from './messages.js';
import type { Request } from './options.js';
import type { Progress } from './progress.js';
import { answerWithout } from './records.js';

/** Failures that are said one by one; the others are only counted. */
const MOST_MESSAGES = 20;

/** One run, with all that it writes to. */
export interface Batch {
  readonly request: Request;
  readonly totals: Totals;
  readonly progress: Progress;
  readonly errors: ErrorLog | null;
  readonly messages: { said: number };
  /** Inputs that could not be read, of which nothing is known. */
  readonly unread: { count: number };
}

/** A document is written. */
export function done(batch: Batch, task: Task, outcome: Outcome): void {
  const { request } = batch;
  tell(batch, task, outcome.record, outcome);
  if (!request.quiet && outcome.failure === null && request.task !== 'lines') {
    for (const message of outcome.warnings) sayAmong(batch, `${nameOf(task.place)}: ${message}`);
  }
  if (outcome.explanation !== null) process.stderr.write(`==> ${oneLine(task.place)} <==\n${outcome.explanation}`);
}

/** Counts a document, and says where it failed. */
export function tell(batch: Batch, task: Task, record: string | null, counted: Counted): void {
  count(batch.totals, counted);
  batch.progress.tick();
  const { failure } = counted;
  if (failure === null) return;
  batch.errors?.write(task, record, failure);
  if (task.number === null) batch.unread.count += 1;
  // The line filter answers a bad line with an error object.
  const answered = batch.request.task === 'lines' && task.number !== null;
  if (batch.errors === null && !answered) sayAmong(batch, `${nameOf(task.place)}: ${failure.message}`);
}

/** The first messages of a run; a hundred thousand would bury what matters. */
function sayAmong({ messages, progress }: Batch, message: string): void {
  messages.said += 1;
  if (messages.said > MOST_MESSAGES) return;
  progress.clear();
  say(message);
  if (messages.said === MOST_MESSAGES) say('further messages are left out; --errors FILE lists all failures.');
}

/** The answer of the line filter where there is no article. */
export function answerInstead(
  { options, batch: { fields, maxSize } }: Request,
  task: Task,
  outcome: Outcome,
): string | null {
  if (task.number === null) return null;
  const message = outcome.failure?.message ?? 'it is blank. Give one JSON object a line.';
  const common = task.path === null ? options : { ...options, path: task.path };
  return `${answerWithout(message, task.number, outcome.record, { options: common, fields, maxSize })}\n`;
}

/** A fault of the program goes before documents that failed, these before `--fail-on`, and that before `--check`. */
export function exitCode({ totals, unread, request }: Batch): number {
  const failed = request.task === 'lines' ? unread.count : totals.failed;
  if (totals.reasons.has('internal') && request.task !== 'lines') return EXIT.internal;
  if (failed > 0) return EXIT.someFailed;
  if (matchedIn(totals, request.failOn).length > 0) return EXIT.failOn;
  return totals.found > 0 ? EXIT.found : EXIT.done;
}

/** Says what `--fail-on` found. */
export function sayMatches({ totals, request }: Batch): void {
  if (request.quiet) return;
  for (const [finding, n] of matchedIn(totals, request.failOn)) say(matchMessage(finding, n, totals.documents));
}

/** One message for all lines that could not be cleaned. */
export function sayBadLines({ totals, unread, request }: Batch): void {
  const bad = totals.failed - unread.count;
  if (request.task !== 'lines' || request.quiet || bad === 0) return;
  const remedy = 'An error object stands in the place of each and says what is wrong.';
  say(`${bad} of ${totals.cleaned + bad} lines could not be cleaned. ${remedy}`);
}
