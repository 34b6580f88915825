/** Bylines and dates that pages show in languages and forms beyond `By Jane Doe` and `March 5, 2025`. */
import { describe, expect, test } from '@jest/globals';
import { findDate } from '../../src/metadata/dates.js';
import { PROSE, read, textsOf } from './page.js';

const page = (lines: string, lang = 'en'): string =>
  `<html lang="${lang}"><title>Boats come home</title><main><h1>Boats come home</h1>${lines}${PROSE}</main></html>`;

describe('authors in visible bylines', () => {
  test.each<[lang: string, line: string, names: string[]]>([
    ['fr', '<p>Par Anne Holm avec AFP</p>', ['Anne Holm']],
    ['es', '<p>Por Ana Holm con EFE</p>', ['Ana Holm']],
    ['en', '<p>Words: Anna Holm. Photographs: Peter Ruiz</p>', ['Anna Holm']],
    ['ar', '<div>كتبت: ليلى منصور</div>', ['ليلى منصور']],
    ['ar', '<div>بقلم عبد الرحمن المنصوري</div>', ['عبد الرحمن المنصوري']],
    ['ar', '<div>كتب سامي منصور</div>', ['سامي منصور']],
    ['hi', '<div>लेखक: रमेश यादव</div>', ['रमेश यादव']],
    ['tr', '<p>Haber: Ayşe Demir</p>', ['Ayşe Demir']],
    ['zh', '<div><span>2025-03-04 10:15</span><span>来源：江城晚报</span><span>作者：李明</span></div>', ['李明']],
    ['zh', '<div>2025年03月04日10:15 记者 李明</div>', ['李明']],
    ['ja', '<p>文・中村健太</p>', ['中村健太']],
    ['ja', '<p><time>2025/03/04 10:15</time> 中村健太 記者</p>', ['中村健太']],
    ['ko', '<div><span>김수진 기자</span><span>입력 2025.03.04 10:15</span></div>', ['김수진']],
    ['ko', '<div>기자명 김수진</div>', ['김수진']],
    ['es', '<p>ANA HOLM<br>Sevilla</p><p>4 marzo 2025, 10:15</p>', ['ANA HOLM']],
    ['en', '<p><span>Anna Holm</span><span>Updated: March 5, 2025</span></p>', ['Anna Holm']],
  ])('%s: %s', (lang, line, names) => {
    const found = read(page(line, lang));
    expect(found.meta.authors).toEqual(names);
    expect(textsOf(found).length).toBeGreaterThan(0);
  });

  test.each<[lang: string, line: string]>([
    ['ar', '<p>كتب الرئيس رسالة طويلة إلى أعضاء البرلمان يوم الثلاثاء عن الميزانية الجديدة.</p>'],
    ['tr', '<p>Haber: belediye yeni köprüyü salı günü açıyor</p>'],
    ['ko', '<p>기자 회견은 2025.03.04 10:15에 열렸다.</p>'],
    ['ja', '<p>記者会見は2025年3月4日に開かれた。</p>'],
    ['es', '<p>EUROPA PRESS Madrid</p><p>4 marzo 2025, 10:15</p>'],
    ['es', '<p>EL MERCURIO Santiago</p><p>4 marzo 2025, 10:15</p>'],
    ['es', '<p>ONU Ginebra</p><p>4 marzo 2025, 10:15</p>'],
  ])('none in %s: %s', (lang, line) => {
    expect(read(page(line, lang)).meta.authors).toEqual([]);
  });

  test('a name that is whole takes no sentence of the text along', () => {
    const found = read(page('<p>文・中村健太</p><p>市は揚水場を改装する。</p>', 'ja'));
    expect(found.meta.authors).toEqual(['中村健太']);
    expect(textsOf(found)).toEqual(['文・中村健太']);
  });
});

describe('dates', () => {
  test.each<[text: string, language: string | null]>([
    ['الثلاثاء 04 مارس 2025 10:15', 'ar'],
    ['4 آذار 2025', 'ar'],
    ['٤ مارس ٢٠٢٥', 'ar'],
    ['4 मार्च 2025, 10:15 AM IST', 'hi'],
    ['४ मार्च २०२५', 'hi'],
    ['04/03/2025 10h15', null],
  ])('%s', (text, language) => {
    expect(findDate(text, language)?.iso).toBe('2025-03-04');
  });

  test.each<[text: string, iso: string]>([
    ['15 تشرين الثاني 2024', '2024-11-15'],
    ['1 كانون الأول 2024', '2024-12-01'],
    ['6 آب 2024', '2024-08-06'],
    ['6 मई 2024', '2024-05-06'],
    ['6 फ़रवरी 2024', '2024-02-06'],
  ])('%s', (text, iso) => {
    expect(findDate(text, 'ar')?.iso).toBe(iso);
  });

  test('a line with the day of publication and that of a change is a timestamp', () => {
    const lines: [lang: string, line: string][] = [
      ['fr', 'Publié le 04/03/2025 à 10h15, mis à jour le 05/03/2025'],
      ['tr', 'Giriş: 04.03.2025 - 10:15 Güncelleme: 05.03.2025'],
      ['it', 'Martedì 4 Marzo 2025, 10:15 - Ultimo aggiornamento: 5 Marzo'],
    ];
    for (const [lang, line] of lines) {
      const found = read(page(`<p>${line}</p>`, lang));
      expect(found.meta.published).toBe('2025-03-04');
      expect(textsOf(found)).toEqual([line]);
    }
  });
});
