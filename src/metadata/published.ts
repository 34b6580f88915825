import type { Block } from '../model.js';
import { dateInPath, parseDate } from './dates.js';
import type { HeadFacts, LinkedData } from './facts.js';
import { labelledDate, loneDate, shownDates } from './timestamps.js';
import type { Timestamp } from './timestamps.js';
import type { Surroundings } from './surroundings.js';

/** When an article was published and last changed, ISO 8601, and the blocks that show it. */
export interface Dates {
  readonly published: string | null;
  readonly modified: string | null;
  readonly blocks: readonly number[];
}

// Open Graph, Dublin Core, Highwire, Parsely, Sailthru and what systems invented before them; the surest first.
const PUBLISHED = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'og:pubdate',
  'article.published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'published_date',
  'publisheddate',
  'publication-date',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'dc.terms.date',
  'cxenseparse:recs:publishtime',
  'article_date_original',
  'originalpublicationdate',
  'og:release_date',
  'book:release_date',
  'displaydate',
  'published',
  'rnews:datepublished',
  'shareaholic:article_published_time',
  'cxenseparse:publishtime',
  'bt:pubdate',
  'ptime',
  'last-published',
  'date',
  'created',
  'datecreated',
  'creation_date',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'article:modified',
  'dcterms.modified',
  'dc.date.modified',
  'datemodified',
  'last-modified',
  'lastmod',
  'modified',
  'revised',
  'updated',
  'shareaholic:article_modified_time',
];

/** Other names that say as much: `w-published-date`, `cludo:date`. */
const ANY_PUBLISHED = /(?:^|[:._-])(?:pub(?:lish(?:ed)?|lication)?|release|issued?|article)?[-_.]?date$/;
const NOT_PUBLISHED = /modif|updat|expir|valid|review|unpublish|end|start|event/;

type Language = string | null;

function fromMetas({ metas }: HeadFacts, names: readonly string[], language: Language): string | null {
  for (const name of names) {
    const date = parseDate(metas.get(name)?.[0] ?? null, language);
    if (date !== null) return date;
  }
  return null;
}

function fromAnyMeta({ metas }: HeadFacts, language: Language): string | null {
  for (const [name, values] of metas) {
    const date = ANY_PUBLISHED.test(name) && !NOT_PUBLISHED.test(name) ? parseDate(values[0] ?? null, language) : null;
    if (date !== null) return date;
  }
  return null;
}

function fromLinked(
  { linked }: HeadFacts,
  pick: (data: LinkedData) => string | null,
  isArticle: boolean,
  language: Language,
): string | null {
  for (const data of linked) {
    const date = data.rank >= 2 === isArticle ? parseDate(pick(data), language) : null;
    if (date !== null) return date;
  }
  return null;
}

function fromItems({ spots }: HeadFacts, kind: 'published' | 'modified', language: Language): string | null {
  for (const spot of spots) {
    if (spot.kind !== kind || spot.by !== 'itemprop' || spot.aside) continue;
    const date = parseDate(spot.value ?? spot.text, language);
    if (date !== null) return date;
  }
  return null;
}

const DAY = 86_400_000;
const dayOf = (iso: string): string => iso.slice(0, 10);
const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(dayOf(a)) - Date.parse(dayOf(b))) / DAY;
const swapped = (iso: string): string => `${iso.slice(0, 4)}-${iso.slice(8, 10)}-${iso.slice(5, 7)}`;

/**
 * The declared date, unless the page puts another under its headline: the day before or after, since what is declared in
 * UTC may be another day than the one that is written; an earlier one, since systems declare when a text was imported; or
 * one that says that it is the date of publication.
 */
function reconcile(declared: string, shown: Timestamp | undefined): string {
  if (shown === undefined || dayOf(shown.iso) === dayOf(declared)) return declared;
  // Declared as `09/03/2026`, shown as `March 9`, or the other way round: the one that is sure is right.
  if (swapped(shown.iso) === dayOf(declared)) return shown.isSure ? shown.iso : declared;
  const isOtherZone = daysBetween(shown.iso, declared) <= 1 && /(?:Z|\+00:00)$/.test(declared);
  const isEarlier = shown.isPure && shown.iso < declared;
  return isOtherZone || isEarlier || shown.isLabelled ? shown.iso : declared;
}

function declaredModified(head: HeadFacts, language: Language): string | null {
  return (
    fromLinked(head, (data) => data.modified, true, language) ??
    fromMetas(head, MODIFIED, language) ??
    fromItems(head, 'modified', language) ??
    fromLinked(head, (data) => data.modified, false, language)
  );
}

function declaredPublished(head: HeadFacts, language: Language): string | null {
  return (
    fromLinked(head, (data) => data.published, true, language) ??
    fromMetas(head, PUBLISHED, language) ??
    fromItems(head, 'published', language)
  );
}

/** Where else a page may say it, the surest first. */
const undeclared = (head: HeadFacts, blocks: readonly Block[], language: Language): string | null =>
  fromLinked(head, (data) => data.published, false, language) ??
  fromAnyMeta(head, language) ??
  dateInPath(head.url) ??
  labelledDate(blocks, language);

/**
 * When the article was published and changed: as declared in the page's data, checked against what stands near the
 * headline; else as shown. Where a page shows only when it was last updated, that is all there is, and stands for both.
 */
export function resolveDates(head: HeadFacts, blocks: readonly Block[], near: Surroundings, language: Language): Dates {
  const stamps = shownDates(head.spots, near, language);
  const shown = stamps.find(({ isUpdate }) => !isUpdate);
  const updated = stamps.find(({ isUpdate }) => isUpdate);
  const changed = declaredModified(head, language);
  const declared = declaredPublished(head, language);
  const published =
    declared === null
      ? (shown?.iso ?? undeclared(head, blocks, language) ?? updated?.iso ?? loneDate(head.spots, blocks, language))
      : reconcile(declared, shown);
  const modified = changed ?? updated?.iso ?? null;
  const days = new Set([published, modified].flatMap((iso) => (iso === null ? [] : [dayOf(iso), swapped(iso)])));
  return {
    published,
    modified,
    blocks: stamps.filter(({ iso, isPure }) => isPure && days.has(dayOf(iso))).map(({ block }) => block),
  };
}
