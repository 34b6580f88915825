#!/usr/bin/env node
/**
 * Makes docs/rules.md from the built-in rules: an index by kind, then each rule with its patterns and examples.
 *
 *   node scripts/docs.mjs           writes the file
 *   node scripts/docs.mjs --check   exits 1 when the file is not what the rules give
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const file = join(root, 'docs', 'rules.md');

/** Imports modules of src/, bundled in memory: the script needs no build before it. */
async function load(source) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: join(root, 'src'), loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** A heading's anchor, as GitHub makes it of a rule's id. */
const anchor = (id) => id.replaceAll(/[^a-z0-9-]/gu, '');

/** Text as Markdown shows it: nothing in it is markup. */
const plain = (text) => text.replaceAll(/[\\`*_[\]<>|#~&]/gu, String.raw`\$&`);

const fence = (lines) => ['```text', ...lines, '```'];

const section = (title, lines) => (lines.length === 0 ? [] : [`${title}:`, '', ...fence(lines), '']);

function clueOf(clue) {
  if (typeof clue === 'string') return clue;
  const token = clue.token === undefined ? [] : [`class or id token: ${clue.token}`];
  return [...(clue.text === undefined ? [] : [clue.text]), ...token].join('   and   ');
}

/** What it strikes beside the block that matches. */
function scopeOf({ scope = 'block' }) {
  if (scope === 'block') return 'the block';
  if (scope === 'tail') return 'from the block to the end, where no article prose follows';
  const end =
    scope.until === 'prose'
      ? 'before the first block that reads as prose'
      : 'with the last block that matches one of its ends';
  return `a section of at most ${scope.maxBlocks} blocks and ${scope.maxWords} words that ends ${end}`;
}

const strengthOf = ({ strength }) =>
  strength === 'weak' ? 'weak: strikes only beside a struck block, or where its section has an end' : 'strong';

function endsOf({ scope }) {
  if (typeof scope !== 'object') return [];
  const through = scope.through === undefined ? [] : [scope.through];
  return [
    ...section('Ends with', scope.until === 'prose' ? [] : scope.until),
    ...section('Crosses prose only where it matches', through),
    ...section('Never reaches', scope.stop ?? []),
  ];
}

/** One line a block; the struck ones begin with `-`. */
const exampleOf = ({ lines, struck }) => [
  struck.length === 0 ? 'Kept whole:' : 'Struck (`-`) and kept:',
  '',
  ...fence(lines.map((line, i) => `${struck.includes(i) ? '-' : ' '} ${line}`)),
  '',
];

function ruleOf(rule, limit) {
  return [
    `### ${rule.id}`,
    '',
    plain(rule.about),
    '',
    `- Languages: ${rule.languages.map((code) => (code === '*' ? 'all' : code)).join(', ')}`,
    `- Strength: ${strengthOf(rule)}`,
    `- Strikes: ${scopeOf(rule)}`,
    `- Longest block: ${rule.maxWords ?? limit} words`,
    '',
    ...section('Matches', rule.match.map(clueOf)),
    ...section('Unless', rule.unless ?? []),
    ...endsOf(rule),
    ...rule.examples.flatMap(exampleOf),
  ];
}

/** The rules of one kind in a table: id, languages, strength, what it strikes. */
function tableOf(rules) {
  const rows = rules.map((rule) => {
    const cells = [
      `[${rule.id}](#${anchor(rule.id)})`,
      rule.languages.map((code) => plain(code)).join(' '),
      rule.strength ?? 'strong',
    ];
    return `| ${[...cells, plain(rule.about)].join(' | ')} |`;
  });
  return ['| Rule | Languages | Strength | Strikes |', '| --- | --- | --- | --- |', ...rows, ''];
}

function document(rules, kinds, limit) {
  const used = kinds.filter((kind) => rules.some((rule) => rule.kind === kind));
  const of = (kind) => rules.filter((rule) => rule.kind === kind);
  const lines = [
    '# Rules',
    '',
    '<!-- Made by scripts/docs.mjs from src/rules/packs. Change the rules and run `npm run docs`. -->',
    '',
    `The ${rules.length} built-in rules, by kind. A rule looks at one block: a paragraph, a line, a list item. Its patterns are`,
    'regular expressions within RE2 syntax, matched without flags against folded text: lower case, straight quotation marks,',
    'plain dashes, single spaces. The examples are passages of one block a line; they are the tests of the rule too.',
    '',
    ...used.flatMap((kind) => [`- [${kind}](#${kind}): ${of(kind).length}`]),
    '',
    ...used.flatMap((kind) => [
      `## ${kind}`,
      '',
      ...tableOf(of(kind)),
      ...of(kind).flatMap((rule) => ruleOf(rule, limit)),
    ]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The file as it stands; empty where there is none. */
function current() {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return '';
  }
}

const source =
  "export { builtinPacks } from './rules/packs/index.js'; export { KINDS } from './model.js'; export { DEFAULT_MAX_WORDS } from './rules/limits.js';";
const { builtinPacks, KINDS, DEFAULT_MAX_WORDS } = await load(source);
const wanted = document(
  builtinPacks.flatMap((pack) => pack.rules),
  KINDS,
  DEFAULT_MAX_WORDS,
);
if (!process.argv.includes('--check')) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, wanted);
} else if (current() !== wanted) {
  console.error('docs: docs/rules.md is stale. Run `npm run docs` and commit it.');
  process.exitCode = 1;
}
