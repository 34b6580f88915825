import { describe, expect, test } from '@jest/globals';
import { blocksFromMarkdown } from '../../src/blocks/markdown.js';
import { clean } from '../../src/clean.js';

const outline = (source: string): string[] =>
  blocksFromMarkdown(source).blocks.map(({ kind, text }) => `${kind}: ${text}`);
const printed = (source: string): string => clean(source, { format: 'markdown', judge: 'rules' }).markdown.trimEnd();

describe('formulas in Markdown', () => {
  test.each([
    ['on lines of their own', 'He wrote:\n\n$$\ne = mc^2\n$$\n\nThat is all.'],
    ['whose signs are those of Markdown', 'He wrote:\n\n$$\na *b* _c_\n= d \\\\\n- e\n$$\n\nThat is all.'],
    ['beside some in a line', 'Let $a_1 * b_1 * c$ be given, and $x$.\n\n$$\n\\frac{a}{b}\n$$'],
    ['in a quotation', '> He wrote:\n>\n> $$\n> e = mc^2\n> f = ma\n> $$'],
  ])('%s stay as they are', (_, source) => {
    expect(printed(source)).toBe(source);
  });

  test('one in a single line, right behind a paragraph', () => {
    expect(outline('He wrote\n$$ e = mc^2 $$\nand left.')).toEqual([
      'paragraph: He wrote',
      'math: e = mc^2',
      'paragraph: and left.',
    ]);
  });

  test('its span is that of the source', () => {
    const source = 'A.\r\n\r\n$$\r\ne = 1\r\n$$\r\n\r\nB.';
    const [, formula] = blocksFromMarkdown(source).blocks;
    expect(source.slice(formula?.start ?? 0, formula?.end ?? 0)).toBe('$$\r\ne = 1\r\n$$');
    expect(formula?.line).toBe(3);
  });
});

describe('dollars that are none', () => {
  test.each([
    ['prices', 'It costs $5 and $6, or $7_a$.'],
    ['classes of prices', '$$\n\nA cheap place.\n\n$$$\n\nA dear one.'],
    ['a line that never ends', '$$ a = b\n\nThe text goes on.'],
    ['code', '```\n$$\na = b\n$$\n```'],
    ['a variable in code', '$$\na = b\n$$\n\n`$a$` is a shell’s.'],
  ])('%s', (_, source) => {
    expect(printed(source).replaceAll('\\', '')).toBe(source);
  });
});
