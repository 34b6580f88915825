import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { InputError, UsageError } from '../../src/errors.js';
import { decode } from '../../src/input/decode.js';
import { encode, join } from '../helpers/encode.js';
import { SENTENCES } from '../helpers/sentences.js';

const cases = SENTENCES.flatMap(({ language, charsets, text }) =>
  charsets.map((charset) => ({ language, charset, text })),
);
const codes = (bytes: Uint8Array, override?: string): string[] =>
  decode(bytes, override).warnings.map(({ code }) => code);
const page = (label: string, body: Uint8Array): Uint8Array =>
  join(
    `<!doctype html><html><head><meta charset="${label}"><title>x</title></head><body><p>`,
    body,
    '</p></body></html>',
  );

describe('each encoding, in each of its languages', () => {
  test.each(cases)('$charset undeclared: $language', ({ charset, text }) => {
    const { text: decoded, charset: found, warnings } = decode(encode(text, charset));
    expect(decoded).toBe(text);
    // Two encodings may agree on every letter of a text; then either name is right.
    expect(new TextDecoder(found).encoding).toBe(found);
    expect(warnings.map(({ code }) => code)).toEqual(['charset-guessed']);
  });

  test.each(cases)('$charset undeclared in a page full of English markup: $language', ({ charset, text }) => {
    const menu =
      '<li class="menu-item menu-item-type-post_type"><a href="/section/index.html">About us</a></li>\n'.repeat(60);
    const bytes = join(
      `<html><body><ul>${menu}</ul><p class="story__text">`,
      encode(text, charset),
      '</p></body></html>',
    );
    expect(decode(bytes).text).toContain(text);
  });

  test.each(cases)('$charset declared: $language', ({ charset, text }) => {
    const decoded = decode(page(charset, encode(text, charset)));
    expect(decoded.text).toContain(`<p>${text}</p>`);
    expect(decoded).toMatchObject({ charset, warnings: [] });
  });

  test.each(cases)('$charset by override: $language', ({ charset, text }) => {
    expect(decode(encode(text, charset), charset.toUpperCase())).toEqual({ text, charset, warnings: [] });
  });

  test.each(SENTENCES)('UTF-8 and UTF-16 of any kind: $language', ({ text }) => {
    for (const charset of ['utf-8', 'utf-16le', 'utf-16be']) {
      const marked = encode(`\ufeff${text}`, charset);
      expect(decode(marked)).toEqual({ text, charset, warnings: [] });
      expect(decode(encode(text, charset))).toEqual({ text, charset, warnings: [] });
      expect(decode(encode(text, charset), charset)).toEqual({ text, charset, warnings: [] });
    }
  });
});

describe('byte-order marks', () => {
  test('the mark is no part of the text, a second one is', () => {
    expect(decode(join('\xef\xbb\xbf\xef\xbb\xbfa')).text).toBe('\ufeffa');
  });

  test('the mark is believed more than the declaration', () => {
    const bytes = join('\xef\xbb\xbf', page('windows-1251', encode('Öl', 'utf-8')));
    expect(decode(bytes)).toMatchObject({ charset: 'utf-8', warnings: [] });
  });

  test('an override is believed more than the mark, which then is text', () => {
    expect(decode(join('\xef\xbb\xbfa'), 'windows-1252').text).toBe('ï»¿a');
    expect(decode(encode('\ufeffa', 'utf-16be'), 'utf-16').text).toBe('a');
    expect(decode(encode('\ufeffa', 'utf-16be'), 'utf-16be').text).toBe('a');
  });

  test('nothing but a mark is an empty text', () => {
    expect(decode(join('\xef\xbb\xbf')).text).toBe('');
    expect(decode(new Uint8Array())).toEqual({ text: '', charset: 'utf-8', warnings: [] });
  });

  test.each([['\xff\xfe\0\0a\0\0\0'], ['\0\0\xfe\xff\0\0\0a']])('UTF-32 is refused with a way out', (bytes) => {
    expect(() => decode(join(bytes))).toThrow(/UTF-32.*iconv/);
  });
});

