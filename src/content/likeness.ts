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

/** The hashes of all runs of four words. */
export function runsOf(words: readonly number[]): number[] {
  const runs: number[] = [];
  for (let i = 0; i + RUN <= words.length; i++) {
    let hash = START;
    for (let k = 0; k < RUN; k++) hash = mix(hash, words[i + k] as number);
    runs.push(hash);
  }
  return runs;
}

/** The share of runs that another text has too; -1 where that text has none, or there are no runs. */
export function shareOf(runs: readonly number[] | undefined, other: ReadonlySet<number> | null): number {
  if (runs === undefined || runs.length === 0 || other === null || other.size === 0) return -1;
  let both = 0;
  for (const run of runs) if (other.has(run)) both++;
  return both / runs.length;
}

/** The share of the words that stand in `titles`' best match, and of that match's words among them: the lesser. */
export function likenessTo(titles: readonly ReadonlySet<number>[], words: readonly number[]): number {
  const own = new Set(words);
  let best = 0;
  for (const title of titles) {
    let both = 0;
    for (const word of own) if (title.has(word)) both++;
    best = Math.max(best, both / Math.max(own.size, title.size, 1));
  }
  return best;
}
