import type { Block } from '../model.js';
import type { HeadFacts, TitleCandidate } from './facts.js';
import { isSiteName } from './sites.js';
import type { SiteNames } from './sites.js';
import { collapse, key } from './strings.js';

export interface Headline {
  readonly title: string | null;
  /** The block that shows it, null where none does. */
  readonly block: number | null;
}

/** Between a headline and the names of a section or site; with space around, or the sign is part of a word. */
const SEPARATOR = /\s+(?:[|–—\-:·•»«~›/‹⋆:]|::|\|\|)+\s+|\s*[|｜]\s*/g;

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

/** `title` without the pieces at its ends that are the site's name. */
export function withoutSite(title: string, site: SiteNames): string {
  const pieces = piecesOf(title);
  const named = pieces.map(({ start, end }) => isSiteName(title.slice(start, end), site));
  const from = named[0] === true ? 1 : 0;
  const last = named.lastIndexOf(true);
  // What follows the site's name is its motto, what stands directly before it a section: only the name is shown to be no headline.
  const to = last > from ? last - 1 : pieces.length - 1;
  const head = pieces[from];
  const tail = pieces[to];
  return head === undefined || tail === undefined || to < from ? title : title.slice(head.start, tail.end);
}

const wordsIn = (text: string): string[] => key(text).split(' ').filter((word) => word !== '');

/** How much two titles share: 2 × common words / all words, 0 to 1. Scripts without spaces compare by character. */
export function likeness(a: string, b: string): number {
  const split = (text: string): string[] => {
    const words = wordsIn(text);
    return words.length < 3 ? [...words.join('')] : words;
  };
  const [x, y] = [split(a), split(b)];
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

/** A headline and a title made of it share so much; less, and the `h1` says something else: the name of the section. */
const ALIKE = 0.5;
/** A headline stands among so many blocks from the start: menus may be long. */
const SEARCHED = 400;
const LONGEST = 300;

/** Whether a whole title is no more than the site's own name. */
const isOnlySite = (text: string, site: SiteNames): boolean => site.names.has(key(text).replaceAll(' ', ''));

interface Titles {
  /** What the head says, without the site's name; the surest first. */
  readonly declared: readonly string[];
  /** The page's `h1`s. */
  readonly shown: readonly string[];
}

function titlesOf(candidates: readonly TitleCandidate[], site: SiteNames): Titles {
  const declared: string[] = [];
  const shown: string[] = [];
  for (const { from, text } of candidates) {
    const cut = withoutSite(collapse(text), site);
    if (key(cut) === '' || isOnlySite(cut, site)) continue;
    (from === 'h1' ? shown : declared).push(cut);
  }
  return { declared, shown };
}

function shownTitle({ declared, shown }: Titles): string | null {
  let best: string | null = null;
  let most = ALIKE;
  for (const text of shown) {
    for (const other of declared) {
      const alike = likeness(text, other);
      if (alike > most) {
        best = text;
        most = alike;
      }
    }
  }
  return best;
}

/** The beginnings of a title that end at a separator, the longest first. */
const beginningsOf = (title: string): string[] =>
  piecesOf(title)
    .map(({ end }) => title.slice(0, end))
    .filter((text) => key(text) !== '')
    .reverse();

/** Blocks by key, the first heading of each; else the first of each. */
function shortBlocks(blocks: readonly Block[]): Map<string, Block> {
  const found = new Map<string, Block>();
  for (const block of blocks.slice(0, SEARCHED)) {
    if (block.text === '' || block.text.length > LONGEST || block.kind === 'code' || block.kind === 'table') continue;
    const name = key(block.text);
    const known = found.get(name);
    if (known === undefined || rankOf(block) > rankOf(known)) found.set(name, block);
  }
  return found;
}

const rankOf = ({ kind, level, hints }: Block): number =>
  (hints?.hidden === true ? 0 : 10) + (kind === 'heading' ? 7 - level : 0) - (hints?.landmark === 'nav' ? 5 : 0);

/** A declared title, or what is left of it without a section, that stands on the page. */
function declaredOnPage(declared: readonly string[], byKey: ReadonlyMap<string, Block>): string | null {
  for (const title of declared) {
    for (const text of beginningsOf(title)) {
      const block = byKey.get(key(text));
      if (block !== undefined && (block.kind === 'heading' || key(text).includes(' '))) return text;
    }
  }
  return null;
}

/**
 * The headline as a reader sees it: the `h1` that agrees with what the head declares; else a declared title that stands on
 * the page; else the first declared one, without the site's name; else the first `h1`.
 */
export function resolveHeadline(head: HeadFacts, blocks: readonly Block[], site: SiteNames): Headline {
  const titles = titlesOf(head.titles, site);
  const byKey = shortBlocks(blocks);
  const title = shownTitle(titles) ?? declaredOnPage(titles.declared, byKey) ?? titles.declared[0] ?? titles.shown[0] ?? null;
  const block = title === null ? undefined : byKey.get(key(title));
  return { title, block: block?.index ?? null };
}
