/** What the library says of an input or an option that is not what it should be. */
import { describe, expect, test } from '@jest/globals';
import { clean, judge, UsageError } from '../src/index.js';
import type { Options } from '../src/model.js';

/** Calls as a program without types may. */
const call = (input: unknown, options?: unknown): unknown => clean(input as string, options as Options);

function messageOf(input: unknown, options?: unknown): string {
  try {
    call(input, options);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return '';
}

describe('options of the library', () => {
  test.each<[Record<string, unknown>, string]>([
    [{ format: 'xml' }, "unknown format 'xml'. Did you mean html? The choices are: auto, html, text, markdown."],
    [{ format: 'mark' }, "unknown format 'mark'. Did you mean markdown? The choices are: auto, html, text, markdown."],
    [{ format: 'constructor' }, "unknown format 'constructor'. The choices are: auto, html, text, markdown."],
    [{ judge: 'rule' }, "unknown judge 'rule'. Did you mean rules? The choices are: both, rules, content."],
    [{ strip: ['bogus'] }, "unknown kind in strip 'bogus'. The choices are: paywall, "],
    [{ keep: ['promo', 'promos'] }, "unknown kind in keep 'promos'. Did you mean promo? "],
    [{ keep: 'promo' }, "keep is 'promo', not an array of kinds. The kinds are: paywall, "],
    [{ url: 7 }, 'url is 7, not a string. '],
    [{ charset: 'utf-9' }, "unknown charset 'utf-9'. Did you mean utf-8 or "],
    [{ charset: 8 }, 'unknown charset 8. '],
    [{ links: 'no' }, "links is 'no', not a boolean. "],
    [{ images: 0 }, 'images is 0, not a boolean. '],
    [{ path: 7 }, 'path is 7, not a string. '],
    [{ record: {} }, 'record is an object, not a string. '],
    [{ input: ['a'] }, 'input is an array, not an object. '],
    [{ format: 'x'.repeat(1000) }, `unknown format '${'x'.repeat(60)}…'. `],
  ])('%j', (options, message) => {
    expect(messageOf('A text.', options)).toContain(message);
  });

  test.each<[unknown, string]>([
    [null, 'the input is null, not a text. '],
    [undefined, 'the input is undefined, not a text. '],
    [7, 'the input is 7, not a text. '],
    [[], 'the input is an array, not a text. '],
    [new Uint16Array(2), 'the input is an object, not a text. '],
  ])('the input %j', (input, message) => {
    expect(messageOf(input)).toContain(message);
  });

  test('the options themselves', () => {
    expect(messageOf('A text.', null)).toContain('the options are null. ');
    expect(messageOf('A text.', 'text')).toContain("the options are 'text'");
  });

  test('an address that is none is left out, with a warning', () => {
    const { url, warnings } = clean('A text.', { url: 'example.org' });
    expect(url).toBeNull();
    const message = "The address 'example.org' is not a web address, and was left out.";
    expect(warnings).toContainEqual({ code: 'bad-url', message });
  });

  test('what is right, left out, null or undefined passes', () => {
    expect(messageOf('A text.', { format: null, strip: null, keep: null, url: null, charset: null })).toBe('');
    expect(messageOf('A text.', { format: undefined, strip: [], keep: ['promo'], charset: 'latin1' })).toBe('');
    expect(messageOf(Buffer.from('A text.'), { url: 'https://example.org/', links: false, input: { a: 1 } })).toBe('');
    expect(() => judge('A text.', { format: 'xml' as 'text' })).toThrow(UsageError);
  });
});
