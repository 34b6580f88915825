/** The command's arguments, by commander. What an option means is in `options.ts`; what is done, under `commands/`. */
import { Command, CommanderError, Option } from 'commander';
import { checkCharset, JUDGES } from '../check-options.js';
import { EXIT, UsageError } from '../errors.js';
import { VERSION } from '../version.js';
import { addBatchOptions, isBatch } from './batch-options.js';
import { cleanCommand } from './commands/clean.js';
import { rulesCommand } from './commands/rules.js';
import { addHelp } from './help.js';
import { addFailOn, addKind, COLOURS, INPUT_FORMATS, oneOf, OUTPUT_FORMATS, parseUrl, toRequest } from './options.js';
import type { RawOptions, Request } from './options.js';
import { once } from './once.js';
import { isFolderOutput } from './output-kind.js';
import { refuseOverwriting } from './overwriting.js';

export { reportFailure } from './messages.js';

/**
 * Runs the command.
 *
 * @param argv the arguments after the program's name
 * @returns the exit code
 * @throws UsageError where the arguments are wrong, and what the commands throw
 */
export async function run(argv: readonly string[]): Promise<number> {
  let code: number = EXIT.done;
  const program = createProgram((result) => {
    code = result;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw usageError(error);
  }
  return code;
}

function createProgram(finish: (code: number) => void): Command {
  const program = new Command('bluepencil')
    .description('Strikes what is not the article out of scraped articles: HTML, plain text or Markdown.')
    .argument('[inputs...]', 'files, folders, archives; - or none for standard input')
    .version(VERSION, '-V, --version')
    .helpCommand(false)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ outputError: () => undefined });
  addOptions(program);
  addHelp(program);
  program.action(async (inputs: string[], raw: RawOptions) => {
    finish(await cleanOrHelp(program, inputs, raw));
  });
  addRulesCommand(program, finish);
  return program;
}

function addOptions(program: Command): void {
  const option = (flags: string, about: string): Option => new Option(flags, about);
  program
    .addOption(choice('-f, --format <format>', 'output format', OUTPUT_FORMATS))
    .addOption(
      option('-o, --output <file>', 'write to a file, which appears whole or not at all (- is stdout)').argParser(
        once('--output'),
      ),
    )
    .addOption(choice('--input-format <format>', 'format of the inputs', INPUT_FORMATS))
    .addOption(choice('--judge <judge>', 'what strikes: the rules, the content judge, or both', JUDGES))
    .addOption(option('--strip <kind>', 'strike only this kind (repeatable)').argParser(addKind).default([], 'all'))
    .addOption(option('--keep <kind>', 'never strike this kind (repeatable)').argParser(addKind).default([], 'none'))
    .addOption(option('--url <url>', 'address of the page, for links and metadata').argParser(parseUrl))
    .addOption(option('--charset <label>', 'character encoding of the inputs').argParser(checkCharset))
    .addOption(option('--no-title', 'no title on top of the article'))
    .addOption(option('--no-links', 'the words of links without their addresses'))
    .addOption(option('--no-images', 'no images'))
    .addOption(option('--front-matter', 'metadata on top of Markdown, as YAML'))
    .addOption(option('--explain', 'say on stderr what was struck, and why'))
    .addOption(option('--diff', 'print the source with what was struck, in place of the article').conflicts('format'))
    .addOption(
      option('--check', 'print what asks for something, and exit 1 if there is any').conflicts(['format', 'diff']),
    )
    .addOption(
      option(
        '--fail-on <finding>',
        'exit 4 where an article is truncated, or there is none: truncated, no-article (repeatable)',
      )
        .argParser(addFailOn)
        .default([], 'none'),
    )
    .addOption(option('--jsonl', 'answer each line, one JSON record, by one line').conflicts(NOT_FOR_LINES))
    .addOption(choice('--color <when>', 'colours in explanations and differences', COLOURS))
    .addOption(option('-q, --quiet', 'no warnings'));
  addBatchOptions(program);
}

/** A record says for itself what these say; and its answer is an article. */
const NOT_FOR_LINES = ['format', 'inputFormat', 'url', 'charset', 'explain', 'diff', 'check'];

/** An option with a fixed list of values, the first of which is the default. */
function choice<T extends string>(flags: string, about: string, values: readonly [T, ...T[]]): Option {
  const name = /--([a-z-]+)/.exec(flags)?.[1] ?? flags;
  return new Option(flags, `${about}: ${values.join(', ')}`).argParser(oneOf(name, values)).default(values[0]);
}

function addRulesCommand(program: Command, finish: (code: number) => void): void {
  program
    .command('rules')
    .description('list the rules, or show one with its patterns and examples')
    .argument('[id]', 'such as donation/appeal-letter')
    .addOption(new Option('--json', 'as JSON'))
    .addOption(choice('--color <when>', 'colours', COLOURS))
    .action(async (id: string | undefined, options: { json?: boolean; color: RawOptions['color'] }) => {
      refuseCleaningOptions(program);
      finish(await rulesCommand(id ?? null, options));
    });
}

/** `bluepencil -f json rules` was meant for a file named rules, or is a mistake: say so, do not ignore the options. */
function refuseCleaningOptions(program: Command): void {
  const given = program.options.find((option) => program.getOptionValueSource(option.attributeName()) === 'cli');
  if (given === undefined) return;
  throw new UsageError(
    `${given.long ?? given.flags} does not go with the command rules`,
    'Options of the command stand after it. A file of that name is given as ./rules.',
  );
}

async function cleanOrHelp(program: Command, inputs: readonly string[], raw: RawOptions): Promise<number> {
  const request = toRequest(inputs, raw);
  if (inputs.length === 0 && raw.filesFrom === undefined && process.stdin.isTTY) {
    program.outputHelp({ error: true });
    return EXIT.usage;
  }
  return perform(request);
}

async function perform(request: Request): Promise<number> {
  refuseOverwriting(request);
  const isFilter = request.task === 'lines';
  if ((isFilter ? request.batch.asked : isBatch(request.inputs, request.batch)) || isFolderOutput(request)) {
    const { batchCommand } = await import('./commands/batch.js');
    return batchCommand(request);
  }
  if (isFilter) {
    const { linesCommand } = await import('./commands/lines.js');
    return linesCommand(request);
  }
  return cleanCommand(request);
}

/** Commander's message in our form: `error: unknown option '--fromat'\n(Did you mean --format?)`. */
function usageError(error: CommanderError): UsageError {
  const [problem = '', ...suggestion] = error.message.replace(/^error: /, '').split('\n');
  const hint = suggestion.join(' ').replace(/[()]/g, '').trim();
  const remedy = `${hint === '' ? '' : `${hint} `}See bluepencil --help.`;
  return new UsageError(problem.replace(/\.$/, ''), remedy);
}
