import { describe, expect, test } from '@jest/globals';
import type { PhrasingContent, RootContent } from 'mdast';
import type { Block, Container } from '../../src/model.js';
import { isRightToLeft } from '../../src/render/direction.js';
import { toHtml } from '../../src/render/html.js';
import type { Part } from './build.js';
import { item, judgement, list, numbered, p, para, quote, struck, text } from './build.js';

const html = (...parts: Part[]): string => toHtml(judgement(parts));
const inside = (...parts: Part[]): string =>
  html(...parts)
    .replace(/^<article>\n/, '')
    .replace(/\n<\/article>\n$/, '');
const inline = (...children: PhrasingContent[]): Part => ({ node: para(...children) });

describe('the article element', () => {
  test('is empty where nothing was kept', () => {
    expect(html()).toBe('<article></article>\n');
    expect(html(struck('Sign up'))).toBe('<article></article>\n');
  });

  test('has language, direction and source', () => {
    const judged = judgement([p('سلام دنیا')], { language: 'fa', title: 'عنوان' });
    expect(toHtml(judged, { title: true, source: 'a"<b>.html' })).toBe(
      '<article data-source="a&#x22;<b>.html" lang="fa" dir="rtl">\n<h1>عنوان</h1>\n<p>سلام دنیا</p>\n</article>\n',
    );
  });

  test('the direction is that of most letters', () => {
    expect(isRightToLeft(['BBC: سلام دنیا چطوری'])).toBe(true);
    expect(isRightToLeft(['The word سلام means peace.'])).toBe(false);
    expect(isRightToLeft(['', '12 – 34'])).toBe(false);
  });
});

describe('what is in it', () => {
  test('words are escaped', () => {
    expect(inside(p('<script>alert("1")</script> & so on'))).toBe(
      '<p>&#x3C;script>alert("1")&#x3C;/script> &#x26; so on</p>',
    );
  });

  test('raw markup of the page and unsafe addresses are not', () => {
    const link = (url: string): PhrasingContent => ({ type: 'link', url, children: [text('words')] });
    expect(
      inside(inline({ type: 'html', value: '<b onclick=x>' }, text('a')), { node: { type: 'html', value: '<i>' } }),
    ).toBe('<p>a</p>');
    for (const url of ['javascript:alert(1)', 'JAVA\tSCRIPT:alert(1)', 'data:text/html,x', 'vbscript:x']) {
      expect(inside(inline(link(url)))).toBe('<p>words</p>');
    }
    expect(inside(inline(link('https://a.example/?a=1&b="2"')))).toBe(
      '<p><a href="https://a.example/?a=1&#x26;b=%222%22">words</a></p>',
    );
  });

  test('lists are tight or loose, tasks keep their boxes', () => {
    const ul = list();
    const task: Container = { kind: 'item', parent: ul, checked: true };
    expect(inside(p('a', { kind: 'item', container: item(ul) }), p('b', { kind: 'item', container: task }))).toBe(
      '<ul class="contains-task-list">\n<li>a</li>\n<li class="task-list-item"><input type="checkbox" checked disabled> b</li>\n</ul>',
    );
    const one = item(numbered(3));
    expect(inside(p('a', { kind: 'item', container: one }), p('b', { container: one }))).toBe(
      '<ol start="3">\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n</ol>',
    );
  });

  test('quotes, code, tables, rules', () => {
    const cell = (value: string): { type: 'tableCell'; children: PhrasingContent[] } => ({
      type: 'tableCell',
      children: [text(value)],
    });
    const table: RootContent = {
      type: 'table',
      children: [
        { type: 'tableRow', children: [cell('a'), cell('b')] },
        { type: 'tableRow', children: [cell('c')] },
      ],
    };
    expect(inside(p('q', { container: quote() }))).toBe('<blockquote>\n<p>q</p>\n</blockquote>');
    expect(inside({ kind: 'code', node: { type: 'code', lang: 'js', value: 'a < b' } })).toBe(
      '<pre><code class="language-js">a &#x3C; b\n</code></pre>',
    );
    expect(inside({ kind: 'table', node: table }).replaceAll('\n', '')).toBe(
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td></td></tr></tbody></table>',
    );
  });
});

describe('large articles take linear time', () => {
  const N = 20_000;
  const within = (parts: Part[], expected: RegExp): void => {
    const from = process.cpuUsage();
    const out = html(...parts);
    // A quadratic algorithm needs minutes here.
    expect(process.cpuUsage(from).user / 1000).toBeLessThan(15_000);
    expect(out.match(expected)).toHaveLength(N);
  };

  test('items', () => {
    const ol = numbered();
    within(
      Array.from({ length: N }, (_, i) => p(`w${i}`, { kind: 'item' as Block['kind'], container: item(ol) })),
      /<li>/g,
    );
  });

  test('rows', () => {
    const row = (i: number): RootContent => ({
      type: 'tableRow',
      children: [{ type: 'tableCell', children: [text(`w${i}`)] }],
    });
    const rows = Array.from({ length: N }, (_, i) => row(i)) as [];
    within([{ kind: 'table', node: { type: 'table', children: rows } }], /<tr>/g);
  });
});
