/** Looks up, for each word of a text, the values whose keys begin it. One step a character, at most a key long. */

interface TrieNode<T> {
  readonly next: Map<number, TrieNode<T>>;
  readonly values: T[];
}

export interface Trie<T> {
  readonly root: TrieNode<T>;
}

const SPACE = 32;

export function createTrie<T>(): Trie<T> {
  return { root: { next: new Map(), values: [] } };
}

/** Adds a value. @param key the beginning of a word, or a whole word with a space behind it */
export function addKey<T>(trie: Trie<T>, key: string, value: T): void {
  let node = trie.root;
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    let child = node.next.get(code);
    if (child === undefined) node.next.set(code, (child = { next: new Map(), values: [] }));
    node = child;
  }
  node.values.push(value);
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

/** Visits the values of the word that begins at `at`. */
function visitWord<T>(trie: Trie<T>, text: string, at: number, visit: (value: T) => void): void {
  let node = trie.root;
  for (let i = at; ; i++) {
    for (const value of node.values) visit(value);
    const code = i < text.length ? text.charCodeAt(i) : SPACE;
    const child = node.next.get(isWordUnit(code) ? code : SPACE);
    if (child === undefined) return;
    node = child;
    if (!isWordUnit(code)) {
      for (const value of node.values) visit(value);
      return;
    }
  }
}

/** Visits the values of each word of a folded text. @param onlyFirst stop after the first word */
export function visitWords<T>(trie: Trie<T>, text: string, onlyFirst: boolean, visit: (value: T) => void): void {
  for (let i = 0; i < text.length; i++) {
    if (!isWordUnit(text.charCodeAt(i))) continue;
    visitWord(trie, text, i, visit);
    if (onlyFirst) return;
    while (i < text.length && isWordUnit(text.charCodeAt(i))) i++;
  }
}
