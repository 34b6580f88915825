import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { Article, Judgement, Options } from '../../src/model.js';
import { KINDS } from '../../src/model.js';
import { toArticle, toText } from '../../src/render/index.js';
import type { Part } from './build.js';
import { judgement, p, struck } from './build.js';

const schema = JSON.parse(readFileSync(new URL('../../schema/article.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ allErrors: true });
const check = ajv.compile(schema);

/** What the schema has against a value, after its way through JSON. */
function complaints(value: unknown): string[] {
  check(JSON.parse(JSON.stringify(value)));
  return (check.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

const article = (parts: readonly Part[], options: Options = {}, more: Partial<Judgement> = {}): Article =>
  toArticle({ ...judgement(parts), ...more }, options, '1.2.3');

const full = article(
  [
    p('Title', { role: 'title', start: 0, end: 5 }),
    p('By A. Writer', { role: 'metadata', start: 6, end: 18, mark: { by: 'content', rule: null, kind: 'metadata' } }),
    p('One two.', { start: 20, end: 28 }),
    struck('Please give', 'donation', {
      start: 30,
      end: 41,
      mark: { kind: 'donation', rule: 'donation/x', section: 1, evidence: ['give'] },
    }),
    struck('Once', 'donation', { start: 43, end: 47, mark: { kind: 'donation', rule: 'donation/x', section: 1 } }),
    struck('Menu', 'navigation', {
      start: null,
      end: null,
      line: null,
      mark: { by: 'content', rule: null, kind: 'navigation' },
    }),
  ],
  { path: 'a.html', record: 'r1', input: { id: 7, nested: { a: [1] } } },
  {
    source: { text: '', format: 'html', charset: 'windows-1252', bytes: 99 },
    metadata: {
      url: 'https://a.example/x',
      title: 'Title',
      authors: ['A. Writer'],
      published: '2024-05-01T10:00:00+02:00',
      modified: '2024-05-02',
      site: 'A',
      language: 'en-GB',
      description: 'D',
      image: 'https://a.example/i.jpg',
    },
    access: { status: 'metered', truncated: false, evidence: ['isAccessibleForFree'] },
    warnings: [{ code: 'x', message: 'y' }],
  },
);

test('the keys stand in the order of the contract', () => {
  expect(Object.keys(full)).toEqual(
    'schema generator source url title authors published modified site language description image access markdown text removed stats warnings input'.split(
      ' ',
    ),
  );
  expect(Object.keys(full)).toEqual(schema.required);
  expect(Object.keys(full)).toEqual(Object.keys(schema.properties));
  expect(Object.keys(full.removed[0]!)).toEqual(schema.$defs.removed.required);
});

test('a whole article, and its statistics', () => {
  expect(complaints(full)).toEqual([]);
  expect(full.removed.map((one) => [one.kind, one.section, one.by, one.text])).toEqual([
    ['metadata', null, 'content', 'By A. Writer'],
    ['donation', 1, 'rule', 'Please give'],
    ['donation', 1, 'rule', 'Once'],
    ['navigation', null, 'content', 'Menu'],
  ]);
  expect(full.stats).toEqual({
    words: { kept: 2, struck: 7 },
    blocks: { kept: 1, struck: 4 },
    kinds: { donation: 3, navigation: 1, metadata: 3 },
  });
  expect(Object.keys(full.stats.kinds)).toEqual(['donation', 'navigation', 'metadata']);
  expect(full.source).toEqual({ path: 'a.html', record: 'r1', format: 'html', charset: 'windows-1252', bytes: 99 });
  expect(full.input).toEqual({ id: 7, nested: { a: [1] } });
});

test('an empty judgement', () => {
  const empty = article([]);
  expect(complaints(empty)).toEqual([]);
  expect(empty).toMatchObject({ markdown: '', text: '', removed: [], title: null, authors: [], input: null });
  expect(empty.stats).toEqual({ words: { kept: 0, struck: 0 }, blocks: { kept: 0, struck: 0 }, kinds: {} });
});

test('the schema lists the kinds', () => {
  expect(schema.$defs.kind.enum).toEqual(KINDS);
});

describe('the schema rejects', () => {
  const wrong: [string, Record<string, unknown>][] = [
    ['a further key', { extra: 1 }],
    ['another version', { schema: 'bluepencil/article/2' }],
    ['an unknown kind', { removed: [{ ...full.removed[0], kind: 'nag' }] }],
    ['a rule that is not named', { removed: [{ ...full.removed[1], rule: null }] }],
    ['a further key of a removed block', { removed: [{ ...full.removed[0], extra: 1 }] }],
    ['an offset below zero', { removed: [{ ...full.removed[0], start: -1 }] }],
    ['line 0', { removed: [{ ...full.removed[0], line: 0 }] }],
    ['a date in words', { published: 'May 1, 2024' }],
    ['a relative address', { url: '/x' }],
    ['an unknown status', { access: { ...full.access, status: 'closed' } }],
    ['an unknown format', { source: { ...full.source, format: 'pdf' } }],
    ['a statistic of an unknown kind', { stats: { ...full.stats, kinds: { nag: 1 } } }],
    ['input that is a list', { input: [1] }],
  ];
  test.each(wrong)('%s', (_, change) => {
    expect(complaints({ ...full, ...change })).not.toEqual([]);
  });

  test.each(Object.keys(full))('an article without %s', (key) => {
    const rest = Object.entries(full).filter(([name]) => name !== key);
    expect(complaints(Object.fromEntries(rest))).not.toEqual([]);
  });
});

test('any judgement gives a valid article whose words are all accounted for', () => {
  const part = fc.record({
    text: fc.string({ unit: 'grapheme', maxLength: 12 }),
    role: fc.constantFrom('kept', 'title', 'metadata', 'struck' as const),
    kind: fc.constantFrom(...KINDS),
  });
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const judged = judgement(
        parts.map(({ text, role, kind }) => p(text, { role, mark: role === 'struck' ? { kind } : null })),
      );
      const made = toArticle(judged, {}, '0');
      expect(complaints(made)).toEqual([]);
      expect(made.text).toBe(toText(judged));
      const { words, kinds } = made.stats;
      expect(Object.values(kinds).reduce((sum, n) => sum + n, 0)).toBe(words.struck);
      expect(made.removed).toHaveLength(parts.filter(({ role }) => role === 'struck' || role === 'metadata').length);
    }),
  );
});