describe('what a page declares', () => {
  const cyrillic = encode('Новости города', 'windows-1251');

  test.each([
    ['<META CHARSET=Windows-1251>'],
    ["<meta charset='cp1251' />"],
    ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'],
    [
      '<meta content="text/html;charset=&quot;x" name="description"><meta content="text/html; charset = windows-1251" http-equiv=content-type>',
    ],
    ['<?xml version="1.0" encoding="windows-1251"?>'],
    ['<!-- <meta charset="utf-8"> --><meta charset="windows-1251">'],
    [`<title>${'x'.repeat(3000)}</title><meta charset="windows-1251">`],
  ])('in each way of writing: number %#', (head) => {
    expect(decode(join(head, cyrillic))).toMatchObject({ charset: 'windows-1251', warnings: [] });
  });

  test('x-user-defined means windows-1252, latin1 too', () => {
    for (const label of ['x-user-defined', 'iso-8859-1', 'latin1', 'us-ascii']) {
      const decoded = decode(page(label, join('caf\xe9 \x93quoted\x94 \x80 5 \x81')));
      expect(decoded.charset).toBe('windows-1252');
      expect(decoded.text).toContain('café “quoted” € 5 \x81');
    }
  });

  test('gb2312 and gbk are read as the wider gb18030', () => {
    const bytes = join('<meta charset="gb2312">', '\x81\x30\x89\x38 \xd4\xaa');
    expect(decode(bytes)).toMatchObject({ charset: 'gb18030', warnings: [] });
    expect(decode(bytes).text).toContain(' 元');
  });

  test('utf-16 declared in readable bytes means utf-8', () => {
    expect(decode(page('utf-16', encode('Öl', 'utf-8')))).toMatchObject({ charset: 'utf-8', warnings: [] });
  });

  test('a page that was turned into UTF-8 and kept its old declaration is UTF-8, with a warning', () => {
    for (const label of ['windows-1252', 'shift_jis', 'gb2312', 'euc-kr']) {
      const bytes = page(label, encode('Ein schöner, überlanger Größenwahn in Ölfarben', 'utf-8'));
      expect(decode(bytes)).toMatchObject({ charset: 'utf-8', warnings: [{ code: 'charset-wrong' }] });
    }
  });

  test('a Chinese name that happens to be valid UTF-8 does not overrule the declaration', () => {
    const bytes = page('gb18030', encode('路', 'gb18030'));
    expect([...encode('路', 'gb18030')]).toEqual([0xc2, 0xb7]);
    expect(decode(bytes).text).toContain('<p>路</p>');
  });

  test('utf-8 declared, but the bytes are another encoding', () => {
    for (const { charset, text } of cases) {
      const decoded = decode(page('utf-8', encode(text, charset)));
      expect(decoded.text).toContain(text);
      expect(decoded.warnings).toEqual([expect.objectContaining({ code: 'charset-wrong' })]);
    }
  });

  test('a multi-byte encoding declared, but the bytes are another', () => {
    const decoded = decode(page('shift_jis', encode(cases[0]!.text, 'windows-1250')));
    expect(decoded.text).toContain(cases[0]!.text);
    expect(decoded.warnings[0]?.message).toMatch(/declares shift_jis.*windows-1250/);
  });

  test('an unknown label is named, and the bytes decide', () => {
    const decoded = decode(page('klingon-8', encode(cases[0]!.text, 'windows-1250')));
    expect(decoded.text).toContain(cases[0]!.text);
    expect(decoded.warnings.map(({ code }) => code)).toEqual(['charset-unknown', 'charset-guessed']);
    expect(codes(page('klingon-8', encode('Öl', 'utf-8')))).toEqual(['charset-unknown']);
  });

  test('a declaration after the first 4096 bytes, or in the words of an attribute, is none', () => {
    expect(decode(join(' '.repeat(5000), '<meta charset="windows-1251">', 'ok')).charset).toBe('utf-8');
    expect(decode(join('<meta name="x" content="a; charset=windows-1251">ok')).charset).toBe('utf-8');
  });
});

