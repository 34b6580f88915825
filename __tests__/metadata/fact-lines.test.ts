import { describe, expect, test } from '@jest/globals';
import { measure } from '../../src/blocks/measure.js';
import { blocksFromText } from '../../src/blocks/text/blocks.js';
import { clean } from '../../src/clean.js';
import { readTop } from '../../src/metadata/text.js';

const PROSE =
  'The harbour was quiet on the morning when the first boats came back, and nobody on the pier had expected them so early in the year.\n\n' +
  'Men and women stood in small groups, talked about the weather and the price of diesel, and waited for the ice to be unloaded.';

function top(line: string, language: string | null = 'en') {
  const blocks = blocksFromText(`Boats come home at last\n\n${line}\n\n${PROSE}`);
  const { authors, published, modified, blocks: shown } = readTop(blocks, blocks.map(measure), 0, language);
  return { authors: authors.join(' + '), date: published ?? modified, isTaken: shown.has(1) };
}

describe('a name and a date in one line', () => {
  test.each([
    ['Posted on March 2, 2026 by Jane Doe', 'Jane Doe'],
    ['Posted on March 2, 2026 by Jane', 'Jane'],
    ['March 2, 2026 by Jane Doe', 'Jane Doe'],
    ['March 2, 2026 | By Jane Doe', 'Jane Doe'],
    ['Jane Doe, March 2, 2026', 'Jane Doe'],
    ['Jane Doe | 2 March 2026 | 5 min read', 'Jane Doe'],
    ['2 March 2026 · Jane Doe', 'Jane Doe'],
    ['Submitted by Jane Doe on March 2, 2026', 'Jane Doe'],
    ['Updated March 2, 2026 by admin', ''],
  ])('%s', (line, authors) => {
    expect(top(line)).toEqual({ authors, date: '2026-03-02', isTaken: true });
  });

  test.each([
    'New York, March 2, 2026',
    'Oslo, March 2, 2026',
    'On March 2, 2026 Jane Doe came home.',
    'March 2, 2026 by the sea',
    'Jane Doe in Oslo, March 2, 2026, and what she saw there',
  ])('not %s', (line) => {
    expect(top(line)).toEqual({ authors: '', date: null, isTaken: false });
  });

  test('a name on its own line above a date', () => {
    const blocks = blocksFromText(`Boats come home at last\n\nJane Doe\n\n2 March 2026\n\n${PROSE}`);
    expect(readTop(blocks, blocks.map(measure), 0, 'en')).toMatchObject({
      authors: ['Jane Doe'],
      published: '2026-03-02',
      blocks: new Set([1, 2]),
    });
  });
});

describe('bylines of Chinese, Japanese and Korean', () => {
  test.each([
    ['记者 王小明', 'zh', '王小明'],
    ['本报记者 王小明、李华', 'zh', '王小明 + 李华'],
    ['记者：王小明', 'zh', '王小明'],
    ['記者 王小明', 'zh-TW', '王小明'],
    ['記者 山田 太郎', 'ja', '山田 太郎'],
    ['文＝山田太郎', 'ja', '山田太郎'],
    ['文・写真 山田太郎', 'ja', '山田太郎'],
    ['김민수 기자', 'ko', '김민수'],
    ['김민수·이영희 기자 minsu@example.com', 'ko', '김민수 + 이영희'],
  ])('%s', (line, language, authors) => {
    expect(top(line, language)).toEqual({ authors, date: null, isTaken: true });
  });

  test.each([
    ['记者在现场看到，码头上已经没有人了。', 'zh'],
    ['记者走访了码头附近的三家商店', 'zh'],
    ['기자들이 부두에 모였다', 'ko'],
    ['記者会見が行われた', 'ja'],
  ])('not %s', (line, language) => {
    expect(top(line, language).isTaken).toBe(false);
  });
});

describe('the title of a text', () => {
  const titleOf = (source: string): string | null => clean(source, { format: 'text' }).title;

  test.each([
    ['Posted on March 2, 2026 by Jane'],
    ['Published 2 March 2026 | 5 min read'],
    ['Published 03/04/2026 by the editors'],
    ['By Jane Doe'],
    ['5 min read'],
  ])('is not %s', (line) => {
    expect(titleOf(`${line}\n\n${PROSE}`)).toBeNull();
    expect(titleOf(`${line}\n\nBoats come home at last\n\n${PROSE}`)).toBe('Boats come home at last');
  });

  test('above a name and a date needs no long prose', () => {
    const source =
      'Деревня, где чинят часы\n\nАнна Смирнова\n12 мая 2026\n\nВ Угличе завод закрыли, но мастера остались.';
    expect(clean(source, { format: 'text' })).toMatchObject({
      title: 'Деревня, где чинят часы',
      authors: ['Анна Смирнова'],
      published: '2026-05-12',
    });
  });

  test('above a byline needs no long prose', () => {
    const source =
      'Soup of the day\n\nBy Jane Doe\n\nMarch 2, 2026\n\nIt needs one pot. It takes an hour.\n\nEat it hot.';
    expect(clean(source, { format: 'text' })).toMatchObject({
      title: 'Soup of the day',
      authors: ['Jane Doe'],
      published: '2026-03-02',
    });
    expect(titleOf('Soup of the day\n\nIt needs one pot. It takes an hour.\n\nEat it hot.')).toBeNull();
  });
});
