/** Folders, archives and streams: many documents, by several workers. */
import { fileURLToPath } from 'node:url';
import { errorLog } from '../../batch/error-log.js';
import { folderSink } from '../../batch/folder-sink.js';
import { entriesOf, namesIn } from '../../batch/inputs.js';
import { startPool } from '../../batch/pool.js';
import type { Pool } from '../../batch/pool.js';
import { readPieces } from '../../batch/read.js';
import { runBatch } from '../../batch/run.js';
import type { Sink } from '../../batch/sink.js';
import { fileSink, streamSink } from '../../batch/stream-sink.js';
import { increase, newTotals } from '../../batch/tally.js';
import { tasksOf } from '../../batch/tasks.js';
import type { Task } from '../../batch/tasks.js';
import { InputError, UsageError } from '../../errors.js';
import { isSeveral } from '../batch-options.js';
import { wantsColour } from '../colour.js';
import { frameForTask } from '../frames.js';
import type { WorkerSettings } from '../frames.js';
import { isClosedPipe, nameOf, say } from '../messages.js';
import type { Request } from '../options.js';
import { openOutput } from '../output.js';
import { isFolderOutput, isReplaced, realFolder, refuseBatch } from '../output-kind.js';
import { namedIdentities, refusingOverwriting } from '../overwriting.js';
import { answerInstead, done, exitCode, sayBadLines, sayMatches, tell } from '../outcomes.js';
import type { Batch } from '../outcomes.js';
import type { Output } from '../output.js';
import { startProgress } from '../progress.js';
import { report, writeSummary } from '../report.js';
import { onInterrupt } from '../interrupt.js';
import { runQuickly } from '../run-quickly.js';
import { settingsTerms } from '../terms.js';

/** Megabytes of heap for a worker: a document of 100 MB needs about ten times its size. */
const WORKER_MEMORY = 2048;

const ENDINGS = { markdown: '.md', text: '.txt', json: '.json', jsonl: '.jsonl', html: '.html' } as const;

/**
 * Cleans all documents of the inputs with several workers, and writes the results in the order of the inputs.
 * @returns the exit code
 * @throws UsageError where something cannot be written
 */
export async function batchCommand(request: Request): Promise<number> {
  const started = performance.now();
  runQuickly();
  const toFolder = isFolderOutput(request);
  refuseBatch(request, toFolder);
  const stop = new AbortController();
  const interrupt = onInterrupt(() => {
    say('stopping: the documents in hand are finished. Interrupt again to stop at once.');
    stop.abort();
  });
  const direct = toFolder || isReplaced(request.output) ? null : openOutput(request.output);
  const settings = workerSettings(request, toFolder, direct);
  const pool = startPool({
    file: fileURLToPath(new URL('./worker.js', import.meta.url)),
    jobs: request.batch.jobs,
    timeout: request.batch.timeout,
    memory: WORKER_MEMORY,
    settings,
  });
  const totals = newTotals();
  const progress = startProgress(totals, request);
  const errors = request.batch.errors === null ? null : errorLog(request.batch.errors);
  const batch: Batch = { request, totals, progress, errors, messages: { said: 0 }, unread: { count: 0 } };
  try {
    const sink = await openSink(batch, settings, toFolder, direct);
    const complete = await perform(batch, sink, pool, stop.signal).finally(interrupt.forget);
    errors?.finish();
    progress.end();
    const seconds = (performance.now() - started) / 1000;
    sayBadLines(batch);
    sayMatches(batch);
    if (wantsReport(request, toFolder)) process.stderr.write(report(totals, seconds, request));
    if (request.batch.summary !== null) writeSummary(request.batch.summary, totals, seconds, complete);
    return complete ? exitCode(batch) : interrupted(request, interrupt.code());
  } finally {
    progress.end();
    errors?.close();
    await pool.close();
  }
}

