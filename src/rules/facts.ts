/**
 * What is certain of every text that a pattern matches. Most blocks fail these cheap tests, and the regular expression is
 * never run on them, nor even compiled.
 */
import type { PatternNode, Sequence } from './pattern.js';
import { parsePattern } from './pattern.js';

export interface Facts {
  /**
   * The text's first word begins with one of these. A key is the beginning of a word; one that ends in a space is a whole
   * word. Null where nothing is certain.
   */
  readonly first: readonly string[] | null;
  /** For each of these sets, some word of the text begins with one of its keys. */
  readonly words: readonly (readonly string[])[];
  /** The ASCII signs of which the text begins with one, or else with a unit beyond ASCII. Null where nothing is certain. */
  readonly opening: string | null;
  /** The longest text in UTF-16 units; null where it is unbounded. */
  readonly longest: number | null;
}

/** Letters of a word that make a key. See `MAX_UNITS` in keys.ts. */
const KEY_LENGTH = 6;

const isWordChar = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);
type Keys = ReadonlySet<string>;

function longestOf(node: PatternNode): number {
  if (node.type === 'char' || node.type === 'set') return 1;
  if (node.type === 'repeat') return node.max === 0 ? 0 : longestOf(node.node) * node.max;
  return node.type === 'group' ? Math.max(...node.options.map(longestSequence)) : 0;
}
const longestSequence = (sequence: Sequence): number => sequence.reduce((sum, node) => sum + longestOf(node), 0);

/** Whether every alternative begins (or ends) with an anchor. */
function anchored(options: readonly Sequence[], type: 'start' | 'end'): boolean {
  return options.every((option) => {
    const node = type === 'start' ? option[0] : option.at(-1);
    return node?.type === type || (node?.type === 'group' && anchored(node.options, type));
  });
}

/** What is still to be matched: a place in a sequence, and where to go on behind its end; null where nothing is certain. */
interface Cursor {
  readonly sequence: Sequence;
  readonly at: number;
  readonly then: Cursor | null;
}

/** A word that may go on in more ways than this is known by what all of them share. */
const MAX_KEYS = 60;

const DIGITS = [...'0123456789'];

/**
 * The keys of the words that begin with `prefix` and go on at a cursor.
 * @param prefix letters of the word; empty where it has not begun yet
 * @returns null where the word may be any
 */
function keysFrom(prefix: string, cursor: Cursor | null): readonly string[] | null {
  if (prefix.length >= KEY_LENGTH) return [prefix];
  const unknown = prefix === '' ? null : [prefix];
  if (cursor === null) return unknown;
  const node = cursor.sequence[cursor.at];
  if (node === undefined) return keysFrom(prefix, cursor.then);
  const next: Cursor = { ...cursor, at: cursor.at + 1 };
  if (node.type === 'char') return keysOfSign(prefix, isWordChar(node.char) ? node.char : null, next);
  if (node.type === 'set' && node.source === '\\d' && prefix === '') return DIGITS;
  if (node.type === 'set') return node.word ? unknown : keysOfSign(prefix, null, next);
  if (node.type === 'group')
    return joined(node.options.map((option) => keysFrom(prefix, { sequence: option, at: 0, then: next }))) ?? unknown;
  if (node.type === 'repeat') return keysOfRepeat(prefix, node, next) ?? unknown;
  // An anchor, or a word's end; before the word has begun they say nothing.
  return prefix === '' ? keysFrom('', next) : [`${prefix} `];
}

/** @param letter null for a sign, which ends the word, or stands before it */
function keysOfSign(prefix: string, letter: string | null, next: Cursor): readonly string[] | null {
  if (letter !== null) return keysFrom(prefix + letter, next);
  return prefix === '' ? keysFrom('', next) : [`${prefix} `];
}

function keysOfRepeat(prefix: string, node: PatternNode & { type: 'repeat' }, next: Cursor): readonly string[] | null {
  // Behind the first of several rounds nothing is certain.
  const round = { sequence: [node.node], at: 0, then: node.max === 1 || isSign(node.node) ? next : null };
  const once = node.max === 0 ? [] : keysFrom(prefix, round);
  return node.min > 0 ? once : joined([once, keysFrom(prefix, next)]);
}

const isSign = (node: PatternNode): boolean =>
  (node.type === 'char' && !isWordChar(node.char)) || (node.type === 'set' && !node.word);

/** The keys of several alternatives; null where one may be any word, or where they are too many. */
function joined(lists: readonly (readonly string[] | null)[]): string[] | null {
  const all = new Set<string>();
  for (const list of lists) {
    if (list === null) return null;
    for (const key of list) all.add(key);
  }
  return all.size > MAX_KEYS ? null : [...all];
}

const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

/** The ASCII signs with which the text at a cursor may begin; null where it may be empty. */
function openingFrom(cursor: Cursor | null): ReadonlySet<string> | null {
  if (cursor === null) return null;
  const node = cursor.sequence[cursor.at];
  if (node === undefined) return openingFrom(cursor.then);
  const next: Cursor = { ...cursor, at: cursor.at + 1 };
  if (node.type === 'char') return new Set([node.char]);
  if (node.type === 'set') return new Set(ASCII.filter((sign) => new RegExp(`^${node.source}$`).test(sign)));
  if (node.type === 'group')
    return merged(node.options.map((option) => openingFrom({ sequence: option, at: 0, then: next })));
  if (node.type !== 'repeat') return openingFrom(next);
  const once = openingFrom({ sequence: [node.node], at: 0, then: next });
  return node.min > 0 ? once : merged([once, openingFrom(next)]);
}

