/**
 * Finds, for each word of a text, the keys that it begins with. A hash table over the first units of a word: a look-up costs
 * a few steps whatever the number of keys.
 */

/** Keys are at most this long, a closing space included. */
const MAX_UNITS = 6;
const SLOT_BITS = 13;
const SPACE = 32;

/** One key and its values. */
export interface Entry<T> {
  readonly hash: number;
  readonly values: T[];
  /** The last text in which it was met, by the index's count. */
  round: number;
}

export interface KeyIndex<T> {
  /** Open addressing, linear probing; doubled when half full. A slot's hash stands beside it, 0 where it is free. */
  slots: (Entry<T> | undefined)[];
  hashes: Int32Array;
  size: number;
  /** Texts are counted, so that what was met in an earlier one need not be wiped. */
  round: number;
  /** By the first two units of a key (see `pairOf`): bit n is set where a key of n units begins with them. */
  readonly lengths: Uint8Array;
  /** By the low byte of its unit, whether there is a key of one unit. */
  readonly single: Uint8Array;
}

export const createKeyIndex = <T>(): KeyIndex<T> => ({
  slots: new Array<Entry<T> | undefined>(1 << SLOT_BITS).fill(undefined),
  hashes: new Int32Array(1 << SLOT_BITS),
  size: 0,
  round: 0,
  lengths: new Uint8Array(PAIRS),
  single: new Uint8Array(256),
});

const PAIRS = 4096;
const pairOf = (first: number, second: number): number => (first ^ (second << 6)) & (PAIRS - 1);

/** Multiplicative hashing; Knuth, The Art of Computer Programming 3, 6.4. */
const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x9e3779b1) | 1;

/** The place of a hash: where its entry stands, or where it would. Two keys of one hash share an entry, which only costs time. */
function placeOf(hashes: Int32Array, hash: number): number {
  const mask = hashes.length - 1;
  let place = ((hash >>> 1) ^ (hash >>> 15)) & mask;
  for (let other = hashes[place] as number; other !== 0 && other !== hash; other = hashes[place] as number)
    place = (place + 1) & mask;
  return place;
}

function put<T>(index: KeyIndex<T>, entry: Entry<T>): void {
  const place = placeOf(index.hashes, entry.hash);
  index.hashes[place] = entry.hash;
  index.slots[place] = entry;
}

function grow<T>(index: KeyIndex<T>): void {
  const before = index.slots;
  index.slots = new Array<Entry<T> | undefined>(before.length * 2).fill(undefined);
  index.hashes = new Int32Array(before.length * 2);
  for (const entry of before) if (entry !== undefined) put(index, entry);
}

/**
 * The entry of a key, made where there is none.
 * @param key the beginning of a word, or a whole word with a space behind it: one to six units
 */
export function entryOf<T>(index: KeyIndex<T>, key: string): Entry<T> {
  if (key.length === 0 || key.length > MAX_UNITS) throw new RangeError(`a key of ${String(key.length)} units`);
  let hash = 0;
  for (let i = 0; i < key.length; i++) hash = mix(hash, key.charCodeAt(i));
  const first = key.charCodeAt(0);
  if (key.length === 1) index.single[first & 255] = 1;
  else {
    const pair = pairOf(first, key.charCodeAt(1));
    index.lengths[pair] = (index.lengths[pair] ?? 0) | (1 << key.length);
  }
  const known = index.slots[placeOf(index.hashes, hash)];
  if (known !== undefined) return known;
  const entry: Entry<T> = { hash, values: [], round: 0 };
  put(index, entry);
  if (++index.size * 2 > index.slots.length) grow(index);
  return entry;
}

const LETTER = /[\p{L}\p{N}]/u;
const WORD_UNITS = new Uint8Array(65536);
/** Whether a UTF-16 unit is part of a word: a letter or a digit. Remembered, since a look-up is far cheaper than a test. */
function isWordUnit(code: number): boolean {
  const known = WORD_UNITS[code];
  if (known !== 0) return known === 2;
  const word = LETTER.test(String.fromCharCode(code));
  WORD_UNITS[code] = word ? 2 : 1;
  return word;
}

function visitKey<T>(index: KeyIndex<T>, hash: number, visit: (value: T) => void): void {
  const place = placeOf(index.hashes, hash);
  if (index.hashes[place] === 0) return;
  const entry = index.slots[place] as Entry<T>;
  if (entry.round === index.round) return;
  entry.round = index.round;
  for (const value of entry.values) visit(value);
}

/** The unit of a word at a place, or a space where the word has ended. */
function unitAt(text: string, at: number): number {
  const code = at < text.length ? text.charCodeAt(at) : SPACE;
  return isWordUnit(code) ? code : SPACE;
}

/** Visits the values of the keys of the word that begins at `at`; returns where to go on looking for its end. */
function visitWord<T>(index: KeyIndex<T>, text: string, at: number, visit: (value: T) => void): number {
  const first = text.charCodeAt(at);
  const second = unitAt(text, at + 1);
  let hash = mix(0, first);
  if (index.single[first & 255] !== 0) visitKey(index, hash, visit);
  const lengths = index.lengths[pairOf(first, second)] as number;
  if (lengths === 0) return at + 1;
  for (let n = 2, unit = second; n <= MAX_UNITS; n++, unit = unitAt(text, at + n - 1)) {
    hash = mix(hash, unit);
    if ((lengths & (1 << n)) !== 0) visitKey(index, hash, visit);
    if (unit === SPACE) return at + n - 1;
  }
  return at + MAX_UNITS;
}

/**
 * Visits the values of the keys of each word of a folded text, each key once; their entries then have the index's `round`.
 * @param onlyFirst stop after the first word
 */
export function visitWords<T>(index: KeyIndex<T>, text: string, onlyFirst: boolean, visit: (value: T) => void): void {
  index.round++;
  for (let i = 0; i < text.length; i++) {
    if (!isWordUnit(text.charCodeAt(i))) continue;
    i = visitWord(index, text, i, visit);
    if (onlyFirst) return;
    while (i < text.length && isWordUnit(text.charCodeAt(i))) i++;
  }
}
