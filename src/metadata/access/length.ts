/** How much of the article stands on the page, beside what the page declares. */
import type { Block } from '../../model.js';
import { key } from '../strings.js';

/** Scripts without spaces between words: there a sign counts as a word. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
const SIGN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu;

/** Lower-case words without signs. */
function wordsOf(text: string): string[] {
  const words = key(text);
  if (words === '') return [];
  return UNSPACED.test(words) ? words.replace(SIGN, ' $& ').trim().split(/ +/) : words.split(' ');
}

/** The number of words of a text; in scripts without spaces, of its signs. */
export const wordCount = (text: string): number =>
  UNSPACED.test(text) ? wordsOf(text).length : text.split(/\s+/).filter((word) => word !== '').length;

const SHINGLE = 4;
/** So many places of the declared text are looked for on the page. */
const SAMPLES = 200;
/** Longer texts are read so far: a verdict needs no more. */
const MAX_LENGTH = 400_000;
const PAGE_LENGTH = 2_000_000;

function shinglesOf(texts: Iterable<string>): Set<string> {
  const words: string[] = [];
  let length = 0;
  for (const text of texts) {
    if (length > PAGE_LENGTH) break;
    length += text.length;
    for (const word of wordsOf(text)) words.push(word);
  }
  const found = new Set<string>();
  for (let i = 0; i + SHINGLE <= words.length; i++) found.add(words.slice(i, i + SHINGLE).join(' '));
  return found;
}

/**
 * The share of a declared text that stands in the blocks, 0 to 1: of its runs of four words, at up to 200 places spread
 * over it. Null where it is too short to tell.
 */
export function heldShare(declared: string, blocks: readonly Block[]): number | null {
  const words = wordsOf(declared.slice(0, MAX_LENGTH));
  if (words.length < 10 * SHINGLE) return null;
  const page = shinglesOf(blocks.map(({ text }) => text));
  const places = Math.min(SAMPLES, words.length - SHINGLE + 1);
  let found = 0;
  for (let n = 0; n < places; n++) {
    const at = Math.floor((n * (words.length - SHINGLE)) / Math.max(1, places - 1));
    if (page.has(words.slice(at, at + SHINGLE).join(' '))) found++;
  }
  return found / places;
}

/** Smaller counts are of a summary, or of nothing. */
const LEAST_COUNT = 60;

/**
 * The share of the declared words that is there; may be above 1. Null where the count cannot be one of words: it is far too
 * small, or it fits the number of characters.
 * @param words that are there
 * @param characters that are there
 */
export function wordShare(declared: number | null, words: number, characters: number): number | null {
  if (declared === null || declared < LEAST_COUNT || words === 0) return null;
  const byCharacter = characters / declared;
  if (words / declared < 0.5 && byCharacter > 0.6 && byCharacter < 1.5) return null;
  return words / declared;
}
