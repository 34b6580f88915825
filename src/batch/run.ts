/** The run: documents go to the workers as fast as these take them, and results are written in the order of documents. */
import { setMaxListeners } from 'node:events';
import type { Outcome } from './job.js';
import { NOTHING } from './job.js';
import type { Line } from './journal.js';
import type { Pool } from './pool.js';
import type { Done, Sink } from './sink.js';
import type { Task } from './tasks.js';

export interface Run {
  readonly tasks: AsyncGenerator<Task>;
  readonly pool: Pool;
  readonly sink: Sink;
  /** The most documents, and bytes of them, between being read and being written. */
  readonly window: { readonly documents: number; readonly bytes: number };
  /** Aborted when the run is to stop: what is in hand is finished, nothing new is begun. */
  readonly stop: AbortSignal;
  /** What takes the place of a result that there is none of; null to leave it out. */
  readonly instead: (task: Task, outcome: Outcome) => string | null;
  /** Told of each document once it is written, in order. */
  readonly onDone: (task: Task, outcome: Outcome) => void;
  /** Told of each document that a run before has done, in order. */
  readonly onResumed: (task: Task, line: Line) => void;
}

/** A document on its way. */
interface Pending {
  readonly task: Task;
  /** Set when the worker has answered. `stopped` where it never began. */
  outcome: Outcome | 'stopped' | null;
  readonly answered: Promise<void>;
}

/** How many documents are written and synced together. */
const GROUP = 64;

/**
 * Runs to the end of the tasks, or until it is stopped.
 * @returns whether all was done
 * @throws UsageError where the output cannot be written; PoolError where the workers do not start
 */
export async function runBatch(run: Run): Promise<boolean> {
  setMaxListeners(0, run.stop);
  const queue: Pending[] = [];
  const state: State = { read: false, error: null, bytes: 0 };
  const bell = newBell();
  const reading = fill(run, queue, state, bell).catch((error: unknown) => {
    state.error ??= error instanceof Error ? error : new Error(String(error));
  });
  void reading.finally(() => {
    state.read = true;
    bell.ring();
  });
  const complete = await drain(run, queue, state, bell);
  if (state.error !== null) throw state.error;
  const isDone = complete && !run.stop.aborted;
  if (isDone) await run.sink.finish();
  else run.sink.close();
  return isDone;
}

interface State {
  /** Whether the last task was read. */
  read: boolean;
  error: Error | null;
  /** Of the documents on their way. */
  bytes: number;
}

/** Two loops wait for each other: one rings when it has changed something. */
interface Bell {
  readonly ring: () => void;
  readonly wait: () => Promise<void>;
}

function newBell(): Bell {
  let waiting: (() => void)[] = [];
  return {
    ring: () => {
      const woken = waiting;
      waiting = [];
      for (const wake of woken) wake();
    },
    wait: () =>
      new Promise((wake) => {
        waiting.push(wake);
      }),
  };
}

/** Reads tasks and hands them to the workers, as long as there is room. */
async function fill(run: Run, queue: Pending[], state: State, bell: Bell): Promise<void> {
  const stopped = stopping(run, bell);
  for (;;) {
    while (isFull(run, queue, state) && !run.stop.aborted && state.error === null) await bell.wait();
    // Standard input may never say another word: stopping does not wait for it.
    const next = run.stop.aborted || state.error !== null ? null : await stopped(run.tasks.next());
    if (next === null || next.done === true || run.stop.aborted) return;
    const line = await run.sink.resumed(next.value);
    if (line !== null) {
      run.onResumed(next.value, line);
      continue;
    }
    state.bytes += next.value.bytes;
    queue.push(pend(run, next.value));
    bell.ring();
  }
}

/**
 * Waits for a promise, or for the run to be stopped: then it gives null. No `Promise.race` with one promise for the whole
 * run, which would hold every task until that promise settles.
 */
function stopping(run: Run, bell: Bell): <T>(wanted: Promise<T>) => Promise<T | null> {
  let give: (() => void) | null = null;
  run.stop.addEventListener('abort', () => {
    run.pool.stop();
    give?.();
    bell.ring();
  });
  return (wanted) =>
    new Promise((done, fail) => {
      give = () => {
        done(null);
      };
      wanted.then(done, fail);
    });
}

/** One document is always let in, however large. */
function isFull({ window }: Run, queue: readonly Pending[], { bytes }: State): boolean {
  return queue.length > 0 && (queue.length >= window.documents || bytes >= window.bytes);
}

function pend(run: Run, task: Task): Pending {
  if (task.job === null) {
    return { task, outcome: { ...NOTHING, failure: task.lost, record: task.record }, answered: Promise.resolve() };
  }
  const answer = run.pool.run(task.job);
  const pending: Pending = {
    task,
    outcome: null,
    answered: answer.then((outcome) => {
      pending.outcome = outcome ?? 'stopped';
    }),
  };
  // Its failure is met where it is awaited; until then nobody listens.
  pending.answered.catch(() => undefined);
  return pending;
}

/** Writes what is ready, in order. @returns whether it came to the end */
async function drain(run: Run, queue: Pending[], state: State, bell: Bell): Promise<boolean> {
  for (;;) {
    const first = queue[0];
    if (first === undefined) {
      if (state.read) return true;
      await bell.wait();
      continue;
    }
    try {
      await first.answered;
      if (first.outcome === 'stopped') return false;
      const group = takeReady(queue, state);
      const done = await run.sink.commit(group.map((one) => withText(run, one)));
      for (const { task, outcome } of done) run.onDone(task, outcome);
    } catch (error) {
      state.error ??= error instanceof Error ? error : new Error(String(error));
      bell.ring();
      return false;
    }
    bell.ring();
  }
}

/** The documents at the front that have been answered. */
function takeReady(queue: Pending[], state: State): Done[] {
  const ready: Done[] = [];
  while (ready.length < GROUP && queue[0] !== undefined) {
    const { task, outcome } = queue[0];
    if (outcome === null || outcome === 'stopped') break;
    state.bytes -= task.bytes;
    ready.push({ task, outcome });
    queue.shift();
  }
  return ready;
}

function withText(run: Run, { task, outcome }: Done): Done {
  if (outcome.text !== null) return { task, outcome };
  return { task, outcome: { ...outcome, text: run.instead(task, outcome) } };
}
