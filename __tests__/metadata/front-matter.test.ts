import { describe, expect, test } from '@jest/globals';
import { clean } from '../../src/clean.js';
import { readFrontMatter } from '../../src/metadata/front-matter.js';

describe('readFrontMatter', () => {
  test('the fields of static site generators', () => {
    const yaml =
      'title: "A harbour: rebuilt"\nauthors:\n  - name: Bo Li\n  - Ana Sá\ndate: 2024-05-06\nlastmod: 2024-05-07\nlang: en\nsummary: Twice.\n';
    expect(readFrontMatter(yaml)).toMatchObject({
      title: 'A harbour: rebuilt',
      authors: ['Bo Li', 'Ana Sá'],
      published: '2024-05-06',
      modified: '2024-05-07',
      language: 'en',
      description: 'Twice.',
    });
  });

  test.each([null, '', 'no: [yaml', '- a\n- b', 'title: null', 'title: {a: 1}', 'x: '.repeat(40_000)])(
    'nothing is invented of %j',
    (yaml) => {
      expect(readFrontMatter(yaml)).toMatchObject({ title: null, authors: [], published: null });
    },
  );
});

const BODY =
  'The harbour was rebuilt after the storm of 1953 and again in 1987, when the outer mole gave way in a single night.';

test('front matter becomes metadata; a heading in other words stays', () => {
  const article = clean(`---\ntitle: My new post\nauthor: Bo Li\ndate: 2024-05-06\n---\n\n# The harbour\n\n${BODY}\n`, {
    format: 'markdown',
  });
  expect(article).toMatchObject({ title: 'My new post', authors: ['Bo Li'], published: '2024-05-06' });
  expect(article.markdown).toContain('# The harbour');
});

test('a first heading that repeats the title is the title', () => {
  const article = clean(`---\ntitle: The Harbour\n---\n\n# The harbour\n\n${BODY}\n`, { format: 'markdown' });
  expect(article.title).toBe('The Harbour');
  expect(article.text).toBe(BODY);
});

test('a heading of the first level is the title, however short', () => {
  expect(clean(`# Harbours\n\n${BODY} ${BODY}\n`, { format: 'markdown' }).title).toBe('Harbours');
});
