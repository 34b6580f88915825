import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createKeyIndex, entryOf, visitWords } from '../../src/rules/keys.js';

function met(keys: readonly string[], text: string, onlyFirst = false): string[] {
  const index = createKeyIndex<string>();
  for (const key of keys) entryOf(index, key).values.push(key);
  const found: string[] = [];
  visitWords(index, text, onlyFirst, (value) => found.push(value));
  return found;
}

test('a key is the beginning of a word, or with a space behind it the whole word', () => {
  expect(met(['sign', 'sign '], 'we sign')).toEqual(['sign', 'sign ']);
  expect(met(['sign', 'sign '], 'signed, assigned')).toEqual(['sign']);
  expect(met(['a', 'ab', 'abc', 'abcdef'], 'abcdefgh')).toEqual(['a', 'ab', 'abc', 'abcdef']);
});

test('two keys of one hash are both met', () => {
  expect(met(['funded', 'метки '], 'funded')).toContain('funded');
  expect(met(['funded', 'метки '], 'метки: мост')).toContain('метки ');
});

test('each key is met once a text', () => {
  expect(met(['the ', 'cat'], 'the cat, the cats and the dog')).toEqual(['the ', 'cat']);
});

test('the first word alone, whatever signs stand before it', () => {
  expect(met(['log', 'in'], '» log in', true)).toEqual(['log']);
  expect(met(['in'], '… log in', true)).toEqual([]);
});

test('letters of all scripts, and units whose low bytes are alike', () => {
  expect(met(['подпи', '購', 'é'], 'подписка 購読 été')).toEqual(['подпи', '購', 'é']);
  expect(met(['a'], '\u0161 \u4161')).toEqual([]);
});

test('a key of no units or too many is refused', () => {
  expect(() => entryOf(createKeyIndex(), '')).toThrow(RangeError);
  expect(() => entryOf(createKeyIndex(), 'sevenths')).toThrow(RangeError);
});

test('finds what a plain search finds, for any keys and text', () => {
  const word = fc.stringMatching(/^[a-d0é]{1,6}$/);
  const key = fc.oneof(
    word,
    fc.stringMatching(/^[a-d0é]{1,5}$/).map((letters) => `${letters} `),
  );
  fc.assert(
    fc.property(fc.uniqueArray(key, { maxLength: 200 }), fc.array(word), (keys, words) => {
      const slow = keys.filter((k) => words.some((w) => (k.endsWith(' ') ? `${w} ` === k : w.startsWith(k))));
      expect(met(keys, words.join(' - ')).sort()).toEqual([...slow].sort());
    }),
  );
});
