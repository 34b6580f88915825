/** What belongs to an article by its place. */
import { describe, expect, test } from '@jest/globals';
import { savedOn } from './odds.js';

const P1 = '<p>The ferry left at nine with two passengers and a crate of hens on board.</p>';
const P2 = '<p>By noon the wind had turned, and nobody in the harbour spoke of sailing any more.</p>';
const P3 = '<p>On the far side a light went on, and somebody began to ring the small bell.</p>';
const page = (inner: string, around = ''): string =>
  `<h1>The last ferry of the year</h1><div class="body">${inner}</div>${around}`;

describe('in the flow of the article', () => {
  test.each<[string, string, string]>([
    ['a label between paragraphs', `${P1}<p odds="-2.5">Noon.</p><p odds="-2.5">Wind.</p>${P2}`, 'Noon.|Wind.'],
    ['the whole of a list', `${P1}<ul><li odds="-2">Rope</li><li odds="-2">Tar</li></ul>${P2}`, 'Rope|Tar'],
    ['an entry of a definition list', `${P1}<dl><dt odds="-2">Lee</dt><dd odds="-2">Calm.</dd></dl>${P2}`, 'Lee|Calm.'],
    ['a quotation', `${P1}<blockquote><p odds="-2">He started it.</p></blockquote>${P2}`, 'He started it.'],
    ['a signature behind the last paragraph', `${P1}${P2}<p odds="-1.2">Yours, Edith</p>`, 'Yours, Edith'],
    [
      'a time in a box of which the rest is kept',
      `${P1}${P2}<div class="post"><b odds="3"></b><div odds="-1.5">22:58</div>${P3}</div>${P1}`,
      '22:58',
    ],
  ])('%s', (_, inner, saved) => {
    expect(savedOn(page(inner))).toEqual(saved.split('|'));
  });

  test.each<[string, string]>([
    ['a box of which nothing is kept', `${P1}<div><p odds="-1">Ninety seconds a day.</p></div>${P2}`],
    ['a button', `${P1}<button odds="-0.8">Enlarge</button>${P2}`],
    ['a line of links', `${P1}<p odds="-1"><a href="/x">The pier in winter</a></p>${P2}`],
    ['what is called sharing', `${P1}<p class="share-line" odds="-1">Tell your friends.</p>${P2}`],
    ['what a form says', `${P1}<form><p odds="-1">All fields, please.</p></form>${P2}`],
    ['what announces what goes', `${P1}<p odds="-1">Read also:</p><p odds="-4">The pier in winter</p>${P2}`],
    ['a date behind the last paragraph', `${P1}${P2}<p odds="-1">Published: 03.04.2020, 12:35</p>`],
    ['what stands between asks', `${P1}<p odds="-3" ruled>Give today.</p><p odds="-2">It takes a minute.</p>${P2}`],
    ['what rules strike', `${P1}<p odds="-1" ruled>Write to us.</p>${P2}`],
    ['what has no odds worth the name', `${P1}<p odds="-5">Menu</p>${P2}`],
  ])('not %s', (_, inner) => {
    expect(savedOn(page(inner))).toEqual([]);
  });

  test('nothing above the headline', () => {
    const top = '<ul><li>Boats of the older kind</li><li>Boats of the newer kind</li><li odds="-1">Boats</li></ul>';
    expect(savedOn(top + page(P1 + P2 + P3))).toEqual([]);
  });

  test('outside of it, nothing', () => {
    const foot = '<div class="foot"><p odds="-1">The harbour office is closed.</p></div>';
    expect(savedOn(page(P1 + P2, foot))).toEqual([]);
  });
});

