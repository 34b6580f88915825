import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/clean.js';
import { toHtml } from '../../src/render/html.js';
import { toMarkdown } from '../../src/render/index.js';
import { judged, shown } from './render.js';

const REFERENCE = '<sup id="r1"><a href="#fn1">1</a></sup>';

describe('footnotes', () => {
  test('a numbered list of notes', () => {
    const html = `<p>Salt${REFERENCE} is cheap.</p><ol><li id="fn1"><p>Since 1850. <a href="#r1">↩</a></p></li></ol>`;
    expect(shown(html)).toBe('Salt[^1] is cheap.\n\n[^1]: Since 1850.\n');
  });

  test('brackets and a back link before the note', () => {
    const html =
      '<p>Salt<sup class="reference"><a href="#cite_note-a"><span>[</span>1<span>]</span></a></sup>.</p>' +
      '<ol class="references"><li id="cite_note-a"><span><b><a href="#cite_ref-a">^</a></b></span> <span>Kurlansky.</span></li></ol>';
    expect(shown(html)).toBe('Salt[^1].\n\n[^1]: Kurlansky.\n');
  });

  test('a paragraph with a number of its own, several paragraphs, and inline markup', () => {
    const html =
      '<p>Salt<a class="footnote-ref" href="#n2">2</a>.</p>' +
      '<div id="n2"><p>2. A <em>long</em> note.</p><p>Its second part.</p></div><p>The end.</p>';
    expect(shown(html)).toBe('Salt[^2].\n\n[^2]: A *long* note.\n\n    Its second part.\n\nThe end.\n');
  });

  test('the number as an anchor beside the note', () => {
    const html =
      '<p>Salt<a id="anchor-1" href="#footnote-1">1</a>.</p>' +
      '<div class="footnote"><a id="footnote-1" href="#anchor-1">1</a><div><p>A note.</p></div></div>';
    expect(shown(html)).toBe('Salt[^1].\n\n[^1]: A note.\n');
  });

  test('a note that begins with a number which is not its own keeps it', () => {
    const html = `<p>Salt${REFERENCE}.</p><ol><li id="fn1">1 Kings 3:5 says more.</li></ol>`;
    expect(shown(html)).toBe('Salt[^1].\n\n[^1]: 1 Kings 3:5 says more.\n');
  });

  test('two references to one note', () => {
    const html = `<p>Salt${REFERENCE}, and again${REFERENCE}.</p><p id="fn1">A note.</p>`;
    expect(shown(html)).toBe('Salt[^1], and again[^1].\n\n[^1]: A note.\n');
  });

  test('a reference without a note, and a note without a reference, are what they were', () => {
    expect(shown(`<p>Salt${REFERENCE}.</p>`)).toBe('Salt[1](#fn1).\n');
    expect(shown('<p>Salt.</p><ol><li id="fn1">A note.</li><li id="fn2">Another.</li></ol>')).toBe(
      'Salt.\n\n1. A note.\n2. Another.\n',
    );
  });

  test('of two notes with one label the second stays a link', () => {
    const html =
      '<p>Salt<sup><a href="#a">1</a></sup> and pepper<sup><a href="#b">1</a></sup>.</p><p id="a">One.</p><p id="b">Two.</p>';
    expect(shown(html)).toBe('Salt[^1] and pepper[1](#b).\n\n[^1]: One.\n\nTwo.\n');
  });

  test('a link to a chapter is no reference', () => {
    expect(shown('<p>See <a href="#c2">chapter 2</a> or <a href="#c3">3</a>.</p><h2 id="c3">Three</h2>')).toBe(
      'See [chapter 2](#c2) or [3](#c3).\n\n## Three\n',
    );
  });

  test('thousands of references take linear time', () => {
    const html = Array.from({ length: 5000 }, (_, i) => `<p>w<sup><a href="#fn${i}">${i % 900}</a></sup></p>`).join('');
    const from = process.cpuUsage();
    toMarkdown(judged(html + '<p id="fn1">x</p>'.repeat(5000)));
    expect(process.cpuUsage(from).user / 1000).toBeLessThan(20_000);
  });

  test('in HTML they are a list at the end, without a heading that the page does not have', () => {
    const html = toHtml(judged(`<p>Salt${REFERENCE}.</p><p id="fn1">A note.</p><p>End.</p>`));
    expect(html).toContain(
      '<p>Salt<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref>1</a></sup>.</p>',
    );
    expect(html).toMatch(/<p>End\.<\/p>\n<section [^>]*>\n<ol>\n<li id="user-content-fn-1">\n<p>A note\. <a href/);
    expect(html).not.toMatch(/<h2|footnote-label/);
  });

  test('Markdown keeps its own', () => {
    const source = 'Salt[^a], and pepper[^x].\n\n[^a]: One *note*.\n';
    expect(toMarkdown(judge(source, { format: 'markdown', judge: 'rules' }))).toBe(
      'Salt[^a], and pepper\\[^x].\n\n[^a]: One *note*.\n',
    );
  });
});
