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
  /** Open addressing, linear probing; doubled when half full. */
  slots: (Entry<T> | undefined)[];
  size: number;
  /** Texts are counted, so that what was met in an earlier one need not be wiped. */
  round: number;
  /** By the low byte of a key's first unit: bit n is set where a key of n units begins with it. */
  readonly lengths: Uint8Array;
}

export const createKeyIndex = <T>(): KeyIndex<T> => ({
  slots: new Array<Entry<T> | undefined>(1 << SLOT_BITS).fill(undefined),
  size: 0,
  round: 0,
  lengths: new Uint8Array(256),
});

/** Multiplicative hashing; Knuth, The Art of Computer Programming 3, 6.4. */
const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x9e3779b1);

/** The place of a hash: where its entry stands, or where it would. Two keys of one hash share an entry, which only costs time. */
function placeOf<T>({ slots }: KeyIndex<T>, hash: number): number {
  const mask = slots.length - 1;
  let place = (hash ^ (hash >>> 15)) & mask;
  for (let entry = slots[place]; entry !== undefined && entry.hash !== hash; entry = slots[place])
    place = (place + 1) & mask;
  return place;
}

function grow<T>(index: KeyIndex<T>): void {
  const before = index.slots;
  index.slots = new Array<Entry<T> | undefined>(before.length * 2).fill(undefined);
  for (const entry of before) if (entry !== undefined) index.slots[placeOf(index, entry.hash)] = entry;
}

/**
 * The entry of a key, made where there is none.
 * @param key the beginning of a word, or a whole word with a space behind it: one to six units
 */
export function entryOf<T>(index: KeyIndex<T>, key: string): Entry<T> {
  if (key.length === 0 || key.length > MAX_UNITS) throw new RangeError(`a key of ${String(key.length)} units`);
  let hash = 0;
  for (let i = 0; i < key.length; i++) hash = mix(hash, key.charCodeAt(i));
  const first = key.charCodeAt(0) & 255;
  index.lengths[first] = (index.lengths[first] ?? 0) | (1 << key.length);
  const place = placeOf(index, hash);
  const known = index.slots[place];
  if (known !== undefined) return known;
  const entry: Entry<T> = { hash, values: [], round: 0 };
  index.slots[place] = entry;
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
  const entry = index.slots[placeOf(index, hash)];
  if (entry === undefined || entry.round === index.round) return;
  entry.round = index.round;
  for (const value of entry.values) visit(value);
}

/** Visits the values of the keys of the word that begins at `at`; returns where to go on looking for its end. */
function visitWord<T>(index: KeyIndex<T>, text: string, at: number, visit: (value: T) => void): number {
  const lengths = index.lengths[text.charCodeAt(at) & 255] as number;
  if (lengths === 0) return at + 1;
  let hash = 0;
  for (let n = 1; n <= MAX_UNITS; n++) {
    const i = at + n - 1;
    const code = i < text.length ? text.charCodeAt(i) : SPACE;
    const inside = isWordUnit(code);
    hash = mix(hash, inside ? code : SPACE);
    if ((lengths & (1 << n)) !== 0) visitKey(index, hash, visit);
    if (!inside) return i;
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
