import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PhrasingContent, Root } from 'mdast';
import { quickInlines } from '../../src/render/quick.js';
import { serialise, serialiseSlowly } from '../../src/render/serialise.js';
import { visible } from './build.js';

/** Whether words alone take the short cut. */
const isPlain = (words: string): boolean => quickInlines([{ type: 'text', value: words }]) !== null;

const SIGNIFICANT = Array.from('\\`*_{}[]()<>#+-.!|~^$&:;@"\'=/%?, \t\n019wpsWWaZé“—مש中🙂\u00A0');
const PIECES = [
  'www.',
  'http://',
  'https:/',
  'show.com',
  'a@b.co',
  '1. ',
  '12) ',
  '&amp;',
  '![',
  '](',
  '---',
  '- ',
  '    ',
];
const nasty = fc.array(fc.constantFrom(...SIGNIFICANT, ...PIECES), { maxLength: 14 }).map((parts) => parts.join(''));
const any = fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 30 }), fc.lorem({ maxCount: 8 }));

const inParagraph = (value: string): Root => ({
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
});

/** The same words wherever a paragraph may stand. */
const everywhere = (value: string): Root => {
  const words = (): Root['children'] => inParagraph(value).children;
  const leaf = words() as { type: 'paragraph'; children: [] }[];
  return {
    type: 'root',
    children: [
      ...words(),
      { type: 'heading', depth: 2, children: [{ type: 'text', value }] },
      { type: 'blockquote', children: leaf },
      {
        type: 'list',
        ordered: true,
        start: 9,
        spread: false,
        children: [0, 1].map(() => ({ type: 'listItem', spread: false, children: leaf })),
      },
      {
        type: 'list',
        ordered: false,
        spread: true,
        children: [{ type: 'listItem', checked: true, spread: false, children: leaf }],
      },
      ...words(),
    ],
  };
};

describe('isPlain', () => {
  test.each([
    'She said: “No more.”',
    "It's 4:30 (or so); isn't it? Yes!",
    '2,000 people',
    'Costs $2 - or 5 % = less + more / none',
    'Привет, мир.',
    'مرحبا',
    '中文。',
    '… and so on',
  ])('takes the short cut for %j', (words) => {
    expect(isPlain(words)).toBe(true);
  });

  test.each([
    '',
    ' a',
    'a ',
    'a\nb',
    'a\tb',
    '- a',
    '+ a',
    '=',
    ': -',
    '# a',
    'a #',
    '1. a',
    '1990) a',
    '7.',
    'a*b',
    'a_b',
    '`a`',
    '[a]',
    '<a',
    'a > b',
    'a & b',
    'a \\ b',
    'a ~ b',
    'a | b',
    'me@b.c',
    'www.b.c',
    'now...',
    'https://b.c',
    'a\u0007b',
  ])('leaves %j to the serialiser', (words) => {
    expect(isPlain(words)).toBe(false);
  });
});

test('the short cuts print what the serialiser prints, in every place a paragraph may stand', () => {
  fc.assert(
    fc.property(any, (value) => {
      expect(serialise(everywhere(value))).toBe(serialiseSlowly(everywhere(value)));
    }),
    { numRuns: 1500 },
  );
});

/** Runs of words in every kind of markup, side by side. */
const mixed = fc.array(fc.tuple(any, fc.nat(8)), { minLength: 1, maxLength: 5 }).map((runs): Root => {
  const children = runs.map(([value, how]): PhrasingContent => {
    const words: PhrasingContent = { type: 'text', value };
    if (how === 1) return { type: 'strong', children: [words] };
    if (how === 2) return { type: 'emphasis', children: [words] };
    if (how === 3) return { type: 'delete', children: [words] };
    if (how === 4) return { type: 'link', url: `/a?${value}`, children: [words] };
    if (how === 5)
      return { type: 'link', url: 'https://b.example/x', title: value, children: [words, { type: 'break' }, words] };
    if (how === 6) return { type: 'image', url: value, alt: value };
    if (how === 7) return { type: 'footnoteReference', identifier: 'x', label: value };
    return how === 8 ? { type: 'break' } : words;
  });
  const cell = { type: 'tableCell' as const, children };
  return {
    type: 'root',
    children: [
      { type: 'paragraph', children },
      { type: 'heading', depth: 3, children },
      { type: 'table', children: [{ type: 'tableRow', children: [cell, cell] }] },
      { type: 'code', lang: runs[0]?.[0] ?? '', value: 'x' },
    ],
  };
});

test('the short cuts print what the serialiser prints, in any markup', () => {
  fc.assert(
    fc.property(mixed, (tree) => {
      expect(serialise(tree)).toBe(serialiseSlowly(tree));
    }),
    { numRuns: 1500 },
  );
});

/** As most paragraphs are: sentences with links and emphases between spaces and stops. */
const usual = fc
  .array(
    fc.tuple(fc.oneof(fc.lorem({ maxCount: 3 }), nasty), fc.nat(3), fc.constantFrom('', ' ', '. ', ', ', '(', ')')),
    {
      minLength: 1,
      maxLength: 7,
    },
  )
  .map((runs): Root => {
    const children = runs.flatMap(([value, how, between]): PhrasingContent[] => {
      const words: PhrasingContent = { type: 'text', value };
      const gap: PhrasingContent = { type: 'text', value: between };
      if (how === 1) return [gap, { type: 'strong', children: [words] }, gap];
      if (how === 2) return [gap, { type: 'emphasis', children: [words] }, gap];
      if (how === 3)
        return [gap, { type: 'link', url: `https://b.example/${value.slice(0, 9)}`, children: [words] }, gap];
      return [words];
    });
    return {
      type: 'root',
      children: [
        { type: 'paragraph', children },
        { type: 'heading', depth: 2, children },
      ],
    };
  });

test('the short cuts print what the serialiser prints, in sentences with links and emphases', () => {
  fc.assert(
    fc.property(usual, (tree) => {
      expect(serialise(tree)).toBe(serialiseSlowly(tree));
    }),
    { numRuns: 3000 },
  );
});

test('a sentence with a link and emphases takes the short cut', () => {
  const words = (value: string): PhrasingContent[] => [{ type: 'text', value }];
  expect(
    quickInlines([
      ...words('The '),
      { type: 'strong', children: words('council') },
      ...words(' met on '),
      { type: 'link', url: 'https://b.example/x', children: words('Monday') },
      ...words('; it was '),
      { type: 'emphasis', children: words('short') },
      ...words('.'),
    ]),
  ).toBe('The **council** met on [Monday](https://b.example/x); it was *short*.');
});

test('each single character and each pair behind a letter is printed alike', () => {
  for (let code = 0; code < 0x250; code++) {
    const char = String.fromCharCode(code);
    for (const value of [
      char,
      `${char}a`,
      `a${char}`,
      `a${char}b`,
      `w${char}x`,
      `s${char}/`,
      `1${char} a`,
      `${char} a`,
      `${char}-`,
    ]) {
      expect(serialise(inParagraph(value))).toBe(serialiseSlowly(inParagraph(value)));
    }
  }
});

test('plain words read back as the same words', () => {
  fc.assert(
    fc.property(any.filter(isPlain), (value) => {
      expect(serialise(inParagraph(value))).toBe(`${value}\n`);
      expect(visible(value)).toBe(value.replace(/\s+/g, ''));
    }),
    { numRuns: 1000 },
  );
});
