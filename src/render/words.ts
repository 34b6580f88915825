// What a character is to a word.
const OUTSIDE = 0;
const INSIDE = 1;
/** Scripts without spaces: each character counts as a word. */
const ALONE = 2;
/** Apostrophes and hyphens neither begin a word nor end one. */
const INNER = 3;

const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
const OF_WORDS = /[\p{L}\p{M}\p{N}_]/u;

function classify(char: string): number {
  if (WITHOUT_SPACES.test(char)) return ALONE;
  if (OF_WORDS.test(char)) return INSIDE;
  return char === "'" || char === '’' || char === '-' ? INNER : OUTSIDE;
}

// One byte for each UTF-16 unit, 256 at a time when first met: a look-up is many times as fast as a Unicode class.
const PAGES: (Uint8Array | undefined)[] = [];

function page(number: number): Uint8Array {
  const made = Uint8Array.from({ length: 256 }, (_, i) => classify(String.fromCharCode(number * 256 + i)));
  PAGES[number] = made;
  return made;
}

const isHighSurrogate = (code: number): boolean => (code & 0xfc00) === 0xd800;

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isHighSurrogate(code)) return classify(String.fromCodePoint(text.codePointAt(at) ?? code));
  // A low half stands for the pair, which its high half has decided.
  if ((code & 0xfc00) === 0xdc00) return INNER;
  return (PAGES[code >> 8] ?? page(code >> 8))[code & 255] ?? OUTSIDE;
}

/**
 * Counts words: runs of letters, marks and digits, apostrophes and hyphens inside them; in Han, Kana and Thai each
 * character counts as one. Linear.
 */
export function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const kind = classAt(text, i);
    if (kind === INNER) continue;
    if (kind === ALONE || (kind === INSIDE && !inside)) words++;
    inside = kind === INSIDE;
  }
  return words;
}
