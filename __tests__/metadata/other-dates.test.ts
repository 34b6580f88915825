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
