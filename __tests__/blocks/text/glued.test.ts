import { describe, expect, test } from '@jest/globals';
import { blocksFromText } from '../../../src/blocks/text/blocks.js';
import { clean } from '../../../src/clean.js';

const NEWS = 'The council voted 7-2 on Monday.';
const MORE = 'The bridge was closed for nine years, and the ferry sailed only when the wind allowed it.';
const ALONE = 'The town has two bridges and one ferry, which belongs to the council and not to the state.';

const textsOf = (source: string): string[] => blocksFromText(source).map(({ text }) => text);
const read = (text: string): string => clean(`${ALONE}\n\n${text}\n\n${ALONE}`, { format: 'text' }).text;

describe('requests glued onto a paragraph', () => {
  test.each([
    'Sign up for our daily newsletter here.',
    'Subscribe now for unlimited access.',
    'Please support our journalism and donate today.',
    'Click here to subscribe to our newsletter.',
    'Donate today.',
    'Are you on Telegram? Subscribe to our channel for the latest updates.',
    'Get our newsletter in your inbox every morning.',
  ])('%s', (request) => {
    expect(read(`${NEWS} ${request}`)).toBe(`${ALONE}\n\n${NEWS}\n\n${ALONE}`);
    expect(read(`${request} ${MORE}`)).toBe(`${ALONE}\n\n${MORE}\n\n${ALONE}`);
    expect(read(`${NEWS} ${request} ${MORE}`)).toBe(`${ALONE}\n\n${NEWS} ${MORE}\n\n${ALONE}`);
  });

  test('pieces go on in one paragraph, and each holds its place in the source', () => {
    const source = `${NEWS}  Sign up for our\nnewsletter here. ${MORE}`.replace('\n', ' ');
    const blocks = blocksFromText(source);
    expect(blocks.map(({ joined }) => joined)).toEqual([false, true, true]);
    expect(blocks.map(({ start, end }) => source.slice(start ?? 0, end ?? 0))).toEqual([
      NEWS,
      'Sign up for our newsletter here.',
      MORE,
    ]);
  });

  test('a request that no rule strikes stays in its paragraph', () => {
    const kept = `${NEWS} Click here and there a floorboard was missing, and nobody had counted them until today.`;
    expect(read(kept)).toBe(`${ALONE}\n\n${kept}\n\n${ALONE}`);
  });

  test('between quotations that are closed', () => {
    const said = 'The mayor called it “a long-awaited day” and left.';
    expect(read(`${said} Sign up for our daily newsletter here.`)).toContain(`\n\n${said}\n\n`);
  });
});

describe('paragraphs stay whole', () => {
  test.each([
    ['in a quotation', `The mayor wrote: “We won. Sign up for our newsletter here. Thank you.”`],
    ['in straight marks', `The page said "Thank you. Sign up for our newsletter here. Good bye." and closed.`],
    ['spoken', `${NEWS} Sign up for our newsletter, it reads at the foot of the page.`],
    ['about such requests', 'The banner was red. Sign up for our newsletter here.'],
    ['to the reader', 'You have read three articles. Subscribe now for unlimited access.'],
    ['all request', 'Never miss a story. Sign up for our daily newsletter here.'],
    ['an item', `- ${NEWS} Sign up for our daily newsletter here.`],
    ['a quotation by its mark', `> ${NEWS} Sign up for our daily newsletter here.`],
  ])('%s', (_, text) => {
    expect(textsOf(text)).toEqual([text]);
  });
});
