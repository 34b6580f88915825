#!/usr/bin/env node
/**
 * Looks with recheck (https://makenowjust-labs.github.io/recheck/) for texts on which a rule's pattern takes more than linear time.
 *
 *   node scripts/check-patterns.mjs              checks the patterns that are new, and writes what it found
 *   node scripts/check-patterns.mjs --all        checks all of them again: some fifteen minutes
 *   --timeout MS                                 for one pattern; default 1500
 *
 * What was found is kept by the pattern's hash in __tests__/rules/patterns-checked.json, so that a test can ask for it:
 * `safe`; `bounded`, where recheck names an attack, but counted repeats bound it: 100,000 characters of it take no time;
 * `undecided`, where recheck came to no end: long counted repeats are much for it. Ends with 1 where an attack
 * takes its time, which is not kept.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from 'recheck';
import { root } from './eval/corpus.mjs';
import { loadModel } from './eval/build.mjs';
import { FINDINGS, hashOf, isSlowOn, patternsIn } from './patterns.mjs';

const FILE = join(root, '__tests__', 'rules', 'patterns-checked.json');
const { values } = parseArgs({ options: { all: { type: 'boolean' }, timeout: { type: 'string', default: '1500' } } });

async function checked(pattern) {
  const { status, attack } = await check(pattern, '', { timeout: Number(values.timeout) });
  if (status === 'safe') return 'safe';
  if (status === 'unknown') return 'undecided';
  return isSlowOn(pattern, attack) ? attack.pattern.slice(0, 200) : 'bounded';
}

const { builtinPacks } = await loadModel('src/rules/packs/index.ts');
const patterns = patternsIn(builtinPacks);
const before = existsSync(FILE) && !values.all ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
const found = {};
const slow = [];
const queue = [];
for (const pattern of patterns) {
  const hash = hashOf(pattern);
  if (before[hash] === undefined) queue.push([hash, pattern]);
  else found[hash] = before[hash];
}
console.log(`${patterns.length} patterns, ${queue.length} to check`);

async function work() {
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [hash, pattern] = next;
    found[hash] = await checked(pattern);
    if (!FINDINGS.includes(found[hash])) slow.push([pattern, found[hash]]);
  }
}
await Promise.all([work(), work()]);

const kept = Object.entries(found).filter(([, finding]) => FINDINGS.includes(finding));
writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`);
for (const [pattern, attack] of slow) console.error(`takes more than linear time: ${pattern}\n  on ${attack}`);
process.exit(slow.length === 0 ? 0 : 1);
