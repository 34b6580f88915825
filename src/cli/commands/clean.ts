import { EXIT, InputError, UsageError } from '../../errors.js';
import type { Options } from '../../model.js';
import { toExplanation } from '../../render/index.js';
import type { Paint } from '../../render/index.js';
import { paintFor, wantsColour } from '../colour.js';
import type { Cleaned, Frame } from '../documents.js';
import { matchedBy } from '../fail-on.js';
import { frameForTask } from '../frames.js';
import { judgeInput } from '../judge.js';
import { isClosedPipe, nameOf, oneLine, say, sayInputError, sayInternalError } from '../messages.js';
import type { Request } from '../options.js';
import { openOutput } from '../output.js';
import type { Output } from '../output.js';
import { readInput } from '../read.js';

/** One run of the command: where things go, and what has come of the inputs so far. */
interface Run {
  readonly request: Request;
  readonly output: Output;
  readonly frame: Frame;
  /** For explanations, which go to standard error. */
  readonly paint: Paint;
  readonly tally: { cleaned: number; failed: number; broken: number; found: number; matched: number };
}

/**
 * Cleans each input and writes what was asked for: articles, differences or findings. An input that cannot be cleaned is
 * reported, and the others are cleaned all the same; where all fail, nothing is written.
 *
 * @returns the exit code
 * @throws UsageError where the output cannot be written
 */
export async function cleanCommand(request: Request): Promise<number> {
  const output = openOutput(request.output, true);
  try {
    const run = await start(request, output);
    for (const input of request.inputs) await cleanOne(input, run);
    if (run.tally.cleaned > 0) {
      if (run.frame.close !== '') await output.write(run.frame.close);
      output.commit();
    }
    return exitCode(run.tally);
  } finally {
    output.discard();
  }
}

async function start(request: Request, output: Output): Promise<Run> {
  return {
    request,
    output,
    frame: await taskFrame(request, output),
    paint: await paintFor(request.color, process.stderr.isTTY),
    tally: { cleaned: 0, failed: 0, broken: 0, found: 0, matched: 0 },
  };
}

function taskFrame(request: Request, output: Output): Promise<Frame> {
  return frameForTask({
    ...request,
    several: request.inputs.length > 1,
    terminal: output.terminal,
    inColour: wantsColour(request.color, output.terminal, process.env),
  });
}

async function cleanOne(input: string, run: Run): Promise<void> {
  try {
    await show(await judged(input, run.request.options), run);
  } catch (error) {
    if (error instanceof UsageError || isClosedPipe(error)) throw error;
    if (error instanceof InputError) {
      run.tally.failed += 1;
      sayInputError(error, input);
    } else {
      run.tally.broken += 1;
      sayInternalError(error, input);
    }
  }
}

async function judged(input: string, common: Options): Promise<Cleaned> {
  const options = input === '-' ? common : { ...common, path: input };
  return { input, judgement: await judgeInput(await readInput(input), options), options };
}

async function show(cleaned: Cleaned, { request, output, frame, paint, tally }: Run): Promise<void> {
  const text = frame.document(cleaned);
  if (!request.quiet) {
    for (const { message } of cleaned.judgement.warnings) say(`${nameOf(cleaned.input)}: ${message}`);
  }
  await output.write((tally.cleaned === 0 ? frame.open : frame.between) + text);
  tally.cleaned += 1;
  if (request.task === 'check' && text !== '') tally.found += 1;
  noteMatches(cleaned, request, tally);
  if (request.explain) {
    const head = request.inputs.length > 1 ? `${paint.bold(`==> ${oneLine(cleaned.input)} <==`)}\n` : '';
    process.stderr.write(head + toExplanation(cleaned.judgement, paint));
  }
}

function noteMatches({ input, judgement }: Cleaned, { failOn, quiet }: Request, tally: Run['tally']): void {
  const messages = failOn.length === 0 ? [] : matchedBy(judgement, failOn);
  if (messages.length > 0) tally.matched += 1;
  if (!quiet) for (const message of messages) say(`${nameOf(input)}: ${message}`);
}

/**
 * The gravest of what happened: a fault of the program, then inputs that failed, then what `--fail-on` wants to hear of,
 * then what `--check` found.
 */
function exitCode({ failed, broken, found, matched }: Run['tally']): number {
  if (broken > 0) return EXIT.internal;
  if (failed > 0) return EXIT.someFailed;
  if (matched > 0) return EXIT.failOn;
  return found > 0 ? EXIT.found : EXIT.done;
}
