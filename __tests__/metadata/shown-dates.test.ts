import { describe, expect, test } from '@jest/globals';
import { dateInPath, findDate } from '../../src/metadata/dates.js';
import { ld, PROSE, read } from './page.js';

const TITLE = '<title>Boats come home</title><h1>Boats come home</h1>';
const published = (html: string, url?: string): string | null => read(html, url).meta.published;
const AGENCY =
  'The harbour master said on the pier that the northern gate would stay shut until the dredgers are done, which may take weeks.';
const FILLER = `<p>${AGENCY} ${AGENCY} ${AGENCY}</p>`;

describe('dates run together with what follows', () => {
  test.each<[text: string, language: string, iso: string]>([
    ['3 de mayo de 202221:25', 'es', '2022-05-03'],
    ['March 5, 20249:05 am', 'en', '2024-03-05'],
    ['05.03.202421:25', 'de', '2024-03-05'],
    ['05.03.24', 'de', '2024-03-05'],
  ])('%s', (text, language, iso) => {
    expect(findDate(text, language)?.iso).toBe(iso);
  });

  test.each(['3 May 20221234', '05.03.20241', '1.2.20245678'])('no date: %s', (text) => {
    expect(findDate(text, 'en')).toBeNull();
  });
});

describe('dates in addresses that begin with the day', () => {
  test.each<[url: string, iso: string | null]>([
    ['https://a.example/meldungen/29-10-2021', '2021-10-29'],
    ['https://a.example/press/10-29-2021/boats', '2021-10-29'],
    ['https://a.example/29.10.2021.html', '2021-10-29'],
    ['https://a.example/04-05-2021', null],
    ['https://a.example/31-02-2021', null],
    ['https://a.example/99-10-2021', null],
  ])('%s', (url, iso) => {
    expect(dateInPath(url)).toBe(iso);
  });
});

describe('lines near the headline', () => {
  test('a date for machines beside the one for readers is passed over', () => {
    const line = '<p>Jane Doe<span class="updated">2024-04-01T10:10:52+01:00</span><span>5. März 2024</span></p>';
    expect(published(`<html lang="de">${TITLE}${line}${PROSE}`)).toBe('2024-03-05');
    expect(published(`${TITLE}<p>2024-04-01T10:10:52+01:00</p>${PROSE}`)).toBe('2024-04-01T10:10:52+01:00');
  });

  test('a line may say when it was changed first, then when it was published', () => {
    const { meta } = read(`${TITLE}<p>Updated April 1, 2024, published March 5, 2024</p>${PROSE}`);
    expect(meta).toMatchObject({ published: '2024-03-05', modified: '2024-04-01' });
  });

  test.each<[language: string, line: string]>([
    ['nl', 'Bijgewerkt: 1 april 2024'],
    ['sv', 'Uppdaterad: 1 april 2024'],
    ['pl', 'Aktualizacja: 1 kwietnia 2024'],
    ['uk', 'Оновлено: 1 квітня 2024'],
  ])('an update in %s is no publication', (language, line) => {
    const { meta } = read(`<html lang="${language}">${TITLE}<p>2024-03-05</p><p>${line}</p>${PROSE}`);
    expect(meta).toMatchObject({ published: '2024-03-05', modified: '2024-04-01' });
  });

  test('a birthday in a list of facts is no date of publication', () => {
    expect(published(`${TITLE}<ul><li>Born 28 January 1975</li></ul>${PROSE}`)).toBeNull();
    expect(published(`${TITLE}<ul><li>28 January 2015</li></ul>${PROSE}`)).toBe('2015-01-28');
  });

  test('a date within the headline’s element', () => {
    const page = read(
      '<title>Boats come home | Post</title><h1>Boats come home<br><small>29.02.2024 • News</small></h1>',
    );
    expect(page.meta).toMatchObject({ title: 'Boats come home', published: '2024-02-29' });
  });
});

