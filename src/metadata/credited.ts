import type { Block } from '../model.js';
import { cleanNames, isByline, looksLikeName } from './authors.js';
import { findDate } from './dates.js';
import type { HeadFacts, Name, Spot } from './facts.js';
import type { SiteNames } from './sites.js';
import { key, plain } from './strings.js';
import type { Surroundings } from './surroundings.js';

/** The authors, and the blocks that show them. */
export interface Credits {
  readonly authors: readonly string[];
}

const METAS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'citation_authors',
  'dc.creator',
  'dcterms.creator',
  'og:author',
  'og:article:author',
  'byl',
  'article:author_name',
  'article_author',
  'authors',
  'byline',
  'cxenseparse:author',
  'creator',
  'dc.contributor',
];

/** `Doe, Jane` as catalogues write it. */
const inverted = (text: string): string => {
  const match = /^([^\s,]+(?:\s[^\s,]+)?),\s*([^,]+)$/.exec(text);
  return match === null ? text : `${match[2] ?? ''} ${match[1] ?? ''}`;
};

const named = (text: string): Name => ({ text: plain(text), type: null });

const CATALOGUE = /^(?:citation_author|dc)/;
const WRITTEN_BY = /written by|author|verfasst|geschrieben|escrito|écrit|scritto|autor/i;

type Site = SiteNames | null;

function fromMetas({ metas }: HeadFacts, site: Site): string[] {
  for (const name of METAS) {
    const values = (metas.get(name) ?? []).map(plain);
    const names = cleanNames((CATALOGUE.test(name) ? values.map(inverted) : values).map(named), site);
    if (names.length > 0) return names;
  }
  // A pair that systems write for previews: `Written by` and the name.
  return WRITTEN_BY.test(metas.get('twitter:label1')?.[0] ?? '')
    ? cleanNames((metas.get('twitter:data1') ?? []).map(named), site)
    : [];
}

function fromLinked({ linked }: HeadFacts, site: Site, isArticle: boolean): string[] {
  for (const { rank, authors } of linked) {
    const names = rank >= 2 === isArticle ? cleanNames(authors, site) : [];
    if (names.length > 0) return names;
  }
  return [];
}

const TAIL =
  /\s(?:(?:last\s)?updated|published|posted|on|in|for|at|am|vom|last|reviewed|edited|fact|medically)(?:\s.*)?$/iu;

/** A byline without its date and what stands behind it. */
function withoutDate(text: string, language: string | null): string {
  const date = findDate(text, language);
  if (date === null) return text;
  const before = text.slice(0, date.start);
  return /\p{L}{2}/u.test(before.replace(LEAD, '')) ? before : text.slice(date.end);
}

const LEAD =
  /^(?:(?:last\s)?updated|published|posted|on|am|vom|le|el|date|datum|veröffentlicht|publié|publicado|\p{L}+day|[\s:,|·•–—-])*/iu;

function namesInLine(text: string, site: Site, language: string | null): string[] {
  const bare = withoutDate(text, language).replace(LEAD, '');
  const names = cleanNames([named(bare.replace(TAIL, '').replace(/\s*\d.*$/, ''))], site);
  const end = names.findIndex((name) => !looksLikeName(name));
  return end < 0 ? names : names.slice(0, end);
}

const MAX_BYLINE = 160;

const sameKeys = (names: readonly string[]): string[] => [...new Map(names.map((name) => [key(name), name])).values()];

/** Names in elements that are marked as an author's, the innermost ones. */
function fromSpots(spots: readonly Spot[], site: Site, language: string | null): string[] {
  const found: { end: number; names: string[] }[] = [];
  for (const { kind, aside, value, text, end } of spots) {
    const line = value ?? text;
    if (kind !== 'author' || aside || line.length > MAX_BYLINE) continue;
    const names = namesInLine(line, site, language);
    if (names.length === 0) continue;
    while ((found[found.length - 1]?.end ?? 0) >= end) found.pop();
    found.push({ end, names });
  }
  return sameKeys(found.flatMap(({ names }) => names));
}

