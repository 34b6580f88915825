/**
 * Where the command starts. This file imports next to nothing, so that `--version` costs little more than Node itself;
 * everything else is loaded when it is needed.
 */
/** Signals that end the command, with the exit codes that shells give them (128 + the signal's number). */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Runs the command and sets `process.exitCode`. It does not call `process.exit`, which would cut off output that is
 * still on its way into a pipe.
 *
 * @param argv the arguments after the program's name
 */
export async function main(argv: readonly string[]): Promise<void> {
  ignoreStreamErrors();
  for (const [signal, code] of Object.entries(SIGNALS)) process.once(signal, () => process.exit(code));
  const { reportFailure, run } = await import('./program.js');
  try {
    process.exitCode = await run(argv);
  } catch (error) {
    process.exitCode = reportFailure(error);
  }
}

/** Writers learn of a failed write from its callback; without a listener the same error would end the process. */
function ignoreStreamErrors(): void {
  const ignore = (): undefined => undefined;
  process.stdout.on('error', ignore);
  process.stderr.on('error', ignore);
}
