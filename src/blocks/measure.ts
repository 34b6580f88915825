import type { Block, Measure } from '../model.js';
import { fold } from './fold.js';

/** What a UTF-16 unit is to the counter. `alone`: a word by itself; `inner`: a sign that words may hold. */
const Class = { other: 0, lower: 1, upper: 2, digit: 3, alone: 4, comma: 5, inner: 6 } as const;

// A class for each UTF-16 unit, filled page by page when first met: one table look-up a character is several times as
// fast as a Unicode regular expression.
const PAGES: (Uint8Array | undefined)[] = [];
const COMMAS = new Set([...',;،、，；']);
const ALONE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

function classify(char: string): number {
  if (COMMAS.has(char)) return Class.comma;
  if (ALONE.test(char)) return Class.alone;
  if (/\p{Nd}/u.test(char)) return Class.digit;
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return Class.upper;
  if (/[\p{L}\p{M}\p{N}_]/u.test(char)) return Class.lower;
  // Half of a surrogate pair is counted as part of a word: letters beyond the first plane are rare, emoji harmless.
  return char === "'" || char === '’' || char === '-' ? Class.inner : Class.other;
}

function page(number: number): Uint8Array {
  const made = Uint8Array.from({ length: 256 }, (_, i) => classify(String.fromCharCode(number * 256 + i)));
  PAGES[number] = made;
  return made;
}

const TERMINAL = new Set([...'.!?…:。！？؟।۔']);
const CLOSING = new Set([...'"\'”’»)]}」』）*_ ']);

function endsSentence(text: string): boolean {
  let i = text.length - 1;
  while (i > 0 && CLOSING.has(text.charAt(i))) i--;
  return i >= 0 && TERMINAL.has(text.charAt(i));
}

/** Counts a block's words and signs in one pass over its text. Linear in its length. */
export function measure(block: Block): Measure {
  const { text } = block;
  let words = 0;
  let lower = 0;
  let digits = 0;
  let commas = 0;
  let inside = false;
  let table = PAGES[0] ?? page(0);
  let number = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >> 8 !== number) {
      number = code >> 8;
      table = PAGES[number] ?? page(number);
    }
    const kind = table[code & 255];
    if (kind === Class.inner) continue;
    if (kind === Class.other || kind === Class.comma) {
      inside = false;
      if (kind === Class.comma) commas++;
      continue;
    }
    if (kind === Class.digit) digits++;
    if (!inside || kind === Class.alone) {
      words++;
      if (kind === Class.lower || kind === Class.alone) lower++;
    }
    inside = kind !== Class.alone;
  }
  return { folded: fold(text), words, sentence: endsSentence(text), lower, digits, commas };
}
