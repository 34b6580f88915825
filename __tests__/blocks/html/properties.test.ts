import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseHtml } from '../../../src/blocks/html/parse.js';
import type { Block } from '../../../src/model.js';
import { blocksOf, visible, wordsByParse5, wordsOf, wordsOfBlocks, wordsOfNode } from './help.js';

const TAGS =
  'p div span b i a em strong ul ol li h1 h2 h3 blockquote table tr td th thead tbody caption pre code br hr img section ' +
  'article nav header footer button label select option textarea script style noscript template dl dt dd figure figcaption ' +
  'q sup svg title math mi head body html iframe video picture form font my-card center main';

const word = fc.constantFrom(
  'alpha',
  'beta ',
  ' gamma',
  'δέλτα',
  '漢字',
  'e &amp; f',
  '&nbsp;',
  '\n',
  ' ',
  'x < y',
  '"q"',
  'ﬁ',
);
const tag = fc.constantFrom(...TAGS.split(' '));
const attribute = fc.constantFrom(
  '',
  ' hidden',
  ' href=x',
  ' class="a-b c"',
  ' role=heading',
  ' role=none',
  ' style="display:none"',
  ' colspan=3',
);
const piece = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 4, arbitrary: fc.tuple(tag, attribute).map(([name, extra]) => `<${name}${extra}>`) },
  { weight: 3, arbitrary: tag.map((name) => `</${name}>`) },
  { weight: 1, arbitrary: fc.constantFrom('<!-- c -->', '<br><br>', '<![CDATA[d]]>', '<', '</', '<x/>') },
);
const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

/** Well-formed pages: here another parser must read the same words. */
const { page } = fc.letrec<{ page: string }>((tie) => ({
  page: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('one', 'two ', ' three', '四'),
    fc
      .tuple(
        fc.constantFrom('div', 'section', 'blockquote', 'article', 'span', 'b', 'x-y'),
        fc.array(tie('page'), { maxLength: 4 }),
      )
      .map(([name, inside]) => `<${name}>${inside.join('')}</${name}>`),
  ),
}));

const RUNS = { numRuns: 400 };

function expectOrdered(blocks: readonly Block[], source: string): void {
  let end = 0;
  let line = 1;
  for (const [i, block] of blocks.entries()) {
    expect(block.index).toBe(i);
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThanOrEqual(block.start ?? 0);
    expect(block.line).toBeGreaterThanOrEqual(line);
    end = block.end ?? 0;
    line = block.line ?? 0;
  }
  expect(end).toBeLessThanOrEqual(source.length);
}

describe('any markup', () => {
  test('every visible word is in exactly one block, in order', () => {
    fc.assert(
      fc.property(soup, (html) => {
        expect(wordsOfBlocks(blocksOf(html))).toBe(wordsOf(parseHtml(html).document));
      }),
      RUNS,
    );
  });

  test('spans are ordered and do not overlap', () => {
    fc.assert(
      fc.property(soup, (html) => {
        expectOrdered(blocksOf(html), html);
      }),
      RUNS,
    );
  });

  test('nodes hold the words of their blocks', () => {
    fc.assert(
      fc.property(soup, (html) => {
        for (const block of blocksOf(html)) {
          const words = wordsOfNode(block.node());
          if (block.kind !== 'media') expect(visible(words)).toBe(visible(block.text));
        }
      }),
      RUNS,
    );
  });

  test('text is collapsed, and linked words are no more than the words', () => {
    fc.assert(
      fc.property(soup, (html) => {
        for (const { kind, text, hints } of blocksOf(html)) {
          if (kind !== 'code' && kind !== 'control') expect(text).not.toMatch(/^[ \t\n]|[ \t\n]$| {2}/);
          expect(hints?.linked).toBeLessThanOrEqual(text.length);
        }
      }),
      RUNS,
    );
  });
});

test('on well-formed pages another parser reads the same words', () => {
  fc.assert(
    fc.property(fc.array(page, { maxLength: 6 }), (parts) => {
      const html = `<!doctype html><html><head><title>t</title></head><body>${parts.join('')}</body></html>`;
      expect(wordsOfBlocks(blocksOf(html))).toBe(wordsByParse5(html));
    }),
    RUNS,
  );
});

describe('large pages take linear time', () => {
  const N = 20_000;
  test.each([
    ['paragraphs', '<p>a b c</p>'.repeat(N), N],
    ['one-link blocks', '<div class="a-b c"><a href=x>a</a></div>'.repeat(N), N],
    ['rows', `<table>${'<tr><td>a<td>b'.repeat(N)}</table>`, 1],
    ['items', `<ul>${'<li>a'.repeat(N)}</ul>`, N],
    ['nested elements', '<div class="x-y">a'.repeat(200_000), 200_000],
    ['nested lists', '<ul><li>a'.repeat(N), N],
    ['nested tables', '<table><tr><td>a<td>b<tr><td>c<td>'.repeat(N), 3 * N],
    ['nested links', '<a href=x><div>a'.repeat(N), N],
    ['line breaks', `<p>${'a<br>'.repeat(N)}`, 1],
    ['inline elements', `<p>${'<b>a</b> '.repeat(N)}`, 1],
    ['blocks deep down', `${'<div class="x-y z">'.repeat(500)}${'<p>a'.repeat(N)}`, N],
    ['one line', `<p>${'a <i>b</i> '.repeat(N)}</p>${'<p>x</p>'.repeat(N)}`, N + 1],
    ['ragged table', `<table><tr>${'<td>a'.repeat(2000)}${'<tr><td>b<td>c'.repeat(N)}</table>`, 2 * N + 2000],
  ])('%s', (_, html, count) => {
    const from = process.cpuUsage();
    const blocks = blocksOf(html);
    for (const block of blocks) block.node();
    // A quadratic algorithm needs minutes here.
    expect(process.cpuUsage(from).user / 1000).toBeLessThan(15_000);
    expect(blocks).toHaveLength(count);
  });
});
