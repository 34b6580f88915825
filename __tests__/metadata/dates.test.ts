import { describe, expect, test } from '@jest/globals';
import { dateInPath, findDate, parseDate } from '../../src/metadata/dates.js';

describe('parseDate', () => {
  test.each<[value: string, language: string | null, iso: string]>([
    ['2024-03-05', 'en', '2024-03-05'],
    ['2024-03-05T14:05:09Z', 'en', '2024-03-05T14:05:09Z'],
    ['2024-03-05T14:05:09.123456+01:00', 'en', '2024-03-05T14:05:09+01:00'],
    ['2024-03-05 14:05:09 +0100', 'en', '2024-03-05T14:05:09+01:00'],
    ['2024-03-05T23:30:00-0800', 'en', '2024-03-05T23:30:00-08:00'],
    ['2024-03-05 14:05', 'en', '2024-03-05T14:05:00'],
    ['20240305', 'en', '2024-03-05'],
    ['2024/3/5', 'en', '2024-03-05'],
    ['2024.03.05', 'ko', '2024-03-05'],
    ['Tue, 05 Mar 2024 14:05:00 GMT', 'en', '2024-03-05T14:05:00Z'],
    ['March 5, 2024 at 2:05 pm', 'en', '2024-03-05T14:05:00'],
    ['Sept. 5th, 2023', 'en', '2023-09-05'],
    ['5th of September 2023', 'en', '2023-09-05'],
    ['2023 Jan 7', 'en', '2023-01-07'],
    ['5. März 2024', 'de', '2024-03-05'],
    ['5. März 2024', null, '2024-03-05'],
    ['5 de marzo de 2024', 'es', '2024-03-05'],
    ['1er décembre 2023', 'fr', '2023-12-01'],
    ['5 марта 2024', 'ru', '2024-03-05'],
    ['5 marca 2024', 'pl', '2024-03-05'],
    ['2024年3月5日', 'ja', '2024-03-05'],
    ['2024년 3월 5일', 'ko', '2024-03-05'],
    ['05.03.2024', 'de', '2024-03-05'],
    ['05.03.24', 'de', '2024-03-05'],
    ['3/5/2024', 'en-US', '2024-03-05'],
    ['5/3/2024', 'en-GB', '2024-03-05'],
    ['25/12/2024', 'en-US', '2024-12-25'],
    ['1709647509', 'en', '2024-03-05T14:05:09Z'],
    ['1709647509000', 'en', '2024-03-05T14:05:09Z'],
  ])('%s (%s)', (value, language, iso) => {
    expect(parseDate(value, language)).toBe(iso);
  });

  test.each([
    '',
    ' ',
    'yesterday',
    'today',
    '2 days ago',
    'Monday',
    'March 5',
    'May 2024',
    '2024',
    '10:30',
    'n/a',
    '0000-00-00',
    '0001-01-01T00:00:00',
    '1970-01-01T00:00:00Z',
    '2024-13-01',
    '2024-02-30',
    '31.02.2024',
    '99.99.2024',
    'a 5 widgets 2024',
    '1.2.3',
    '192.168.10.12',
    '12345678901234567890',
    '+1 (555) 203-2024',
  ])('makes no date of %j', (value) => {
    expect(parseDate(value, 'en')).toBeNull();
  });

  test('does not take a time for a year', () => {
    expect(parseDate('28.09.1912:03', 'de')).toBeNull();
  });
});

describe('findDate', () => {
  test('says where the date stands', () => {
    const text = 'By Jane Doe | March 5, 2024 | 3 min read';
    const found = findDate(text, 'en');
    expect(text.slice(found?.start, found?.end)).toBe('March 5, 2024');
  });

  test('finds a date that is glued to a name', () => {
    const text = 'by Jane DoeMarch 5, 2024';
    const found = findDate(text, 'en');
    expect(found?.iso).toBe('2024-03-05');
    expect(text.slice(0, found?.start)).toBe('by Jane Doe');
  });

  test.each<[text: string, isSure: boolean]>([
    ['04/05/2024', false],
    ['04/04/2024', true],
    ['14/05/2024', true],
    ['4 May 2024', true],
  ])('knows whether day and month of %s are sure', (text, isSure) => {
    expect(findDate(text, 'en')?.isSure).toBe(isSure);
  });

  test('looks at no long text', () => {
    expect(findDate(`${'x '.repeat(600)} March 5, 2024`, 'en')).toBeNull();
  });

  test.each([
    ['1'.repeat(900)],
    ['1 a'.repeat(300)],
    [`${'1.'.repeat(400)}x`],
    [`5 ${'a'.repeat(900)}`],
    ['5 de '.repeat(190)],
  ])('is fast on %#', (text) => {
    const started = performance.now();
    for (let n = 0; n < 20; n++) findDate(text, 'en');
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('dateInPath', () => {
  test.each<[url: string | null, iso: string | null]>([
    ['https://example.org/2024/03/05/story', '2024-03-05'],
    ['https://example.org/news/2024-03-05-story.html', '2024-03-05'],
    ['https://example.org/news/story-20240305', '2024-03-05'],
    ['https://example.org/2024/03/story', null],
    ['https://example.org/2024/13/05/story', null],
    ['https://example.org/id/123456789012', null],
    ['no address', null],
    [null, null],
  ])('%s', (url, iso) => {
    expect(dateInPath(url)).toBe(iso);
  });
});
