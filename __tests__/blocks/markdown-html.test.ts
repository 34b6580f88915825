import { describe, expect, test } from '@jest/globals';
import { blocksFromMarkdown } from '../../src/blocks/markdown.js';
import { clean } from '../../src/clean.js';

const outline = (source: string): string[] =>
  blocksFromMarkdown(source).blocks.map(({ kind, text }) => `${kind}: ${text}`);

/** The article as Markdown, without its end of line. */
const printed = (source: string): string => clean(source, { format: 'markdown', judge: 'rules' }).markdown.trimEnd();

describe('tags in a paragraph of Markdown', () => {
  test.each([
    ['The sum is 2<sup>10</sup>, and H<sub>2</sub>O.', 'The sum is 2<sup>10</sup>, and H<sub>2</sub>O.'],
    ['See <a href="https://a.example/b">the *site*</a>.', 'See [the *site*](https://a.example/b).'],
    ['See <a href="https://a.example/b">https://a.example/b</a>.', 'See <https://a.example/b>.'],
    ['See <a href="javascript:x()">the site</a> and <a name="b">here</a>.', 'See the site and here.'],
    ['A map <img src="a.png" alt="of the bay"> is here.', 'A map ![of the bay](a.png) is here.'],
    ['Above<br>below, and <br/> under.', 'Above\\\nbelow, and\\\nunder.'],
    ['<b>Bold</b>, <i>slanted</i>, <del>gone</del>.', '**Bold**, *slanted*, ~~gone~~.'],
    ['Press <kbd>Ctrl</kbd>+<kbd>*</kbd>.', 'Press `Ctrl`+`*`.'],
    ['An <b>open tag, and </i>a stray end.', 'An open tag, and a stray end.'],
    ['A <span class="x">span</span> and <B>capitals</B>.', 'A span and **capitals**.'],
    ['*All 2<sup>8</sup>* times', '*All 2<sup>8</sup>* times'],
    ['| a |\n| --- |\n| x<sup>2</sup> |', '| a |\n| --- |\n| x<sup>2</sup> |'],
  ])('%j', (source, expected) => {
    expect(printed(source).replace(/ +\|/g, ' |').replace(/-+/g, '---')).toBe(expected.replace(/-+/g, '---'));
    expect(printed(printed(source))).toBe(printed(source));
  });

  test('words around a break stay apart', () => {
    expect(outline('The ferry<br>leaves at nine.')).toEqual(['paragraph: The ferry leaves at nine.']);
  });

  test('lines that are blocks of their own stay so beside a tag', () => {
    expect(outline('Share this<br>\nAdvertisement')).toEqual(['paragraph: Share this', 'paragraph: Advertisement']);
  });

  test('tags nested beyond reason cost no more than their length', () => {
    const source = `${'<b><sup>'.repeat(5000)}a${'</sup></b>'.repeat(5000)}`;
    const from = performance.now();
    expect(outline(`x ${source}`)).toEqual(['paragraph: x a']);
    expect(performance.now() - from).toBeLessThan(2000);
  });
});

describe('blocks of HTML in Markdown', () => {
  test.each([
    ['<p>See <a href="https://a.example/">the site</a>.</p>', '[the site](https://a.example/)'],
    ['<p align="center"><img src="a.png" alt="A map"></p>', '![A map](a.png)'],
    ['<table>\n<tr><th>a</th><th>b</th></tr>\n<tr><td>c</td><td>d</td></tr>\n</table>', '| c | d |'],
    ['<ul>\n<li>The first</li>\n<li>The second</li>\n</ul>', '- The first\n- The second'],
  ])('%j', (source, expected) => {
    expect(printed(`Before it.\n\n${source}\n\nAfter it.`)).toContain(expected);
  });

  test.each([
    [
      '<div class="ad">Advertisement</div>\n**The ferry** sails, see [the plan](https://a.example/).',
      ['Advertisement', 'The ferry sails, see the plan.'],
    ],
    ['<figure>\n*The ferry*, at noon.\n</figure>', ['The ferry, at noon.']],
    ['<div\n  title="a](/b)"\n>\n[The plan](https://a.example/) is\nnew.\n</div>', ['The plan is new.']],
    ['<table>\n<tr><td>\n**Bold**\n</td></tr>\n</table>', ['**Bold**']],
    ['<div>\nA * star * and a_b.\n</div>', ['A * star * and a_b.']],
  ])('Markdown right below a tag: %j', (source, texts) => {
    const document = `Before.\n\n${source}\n\nAfter.`;
    const { blocks } = blocksFromMarkdown(document);
    expect(blocks.map(({ text }) => text)).toEqual(['Before.', ...texts, 'After.']);
    const lines = document.split('\n');
    for (const { line, text } of blocks) expect(lines.slice((line ?? 1) - 1).join('\n')).toContain(text.split(' ')[0]);
    const spans = blocks.map(({ start, end }) => document.slice(start ?? 0, end ?? 0));
    spans.forEach((span, i) => {
      expect(span).toContain(blocks[i]?.text.split(' ').at(-1)?.replace('.', ''));
    });
  });

  test('spans and lines are those of the source', () => {
    const source = 'A.\n\n<div>\n<p>B c.</p>\n\n- d\n\n<p>E\nf.</p>\n';
    const found = blocksFromMarkdown(source).blocks.map((block) => [
      block.line,
      source.slice(block.start ?? 0, block.end ?? 0),
    ]);
    expect(found).toEqual([
      [1, 'A.'],
      [4, 'B c.'],
      [6, 'd'],
      [8, 'E\nf.'],
    ]);
  });

  test('in a quotation its words stay', () => {
    expect(outline('> <div>\n> One two.\n> </div>')).toEqual(['paragraph: One two.']);
  });
});