describe('headings', () => {
  test('stay with what stands below them', () => {
    expect(savedOn(page(`${P1}<h2 odds="-2.5">Noon</h2>${P2}`))).toEqual(['Noon']);
  });

  test('stay above others that stay', () => {
    expect(savedOn(page(`${P1}<h2 odds="-2">Noon</h2><h3 odds="-2">Wind</h3>${P2}`))).toEqual(['Noon', 'Wind']);
  });

  test('go with what stands below them', () => {
    const box = '<h2 odds="-1">More to read</h2><div><p odds="-4">The pier in winter</p></div>';
    expect(savedOn(page(P1 + box + P2))).toEqual([]);
  });

  test('have ids of their own words', () => {
    expect(savedOn(page(`${P1}<h2 id="newsletter" odds="-2">Newsletter</h2>${P2}`))).toEqual(['Newsletter']);
  });
});

describe('who said it', () => {
  test('in the quotation whose words are kept', () => {
    const tweet =
      '<blockquote>— The Mayor (@mayor) May 9<p odds="3">I should like to thank the goose.</p></blockquote>';
    const html = page(P1 + tweet.replace('<blockquote>', '<blockquote odds="-3.8">') + P2);
    expect(savedOn(html)).toEqual(['— The Mayor (@mayor) May 9']);
  });

  test('also outside of the flow', () => {
    const quote =
      '<div><blockquote><p>It is the only one that I read twice.</p><p odds="-3">Ada Merrill</p></blockquote></div>';
    expect(savedOn(page(P1 + P2, quote))).toEqual(['Ada Merrill']);
  });
});

describe('beside its like', () => {
  const cards = (odds: string): string =>
    `<section><div class="fact">Length: 26 metres</div><div class="fact"${odds}>Crew: 3</div></section>`;

  test('a box of the same name and class under the same parent', () => {
    expect(savedOn(page(P1 + P2, cards(' odds="-1.2"')))).toEqual(['Crew: 3']);
  });

  test('one after another', () => {
    const list = '<ul><li>Rope, wet</li><li odds="-1.2">Rope, dry</li><li odds="-1.2">Tar</li></ul>';
    expect(savedOn(page(P1 + P2, `<div>${list}</div>`))).toEqual(['Rope, dry', 'Tar']);
  });

  test('before the first that is kept', () => {
    const list = '<ul><li odds="-1.2">Rope, dry</li><li>Rope, wet</li></ul>';
    expect(savedOn(page(P1 + P2, `<div>${list}</div>`))).toEqual(['Rope, dry']);
  });

  test('not a link, and not with much against it', () => {
    expect(savedOn(page(P1 + P2, cards(' odds="-2"')))).toEqual([]);
    const link =
      '<section><div class="a">Length: 26 metres</div><div class="a" odds="-1"><a href="/">Crew lists</a></div></section>';
    expect(savedOn(page(P1 + P2, link))).toEqual([]);
  });

  test('where most of them are kept, a link too', () => {
    const li = (odds: string): string => `<li${odds}><a href="/x">A boat of the older kind</a></li>`;
    const list = `<ul>${li('')}${li('')}${li('')}${li(' odds="-0.7"')}</ul>`;
    expect(savedOn(page(P1 + P2, `<div>${list}</div>`))).toEqual(['A boat of the older kind']);
  });
});

describe('of a page of which nothing is kept', () => {
  test('its plain words are', () => {
    expect(savedOn('<div><div odds="-1">The sentence.</div></div>')).toEqual(['The sentence.']);
  });

  test('but no menus, forms and links', () => {
    expect(savedOn('<nav odds="-1"><p>Boats</p></nav><footer odds="-1">Office</footer>')).toEqual([]);
    expect(savedOn('<p odds="-1"><a href="/">Boats of the older kind</a></p><p odds="-3">Boats</p>')).toEqual([]);
  });
});

test('a page of many boxes takes time by its length', () => {
  const html = page(`${P1}${P2}${'<div><p odds="-1">Label</p></div>'.repeat(20_000)}${P3}`);
  const start = performance.now();
  savedOn(html);
  expect(performance.now() - start).toBeLessThan(5000);
});
