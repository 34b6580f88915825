import { describe, expect, test } from '@jest/globals';
import { fold } from '../../src/blocks/fold.js';
import { factsOf } from '../../src/rules/facts.js';
import type { Facts } from '../../src/rules/facts.js';
import { builtinPacks } from '../../src/rules/packs/index.js';

const keysOf = (pattern: string): string[][] => factsOf(pattern).words.map((keys) => [...keys].sort());

describe('facts of a pattern', () => {
  test.each([
    ['\\bsubscribe\\b', [['subscr']]],
    ['\\bsign up\\b', [['sign '], ['up ']]],
    ['\\be-?mail\\b', [['e ', 'email ']]],
    ['\\b(?:in-?box|mailbox)\\b', [['in ', 'inbox ', 'mailbo']]],
    ['\\bdonat(?:e|ions?)\\b', [['donate', 'donati']]],
    [
      '\\bgifts? (?:card|tax)\\b',
      [
        ['gift ', 'gifts '],
        ['card ', 'tax '],
      ],
    ],
    ['\\b(?:un)?subscribe', [['subscr', 'unsubs']]],
    ['\\b[a-z]+ journalism\\b', [['journa']]],
    ['\\bpay (?:\\w+ ){0,3}wall\\b', [['pay '], ['wall ']]],
  ])('%s', (pattern, words) => {
    const found = keysOf(pattern);
    for (const set of words) expect(found).toContainEqual(set);
    expect(found).toHaveLength(words.length);
  });

  test('a part of a word is no key', () => {
    expect(keysOf('scribe\\b')).toEqual([]);
    expect(keysOf('(?:sub|de)scribe')).toEqual([]);
  });

  test('what may be missing is no key', () => {
    expect(keysOf('\\b(?:please )?read')).toEqual([['read']]);
    expect(keysOf('\\b(?:please )?\\w+')).toEqual([]);
  });

  test('an anchored pattern is known by its first word', () => {
    expect(factsOf('^(?:"{1,2} )?(?:log|sign) in$')).toMatchObject({ first: ['log ', 'sign '], longest: 10 });
    expect(factsOf('^(?:\\d{1,3}|no) shares?$').first).toEqual([...'0123456789', 'no ']);
    expect(factsOf('^log|in$').first).toBeNull();
  });

  test('an anchored pattern of which no word is certain is known by the sign that it opens with', () => {
    expect(factsOf('^(?:us )?[$£][x\\d]+$').opening).toBe('u$');
    const { opening } = factsOf('^(?:[^a-z0-9 ]|x{0,2}\\b)?[\\d]');
    expect([...'x9-"az '].filter((sign) => opening?.includes(sign))).toEqual(['x', '9', '-', '"']);
    expect(factsOf('^(?:\\d|#)*').opening).toBeNull();
    expect(factsOf('[$£]\\d+$').opening).toBeNull();
    expect(factsOf('^log in$').opening).toBeNull();
  });
});

const WORD = /[\p{L}\p{N}]+/gu;
const beginsWith = (word: string, key: string): boolean =>
  key.endsWith(' ') ? `${word} ` === key : word.startsWith(key);

/** Whether facts let a text pass, worked out the slow way. */
function passes({ first, words, opening, longest }: Facts, folded: string): boolean {
  const all = folded.match(WORD) ?? [];
  const starts = (keys: readonly string[], among: readonly string[]): boolean =>
    among.some((word) => keys.some((key) => beginsWith(word, key)));
  return (
    (first === null || starts(first, all.slice(0, 1))) &&
    words.every((keys) => starts(keys, all)) &&
    (opening === null || folded.charCodeAt(0) >= 128 || opening.includes(folded.charAt(0))) &&
    folded.length <= (longest ?? Infinity)
  );
}

test('no fact keeps a built-in pattern from a text that it matches', () => {
  const rules = builtinPacks.flatMap((pack) => pack.rules);
  const lines = rules.flatMap(({ examples }) => examples.flatMap((example) => example.lines)).map(fold);
  const patterns = rules.flatMap(({ match }) => match.map((clue) => (typeof clue === 'string' ? clue : clue.text)));
  let matches = 0;
  for (const pattern of patterns) {
    if (pattern === undefined) continue;
    const facts = factsOf(pattern);
    const regexp = new RegExp(pattern);
    for (const line of lines) {
      if (!regexp.test(line)) continue;
      matches++;
      expect({ pattern, line, passes: passes(facts, line) }).toEqual({ pattern, line, passes: true });
    }
  }
  expect(matches).toBeGreaterThan(patterns.length);
});