describe('invalid bytes', () => {
  test('become U+FFFD, counted, with the first place', () => {
    const bytes = join(encode('für die Öfen und Häuser ', 'utf-8'), '\xff', encode(' überall ', 'utf-8'), '\xe2\x82');
    const decoded = decode(bytes);
    expect(decoded.text).toBe('für die Öfen und Häuser \ufffd überall \ufffd');
    expect(decoded.warnings).toEqual([
      {
        code: 'invalid-bytes',
        message: '2 byte sequences are not valid utf-8 and became U+FFFD, the first at byte 27.',
      },
    ]);
  });

  test('a text cut off inside a character stays UTF-8', () => {
    const bytes = encode('Ein Text über Größe und Maß, und dann: ü', 'utf-8');
    const { charset, warnings, text } = decode(bytes.subarray(0, -1));
    expect(charset).toBe('utf-8');
    expect(text.endsWith(': \ufffd')).toBe(true);
    expect(warnings[0]?.message).toMatch(new RegExp(`^One byte sequence is.* at byte ${String(bytes.length - 2)}\\.$`));
  });

  test('U+FFFD that stood in the source is not counted', () => {
    expect(codes(encode('ein \ufffd für alle', 'utf-8'))).toEqual([]);
    expect(decode(join(encode('\ufffd öäüöäü ', 'utf-8'), '\xff')).warnings[0]?.message).toMatch(/^One byte/);
  });

  test.each([0, 1, 2, 3, 4, 5, 6])('the place is right far into a file (%i bytes before)', (before) => {
    const good = join('x'.repeat(before), encode('漢字かな交じり文'.repeat(3000), 'utf-8'));
    const decoded = decode(join(good, '\xff', good));
    expect(decoded.warnings[0]?.message).toContain(`at byte ${String(good.length)}.`);
  });

  test('the place counts the byte-order mark', () => {
    expect(decode(join('\xef\xbb\xbf\xff')).warnings[0]?.message).toContain('at byte 3.');
  });

  test('an odd byte at the end of UTF-16, and half a surrogate pair', () => {
    expect(decode(join('\xff\xfea\0b\0c')).text).toBe('ab\ufffd');
    expect(codes(join('\xff\xfea\0\x3d\xd8b\0'))).toEqual(['invalid-bytes']);
  });

  test('in an override too', () => {
    expect(codes(join('caf\xe9'), 'utf-8')).toEqual(['invalid-bytes']);
    expect(decode(join('caf\xe9'), 'utf-8')).toMatchObject({ text: 'caf\ufffd', charset: 'utf-8' });
  });
});

describe('Korean beyond KS X 1001', () => {
  test('the syllables of the Unified Hangul Code come out', () => {
    const bytes = join('\x8c\x63', encode('방각하 ', 'euc-kr'), '\x81\x41 \xc6\x52 \xbb\xee <b>\xc1\x64</b>');
    expect(decode(bytes, 'euc-kr')).toEqual({ text: '똠방각하 갂 힣 삶 <b>햏</b>', charset: 'euc-kr', warnings: [] });
  });

  test('what is invalid even there is counted and placed', () => {
    const decoded = decode(join('\x8c\x63\xb0\xa1\xff\xff<p>'), 'euc-kr');
    expect(decoded.text).toMatch(/^똠가\ufffd+<p>$/);
    expect(decoded.warnings[0]?.message).toContain('at byte 4.');
  });
});

