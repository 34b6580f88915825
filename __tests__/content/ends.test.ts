/** What opens or ends an article: figures, code, answers, boxes, and the notes to which it refers. */
import { describe, expect, test } from '@jest/globals';
import { savedOn } from './odds.js';

const P1 = '<p>The ferry left at nine with two passengers and a crate of hens on board.</p>';
const P2 = '<p>By noon the wind had turned, and nobody in the harbour spoke of sailing any more.</p>';
const P3 = '<p>On the far side a light went on, and somebody began to ring the small bell.</p>';
const page = (inner: string, around = ''): string =>
  `<h1>The last ferry of the year</h1><div class="body">${inner}</div>${around}`;

const figure = (caption: string, image = '<img src="/1.jpg" alt="">'): string =>
  `<figure odds="-3">${image}<figcaption>${caption}</figcaption></figure>`;
const RELATED = '<div class="more"><h2 odds="-4">More to read</h2><p odds="-4"><a href="/x">Winter</a></p></div>';

describe('at the end of the article', () => {
  test.each<[string, string, string]>([
    ['a figure', figure('The pier at dusk'), 'The pier at dusk'],
    ['a figure in a box', `<div>${figure('The pier at dusk')}</div>`, 'The pier at dusk'],
    ['a gallery', `<div>${figure('The pier')}${figure('The bell')}${figure('A hen')}</div>`, 'The pier|The bell|A hen'],
    ['an image that opens in full size', figure('The pier', '<a href="/1.jpg"><img src="/s.jpg"></a>'), 'The pier'],
    ['the caption of a table', `<table><tr><td>Adult</td><td>4</td></tr></table>${figure('Fares', '')}`, 'Fares'],
    ['code', '<pre odds="-3"><code>row --slowly</code></pre>', 'row --slowly'],
    ['code under a heading', '<h2 odds="-2">Run it</h2><pre odds="-3"><code>row</code></pre>', 'Run it|row'],
    ['the answer to a question', '<h3>Who rings?</h3><p odds="-2.4">The keeper</p>', 'The keeper'],
    [
      'a box of a heading and a sentence',
      '<aside><h3 odds="-0.5">The eel</h3><p odds="-1.9">It spawns far away and comes back when it is small.</p></aside>',
      'The eel|It spawns far away and comes back when it is small.',
    ],
  ])('%s', (_, end, saved) => {
    expect(savedOn(page(P1 + P2 + P3 + end, RELATED))).toEqual(saved.split('|'));
  });

  test.each<[string, string]>([
    ['a figure that leads to another page', figure('The pier', '<a href="/pier"><img src="/s.jpg" alt=""></a>')],
    ['a caption that is a link', figure('<a href="/pier">The pier at dusk</a>')],
    ['a figure behind what goes', `<h2 odds="-4">More to read</h2>${figure('The pier at dusk')}`],
    ['who wrote it', `<div class="author-box">${figure('Edith rows')}</div>`],
    ['a figure in a box called related', `<div class="related">${figure('The pier at dusk')}</div>`],
    ['a box of links', '<div><h3 odds="-1"><a href="/eel">The eel</a></h3><p odds="-1">It spawns far away.</p></div>'],
    [
      'a card',
      '<div class="card"><h3 odds="-1">The eel</h3><p odds="-1">It spawns far away and comes back when it is small.</p></div>',
    ],
    ['what stands below another heading', '<h3>The bell</h3><div><p odds="-2.4">Join us</p></div>'],
  ])('not %s', (_, end) => {
    expect(savedOn(page(P1 + P2 + P3 + end))).toEqual([]);
  });

  test('nothing outside of its flow', () => {
    expect(savedOn(page(P1 + P2, `<div class="foot">${figure('The pier at dusk')}</div>`))).toEqual([]);
  });
});

test('code that opens the article stays', () => {
  expect(savedOn(page(`<pre odds="-3"><code>row</code></pre>${P1}${P2}`))).toEqual(['row']);
});

