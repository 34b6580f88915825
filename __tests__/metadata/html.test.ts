import { describe, expect, test } from '@jest/globals';
import { languageTag } from '../../src/metadata/addresses.js';
import { ld, PROSE, read, textsOf } from './page.js';

const TITLE = '<title>Boats come home</title><h1>Boats come home</h1>';

describe('JSON-LD', () => {
  test('the article in a graph, its author by reference', () => {
    const { meta, head } = read(
      ld({
        '@graph': [
          { '@type': 'WebSite', name: 'Harbour Post' },
          { '@type': 'WebPage', datePublished: '2020-01-01', name: 'Boats come home - Harbour Post' },
          {
            '@type': ['Article', 'NewsArticle'],
            headline: 'Boats come home',
            author: { '@id': '#jane' },
            datePublished: '2024-03-05T10:00:00+01:00',
            articleBody: '<p>One &amp; two.</p>',
            wordCount: '1,204',
            isAccessibleForFree: 'False',
          },
          { '@type': 'Person', '@id': '#jane', name: 'Jane Doe' },
        ],
      }) +
        TITLE +
        PROSE,
    );
    expect(meta).toMatchObject({
      title: 'Boats come home',
      authors: ['Jane Doe'],
      published: '2024-03-05T10:00:00+01:00',
      site: 'Harbour Post',
    });
    expect(head).toMatchObject({ articleBody: 'One & two.', wordCount: 1204 });
    expect(head.linked[0]).toMatchObject({ isAccessibleForFree: 'False' });
  });

  test('an article nested in a page, several authors in several forms', () => {
    const { meta } = read(
      ld({
        '@type': 'WebPage',
        mainEntity: {
          '@type': 'http://schema.org/BlogPosting',
          author: [{ '@type': 'Person', name: 'Jane Doe' }, 'John Roe', { givenName: 'Ann', familyName: 'Poe' }],
          dateModified: '2024-04-01',
          datePublished: '2024-03-05',
        },
      }) +
        TITLE +
        PROSE,
    );
    expect(meta).toMatchObject({
      authors: ['Jane Doe', 'John Roe', 'Ann Poe'],
      published: '2024-03-05',
      modified: '2024-04-01',
    });
  });

  test('a site is no author, though it is declared as one, when a person signs', () => {
    const page = read(
      ld({
        '@type': 'Article',
        author: { '@type': 'Organization', name: 'Harbour Post' },
        publisher: { name: 'Harbour Post' },
      }) + `${TITLE}<p>By Jane Doe</p>${PROSE}`,
    );
    expect(page.meta.authors).toEqual(['Jane Doe']);
    expect(textsOf(page)).toEqual(['By Jane Doe']);
  });

  test('an organisation that alone is declared as the author is taken', () => {
    expect(
      read(ld({ '@type': 'Article', author: { '@type': 'Organization', name: 'Coast News Agency' } }) + TITLE + PROSE)
        .meta.authors,
    ).toEqual(['Coast News Agency']);
  });

  test('a publisher or site name is never made an author', () => {
    const { meta } = read(
      `<meta property="og:site_name" content="Harbour Post">${ld({ '@type': 'Article', publisher: { name: 'Harbour Post' } })}${TITLE}${PROSE}`,
    );
    expect(meta.authors).toEqual([]);
  });

  test.each([
    'null',
    '[]',
    '[null, 1, "x"]',
    '{"@type": 5}',
    '{"@type":"Article","author":[[[]]],"headline":{},"image":[{}],"datePublished":{"@value":null}}',
    '{',
  ])('nonsense gives nothing: %s', (text) => {
    const { meta } = read(`<script type="application/ld+json">${text}</script>${PROSE}`);
    expect(meta).toMatchObject({ title: null, authors: [], published: null, image: null });
  });
});