const AFTER_BY = /(?:^|[\s|·•,⋅])(?:by|von|par|por)[\s:]+(?=\p{Lu})/iu;

/** What a line says after its `By`; null for a line that is no byline. */
function bylineIn(text: string, language: string | null): string | null {
  if (isByline(`${text} `)) return text;
  const match = text.length <= MAX_MIXED ? AFTER_BY.exec(text) : null;
  if (match === null) return null;
  const before = text.slice(0, match.index);
  return findDate(before, language) !== null || /^(?:(?:written|posted|published)\b.*|.*\bread)?$/i.test(before)
    ? text.slice(match.index + match[0].length)
    : null;
}

const MAX_MIXED = 100;
const ALONE = /^(?:\S+\s)?\S+$/;

function fromLines(blocks: readonly Block[], site: Site, language: string | null): string[] {
  for (const [at, { text, index }] of blocks.entries()) {
    if (text.length > MAX_BYLINE) continue;
    const line = bylineIn(text, language);
    if (line === null) continue;
    const next = blocks[at + 1];
    const isSplit = ALONE.test(text) && next?.index === index + 1 && next.text.length < 60;
    const names = namesInLine(isSplit ? `${line} ${next.text}` : line, site, language);
    if (names.length > 0) return names;
  }
  return [];
}

const MAX_NAME = 40;

/** A line near the headline that is a name and nothing else, and that stands once more alone further down: where the author is presented. */
function fromNameLines(near: readonly Block[], blocks: readonly Block[], site: Site): string[] {
  for (const { text, index } of near) {
    if (
      text.length > MAX_NAME ||
      !/^\p{Lu}\S*(?:\s\S+){1,3}$/u.test(text) ||
      !looksLikeName(text) ||
      cleanNames([named(text)], site)[0] !== text
    )
      continue;
    const name = key(text);
    const again = blocks
      .slice(index + 8)
      .some(
        (block) =>
          block.text.length < text.length + 30 &&
          block.kind !== 'control' &&
          PRESENTED.has(key(block.text).replace(name, '*')),
      );
    if (again) return [text];
  }
  return [];
}
const PRESENTED = new Set([
  '*',
  'about *',
  'about the author *',
  'written by *',
  'by *',
  'author *',
  'more from *',
  'posts by *',
  'view all posts by *',
  'all articles by *',
  'more articles by *',
  'published by *',
  'posted by *',
  'meet *',
  '* author',
]);

/** The authors of a page: as declared in its data, else as shown near the headline, else as presented at the end. */
export function resolveAuthors(
  head: HeadFacts,
  blocks: readonly Block[],
  near: Surroundings,
  site: SiteNames,
  language: string | null,
): string[] {
  const nearSpots = head.spots.filter(({ start, end }) => start >= near.start && end <= near.end + 200);
  const far = (own: Site): string[] => {
    const names = fromSpots(head.spots, own, language);
    return names.length === 1 ? names : [];
  };
  const sources = [
    () => fromLinked(head, site, true),
    () => fromMetas(head, site),
    () => fromLines(near.blocks, site, language),
    () => fromSpots(nearSpots, site, language),
    () => fromNameLines(near.blocks, blocks, site),
    () => fromLinked(head, site, false),
    () => fromLinked(head, null, true),
    () => fromMetas(head, null),
    () => fromLines(near.blocks, null, language),
    () => fromSpots(nearSpots, null, language),
    () => far(site),
    () => fromLines(blocks.slice(-MAX_END), site, language),
  ];
  const order = (process.env['ORD'] ?? '0,1,2,3,5,6,7,8,9,10,4,11').split(',').map((n) => sources[Number(n)]!);
  for (const source of order) {
    const names = source();
    if (names.length > 0) return names;
  }
  return [];
}
const MAX_END = 150;
