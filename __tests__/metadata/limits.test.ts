import { describe, expect, test } from '@jest/globals';
import { PROSE, read } from './page.js';

const TITLE = '<title>Boats come home</title><h1>Boats come home</h1>';
const script = (text: string): string => `<script type="application/ld+json">${text}</script>`;

/** Growth that is worse than linear takes minutes on these. */
const LIMIT = 8000;

describe('large and odd pages', () => {
  test.each<[name: string, html: () => string]>([
    ['5 MB of article body', () => script(`{"@type":"Article","articleBody":"${'word '.repeat(1_000_000)}"}`)],
    ['5 MB of broken JSON', () => script(`{"@type":"Article","articleBody":"${'word, '.repeat(800_000)}`)],
    ['a headline of 2 MB', () => script(`{"@type":"Article","headline":"${'word - '.repeat(300_000)}"}`)],
    ['an author of 2 MB', () => script(`{"@type":"Article","author":"${'A B, '.repeat(400_000)}"}`)],
    ['JSON 100,000 deep', () => script(`${'{"mainEntity":'.repeat(100_000)}1${'}'.repeat(100_000)}`)],
    ['arrays 200,000 deep', () => script('['.repeat(200_000) + ']'.repeat(200_000))],
    ['100,000 objects', () => script(`[${'{"@type":"Article","author":"x"},'.repeat(100_000)}{}]`)],
    [
      '20,000 meta elements',
      () => Array.from({ length: 20_000 }, (_, n) => `<meta name="n${n % 700}" content="2024">`).join(''),
    ],
    ['20,000 bylines', () => '<p class="byline author">By Jane Doe</p>'.repeat(20_000)],
    ['20,000 times', () => '<time datetime="2024-03-05">March</time>'.repeat(20_000)],
    ['20,000 headings', () => '<h1>Boats come home again</h1>'.repeat(20_000)],
    ['20,000 links', () => '<div><a href="/author/x">Jane Doe</a></div>'.repeat(20_000)],
    ['100,000 nested elements', () => '<div class="author">'.repeat(100_000)],
    ['long classes', () => `<p class="${'comment- '.repeat(2000)}">x</p>`.repeat(500)],
    [
      'names beside dates in 2 MB of text',
      () =>
        Array.from(
          { length: 60 },
          (_, n) => `<p>Jane Doe${'abcdefghij'.charAt(n % 10)}</p><p>March ${(n % 28) + 1}, 2024</p>`,
        ).join('') + '<p>jane doea words of others</p>'.repeat(70_000),
    ],
    ['20,000 signatures', () => '<p>Written by Jane Doe and others at 10:30</p>'.repeat(20_000)],
    ['20,000 labels', () => '<p>Published</p><p>Publish date</p><p>March 5, 2024</p>'.repeat(7000)],
    ['a title of 1 MB', () => `<title>${'a | '.repeat(250_000)}</title>`],
  ])('%s', (_, html) => {
    const source = TITLE + html() + PROSE;
    const started = performance.now();
    const { meta } = read(source);
    expect(performance.now() - started).toBeLessThan(LIMIT);
    expect(meta.title).toBe('Boats come home');
  });

  test('names that every object has are no properties', () => {
    const html =
      '<p itemprop="constructor __proto__ toString">x</p><constructor>y</constructor><meta name="__proto__" content="z">';
    expect(read(TITLE + html + PROSE).meta).toMatchObject({ authors: [], published: null, title: 'Boats come home' });
  });

  test('the same page gives the same facts', () => {
    const source = `${TITLE}<p>By Jane Doe</p><p>March 5, 2024</p>${PROSE}`;
    expect(read(source).meta).toEqual(read(source).meta);
  });
});
