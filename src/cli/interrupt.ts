/** Signals that end the command. Where nobody listens, the system ends the process at once, whatever it is doing. */
import { EXIT } from '../errors.js';

/** The exit codes that shells give them: 128 + the signal's number. */
const CODES = { SIGINT: EXIT.interrupted, SIGTERM: 143, SIGHUP: 129 } as const;
type Signal = keyof typeof CODES;
const SIGNALS = Object.keys(CODES) as Signal[];

export interface Interrupt {
  /** The exit code after a signal. */
  readonly code: () => number;
  /** Puts things back as they were. */
  readonly forget: () => void;
}

/** Calls back at the first signal, which has to end the work in an orderly way; the second one ends the process at once. */
export function onInterrupt(stop: () => void): Interrupt {
  let code: number | null = null;
  const forget = listen((signal) => {
    if (code !== null) process.exit(CODES[signal]);
    code = CODES[signal];
    stop();
  });
  return { code: () => code ?? EXIT.interrupted, forget };
}

/**
 * Ends the process by `process.exit`, and so through the listeners of `exit`, as soon as the work gives way: for the time in
 * which there is something to clear away.
 */
export const exitOnSignals = (): (() => void) =>
  listen((signal) => {
    process.exit(CODES[signal]);
  });

/** Takes the place of those who listen already. @returns gives it back to them */
function listen(act: (signal: Signal) => void): () => void {
  const before = SIGNALS.map((signal) => [signal, process.listeners(signal)] as const);
  // The new listener comes before the old ones go: a signal that nobody listens to for a moment may be lost.
  for (const signal of SIGNALS) process.on(signal, act);
  for (const [signal, listeners] of before) for (const old of listeners) process.off(signal, old);
  return () => {
    for (const [signal, listeners] of before) for (const old of listeners) process.once(signal, old);
    for (const signal of SIGNALS) process.off(signal, act);
  };
}
