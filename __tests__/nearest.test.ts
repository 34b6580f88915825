import { describe, expect, test } from '@jest/globals';
import { didYouMean, nearest } from '../src/nearest.js';

const WORDS = ['paywall', 'donation', 'signup', 'donation/appeal-letter', 'donation/amounts'];

describe('nearest', () => {
  test('puts the nearest first', () => {
    expect(nearest('donation/apeal-leter', WORDS)[0]).toBe('donation/appeal-letter');
  });

  test('knows a word by its beginning, but not by a letter or two', () => {
    expect(nearest('sign', WORDS)).toEqual(['signup']);
    expect(nearest('s', WORDS)).toEqual([]);
  });

  test('gives no more than was asked for', () => {
    expect(nearest('donation', WORDS, 2)).toHaveLength(2);
  });

  test('is quick with a word of a million letters', () => {
    const start = performance.now();
    expect(nearest('x'.repeat(1_000_000), WORDS)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('didYouMean', () => {
  test('is a sentence with a space behind it, or nothing', () => {
    expect(didYouMean('signpu', WORDS)).toBe('Did you mean signup? ');
    expect(didYouMean('zebra', WORDS)).toBe('');
  });
});
