/** Captions without an element of their own, as news sites, blogs and their builders print them; and galleries. */
import { describe, expect, test } from '@jest/globals';
import { savedOn } from './odds.js';

const P1 = '<p>The ferry left at nine with two passengers and a crate of hens on board.</p>';
const P2 = '<p>By noon the wind had turned, and nobody in the harbour spoke of sailing any more.</p>';
const IMG = '<img src="/1.jpg" alt="">';
const page = (inner: string, around = ''): string =>
  `<h1>The last ferry of the year</h1><div class="body">${inner}</div>${around}`;

describe('a text beside an image in one small box', () => {
  test.each<[string, string]>([
    ['in a box of that name', `<div class="photo">${IMG}<p odds="-3">Two hens on the pier</p></div>`],
    ['in one without', `<div>${IMG}<p odds="-3">Two hens look at the ferry, on Monday</p></div>`],
    [
      'with a name two elements up',
      `<div class="art_embed"><div class="art_photo">${IMG}<p class="desc" odds="-4">Two hens on the pier</p></div></div>`,
    ],
    [
      'in the row below',
      `<table><tr><td>${IMG}</td></tr><tr><td class="tr-caption" odds="-4">Two hens on the pier</td></tr></table>`,
    ],
    [
      'with an image that opens in full size',
      `<div class="bild"><a href="/1.jpg">${IMG}</a><p odds="-3">Zwei Hennen am Kai</p></div>`,
    ],
    [
      'in a list of terms',
      `<dl class="gallery-item"><dt>${IMG}</dt><dd class="wp-caption-text" odds="-3">Two hens on the pier</dd></dl>`,
    ],
    [
      'in an element of its own',
      `<div class="image">${IMG}<div class="meta" odds="-3"><span>Two hens on the pier</span></div></div>`,
    ],
  ])('%s', (_, box) => {
    expect(savedOn(page(P1 + box + P2))).toHaveLength(1);
  });

  test('with its credit', () => {
    const box = `<div class="image">${IMG}<p odds="-2">Two hens on the pier</p><p odds="-5">Photo: Edith</p></div>`;
    expect(savedOn(page(P1 + box + P2))).toEqual(['Two hens on the pier', 'Photo: Edith']);
  });

  test.each<[string, string]>([
    ['that is a link', `<div class="photo">${IMG}<p odds="-2"><a href="/x">Two hens on the pier</a></p></div>`],
    [
      'with an image that leads away',
      `<div class="photo"><a href="/x">${IMG}</a><p odds="-2">Two hens on the pier</p></div>`,
    ],
    ['of another story', `<div class="teaser">${IMG}<p odds="-2">Two hens on the pier of the town</p></div>`],
    ['on the author', `<div class="author-box">${IMG}<p odds="-2">Edith rows and writes for this paper</p></div>`],
    ['that is a credit', `<div class="photo">${IMG}<p odds="-2">Photo: Edith Ray / Harbour Press</p></div>`],
    ['of a word or two', `<div>${IMG}<p odds="-2">286 likes</p></div>`],
    ['that a rule strikes', `<div class="photo">${IMG}<p odds="-2" ruled>Sign up for the letter</p></div>`],
  ])('not one %s', (_, box) => {
    expect(savedOn(page(P1 + box + P2))).toEqual([]);
  });

  test('not outside of the article', () => {
    const box = `<div class="photo">${IMG}<p odds="-2">Two hens on the pier</p></div>`;
    expect(savedOn(page(P1 + P2, `<div><div><p odds="-5">More to read</p>${box}</div></div>`))).toEqual([]);
  });
});

describe('a gallery beside the text', () => {
  const item = (text: string): string => `<li odds="-4"><figure>${IMG}<figcaption>${text}</figcaption></figure></li>`;
  const three = item('The pier') + item('The bell') + item('A hen');
  const FOOT = '<p odds="-5">More to read</p>';

  test.each<[string, string]>([
    ['below it', `<ul class="slick">${three}</ul>${FOOT}`],
    [
      'a slider with counters',
      `<div class="swiper"><div>${['The pier', 'The bell', 'A hen']
        .map(
          (text, i) =>
            `<div><span odds="-4">${i + 1} / 3</span>${IMG}<div class="gallery__caption" odds="-4"><p>${text}</p></div></div>`,
        )
        .join('')}</div></div>${FOOT}`,
    ],
  ])('%s', (_, gallery) => {
    expect(savedOn(page(P1 + P2, gallery))).toEqual(['The pier', 'The bell', 'A hen']);
  });

  test.each<[string, string]>([
    ['of links', `<ul>${three.replaceAll(/The pier|The bell|A hen/g, '<a href="/x">$&</a>')}</ul>`],
    ['of images that lead away', `<ul>${three.replaceAll(IMG, `<a href="/x">${IMG}</a>`)}</ul>`],
    ['of other articles', `<ul class="related-cards">${three}</ul>`],
    ['behind what goes', `<p odds="-5">More to read</p><ul>${three}</ul>`],
    ['of two images', `<ul>${item('The pier')}${item('The bell')}</ul>`],
  ])('not one %s', (_, gallery) => {
    expect(savedOn(page(P1 + P2, gallery + FOOT))).toEqual([]);
  });
});
