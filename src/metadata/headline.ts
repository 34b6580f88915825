import type { Block } from '../model.js';
import type { HeadFacts, TitleCandidate } from './facts.js';
import { isSite, resemblesSite } from './sites.js';
import type { SiteNames } from './sites.js';
import { collapse, key } from './strings.js';

export interface Headline {
  readonly title: string | null;
  /** The block that shows it, null where none does. */
  readonly block: number | null;
}

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

/**
 * `title` without the pieces at its ends that are the site's name. What follows the site's name is its motto; what stands
 * directly before it may be a section, which nothing shows to be no part of the headline.
 */
export function withoutSite(title: string, site: SiteNames): string {
  const pieces = piecesOf(title);
  const last = pieces.findLastIndex(({ start, end }) => {
    const piece = title.slice(start, end);
    return start > 0 && (isSite(piece, site) || resemblesSite(piece, site));
  });
  const to = last > 0 ? last - 1 : pieces.length - 1;
  const from = to > 0 && isSite(title.slice(0, pieces[0]?.end), site) ? 1 : 0;
  return title.slice(pieces[from]?.start, pieces[to]?.end);
}

const wordsIn = (text: string): string[] =>
  key(text)
    .split(' ')
    .filter((word) => word !== '');

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
const ALIKE = Number(process.env['AL'] ?? 0.3);
const LONE = Number(process.env['LO'] ?? 2);
/** A headline stands among so many blocks from the start: menus may be long. */
const MODE = process.env['M'] ?? 'end';
const DECLARERS = Number(process.env['D'] ?? 2);
const SEARCHED = 400;
const LONGEST = 300;

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
    if (key(cut) === '' || isSite(cut, site)) continue;
    (from === 'h1' ? shown : declared).push(cut);
  }
  return { declared, shown };
}

/** The `h1` that says most of what a declared title says. */
function shownTitle({ declared, shown }: Titles): string | null {
  let best: string | null = null;
  let most = ALIKE;
  for (const text of shown) {
    for (const other of declared) {
      const alike = likeness(text, other);
      if (alike > most) [best, most] = [text, alike];
    }
  }
  return best === null ? null : withoutKicker(best, declared);
}

/** An `h1` may hold a kicker, a date or a counter beside the headline: what the head declares in the same words is the headline. */
function withoutKicker(shown: string, declared: readonly string[]): string {
  const whole = key(shown);
  const within = declared.slice(0, DECLARERS).find((text) => {
    const name = key(text);
    if (
      MODE === 'sep' &&
      /[:–—-]\s*$/.test(shown.slice(0, Math.max(0, shown.toLowerCase().lastIndexOf(text.toLowerCase().slice(0, 8)))))
    )
      return false;
    return (
      name.includes(' ') &&
      name.length < whole.length &&
      (MODE === 'end' || MODE === 'sep'
        ? whole.endsWith(` ${name}`)
        : MODE === 'both'
          ? whole.endsWith(` ${name}`) || whole.startsWith(`${name} `)
          : false)
    );
  });
  return within ?? shown;
}

function loneTitle({ shown }: Titles): string | null {
  const distinct = new Set(shown.map(key));
  const [only] = distinct;
  return distinct.size === 1 && only !== undefined && only.split(' ').length >= LONE ? (shown[0] ?? null) : null;
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
  const title =
    shownTitle(titles) ??
    declaredOnPage(titles.declared, byKey) ??
    loneTitle(titles) ??
    titles.declared[0] ??
    titles.shown[0] ??
    null;
  const block = title === null ? undefined : byKey.get(key(title));
  return { title, block: block?.index ?? null };
}
