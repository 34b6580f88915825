/** Time grows with the length of an input and no faster, whatever its shape; and nothing is lost of the greatest. */
import { describe, expect, test } from '@jest/globals';
import { growthOf, SHAPES } from '../scripts/bench/shapes.mjs';
import { clean, judge } from '../src/clean.js';
import { roleFaults, spanFaults } from './helpers/accounting.js';

/** Eight times the length: linear time is 8 times the time, quadratic time 64 times. */
const TIMES = 8;
/** Between the two, and far from both: a busy machine and a growing heap cost a factor of two at times. */
const MOST = 26;
/** Of less than this a clock says little, so that a short time counts as so many milliseconds. */
const SHORTEST = 4;

/** What is nested is cheap for its size; Markdown is parsed slowly. */
const SMALL: Readonly<Record<string, number>> = {
  'nested elements': 10_000,
  'nested inlines': 10_000,
  attributes: 25_000,
  'class tokens': 25_000,
  'Markdown quotes': 25_000,
  'Markdown paragraphs': 60,
};
const USUAL = 250;

/** Compares each character with each. */
function quadratic(text: string): number {
  let same = 0;
  for (let i = 0; i < text.length; i++)
    for (let j = 0; j < text.length; j++) if (text.charCodeAt(i) === text.charCodeAt(j)) same++;
  return same;
}

describe('growth', () => {
  test('is found where it is quadratic', () => {
    const shape = { format: 'text', make: (count: number) => 'x'.repeat(count) } as const;
    const { small, great } = growthOf(quadratic, shape, { small: 3000, times: TIMES, runs: 3 });
    expect(great / Math.max(small, SHORTEST)).toBeGreaterThan(MOST);
  });

  test.each(Object.entries(SHAPES))(
    '%s',
    (name, shape) => {
      const sizes = { small: SMALL[name] ?? USUAL, times: TIMES, runs: 3 };
      const { small, great } = growthOf((input, format) => clean(input, { format }), shape, sizes);
      expect(great / Math.max(small, SHORTEST)).toBeLessThan(MOST);
    },
    60_000,
  );
});

describe('great inputs', () => {
  const made = (name: string, count: number): string => {
    const shape = SHAPES[name];
    if (shape === undefined) throw new Error(`no shape ${name}`);
    return shape.make(count);
  };

  test.each([
    ['nested elements', 200_000],
    ['nested inlines', 200_000],
  ])('%s, %d deep: capped, with a warning, and their words stay', (name, depth) => {
    const article = clean(made(name, depth), { format: 'html' });
    expect(article.warnings.map(({ code }) => code)).toContain('depth-capped');
    const words = [article.title, article.text, ...article.removed.map(({ text }) => text)].join(' ');
    expect(words).toContain('The harbour board voted seven to two on Tuesday');
  });

  test('what is deep in reason is not capped', () => {
    expect(clean(made('nested elements', 100), { format: 'html' }).warnings).toEqual([]);
  });

  test.each([
    ['table rows', 20_000, 'Harbour 19999'],
    ['one-link blocks', 20_000, 'Story 19999 of the day'],
    ['attributes', 200_000, 'The harbour board voted'],
  ])(
    '%s, %d: the last one has its place',
    (name, count, last) => {
      const judged = judge(made(name, count), { format: 'html' });
      expect([...roleFaults(judged), ...spanFaults(judged)]).toEqual([]);
      expect(judged.blocks.some(({ text }) => text.includes(last))).toBe(true);
    },
    60_000,
  );
});
