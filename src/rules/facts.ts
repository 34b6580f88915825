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
  /** The longest text in UTF-16 units; null where it is unbounded. */
  readonly longest: number | null;
}

/** Letters of a word that make a key. */
const KEY_LENGTH = 4;

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

interface Firsts {
  readonly keys: Set<string>;
  /** The sequence may match without any word character, so what follows decides as well. */
  readonly open: boolean;
}

/** The literal letters from `at` on, as a key; with a space where the word surely ends there. */
function literalKey(sequence: Sequence, at: number, whole: boolean): string {
  let key = '';
  for (let i = at; key.length < KEY_LENGTH; i++) {
    const node = sequence[i];
    if (node?.type === 'char' && isWordChar(node.char)) key += node.char;
    else if (node === undefined) return whole ? `${key} ` : key;
    else
      return node.type === 'boundary' || node.type === 'end' || (node.type === 'char' && !isWordChar(node.char))
        ? `${key} `
        : key;
  }
  return key;
}

/** Keys of the first word that a sequence matches; null where it may be any word. */
function firstsOf(sequence: Sequence): Firsts | null {
  const keys = new Set<string>();
  for (let i = 0; i < sequence.length; i++) {
    const node = sequence[i] as PatternNode;
    if (node.type === 'char') {
      if (!isWordChar(node.char)) continue;
      keys.add(literalKey(sequence, i, false));
      return { keys, open: false };
    }
    const inner = firstsOfNode(node);
    if (inner === null) return null;
    for (const key of inner.keys) keys.add(key);
    if (!inner.open) return { keys, open: false };
  }
  return { keys, open: true };
}

function firstsOfNode(node: PatternNode): Firsts | null {
  if (node.type === 'set') return node.word ? null : { keys: new Set(), open: true };
  if (node.type === 'repeat') {
    const inner = firstsOf([node.node]);
    return inner === null ? null : { keys: inner.keys, open: inner.open || node.min === 0 };
  }
  if (node.type !== 'group') return { keys: new Set(), open: true };
  const options = node.options.map(firstsOf);
  if (options.includes(null)) return null;
  const found = options as Firsts[];
  return { keys: new Set(found.flatMap((option) => [...option.keys])), open: found.some((option) => option.open) };
}

/** How rare the keys of a set are: fewer and longer is better. */
const FREQUENT =
  /^(?:the|a|an|to|of|and|or|in|on|for|you|your|our|we|us|is|are|be|it|this|that|with|by|at|from|as|not|no|all|can|will|more|have|has) ?$/;
function worth(keys: Keys): number {
  let score = 0;
  for (const key of keys) score -= FREQUENT.test(key) ? 40 : key.length < KEY_LENGTH ? 4 : 1;
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
    if (node.type === 'char' && fresh && isWordChar(node.char)) sets.push(new Set([literalKey(sequence, i, false)]));
  });
  return sets.filter((set) => set.size > 0).sort((a, b) => worth(b) - worth(a));
}

/** Of several alternatives one matches: the union of their best sets. */
function union(options: readonly (readonly Keys[])[]): Keys[] {
  const best = options.map((sets) => sets[0]);
  return best.includes(undefined) ? [] : [new Set((best as Keys[]).flatMap((set) => [...set]))];
}

/** More tests than this cost more than they save. */
const MAX_SETS = 2;

/** The facts of a pattern. @param source see `Pattern` in model.ts */
export function factsOf(source: string): Facts {
  const options = parsePattern(source);
  const whole = anchored(options, 'start');
  const longest = Math.max(...options.map(longestSequence));
  const bounded = whole && anchored(options, 'end') && Number.isFinite(longest) ? longest : null;
  const firsts = whole ? firstsOf([{ type: 'group', options }]) : null;
  const first = firsts !== null && !firsts.open && firsts.keys.size > 0 ? [...firsts.keys] : null;
  const [only, ...more] = options;
  const sets =
    only !== undefined && more.length === 0
      ? anywhere(only, false)
      : union(options.map((option) => anywhere(option, false)));
  const words = sets.map((set) => [...set]).filter((keys) => keys.join() !== first?.join());
  return { first, words: words.slice(0, MAX_SETS), longest: bounded };
}
