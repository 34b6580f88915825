/** What is no part of an article though its words could be. */
import { describe, expect, test } from '@jest/globals';
import { intrudersOn } from './odds.js';

const P1 = '<p>The ferry left at nine with two passengers and a crate of hens on board.</p>';
const P2 = '<p>By noon the wind had turned, and nobody in the harbour spoke of sailing any more.</p>';
const struckOn = (html: string): string[] => [...intrudersOn(html).keys()];

describe('a table of contents', () => {
  const list = (...items: string[]): string =>
    `<ul>${items.map((item) => `<li><a href="#x">${item}</a></li>`).join('')}</ul>`;
  const sections = (...names: string[]): string => names.map((name) => `<h2>${name}</h2>${P2}`).join('');

  test('goes, as its headings stay', () => {
    const html = `<h1>Ferries</h1>${list('1. The boats', '2. The men', '3. The hens')}${sections('The boats', 'The men', 'The hens')}`;
    const found = intrudersOn(html);
    expect([...found.keys()]).toEqual(['1. The boats', '2. The men', '3. The hens']);
    expect(found.get('1. The boats')).toEqual({ kind: 'navigation', reason: 'links to the headings below' });
  });

  test('may shorten a heading', () => {
    const html = `${list('The boats', 'The men', 'Hens')}${sections('The boats', 'The men', 'The hens')}`;
    expect(struckOn(html)).toHaveLength(3);
  });

  test.each<[string, string]>([
    ['of two links', list('The boats', 'The men') + sections('The boats', 'The men')],
    ['whose headings are struck', list('A', 'B', 'C') + sections('A', 'B', 'C').replaceAll('<h2>', '<h2 odds="-2">')],
    ['that stands below the headings', sections('A', 'B', 'C') + list('A', 'B', 'C')],
    ['that leads elsewhere', list('Pier', 'Lock', 'Weir') + sections('A', 'B', 'C')],
    ['without links', '<ul><li>A</li><li>B</li><li>C</li></ul>' + sections('A', 'B', 'C')],
  ])('stays: one %s', (_, html) => {
    expect(struckOn(`<h1>Ferries</h1>${html}`)).toEqual([]);
  });
});

describe('teasers', () => {
  const card = (title: string, odds = 1): string =>
    `<div class="card"><a href="/${title.length}"><h3${odds < 0 ? ' odds="-2"' : ''}>${title}</h3></a><p odds="1">It was found on the roof of the post office.</p></div>`;
  const article = `<article><h1>Ferries</h1>${P1}${P2}</article>`;

  test('above the headline go whole', () => {
    const found = intrudersOn(
      `<div>${card('Goose returned to its owner')}${card('School to keep its bell')}</div>${article}`,
    );
    expect(found.size).toBe(3); // two of the four blocks say the same
    expect(found.get('School to keep its bell')).toEqual({ kind: 'recirculation', reason: 'one of several teasers' });
  });

  test('below the article go with their headlines', () => {
    const html = `${article}<div>${card('Goose returned to its owner', -1)}${card('School to keep its bell', -1)}</div>`;
    expect(struckOn(html)).toEqual(['It was found on the roof of the post office.']);
  });

  test.each<[string, string]>([
    [
      'whose headlines stay',
      `${article}<div>${card('Goose returned to its owner')}${card('School to keep its bell')}</div>`,
    ],
    ['that stands alone', `<div>${card('Goose returned to its owner')}</div>${article}`],
    [
      'between paragraphs',
      `<h1>Ferries</h1>${P1}<div>${card('The older boats here', -1)}${card('The newer boats here', -1)}</div>${P2}`,
    ],
    [
      'of a page that has nothing else',
      `<div>${card('Goose returned to its owner')}${card('School to keep its bell')}</div><h1>News</h1>`,
    ],
    [
      'of the page itself',
      `<div>${card('The older boats here')}${card('The newer boats here')}</div>${article}`.replaceAll(
        'href="/',
        'href="#',
      ),
    ],
  ])('stay: one %s', (_, html) => {
    expect(struckOn(html)).toEqual([]);
  });
});

describe('another article beside this one', () => {
  const next = (odds: number): string =>
    `<article><h2><a href="/eels">Eels</a></h2><p odds="${odds}">They were counted by ear.</p></article>`;

  test('goes', () => {
    const html = `<div><article><h1>Ferries</h1>${P1}${P2}</article>${next(1)}</div>`;
    expect(intrudersOn(html).get('They were counted by ear.')?.kind).toBe('recirculation');
  });

  test.each<[string, string]>([
    ['whose words are sure', `<div><article><h1>Ferries</h1>${P1}</article>${next(3)}</div>`],
    ['that is a part of it', `<article><h1>Ferries</h1>${P1}${next(1)}</article>`],
    [
      'that no link leads to: a chapter, a post',
      `<div><article><h1>Ferries</h1>${P1}</article>${next(1).replace(/<.?a\b[^>]*>/g, '')}</div>`,
    ],
    ['where the headline is in none', `<h1>Ferries</h1>${P1}${next(1)}`],
  ])('stays: one %s', (_, html) => {
    expect(struckOn(html)).toEqual([]);
  });
});

describe('boxes by their names', () => {
  const doubt = (name: string, odds = 1): string =>
    `<div class="${name}"><p odds="${odds}">The pier in winter.</p></div>`;

  test('go where their words are in doubt', () => {
    const found = intrudersOn(`${P1}${doubt('relatedArticles')}${P2}`);
    expect(found.get('The pier in winter.')).toEqual({ kind: 'recirculation', reason: 'in a box called “related”' });
  });

  test.each<[string, string]>([
    [
      'where a sentence stands between others',
      `${P1}<div class="cta"><p odds="1">Whoever wants to object may write to the clerk before May.</p></div>${P2}`,
    ],
    ['where the words are sure', P1 + doubt('related', 2) + P2],
    ['where the name is the page’s', `<article class="related">${P1}<p odds="1">The pier in winter.</p></article>`],
    ['where the name is of a heading’s words', `${P1}<h2 id="related-work" odds="1">Related work</h2>${P2}`],
    ['where all prose is in such boxes', `<div class="related">${P1}<p odds="1">The pier.</p></div>`],
    ['remarks of the article itself', P1 + doubt('item__comment') + P2],
  ])('stay %s', (_, html) => {
    expect(struckOn(html)).toEqual([]);
  });

  test('a box on the author goes, below the article and above it', () => {
    const bio =
      '<div class="author-bio"><p odds="4">Ilze Kalna has written of the coast and its ferries since 2009.</p></div>';
    const line = ['Ilze Kalna has written of the coast and its ferries since 2009.'];
    expect(struckOn(P1 + P2 + bio)).toEqual(line);
    expect(struckOn(bio + P1 + P2)).toEqual(line);
    expect(struckOn(P1 + bio + P2)).toEqual([]);
    expect(struckOn(bio)).toEqual([]);
    expect(struckOn(P1 + P2 + bio.replace('author-bio', 'artist-bio'))).toEqual([]);
  });

  test('comments go behind the article', () => {
    expect(struckOn(P1 + P2 + doubt('comment-body'))).toEqual(['The pier in winter.']);
  });
});

test('many boxes, many links: no limit of the stack, and time by their number', () => {
  const cards = '<div><a href="/x"><h3>The pier in winter</h3></a><p>Ice.</p></div>'.repeat(20_000);
  const start = performance.now();
  expect(struckOn(`<div>${cards}</div><h1>Ferries</h1>${P1}`)).toHaveLength(2);
  expect(performance.now() - start).toBeLessThan(10_000);
});
