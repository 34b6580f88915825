/** What a program that imports the library relies on. */
import { describe, expect, test } from '@jest/globals';
import { clean, judge, toArticle } from '../src/index.js';
import { VERSION } from '../src/version.js';

const TEXT = `The ferry that links the harbour with the outer islands sailed again on Monday, two winters after a fire.

Sign up for our free newsletter.

The next ship leaves on Thursday, and the timetable for the summer is to be printed by the end of the month.`;
const HALF = '\ud83d';

/** Whether all strings of a value are well-formed. */
const isWellFormed = (value: unknown): boolean => !/\\ud[89a-f]/.test(JSON.stringify(value));

describe('toArticle', () => {
  test('is a view of the judgement alone, as the others are', () => {
    expect(toArticle(judge(TEXT, { format: 'text' }))).toEqual(clean(TEXT, { format: 'text' }));
    expect(toArticle(judge(TEXT)).generator.version).toBe(VERSION);
  });

  test('carries what the options name, and takes another version', () => {
    const options = { format: 'text', path: 'a.txt', record: 'r', input: { n: 1 }, links: false } as const;
    expect(toArticle(judge(TEXT, options), options)).toEqual(clean(TEXT, options));
    expect(toArticle(judge(TEXT), {}, '9.9.9').generator.version).toBe('9.9.9');
  });
});

describe('a string', () => {
  test('that was cut in the middle of a character gives well-formed strings, with a warning', () => {
    const options = { format: 'text', path: `a${HALF}`, record: HALF, url: `https://example.org/${HALF}` } as const;
    const article = clean(`${TEXT}\n\nThe captain said ${HALF}`, options);
    expect(isWellFormed(article)).toBe(true);
    expect(article.text).toContain('The captain said \ufffd');
    expect(article.warnings.map(({ code }) => code)).toContain('lone-surrogates');
    const [{ start, end, text }] = article.removed as [(typeof article.removed)[0]];
    expect(TEXT.slice(start!, end!)).toBe(text);
  });

  test('whose metadata were cut', () => {
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Ferry',
      description: `So ${HALF}`,
      author: `An ${HALF}`,
    });
    const page = `<html><head><script type="application/ld+json">${data}</script><title>Ferry</title></head><body><article><h1>Ferry</h1><p>${TEXT}</p></article>`;
    expect(isWellFormed(clean(page, { format: 'html' }))).toBe(true);
    expect(isWellFormed(clean(`---\ntitle: "Ferry \\ud83d"\n---\n\n${TEXT}`, { format: 'markdown' }))).toBe(true);
  });

  test('that begins with a byte order mark: offsets count from behind it', () => {
    const { removed } = clean(`\uFEFF${TEXT}`, { format: 'text' });
    expect(removed).toEqual(clean(TEXT, { format: 'text' }).removed);
    expect(judge(`\uFEFF${TEXT}`).source.text).toBe(TEXT);
  });
});
