import { describe, expect, test } from '@jest/globals';
import { blocksFromText } from '../../src/blocks/text/blocks.js';
import { measure } from '../../src/blocks/measure.js';
import { readTop } from '../../src/metadata/text.js';

const PROSE =
  'The harbour was quiet on the morning when the first boats came back, and nobody on the pier had expected them so early in the year.\n\n' +
  'Men and women stood in small groups, talked about the weather and the price of diesel, and waited for the ice to be unloaded.';

function top(lines: string[], title: number | null = 0, language: string | null = 'en') {
  const blocks = blocksFromText([...lines, PROSE].join('\n\n'));
  const { blocks: shown, ...facts } = readTop(blocks, blocks.map(measure), title, language);
  return { ...facts, shown: [...shown].map((at) => blocks[at]?.text) };
}

describe('readTop', () => {
  test('byline and date under the title', () => {
    expect(top(['Boats come home', 'By Jane Doe', 'Published 3 March 2026'])).toEqual({
      authors: ['Jane Doe'],
      published: '2026-03-03',
      modified: null,
      shown: ['By Jane Doe', 'Published 3 March 2026'],
    });
  });

  test.each<[line: string, published: string | null, modified: string | null]>([
    ['March 3, 2026', '2026-03-03', null],
    ['Tuesday, March 3, 2026 at 2:05 pm EST', '2026-03-03', null],
    ['2026-03-03 14:05', '2026-03-03T14:05:00', null],
    ['Updated: March 3, 2026', null, '2026-03-03'],
    ['Veröffentlicht am 3. März 2026, 14:05 Uhr', '2026-03-03', null],
    ['Publié le 3 mars 2026 à 14h05', '2026-03-03', null],
    ['3 марта 2026', '2026-03-03', null],
    ['2026年3月3日', '2026-03-03', null],
  ])('a timestamp: %s', (line, published, modified) => {
    expect(top(['Boats come home', line])).toMatchObject({ published, modified, shown: [line] });
  });

  test.each([
    'By noon everyone had left',
    'By Jane Doe, who had seen it all, the story was told again and again.',
    'By the sea',
    'By 2024',
    'From March 3, 2026 the gate is closed',
    'Deadline: March 3, 2026',
    'Concert on March 3, 2026',
    '03/04/2026',
    'March 2026',
    'Von der Leyen in Berlin',
    'Yesterday',
    '',
  ])('leaves alone what is not plain: %j', (line) => {
    expect(top(['Boats come home', line])).toEqual({ authors: [], published: null, modified: null, shown: [] });
  });

  test('takes no date or name from below the first prose', () => {
    const blocks = blocksFromText(`Boats come home\n\n${PROSE}\n\nBy Jane Doe\n\nMarch 3, 2026`);
    expect(readTop(blocks, blocks.map(measure), 0, 'en')).toMatchObject({ authors: [], published: null });
  });

  test('takes the first of several', () => {
    const { authors, published, shown } = top([
      'Title of it',
      'By Jane Doe',
      'By John Roe',
      'March 3, 2026',
      'May 5, 2026',
    ]);
    expect({ authors, published }).toEqual({ authors: ['Jane Doe'], published: '2026-03-03' });
    expect(shown).toEqual(['By Jane Doe', 'March 3, 2026']);
  });

  test('a text of nothing', () => {
    expect(readTop([], [], null, null)).toEqual({ authors: [], published: null, modified: null, blocks: new Set() });
  });

  test.each([['By '.repeat(30)], [' 1:'.repeat(30)], ['a'.repeat(90)], ['1 '.repeat(45)]])('is fast on %#', (line) => {
    const started = performance.now();
    for (let n = 0; n < 50; n++) top(['Boats come home', line]);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('a byline with a date in one line', () => {
  const dated = (line: string): unknown => {
    const blocks = blocksFromText(`Boats come home\n\n${line}\n\n${PROSE}`);
    const { authors, published, modified } = readTop(blocks, blocks.map(measure), 0, 'en');
    return { authors, published, modified };
  };

  test.each([
    ['By Jane Doe | May 1, 2022', { authors: ['Jane Doe'], published: '2022-05-01', modified: null }],
    ['By Jane Doe, updated May 1, 2022', { authors: ['Jane Doe'], published: null, modified: '2022-05-01' }],
    ['By Jane Doe', { authors: ['Jane Doe'], published: null, modified: null }],
  ])('%s', (line, expected) => {
    expect(dated(line)).toEqual(expected);
  });
});