describe('microdata, meta elements and rel', () => {
  test.each<[name: string, html: string]>([
    [
      'microdata',
      '<div itemscope itemtype="https://schema.org/Article"><span itemprop="author" itemscope><span itemprop="name">Jane Doe</span></span><meta itemprop="datePublished" content="2024-03-05"></div>',
    ],
    [
      'Open Graph',
      '<meta property="article:author" content="Jane Doe"><meta property="article:published_time" content="2024-03-05">',
    ],
    ['Dublin Core', '<meta name="DC.creator" content="Doe, Jane"><meta name="DC.date.issued" content="2024-03-05">'],
    ['Parsely', '<meta name="parsely-author" content="Jane Doe"><meta name="parsely-pub-date" content="2024-03-05">'],
    ['Sailthru', '<meta name="sailthru.author" content="Jane Doe"><meta name="sailthru.date" content="2024-03-05">'],
    ['plain meta', '<meta name="author" content="By Jane Doe"><meta name="date" content="5 March 2024">'],
    [
      'rel and time',
      '<h1>Boats come home</h1><p><a rel="author" href="/jane">Jane Doe</a> <time pubdate datetime="2024-03-05">Tuesday</time></p>',
    ],
  ])('%s', (_, html) => {
    expect(read(`<title>Boats come home</title>${html}${PROSE}`).meta).toMatchObject({
      authors: ['Jane Doe'],
      published: '2024-03-05',
    });
  });

  test('a commenter is no author', () => {
    const comments =
      '<div class="comments"><span itemprop="author">John Troll</span><time datetime="2024-05-05">May 5, 2024</time></div>';
    expect(read(TITLE + PROSE + comments).meta).toMatchObject({ authors: [], published: null });
  });

  test('a reading time in twitter:data1 is no author', () => {
    const html =
      '<meta name="twitter:label1" content="Est. reading time"><meta name="twitter:data1" content="7 minutes">';
    expect(read(html + TITLE + PROSE).meta.authors).toEqual([]);
    const named = '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Doe">';
    expect(read(named + TITLE + PROSE).meta.authors).toEqual(['Jane Doe']);
  });
});

describe('what stands near the headline', () => {
  test('byline and date go into the keys, and their blocks are named', () => {
    const page = read(
      `${TITLE}<p>A standfirst about boats.</p><p>By Jane Doe and John Roe</p><p>March 5, 2024</p>${PROSE}`,
    );
    expect(page.meta).toMatchObject({ authors: ['Jane Doe', 'John Roe'], published: '2024-03-05' });
    expect(textsOf(page)).toEqual(['By Jane Doe and John Roe', 'March 5, 2024']);
  });

  test('a byline in two blocks', () => {
    const page = read(`${TITLE}<div>By</div><div>Jane Doe</div>${PROSE}`);
    expect(page.meta.authors).toEqual(['Jane Doe']);
    expect(textsOf(page)).toEqual(['By', 'Jane Doe']);
  });

  test('a byline with a date and a reading time', () => {
    expect(read(`${TITLE}<p>March 5, 2024 by Jane Doe · 5 min read</p>${PROSE}`).meta).toMatchObject({
      authors: ['Jane Doe'],
      published: '2024-03-05',
    });
  });

  test('a sentence that holds a date or a name is neither', () => {
    const page = read(
      `${TITLE}<p>On March 5, 2024 the harbour master Jane Doe closed the northern gate for repairs that took weeks.</p>${PROSE}`,
    );
    expect(page.meta).toMatchObject({ authors: [], published: null });
    expect(textsOf(page)).toEqual([]);
  });

  test('the credit of a picture is no byline', () => {
    const page = read(`${TITLE}<figure><img src="a.jpg"><figcaption>By Ann Poe</figcaption></figure>${PROSE}`);
    expect(page.meta.authors).toEqual([]);
    expect(textsOf(page)).toEqual([]);
  });

  test('the day is the one that is written, not that of UTC', () => {
    expect(
      read(
        `<meta property="article:published_time" content="2024-03-06T04:30:00Z">${TITLE}<p>March 5, 2024</p>${PROSE}`,
      ).meta.published,
    ).toBe('2024-03-05');
  });

  test('an update is no publication where both are known', () => {
    const { meta } = read(
      `<meta property="article:published_time" content="2024-03-05">${TITLE}<p>Updated: April 1, 2024</p>${PROSE}`,
    );
    expect(meta).toMatchObject({ published: '2024-03-05', modified: '2024-04-01' });
    const split = read(`${TITLE}<p>March 5, 2024</p><p>Last updated:</p><p>April 1, 2024</p>${PROSE}`).meta;
    expect(split).toMatchObject({ published: '2024-03-05', modified: '2024-04-01' });
  });

  test('relative dates are not guessed', () => {
    expect(read(`${TITLE}<p>3 days ago</p><p>Yesterday</p>${PROSE}`).meta).toMatchObject({
      published: null,
      modified: null,
    });
  });

  test('other articles in a sidebar give nothing', () => {
    const aside = '<aside><p>By John Roe</p><p>May 5, 2023</p></aside>';
    expect(read(TITLE + aside + PROSE).meta).toMatchObject({ authors: [], published: null });
  });
});

