import { describe, expect, test } from '@jest/globals';
import { addKind, CHECKED_KINDS, oneOf, OUTPUT_FORMATS, parseUrl, toRequest } from '../../src/cli/options.js';
import { checkCharset } from '../../src/check-options.js';
import { isWebAddress } from '../../src/web-address.js';
import type { RawOptions } from '../../src/cli/options.js';
import { UsageError } from '../../src/errors.js';

const RAW: RawOptions = {
  format: 'markdown',
  inputFormat: 'auto',
  judge: 'both',
  strip: [],
  keep: [],
  failOn: [],
  color: 'auto',
  links: true,
  images: true,
  title: true,
};

const messageOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return error instanceof Error ? error.message : '';
  }
  throw new Error('nothing was thrown');
};

describe('oneOf', () => {
  const format = oneOf('format', OUTPUT_FORMATS);

  test.each(OUTPUT_FORMATS)('accepts %s', (value) => {
    expect(format(value)).toBe(value);
  });

  test.each([
    ['jsno', 'Did you mean json?'],
    ['mark', 'Did you mean markdown?'],
    ['JSON', 'Did you mean json?'],
  ])('refuses %s and names the nearest', (value, hint) => {
    const message = messageOf(() => format(value));
    expect(message).toContain(`unknown format '${value}'`);
    expect(message).toContain(hint);
  });

  test('suggests nothing for what is near to nothing, and lists the choices', () => {
    const message = messageOf(() => format('xylophone'));
    expect(message).not.toContain('Did you mean');
    expect(message).toContain('markdown, json, jsonl, text, html');
  });

  test.each(['', 'constructor', '__proto__', 'x'.repeat(100_000)])('refuses an odd value (%#)', (value) => {
    expect(messageOf(() => format(value))).toContain('unknown format');
  });
});

describe('addKind', () => {
  test('collects one kind after another', () => {
    expect(addKind('donation', ['paywall'])).toEqual(['paywall', 'donation']);
  });

  test('names the nearest kind', () => {
    expect(messageOf(() => addKind('donations', []))).toContain('Did you mean donation?');
    expect(messageOf(() => addKind('paywal', []))).toContain('Did you mean paywall?');
  });
});

describe('parseUrl and isWebAddress', () => {
  test.each(['https://example.org/a?b=c', 'http://example.org'])('%s is a web address', (url) => {
    expect(parseUrl(url)).toBe(url);
  });

  test.each(['example.org', '', '/page', 'javascript:alert(1)', 'file:///etc/passwd', 'http://', 'mailto:a@b.c'])(
    "'%s' is none",
    (url) => {
      expect(isWebAddress(url)).toBe(false);
      expect(messageOf(() => parseUrl(url))).toContain(`'${url}'`);
    },
  );
});

describe('checkCharset', () => {
  test.each(['utf-8', 'UTF8', 'latin1', 'shift_jis', 'windows-1252'])('accepts the label %s', (label) => {
    expect(checkCharset(label)).toBe(label);
  });

  test('names the nearest label', () => {
    expect(messageOf(() => checkCharset('utf-9'))).toContain('Did you mean utf-8');
    expect(messageOf(() => checkCharset('window-1251'))).toContain('Did you mean windows-1251');
  });
});

describe('toRequest', () => {
  test('reads standard input where no file is named', () => {
    expect(toRequest([], RAW)).toMatchObject({ inputs: ['-'], task: 'clean', output: null });
  });

  test('gives the judge only what the user said', () => {
    expect(toRequest(['a'], RAW).options).toEqual({ format: 'auto', judge: 'both' });
    const raw: RawOptions = { ...RAW, strip: ['legal'], keep: ['promo'], url: 'https://example.org', charset: 'gbk' };
    expect(toRequest(['a'], raw).options).toEqual({
      format: 'auto',
      judge: 'both',
      strip: ['legal'],
      keep: ['promo'],
      url: 'https://example.org',
      charset: 'gbk',
    });
  });

  test('--check counts the five asking kinds, or those of --strip, less those of --keep', () => {
    expect(toRequest(['a'], { ...RAW, check: true })).toMatchObject({ task: 'check', checked: CHECKED_KINDS });
    expect(toRequest(['a'], { ...RAW, check: true, strip: ['legal', 'social'] }).checked).toEqual(['legal', 'social']);
    expect(toRequest(['a'], { ...RAW, check: true, keep: ['consent', 'promo'] }).checked).toEqual([
      'paywall',
      'donation',
      'signup',
    ]);
  });

  test('-o - is standard output', () => {
    expect(toRequest(['a'], { ...RAW, output: '-' }).output).toBeNull();
  });

  test('allows the same file twice', () => {
    expect(toRequest(['a', 'a'], RAW).inputs).toEqual(['a', 'a']);
  });

  test.each<[string, readonly string[], Partial<RawOptions>]>([
    ['standard input is named twice', ['-', 'a', '-'], {}],
    ['an input has an empty name', [''], {}],
    ['--output has an empty name', ['a'], { output: '' }],
    ['--url is the address of one page', ['a', 'b'], { url: 'https://example.org' }],
    ['both name promo', ['a'], { strip: ['legal', 'promo'], keep: ['promo'] }],
  ])('refuses: %s', (message, inputs, raw) => {
    expect(messageOf(() => toRequest(inputs, { ...RAW, ...raw }))).toContain(message);
  });
});
