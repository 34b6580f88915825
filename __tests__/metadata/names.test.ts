import { describe, expect, test } from '@jest/globals';
import { cleanNames, isByline, looksLikeName } from '../../src/metadata/names.js';
import type { Taste } from '../../src/metadata/names.js';
import { siteNamesOf } from '../../src/metadata/sites.js';

const taste: Taste = {
  site: siteNamesOf(['The Harbour Post'], 'https://www.harbourpost.example/a'),
  title: 'how the fish market came back',
  allow: 'people',
};
const clean = (text: string, more: Partial<Taste> = {}): string[] =>
  cleanNames([{ text, type: null }], { ...taste, ...more });

describe('cleanNames', () => {
  test.each<[text: string, names: string[]]>([
    ['Jane Doe', ['Jane Doe']],
    ['By Jane Doe', ['Jane Doe']],
    ['BY: JANE DOE', ['JANE DOE']],
    ['ByJane Doe', ['Jane Doe']],
    ['Written by Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['Jane Doe, John Roe & Ann Poe', ['Jane Doe', 'John Roe', 'Ann Poe']],
    ['Von Anna Muster, Bernd Beispiel und Carla Probe', ['Anna Muster', 'Bernd Beispiel', 'Carla Probe']],
    ['Luana Reis e Raphael Lima', ['Luana Reis', 'Raphael Lima']],
    ['Juan Ortega y Gasset', ['Juan Ortega y Gasset']],
    ['Jane Doe, MD, Ph.D.', ['Jane Doe']],
    ['Jane Doe, Senior Editor', ['Jane Doe']],
    ['Jane Doe | Staff Writer', ['Jane Doe', 'Staff Writer']],
    ['Jane Doe (jane@example.org)', ['Jane Doe']],
    ['Jane Doe @janedoe', ['Jane Doe']],
    ['https://www.example.org/people/jane', []],
    ['Jane Doe, Jane Doe', ['Jane Doe']],
    ['Byron Marsh', ['Byron Marsh']],
    ['Vonnie Parker', ['Vonnie Parker']],
    ['山田太郎', ['山田太郎']],
    ['作者：王小明', ['王小明']],
    ['admin', []],
    ['Staff', []],
    ['Editor', []],
    ['5 min read', []],
    ['Written by', []],
    ['Monday', []],
    ['The Harbour Post', []],
    ['harbourpost', []],
    ['Jane Doe, The Harbour Post', ['Jane Doe']],
    ['Fish Market', []],
    ['', []],
    ['—', []],
  ])('%j', (text, names) => {
    expect(clean(text)).toEqual(names);
  });

  test('takes organisations and the site only where it is told to', () => {
    const raw = [{ text: 'Harbour Press Agency', type: 'organization' as const }];
    expect(cleanNames(raw, taste)).toEqual([]);
    expect(cleanNames(raw, { ...taste, allow: 'anyone' })).toEqual(['Harbour Press Agency']);
    expect(clean('The Harbour Post', { allow: 'anyone' })).toEqual(['The Harbour Post']);
  });

  test('takes a person of the same name as the site', () => {
    const site = siteNamesOf(['Jane Doe'], 'https://janedoe.example/');
    const raw = [{ text: 'Jane Doe', type: 'person' as const }];
    expect(cleanNames(raw, { ...taste, site })).toEqual([]);
    expect(cleanNames(raw, { ...taste, site, allow: 'namesakes' })).toEqual(['Jane Doe']);
  });

  test.each([['( '.repeat(200_000)], ['a@'.repeat(200_000)], [' e a'.repeat(200_000)], [' '.repeat(500_000)]])(
    'is fast on %#',
    (text) => {
      const started = performance.now();
      clean(text);
      expect(performance.now() - started).toBeLessThan(500);
    },
  );
});

test.each<[text: string, is: boolean]>([
  ['Jane Doe', true],
  ['Ludwig van der Mark', true],
  ["Aoife O'Riordan", true],
  ['Table of contents', false],
  ['jane doe', false],
  ['Jane Doe 2', false],
  ['Marketing Manager', false],
])('looksLikeName(%j)', (text, is) => {
  expect(looksLikeName(text)).toBe(is);
});

test.each<[text: string, is: boolean]>([
  ['By Jane Doe', true],
  ['By', true],
  ['Author: Jane', true],
  ['Von Anna Muster', true],
  ['Bystanders saw it', false],
  ['Authorities said so', false],
  ['Vondel was a poet', false],
])('isByline(%j)', (text, is) => {
  expect(isByline(text)).toBe(is);
});