describe('the last line of a teaser', () => {
  const WALL = '<div class="gate"><h3 odds="-6" ruled="wall">For subscribers only</h3></div>';
  const cut = (text: string, attributes = ''): string => `<p class="fade-out" odds="-3"${attributes}>${text}</p>`;
  const TEXT = 'On Tuesday the keeper of the bell, at last, began to tell';

  test('stays where it breaks off before the wall', () => {
    expect(savedOn(page(P1 + P2 + cut(TEXT), WALL))).toEqual([TEXT]);
  });

  test.each<[string, string]>([
    ['what is a sentence', cut('You can read the rest of this story with a pass for the day.') + WALL],
    ['what calls like a headline', cut('The Whole Harbour News Every Day On Your Own Phone') + WALL],
    ['a link', cut(`<a href="/x">${TEXT}</a>`) + WALL],
    ['what stands in the wall', `<div class="gate">${cut(TEXT)}<h3 odds="-6" ruled="wall">Subscribers only</h3></div>`],
    ['what stands before another ask', `${cut(TEXT)}<p odds="-6" ruled>Give today</p>`],
  ])('not %s', (_, end) => {
    expect(savedOn(page(P1 + P2 + end))).toEqual([]);
  });
});

describe('one of a row of boxes', () => {
  const entry = (date: string, text: string, odds = ''): string =>
    `<div class="it"><div class="d" odds="-2.2">${date}</div><div class="t"${odds}>${text}</div></div>`;
  const rest = entry('June', 'Lorries are banned', ' odds="-1"') + entry('July', 'The arch falls', ' odds="-2"');

  test('between paragraphs, where some of it is kept', () => {
    const line = `<div class="line">${entry('May', 'A crack is found.')}${rest}</div>`;
    expect(savedOn(page(P1 + P2 + line + P3))).toEqual(['May', 'June', 'Lorries are banned', 'July', 'The arch falls']);
  });

  test('not behind the last paragraph', () => {
    const line = `<div class="line">${entry('May', 'A crack is found', ' odds="-3"')}${rest}</div>`;
    expect(savedOn(page(P1 + P2 + P3 + line))).toEqual([]);
  });

  test('not where the boxes are sections, and each ends with a call', () => {
    const section = (text: string): string => `<div>${text}<div class="call" odds="-2.2">Ask for a quote</div></div>`;
    const long = P1 + P2 + P3;
    expect(savedOn(page(long + section(long) + section(long) + section(long) + long))).toEqual([]);
  });

  test('above the first that is kept, as the time and the heading of a first entry', () => {
    const post = (time: string, title: string, text: string, odds: string): string =>
      `<div class="post"><div class="time"${odds}>${time}</div><h3${odds}>${title}</h3>${text}</div>`;
    const posts =
      post('14:32', 'Light', P1, ' odds="-1.2"') + post('13:05', 'Wind', P2, '') + post('12:40', 'Calm', P3, '');
    expect(savedOn(page(`<div>${posts}</div>`))).toEqual(['14:32', 'Light']);
  });
});

describe('notes', () => {
  const ref = (n: number): string =>
    `<p>As the keeper said on that day, twice.<sup><a href="#fn${n}">${n}</a></sup></p>`;
  const notes = (...items: string[]): string =>
    `<section class="footnotes"><h2 odds="-2">Notes</h2><ol>${items
      .map((item, i) => `<li id="fn${i + 1}" odds="-3">${item} <a href="#r${i + 1}">↩</a></li>`)
      .join('')}</ol></section>`;

  test('stay where the text refers to them, with their heading', () => {
    const saved = savedOn(page(P1 + P2 + ref(1) + ref(2), notes('Log of 1911, p. 4.', 'A letter.')));
    expect(saved).toEqual(['Notes', 'Log of 1911, p. 4. ↩', 'A letter. ↩']);
  });

  test('go where nothing that is kept refers to them', () => {
    expect(savedOn(page(P1 + P2, notes('Log of 1911, p. 4.')))).toEqual([]);
    const other = `<div odds="-5">${ref(1)}</div>`;
    expect(savedOn(page(P1 + P2, other + notes('Log of 1911, p. 4.')))).toEqual([]);
  });

  test('go where a rule strikes them', () => {
    const ruled = notes('Log of 1911, p. 4.').replace('<li', '<li ruled');
    expect(savedOn(page(P1 + P2 + ref(1), ruled))).not.toContain('Log of 1911, p. 4. ↩');
  });
});
