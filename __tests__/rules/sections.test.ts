/** Where a run of blocks ends that is struck together. */
import { describe, expect, test } from '@jest/globals';
import { clean } from '../../src/clean.js';

const FIRST = 'The council voted seven to two on Monday to open the old bridge again, after nine years of repairs.';
const LAST =
  'It will carry buses from the spring on, the engineer said, and lorries when the northern ramp is finished.';
const LIST = ['Related articles', 'Ferry strike enters third week', 'Who pays for the lighthouse now'];

const read = (...lines: string[]): string[] =>
  clean(lines.join('\n\n'), { format: 'text', judge: 'rules' }).text.split('\n\n');

test('a list ends before the heading of the prose behind it', () => {
  expect(read(FIRST, ...LIST, 'The northern ramp', LAST)).toEqual([FIRST, 'The northern ramp', LAST]);
});

test('and before the heading of a sentence too short to be prose', () => {
  const short = 'It is not finished yet.';
  expect(read(FIRST, ...LIST, 'The northern ramp', short, LAST)).toEqual([FIRST, 'The northern ramp', short, LAST]);
});

test('but not before a date or the heading of an ask', () => {
  expect(read(FIRST, ...LIST, '12:05 pm', 'It is not finished yet.', LAST)).not.toContain('12:05 pm');
  expect(read(FIRST, ...LIST, 'Bridges of the north', 'Sign up for our daily newsletter', LAST)).toEqual([FIRST, LAST]);
});

test('a heading without titles leaves a question and a short line that head the prose behind it', () => {
  for (const heading of ['Is it too late for garlic?', 'The northern ramp'])
    expect(read(FIRST, 'Related articles', heading, LAST)).toEqual([FIRST, heading, LAST]);
  expect(read(FIRST, 'Related articles', 'Ferry strike enters its third week', LAST)).toEqual([FIRST, LAST]);
});

test('a list in the menu leaves the headline, with who wrote the article and when', () => {
  const top = ['Ferry strike enters third week', 'By Ilze Kalna', 'March 3, 2025'];
  const page = ['Latest news', 'Weather', 'Sports', ...top, FIRST, LAST].join('\n\n');
  const { title, text } = clean(page, { format: 'text', judge: 'rules' });
  expect(`${title ?? ''}\n${text}`).toContain(top[0]);
  expect(text).not.toContain('Weather');
  const dated = ['Latest news', 'Pier closes', 'March 1, 2025', ...top.slice(0, 1), 'March 3, 2025', FIRST, LAST];
  expect(read(...dated)).not.toContain(top[0]);
});

test('a label of a form stays where nothing asks beside it', () => {
  expect(read(FIRST, 'Advertisement', 'Monthly', LAST)).toContain('Monthly');
  expect(read(FIRST, 'Donate now', 'Monthly', LAST)).toEqual([FIRST, LAST]);
});

const BOX = ['Sign up to our newsletter', 'The best of the week, every Friday.', 'Sign up'];
const SPOKEN = ['“I am tired,” he said.', 'His wife said he was not.', '“He is bored,” she said.', 'Nobody laughed.'];

/** What stays of a page whose blocks are given as HTML. */
const page = (...blocks: string[]): string[] =>
  clean(`<main><article><h1>The bridge</h1><p>${FIRST}</p>${blocks.join('\n')}<p>${LAST}</p></article></main>`, {
    format: 'html',
    judge: 'rules',
  }).text.split('\n\n');
const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('');

