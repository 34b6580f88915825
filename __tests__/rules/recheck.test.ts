/** No pattern can be made to take more than linear time: recheck looked at each one. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { checkSync } from 'recheck';
import { builtinPacks } from '../../src/rules/packs/index.js';
import { FINDINGS, hashOf, isSlowOn, patternsIn } from '../../scripts/patterns.mjs';

const FILE = new URL('patterns-checked.json', import.meta.url);
const checked = JSON.parse(readFileSync(FILE, 'utf8')) as Readonly<Record<string, string>>;

/** What recheck says of a pattern, in this process and without its native programs. */
function slowOn(pattern: string): string | null {
  process.env['RECHECK_BACKEND'] = 'pure';
  process.env['RECHECK_SYNC_BACKEND'] = 'pure';
  const found = checkSync(pattern, '', { timeout: 1500 });
  return found.status === 'vulnerable' && isSlowOn(pattern, found.attack) ? found.attack.pattern.slice(0, 200) : null;
}

// `node scripts/check-patterns.mjs` checks all that are new, and keeps what it found.
test('patterns were checked, new ones are now', () => {
  const fresh = patternsIn(builtinPacks).filter((pattern) => !FINDINGS.includes(checked[hashOf(pattern)] ?? ''));
  // More than these would take minutes.
  expect(fresh.length).toBeLessThanOrEqual(30);
  expect(fresh.map((pattern) => [pattern, slowOn(pattern)]).filter(([, attack]) => attack !== null)).toEqual([]);
}, 120_000);

test('a pattern that blows up is told', () => {
  expect(slowOn('^(?:(?:now|today)+ ?)+!$')).not.toBeNull();
  expect(slowOn('^(?:a|b)+$')).toBeNull();
}, 20_000);
