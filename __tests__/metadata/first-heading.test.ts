import { describe, expect, test } from '@jest/globals';
import { ld, PROSE, read } from './page.js';

const titleOf = (html: string, url = 'https://www.post.example/2024/story'): string | null =>
  read(html + PROSE, url).meta.title;
const HEAD = '<title>Boats come home to the old harbour | The Post</title>';

describe('a kicker in the heading', () => {
  test.each<[name: string, heading: string]>([
    [
      'a kicker',
      '<span class="head__kicker">Fishing</span><span class="sr">: </span><span>Boats come home to the old harbour</span>',
    ],
    ['a Dachzeile', '<span class="dachzeile">Nach dem Sturm</span> <span>Boats come home to the old harbour</span>'],
    ['a topic', '<div class="topic-label">Fishing</div> Boats come home to the old harbour'],
    ['a line below', 'Boats come home to the old harbour <small>What the winter was like for crews</small>'],
    [
      'a headline',
      '<span class="x">Fishing</span><span>: </span><span class="headline">Boats come home to the old harbour</span>',
    ],
  ])('%s is no part of the title', (_, heading) => {
    expect(titleOf(`${HEAD}<h1>${heading}</h1>`)).toBe('Boats come home to the old harbour');
  });

  test('the block that shows it is found all the same', () => {
    const { meta, blocks } = read(
      `${HEAD}<h1><span class="kicker">Fishing</span>: Boats come home to the old harbour</h1>${PROSE}`,
    );
    expect(blocks[meta.titleBlock ?? -1]?.text).toBe('Fishing: Boats come home to the old harbour');
  });

  test('a word that is set off is one of the headline', () => {
    expect(
      titleOf('<title>The boats are back</title><h1>The <em>boats</em> are <span class="hl">back</span></h1>'),
    ).toBe('The boats are back');
  });
});

describe('a heading that leads home', () => {
  const PAGE = '<title>Old Salt » Blog » Mending nets in winter</title>';

  test.each(['/', 'https://www.post.example/', 'https://post.example'])('%s: it is the site’s name', (home) => {
    expect(titleOf(`${PAGE}<h1><a href="${home}">Old Salt</a></h1><h2>Mending nets in winter</h2>`)).toBe(
      'Mending nets in winter',
    );
  });

  test('not where it leads to another site’s', () => {
    expect(titleOf('<title>Net Mender | Post</title><h1><a href="https://nets.example/">Net Mender</a></h1>')).toBe(
      'Net Mender',
    );
  });

  test('not where nothing else names the page', () => {
    expect(titleOf('<h1><a href="/">Mending nets in winter</a></h1>')).toBe('Mending nets in winter');
  });

  test('a home page is called as its site is', () => {
    expect(titleOf('<title>Old Salt</title><meta property="og:site_name" content="Old Salt">')).toBe('Old Salt');
  });
});

describe('which heading', () => {
  test('of two that agree as much, the one that says more', () => {
    const head = '<title>News - The Post</title><meta property="og:title" content="Boats come home">';
    expect(titleOf(`${head}<h1>News</h1><h1>Boats come home</h1>`)).toBe('Boats come home');
  });

  test('a short declared title agrees with a heading that holds it', () => {
    expect(titleOf('<title>Boats home | The Post</title><h1>Guide</h1><h1>Boats home at last, all of them</h1>')).toBe(
      'Boats home at last, all of them',
    );
  });

  test('where teasers are headings of the first level too, an earlier one', () => {
    const teasers = ['The best harbours', 'Where to eat fish', 'Boats of the north', 'Tides', 'Nets'];
    const head = '<title>Where to fish in winter | The Post</title>';
    const h1s = ['A guide to fish in winter', ...teasers, 'Where to eat in winter'].map((text) => `<h1>${text}</h1>`);
    expect(titleOf(head + h1s.join(''))).toBe('A guide to fish in winter');
  });

  test('the description of a page is no title, though it is marked as one', () => {
    const long = `Learn all about boats that come home in winter. ${'Boats and nets and tides and weather. '.repeat(8)}`;
    expect(titleOf(`<title>Boats that come home in winter | The Post</title><h1>${long}</h1>`)).toBe(
      'Boats that come home in winter',
    );
  });

  test('the name of a file is no title', () => {
    const sound = ld({ '@type': 'AudioObject', name: 'boats_010.mp3' });
    expect(titleOf(`${sound}<title>Boats that come home</title>`)).toBe('Boats that come home');
  });

  test('a host’s name behind the headline is the site’s', () => {
    expect(titleOf('<h1>Boats that come home | OLDSALT.NET</h1>')).toBe('Boats that come home');
    expect(titleOf('<h1>Boats that come home | Node.js</h1>')).toBe('Boats that come home | Node.js');
  });
});
