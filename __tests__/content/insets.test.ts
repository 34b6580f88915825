/** Boxes that are set into the article: facts, key points, tiles, pull quotes, as news sites' own systems print them. */
import { describe, expect, test } from '@jest/globals';
import { savedOn } from './odds.js';

const P1 = '<p>The ferry left at nine with two passengers and a crate of hens on board.</p>';
const P2 = '<p>By noon the wind had turned, and nobody in the harbour spoke of sailing any more.</p>';
const P3 = '<p>On the far side a light went on, and somebody began to ring the small bell.</p>';
const AD = '<div odds="-4" ruled>Advertisement</div>';
const page = (inner: string, around = ''): string =>
  `<h1>The last ferry of the year</h1><div class="body">${inner}</div>${around}`;

const LINES = '<h3 odds="-2.5">The ferry in numbers</h3><p odds="-3">Built: 1911</p><p odds="-3">Length: 31 m</p>';
const SAVED = 'The ferry in numbers|Built: 1911|Length: 31 m';

describe('stays', () => {
  test.each<[string, string, string]>([
    ['an aside between paragraphs', `${P1}<aside>${LINES}</aside>${P2}`, SAVED],
    ['a box that is called so', `${P1}<div class="fact-box infobox">${LINES}</div>${P2}`, SAVED],
    ['a list in it', `${P1}<aside><ul><li odds="-3">Oars</li><li odds="-3">Rope</li></ul></aside>${P2}`, 'Oars|Rope'],
    [
      'a box without a name, with better odds',
      `${P1}<div><h3 odds="-2">Fares</h3><p odds="-2">Hens: 4 p</p></div>${P2}`,
      'Fares|Hens: 4 p',
    ],
    [
      'a side bar within the text',
      `${P1}<div class="sidebar"><h4 odds="-2">A</h4><p odds="-2">B</p></div>${P2}`,
      'A|B',
    ],
    [
      'tiles beside an ad',
      `${P1}${AD}<div><div><p odds="-1.6">31 m</p><p odds="-1.6">from bow to stern</p></div></div>${P2}`,
      '31 m|from bow to stern',
    ],
    [
      'answers that unfold',
      `${P1}<details><summary odds="-3">Who rows?</summary><p odds="-3">I</p></details>${P2}`,
      'Who rows?|I',
    ],
    [
      'key points above the first paragraph',
      `<aside><h2 odds="-1.7">Key points</h2><ul><li odds="-2.6">No ferry</li></ul></aside>${P1}${P2}`,
      'Key points|No ferry',
    ],
    [
      'facts behind the last paragraph',
      `${P1}${P2}<aside><p odds="-2.6">Oars: 4</p><p odds="-2.6">Hens: 9</p></aside>`,
      'Oars: 4|Hens: 9',
    ],
    [
      'a pull quote in an aside',
      `${P1}<aside class="pullquote"><p odds="-3">Nobody asked the hens</p></aside>${P2}`,
      'Nobody asked the hens',
    ],
    [
      'one in a figure, between ads',
      `${P1}${AD}<figure><aside><blockquote odds="-3">Nobody asked the hens</blockquote></aside></figure>${AD}${P2}`,
      'Nobody asked the hens',
    ],
    [
      'with who said it',
      `${P1}<aside class="quote"><p odds="-3">Nobody asked</p><div odds="-3">A hen</div></aside>${P2}`,
      'Nobody asked|A hen',
    ],
  ])('%s', (_, inner, saved) => {
    expect(savedOn(page(inner))).toEqual(saved.split('|'));
  });
});

describe('goes as before', () => {
  const aside = (inner: string, attributes = ''): string => `${P1}<aside${attributes}>${inner}</aside>${P2}`;
  test.each<[string, string]>([
    ['links', aside('<h3 odds="-1.5">More</h3><ul><li odds="-1.5"><a href="/x">The pier in winter</a></li></ul>')],
    ['a line that ends in a link', aside('<p odds="-1.5">A mill</p><p odds="-1.5"><a href="/x">Read on</a></p>')],
    ['what a rule finds an ask in', aside('<h3 odds="-1.5">Our letter</h3><p odds="-1.5" ruled>Sign up today.</p>')],
    ['a form', aside('<h3 odds="-1.5">The poll</h3><p odds="-1.5">Yes</p><button odds="-1.5">Vote</button>')],
    [
      'an image that leads away',
      aside('<a href="/x"><img src="/1.jpg"></a><h3 odds="-1.5">A</h3><p odds="-1.5">B</p>'),
    ],
    [
      'what is called related',
      aside('<h3 odds="-1.5">The pier</h3><p odds="-1.5">The bell</p>', ' class="related-box"'),
    ],
    ['who wrote it', aside('<h3 odds="-1.5">Edith</h3><p odds="-1.5">She rows.</p>', ' class="author-box"')],
    ['a heading alone', aside('<h3 odds="-1.5">Want to row?</h3>')],
    ['what has no odds worth the name', aside('<h3 odds="-1.5">The pier</h3><p odds="-3.5">The bell</p>')],
    [
      'the words of an embedded post',
      `${P1}<blockquote><div><div odds="-3.1">See this post</div></div></blockquote>${P2}`,
    ],
    ['a nameless box behind the text', `${P1}${P2}<div><p odds="-1.6">A</p><p odds="-1.6">B</p></div>`],
  ])('%s', (_, inner) => {
    expect(savedOn(page(inner))).toEqual([]);
  });

  test("a page's rail", () => {
    const rail = '<aside><h3 odds="-1.5">Wind</h3><p odds="-1.5">North, 6</p><p odds="-1.5">Rain: 4 mm</p></aside>';
    expect(savedOn(`<main><div><article>${page(P1 + P2 + P3)}</article></div><div>${rail}</div></main>`)).toEqual([]);
  });
});
