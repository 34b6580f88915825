/**
 * Which words a text must hold for a pattern to match at all. From `\bsubscri(?:be|ption) now` comes {"subs"}: the first
 * letters of a word that every match contains. A block that holds no such word is never given to the regular expression.
 */

/** Letters of a word that make its key. Longer keys are rarer, shorter ones let more stems through (`donat(?:e|ion)`). */
export const KEY_LENGTH = 4;

/** Words so frequent that a pattern should be keyed by another of its words where it has one. */
const FREQUENT = new Set(
  'the a an to of and or in on for you your our we us is are be it this that with by at from as not no all can will more have has was were i my me if'
    .split(' ')
    .map((word) => word.slice(0, KEY_LENGTH)),
);

type Keys = ReadonlySet<string>;

interface State {
  readonly source: string;
  at: number;
}

/** What one sequence of a pattern tells: the literal words in it, and the key sets of its groups. */
interface Sequence {
  /** The word read so far, null when it does not begin at a word's start or is no longer literal; `''` at a word's start. */
  word: string | null;
  readonly found: Keys[];
}

/** What a group tells. */
interface Group {
  readonly sequences: readonly Sequence[];
  /** Every alternative ends where a word begins. */
  readonly open: boolean;
}

const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);
const OPTIONAL = /^(?:[*?]|\{0)/;
const QUANTIFIER = /^(?:[*+?]|\{\d*,?\d*\})\??/;

/** How rare the keys of a set are: fewer and longer is better; a frequent word makes the set nearly useless. */
function worth(keys: Keys): number {
  let score = 100 - keys.size;
  for (const key of keys) score -= FREQUENT.has(key) ? 60 : key.length < KEY_LENGTH ? 5 : 0;
  return score;
}

const best = (sets: readonly Keys[]): Keys | null =>
  sets.reduce<Keys | null>((a, b) => (a === null || worth(b) > worth(a) ? b : a), null);

/** Ends a word. `whole`: what follows is surely not a letter of it, so a short word is a key of its own. */
function endWord(seq: Sequence, whole: boolean): void {
  const { word } = seq;
  if (word && (word.length >= KEY_LENGTH || whole)) seq.found.push(new Set([word.slice(0, KEY_LENGTH)]));
  seq.word = null;
}

function skipClass(state: State): void {
  state.at++;
  if (state.source[state.at] === '^') state.at++;
  if (state.source[state.at] === ']') state.at++;
  while (state.at < state.source.length && state.source[state.at] !== ']') state.at += state.source[state.at] === '\\' ? 2 : 1;
  state.at++;
}

function quantifier(state: State): string {
  const hit = QUANTIFIER.exec(state.source.slice(state.at, state.at + 12));
  if (hit) state.at += hit[0].length;
  return hit?.[0] ?? '';
}

/** Whether a character class of the pattern, given with its brackets, holds no Latin letter, digit or escape. */
const letterless = (source: string): boolean => source.startsWith('[^a-z0-9') || !/[a-z0-9\\^]/i.test(source);

/** Whether what stands at `at` in the pattern surely ends a word: a space, the end, `\b`, or signs before one of these. */
function endsWord(source: string, at: number): boolean {
  const rest = source.slice(at, at + 80);
  if (/^(?:[ $](?![*?{])|\\b)/.test(rest)) return true;
  const signs = /^\[[^\]]+\]/.exec(rest)?.[0];
  if (signs === undefined || !letterless(signs)) return false;
  const repeat = QUANTIFIER.exec(rest.slice(signs.length))?.[0] ?? '';
  return !OPTIONAL.test(repeat) || endsWord(source, at + signs.length + repeat.length);
}

/** The keys of a group: one of each alternative, null where one has none. `whole`: a word at its end ends there. */
function keysOfGroup(group: Group, whole: boolean): Keys | null {
  const union = new Set<string>();
  for (const seq of group.sequences) {
    endWord(seq, whole);
    const keys = best(seq.found);
    if (keys === null) return null;
    for (const key of keys) union.add(key);
  }
  return union;
}

function readGroup(state: State, seq: Sequence): void {
  state.at += state.source.startsWith('(?:', state.at) ? 3 : 1;
  const atWordStart = seq.word === '';
  const group = alternatives(state, atWordStart);
  state.at++;
  const repeat = quantifier(state);
  const optional = OPTIONAL.test(repeat);
  if (seq.word) endWord(seq, false);
  seq.word = group.open && (!optional || atWordStart) ? '' : null;
  const keys = keysOfGroup(group, repeat === '' && endsWord(state.source, state.at));
  if (keys !== null && !optional) seq.found.push(keys);
}

/** An escape: `\b` keeps or begins a word, `\s` and escaped signs end one, `\d` and `\w` make it unknown. */
function readEscape(state: State, seq: Sequence): void {
  const char = state.source[state.at + 1] ?? '';
  state.at += 2;
  if (char === 'p' || char === 'P') state.at = state.source.indexOf('}', state.at) + 1;
  const optional = OPTIONAL.test(quantifier(state));
  if (char === 'b') {
    if (seq.word) endWord(seq, true);
    seq.word = '';
    return;
  }
  const separator = !/[\p{L}\p{N}]/u.test(char) || char === 's' || char === 'W';
  if (seq.word) endWord(seq, separator && !optional);
  seq.word = separator && !optional ? '' : null;
}

function readChar(state: State, seq: Sequence): void {
  const char = state.source[state.at] ?? '';
  state.at++;
  const repeat = quantifier(state);
  const optional = OPTIONAL.test(repeat);
  if (isLetter(char)) {
    if (repeat !== '') {
      if (seq.word) endWord(seq, false);
      seq.word = null;
    } else if (seq.word !== null) seq.word += char;
    return;
  }
  if (char === '^') {
    seq.word = '';
    return;
  }
  const certain = char !== '.' && !optional && char !== "'" && char !== '-';
  if (seq.word) endWord(seq, certain || char === '$');
  seq.word = certain ? '' : null;
}

function readSequence(state: State, atWordStart: boolean): Sequence {
  const seq: Sequence = { word: atWordStart ? '' : null, found: [] };
  while (state.at < state.source.length) {
    const char = state.source[state.at];
    if (char === '|' || char === ')') break;
    if (char === '(') readGroup(state, seq);
    else if (char === '\\') readEscape(state, seq);
    else if (char === '[') {
      if (seq.word) endWord(seq, endsWord(state.source, state.at));
      skipClass(state);
      quantifier(state);
      seq.word = null;
    } else readChar(state, seq);
  }
  return seq;
}

function alternatives(state: State, atWordStart: boolean): Group {
  const sequences: Sequence[] = [];
  for (;;) {
    sequences.push(readSequence(state, atWordStart));
    if (state.source[state.at] !== '|') break;
    state.at++;
  }
  return { sequences, open: sequences.every((seq) => seq.word === '') };
}

/**
 * The keys of a pattern, at least one of which begins a word of every text that it matches; null where none is certain.
 * @param pattern a regular expression's source: literals, classes, groups `(?:…)`, alternation, quantifiers, `^ $ \b`
 */
export function keysOf(pattern: string): Keys | null {
  // At the pattern's end the word may go on in the text, so only a full key counts.
  return keysOfGroup(alternatives({ source: pattern, at: 0 }, false), false);
}

const LETTER = /[\p{L}\p{N}]/u;
const WORD_UNIT: (boolean | undefined)[] = [];
const isWordUnit = (code: number): boolean => (WORD_UNIT[code] ??= LETTER.test(String.fromCharCode(code)));

/**
 * Calls `visit` with the key of each word of a folded text, in order. Words are runs of letters and digits.
 * A script without spaces makes one long word: patterns for it have no `\b` and so no keys, and always run.
 */
export function eachKey(folded: string, visit: (key: string) => void): void {
  for (let i = 0; i < folded.length; i++) {
    if (!isWordUnit(folded.charCodeAt(i))) continue;
    const start = i;
    while (i < folded.length && isWordUnit(folded.charCodeAt(i))) i++;
    visit(folded.slice(start, Math.min(i, start + KEY_LENGTH)));
  }
}
