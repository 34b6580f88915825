import { describe, expect, test } from '@jest/globals';
import { measure } from '../../src/blocks/measure.js';
import { blocksFromText } from '../../src/blocks/text/blocks.js';
import { weights } from '../../src/content/models/words.js';
import { eachToken, textFeatures } from '../../src/content/wording.js';

function tokens(folded: string): string[] {
  const list: string[] = [];
  eachToken(folded, (token) => list.push(token));
  return list;
}

const KNOWN = new Map([
  ['subscribe', -2],
  ['said', 2],
  ['the', 1],
]);

function column(text: string, name: string): { values: number[]; worded: boolean } {
  const blocks = blocksFromText(text);
  const { table, worded } = textFeatures(blocks, blocks.map(measure), [], KNOWN);
  const at = table.columns.indexOf(name);
  expect(at).toBeGreaterThanOrEqual(0);
  return { values: blocks.map((_, i) => table.rows[i * table.columns.length + at] ?? NaN), worded };
}

describe('eachToken', () => {
  test.each<[string, string[]]>([
    ["don't 'quote' it", ["don't", 'quote', 'it']],
    ['12,500 euros in 2024', ['0', '0', 'euros', 'in', '0']],
    ['q&a | home!', ['q', '&', 'a', '|', 'home', '!']],
    ['für straße', ['für', 'straße']],
    ['', []],
    ["'''", []],
  ])('%s', (folded, expected) => {
    expect(tokens(folded)).toEqual(expected);
  });

  test('reads only the start of a long block', () => {
    expect(tokens('a '.repeat(100_000)).length).toBe(300);
  });
});

describe('textFeatures', () => {
  test('sums the weights over the root of how many words are known', () => {
    const { values } = column('the said\n\nsubscribe the the the', 'wording');
    expect(values[0]).toBeCloseTo(3 / Math.sqrt(2));
    expect(values[1]).toBeCloseTo(1 / Math.sqrt(4));
  });

  test('says nothing of a text whose words it does not know', () => {
    const { values, worded } = column('Der Rat tagt heute.\n\nsubscribe', 'wording');
    expect(worded).toBe(false);
    expect(values).toEqual([0, 0]);
  });

  test('counts the words that follow, in any language', () => {
    expect(column('Der Rat tagt heute.\n\nUnd morgen nicht.', 'words-to-end').values).toEqual([7, 3]);
  });

  test('an empty text has no rows', () => {
    expect(column('', 'wording').values).toEqual([]);
  });
});

test('the weights that ship are words as the reader of words gives them', () => {
  expect(Object.keys(weights).filter((word) => tokens(word).join(' ') !== word)).toEqual([]);
  expect(weights['subscribe']).toBeLessThan(0);
  expect(weights['said']).toBeGreaterThan(0);
});
