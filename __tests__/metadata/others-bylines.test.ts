import { describe, expect, test } from '@jest/globals';
import { PROSE, read, textsOf } from './page.js';

const HEAD = '<title>Boats come home</title><h1>Boats come home</h1>';
const TEASERS =
  '<section><h2>Related articles</h2><div><a href="/1"><h3>A new line for trams</h3></a><span>By Jane Doe</span></div>' +
  '<div><a href="/2"><h3>Five museums to see</h3></a><span>By Jane Doe</span></div></section>';
const authors = (html: string): readonly string[] => read(html).meta.authors;

describe('the byline of a teaser', () => {
  test.each([
    ['no byline of its own', '', []],
    ['a byline that names nobody', '<p>By Staff · <time>May 2, 2024</time></p>', []],
    ['an agency', '<p>By AFP</p>', ['AFP']],
    ['a person', '<p>By Ruth Stein</p>', ['Ruth Stein']],
  ])('is not the author of an article with %s', (_, byline, names) => {
    expect(authors(`<main>${HEAD}${byline}${PROSE}</main>${TEASERS}`)).toEqual(names);
  });

  test('a byline below a plain heading is its own', () => {
    expect(authors(`<h1>Boats come home</h1>${PROSE}<h2>Imprint</h2><p>By Ruth Stein</p>`)).toEqual(['Ruth Stein']);
  });

  test('a bare byline behind one that names nobody is of another article, a signature is not', () => {
    const page = (line: string): string => `<main>${HEAD}<p>By Staff</p>${PROSE}${PROSE}${PROSE}<p>${line}</p></main>`;
    expect(authors(page('By Ruth Stein'))).toEqual([]);
    expect(authors(page('Written by Ruth Stein'))).toEqual(['Ruth Stein']);
  });
});

describe('who submitted a page', () => {
  test.each([
    ['Submitted by Ruth Stein on May 2, 2024', 'en'],
    ['Submitted by Ruth Stein on Thu, 05/02/2024 - 08:00', 'en'],
    ['Soumis par Ruth Stein le 2 mai 2024', 'fr'],
    ['Eingereicht von Ruth Stein am 2. Mai 2024', 'de'],
    ['Gespeichert von Ruth Stein am Do., 2. Mai 2024', 'de'],
    ['Inviato da Ruth Stein il 2 maggio 2024', 'it'],
    ['Enviado por Ruth Stein el 2 mayo 2024', 'es'],
    ['Ingediend door Ruth Stein op 2 mei 2024', 'nl'],
  ])('%s', (line, language) => {
    const page = read(`<html lang="${language}"><main>${HEAD}<div>${line}</div>${PROSE}</main></html>`);
    expect(page.meta).toMatchObject({ authors: ['Ruth Stein'], published: '2024-05-02' });
    expect(textsOf(page)).toEqual([line]);
  });
});

describe('a title with the name of the site before a colon', () => {
  const titleOf = (html: string): string | null => read(html, null).meta.title;
  const named = '<meta property="og:site_name" content="The Quiet Quay">';

  test.each([
    ['that the page names', `${named}<title>The Quiet Quay: Boats come home</title>${PROSE}`],
    [
      'that its first heading is',
      `<title>The Quiet Quay: Boats come home</title><h1><a href="/">The Quiet Quay</a></h1><h3>Boats come home</h3>${PROSE}`,
    ],
    [
      'where a heading is the rest',
      `<head><title>The Quiet Quay: Boats come home</title></head><h3>Boats come home</h3>${PROSE}`,
    ],
  ])('loses it: a name %s', (_, html) => {
    expect(titleOf(html)).toBe('Boats come home');
  });

  test('but another colon stays', () => {
    expect(titleOf(`${named}<title>Storm: boats come home</title>${PROSE}`)).toBe('Storm: boats come home');
  });
});

describe('a line behind the article that says when it was changed', () => {
  const page = (line: string, behind = ''): ReturnType<typeof read> =>
    read(`<main>${HEAD}<p>2 May 2024</p>${PROSE.repeat(3)}<p>${line}</p>${behind}</main>`);

  test.each(['Last updated: 5 May 2024', 'Last modified on 5 May 2024', 'Page last reviewed: 5 May 2024'])(
    '%s',
    (line) => {
      const found = page(line);
      expect(found.meta).toMatchObject({ published: '2024-05-02', modified: '2024-05-05' });
      expect(textsOf(found)).toContain(line);
    },
  );

  test.each([
    ['a sentence', 'Updated rules came on 5 May 2024 and were not liked by all', ''],
    ['one of several days', 'Last updated: 5 May 2024', '<p>Last updated: 6 May 2024</p>'],
    ['one before more of the article', 'Last updated: 5 May 2024', PROSE],
  ])('not %s', (_, line, behind) => {
    const found = page(line, behind);
    expect(found.meta.modified).toBeNull();
    expect(textsOf(found)).not.toContain(line);
  });
});
