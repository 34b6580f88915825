/** Dates near a headline that are not those of the article stay in it, and no key says them. */
import { describe, expect, test } from '@jest/globals';
import { PROSE, read, textsOf } from './page.js';

const page = (line: string): string => `<title>Boats come home</title><h1>Boats come home</h1><p>${line}</p>${PROSE}`;

describe('the date of something else', () => {
  test.each([
    '4 May 1931 – 12 June 2024',
    'Closing date: 4 May 2025',
    'Event date: May 4, 2025',
    'Effective date: January 1, 2024',
    'When: Saturday 24 August 2025, 8pm',
    'Valid until 4 May 2025',
    'Opens 4 May 2025',
    'Born: 4 May 1931',
    'Deadline: 5 March 2024',
    'Recorded on 3 June 2025 in Kells',
    'Einsendeschluss: 5. März 2024',
    'Funeral: 20 June 2024, 11am, St Olaf’s',
  ])('%s', (line) => {
    const one = read(page(line));
    expect(one.meta).toMatchObject({ published: null, modified: null, authors: [] });
    expect(textsOf(one)).toEqual([]);
  });
});

test.each([
  'Post date: 4 May 2025',
  'Dato: 4. maj 2025',
  'Filed: 4 May 2025',
  'Available online 4 May 2025',
  'Max Born, 4 May 2025',
  'By Anna Held | 4 May 2025',
])('the date of the article: %s', (line) => {
  expect(read(`<html lang="${line.startsWith('Dato') ? 'da' : 'en'}">${page(line)}`).meta.published).toBe('2025-05-04');
});

test('of a diary no heading is a timestamp', () => {
  const days = ['Monday 3 June 1912', 'Tuesday 4 June 1912'].map((day) => `<h2>${day}</h2><p>It rained.</p>`).join('');
  const one = read(`<title>A diary</title><h1>A diary</h1>${days}${PROSE}`);
  expect(one.meta.published).toBeNull();
  expect(textsOf(one)).toEqual([]);
});

test.each(['It was June 3, 2025.', 'Delivered by Mayor Ann Shaw, Kells, 4 May 2025'])(
  'a line that tells something stays: %s',
  (line) => {
    expect(textsOf(read(page(line)))).toEqual([]);
  },
);

test.each([
  '3 June 2025',
  'Published: 3 June 2025',
  'Date: 3 June 2025',
  'Published on June 3, 2025.',
  'Saturday, 3 June 2025, 8:30 am',
])('a timestamp leaves the text: %s', (line) => {
  const one = read(page(line));
  expect(one.meta.published?.slice(0, 10)).toBe('2025-06-03');
  expect(textsOf(one)).toEqual([line]);
});

test('the same day farther off heads a part of the article', () => {
  const one = read(
    `<title>Boats come home</title><h1>Boats come home</h1><p>3 June 2025</p><p>By Jo Park</p><p>How it went</p><p>3 June 2025</p>${PROSE}`,
  );
  expect(textsOf(one)).toEqual(['3 June 2025', 'By Jo Park']);
});
