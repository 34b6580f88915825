import { describe, expect, test } from '@jest/globals';
import { clean } from '../../src/clean.js';

const MENU = 'Skip to content\nTide Post\nMenu\nNews\nSport\nBusiness\nJobs\nLog in\nSubscribe\nSearch';
const PROSE = [
  'The harbour board voted nine to two on Monday to rebuild the northern quay, and so ended a quarrel of many years.',
  'The new quay will be twice as wide as the old one and should be ready for the herring in four years.',
  '"I did not think that I would see it," said the harbour master, Ola Berg. "My children will."',
  'Work on the piers begins in May, and the first stones will come by ship from the quarry at Hollin.',
].join('\n');
const FOOTER =
  'Most read\n1 Man finds old anchor\n2 Cafe of the year named\nAbout us\nContact us\nPrivacy policy\nTerms\n© Tide Post 2026';

const page = (...top: string[]): string => [MENU, ...top, PROSE, FOOTER].join('\n');
const facts = (...top: string[]) => {
  const { title, authors, published, warnings, text } = clean(page(...top), { format: 'text' });
  expect(warnings.map(({ code }) => code)).toContain('page-dump');
  return { title, authors, published, text };
};

describe('the headline of a page that was dumped as text', () => {
  test.each(['Board says yes', 'Board votes for quay', 'Harbour board decides to rebuild the northern quay at last'])(
    'by its place: %s',
    (title) => {
      const found = facts(title, 'Helen Marsh', '12 May 2026', 'Share');
      expect(found).toMatchObject({ title, authors: ['Helen Marsh'], published: '2026-05-12' });
      expect(found.text).not.toContain('Search');
    },
  );

  test('above its standfirst', () => {
    const top = [
      'LOCAL',
      'Board votes for quay',
      'Nine stone piers on the northern side to open in 2030',
      'By Helen Marsh',
    ];
    const { title, text } = facts(...top);
    expect(title).toBe('Board votes for quay');
    expect(text).toContain('Nine stone piers');
  });

  test('before the date of the day', () => {
    const { title, published } = facts('Friday, 15 May 2026', 'News', 'Board votes for quay', 'Published 12 May 2026');
    expect({ title, published }).toEqual({ title: 'Board votes for quay', published: '2026-05-12' });
  });

  test('and no line of the menu or of the byline, where there is none', () => {
    expect(facts('Posted on 12 May 2026 by Helen').title).toBeNull();
    expect(facts().title).toBeNull();
  });

  test('takes time in proportion to the length', () => {
    const long = [
      MENU,
      ...Array.from({ length: 3000 }, (_, n) => `Boat number ${String(n)} of the fleet`),
      PROSE,
      FOOTER,
    ];
    const started = performance.now();
    clean(long.join('\n'), { format: 'text' });
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