describe('the beginning of the text', () => {
  test('a date in brackets', () => {
    expect(published(`${TITLE}<p>(5 March 2024) ${AGENCY}</p>${PROSE}`)).toBe('2024-03-05');
    expect(published(`<html lang="de">${TITLE}<p>(05.03.2024, 14:30 Uhr) ${AGENCY}</p>${PROSE}`)).toBe('2024-03-05');
  });

  test('the only paragraph that begins with a date, behind a long standfirst', () => {
    const start = `${TITLE}${FILLER}${FILLER}<p>29.11.2023 – ${AGENCY}</p>`;
    expect(published(`<html lang="de">${start}${PROSE}`)).toBe('2023-11-29');
    expect(published(`<html lang="de">${start}<p>30.11.2023 – ${AGENCY}</p>`)).toBeNull();
  });
});

describe('lines further down', () => {
  const after = (line: string, language = 'en'): string | null =>
    published(`<html lang="${language}">${TITLE}${FILLER}${FILLER}${'<p>Some more of it.</p>'.repeat(20)}${line}`);

  test.each<[language: string, line: string]>([
    ['en', 'This page was last edited on 5 March 2024, at 12:00 (UTC).'],
    ['en', 'Boats (last edited 2024-03-05 13:28:18 by Someone)'],
    ['de', 'Diese Seite wurde zuletzt am 5. März 2024 um 12:00 Uhr bearbeitet.'],
    ['fr', 'La dernière modification de cette page a été faite le 5 mars 2024 à 12:00.'],
    ['it', "Questa pagina è stata modificata per l'ultima volta il 5 mar 2024 alle 12:00."],
    ['nl', 'Deze pagina is voor het laatst bewerkt op 5 mrt 2024 om 12:00.'],
    ['es', 'Fecha de publicación: 5 de marzo de 2024'],
    ['pl', 'Data publikacji: 5 marca 2024'],
    ['ru', 'Дата публикации: 5 марта 2024'],
    ['ja', '公開日：2024年3月5日'],
    ['zh', '发布时间：2024-03-05'],
  ])('%s: %s', (language, line) => {
    expect(after(`<p>${line}</p>`, language)).toBe('2024-03-05');
  });

  test('a label that stands once goes before one that comes again and again', () => {
    const card = (day: number): string => `<h4>Publish date</h4><p>${String(day)} January 2019</p>`;
    expect(after(`<h4>Published</h4><p>15 November 2018</p>${card(3)}${card(4)}${card(5)}`)).toBe('2018-11-15');
    expect(after(`${card(3)}${card(4)}`)).toBeNull();
  });

  test('a line that holds an update behind the date', () => {
    expect(after('<p>December 3, 2025. Updated: December 7, 2025</p>')).toBe('2025-12-03');
  });

  const ORIGINAL = '<p>This article was originally published on 26 Sep 2019 at 4:12pm, and has been updated since.</p>';

  test('a page that was published anew may say when it was published first', () => {
    expect(published(`${TITLE}<p>30 Sep 2022</p>${PROSE}${ORIGINAL}`)).toBe('2019-09-26');
    expect(published(`${TITLE}<p>30 Sep 2018</p>${PROSE}${ORIGINAL}`)).toBe('2018-09-30');
  });

  test('but where the page declares its date, that one holds', () => {
    const declared = ld({ '@type': 'Article', headline: 'Boats come home', datePublished: '2022-09-30' });
    expect(published(`${declared}${TITLE}<p>30 Sep 2022</p>${PROSE}${ORIGINAL}`)).toBe('2022-09-30');
  });
});

describe('an aside below the headline', () => {
  const aside = (token: string): string => `${TITLE}<aside><p class="${token}">May 25, 2023</p></aside>${PROSE}`;

  test('what is marked as a date there is the article’s', () => {
    expect(published(aside('Article_date'))).toBe('2023-05-25');
    expect(published(aside('promo'))).toBeNull();
  });
});
