import { describe, expect, test } from '@jest/globals';
import type { AnyNode } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { parseHtml } from '../../../src/blocks/html/parse.js';
import { MAX_DEPTH } from '../../../src/blocks/html/state.js';

/** The tree in short: `div(p('a') br())`. */
function sketch(nodes: readonly AnyNode[]): string {
  const parts = nodes.map((node) => {
    if (isText(node)) return `'${node.data}'`;
    return isTag(node) ? `${node.name}(${sketch(node.children)})` : '';
  });
  return parts.filter((part) => part !== '').join(' ');
}

const tree = (html: string): string => sketch(parseHtml(html).document.children);

function elements(html: string): { name: string; start: number; end: number; depth: number }[] {
  const found: { name: string; start: number; end: number; depth: number }[] = [];
  const stack: [AnyNode, number][] = [[parseHtml(html).document, 0]];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const [node, depth] = top;
    if (isTag(node)) found.push({ name: node.name, start: node.startIndex ?? -1, end: node.endIndex ?? -1, depth });
    if ('children' in node) for (const child of node.children) stack.push([child, depth + 1]);
  }
  return found;
}

function attributes(html: string): Record<string, string> {
  const first = parseHtml(html).document.children[0];
  return first !== undefined && isTag(first) ? first.attribs : {};
}

/** Processor time: other work on the machine does not count. */
function milliseconds(run: () => unknown): number {
  const from = process.cpuUsage();
  run();
  return process.cpuUsage(from).user / 1000;
}

describe('what a start tag closes', () => {
  test.each([
    ['<p>a<p>b', "p('a') p('b')"],
    ['<p>a<div>b</div>c', "p('a') div('b') 'c'"],
    ['<p><b>a<p>b', "p(b('a')) p('b')"],
    ['<p><a href=x><div>a</div></a>', "p(a(div('a')))"],
    ['<ul><li>a<li>b<ul><li>c</ul><li>d</ul>', "ul(li('a') li('b' ul(li('c'))) li('d'))"],
    ['<ul><li><div>a<li>b</ul>', "ul(li(div('a')) li('b'))"],
    ['<dl><dt>a<dd>b<dt>c</dl>', "dl(dt('a') dd('b') dt('c'))"],
    ['<h1>a<h2>b</h2>', "h1('a') h2('b')"],
    ['<table><tr><td>a<td>b<tr><td>c</table>', "table(tr(td('a') td('b')) tr(td('c')))"],
    ['<table><tr><td><table><tr><td>a</table><td>b</table>', "table(tr(td(table(tr(td('a')))) td('b')))"],
    ['<table><thead><tr><th>a<tbody><tr><td>b</table>', "table(thead(tr(th('a'))) tbody(tr(td('b'))))"],
    ['<select><option>a<option>b</select>', "select(option('a') option('b'))"],
    ['<a href=x>a<a href=y>b</a>', "a('a') a('b')"],
    ['<button>a<button>b', "button('a') button('b')"],
    ['<head><title>t</title><div>a</div>', "head(title('t')) div('a')"],
    ['<head>a', "head() 'a'"],
    ['<svg><path><div>a</div>', "svg(path()) div('a')"],
  ])('%s', (html, expected) => {
    expect(tree(html)).toBe(expected);
  });
});

describe('what an end tag closes', () => {
  test.each([
    ['<div>a</span>b</div>c', "div('a' 'b') 'c'"],
    ['<table><tr><td>a</div>b</td></tr></table>', "table(tr(td('a' 'b')))"],
    ['<div><table><tr><td>a</div>b</table></div>c', "div(table(tr(td('a' 'b')))) 'c'"],
    ['<h2>a</h3>b', "h2('a') 'b'"],
    ['<b><div>a</b>b</div>c', "b(div('a' 'b')) 'c'"],
    ['a</p>b', "'a' p() 'b'"],
    ['a</br>b', "'a' br() 'b'"],
    ['<body>a</body>b</html>c', "body('a' 'b' 'c')"],
    ['<svg><circle/><g/></svg>a', "svg(circle() g()) 'a'"],
    ['<div/>a', "div('a')"],
    ['<ul><li>a</ul></li>b', "ul(li('a')) 'b'"],
  ])('%s', (html, expected) => {
    expect(tree(html)).toBe(expected);
  });
});

