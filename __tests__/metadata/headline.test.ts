import { describe, expect, test } from '@jest/globals';
import { likeness, runsOf, withoutSite } from '../../src/metadata/pieces.js';
import { siteNamesOf } from '../../src/metadata/sites.js';
import { PROSE, read } from './page.js';

const site = siteNamesOf(['Harbour Post'], 'https://www.harbourpost.co.uk/a');

describe('withoutSite', () => {
  test.each<[title: string, cut: string]>([
    ['The boats are back | Harbour Post', 'The boats are back'],
    ['The boats are back – The Harbour Post', 'The boats are back'],
    ['Harbour Post - The boats are back', 'The boats are back'],
    ['The boats are back - Economy - Harbour Post', 'The boats are back - Economy'],
    ['The boats are back | Harbour Post | News from the coast', 'The boats are back'],
    ['The boats are back - for good', 'The boats are back - for good'],
    ['Well-known boats', 'Well-known boats'],
    ['Harbour Post', 'Harbour Post'],
    ['', ''],
  ])('%j', (title, cut) => {
    expect(withoutSite(title, site)).toBe(cut);
  });
});

test('runsOf gives the longest run first', () => {
  expect(runsOf('Site One | A headline | Two words')).toEqual([
    'Site One | A headline | Two words',
    'Site One | A headline',
    'A headline | Two words',
    'Site One',
    'A headline',
    'Two words',
  ]);
});

test('likeness goes from none to all', () => {
  expect(likeness('one two three four', 'five six seven eight')).toBe(0);
  expect(likeness('One, two; three?', 'one two three')).toBe(1);
  expect(likeness('', 'one')).toBe(0);
});

describe('the headline of a page', () => {
  const title = (html: string): string | null => read(html).meta.title;

  test('is the h1 that agrees with what is declared, not the first', () => {
    const page = read(
      `<title>Boats come home to the old harbour | Example</title><h1>Example</h1><h1>Most read</h1><h1>Boats come home to the old harbour</h1>${PROSE}`,
    );
    expect(page.meta.title).toBe('Boats come home to the old harbour');
    expect(page.blocks[page.meta.titleBlock ?? -1]?.text).toBe('Boats come home to the old harbour');
  });

  test('is without the kicker that the h1 holds', () => {
    const page = read(
      `<meta property="og:title" content="Boats come home"><h1><span>Economy</span> Boats come home</h1>${PROSE}`,
    );
    expect(page.meta.title).toBe('Boats come home');
    expect(page.meta.titleBlock).not.toBeNull();
  });

  test('is what the page shows of a title with a section', () => {
    expect(title(`<title>Boats come home - Economy - Example</title><div><b>Boats come home</b></div>${PROSE}`)).toBe(
      'Boats come home',
    );
  });

  test('has its entities decoded, also where they are encoded twice', () => {
    expect(title(`<meta property="og:title" content="Jack &amp;amp; Jill&amp;#8217;s boat">${PROSE}`)).toBe(
      'Jack & Jill’s boat',
    );
  });

  test('has its white space collapsed', () => {
    expect(title(`<title>\n  Boats \t come\u00A0home \n</title>${PROSE}`)).toBe('Boats come home');
  });

  test('is null where there is none', () => {
    expect(read(PROSE).meta).toMatchObject({ title: null, titleBlock: null });
    expect(read('').meta.title).toBeNull();
  });

  test('is never the title of a picture in the page', () => {
    expect(title(`<svg><title>Menu icon</title></svg>${PROSE}`)).toBeNull();
  });

  test('prefers the visible block to a hidden copy', () => {
    const page = read(`<title>Boats come home</title><h1 hidden>Boats come home</h1><h1>Boats come home</h1>${PROSE}`);
    expect(page.blocks[page.meta.titleBlock ?? -1]?.hints?.hidden).toBe(false);
  });
});