describe('other shapes', () => {
  test('ISO-2022-JP, which is ASCII to every other check', () => {
    const bytes = join('Subject: \x1b$B$3$s$K$A$O\x1b(B.');
    expect(decode(bytes)).toEqual({ text: 'Subject: こんにちは.', charset: 'iso-2022-jp', warnings: [] });
  });

  test('line ends stay as they are', () => {
    expect(decode(encode('a\r\nb\rc\nd\u2028e\u0085f', 'utf-8')).text).toBe('a\r\nb\rc\nd\u2028e\u0085f');
  });

  test('a view into a larger buffer is read within its bounds', () => {
    const large = encode('xxÖlxx', 'utf-8');
    expect(decode(large.subarray(2, 5)).text).toBe('Öl');
  });

  test('plain ASCII is UTF-8 without a word', () => {
    expect(decode(encode('Just words.', 'utf-8'))).toEqual({ text: 'Just words.', charset: 'utf-8', warnings: [] });
  });

  test('a few lone quotes of windows-1252 in English', () => {
    expect(decode(join('It\x92s here.')).text).toBe('It’s here.');
  });

  test('a lone < in legacy bytes eats nothing', () => {
    const { text } = SENTENCES.find(({ language }) => language === 'Russian')!;
    expect(decode(join('a <b ', encode(text, 'windows-1251'))).text).toBe(`a <b ${text}`);
  });

  test('any text survives UTF-8 and UTF-16 with a mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/\p{Cc}/u.test(text));
        for (const charset of ['utf-8', 'utf-16le', 'utf-16be']) {
          expect(decode(encode(`\ufeff${text}`, charset)).text).toBe(text);
        }
      }),
    );
  });

  test('any bytes give a text or an InputError, and the same one twice', () => {
    const attempt = (bytes: Uint8Array): unknown => {
      try {
        return decode(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
        return String(error);
      }
    };
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(attempt(bytes)).toEqual(attempt(bytes));
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is refused', () => {
  test.each([
    ['%PDF-1.7\n%\xe2\xe3\xcf\xd3', /PDF/],
    ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', /PNG/],
    ['\xff\xd8\xff\xe0\0\x10JFIF', /JPEG/],
    ['GIF89a\x01\0', /GIF/],
    ['RIFF\x24\0\0\0WEBPVP8 ', /WebP/],
    ['PK\x03\x04\x14\0', /ZIP/],
    ['\x1f\x8b\x08\0', /gzip/],
    ['\x7fELF\x02', /program/],
    ['{\\rtf1\\ansi hello}', /RTF/],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', /office/],
  ])('files with a signature: number %#', (bytes, type) => {
    expect(() => decode(join(bytes))).toThrow(InputError);
    expect(() => decode(join(bytes))).toThrow(type);
    expect(() => decode(join(bytes), 'utf-8')).toThrow(/Convert it/);
  });

  test('random bytes without a signature', () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 31 + i * 7 + (i >> 3)) & 0xff);
    expect(() => decode(noise)).toThrow(/^it is a binary file\. /);
    expect(() => decode(noise, 'windows-1252')).toThrow(/binary/);
  });

  test('a page with a few NULs is not', () => {
    const bytes = join(`<p>${'Some words of an article. '.repeat(20)}\0\0</p>`);
    expect(decode(bytes).text).toContain('\0\0</p>');
  });

  test('a text that begins like a signature is not', () => {
    for (const text of ['PK is a postcode', 'MZ', 'BM', 'ID3 tags explained', 'II*', '{ rtf }', '1AY&SY'])
      expect(decode(join(text)).text).toBe(text);
  });

  test('an unknown override names the nearest', () => {
    expect(() => decode(join('a'), 'utf8000')).toThrow(UsageError);
    expect(() => decode(join('a'), 'utf9')).toThrow(/unknown charset "utf9".*utf-8/);
    expect(() => decode(join('a'), 'windows1215')).toThrow(/windows-125/);
    expect(() => decode(join('a'), '')).toThrow(UsageError);
  });
});

test('a large input takes time in proportion', () => {
  const part = encode(`${SENTENCES.find(({ language }) => language === 'Polish')!.text}\n`, 'windows-1250');
  const time = (copies: number): number => {
    const bytes = join(...Array.from({ length: copies }, () => part), '\xff\xff');
    const start = performance.now();
    expect(decode(bytes).charset).toBe('windows-1250');
    return performance.now() - start;
  };
  time(2000);
  const small = Math.max(5, Math.min(time(4000), time(4000)));
  expect(Math.min(time(32_000), time(32_000))).toBeLessThan(small * 8 * 4);
});
