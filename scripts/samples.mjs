#!/usr/bin/env node
/**
 * Compares what the command gives for the samples with what a person said it should give (samples/NAME/truth.json).
 *
 *   npm run build -- --no-types && node scripts/samples.mjs          prints each difference and counts them
 *   node scripts/samples.mjs appeal-letter html-login                these samples only
 *   node scripts/samples.mjs --write [NAME...]                       also writes expected.md and expected.json
 *
 * Differences do not fail the run: the tests know which are allowed (__tests__/samples.test.ts).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'samples');

/** White space does not count, nor how an accent is composed. */
const plain = (text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Whether `part` stands in `whole` as whole words: `Share` does not stand in `Shareholders`. */
function holds(whole, part) {
  const letter = /[\p{L}\p{N}]/u;
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    const before = letter.test(part[0] ?? '') && letter.test(whole[at - 1] ?? '');
    const after = letter.test(part.at(-1) ?? '') && letter.test(whole[at + part.length] ?? '');
    if (!before && !after) return true;
  }
  return false;
}

/** A block that a person kept must stand in the title or the text; says who struck it where it does not. */
function lostOf(article, keep) {
  const kept = plain(`${article.title ?? ''}\n\n${article.text}`);
  const lost = keep.map(plain).filter((text) => !kept.includes(text));
  return lost.map((text) => {
    const struck = article.removed.filter((one) => holds(plain(one.text), text) || holds(text, plain(one.text)));
    const by = struck.map((one) => `${one.rule ?? one.by} (${one.kind})`);
    return {
      type: 'lost',
      kind: null,
      text,
      detail: by.length > 0 ? [...new Set(by)].join(', ') : 'not struck as one',
    };
  });
}

/** The blocks removed for one that a person struck: itself, one that holds it, or its pieces; each copy is used once. */
function blocksFor(text, removed, used) {
  const itself = removed.find((one) => one.plain === text && !used.has(one));
  if (itself !== undefined) {
    used.add(itself);
    return [itself];
  }
  const around = removed.filter((one) => holds(one.plain, text));
  if (around.length > 0) return around;
  const pieces = removed.filter((one) => one.plain !== '' && holds(text, one.plain));
  return plain(pieces.map((one) => one.plain).join(' ')).includes(text) ? pieces : [];
}

/** A block that a person struck must stand in `removed`, with the same kind. */
function leakedOf(article, strike) {
  const removed = article.removed.map((one) => ({ ...one, plain: plain(one.text) }));
  const used = new Set();
  return strike.flatMap(([kind, words]) => {
    const text = plain(words);
    const blocks = blocksFor(text, removed, used);
    if (blocks.length === 0) return [{ type: 'leaked', kind, text, detail: '' }];
    if (blocks.some((one) => one.kind === kind)) return [];
    const got = blocks.map((one) => `${one.kind} by ${one.rule ?? one.by}`);
    return [{ type: 'kind', kind, text, detail: [...new Set(got)].join(', ') }];
  });
}

/** The facts are the same where the tool says as much as the person: a date to the day, the authors' names in order. */
function factsOf(article, truth) {
  const pairs = [
    ['title', article.title, truth.title],
    ['authors', article.authors.join(', '), truth.authors.join(', ')],
    ['published', article.published?.slice(0, 10) ?? null, truth.published],
  ];
  const wrong = pairs.filter(([, got, wanted]) => plain(got ?? '') !== plain(wanted ?? ''));
  return wrong.map(([type, got, wanted]) => ({
    type,
    kind: null,
    text: wanted ?? '',
    detail: `got: ${got ?? 'null'}`,
  }));
}

/**
 * The differences between an article and what a person said of it.
 * @param article what `clean` gives
 * @param truth the parsed truth.json
 */
export const differences = (article, truth) => [
  ...factsOf(article, truth),
  ...lostOf(article, truth.keep),
  ...leakedOf(article, truth.strike),
];

/** Runs the command from the project's folder, so that `source.path` is the same on every machine. */
function command(...args) {
  const run = spawnSync(process.execPath, [join('bin', 'bluepencil.js'), ...args], { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`bluepencil ${args.join(' ')} ended with ${run.status}: ${run.stderr}`);
  return run.stdout;
}

function report(name, write) {
  const path = `samples/${name}/${readdirSync(join(folder, name)).find((file) => file.startsWith('input.'))}`;
  const json = command('-f', 'json', path);
  const truth = JSON.parse(readFileSync(join(folder, name, 'truth.json'), 'utf8'));
  const found = differences(JSON.parse(json), truth);
  console.log(`${name}: ${found.length} of ${truth.keep.length + truth.strike.length + 3} differ`);
  for (const { type, kind, text, detail } of found) {
    const words = text.length > 100 ? `${text.slice(0, 97)}...` : text;
    console.log(`  ${[type, kind].filter(Boolean).join(' ')}: ${words}${detail === '' ? '' : `   <- ${detail}`}`);
  }
  if (!write) return;
  writeFileSync(join(folder, name, 'expected.md'), command(path));
  writeFileSync(join(folder, name, 'expected.json'), json);
}

function main() {
  const { values, positionals } = parseArgs({ options: { write: { type: 'boolean' } }, allowPositionals: true });
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'truth.json')));
  const unknown = positionals.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    console.error(`samples: no such sample: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
    process.exit(2);
  }
  for (const name of positionals.length > 0 ? positionals : names) report(name, values.write === true);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
