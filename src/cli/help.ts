import type { Command } from 'commander';
import { KINDS } from '../model.js';
import { CHECKED_KINDS } from './options.js';

/** As long a line as the kinds may fill in the help. */
const WIDTH = 78;

const EXAMPLES = `
Examples:
  bluepencil article.txt                      clean Markdown on stdout
  bluepencil page.html --url https://example.org/page -f json -o page.json
  curl -s https://example.org/page | bluepencil
  bluepencil a.txt b.txt                      documents under YAML front matter
  bluepencil --explain article.txt            and why, on stderr
  bluepencil --check article.txt              only say what asks for something
  bluepencil --strip paywall --strip donation article.txt
  bluepencil --jsonl < records.jsonl          {"html" or "text", "url", "id"} a line
  bluepencil pages/ -o clean/                 a folder; --resume goes on after a kill
  bluepencil rules donation/appeal-letter     one rule with its examples
  bluepencil ./rules                          a file named rules
`;

const EXIT_CODES = `
Exit codes:
  0  done, also where a page has no article
  1  --check found something
  2  wrong usage, or the output cannot be written
  3  some inputs could not be cleaned; the others were
  4  --fail-on matched
  70 internal error (BLUEPENCIL_DEBUG=1 shows where)
  130 interrupted (143, 129: ended by the signal TERM, HUP)
`;

/** Adds the kinds, examples and exit codes to the program's help. */
export function addHelp(program: Command): void {
  program.addHelpText('after', () => {
    const checked = wrapped(`--check counts ${CHECKED_KINDS.join(', ')}, or what --strip names.`);
    return `\nKinds:\n${wrapped(KINDS.join(', '))}\n${checked}\n${EXAMPLES}${EXIT_CODES.trimEnd()}`;
  });
}

/** Breaks a sentence into indented lines. */
function wrapped(sentence: string): string {
  const lines = [''];
  for (const word of sentence.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length < WIDTH) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(` ${word}`);
  }
  return lines.map((line) => ` ${line}`).join('\n');
}