describe('addresses', () => {
  const at = (html: string, url: string | null): string | null => read(html, url).meta.url;
  const canonical = (href: string): string => `<link rel="canonical" href="${href}">`;

  test.each<[href: string, url: string | null, expected: string | null]>([
    ['https://www.example.org/a', 'https://example.org/a?utm=1', 'https://www.example.org/a'],
    ['/a', 'https://example.org/a?utm=1', 'https://example.org/a'],
    ['https://example.org/', 'https://example.org/a', 'https://example.org/a'],
    ['https://other.example/a', 'https://example.org/a', 'https://example.org/a'],
    ['https://example.org/a', null, 'https://example.org/a'],
    ['javascript:alert(1)', null, null],
    ['http://[', 'https://example.org/a', 'https://example.org/a'],
  ])('canonical %s on %s', (href, url, expected) => {
    expect(at(canonical(href), url)).toBe(expected);
  });

  test('an image is absolute and of the web', () => {
    const image = (content: string): string | null =>
      read(`<base href="/b/"><meta property="og:image" content="${content}">`, 'https://example.org/a').meta.image;
    expect(image('c.jpg')).toBe('https://example.org/b/c.jpg');
    expect(image('//cdn.example/c.jpg')).toBe('https://cdn.example/c.jpg');
    expect(image('data:image/png;base64,AAAA')).toBeNull();
    expect(image(' ')).toBeNull();
  });
});

test.each<[text: string, tag: string | null]>([
  ['en', 'en'],
  ['EN_us', 'en-US'],
  ['zh-hans-cn', 'zh-Hans-CN'],
  ['es-419', 'es-419'],
  ['de-DE-x-formal', 'de-DE'],
  ['', null],
  ['english', null],
  ['{{ lang }}', null],
  ['und', null],
])('languageTag(%j)', (text, tag) => {
  expect(languageTag(text)).toBe(tag);
});

test('the language comes from the page, else from its data', () => {
  expect(read('<html lang="de_AT">').meta.language).toBe('de-AT');
  expect(read('<html lang=""><meta property="og:locale" content="fr_FR">').meta.language).toBe('fr-FR');
  expect(read('<p>x</p>').meta.language).toBeNull();
});

test('an empty page has no facts', () => {
  const { meta, head } = read('', null);
  expect(meta).toEqual({
    url: null,
    title: null,
    authors: [],
    published: null,
    modified: null,
    site: null,
    language: null,
    description: null,
    image: null,
    titleBlock: null,
    facts: new Set(),
  });
  expect(head).toMatchObject({
    articleBody: null,
    wordCount: null,
    vendors: [],
    titles: [],
  });
});
