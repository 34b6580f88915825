import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countWords, toText } from '../../src/render/index.js';
import type { Part } from './build.js';
import { judgement, p, struck } from './build.js';

const words = (...parts: Part[]): string => toText(judgement(parts));

describe('toText', () => {
  test('nothing kept is nothing', () => {
    expect(words()).toBe('');
    expect(words(struck('Sign up'), p('T', { role: 'title' }), p('By A', { role: 'metadata' }))).toBe('');
  });

  test('a blank line between blocks, none at the end, none for blocks without words', () => {
    expect(
      words(
        struck('x'),
        p('a'),
        p('', { kind: 'media' }),
        struck('y'),
        p('- b', { marker: 2 }),
        p('', { kind: 'break' }),
      ),
    ).toBe('a\n\n- b');
  });

  test('code, tables and verse keep their line ends', () => {
    expect(words(p('a\n  b', { kind: 'code' }), p('c\td\ne\tf', { kind: 'table' }))).toBe('a\n  b\n\nc\td\ne\tf');
  });

  test('joined sentences flow, unless what they continue was struck', () => {
    const joined = { joined: true };
    expect(words(p('a.'), p('b.', joined), struck('c.', 'promo', joined), p('d.', joined), p('e.'))).toBe(
      'a. b. d.\n\ne.',
    );
    expect(words(p('z.'), struck('a.'), p('b.', joined), p('c.', joined))).toBe('z.\n\nb. c.');
    expect(words(p('一。', { start: 0, end: 2 }), p('二。', { start: 2, end: 4, joined: true }))).toBe('一。二。');
  });

  test('holds the characters of every kept block in order, and no others', () => {
    const part = fc.record({ text: fc.string({ unit: 'grapheme' }), joined: fc.boolean(), kept: fc.boolean() });
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const made = parts.map(({ text, joined, kept }) =>
          kept ? p(text, { joined }) : struck(text, 'promo', { joined }),
        );
        const expected = parts.filter(({ kept }) => kept).map(({ text }) => text);
        expect(words(...made).replace(/\s/g, '')).toBe(expected.join('').replace(/\s/g, ''));
      }),
    );
  });
});

describe('countWords', () => {
  test.each<[string, number]>([
    ['', 0],
    [' — … !', 0],
    ['one', 1],
    ["Don't stop-gap, won’t 3.5 snake_case", 6],
    ['Привет, мир', 2],
    ['日本語テキスト', 7],
    ['ไทย', 3],
    ['한국어 단어', 2],
    ['e\u0301te\u0301 naïve', 2],
    ['𠀀𠀁 𝒜𝒷 🙂', 3],
    ['\ud800 a \udc00', 1],
    ["- ' -", 0],
  ])('%j holds %d', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  test('adds up over spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(countWords(`${a} ${b}`)).toBe(countWords(a) + countWords(b));
      }),
    );
  });
});
