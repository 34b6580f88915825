import type { Metadata } from '../model.js';

const flat = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');

/** Whether year and day of an ISO date stand among the numbers of a text. */
function hasDate(numbers: ReadonlySet<number>, date: string | null): boolean {
  const [, year, day] = /^(\d{4})-\d{2}-(\d{2})/.exec(date ?? '') ?? [];
  return year !== undefined && numbers.has(Number(year)) && numbers.has(Number(day));
}

/**
 * The keys whose values can be seen in the words of a byline or a timestamp. A value that is written in another way, such
 * as `yesterday`, is not seen.
 */
export function keysSeenIn(text: string, { authors, published, modified }: Metadata): string[] {
  const words = flat(text);
  const numbers = new Set([...text.matchAll(/\d{1,4}/g)].map(([digits]) => Number(digits)));
  const seen = { authors: authors.some((name) => words.includes(flat(name))), published: hasDate(numbers, published) };
  const isModified =
    hasDate(numbers, modified) && (!seen.published || published?.slice(0, 10) !== modified?.slice(0, 10));
  return Object.entries({ ...seen, modified: isModified }).flatMap(([key, isSeen]) => (isSeen ? [key] : []));
}
