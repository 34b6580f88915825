/** How much of a block's words a title, a description or an article has too. Words are compared by their hashes. */

const isLetterOrDigit = /[\p{L}\p{N}]/u;
const ASCII = 128;
const IN_WORD = Uint8Array.from({ length: ASCII }, (_, code) =>
  Number(isLetterOrDigit.test(String.fromCharCode(code))),
);

const inWord = (code: number): boolean =>
  code < ASCII ? IN_WORD[code] === 1 : isLetterOrDigit.test(String.fromCharCode(code));

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
const mix = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193);
const START = 0x811c9dc5;

/** The hashes of a text's words in lower case, in order. Two words of one hash count as one; that is one pair in 2^32. */
export function wordHashes(text: string): number[] {
  const lower = text.toLowerCase();
  const hashes: number[] = [];
  let hash = START;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (inWord(code)) hash = mix(hash, code);
    else if (hash !== START) {
      hashes.push(hash);
      hash = START;
    }
  }
  if (hash !== START) hashes.push(hash);
  return hashes;
}

const RUN = 4;

/** The hash of the run of four words that begins at `at`. */
function runAt(words: readonly number[], at: number): number {
  let hash = START;
  for (let k = 0; k < RUN; k++) hash = mix(hash, words[at + k] as number);
  return hash;
}

/** The hashes of all runs of four words. */
export function runsOf(words: readonly number[]): Set<number> {
  const runs = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at++) runs.add(runAt(words, at));
  return runs;
}

/** The share of the runs of some words that another text has too; -1 where that text has none, or there are no runs. */
export function shareOf(words: readonly number[], other: ReadonlySet<number> | null): number {
  const count = words.length - RUN + 1;
  if (count <= 0 || other === null || other.size === 0) return -1;
  let both = 0;
  for (let at = 0; at < count; at++) if (other.has(runAt(words, at))) both++;
  return both / count;
}

/**
 * Measures how like a title some words are: the share of them that stand in the title that they match best, or of that
 * title's words among them, whichever is less.
 * @param titles the hashes of each title's words
 */
export function likenessTo(titles: readonly (readonly number[])[]): (words: readonly number[]) => number {
  const sets = titles.map((words) => new Set(words));
  const seen = new Map<number, number>();
  const shared = new Float64Array(sets.length);
  let round = 0;
  return (words) => {
    round++;
    shared.fill(0);
    let own = 0;
    for (const word of words) {
      if (seen.get(word) === round) continue;
      seen.set(word, round);
      own++;
      for (let i = 0; i < sets.length; i++) if (sets[i]?.has(word) === true) shared[i] = (shared[i] as number) + 1;
    }
    return sets.reduce((best, { size }, i) => Math.max(best, (shared[i] as number) / Math.max(own, size, 1)), 0);
  };
}
