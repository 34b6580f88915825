/** Looks up, for each word of a text, the values whose keys begin it. One step a character, at most a key long. */

interface TrieNode<T> {
  /** By UTF-16 unit: an array for ASCII, which most words are, and a map for all else. */
  readonly ascii: (TrieNode<T> | undefined)[];
  readonly others: Map<number, TrieNode<T>>;
  readonly values: T[];
  /** The last text in which it was reached: its values are visited once a text. */
  round: number;
}

export interface Trie<T> {
  readonly root: TrieNode<T>;
  round: number;
}

const SPACE = 32;
const ASCII = 128;

const createNode = <T>(): TrieNode<T> => ({ ascii: [], others: new Map(), values: [], round: 0 });

export const createTrie = <T>(): Trie<T> => ({ root: createNode(), round: 0 });

const childOf = <T>(node: TrieNode<T>, code: number): TrieNode<T> | undefined =>
  code < ASCII ? node.ascii[code] : node.others.get(code);

/** Adds a value. @param key the beginning of a word, or a whole word with a space behind it */
export function addKey<T>(trie: Trie<T>, key: string, value: T): void {
  let node = trie.root;
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    let child = childOf(node, code);
    if (child === undefined) {
      child = createNode();
      if (code < ASCII) node.ascii[code] = child;
      else node.others.set(code, child);
    }
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

/** Visits the values of a node, unless that was done for this text. */
function reach<T>(trie: Trie<T>, node: TrieNode<T>, visit: (value: T) => void): void {
  if (node.values.length === 0 || node.round === trie.round) return;
  node.round = trie.round;
  for (const value of node.values) visit(value);
}

/** Visits the values of the word that begins at `at`. */
function visitWord<T>(trie: Trie<T>, text: string, at: number, visit: (value: T) => void): void {
  let node: TrieNode<T> | undefined = trie.root;
  for (let i = at; ; i++) {
    reach(trie, node, visit);
    const code = i < text.length ? text.charCodeAt(i) : SPACE;
    const inside = isWordUnit(code);
    node = childOf(node, inside ? code : SPACE);
    if (node === undefined) return;
    if (!inside) {
      reach(trie, node, visit);
      return;
    }
  }
}

/**
 * Visits the values of each word of a folded text, each value once a key.
 * @param onlyFirst stop after the first word
 */
export function visitWords<T>(trie: Trie<T>, text: string, onlyFirst: boolean, visit: (value: T) => void): void {
  trie.round++;
  for (let i = 0; i < text.length; i++) {
    if (!isWordUnit(text.charCodeAt(i))) continue;
    visitWord(trie, text, i, visit);
    if (onlyFirst) return;
    while (i < text.length && isWordUnit(text.charCodeAt(i))) i++;
  }
}
