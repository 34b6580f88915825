import { splitLines } from '../../batch/split-lines.js';
import { marked } from '../../batch/text-of.js';
import { EXIT, InputError, UsageError } from '../../errors.js';
import type { Judgement } from '../../model.js';
import { neutralise } from '../../render/index.js';
import { matchedBy, matchMessage } from '../fail-on.js';
import type { FailOn } from '../fail-on.js';
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
 * @returns the exit code: 0 where every line was answered, 3 where an input could not be read, 4 where `--fail-on` matched
 * @throws UsageError where the output cannot be written
 */
export async function linesCommand(request: Request): Promise<number> {
  runQuickly();
  const output = openOutput(request.output);
  try {
    const tally: Tally = { lines: 0, matched: new Map() };
    const unread = await answerInputs(request, output, tally);
    if (unread < request.inputs.length) output.commit();
    if (!request.quiet) for (const [one, matched] of tally.matched) say(matchMessage(one, matched, tally.lines));
    if (unread > 0) return EXIT.someFailed;
    return tally.matched.size > 0 ? EXIT.failOn : EXIT.done;
  } finally {
    output.discard();
  }
}

/** What is counted over all inputs. */
interface Tally {
  lines: number;
  /** The lines that `--fail-on` wants to hear of. */
  readonly matched: Map<FailOn, number>;
}

/** Gives the number of inputs that could not be read to their end. */
async function answerInputs(request: Request, output: Output, tally: Tally): Promise<number> {
  let unread = 0;
  for (const input of request.inputs) {
    try {
      await answerInput(input, request, output, tally);
    } catch (error) {
      if (!(error instanceof InputError) || error instanceof UsageError) throw error;
      sayInputError(error, input);
      unread += 1;
    }
  }
  return unread;
}

async function answerInput(input: string, request: Request, output: Output, tally: Tally): Promise<void> {
  const options = input === '-' ? request.options : { ...request.options, path: input };
  const bad: number[] = [];
  let number = 0;
  const { fields, maxSize } = request.batch;
  for await (const line of splitLines(marked(readChunks(input)), maxSize)) {
    number += 1;
    const answer = answerLine(line, number, { options, fields, maxSize });
    tally.lines += 1;
    if (answer.judgement !== null) noteMatches(answer.judgement, request, tally);
    if (answer.failure !== null) bad.push(number);
    if (answer.failure === 'internal') sayInternalError(answer.error, input);
    await output.write(`${output.terminal ? neutralise(answer.json) : answer.json}\n`);
  }
  if (bad.length > 0 && !request.quiet) sayBadLines(input, bad, number);
}

function noteMatches(judgement: Judgement, { failOn }: Request, { matched }: Tally): void {
  for (const one of new Set(failOn))
    if (matchedBy(judgement, [one]).length > 0) matched.set(one, (matched.get(one) ?? 0) + 1);
}

/** One message at the end: a program that feeds us need not read our standard error while we work. */
function sayBadLines(input: string, bad: readonly number[], lines: number): void {
  const which = bad.slice(0, 5).join(', ') + (bad.length > 5 ? ', …' : '');
  const remedy = 'An error object stands in the place of each and says what is wrong.';
  say(`${nameOf(input)}: ${bad.length} of ${lines} lines could not be cleaned (line ${which}). ${remedy}`);
}
