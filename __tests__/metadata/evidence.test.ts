import { describe, expect, test } from '@jest/globals';
import { ld, PROSE, read, textsOf } from './page.js';

const TITLE = '<title>Boats come home</title><h1>Boats come home</h1>';
const facts = (html: string, url?: string) => {
  const { authors, published, modified } = read(html, url).meta;
  return { authors, published, modified };
};
const article = (more: object): string => ld({ '@type': 'NewsArticle', headline: 'Boats come home', ...more });

describe('a declared date and the one that is shown', () => {
  const declared = (published: string, modified?: string): string =>
    article({ datePublished: published, ...(modified === undefined ? {} : { dateModified: modified }) });

  test.each<[name: string, html: string, published: string]>([
    [
      'the shown one, where it is the article’s own',
      `${declared('2021-01-01')}${TITLE}<p>March 5, 2024</p>`,
      '2024-03-05',
    ],
    [
      'the declared one, where what is shown says that it is an update',
      `${declared('2021-01-01')}${TITLE}<p>Updated March 5, 2024</p>`,
      '2021-01-01',
    ],
    [
      'the declared one, where what is shown is declared as an update',
      `${declared('2021-01-01', '2024-03-05')}${TITLE}<p>March 5, 2024</p>`,
      '2021-01-01',
    ],
    [
      'the declared one, where a class says that it is an update',
      `${declared('2021-01-01')}${TITLE}<p class="date-updated">March 5, 2024</p>`,
      '2021-01-01',
    ],
    [
      'the one that is declared elsewhere too',
      `${declared('2021-01-01')}<meta name="date" content="2024-03-05T09:00:00Z">${TITLE}<p>March 5, 2024</p>`,
      '2024-03-05T09:00:00Z',
    ],
    [
      'the line that says when it was published',
      `${declared('2024-06-01')}${TITLE}${PROSE}<p>Published March 5, 2024</p>`,
      '2024-03-05',
    ],
    ['not the date of something else', `${declared('2021-01-01')}${TITLE}<p>Deadline: March 5, 2024</p>`, '2021-01-01'],
  ])('%s', (_, html, published) => {
    expect(facts(html + PROSE).published).toBe(published);
  });

  test('a product of the page has its own date', () => {
    const product = ld({ '@type': 'Product', name: 'A boat', datePublished: '2015-01-01' });
    const meta = '<meta property="article:published_time" content="2024-03-05">';
    expect(facts(product + meta + TITLE + PROSE).published).toBe('2024-03-05');
  });
});

describe('dates that are only shown', () => {
  test.each<[name: string, html: string, published: string | null]>([
    [
      'a dateline',
      '<p>HAMBURG, 5 March 2024 – The first boats came back to the harbour on the morning when nobody had expected them at all.</p>',
      '2024-03-05',
    ],
    [
      'no dateline, a sentence',
      '<p>The meeting of 5 March 2024 – the first of the year – was closed to all who had not been invited by the harbour master.</p>',
      null,
    ],
    [
      'two elements, one of them of the change',
      '<p><time class="updated" datetime="2024-05-01">May 1, 2024</time> <time class="published" datetime="2024-03-05">March 5, 2024</time></p>',
      '2024-03-05',
    ],
    [
      'an aside of the article',
      '<article><aside class="meta"><time datetime="2024-03-05">March 5, 2024</time></aside></article>',
      '2024-03-05',
    ],
    ['the title is no timestamp', '<p>No date here</p>', null],
    ['parts with bars between', '<p>05 | 03 | 2024</p>', '2024-03-05'],
    ['glued to a word', '<p>HealthMARCH 5, 2024Updated: MAY 1, 2024</p>', '2024-03-05'],
    ['day and month as the element says', '<p><time datetime="2024-05-03T10:00:00Z">5/3/2024</time></p>', '2024-05-03'],
  ])('%s', (_, html, published) => {
    expect(facts(TITLE + html + PROSE).published).toBe(published);
  });

  test('a date in the headline is not when it was published', () => {
    const title = 'Minutes of the meeting of 5 March 2024';
    expect(facts(`<title>${title}</title><h1>${title}</h1>${PROSE}`).published).toBeNull();
  });

  test('a line further down that says when it was updated', () => {
    expect(facts(`${TITLE}${PROSE}<p>Last updated: March 5, 2024</p>`).published).toBe('2024-03-05');
    expect(
      facts(`${TITLE}${PROSE}${PROSE}<p>Updated: March 5, 2024</p><p>Updated: May 5, 2024</p>`).published,
    ).toBeNull();
  });

  test.each<[name: string, html: string, url: string]>([
    ['the country', '', 'https://www.example.co.uk/a'],
    ['the locale', '<meta property="og:locale" content="en_GB">', 'https://example.org/a'],
    ['another date', '<footer><p>25 May 2023</p></footer>', 'https://example.org/a'],
  ])('%s says that the day comes first', (_, html, url) => {
    expect(facts(`<html lang="en">${TITLE}<p>03/10/2024</p>${PROSE}${html}`, url).published).toBe('2024-10-03');
    expect(facts(`<html lang="en">${TITLE}<p>03/10/2024</p>${PROSE}`, 'https://example.org/a').published).toBe(
      '2024-03-10',
    );
  });
});

