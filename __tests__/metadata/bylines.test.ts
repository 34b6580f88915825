import { describe, expect, test } from '@jest/globals';
import { cleanNames } from '../../src/metadata/names.js';
import type { Taste } from '../../src/metadata/names.js';
import { siteNamesOf } from '../../src/metadata/sites.js';
import { ld, PROSE, read } from './page.js';

const TITLE = '<title>Boats come home</title><h1>Boats come home</h1>';
const authors = (html: string): readonly string[] => read(html).meta.authors;
const article = (...names: string[]): string =>
  ld({
    '@type': 'NewsArticle',
    headline: 'Boats come home',
    author: names.map((name) => ({ '@type': 'Person', name })),
  });
const taste: Taste = { site: siteNamesOf(['The Post'], 'https://post.example/a'), title: '', allow: 'people' };
const clean = (text: string, more: Partial<Taste> = {}): string[] =>
  cleanNames([{ text, type: null }], { ...taste, ...more });

describe('what stands around a name', () => {
  test.each<[text: string, names: string[]]>([
    ['Über Creola', ['Creola']],
    ['View all posts by Jane Doe', ['Jane Doe']],
    ['Alle Beiträge von Anna Muster', ['Anna Muster']],
    ['Magazin-Experte Bernd Beispiel', ['Bernd Beispiel']],
    ['Rechtsanwältin Anna Muster', ['Anna Muster']],
    ['Staff Writer Jane Doe', ['Jane Doe']],
    ['Text von Anna Muster     Illustration von Bernd Beispiel', ['Anna Muster']],
    ['By Jane Doe, photos by John Roe', ['Jane Doe']],
    ['Eine Kolumne von Anna Muster', ['Anna Muster']],
    ['Editorial Team', []],
    ['Name', []],
  ])('%s', (text, names) => {
    expect(clean(text)).toEqual(names);
  });

  test('a button leads to the texts of one who is called by the given name', () => {
    expect(clean('Articles by Jane')).not.toContain('Jane');
  });

  test('a team that has a name may be an author where no person is', () => {
    expect(clean('Old Salt Editorial Team')).toEqual([]);
    expect(clean('Old Salt Editorial Team', { allow: 'anyone' })).toEqual(['Old Salt Editorial Team']);
  });
});

describe('accounts', () => {
  test.each<[line: string, name: string]>([
    ['by oz on December 4, 2006', 'oz'],
    ['Dezember 10, 2019 · von freeman1984 · in Allgemein', 'freeman1984'],
    ['Posted by Nettle under Just For Fun | Tags: nets', 'Nettle'],
  ])('%s', (line, name) => {
    expect(authors(`${TITLE}<p>${line}</p>${PROSE}`)).toEqual([name]);
  });

  test('a number glued to a full name is a footnote', () => {
    expect(authors(`${TITLE}<p>By Jane Doe1</p>${PROSE}`)).toEqual(['Jane Doe']);
  });
});

describe('what is declared and what is shown', () => {
  const meta = (name: string): string => `<meta name="author" content="${name}">`;

  test('meta elements that name the same people and more', () => {
    expect(authors(`${article('Jane Doe')}${meta('Jane Doe, John Roe')}${TITLE}${PROSE}`)).toEqual([
      'Jane Doe',
      'John Roe',
    ]);
    expect(authors(`${article('Jane Doe')}${meta('Ann Poe, John Roe')}${TITLE}${PROSE}`)).toEqual(['Jane Doe']);
  });

  test('a byline goes before the uploader, though another meta element names one of those in it', () => {
    const page = `${article('Up Loader')}${meta('Jane Doe')}${TITLE}<p>By Jane Doe, John Roe, 7 News</p>${PROSE}`;
    expect(authors(page)).toEqual(['Jane Doe', 'John Roe']);
  });

  test('a heading below the headline may be the byline', () => {
    expect(authors(`${article('Up Loader')}${TITLE}<h2>By Jane Doe, Post Columnist</h2>${PROSE}`)).toEqual([
      'Jane Doe',
    ]);
    expect(authors(`${article('Up Loader')}${TITLE}${PROSE}<h2>By Jane Doe</h2>`)).toEqual(['Up Loader']);
  });

  test('a byline of several, of whom one is declared', () => {
    expect(authors(`${meta('Jane Doe')}${TITLE}<p>By Jane Doe, John Roe, Ann Poe</p>${PROSE}`)).toEqual([
      'Jane Doe',
      'John Roe',
      'Ann Poe',
    ]);
    expect(authors(`${meta('Jane Doe')}${TITLE}<p>By Jane Doe and Master Gardener</p>${PROSE}`)).toEqual(['Jane Doe']);
  });

  test('a given name is declared, the byline has the full one', () => {
    expect(authors(`${meta('Nils')}${TITLE}<p>Eine Kolumne von Nils Muster</p>${PROSE}`)).toEqual(['Nils Muster']);
    expect(authors(`${meta('Nils Muster')}${TITLE}<p>Von Nils Muster Erstellt heute</p>${PROSE}`)).toEqual([
      'Nils Muster',
    ]);
  });

  test('a marked given name goes before the names that every page of a site declares', () => {
    const links = '<ul><li><a href="/a">John Roe</a></li><li><a href="/b">Ann Poe</a></li></ul>';
    const page = `${meta('John Roe - Ann Poe')}${links}${TITLE}<p>Posted by <a rel="author" href="/f">Fabian</a> on May 6, 2014</p>${PROSE}`;
    expect(authors(page)).toEqual(['Fabian']);
  });

  test('the authors of the works that are cited are not this one’s', () => {
    const cited =
      '<li itemprop="citation"><meta itemprop="author" content="A. Cited"><meta itemprop="datePublished" content="1988">A. Cited. 1988.</li>';
    const own = '<span itemprop="author">Jane Doe</span>';
    const { meta } = read(`<div itemscope>${TITLE}<p>${own}</p>${PROSE}<ul>${cited}</ul></div>`);
    expect(meta).toMatchObject({ authors: ['Jane Doe'], published: null });
  });
});

test.each<[language: string, line: string]>([
  ['de', 'Anna Muster ist freie Autorin und lebt am Meer.'],
  ['de', 'Über Anna Muster'],
  ['es', 'Anna Muster es periodista desde hace muchos años.'],
])('one who is presented further down (%s: %s)', (language, line) => {
  expect(authors(`<html lang="${language}">${TITLE}<p>Anna Muster</p>${PROSE}<p>${line}</p>`)).toEqual(['Anna Muster']);
});

describe('no names', () => {
  test.each<[what: string, html: string]>([
    ['a button', '<button class="author-modal"><span class="author">Strategy Desk</span></button>'],
    ['who wrote a comment', `${PROSE}<div class="wpd-comment-author author">Elaine J Winter</div>`],
    [
      'a section that the menu leads to',
      `<p>Wedding Rings</p>${PROSE}<nav><ul><li>About Wedding Rings</li></ul></nav>`,
    ],
  ])('%s', (_, html) => {
    expect(authors(`${TITLE}${html}${PROSE}`)).toEqual([]);
  });

  test('the first word of what is marked as one', () => {
    expect(authors(`${TITLE}<p><a rel="author" href="/">Human in the Loop</a></p>${PROSE}`)).not.toContain('Human');
  });
});

test('an aside below the headline that is marked as the author’s', () => {
  const aside = '<aside><p class="Article_author">Written By Jane Doe</p></aside>';
  expect(authors(`${TITLE}${aside}${PROSE}`)).toEqual(['Jane Doe']);
});
