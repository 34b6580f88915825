import { weights } from './models/words.js';

/**
 * Log-odds that a word adds, none of them 0; the sum over a block is divided by the square root of how many of its words
 * are known.
 */
export type WordWeights = ReadonlyMap<string, number>;

let known: WordWeights | null = null;
/** The fitted weights of words. A map, made when the first document needs it: most texts do not. */
export const wordWeights = (): WordWeights => (known ??= new Map(Object.entries(weights)));

/**
 * The same weights by the words' hashes, in open addressing: a word of a text is looked up where it stands, without making
 * a string of it. Of 2^31 hashes a few thousand are taken, so one strange word in some hundred thousand is taken for another one.
 */
export interface LookUp {
  readonly hashes: Int32Array;
  readonly weights: Float64Array;
}

/** FNV-1a over UTF-16 units, http://www.isthe.com/chongo/tech/comp/fnv/; never 0, which marks a free place. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 1;
}

/** Where a hash stands, or would. */
function placeOf(hashes: Int32Array, hash: number): number {
  const mask = hashes.length - 1;
  let place = ((hash >>> 1) ^ (hash >>> 15)) & mask;
  for (let other = hashes[place] as number; other !== 0 && other !== hash; other = hashes[place] as number)
    place = (place + 1) & mask;
  return place;
}

const lookUps = new WeakMap<WordWeights, LookUp>();

/** The look-up for some weights; made once. */
export function lookUpOf(words: WordWeights): LookUp {
  const made = lookUps.get(words);
  if (made !== undefined) return made;
  const size = 2 ** Math.ceil(Math.log2(words.size * 2 + 2));
  const lookUp = { hashes: new Int32Array(size), weights: new Float64Array(size) };
  for (const [word, weight] of words) {
    const hash = hashOf(word, 0, word.length);
    const place = placeOf(lookUp.hashes, hash);
    lookUp.hashes[place] = hash;
    lookUp.weights[place] = weight;
  }
  lookUps.set(words, lookUp);
  return lookUp;
}

/** The weight of the word from `from` up to `to` in a text; 0 where it is not known. */
export const weightOf = ({ hashes, weights: values }: LookUp, text: string, from: number, to: number): number =>
  values[placeOf(hashes, hashOf(text, from, to))] as number;
