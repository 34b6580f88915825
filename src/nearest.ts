import { distance } from 'fastest-levenshtein';

/**
 * The known words that the given one may have been meant to be, nearest first: those that differ in at most a third of
 * their letters, or that begin with the word.
 */
export function nearest(word: string, known: readonly string[], most = 3): string[] {
  const wanted = word.toLowerCase();
  return known
    .map((candidate) => ({ candidate, away: howFar(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, away }) => away <= Math.max(2, candidate.length / 3))
    .sort((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** `Did you mean a or b? `, or nothing where no known word is near. */
export function didYouMean(word: string, known: readonly string[], most = 1): string {
  const near = nearest(word, known, most);
  return near.length === 0 ? '' : `Did you mean ${near.join(' or ')}? `;
}

/** The edit distance; 1 where the candidate begins with the word, 3 letters at least: `mark` is near to `markdown`. */
function howFar(word: string, candidate: string): number {
  const begins = word.length >= 3 && candidate.startsWith(word);
  // A long word is compared by its beginning only: the distance takes time that grows with both lengths.
  return begins ? 1 : distance(word.slice(0, 100), candidate);
}