describe('text', () => {
  test('entities are decoded, also without a semicolon, but not in scripts', () => {
    expect(tree('a &amp; b &eacute &nope; &#8212; &lt')).toBe("'a & b é &nope; — <'");
    expect(tree('<script>a &amp; b</script>')).toBe("script('a &amp; b')");
  });

  test('a lone < and an unfinished tag', () => {
    expect(tree('1 < 2 and a<b')).toBe("'1 < 2 and a'");
    expect(tree('a < b <')).toBe("'a < b <'");
    expect(tree('a</b c')).toBe("'a'");
  });

  test('comments, doctype and CDATA are left out, CDATA in svg is text', () => {
    expect(tree('<!doctype html>a<!-- b -->c<?php d ?>e')).toBe("'a' 'c' 'e'");
    expect(tree('<svg><text><![CDATA[a<b]]></text></svg>')).toBe("svg(text('a<b'))");
  });

  test('positions: text and elements, end inclusive', () => {
    const html = '<p>a &amp; b</p >c';
    const [p, c] = parseHtml(html).document.children;
    expect([p?.startIndex, c?.startIndex, c?.endIndex]).toEqual([0, html.length - 1, html.length - 1]);
    const text = p !== undefined && isTag(p) ? p.children[0] : undefined;
    expect(html.slice(text?.startIndex ?? 0, (text?.endIndex ?? 0) + 1)).toBe('a &amp; b');
  });
});

describe('attributes', () => {
  test('decoded, lower case, the first of equal names counts', () => {
    expect(attributes('<a HREF="x?a=1&amp;b=2&copy=3" href=y hidden title=\'"\'>')).toEqual({
      href: 'x?a=1&b=2&copy=3',
      hidden: '',
      title: '"',
    });
  });

  test('their number and the length of values are bounded, addresses are not cut', () => {
    const many = Array.from({ length: 1000 }, (_, i) => `a${i}=1`).join(' ');
    expect(Object.keys(attributes(`<p ${many}>`))).toHaveLength(64);
    const long = 'x'.repeat(20_000);
    const { title, src } = attributes(`<p title="${long}" src="${long}">`);
    expect([title?.length, src?.length]).toEqual([8192, 20_000]);
  });

  test('a name that every object has does no harm', () => {
    expect(parseHtml('<p __proto__=a constructor=b hasownproperty=c>d').document.children).toHaveLength(1);
  });
});

describe('depth', () => {
  const deep = (depth: number): string => `${'<div>'.repeat(depth)}a${'</div>'.repeat(depth)}<p>b</p>`;

  test('a page within the cap has no warning', () => {
    expect(parseHtml(deep(MAX_DEPTH - 1)).warnings).toEqual([]);
  });

  test('beyond it elements stand side by side, no text is lost, and what follows is outside again', () => {
    const html = deep(MAX_DEPTH + 500);
    const { document, warnings } = parseHtml(html);
    expect(warnings.map(({ code }) => code)).toEqual(['depth-capped']);
    expect(Math.max(...elements(html).map(({ depth }) => depth))).toBe(MAX_DEPTH);
    expect(sketch(document.children.slice(1))).toBe("p('b')");
  });

  test('elements are never left open over others that began outside', () => {
    const html = `<main>${'<div><p>'.repeat(600)}a${'</p></div>'.repeat(600)}</main><footer>b</footer>`;
    expect(tree(html).endsWith(" footer('b')")).toBe(true);
  });
});

describe('ugly input takes linear time', () => {
  const N = 200_000;
  test.each([
    ['nested elements', '<div>'.repeat(N)],
    ['nested elements, closed', '<div>'.repeat(N) + '</div>'.repeat(N)],
    ['nested inline elements', '<b>'.repeat(N) + 'a'],
    ['nested links', '<a href=x>'.repeat(N)],
    ['links that blocks keep open', '<a href=x><div>'.repeat(N)],
    ['nested tables', '<table><tr><td>'.repeat(N)],
    ['nested lists', '<ul><li>'.repeat(N)],
    ['stray end tags', '</div>'.repeat(N)],
    ['stray end tags deep down', '<div>'.repeat(511) + '</b>'.repeat(N)],
    ['attributes', `<p ${'a '.repeat(N)}>`],
    ['attribute of 1 MB', `<p title="${'&amp;'.repeat(N)}">`],
    ['unterminated tags', '<a '.repeat(N)],
    ['unterminated comments', '<!--'.repeat(N)],
    ['lone angle brackets', '<'.repeat(N)],
    ['ampersands', '&'.repeat(N)],
    ['unterminated script', '<script>' + '<!--</scrip'.repeat(N)],
    ['paragraphs in a paragraph', '<p><span>'.repeat(N)],
  ])('%s', (_, html) => {
    // A quadratic algorithm needs minutes here.
    expect(milliseconds(() => parseHtml(html))).toBeLessThan(10_000);
  });
});

test('never throws on broken or empty input', () => {
  for (const html of [
    '',
    '<',
    '</',
    '<!',
    '<!--',
    '<a',
    '<a b',
    '<a b=',
    '<a b="',
    '&',
    '&#',
    '&#x110000;',
    '\u0000',
    '</p>',
    '</>',
  ]) {
    expect(() => parseHtml(html)).not.toThrow();
  }
});
