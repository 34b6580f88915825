import { describe, expect, test } from '@jest/globals';
import { clean } from '../../src/clean.js';
import { readFrontMatter } from '../../src/metadata/front-matter.js';

describe('readFrontMatter', () => {
  test('the fields of static site generators', () => {
    const yaml =
      'title: "A harbour: rebuilt"\nauthors:\n  - name: Bo Li\n  - Ana Sá\ndate: 2024-05-06\nlastmod: 2024-05-07\nlang: en\nsummary: Twice.\n';
    expect(readFrontMatter({ syntax: 'yaml', text: yaml })).toMatchObject({
      title: 'A harbour: rebuilt',
      authors: ['Bo Li', 'Ana Sá'],
      published: '2024-05-06',
      modified: '2024-05-07',
      language: 'en',
      description: 'Twice.',
    });
  });

  const NOTHING = { title: null, authors: [], published: null };

  test('nothing of none', () => {
    expect(readFrontMatter(null)).toMatchObject(NOTHING);
  });

  test.each(['', 'no: [yaml', '- a\n- b', 'title: null', 'title: {a: 1}', 'x: '.repeat(40_000)])(
    'nothing is invented of the YAML %j',
    (text) => {
      expect(readFrontMatter({ syntax: 'yaml', text })).toMatchObject(NOTHING);
    },
  );

  test.each(['', 'no = [toml', 'title = 3', 'title = { a = 1 }', `a = ${'['.repeat(20_000)}`, 'title: a'])(
    'nothing is invented of the TOML %j',
    (text) => {
      expect(readFrontMatter({ syntax: 'toml', text })).toMatchObject(NOTHING);
    },
  );

  test.each([
    ['2024-05-06', '2024-05-06'],
    ['2024-05-06T10:00:00Z', '2024-05-06T10:00:00Z'],
    ['2024-05-06T10:00:00+02:00', '2024-05-06T10:00:00+02:00'],
    ['"2024-05-06"', '2024-05-06'],
  ])('the fields of TOML with the date %s', (date, published) => {
    const text = `title = 'A harbour'\ndate = ${date}\ntags = ["a"]\n[params]\nauthors = ["Bo Li"]\nTitle = 'x'\n`;
    const facts = readFrontMatter({ syntax: 'toml', text });
    expect(facts).toMatchObject({ title: 'A harbour', authors: ['Bo Li'], published });
  });
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

test('TOML front matter becomes metadata too', () => {
  const article = clean(`+++\ntitle = "My new post"\nauthor = "Bo Li"\ndate = 2024-05-06\n+++\n\n${BODY}\n`, {
    format: 'markdown',
  });
  expect(article).toMatchObject({ title: 'My new post', authors: ['Bo Li'], published: '2024-05-06', text: BODY });
});

test('a first heading that repeats the title is the title', () => {
  const article = clean(`---\ntitle: The Harbour\n---\n\n# The harbour\n\n${BODY}\n`, { format: 'markdown' });
  expect(article.title).toBe('The Harbour');
  expect(article.text).toBe(BODY);
});

test('a heading of the first level is the title, however short', () => {
  expect(clean(`# Harbours\n\n${BODY} ${BODY}\n`, { format: 'markdown' }).title).toBe('Harbours');
});

describe('several authors in one line of front matter', () => {
  const authorsOf = (line: string): readonly string[] =>
    clean(`---\ntitle: The harbour\nauthor: ${line}\n---\n\n${BODY}\n`, { format: 'markdown' }).authors;

  test.each([
    ['Bo Li; Ana Ruiz', ['Bo Li', 'Ana Ruiz']],
    ['Bo Li, Ana Ruiz', ['Bo Li', 'Ana Ruiz']],
    ['Bo Li, Ana Ruiz and Jo van Dam', ['Bo Li', 'Ana Ruiz', 'Jo van Dam']],
    ['Bo Li & Ana Ruiz', ['Bo Li', 'Ana Ruiz']],
  ])('%s', (line, names) => {
    expect(authorsOf(line)).toEqual(names);
  });

  test.each(['Li, Bo', 'Bo Li, PhD', 'Bo Li, University of Oslo', 'Harbour and Sons', 'Bo Li, Senior Editor'])(
    'one: %s',
    (line) => {
      expect(authorsOf(line)).toEqual([line]);
    },
  );
});
