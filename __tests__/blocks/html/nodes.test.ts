import { describe, expect, test } from '@jest/globals';
import { bestCandidate } from '../../../src/blocks/html/images.js';
import { nodeOf } from './help.js';

const text = (value: string): unknown => ({ type: 'text', value });
const children = (html: string): unknown => (nodeOf(html) as { children: unknown }).children;

describe('inlines', () => {
  test.each([
    [
      '<p>a <em>b</em> <i>c</i></p>',
      [text('a '), { type: 'emphasis', children: [text('b')] }, text(' '), { type: 'emphasis', children: [text('c')] }],
    ],
    ['<p><b>a </b>b</p>', [{ type: 'strong', children: [text('a')] }, text(' b')]],
    ['<p>a<b> b</b></p>', [text('a '), { type: 'strong', children: [text('b')] }]],
    ['<p>a<b> </b>b<i></i></p>', [text('a b')]],
    ['<p><b>a</b><strong>b</strong></p>', [{ type: 'strong', children: [text('ab')] }]],
    ['<p><b>a<strong>b</strong></b></p>', [{ type: 'strong', children: [text('ab')] }]],
    ['<p><del>a</del><s>b</s></p>', [{ type: 'delete', children: [text('ab')] }]],
    [
      '<p>x<sup>2</sup>H<sub>3</sub></p>',
      [
        text('x'),
        { type: 'superscript', children: [text('2')] },
        text('H'),
        { type: 'subscript', children: [text('3')] },
      ],
    ],
    ['<p>a <code>b  c</code></p>', [text('a '), { type: 'inlineCode', value: 'b c' }]],
    ['<p>a<code> b </code>c</p>', [text('a '), { type: 'inlineCode', value: 'b' }, text(' c')]],
    [
      '<p><code><a href=x>b</a></code></p>',
      [{ type: 'link', url: 'x', children: [{ type: 'inlineCode', value: 'b' }] }],
    ],
    ['<p>a<br>b</p>', [text('a'), { type: 'break' }, text('b')]],
    ['<p>a <br> <i>b</i></p>', [text('a'), { type: 'break' }, { type: 'emphasis', children: [text('b')] }]],
    ['<p>a <q>b</q></p>', [text('a “b”')]],
    ['<p>a\u00a0b</p>', [text('a\u00a0b')]],
  ])('%s', (html, expected) => {
    expect(children(html)).toEqual(expected);
  });

  test('links keep their address as it stands', () => {
    expect(children('<p><a href=" /x?a=1&amp;b=2 ">a</a></p>')).toEqual([
      { type: 'link', url: '/x?a=1&b=2', children: [text('a')] },
    ]);
    expect(children('<p><a href="mailto:a@b.example">a</a></p>')).toMatchObject([{ url: 'mailto:a@b.example' }]);
  });

  test.each([
    'javascript:x()',
    ' java\nscript:x()',
    'JAVASCRIPT:x',
    '\u0001javascript:x',
    'data:text/html,x',
    'vbscript:x',
    'about:blank',
    '#',
    '',
  ])('a link to %j loses its address, not its words', (href) => {
    expect(children(`<p><a href="${href}">a</a></p>`)).toEqual([text('a')]);
  });

  test('an inline element that holds blocks keeps its link', () => {
    expect(children('<a href=x><div>a <b>b</b></div></a>')).toEqual([
      { type: 'link', url: 'x', children: [text('a '), { type: 'strong', children: [text('b')] }] },
    ]);
  });

  test('deep nesting is flattened', () => {
    const html = `<p>${'<b><i><s><a href=x><code>'.repeat(100)}a${'</code></a></s></i></b>'.repeat(100)}</p>`;
    expect(JSON.stringify(children(html)).length).toBeLessThan(500);
    expect(JSON.stringify(children(html))).toContain('"a"');
  });
});