describe('authors', () => {
  test.each<[name: string, html: string, authors: string[]]>([
    [
      'a byline goes before the account that is declared',
      `${article({ author: { name: 'jdoe42' } })}${TITLE}<p>By Jane Doe</p>`,
      ['Jane Doe'],
    ],
    [
      'and before another person who is declared',
      `${article({ author: { name: 'Max Upload' } })}${TITLE}<p>By Jane Doe, MD</p>`,
      ['Jane Doe'],
    ],
    [
      'but not where the declared one is shown too',
      `${article({ author: { name: 'Jane Doe' } })}${TITLE}<p>Jane Doe</p><p>By John Roe</p>`,
      ['Jane Doe'],
    ],
    ['an account where there is no more', `${article({ author: { name: 'jdoe42' } })}${TITLE}`, ['jdoe42']],
    [
      'a person goes before an association',
      `<meta name="author" content="Hafenverein e.V.">${TITLE}${PROSE}<p>Autorin: Jana Muster, Hamburg</p>`,
      ['Jana Muster'],
    ],
    ['an association alone', `<meta name="author" content="Hafenverein e.V.">${TITLE}`, ['Hafenverein e.V.']],
    ['a date and a name', `${TITLE}<p>12.03.2024 | 14:05 Uhr | Jana Muster</p>`, ['Jana Muster']],
    [
      'a date and a section',
      `${TITLE}<p>12.03.2024 | 14:05 Uhr | Home Decor</p><p>Other news of home and decor are here, said the oldest of the traders today.</p>`,
      [],
    ],
    ['a date and a name in capitals that is none', `${TITLE}<p>March 5, 2024 | MIT Sloan</p>`, []],
    ['a name beside a date', `${TITLE}<p>Jane Doe</p><p>March 5, 2024</p>`, ['Jane Doe']],
    ['a linked section beside a date', `${TITLE}<p><a href="/s">Lawn Care</a></p><p>March 5, 2024</p>`, []],
    [
      'a box about the author',
      `${TITLE}${PROSE}<div class="author-box"><h4>Jane Doe</h4><p>Lives by the sea, and has written about boats for years.</p></div>`,
      ['Jane Doe'],
    ],
    [
      'two boxes',
      `${TITLE}${PROSE}${PROSE}<div class="author-box"><h4>Jane Doe</h4></div><div class="author-box"><h4>John Roe</h4></div>`,
      [],
    ],
    [
      'lines of one block',
      `${TITLE}${PROSE}<p>Datum: 12.03.2024<br>Autor: Jana Muster<br>Quelle: Hafenpost</p>`,
      ['Jana Muster'],
    ],
    ['a byline far down', `${TITLE}${PROSE}${PROSE}${PROSE}<p>Von Jana Muster</p>`, ['Jana Muster']],
    ['bylines of several articles', `${TITLE}${PROSE}${PROSE}<p>Von Jana Muster</p><p>Von Karl Probe</p>`, []],
    ['an office without a comma', `${TITLE}<p>By Jane Doe Senior Autos Reporter</p>`, ['Jane Doe']],
    ['a day after the name', `${TITLE}<p>By Jane Doe Thursday, March 5, 2024</p>`, ['Jane Doe']],
    ['text and pictures', `${TITLE}<p>Text von Jana Muster</p>`, ['Jana Muster']],
  ])('%s', (_, html, authors) => {
    expect(facts(html + PROSE).authors).toEqual(authors);
  });

  test('the headline is no byline', () => {
    const title = 'Von Booten, Fischern und anderen';
    expect(facts(`<title>${title}</title><h1>${title}</h1>${PROSE}`).authors).toEqual([]);
  });

  test('the name of a site is one name', () => {
    const html =
      '<meta property="og:site_name" content="Boats &amp; Fish"><meta name="author" content="Boats &amp; Fish">';
    expect(facts(`${html}${TITLE}${PROSE}`).authors).toEqual(['Boats & Fish']);
    expect(facts(`${html}${TITLE}<p>By Jane Doe</p>${PROSE}`).authors).toEqual(['Jane Doe']);
  });

  test('every block that is named shows a fact', () => {
    const page = read(`${TITLE}<p>12.03.2024 | Jana Muster</p><p>Home Decor</p>${PROSE}`);
    expect(textsOf(page)).toEqual(['12.03.2024 | Jana Muster']);
  });
});

test('JSON-LD in a meta element', () => {
  const json = JSON.stringify({ '@type': 'Article', author: { name: 'Jane Doe' }, datePublished: '2024-03-05' });
  const html = `<meta name="script:ld+json" content="${json.replaceAll('"', '&quot;')}">`;
  expect(facts(html + TITLE + PROSE)).toEqual({ authors: ['Jane Doe'], published: '2024-03-05', modified: null });
});

test('the language of an undeclared page is that of its text', () => {
  expect(read(TITLE + PROSE).meta.language).toBe('en');
  expect(read(`<html lang="de">${TITLE}${PROSE}`).meta.language).toBe('de');
});
