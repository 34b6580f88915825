import { describe, expect, test } from '@jest/globals';
import { blocksFromText } from '../../../src/blocks/text/blocks.js';
import { accountFaults, sliceFaults } from '../../helpers/accounting.js';
import { judge } from '../../../src/clean.js';

const outline = (source: string): string[] => blocksFromText(source).map(({ kind, text }) => `${kind}: ${text}`);

const SCRIPT = 'Run this:\n\n    for f in *.log; do\n        gzip "$f"\n\n    done\n\nThen wait.';

describe('code that is set off by its indent', () => {
  test('keeps its lines and its inner indent', () => {
    expect(outline(SCRIPT)).toEqual([
      'paragraph: Run this:',
      'code: for f in *.log; do\n    gzip "$f"\n\ndone',
      'paragraph: Then wait.',
    ]);
    const [, code] = blocksFromText(SCRIPT);
    expect(code?.node()).toMatchObject({ type: 'code', value: code?.text });
  });

  test('no character of it is lost', () => {
    const judged = judge(SCRIPT, { format: 'text', judge: 'rules' });
    expect([...accountFaults(judged), ...sliceFaults(judged)]).toEqual([]);
  });

  test('tabs are an indent, too', () => {
    expect(outline('Run this:\n\n\tif (a) {\n\t\tb();\n\t}\n')).toContain('code: if (a) {\n    b();\n}');
  });

  test.each([
    ['a letter', 'He wrote:\n\n    Dear Ann; the boat is old,\n    and I am (as you know) poor.\n\nHe signed it.'],
    ['a first line', '    The sea was calm.\nNobody spoke.\n\n    The sun rose.\nIt was = hot.'],
    ['a line alone', 'See:\n\n    a = b\n\nIt is so.'],
    ['a whole text', '    a = b\n    c = d'],
    ['a paragraph that goes on', 'See:\n    a = b\n    c = d\nIt is so.'],
  ])('not %s', (_, source) => {
    expect(outline(source).filter((line) => line.startsWith('code'))).toEqual([]);
  });
});

describe('tables drawn with borders', () => {
  const TABLE = '+---+-----+\n| a | b   |\n+===+=====+\n| c | d e |\n+---+-----+';

  test('are one block', () => {
    expect(outline(`The sums:\n\n${TABLE}\n\nThat is all.`)).toEqual([
      'paragraph: The sums:',
      `table: ${TABLE}`,
      'paragraph: That is all.',
    ]);
  });

  test.each(['+---+\n\nText.', '+---+---+\nText.\n+---+---+'])('not %j', (source) => {
    expect(outline(source).filter((line) => line.startsWith('table'))).toEqual([]);
  });
});
