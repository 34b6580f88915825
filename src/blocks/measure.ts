import type { Block, Measure } from '../model.js';
import { fold } from './fold.js';

/** What a UTF-16 unit is to the counter. `alone`: a word by itself; `inner`: a sign that words may hold. */
const Class = { unknown: 0, other: 1, lower: 2, upper: 3, digit: 4, alone: 5, comma: 6, inner: 7 } as const;

// A class for each UTF-16 unit, filled in when it is first met: one table look-up a character is several times as fast as
// a Unicode regular expression.
const CLASSES = new Uint8Array(65536);
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

function classOf(code: number): number {
  const made = classify(String.fromCharCode(code));
  CLASSES[code] = made;
  return made;
}

const TERMINAL = new Set([...'.!?…:。！？؟।۔']);
const CLOSING = new Set([...'"\'“”‘’«»‹›)]}」』）*_ ']);

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
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const known = CLASSES[code] as number;
    const kind = known === Class.unknown ? classOf(code) : known;
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
