/** The evaluation's figures, worked out by hand. */
import { describe, expect, test } from '@jest/globals';
import type { Gold, Measured, Measures } from '../../scripts/eval/measure.mjs';
import { measure } from '../../scripts/eval/measure.mjs';
import { figuresOf, paired } from '../../scripts/eval/summary.mjs';
import { FOLDS, foldOf, siteOf } from '../../scripts/train/sites.mjs';

const NOTHING: Measured = { text: '', markdown: '', title: null, authors: [], published: null, removed: [] };

const measured = (gold: Partial<Gold>, article: Partial<Measured>, input = ''): Measures =>
  measure({ format: 'html', ...gold }, input, { ...NOTHING, ...article });

describe('likeness to the gold', () => {
  test('words are compared as bags, in lower case', () => {
    const { p, r, f1, exact } = measured({ gold: 'The ferry, the harbour.' }, { text: 'the FERRY sails' });
    expect([p, r, exact]).toEqual([2 / 3, 2 / 4, 0]);
    expect(f1).toBeCloseTo(4 / 7);
  });

  test('shingles are runs of four words, in their order and case', () => {
    const { shP, shR } = measured({ gold: 'a b c d e' }, { text: 'x a b c d' });
    expect([shP, shR]).toEqual([1 / 2, 1 / 2]);
    expect(measured({ gold: 'a b c d' }, { text: 'd c b a' })).toMatchObject({ f1: 1, shP: 0 });
    expect(measured({ gold: 'A b c d' }, { text: 'a b c d' })).toMatchObject({ f1: 1, shP: 0 });
    // Shorter texts are one shingle.
    expect(measured({ gold: 'a b' }, { text: 'a b' }).shP).toBe(1);
    expect(measured({ gold: 'a b' }, { text: 'a b c' }).shP).toBe(0);
  });

  test('repetitions count as often as the other side has them', () => {
    expect(measured({ gold: 'a b c d' }, { text: 'a a a a' })).toMatchObject({ p: 1 / 4, r: 1 / 4 });
  });

  test('of an empty output nothing is right', () => {
    expect(measured({ gold: 'a b c d' }, {})).toMatchObject({ p: 0, r: 0, f1: 0, shP: 0, exact: 0 });
  });

  test('in scripts without spaces each character is a word; invisible marks do not count', () => {
    expect(measured({ gold: '海辺の町' }, { text: '海の町' })).toMatchObject({ p: 1, r: 3 / 4 });
    expect(measured({ gold: 'harbour' }, { text: 'har\u00ADbour\u200B' }).exact).toBe(1);
  });

  test('without a gold there is none', () => {
    expect(measured({}, { text: 'a' }).f1).toBeUndefined();
  });
});

describe('nags', () => {
  test('one leaks that stands in text or Markdown more often than in the gold', () => {
    const gold = 'Sign up, he said.';
    const nags = ['Sign up', 'Donate now', 'Read more'];
    const article = { text: 'Sign up, he said.', markdown: 'Sign up, he said.\n\n[Read more](x)' };
    expect(measured({ gold, nags }, article)).toMatchObject({ nags: 3, leaked: ['read more'] });
    expect(measured({ gold, nags }, { text: 'Sign up. Sign up, he said.' }).leaked).toEqual(['sign up']);
  });

  test('words count whole', () => {
    expect(measured({ gold: 'x', nags: ['share'] }, { text: 'Shareholders met.' }).leaked).toEqual([]);
  });

  test('without a gold the input allows what is not listed', () => {
    const gold = { format: 'text', remove: ['Subscribe'], kinds: ['paywall'] } as const;
    const input = 'Subscribe\n\nHe said: subscribe';
    expect(measured(gold, { text: 'He said: subscribe' }, input)).toMatchObject({ nags: 1, asks: 1, leaked: [] });
    expect(measured(gold, { text: input }, input)).toMatchObject({ askLeaks: 1, leaked: ['subscribe'] });
  });

  test('one that a text does not hold is not asked for', () => {
    const gold = { format: 'text', gold: 'a', nags: ['Donate'] } as const;
    expect(measured(gold, { text: 'a' }, 'a').nags).toBe(0);
  });

  test('five words make prose', () => {
    const nags = ['support our work with a gift', 'give'];
    expect(measured({ gold: 'a', nags }, { text: `a ${nags.join(' ')}` })).toMatchObject({
      proseNags: 1,
      proseLeaks: 1,
    });
  });

  test('a strike has its kind where it, a part or a whole of it was removed under that kind', () => {
    const gold = {
      format: 'text',
      remove: ['Sign up for our letter', 'Donate'],
      kinds: ['signup', 'donation'],
    } as const;
    const removed = [
      { kind: 'signup', text: 'Sign up' },
      { kind: 'paywall', text: 'Donate' },
    ] as const;
    expect(measured(gold, { removed }, 'Sign up for our letter\n\nDonate')).toMatchObject({ kinds: 2, kindsRight: 1 });
  });
});

