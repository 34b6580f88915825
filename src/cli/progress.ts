/** How far a run is, on standard error: a bar on a terminal, else a line now and then. */
import type { SingleBar } from 'cli-progress';
import { sizeText } from '../batch/limits.js';
import type { Totals } from '../batch/tally.js';
import { say } from './messages.js';
import type { Request } from './options.js';

export interface Progress {
  /** Bytes were read from inputs. */
  readonly read: (bytes: number) => void;
  /** A document is done. */
  readonly tick: () => void;
  /** Makes room for a message. */
  readonly clear: () => void;
  readonly end: () => void;
}

/** Milliseconds between two lines where there is no terminal. */
const EVERY = 10_000;

/** Starts to show how far a run is; shows nothing where the user wants quiet. */
export function startProgress(totals: Totals, request: Request): Progress {
  const state = { bytes: 0, started: performance.now() };
  const read = (bytes: number): void => {
    state.bytes += bytes;
  };
  const none = (): void => undefined;
  if (request.quiet) return { read, tick: none, clear: none, end: none };
  if (process.stderr.isTTY) return { read, ...bar(totals, state, request) };
  const timer = setInterval(() => {
    say(line(totals, state));
  }, EVERY);
  timer.unref();
  return {
    read,
    tick: none,
    clear: none,
    end: () => {
      clearInterval(timer);
    },
  };
}

interface State {
  bytes: number;
  readonly started: number;
}

function line(totals: Totals, { bytes, started }: State): string {
  const seconds = Math.max(0.001, (performance.now() - started) / 1000);
  const rate = (totals.documents / seconds).toFixed(1);
  return `${totals.documents} documents, ${sizeText(bytes)} read, ${rate} a second, ${totals.failed} failed`;
}

/** A bar of `cli-progress`; where the whole is not known it only counts. */
function bar(totals: Totals, state: State, request: Request): Omit<Progress, 'read'> {
  let shown: SingleBar | null = null;
  let ended = false;
  const update = (): void => {
    shown?.setTotal(Math.max(state.bytes, whole.bytes));
    shown?.update(Math.min(state.bytes, whole.known ? whole.bytes : state.bytes), { line: line(totals, state) });
  };
  const whole = { bytes: 0, known: false };
  void import('cli-progress').then(({ SingleBar, Presets }) => {
    if (ended) return;
    const format = '{bar} {percentage}% | {line} | {eta_formatted} left';
    const options = { format, stream: process.stderr, etaBuffer: 50, clearOnComplete: true, hideCursor: true };
    shown = new SingleBar({ ...options, forceRedraw: true, gracefulExit: false }, Presets.shades_classic);
    shown.start(Math.max(1, state.bytes), 0, { line: '' });
  });
  void import('./measure-inputs.js').then(async ({ measureInputs }) => {
    whole.bytes = (await measureInputs(request)) ?? 0;
    whole.known = whole.bytes > 0;
  });
  const timer = setInterval(update, 250);
  timer.unref();
  const end = (): void => {
    if (ended) return;
    ended = true;
    clearInterval(timer);
    shown?.stop();
  };
  const clear = (): void => {
    if (shown !== null && !ended) process.stderr.write('\r\u001b[K');
  };
  return { tick: () => undefined, clear, end };
}
