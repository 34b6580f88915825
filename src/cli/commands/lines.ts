import { splitLines } from '../../batch/split-lines.js';
import { EXIT, InputError, UsageError } from '../../errors.js';
import { neutralise } from '../../render/index.js';
import { nameOf, say, sayInputError, sayInternalError } from '../messages.js';
import type { Request } from '../options.js';
import { openOutput } from '../output.js';
import type { Output } from '../output.js';
import { readChunks } from '../read.js';
import { answerLine } from '../records.js';
import { runQuickly } from '../run-quickly.js';

/**
 * The line filter: every line of the inputs is one JSON record and is answered by exactly one line, in order and at once,
 * so that another program can write a line and wait for its answer. A line that cannot be cleaned, a blank one too, is
 * answered by an error object in its place.
 *
 * @returns the exit code: 0 where every line was answered, 3 where an input could not be read
 * @throws UsageError where the output cannot be written
 */
export async function linesCommand(request: Request): Promise<number> {
  runQuickly();
  const output = openOutput(request.output);
  try {
    const unread = await answerInputs(request, output);
    if (unread < request.inputs.length) output.commit();
    return unread > 0 ? EXIT.someFailed : EXIT.done;
  } finally {
    output.discard();
  }
}

/** Gives the number of inputs that could not be read to their end. */
async function answerInputs(request: Request, output: Output): Promise<number> {
  let unread = 0;
  for (const input of request.inputs) {
    try {
      await answerInput(input, request, output);
    } catch (error) {
      if (!(error instanceof InputError) || error instanceof UsageError) throw error;
      sayInputError(error, input);
      unread += 1;
    }
  }
  return unread;
}

async function answerInput(input: string, request: Request, output: Output): Promise<void> {
  const options = input === '-' ? request.options : { ...request.options, path: input };
  const bad: number[] = [];
  let number = 0;
  const { fields, maxSize } = request.batch;
  for await (const line of splitLines(readChunks(input), maxSize)) {
    number += 1;
    const answer = answerLine(line, number, { options, fields, maxSize });
    if (answer.failure !== null) bad.push(number);
    if (answer.failure === 'internal') sayInternalError(answer.error, input);
    await output.write(`${output.terminal ? neutralise(answer.json) : answer.json}\n`);
  }
  if (bad.length > 0 && !request.quiet) sayBadLines(input, bad, number);
}

/** One message at the end: a program that feeds us need not read our standard error while we work. */
function sayBadLines(input: string, bad: readonly number[], lines: number): void {
  const which = bad.slice(0, 5).join(', ') + (bad.length > 5 ? ', …' : '');
  const remedy = 'An error object stands in the place of each and says what is wrong.';
  say(`${nameOf(input)}: ${bad.length} of ${lines} lines could not be cleaned (line ${which}). ${remedy}`);
}
