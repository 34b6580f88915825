/**
 * Where the command starts. This file imports next to nothing, so that `--version` costs little more than Node itself;
 * everything else is loaded when it is needed.
 */
/** Signals that end a process, with the exit codes that shells give them (128 + the signal's number). */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Runs the command and sets `process.exitCode`. It does not call `process.exit`, which would cut off output that is
 * still on its way into a pipe.
 *
 * @param argv the arguments after the program's name
 */
export async function main(argv: readonly string[]): Promise<void> {
  ignoreStreamErrors();
  if (process.pid === 1) exitOnSignals();
  const { reportFailure, run } = await import('./program.js');
  try {
    process.exitCode = await run(argv);
  } catch (error) {
    process.exitCode = reportFailure(error);
  }
}

/**
 * Nowhere else does the command listen to signals unless it has something to clear away: the system ends it at once, which
 * a listener cannot do while a document is being judged. The first process of a container is the exception that the system makes.
 */
function exitOnSignals(): void {
  for (const [signal, code] of Object.entries(SIGNALS)) process.once(signal, () => process.exit(code));
}

/** Writers learn of a failed write from its callback; without a listener the same error would end the process. */
function ignoreStreamErrors(): void {
  const ignore = (): undefined => undefined;
  process.stdout.on('error', ignore);
  process.stderr.on('error', ignore);
}
