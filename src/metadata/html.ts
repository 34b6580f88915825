import type { Document } from 'domhandler';
import type { Block, Metadata } from '../model.js';
import { resolveImage, resolveLanguage, resolveSite, resolveUrl } from './addresses.js';
import { resolveAuthors } from './authors.js';
import { collect, titlesIn } from './collect.js';
import type { Collected } from './collect.js';
import type { HeadFacts, LinkedData, TitleCandidate } from './facts.js';
import type { FirstHeading } from './h1.js';
import { dateLanguage } from './date-order.js';
import { resolveHeadline } from './headline.js';
import { linkedData, readGraph, siteNames } from './json-ld.js';
import { resolveDates } from './published.js';
import { hostOf, siteNamesOf } from './sites.js';
import { languageOfTexts } from './language.js';
import { plain } from './strings.js';
import { surroundingsOf } from './surroundings.js';
import { siteOfTitle } from './title-site.js';

/** The first value of the first of these `meta` names that has one. */
const metaOf = (metas: ReadonlyMap<string, readonly string[]>, ...names: string[]): string | null => {
  for (const name of names) {
    const text = plain(metas.get(name)?.[0] ?? '');
    if (text !== '') return text;
  }
  return null;
};

const first = <T>(linked: readonly LinkedData[], pick: (data: LinkedData) => T | null): T | null => {
  for (const data of linked) {
    const value = pick(data);
    if (value !== null) return value;
  }
  return null;
};

/** A picture or a recording may be called by the name of its file. */
const FILE = /^\S+\.(?:mp[34]|m4a|wav|ogg|webm|mov|jpe?g|png|gif|webp|svg|pdf)$/i;

/** The headings that only lead to the site's home page: they are its name. Not where nothing else names the page. */
function homesIn({ h1s, canonical, title, metas }: Collected, url: string | null): FirstHeading[] {
  const host = hostOf(url ?? canonical).replace(/^www\./, '');
  if (title === null && !metas.has('og:title')) return [];
  return h1s.filter(
    ({ home }) => home !== null && (!home.includes('//') || hostOf(home).replace(/^www\./, '') === host),
  );
}

function titlesOf(found: Collected, linked: readonly LinkedData[], h1s: readonly FirstHeading[]): TitleCandidate[] {
  const works = linked.filter(({ rank }) => rank >= 2).slice(0, 5);
  const headlines = works
    .flatMap(({ headlines }) => headlines)
    .filter((text) => !FILE.test(text))
    .map((text) => ({ from: 'json-ld' as const, text }));
  return [...headlines, ...titlesIn(found, h1s)];
}

const SITE_METAS = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'twitter:app:name:iphone',
  'al:ios:app_name',
  'dc.publisher',
  'citation_journal_title',
  'publisher',
  'copyright',
];

/**
 * What a page says of itself: JSON-LD, microdata, Open Graph, Dublin Core and other `meta` elements, titles, and the
 * elements that mark names and dates. One iterative walk; never throws.
 *
 * @param document what `parseHtml` gave
 * @param url the page's address, null where it is not known
 */
export function readHead(document: Document, url: string | null): HeadFacts {
  const found = collect(document);
  const graph = readGraph(found.scripts);
  const linked = linkedData(graph);
  const works = linked.filter(({ rank }) => rank >= 2);
  const homes = homesIn(found, url);
  const metaSites = SITE_METAS.flatMap((name) => metaOf(found.metas, name) ?? []);
  return {
    url,
    base: found.base,
    canonical: found.canonical,
    language: found.language,
    metas: found.metas,
    linked,
    titles: titlesOf(
      found,
      linked,
      found.h1s.filter((heading) => !homes.includes(heading)),
    ),
    sites: [
      ...new Set([
        ...metaSites.slice(0, 1),
        ...siteNames(graph),
        ...metaSites.slice(1),
        ...homes.map(({ text }) => text),
      ]),
    ],
    spots: found.spots.all,
    articleBody: first(works, (data) => data.articleBody),
    description:
      metaOf(
        found.metas,
        'og:description',
        'description',
        'twitter:description',
        'dc.description',
        'dcterms.description',
      ) ?? first(works, (data) => data.description),
    wordCount: first(works, (data) => data.wordCount),
    vendors: [...found.vendors],
  };
}

function* textsOf(blocks: readonly Block[]): Generator<string> {
  for (const { text } of blocks) yield text;
}

export interface PageMetadata extends Metadata {
  /** The block that is the headline. */
  readonly titleBlock: number | null;
  /** Blocks near the headline whose words went into `authors`, `published` or `modified`. */
  readonly facts: ReadonlySet<number>;
}

/**
 * The metadata of a page, and the blocks that show it. Pure and linear; absent facts are null or empty, never invented.
 *
 * @param head what `readHead` gave
 * @param blocks the blocks of the same page, in order
 */
export function readMetadata(head: HeadFacts, blocks: readonly Block[]): PageMetadata {
  const site = siteNamesOf(head.sites, head.url ?? head.canonical);
  const language = resolveLanguage(head) ?? languageOfTexts(textsOf(blocks));
  const headline = resolveHeadline(head, blocks, site);
  const near = surroundingsOf(blocks, headline.block, headline.title);
  const dates = resolveDates(head, { blocks, near, headline: headline.block }, dateLanguage(head, blocks, language));
  const authors = resolveAuthors({ head, blocks, near, headline: headline.block, language }, site, headline.title);
  const facts = new Set([...authors.blocks, ...dates.blocks]);
  if (headline.block !== null) facts.delete(headline.block);
  return {
    url: resolveUrl(head),
    title: headline.title,
    authors: authors.names,
    published: dates.published,
    modified: dates.modified,
    site: resolveSite(head) ?? siteOfTitle(head, blocks, site),
    language,
    description: head.description,
    image: resolveImage(head),
    titleBlock: headline.block,
    facts,
  };
}
