import { isSite, resemblesSite } from './sites.js';
import type { SiteNames } from './sites.js';
import { key } from './strings.js';

/** Between a headline and the names of a section or site; with space around, or the sign is part of a word. */
const SEPARATOR = /\s+(?:[|–—\-:·•»«~›/‹⋆│]|::|\|\|)+\s+|\s*[|｜│]\s*/g;

interface Piece {
  readonly start: number;
  readonly end: number;
}

function piecesOf(title: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const match of title.matchAll(SEPARATOR)) {
    pieces.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...pieces, { start, end: title.length }];
}

/** The name of a host, as sites call themselves. */
const HOST =
  /^(?:www\.)?[\w-]{2,40}\.(?:com|net|org|info|eu|de|at|ch|fr|it|es|nl|pl|ru|be|dk|se|no|fi|cz|pt|co\.uk|com\.br)$/i;

/** What follows the first colon of a title; null where nothing does. */
export function behindColon(title: string): string | null {
  const at = title.indexOf(': ');
  return at > 0 && at + 2 < title.length ? title.slice(at + 2) : null;
}

/** `Site: Headline`: a colon stands within headlines, too, so only the site's own name goes. */
function withoutSitePrefix(title: string, site: SiteNames): string {
  const rest = behindColon(title);
  return rest !== null && isSite(title.slice(0, title.length - rest.length - 2), site) ? rest : title;
}

/**
 * `title` without the pieces at its ends that are the site's name. What follows the site's name is its motto; what stands
 * directly before it may be a section, which nothing shows to be no part of the headline.
 */
export function withoutSite(title: string, site: SiteNames): string {
  const whole = withoutSitePrefix(title, site);
  if (whole !== title) return whole;
  const pieces = piecesOf(title);
  const last = pieces.findLastIndex(({ start, end }) => {
    const piece = title.slice(start, end);
    return start > 0 && (isSite(piece, site) || resemblesSite(piece, site) || HOST.test(piece));
  });
  const to = last > 0 ? last - 1 : pieces.length - 1;
  const from = to > 0 && isSite(title.slice(0, pieces[0]?.end), site) ? 1 : 0;
  return title.slice(pieces[from]?.start, pieces[to]?.end);
}

/** More pieces than any real title has; the rest counts as one. */
const MAX_PIECES = 6;

/** What is left of a title when pieces at its ends go, the longest first. */
export function runsOf(title: string): string[] {
  const pieces = piecesOf(title).slice(0, MAX_PIECES);
  const runs: string[] = [];
  for (let count = pieces.length; count > 0; count--) {
    for (let from = 0; from + count <= pieces.length; from++) {
      const run = title.slice(pieces[from]?.start, pieces[from + count - 1]?.end);
      if (key(run).includes(' ') || count === pieces.length) runs.push(run);
    }
  }
  return runs;
}

const wordsIn = (text: string): string[] =>
  key(text)
    .split(' ')
    .filter((word) => word !== '');

/** How much two titles share: 2 × common words / all words, 0 to 1. Short titles, and scripts without spaces, compare by character. */
export function likeness(a: string, b: string): number {
  const words = [wordsIn(a), wordsIn(b)];
  const isShort = words.every(({ length }) => length < 3);
  const [x = [], y = []] = isShort ? words.map((list) => [...list.join('')]) : words;
  if (x.length === 0 || y.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of x) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of y) {
    const left = counts.get(word) ?? 0;
    if (left > 0) common++;
    counts.set(word, left - 1);
  }
  return (2 * common) / (x.length + y.length);
}
