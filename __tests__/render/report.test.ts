import { describe, expect, test } from '@jest/globals';
import type { Kind } from '../../src/model.js';
import { KINDS } from '../../src/model.js';
import type { Paint } from '../../src/render/index.js';
import { brief, neutralise, toDiff, toExplanation, toFindings } from '../../src/render/index.js';
import type { Part } from './build.js';
import { judgement, p, struck, vetoed } from './build.js';

const paint: Paint = {
  kind: (kind: Kind, text) => `<${kind}>${text}</${kind}>`,
  dim: (text) => `<dim>${text}</dim>`,
  strike: (text) => `<s>${text}</s>`,
  bold: (text) => `<b>${text}</b>`,
};

const appeal = (words: string, line: number): ReturnType<typeof struck> =>
  struck(words, 'donation', {
    line,
    start: line * 10,
    end: line * 10 + 5,
    mark: {
      kind: 'donation',
      rule: 'donation/appeal-letter',
      section: 3,
      evidence: ['need your help', 'support us', 'a', 'b'],
    },
  });

const sample = judgement(
  [
    p('The Title', { role: 'title' }),
    p('By A', { role: 'metadata' }),
    p('An article.'),
    struck('Sign up for our free weekly newsletter', 'signup', {
      mark: { kind: 'signup', rule: 'signup/blurb', evidence: ['free weekly'] },
    }),
    appeal('Dear readers,', 40),
    p('She said “subscribe now”.', { line: 41 }),
    appeal('Once', 42),
    struck('Home', 'navigation', {
      line: null,
      mark: { by: 'content', rule: null, kind: 'navigation', evidence: ['link density 1.00', 'landmark nav'] },
    }),
    p('', { kind: 'media', line: 60 }),
    p('line\nline', { kind: 'code' }),
  ],
  {},
  [
    vetoed(5, { kind: 'paywall', rule: 'paywall/offer', evidence: ['subscribe now'], veto: 'quotation' }),
    vetoed(5, { kind: 'paywall', rule: 'paywall/offer', evidence: ['subscribe'], veto: 'quotation' }),
    vetoed(4, { kind: 'social', rule: 'social/x', veto: 'weak-alone' }),
  ],
);