const merged = (sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null =>
  sets.includes(null) ? null : new Set(sets.flatMap((set) => [...(set ?? [])]));

/** How rare the keys of a set are: fewer and longer is better. */
const FREQUENT =
  /^(?:the|a|an|to|of|and|or|in|on|for|you|your|our|we|us|is|are|be|it|this|that|with|by|at|from|as|not|no|all|can|will|more|have|has) ?$/;
/** By the letters of a beginning that is no whole word. */
const COST_OF_BEGINNING = [0, 80, 30, 10, 4, 2, 1];
const COST_OF_FREQUENT = 40;
const COST_OF_WORD = 2;

function worth(keys: Keys): number {
  let score = 0;
  for (const key of keys) {
    const whole = key.endsWith(' ');
    score -= FREQUENT.test(key) ? COST_OF_FREQUENT : whole ? COST_OF_WORD : (COST_OF_BEGINNING[key.length] ?? 1);
  }
  return score;
}

/** Whether `node` surely ends where a word may begin: with a boundary, or a sign that is there. */
function closes(node: PatternNode): boolean {
  if (node.type === 'char') return !isWordChar(node.char);
  if (node.type === 'set') return !node.word;
  if (node.type === 'repeat') return closes(node.node);
  return node.type === 'group'
    ? node.options.every((option) => opensAt(option, option.length, false))
    : node.type !== 'end';
}

/** Whether a word surely begins at place `at` of a sequence, given whether one does at its start. */
function opensAt(sequence: Sequence, at: number, atStart: boolean): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const node = sequence[i] as PatternNode;
    if (!closes(node)) return false;
    // What may be missing leaves the question to what stands before it.
    if (node.type !== 'repeat' || node.min > 0) return true;
  }
  return atStart;
}

/** Sets of keys of which every match of a sequence holds one each, anywhere in it, best first. */
function anywhere(sequence: Sequence, atStart: boolean): Keys[] {
  const sets: Keys[] = [];
  sequence.forEach((node, i) => {
    const fresh = opensAt(sequence, i, atStart);
    const inner = node.type === 'repeat' && node.min > 0 ? node.node : node;
    if (inner.type === 'group') sets.push(...union(inner.options.map((option) => anywhere(option, fresh))));
    const begins = node.type === 'group' || node.type === 'repeat' || (node.type === 'char' && isWordChar(node.char));
    const keys = fresh && begins ? keysFrom('', { sequence, at: i, then: null }) : null;
    if (keys !== null) sets.push(new Set(keys));
  });
  return sets.filter((set) => set.size > 0).sort((a, b) => worth(b) - worth(a));
}

/** Whether a word that begins with one of `keys` surely begins with one of `others`. */
const implies = (keys: Keys, others: Keys): boolean =>
  [...keys].every((key) => [...others].some((other) => key.startsWith(other)));

/** Leaves out the sets that another one makes certain; of sets that say the same, the first stays. */
const needed = (sets: readonly Keys[]): Keys[] =>
  sets.filter((set, i) => !sets.some((other, j) => i !== j && implies(other, set) && (j < i || !implies(set, other))));

/** Of several alternatives one matches: the union of their best sets. */
function union(options: readonly (readonly Keys[])[]): Keys[] {
  const best = options.map((sets) => sets[0]);
  return best.includes(undefined) ? [] : [new Set((best as Keys[]).flatMap((set) => [...set]))];
}

/** More tests than this cost more than they save. */
const MAX_SETS = 3;

function openingOf(options: readonly Sequence[]): string | null {
  const signs = openingFrom({ sequence: [{ type: 'group', options }], at: 0, then: null });
  return signs === null ? null : [...signs].filter((sign) => sign < '\u0080').join('');
}

/** The facts of a pattern. @param source see `Pattern` in model.ts */
export function factsOf(source: string): Facts {
  const options = parsePattern(source);
  const whole = anchored(options, 'start');
  const longest = Math.max(...options.map(longestSequence));
  const bounded = whole && anchored(options, 'end') && Number.isFinite(longest) ? longest : null;
  const keys = whole ? keysFrom('', { sequence: [{ type: 'group', options }], at: 0, then: null }) : null;
  const first = keys === null || keys.length === 0 ? null : [...new Set(keys)];
  const [only, ...more] = options;
  const sets =
    only !== undefined && more.length === 0
      ? anywhere(only, false)
      : union(options.map((option) => anywhere(option, false)));
  const words = needed(sets)
    .map((set) => [...set])
    .filter((keys) => keys.join() !== first?.join());
  // Words tell more: what a text opens with is asked only where no word is certain.
  const signs = whole && first === null && words.length === 0 ? openingOf(options) : null;
  return { first, words: words.slice(0, MAX_SETS), opening: signs, longest: bounded };
}

/** Facts as a build keeps them, keys joined by `|`: the longest text, the signs it opens with, the first words, then the sets. */
export type PackedFacts = readonly [
  longest: number | null,
  opening: string | null,
  first: string | null,
  ...words: string[],
];

export const packFacts = ({ longest, opening, first, words }: Facts): PackedFacts => [
  longest,
  opening,
  first === null ? null : first.join('|'),
  ...words.map((keys) => keys.join('|')),
];

export const unpackFacts = ([longest, opening, first, ...words]: PackedFacts): Facts => ({
  longest,
  opening,
  first: first === null ? null : first.split('|'),
  words: words.map((keys) => keys.split('|')),
});