describe('images', () => {
  const url = (html: string): unknown => (children(html) as { url?: string }[])[0]?.url ?? null;

  test.each([
    ['<img src=a.png>', 'a.png'],
    ['<img src="data:image/gif;base64,R0lG" data-src=a.png>', 'a.png'],
    ['<img src=/img/placeholder.gif data-original=a.png>', 'a.png'],
    ['<img src="data:image/gif;base64,R0lG" data-srcset="a.png 1x, b.png 2x">', 'b.png'],
    ['<img srcset="a.png 320w, b.png 1024w, c.png 640w">', 'b.png'],
    ['<picture><source srcset="a.webp 1x"><img></picture>', 'a.webp'],
    ['<img src="data:,"><noscript><img src=a.png></noscript>', 'a.png'],
    ['<figure><div class=lazy></div><noscript><img src=a.png></noscript></figure>', 'a.png'],
    ['<img src=blank.gif>', 'blank.gif'],
    ['<img src="data:image/png;base64,AAAA">', null],
    ['<img src="javascript:x">', null],
    ['<img data-src="true">', null],
  ])('%s', (html, expected) => {
    expect(url(html)).toBe(expected);
  });

  test('description', () => {
    expect(children('<img src=a.png alt=" A  cat\n&amp; dog ">')).toEqual([
      { type: 'image', url: 'a.png', alt: 'A cat & dog' },
    ]);
  });

  test.each([
    [
      'https://i.example/w_100,h_50/a.png 100w, https://i.example/w_200,h_99/a.png 200w',
      'https://i.example/w_200,h_99/a.png',
    ],
    ['a.png, b.png', 'a.png'],
    ['a.png 1.5x,b.png 2x', 'b.png'],
    [',,, ', null],
    ['', null],
  ])('srcset %j', (srcset, expected) => {
    expect(bestCandidate(srcset)).toBe(expected);
  });

  test('a srcset of commas takes linear time', () => {
    const from = performance.now();
    bestCandidate(`a${','.repeat(200_000)}b ${'c'.repeat(10)} ${', '.repeat(100_000)}`);
    expect(performance.now() - from).toBeLessThan(1000);
  });

  test('an embed is a link to what it shows', () => {
    expect(children('<iframe src=https://v.example/1></iframe>')).toEqual([
      { type: 'link', url: 'https://v.example/1', children: [text('https://v.example/1')] },
    ]);
  });
});

describe('blocks', () => {
  test('heading, code with its language, rule', () => {
    expect(nodeOf('<h3>a<br>b</h3>')).toEqual({ type: 'heading', depth: 3, children: [text('a b')] });
    expect(nodeOf('<pre><code class="hljs language-TS">a\n</code></pre>')).toEqual({
      type: 'code',
      lang: 'ts',
      value: 'a',
    });
    expect(nodeOf('<div class="highlight highlight-source-js"><pre>a</pre></div>')).toMatchObject({ lang: 'js' });
    expect(nodeOf('<pre data-lang=c++>a</pre>')).toMatchObject({ lang: 'c++' });
    expect(nodeOf('<pre class="language-none">a</pre>')).toMatchObject({ lang: null });
    expect(nodeOf('<hr>')).toEqual({ type: 'thematicBreak' });
  });

  test('numbers of lines inside code are dropped from the node', () => {
    expect(nodeOf('<pre><span class=lineno>1 </span>a\n<span class=lineno>2 </span>b</pre>')).toMatchObject({
      value: 'a\nb',
    });
  });

  test('table: first row as header, spans filled with empty cells', () => {
    const html = '<table><tr><th colspan=2>a<th>b<tr><td rowspan=2>c<td>d<td>e<tr><td>f<td><b>g</b></table>';
    const rows = (
      children(html) as { children: { children: { value?: string; children?: { value: string }[] }[] }[] }[]
    ).map((row) =>
      row.children.map((cell) => cell.children.map((node) => node.value ?? node.children?.[0]?.value).join('')),
    );
    expect(rows).toEqual([
      ['a', '', 'b'],
      ['c', 'd', 'e'],
      ['', 'f', 'g'],
    ]);
  });

  test('absurd spans are bounded', () => {
    const html =
      '<table><tr><td colspan=9007199254740991>a<td>b<tr><td rowspan=9007199254740991>c<td>d<tr><td>e<td>f</table>';
    expect(JSON.stringify(nodeOf(html)).length).toBeLessThan(5000);
  });

  test('a formula gives its source', () => {
    const html =
      '<math><semantics><mrow><mi>x</mi></mrow><annotation encoding="application/x-tex">x^2</annotation></semantics></math>';
    expect(nodeOf(html)).toEqual({ type: 'math', value: 'x^2' });
    expect(children(`<p>a ${html}</p>`)).toEqual([text('a '), { type: 'inlineMath', value: 'x^2' }]);
  });

  test('asked twice, a node is the same', () => {
    expect(nodeOf('<p><b>a </b>b</p>')).toEqual(nodeOf('<p><b>a </b>b</p>'));
  });
});