describe('a box that asks leaves the short sentences between it and another button', () => {
  test('in a text, where speech and tales show that the article goes on', () => {
    expect(read(FIRST, ...BOX.slice(0, 1), ...SPOKEN, 'Subscribe', LAST)).toEqual([FIRST, ...SPOKEN, LAST]);
    expect(read(FIRST, ...BOX, ...SPOKEN, 'Subscribe', LAST)).toEqual([FIRST, ...SPOKEN, LAST]);
  });

  test.each([
    [['The cause is under investigation.', '"We ran," Boyce said.', 'Niemand lachte.']],
    [['In January you would think that nobody lives here.']],
  ])('on a page, where the element of the box ends: %j', (lines) => {
    const box = `<div><h3>${BOX[0]}</h3><p>Every Friday.</p><button>${BOX[2]}</button></div>`;
    expect(page(box, paragraphs(lines), box)).toEqual([FIRST, ...lines, LAST]);
  });

  test('and goes whole, with all its short sentences', () => {
    const lines = ['It is short.', 'It was made by people who care.', 'No ads.', 'Sign up'];
    expect(page(`<div><h3>Sign up to our newsletter</h3>${paragraphs(lines)}</div>`)).toEqual([FIRST, LAST]);
  });
});

describe('a list of other articles leaves the list of the article behind it', () => {
  const own = ['Bread', 'Two sacks of flour', 'A lamp that works'];
  const items = (lines: readonly string[]): string => lines.map((line) => `<li>${line}</li>`).join('');
  const related = `<h4>Related articles</h4><ul>${items(LIST.slice(1).map((line) => `<a href="/x">${line}</a>`))}</ul>`;

  test.each([
    ['in a box of its own', `<div>${related}</div><ul>${items(own)}</ul>`],
    ['side by side', `${related}<ol>${items(own)}</ol>`],
    ['without links', `<h4>Related articles</h4><ul>${items(LIST.slice(1))}</ul><ul>${items(own)}</ul>`],
  ])('on a page: %s', (_, html) => {
    expect(page(html)).toEqual([FIRST, ...own, LAST]);
  });

  test('behind cards without a list, with the line that leads on to it, and short sentences', () => {
    const cards = LIST.slice(1)
      .map((line) => `<div><a href="/x">${line}</a></div>`)
      .join('');
    const box = `<div><h4>Related articles</h4>${cards}</div>`;
    const lead = 'He asked for:';
    expect(page(`${box}<p>${lead}</p><ul>${items(own)}</ul>`)).toEqual([FIRST, lead, ...own, LAST]);
    expect(page(`<h4>Related articles</h4>${cards}<p>${lead}</p><ul>${items(own)}</ul>`)).toEqual([
      FIRST,
      lead,
      ...own,
      LAST,
    ]);
    expect(page(`${box}<h2>A long wait</h2><p>Nobody came.</p>`)).toEqual([FIRST, 'A long wait', 'Nobody came.', LAST]);
  });

  test('but not the dates and summaries of its own items, nor a second list of links', () => {
    const cards = LIST.slice(1).map((line) => `<li><a href="/x">${line}</a><p>12 March</p><p>A summary of it</p></li>`);
    expect(page(`<div><h4>Related articles</h4><ul>${cards.join('')}</ul></div>`)).toEqual([FIRST, LAST]);
    expect(page(related.replace('</li><li>', '</li></ul><ul><li>'))).toEqual([FIRST, LAST]);
  });

  const links = LIST.slice(1).map((line) => `- [${line}](https://a.example/x)`);
  const bullets = (sign: string): string => own.map((line) => `${sign} ${line}`).join('\n');

  test.each([
    ['with another bullet', `${links.join('\n')}\n\n${bullets('*')}`],
    ['below a blank line', `${links.join('\n')}\n\n${bullets('-')}`],
    [
      'without links',
      `${LIST.slice(1)
        .map((line) => `- ${line}`)
        .join('\n')}\n\n${bullets('-')}`,
    ],
  ])('in Markdown: %s', (_, lists) => {
    const source = `# The bridge\n\n${FIRST}\n\n## Related articles\n\n${lists}\n\n${LAST}\n`;
    expect(clean(source, { format: 'markdown', judge: 'rules' }).text.split('\n\n')).toEqual([FIRST, ...own, LAST]);
  });

  test('in a text, below a blank line', () => {
    const headlines = LIST.slice(1).map((line) => `- ${line}`);
    const text = read(FIRST, 'Related articles', headlines.join('\n'), bullets('-'), LAST);
    expect(text.join('\n')).toBe([FIRST, ...bullets('-').split('\n'), LAST].join('\n'));
  });
});
