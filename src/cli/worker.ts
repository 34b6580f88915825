/** What a worker thread runs: one document at a time, from its bytes to the text that is written. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Failure, Job, Outcome } from '../batch/job.js';
import { NOTHING } from '../batch/job.js';
import { isTooLarge } from '../batch/limits.js';
import { removedShare, tallyOf } from '../batch/measures.js';
import { openJob } from '../batch/open.js';
import type { Begun, Request } from '../batch/pool.js';
import type { Opened } from '../batch/record.js';
import { withoutCompression } from '../batch/kinds.js';
import { InputError } from '../errors.js';
import type { Judgement, Options } from '../model.js';
import { neutralise, toExplanation } from '../render/index.js';
import { paint } from './colour.js';
import type { Frame } from './documents.js';
import { judgeInput } from './judge.js';
import { answerLine, asInLine, optionsFor } from './records.js';
import { frameForTask } from './frames.js';
import type { WorkerSettings } from './frames.js';

const settings = workerData as WorkerSettings;
let frame: Promise<Frame> | null = null;

// A worker loads everything before it takes a document up, so that loading does not count as the document's time.
await Promise.all([judgeInput('<p>', { format: 'html' }), judgeInput('-', { format: 'text' })]);

/** Cleans one document. Never throws for the document's sake. */
export default async function work({ id, job }: Request): Promise<Outcome> {
  const begun: Begun = { begun: id };
  parentPort?.postMessage(begun);
  try {
    if (settings.task === 'lines' && job.body.from === 'line') return answered(job, job.body.bytes, job.body.line);
    const opened = await openJob(job, settings);
    return opened === null ? { ...NOTHING, skipped: true } : await cleaned(job, opened);
  } catch (error) {
    return { ...NOTHING, failure: failureOf(error) };
  }
}

/** A line of the line filter, which is answered whatever becomes of it. */
function answered(job: Job, bytes: Uint8Array, line: number): Outcome {
  const { fields, maxSize, terminal } = settings;
  const options = job.path === null ? settings.options : { ...settings.options, path: job.path };
  const answer = answerLine(bytes, line, { options, fields, maxSize, inspect: withholdStripped });
  const { judgement } = answer;
  return {
    ...NOTHING,
    text: `${terminal ? neutralise(answer.json) : answer.json}\n`,
    failure: answer.failure === null ? null : failureOf(answer.error),
    tally: judgement === null ? null : tallyOf(judgement, judgement.metadata.url),
  };
}

async function cleaned(job: Job, opened: Opened): Promise<Outcome> {
  const source = asInLine(opened.source, job.body.from === 'line' ? job.body.bytes : null);
  const options = optionsFor(source, settings.options);
  const judged = await judgeInput(source.body, judging(options));
  const judgement: Judgement = { ...judged, warnings: [...opened.warnings, ...judged.warnings] };
  const tally = tallyOf(judgement, judgement.metadata.url ?? options.url ?? null);
  const known = { ...NOTHING, record: source.record, tally };
  try {
    withholdStripped(judgement);
  } catch (error) {
    return { ...known, failure: failureOf(error) };
  }
  frame ??= frameForTask(settings);
  const text = (await frame).document({ input: job.place, judgement, options });
  return {
    ...known,
    text,
    warnings: judgement.warnings.map(({ message }) => message),
    explanation: settings.explain ? toExplanation(judgement, await paint(settings.explainInColour)) : null,
    found: settings.task === 'check' && text !== '',
  };
}

/** The format is told by the name inside the compression: `page.html.gz` is a page. */
function judging(options: Options): Options {
  return options.path === undefined ? options : { ...options, path: withoutCompression(options.path) };
}

/** More of its article was struck than `--max-removed` allows. */
class Withheld extends InputError {}

/** @throws Withheld */
function withholdStripped(judgement: Judgement): void {
  const { maxRemoved } = settings;
  const share = maxRemoved === null ? 0 : removedShare(judgement);
  if (maxRemoved === null || share <= maxRemoved) return;
  const percent = (part: number): string => `${Math.round(part * 100)}%`;
  const problem = `${percent(share)} of its article container was struck, more than ${percent(maxRemoved)}`;
  throw new Withheld(problem, 'Look at it with --explain, or give a greater --max-removed.');
}

function failureOf(error: unknown): Failure {
  if (error instanceof InputError) {
    const message = `${error.problem}. ${error.remedy}`;
    if (error instanceof Withheld) return { stage: 'clean', reason: 'max-removed', message };
    return { stage: 'open', reason: isTooLarge(error) ? 'too-large' : 'unreadable', message };
  }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { stage: 'clean', reason: 'internal', message: `internal error: ${what}` };
}