describe('what must stand', () => {
  test('a guard is lost that is in neither title nor text', () => {
    const guards = ['Subscribers fell', 'a gift'];
    expect(measured({ gold: 'x', guards }, { title: 'Subscribers fell', text: 'a gif' })).toMatchObject({
      guards: 2,
      lost: ['a gift'],
    });
  });

  test('snippets', () => {
    const gold = { with: ['One', 'Two'], without: ['Menu', 'One'] };
    expect(measured(gold, { title: 'Two', text: 'one' })).toMatchObject({ with: 1, without: 1 / 2 });
    expect(measured({ with: [], without: [] }, { text: 'one' })).toMatchObject({ with: undefined, without: undefined });
  });

  test('words in no role are counted, in plain text only', () => {
    const article = { title: 'A', text: 'b c', removed: [{ kind: 'social', text: 'd' }] } as const;
    expect(measured({ format: 'text' }, article, 'A b c d e')).toMatchObject({ inputWords: 5, unaccounted: 1 });
    expect(measured({}, article, 'A b c d e').unaccounted).toBeUndefined();
  });

  test('metadata: the same words, names and day', () => {
    const gold = { title: 'The Ferry', author: 'Ann Lee and Bo Ek', date: '2026-03-01' };
    const article = { title: 'the ferry', authors: ['Ann Lee'], published: '2026-03-01T10:00:00Z' };
    const found = measured(gold, article);
    expect([found.title, found.date]).toEqual([1, 1]);
    expect(found.author).toBeCloseTo(2 / 3);
    expect(measured(gold, {})).toMatchObject({ title: 0, author: 0, date: 0 });
    expect(measured({ title: null, author: null, date: null }, article)).toMatchObject({
      title: undefined,
      date: undefined,
    });
  });
});

describe('figures of a set', () => {
  test('shF1 is the harmonic mean of the means; leak and loss are shares of all blocks', () => {
    const nags = ['Donate now'];
    const pages = [
      measured({ gold: 'a b c d', nags, guards: ['a b'] }, { text: 'a b c d donate now' }),
      measured({ gold: 'a b c d', nags: ['x', 'y', 'z'], guards: ['c d'] }, { text: '' }),
    ];
    const { shF1, leak, loss, asks, title } = figuresOf(pages);
    expect(shF1).toBeCloseTo((2 * (1 / 6) * (1 / 2)) / (1 / 6 + 1 / 2));
    expect([leak, loss]).toEqual([1 / 4, 1 / 2]);
    expect([asks, title]).toEqual([undefined, undefined]);
  });

  test('the error of a change counts sites, not pages', () => {
    const apart = [1, -1, 1, -1].map((delta, i) => ({ site: String(i), delta }));
    const together = apart.map(({ delta }) => ({ site: String(delta), delta }));
    expect(paired(apart).mean).toBe(0);
    expect(paired(apart).error).toBeCloseTo(Math.sqrt((4 / 3) * 4) / 4);
    expect(paired(together).error).toBeCloseTo(Math.sqrt(2 * 8) / 4);
  });
});

describe('sites', () => {
  test.each([
    ['https://www.news.example.com/a', 'example.com'],
    ['https://blog.example.co.uk', 'example.co.uk'],
    ['https://example.de/x', 'example.de'],
    ['not an address', 'id-7'],
    ['', 'id-7'],
    [null, 'id-7'],
  ])('%s is of %s', (url, site) => {
    expect(siteOf(url, '7')).toBe(site);
  });

  test('each fold has about as many, and a site always the same', () => {
    const counts = Array.from({ length: FOLDS }, () => 0);
    for (let i = 0; i < 5000; i++) counts[foldOf(`site-${i}.org`)]! += 1;
    expect(Math.min(...counts)).toBeGreaterThan(800);
    expect(Math.max(...counts)).toBeLessThan(1200);
    expect(foldOf('example.org')).toBe(foldOf('example.org'));
  });
});
