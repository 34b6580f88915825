/** What goes with a strike though no rule knows its words; and what stays. */
import { describe, expect, test } from '@jest/globals';
import { clean, judge } from '../../src/clean.js';
import type { Options } from '../../src/model.js';

const FIRST = 'The council voted seven to two on Monday to open the old bridge again, after nine years of repairs.';
const LAST =
  'It will carry buses from the spring on, the engineer said, and lorries when the northern ramp is finished.';
const ASK = 'Support our journalism. Please donate today.';

const textOf = (lines: readonly string[], options: Options = {}): string =>
  clean(lines.join('\n\n'), { format: 'text', judge: 'rules', ...options }).text;

describe('drawn lines', () => {
  test.each(['---', '***', '* * *', '_____', '=====', '~ ~ ~', '• • •', '——————'])('%s', (line) => {
    expect(textOf([FIRST, LAST, line, ASK])).toBe(`${FIRST}\n\n${LAST}`);
    expect(textOf([ASK, line, FIRST, LAST])).toBe(`${FIRST}\n\n${LAST}`);
    expect(textOf([FIRST, '=====', ASK, line, LAST, line, ASK])).toMatch(
      /^The [^=]+\n\n(?:=====\n\n)?It [^=]+finished\.$/,
    );
  });

  test('between paragraphs they stay, and where nothing is struck', () => {
    const lines = [FIRST, '=====', LAST, '=====', FIRST];
    expect(textOf(lines)).toBe(lines.join('\n\n'));
    expect(textOf(['=====', FIRST, LAST, '=====', '====='])).toContain('=====\n\n=====');
    expect(textOf([FIRST, '=====', LAST, ASK])).toBe([FIRST, '=====', LAST].join('\n\n'));
  });

  test('stay with what the user keeps', () => {
    const lines = [FIRST, LAST, '=====', ASK];
    expect(textOf(lines, { keep: ['donation'] })).toBe(lines.join('\n\n'));
  });

  test('are struck for the reason of what they parted off', () => {
    const { removed } = clean([FIRST, LAST, '=====', ASK].join('\n\n'), { format: 'text', judge: 'rules' });
    expect(removed.map(({ kind, text }) => [kind, text])).toEqual([
      ['donation', '====='],
      ['donation', ASK],
    ]);
    expect(removed[0]?.section).toBe(removed[1]?.section);
    expect(removed[0]?.section).not.toBeNull();
  });
});

describe('buttons', () => {
  const kindsOf = (...lines: string[]): (string | undefined)[] => {
    const { verdicts } = judge([FIRST, ...lines, LAST].join('\n\n'), { format: 'text', judge: 'rules' });
    return verdicts.slice(1, -1).map(({ role, mark }) => (role === 'struck' ? mark?.kind : role));
  };

  test.each(['Subscribe', 'Sign up', 'Subscribe now', 'SUBSCRIBE »', 'Register'])('%s is of its box', (button) => {
    expect(kindsOf(ASK, button)).toEqual(['donation', 'donation']);
    expect(kindsOf('Sign up for our daily newsletter.', button)).toEqual(['signup', 'signup']);
    expect(kindsOf('Subscribe for unlimited access to all our articles.', button)).toEqual(['paywall', 'paywall']);
  });

  test('above its box too', () => {
    expect(kindsOf('Subscribe', ASK)).toEqual(['donation', 'donation']);
  });

  test('alone, and with words of one meaning, it is what it was', () => {
    expect(kindsOf('Subscribe')).toEqual(['paywall']);
    expect(kindsOf('Sign up for our daily newsletter.', 'Donate')).toEqual(['signup', 'donation']);
  });

  test('the user keeps box and button together', () => {
    expect(textOf([FIRST, ASK, 'Subscribe', LAST], { keep: ['donation'] })).toContain('Subscribe');
  });
});

test('the label of an alert goes with its words, and stays with what is left of them', () => {
  const read = (...alert: string[]): string =>
    clean([FIRST, alert.map((line) => `> ${line}`).join('\n'), LAST].join('\n\n'), {
      format: 'markdown',
      judge: 'rules',
    }).text;
  expect(read('[!TIP]', ASK)).toBe(`${FIRST}\n\n${LAST}`);
  expect(read('[!TIP]', 'The bridge closes at night.')).toContain('[!TIP]\n\nThe bridge');
  expect(read('[!TIP]', 'Subscribe', 'The bridge closes at night.')).toContain('[!TIP]\n\nThe bridge');
});

test('many buttons and lines take linear time', () => {
  const source = [FIRST, ...Array.from({ length: 20_000 }, () => [ASK, 'Subscribe', '=====']).flat(), LAST].join(
    '\n\n',
  );
  const from = performance.now();
  expect(textOf([source])).toContain(FIRST);
  expect(performance.now() - from).toBeLessThan(8000);
});
