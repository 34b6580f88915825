/**
 * Words and shingles. A token is a word in any script; in scripts without spaces between words (Han, Kana, Thai) it is one
 * character. Soft hyphens and zero-width marks do not count. The corpora's scorer has the same definitions, so that the
 * figures of both agree.
 */
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}`;
const TOKEN = new RegExp(String.raw`[${UNSPACED}]|(?:(?![${UNSPACED}])[\p{L}\p{M}\p{N}_])+`, 'gu');
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** @returns {string[]} the tokens of a text as it is written */
export const tokensOf = (text) => (text ?? '').normalize('NFC').replace(UNSEEN, '').match(TOKEN) ?? [];

/** @returns {string[]} the tokens in lower case */
export const wordsOf = (text) => tokensOf((text ?? '').toLowerCase());

/** A text as its words with one space between: for comparing. */
export const normal = (text) => wordsOf(text).join(' ');

/** How often a phrase stands in a text, as whole words. Both normal; an empty phrase stands nowhere. */
export function occurrences(text, phrase) {
  if (phrase === '') return 0;
  const [whole, part] = [` ${text} `, ` ${phrase} `];
  let count = 0;
  // The space behind one occurrence may be the one before the next.
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + part.length - 1)) count++;
  return count;
}

/** How often each item stands in a list. */
export function bagOf(items) {
  const bag = new Map();
  for (const item of items) bag.set(item, (bag.get(item) ?? 0) + 1);
  return bag;
}

/** How many items two bags share, counting repetitions. */
export function shared(bag, other) {
  let count = 0;
  for (const [item, times] of other) count += Math.min(times, bag.get(item) ?? 0);
  return count;
}

/** Numbers for pairs of numbers, each the same as often as it is asked for: shingles without joining strings. */
function pairing() {
  const numbers = new Map();
  return (first, second) => {
    const key = first * 2 ** 26 + second;
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = numbers.size + 1));
    return number;
  };
}

/**
 * Makes the shingles of texts that are compared with each other: every run of four tokens, as a number. A shorter text is one
 * shingle, an empty one none. Shingles (w-shingling): Broder, "On the resemblance and containment of documents", 1997.
 */
export function shingler() {
  const [words, pairs, fours] = [new Map(), pairing(), pairing()];
  const numberOf = (word) => words.get(word) ?? words.set(word, words.size + 1).get(word);
  return (tokens) => {
    const ids = tokens.map(numberOf);
    while (ids.length > 0 && ids.length < 4) ids.push(0);
    const halves = ids.slice(1).map((id, i) => pairs(ids[i], id));
    return halves.slice(2).map((half, i) => fours(halves[i], half));
  };
}

/**
 * Precision and recall of a list of items as bags, and their harmonic mean. Of nothing, nothing is all right.
 * @returns {[precision: number, recall: number, f1: number]}
 */
export function agreement(found, gold) {
  if (found.length === 0 || gold.length === 0) return found.length === gold.length ? [1, 1, 1] : [0, 0, 0];
  const both = shared(bagOf(found), bagOf(gold));
  return [both / found.length, both / gold.length, (2 * both) / (found.length + gold.length)];
}
