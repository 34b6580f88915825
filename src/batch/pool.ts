/** The workers: threads that clean one document at a time, and are ended when one takes too long. */
import { Piscina } from 'piscina';
import type { Job, Outcome, Settings } from './job.js';
import { NOTHING } from './job.js';
import { idOfBody } from './known-id.js';

export interface Pool {
  /** Cleans a document. Never rejects for the document's sake: what went wrong is in the outcome. @throws PoolError */
  readonly run: (job: Job) => Promise<Outcome | null>;
  /** Takes back all documents that no worker has begun: their outcome is null. */
  readonly stop: () => void;
  /** Ends the workers, whatever they do. */
  readonly close: () => Promise<void>;
}

export interface PoolOptions {
  /** The worker's file: its default export takes a {@link Request} and gives an {@link Outcome}. */
  readonly file: string;
  readonly jobs: number;
  /** Milliseconds that a document may take; null for any. */
  readonly timeout: number | null;
  readonly settings: Settings;
  /** Megabytes of heap that a worker may have. */
  readonly memory: number;
}

/** What a worker is given: a job, and a number by which it says that it has begun. */
export interface Request {
  readonly id: number;
  readonly job: Job;
}

/** What a worker says when it begins a job. */
export interface Begun {
  readonly begun: number;
}

const isBegun = (message: unknown): message is Begun =>
  typeof message === 'object' && message !== null && 'begun' in message && typeof message.begun === 'number';

/**
 * Megabytes for new objects, twice what V8 gives a thread: a page's objects die with it, and fewer of them are copied before.
 * It takes an eighth off the time, and costs some 40 MB a thread.
 */
const YOUNG = 96;

/** Starts the workers. They load the program at once, while the first inputs are being read. */
export function startPool({ file, jobs, timeout, settings, memory }: PoolOptions): Pool {
  const piscina = new Piscina<Request, Outcome>({
    filename: file,
    minThreads: jobs,
    maxThreads: jobs,
    // A document waits for the ones before it, not the other way round.
    stricterFIFO: true,
    recordTiming: false,
    workerData: settings,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG },
  });
  const breakage = breakageOf(piscina);
  const waiting = new Map<number, Watch>();
  piscina.on('message', (message: unknown) => {
    if (isBegun(message)) begin(waiting.get(message.begun), timeout);
  });
  let last = 0;
  const state = { stopped: false };

  const run = async (job: Job): Promise<Outcome | null> => {
    if (state.stopped) return null;
    const id = (last += 1);
    const watch: Watch = { abort: new AbortController(), timer: undefined, begun: false, takenBack: false };
    const named = naming(job, settings);
    waiting.set(id, watch);
    try {
      const options = { signal: watch.abort.signal, transferList: transfers(job) };
      return named(await unlessBroken(piscina.run({ id, job }, options), breakage));
    } catch (error) {
      return watch.takenBack ? null : named(failed(error, timeout, memory));
    } finally {
      clearTimeout(watch.timer);
      waiting.delete(id);
    }
  };
  const stop = (): void => {
    state.stopped = true;
    for (const watch of waiting.values()) takeBack(watch);
  };
  return { run, stop, close: () => piscina.destroy() };
}

/** Watches over a job. */
interface Watch {
  readonly abort: AbortController;
  timer: NodeJS.Timeout | undefined;
  begun: boolean;
  takenBack: boolean;
}

/** Ends a job that no worker has begun. */
function takeBack(watch: Watch): void {
  if (watch.begun) return;
  watch.takenBack = true;
  watch.abort.abort();
}

/** The time of a job counts from when a worker takes it up, not from when it was queued. */
function begin(watch: Watch | undefined, timeout: number | null): void {
  if (watch === undefined) return;
  watch.begun = true;
  if (timeout === null) return;
  watch.timer = setTimeout(() => {
    watch.abort.abort();
  }, timeout);
}

/**
 * A job's answer, or a failure of the pool as such. No `Promise.race` with one promise for the whole run, which would hold
 * every answer until that promise settles.
 */
function unlessBroken<T>(answer: Promise<T>, breakage: Breakage): Promise<T> {
  return new Promise((done, fail) => {
    if (breakage.error !== null) fail(breakage.error);
    breakage.waiting.add(fail);
    answer.then(done, fail).finally(() => breakage.waiting.delete(fail));
  });
}

/** What is wrong with the pool, and who has to be told. */
interface Breakage {
  error: PoolError | null;
  readonly waiting: Set<(error: PoolError) => void>;
}

/** Workers that cannot even be started would never answer. */
function breakageOf(piscina: Piscina<Request, Outcome>): Breakage {
  const breakage: Breakage = { error: null, waiting: new Set() };
  piscina.on('error', (error: unknown) => {
    breakage.error = new PoolError(error instanceof Error ? error.message : String(error));
    for (const fail of breakage.waiting) fail(breakage.error);
  });
  return breakage;
}

/** The workers cannot be started: a fault of the program or of its installation. */
export class PoolError extends Error {
  override readonly name = 'PoolError';
}

/**
 * Gives a failure the id of its record, of which a worker that was ended says nothing more. That of a WARC record stands in
 * its header; a line is parsed a second time, and only where it failed.
 */
function naming({ body }: Job, { fields }: Settings): (outcome: Outcome) => Outcome {
  const known = body.from === 'warc' ? idOfBody(body, fields) : null;
  return (outcome) => {
    if (outcome.failure === null || outcome.record !== null) return outcome;
    return { ...outcome, record: body.from === 'warc' ? known : idOfBody(body, fields) };
  };
}

/** Bytes are handed over, not copied, but for lines: where one fails, its id is looked for in it. */
function transfers({ body }: Job): ArrayBuffer[] {
  const { buffer } = body.from === 'bytes' || body.from === 'warc' ? body.bytes : { buffer: null };
  return buffer instanceof ArrayBuffer ? [buffer] : [];
}

function failed(error: unknown, timeout: number | null, memory: number): Outcome {
  if (error instanceof PoolError) throw error;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const name = error instanceof Error ? error.name : '';
  if (name === 'AbortError') {
    const message = `it took longer than ${(timeout ?? 0) / 1000} s. Give --timeout more seconds, or look at the document.`;
    return { ...NOTHING, failure: { stage: 'clean', reason: 'timeout', message } };
  }
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    const message = `it needs more than ${memory} MB of memory. Split it.`;
    return { ...NOTHING, failure: { stage: 'clean', reason: 'memory', message } };
  }
  const message = `internal error: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`;
  return { ...NOTHING, failure: { stage: 'clean', reason: 'internal', message } };
}