function workerSettings(request: Request, toFolder: boolean, direct: Output | null): WorkerSettings {
  const { task, format, look, checked, options, explain, batch, color } = request;
  const terminal = direct?.terminal ?? false;
  return {
    task,
    format,
    look,
    checked,
    options,
    explain,
    fields: batch.fields,
    maxSize: batch.maxSize,
    maxRemoved: batch.maxRemoved,
    several: !toFolder && isSeveral(request.inputs, batch),
    terminal,
    inColour: wantsColour(color, terminal, process.env),
    explainInColour: wantsColour(color, process.stderr.isTTY, process.env),
  };
}

async function openSink(
  batch: Batch,
  settings: WorkerSettings,
  toFolder: boolean,
  direct: Output | null,
): Promise<Sink> {
  const { request } = batch;
  const frame = await frameForTask(settings);
  if (direct !== null) return streamSink(frame, direct.write);
  const continuing = {
    terms: settingsTerms(settings, request),
    resume: request.batch.resume,
    onChanged: (place: string) => {
      say(`${nameOf(place)}: it is not what it was when the run was begun; from here on all is done anew.`);
    },
  };
  const path = request.output!;
  if (!toFolder) return fileSink(path, frame, continuing);
  return folderSink(path, ENDINGS[request.format], namedIdentities(request), continuing);
}

async function perform(batch: Batch, sink: Sink, pool: Pool, stop: AbortSignal): Promise<boolean> {
  const { request } = batch;
  try {
    return await runBatch({
      tasks: allTasks(batch),
      pool,
      sink,
      window: { documents: 64 * request.batch.jobs, bytes: 64_000_000 },
      stop,
      instead: request.task === 'lines' ? (task, outcome) => answerInstead(request, task, outcome) : () => null,
      onDone: (task, outcome) => {
        done(batch, task, outcome);
      },
      onResumed: (task, line) => {
        tell(batch, task, line.record, line);
      },
    });
  } catch (error) {
    sink.close();
    if (isClosedPipe(error)) return true;
    throw error;
  }
}

function allTasks({ request, totals, progress }: Batch): AsyncGenerator<Task> {
  return tasksOf(refusingOverwriting(entriesOf(sourcesOf(request)), request), {
    container: request.task === 'lines' ? 'jsonl' : containerOrDocument(request),
    maxSize: request.batch.maxSize,
    charset: request.options.charset ?? null,
    fields: request.batch.fields,
    stdin: process.stdin,
    onBytes: progress.read,
    onLeft: (extension) => {
      increase(totals.left, extension, 1);
    },
    mayBeEmpty: request.task === 'lines',
  });
}

/** What `--input-format` says that every input is; null to go by names. */
function containerOrDocument({ batch, options }: Request): 'document' | Request['batch']['container'] {
  if (batch.container !== null) return batch.container;
  return options.format === undefined || options.format === 'auto' ? null : 'document';
}

function sourcesOf(request: Request): Parameters<typeof entriesOf>[0] {
  const { filesFrom } = request.batch;
  const out = request.output === null ? null : realFolder(request.output);
  return {
    inputs: request.inputs,
    list: filesFrom === null ? null : namesIn(filesFrom === '-' ? process.stdin : readList(filesFrom)),
    without: new Set(out === null ? [] : [out]),
  };
}

/** The bytes of a list of inputs. Without it nothing can be done, so that a list that cannot be read is wrong usage. */
async function* readList(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* readPieces(path);
  } catch (error) {
    throw error instanceof InputError ? new UsageError(error.problem, error.remedy, `--files-from ${path}`) : error;
  }
}

/** One document needs no table, and who feeds the line filter does not read one. */
function wantsReport({ quiet, batch, inputs, task }: Request, toFolder: boolean): boolean {
  if (batch.stats) return true;
  return !quiet && task !== 'lines' && (toFolder || isSeveral(inputs, batch));
}

function interrupted({ output }: Request, code: number): number {
  if (output !== null) say('interrupted. The same command with --resume goes on.');
  return code;
}
