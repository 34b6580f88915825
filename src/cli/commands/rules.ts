import { EXIT, UsageError } from '../../errors.js';
import type { Clue, Example, Pattern, Rule } from '../../model.js';
import { neutralise, noPaint } from '../../render/index.js';
import type { Paint } from '../../render/index.js';
import { didYouMean } from '../../nearest.js';
import { paintFor } from '../colour.js';
import type { ColourChoice } from '../options.js';
import { openOutput } from '../output.js';

/**
 * Lists the rules in the order in which they stand in their packs, or shows one.
 *
 * @param id a rule's id; null for the list
 * @returns the exit code
 * @throws UsageError where no rule has the id; names the nearest ones
 */
export async function rulesCommand(
  id: string | null,
  options: { json?: boolean; color: ColourChoice },
): Promise<number> {
  // The packs with their examples are as long as the rest of the command, and only this command shows them.
  const { builtinPacks } = await import('../../rules/packs/index.js');
  const output = openOutput(null);
  const paint = options.json ? noPaint : await paintFor(options.color, output.terminal);
  const rules = builtinPacks.flatMap((pack) => pack.rules);
  await output.write(id === null ? list(rules, options, paint) : one(find(id, rules), options, paint));
  return EXIT.done;
}

function find(id: string, rules: readonly Rule[]): Rule {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule !== undefined) return rule;
  const ids = rules.map((candidate) => candidate.id);
  throw new UsageError(`no rule has the id '${id}'`, `${didYouMean(id, ids, 3)}The command rules lists all of them.`);
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every field present, so that a reader of the JSON needs to know no defaults but `maxWords`. */
const whole = (rule: Rule): object => ({
  id: rule.id,
  kind: rule.kind,
  languages: rule.languages,
  about: rule.about,
  strength: rule.strength ?? 'strong',
  scope: rule.scope ?? 'block',
  maxWords: rule.maxWords ?? null,
  match: rule.match,
  unless: rule.unless ?? [],
  examples: rule.examples,
});

function list(rules: readonly Rule[], options: { json?: boolean }, paint: Paint): string {
  if (options.json) return json(rules.map(whole));
  const widest = (column: (rule: Rule) => string): number => Math.max(0, ...rules.map((rule) => column(rule).length));
  const languages = (rule: Rule): string => rule.languages.join(' ');
  const idWidth = widest((rule) => rule.id);
  const languagesWidth = widest(languages);
  return rules
    .map((rule) => {
      const id = paint.kind(rule.kind, rule.id.padEnd(idWidth));
      return `${id}  ${paint.dim(languages(rule).padEnd(languagesWidth))}  ${rule.about}\n`;
    })
    .join('');
}

function one(rule: Rule, options: { json?: boolean }, paint: Paint): string {
  if (options.json) return json(whole(rule));
  const field = (name: string, value: string): string => `${paint.dim(name.padEnd(10))} ${value}`;
  const lines = [
    paint.bold(rule.id),
    rule.about,
    '',
    field('kind', rule.kind),
    field('languages', rule.languages.join(' ')),
    field('strength', rule.strength ?? 'strong'),
    field('scope', scopeOf(rule)),
    ...(rule.maxWords === undefined ? [] : [field('max words', String(rule.maxWords))]),
    ...section('Matches', rule.match.map(clueOf)),
    ...section('Ends with', untilOf(rule)),
    ...section('Never reaches', stopOf(rule)),
    ...section('Unless', rule.unless ?? []),
    ...rule.examples.flatMap((example) => exampleLines(example, rule, paint)),
  ];
  return `${lines.join('\n')}\n`;
}

const section = (name: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `${name}:`, ...lines.map((line) => `  ${neutralise(line)}`)];

function scopeOf({ scope = 'block' }: Rule): string {
  if (typeof scope === 'string') return scope;
  return `section of at most ${scope.maxBlocks} blocks and ${scope.maxWords} words`;
}

function untilOf({ scope }: Rule): readonly Pattern[] {
  if (typeof scope !== 'object') return [];
  return scope.until === 'prose' ? ['(the last block before the article goes on)'] : scope.until;
}

const stopOf = ({ scope }: Rule): readonly Pattern[] => (typeof scope === 'object' ? (scope.stop ?? []) : []);

function clueOf(clue: Pattern | Clue): string {
  if (typeof clue === 'string') return clue;
  const parts = [clue.text, clue.token === undefined ? undefined : `class or id token: ${clue.token}`];
  return parts.filter((part) => part !== undefined).join('  and  ');
}

/** The example's lines, the struck ones behind `- `. */
function exampleLines({ lines, struck }: Example, rule: Rule, paint: Paint): string[] {
  const shown = lines.map((line, at) => (struck.includes(at) ? paint.kind(rule.kind, `- ${line}`) : `  ${line}`));
  return ['', `Example${struck.length === 0 ? ' (all kept)' : ''}:`, ...shown.map((line) => `  ${line}`)];
}
