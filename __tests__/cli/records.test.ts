import { describe, expect, test } from '@jest/globals';
import { DEFAULT_FIELDS } from '../../src/batch/job.js';
import { answerLine } from '../../src/cli/records.js';
import { ARTICLE, DONATION, parse, TITLE } from './run.js';
import type { Answer } from './run.js';

const SETTINGS = { options: { path: 'in.jsonl' }, fields: DEFAULT_FIELDS, maxSize: 1_000_000 };

const answer = (line: string | Uint8Array): ReturnType<typeof answerLine> =>
  answerLine(typeof line === 'string' ? Buffer.from(line) : line, 7, SETTINGS);

const articleOf = (record: object): Answer => {
  const { json, failure } = answer(JSON.stringify(record));
  expect(failure).toBeNull();
  expect(json).not.toContain('\n');
  return parse(json);
};

describe('a good line', () => {
  test('becomes an article with its id, address and other fields', () => {
    const article = articleOf({ id: 'a1', url: 'https://example.org/x', text: ARTICLE, crawl: { n: [1] }, seen: null });
    expect(article).toMatchObject({
      schema: 'bluepencil/article/1',
      source: { path: 'in.jsonl', record: 'a1', format: 'text' },
      url: 'https://example.org/x',
      title: TITLE,
      input: { crawl: { n: [1] }, seen: null },
    });
    expect(article.text).not.toContain(DONATION);
    expect(article.input).not.toHaveProperty('url');
  });

  test('without other fields carries none', () => {
    expect(articleOf({ text: ARTICLE })).toMatchObject({ source: { record: null }, url: null, input: null });
  });

  test('a number is an id', () => {
    expect(articleOf({ id: 0, text: ARTICLE }).source.record).toBe('0');
  });

  test('html goes before markdown, and markdown before text; the others are carried through', () => {
    const all = articleOf({ text: 'a', markdown: '# b', html: '<p>The ferry sailed again.</p>' });
    expect(all.source.format).toBe('html');
    expect(all.input).toEqual({ text: 'a', markdown: '# b' });
    expect(articleOf({ text: 'a', markdown: '# b' }).source.format).toBe('markdown');
    expect(articleOf({ html: null, text: ARTICLE }).source.format).toBe('text');
  });

  test('a field without words is no article where another has some', () => {
    for (const empty of [{ html: '' }, { html: ' \n', markdown: '' }, { html: null }]) {
      const { source, text } = articleOf({ ...empty, text: 'The ferry sailed again.' });
      expect({ source, text }).toMatchObject({ source: { format: 'text' }, text: 'The ferry sailed again.' });
    }
    expect(articleOf({ html: '', text: '' })).toMatchObject({ source: { format: 'html' }, text: '' });
  });

  test('halves of characters, which strict readers of JSON refuse, become U+FFFD', () => {
    const half = '\ud83d';
    const { json } = answer(JSON.stringify({ id: `a${half}`, text: `The ferry sailed${half}`, [half]: [{ a: half }] }));
    expect(json).not.toMatch(/\\ud/);
    const article = parse(json);
    expect(article).toMatchObject({
      source: { record: 'a\ufffd' },
      text: 'The ferry sailed\ufffd',
      input: { '\ufffd': [{ a: '\ufffd' }] },
    });
    expect(article.warnings.map(({ code }) => code)).toEqual(['lone-surrogates', 'lone-surrogates']);
    expect(answer(JSON.stringify({ id: half, html: 5, a: half })).json).not.toMatch(/\\ud/);
    // Whole characters, and words that only look like an escape, stay.
    const whole = { a: '\ud83d\ude00', b: '\\ud83d', c: '\\\\ud83d"' };
    const kept = articleOf({ text: 'The ferry sailed again.', ...whole });
    expect([kept.input, kept.warnings]).toEqual([whole, []]);
  });

  test('numbers that are carried through stay as they were written', () => {
    const fields =
      '"n":1.0,"big":[12345678901234567890,{"x":-0,"y":1e400,"s":"1.0 \\" 2.0 \\\\"}],"ok":[5,-1.5,true],"__proto__":2.50';
    const { json } = answer(`{"text":"The ferry sailed again.",${fields}}`);
    expect(json.endsWith(`"input":{${fields}}}`)).toBe(true);
    expect(answer(`{"html":5.0,${fields}}`).json.endsWith(`"input":{${fields}}}`)).toBe(true);
    expect(answer('{"text":7.0,"id":1.0}').json).toContain('its \\"text\\" is not a string');
    expect(articleOf({ text: 'The ferry sailed again.', id: 1.5 }).source.record).toBe('1.5');
  });

  test('an address that is none stays among the fields, with a warning', () => {
    const article = articleOf({ text: ARTICLE, url: 'not a url' });
    expect(article.url).toBeNull();
    expect(article.input).toEqual({ url: 'not a url' });
    expect(article.warnings).toContainEqual(expect.objectContaining({ code: 'bad-url' }));
  });

  test('bytes that are not UTF-8 give a warning, not an error', () => {
    const line = Buffer.concat([Buffer.from('{"text":"caf'), Buffer.from([0xe9]), Buffer.from(' au lait"}')]);
    const { json, failure } = answer(line);
    expect(failure).toBeNull();
    expect(parse(json).warnings).toContainEqual(expect.objectContaining({ code: 'invalid-utf8' }));
  });

  test('a byte order mark and a carriage return do no harm', () => {
    expect(answer(`\uFEFF${JSON.stringify({ text: ARTICLE })}\r`).failure).toBeNull();
  });

  test('a field named __proto__ is a field like others', () => {
    const { json } = answer(`{"text":"The ferry sailed again.","__proto__":{"x":1}}`);
    expect(json).toContain('"input":{"__proto__":{"x":1}}');
  });
});

describe('a bad line', () => {
  test.each([
    ['', 'it is blank'],
    [' \t\r', 'it is blank'],
    ['{"text":', 'it is not JSON'],
    ['null', 'not an object'],
    ['[{"text":"a"}]', 'not an object'],
    ['"text"', 'not an object'],
    ['{}', 'it has no article'],
    ['{"html":5}', 'its "html" is not a string'],
    ['{"text":"a","id":[1]}', 'its "id" is neither'],
    ['{"text":"a","id":12345678901234567890}', 'its "id" is too large'],
  ])('%s is answered by an error object', (line, message) => {
    const { json, failure } = answer(line);
    expect(failure).toBe('bad');
    expect(parse(json)).toMatchObject({
      schema: 'bluepencil/error/1',
      source: { path: 'in.jsonl' },
      error: { line: 7, message: expect.stringContaining(message) },
    });
  });

  test('an id that is too large is named as it was written', () => {
    const { json } = answer('{"text":"a","id":12345678901234567890}');
    expect(parse(json).source.record).toBe('12345678901234567890');
  });

  test('keeps its id and other fields, but not the page', () => {
    const { json } = answer('{"html":5,"id":"x","batch":3}');
    expect(parse(json)).toMatchObject({ source: { record: 'x' }, input: { batch: 3 } });
    expect(parse(json).input).toEqual({ batch: 3 });
  });

  test('fields nested too deeply to be written again are answered all the same', () => {
    const deep = `{"text":"a","deep":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    const { json, failure } = answer(deep);
    expect(failure).not.toBeNull();
    expect(parse(json)).toMatchObject({ schema: 'bluepencil/error/1', error: { line: 7 }, input: null });
  });

  test('a very long bad line does not come back in the message', () => {
    expect(answer(`{"text":"${'x'.repeat(100_000)}`).json.length).toBeLessThan(1000);
  });
});
