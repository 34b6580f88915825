import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/clean.js';

const PARAGRAPHS = [
  'The harbour council of Tarnwick voted on Monday to close the northern quay for the winter, after divers found cracks in two of its five piers.',
  'Engineers said that the damage was older than the storms of last autumn, and that the repair would take until the end of April at least.',
  'Fishing crews will have to land their catch at the old town steps, which are narrower and lie dry for some hours at low tide.',
  '“We have asked for these repairs since my father had the boat,” said Ingrid Vasshaug, who has fished from Tarnwick for twenty years.',
  'The council has set aside money for a floating pier, but the order was placed late and the first sections will not arrive before March.',
  'Until then two tugs will stand by whenever a boat of more than twelve metres comes in, the harbour master told the meeting.',
];
const MENU = ['Home', 'News', 'Sport', 'Weather', 'Culture', 'Opinion', 'Video', 'Log in', 'My account', 'Search'];
const SHARE = ['Share', 'Facebook', 'Twitter', 'WhatsApp', 'Email', 'Copy link'];
const FOOTER = ['About us', 'Contact', 'Careers', 'Advertise', 'Terms of use', 'Privacy policy', 'Cookie policy'];
const RIGHTS = '© 2025 Tarnwick Tide Media. All rights reserved.';
const TEASERS = [
  'Ferry fares to rise',
  'Choir wins prize',
  'Snow on the hills',
  'New mayor sworn in',
  'Library reopens',
];
const HEADLINE = 'Tarnwick closes its northern quay for the winter';

const page = (paragraphs: readonly string[]): string =>
  [
    ...MENU,
    ...MENU,
    HEADLINE,
    ...SHARE,
    ...paragraphs,
    'Most read',
    ...TEASERS,
    ...TEASERS,
    ...FOOTER,
    ...FOOTER,
    RIGHTS,
  ].join('\n\n');

const byContent = (text: string): string[] => {
  const { blocks, verdicts } = judge(text, { format: 'text' });
  return blocks.filter((_, i) => verdicts[i]?.mark?.by === 'content').map((block) => block.text);
};
const codes = (text: string): string[] => judge(text, { format: 'text' }).warnings.map(({ code }) => code);

describe('a whole page', () => {
  const text = page(PARAGRAPHS);

  test('is said to be one, and keeps its headline and every paragraph', () => {
    expect(codes(text)).toContain('page-dump');
    const { blocks, verdicts } = judge(text, { format: 'text' });
    const kept = blocks
      .filter((_, i) => ['kept', 'title'].includes(verdicts[i]?.role ?? ''))
      .map((block) => block.text);
    expect(kept).toEqual(expect.arrayContaining([HEADLINE, ...PARAGRAPHS]));
  });

  test('keeps the paragraphs on both sides of a table or a list of short lines', () => {
    const rows = ['Pier', 'Built', 'State', ...['1', '1904', 'Sound', '2', '1911', 'Cracked', '3', '1911', 'Cracked']];
    const parted = page([...PARAGRAPHS.slice(0, 4), ...rows, 'What it costs', ...PARAGRAPHS.slice(4)]);
    const { blocks, verdicts } = judge(parted, { format: 'text' });
    const kept = blocks.filter((_, i) => verdicts[i]?.role === 'kept').map((block) => block.text);
    expect(kept).toEqual(expect.arrayContaining([...PARAGRAPHS, 'What it costs']));
  });

  test('loses its menus and its footer', () => {
    const { blocks, verdicts } = judge(text, { format: 'text' });
    const kept = blocks.filter((_, i) => verdicts[i]?.role === 'kept').map((block) => block.text);
    expect(kept.filter((line) => [...MENU, ...SHARE, ...FOOTER, RIGHTS].includes(line))).toEqual([]);
  });

  test('each strike has its reasons', () => {
    const { marks } = judge(text, { format: 'text' });
    const own = marks.filter(({ by }) => by === 'content');
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  });
});

describe('a text that is an article already', () => {
  test.each<[string, string]>([
    ['paragraphs alone', PARAGRAPHS.join('\n\n')],
    ['with a headline and two leftovers', [HEADLINE, 'Share', ...PARAGRAPHS, 'Most read'].join('\n\n')],
    ['a list of forty short lines', Array.from({ length: 40 }, (_, i) => `Boat number ${String(i)}`).join('\n')],
    ['a short article in a short menu', page(PARAGRAPHS.slice(0, 1)).split('\n\n').slice(12, 34).join('\n\n')],
    ['nothing', ''],
    ['one word', 'Share'],
    ['signs alone', '***\n\n|||\n\n---'],
  ])('%s: the content judge strikes nothing', (_, text) => {
    expect(byContent(text)).toEqual([]);
    expect(codes(text)).not.toContain('page-dump');
  });
});

test('a page in a language whose words have no weights keeps its sentences', () => {
  const sentences = [
    'Der Hafenrat von Tarnwick hat am Montag beschlossen, den nördlichen Kai für den Winter zu schließen.',
    'Nach Angaben der Ingenieure sind die Schäden älter als die Stürme des vergangenen Herbstes.',
    'Die Reparatur wird mindestens bis Ende April dauern, sagte ein Sprecher der Behörde am Abend.',
  ];
  const text = page(sentences);
  const { blocks, verdicts } = judge(text, { format: 'text' });
  const kept = blocks.filter((_, i) => verdicts[i]?.role === 'kept').map((block) => block.text);
  expect(kept).toEqual(expect.arrayContaining(sentences));
});

test('judging a page takes time in proportion to its length', () => {
  const time = (times: number): number => {
    const text = page(Array.from({ length: times }, () => PARAGRAPHS).flat());
    const runs = Array.from({ length: 3 }, () => {
      const start = performance.now();
      judge(text, { format: 'text' });
      return performance.now() - start;
    });
    return Math.min(...runs);
  };
  time(20);
  expect(time(1600)).toBeLessThan(20 * Math.max(5, time(200)));
}, 60_000);