describe('toExplanation', () => {
  const lines = toExplanation(sample).split('\n');

  test('one aligned line for each strike, a section in one', () => {
    expect(lines.slice(0, 4)).toEqual([
      'line 2       metadata    content                 By A',
      'line 4       signup      signup/blurb            “free weekly”  Sign up for our free weekly newsletter',
      'lines 40-42  donation    donation/appeal-letter  “need your help” “support us” “a” +1  2 blocks: Dear readers,',
      'block 8      navigation  content                 link density 1.00, landmark nav  Home',
    ]);
  });

  test('bylines and timestamps that left the text, with the keys in which their words can be seen', () => {
    const known = { authors: ['Ada Lind', 'Jo Bell'], published: '2025-05-04', modified: '2025-05-06T10:00:00+02:00' };
    const moved = (words: string): Part => ({ text: words, role: 'metadata' });
    const parts = [
      moved('By ADA  Lind'),
      moved('4 May 2025'),
      struck('Sign up'),
      moved('6.5.2025'),
      moved('1931–2024'),
    ];
    expect(toExplanation(judgement(parts, known)).split('\n')).toEqual([
      'line 1  metadata  authors      By ADA Lind',
      'line 2  metadata  published    4 May 2025',
      'line 3  signup    signup/test  “Sign up”  Sign up',
      'line 4  metadata  modified     6.5.2025',
      'line 5  metadata  content      1931–2024',
      '1 block struck in 1 strike (signup 1), 0 kept, 4 became title or metadata',
      '',
    ]);
  });

  test('then what a veto saved, once; a veto on a block that was struck anyway saved nothing', () => {
    expect(lines[4]).toBe(
      'line 41      paywall     paywall/offer           “subscribe now”  saved by quotation: She said “subscribe now”.',
    );
    expect(lines.join('\n')).not.toContain('weak-alone');
  });

  test('then a summary', () => {
    expect(lines.slice(5)).toEqual([
      '4 blocks struck in 3 strikes (donation 2, signup 1, navigation 1), 4 kept (1 saved by a veto), 2 became title or metadata',
      '',
    ]);
    expect(toExplanation(judgement([p('a')]))).toBe('nothing struck, 1 kept\n');
    expect(toExplanation(judgement([]))).toBe('nothing struck, 0 kept\n');
  });

  test('is coloured by kind, padding included, and loses nothing without colour', () => {
    const painted = toExplanation(sample, paint);
    expect(painted).toContain('<signup>signup    </signup>');
    expect(painted).toContain('<s>Home</s>');
    expect(painted.replace(/<[^>]*>/g, '')).toBe(toExplanation(sample));
  });

  test('long and hostile texts are cut and made harmless', () => {
    const out = toExplanation(judgement([struck(`\u001b[31m${'word '.repeat(5000)}`, 'promo')]));
    expect(out).toMatch(/␛\[31mword (?:word )+w\S*…\n/);
    expect(out).not.toContain('\u001b');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThan(200);
  });
});

describe('toDiff', () => {
  test('every block in order, with its sign and its reason', () => {
    expect(toDiff(sample)).toBe(
      [
        't The Title',
        'm By A',
        '  An article.',
        '- Sign up for our free weekly newsletter  [signup signup/blurb]',
        '- Dear readers,  [donation donation/appeal-letter]',
        '  She said “subscribe now”.',
        '- Once  [donation donation/appeal-letter]',
        '- Home  [navigation content]',
        '  (media)',
        '  line',
        '  line',
        '',
      ].join('\n'),
    );
    expect(toDiff(judgement([]))).toBe('');
  });

  test('is coloured, and loses nothing without colour', () => {
    expect(toDiff(sample, paint)).toContain('<navigation>- <s>Home</s></navigation><dim>  [navigation content]</dim>');
    expect(toDiff(sample, paint).replace(/<[^>]*>/g, '')).toBe(toDiff(sample));
  });

  test('is safe for a terminal', () => {
    expect(toDiff(judgement([p('a\u001b]0;x\u0007b'), struck('\u009b2J\u202e')]))).toBe(
      '  a␛]0;x␇b\n- \uFFFD2J\uFFFD  [signup signup/test]\n',
    );
  });
});

describe('toFindings', () => {
  test('one for each strike of the kinds that count', () => {
    expect(toFindings(sample, ['signup', 'donation', 'paywall'])).toEqual([
      {
        line: 4,
        kind: 'signup',
        rule: 'signup/blurb',
        text: 'Sign up for our free weekly newsletter',
        start: null,
        end: null,
      },
      { line: 40, kind: 'donation', rule: 'donation/appeal-letter', text: 'Dear readers,', start: 400, end: 425 },
    ]);
    expect(toFindings(sample, KINDS).map(({ kind, line }) => [kind, line])).toEqual([
      ['signup', 4],
      ['donation', 40],
      ['navigation', null],
    ]);
    expect(toFindings(sample, [])).toEqual([]);
    expect(toFindings(sample, ['metadata'])).toEqual([]);
  });
});

describe('neutralise', () => {
  test('controls become visible, line feeds and tabs stay', () => {
    expect(neutralise('a\u001b[31mb\u0007\u0000\tc\r\nd\re\u007f')).toBe('a␛[31mb␇␀\tc\nd␍e␡');
    expect(neutralise('\u0085\u009bx\u202e\u2066y\u2069')).toBe('\uFFFD\uFFFDx\uFFFD\uFFFDy\uFFFD');
  });

  test('ordinary text of any script is left alone', () => {
    const text = 'é ا\u200Fب שלום 中文 👩‍👩‍👧 \u00A0–\u2028';
    expect(neutralise(text)).toBe(text);
  });

  test('no control is left', () => {
    const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).join('');
    expect(neutralise(all).match(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu)).toEqual(['\t', '\n']);
  });
});

describe('brief', () => {
  test('fits its width and says that it was cut', () => {
    expect(brief(' a \n b ', 10)).toBe('a b');
    expect(brief('abcdefghij', 10)).toBe('abcdefghij');
    expect(brief('abcdefghijk', 10)).toBe('abcdefghi…');
    expect(brief(`${'x'.repeat(8)}🙂🙂🙂`, 10)).toBe(`${'x'.repeat(8)}…`);
    expect(brief(`a${' '.repeat(1000)}b`, 10)).toBe('a…');
  });
});
