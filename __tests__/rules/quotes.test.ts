/** Asks that are drawn as quotations, and quotations that sound like asks. */
import { describe, expect, test } from '@jest/globals';
import { clean } from '../../src/clean.js';

const FIRST = 'The council voted seven to two on Monday to open the old bridge again, after nine years of repairs.';
const LAST =
  'It will carry buses from the spring on, the engineer said, and lorries when the northern ramp is finished.';

const quote = (...lines: string[]): string => lines.map((line) => `> ${line}`).join('\n>\n');
const read = (before: string, quoted: string, after = LAST): string =>
  clean([before, quoted, after].join('\n\n'), { format: 'markdown', judge: 'rules' }).text;

describe('boxes drawn as quotations are struck', () => {
  test.each([
    ['one sentence', quote('Sign up for our newsletter to get the latest news delivered to your inbox every morning.')],
    [
      'with a button',
      quote('**Support our journalism.** Please make a donation today.', '[Donate](https://example.org)'),
    ],
    [
      'two sentences',
      quote('Sign up for our daily newsletter.', 'Get the latest news delivered to your inbox.', 'Subscribe'),
    ],
    ['a cue that asks', quote('Read more: Why did the northern ramp take nine years?')],
    ['behind a line', `---\n\n${quote('Sign up for our daily newsletter.')}`],
  ])('%s', (_, box) => {
    expect(read(FIRST, box)).toBe(`${FIRST}\n\n${LAST}`);
  });

  test('two in a row', () => {
    const boxes = `${quote('Sign up for our daily newsletter.')}\n\n---\n\n${quote('Please donate today to support our journalism.')}`;
    expect(read(FIRST, boxes)).toBe(`${FIRST}\n\n${LAST}`);
  });
});

describe('quotations stay', () => {
  test.each([
    ['led on to', 'The page greets its readers with two lines:', quote('Sign up for our daily newsletter.')],
    ['spoken of', 'Nobody reads the banner any more.', quote('Sign up for our daily newsletter.')],
    ['the words of somebody', FIRST, quote('Sign up for our daily newsletter, she said on Friday.')],
    ['a saying', FIRST, quote('Subscribe to the sun.')],
    ['advice to read', FIRST, quote('And above all, read more: it is the one thing that nobody can do for you.')],
    ['of an I', FIRST, quote('Please donate today to support our journalism, as I did.')],
    ['with a name', FIRST, quote('Please donate today to support our journalism.', '— Ana Bell, editor')],
    [
      'with other words',
      FIRST,
      quote('Sign up for our daily newsletter.', 'The river froze in the night, and the geese left.'),
    ],
  ])('%s', (_, before, quoted) => {
    expect(read(before, quoted)).toBe([before, ...quoted.replace(/^> ?/gm, '').split('\n\n'), LAST].join('\n\n'));
  });

  test('with a name behind them', () => {
    const text = 'Please donate today to support our journalism.';
    expect(read(FIRST, quote(text), `— Ana Bell, editor\n\n${LAST}`)).toContain(text);
  });
});
