import type { Block } from '../model.js';
import { datelineDate } from './datelines.js';
import { dateInPath, parseDate, swapped } from './dates.js';
import type { HeadFacts, LinkedData } from './facts.js';
import { asideDate, closingUpdates, labelledDate, loneDate, originalDate, updatedLine } from './date-lines.js';
import { shownDates } from './timestamps.js';
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
  'dateupdated',
  'dateupdate',
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

/** Ranks of `LinkedData`. A page may describe a product or a film beside its article, with dates of their own. */
const ARTICLE = 3;
const WORK = 2;
const PAGE = 1;

function fromLinked(
  { linked }: HeadFacts,
  pick: (data: LinkedData) => string | null,
  rank: number,
  language: Language,
): string | null {
  for (const data of linked) {
    const date = data.rank === rank ? parseDate(pick(data), language) : null;
    if (date !== null) return date;
  }
  return null;
}

function fromItems({ spots }: HeadFacts, kind: 'published' | 'modified', language: Language): string | null {
  for (const spot of spots) {
    if (spot.kind !== kind || !spot.isItem || spot.aside) continue;
    const date = parseDate(spot.value ?? spot.text, language);
    if (date !== null) return date;
  }
  return null;
}

const DAY = 86_400_000;
const dayOf = (iso: string): string => iso.slice(0, 10);
const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(dayOf(a)) - Date.parse(dayOf(b))) / DAY;

/**
 * The surest of the declared dates, unless the page puts another under its headline: one that is declared elsewhere too;
 * the day before or after, since what is declared in UTC may be another day than the one that is written; one that says
 * that it is the date of publication; or one that stands there as the article's date, since systems declare when a text was
 * imported or first drafted. But a date that is declared as that of the last change is no date of publication.
 */
function reconcile(all: readonly string[], stamps: readonly Timestamp[], changed: string | null): string | null {
  const [declared = null] = all;
  const shown = stamps.find(({ isUpdate }) => !isUpdate);
  if (declared === null || shown === undefined) return declared;
  const days = new Set(stamps.filter(({ isUpdate }) => !isUpdate).map(({ iso }) => dayOf(iso)));
  const agreeing = all.find((iso) => days.has(dayOf(iso)));
  if (agreeing !== undefined) return agreeing;
  // Declared as `09/03/2026`, shown as `March 9`, or the other way round: the one that is sure is right.
  if (swapped(shown.iso) === dayOf(declared)) return shown.isSure ? shown.iso : declared;
  const isOtherZone = daysBetween(shown.iso, declared) <= 1 && /(?:Z|\+00:00)$/.test(declared);
  const isChange = shown.isMarkedUpdate || (changed !== null && daysBetween(shown.iso, changed) <= 1);
  const isEarlier = shown.iso < declared;
  return isOtherZone || shown.isLabelled || (shown.isPure && (isEarlier || !isChange)) ? shown.iso : declared;
}

function declaredModified(head: HeadFacts, language: Language): string | null {
  return (
    fromLinked(head, (data) => data.modified, ARTICLE, language) ??
    fromMetas(head, MODIFIED, language) ??
    fromItems(head, 'modified', language) ??
    fromLinked(head, (data) => data.modified, WORK, language) ??
    fromLinked(head, (data) => data.modified, PAGE, language)
  );
}

/** The dates of publication that the page declares, the surest first. */
const declaredPublished = (head: HeadFacts, language: Language): string[] =>
  [
    fromLinked(head, (data) => data.published, ARTICLE, language),
    fromMetas(head, PUBLISHED, language),
    fromItems(head, 'published', language),
    fromLinked(head, (data) => data.published, WORK, language),
  ].filter((iso) => iso !== null);

/** The declared date, unless the only line of the page that says `Published` gives an earlier one. */
function agreedWithLine(declared: readonly string[], blocks: readonly Block[], language: Language): string | null {
  const [first] = declared;
  const line = first === undefined ? null : labelledDate(blocks, language);
  return line === null || first === undefined || line >= dayOf(first) ? null : line;
}

/** Where else a page may say it, the surest first. */
const undeclared = (head: HeadFacts, blocks: readonly Block[], language: Language): string | null =>
  fromLinked(head, (data) => data.published, PAGE, language) ??
  fromAnyMeta(head, language) ??
  dateInPath(head.url) ??
  labelledDate(blocks, language);

/** What a page shows. */
export interface Shown {
  readonly blocks: readonly Block[];
  readonly near: Surroundings;
  /** The block of the headline. */
  readonly headline: number | null;
}

/** A page that declares no date may say beside the one it shows that it was published first on an earlier day. */
function notAfter(published: string | null, blocks: readonly Block[], language: Language): string | null {
  const original = published === null ? null : originalDate(blocks, language);
  return original !== null && published !== null && original < dayOf(published) ? original : published;
}

/** A page may say the same twice, for small and for wide screens: not farther apart. */
const BESIDE = 2;

/** The blocks that are timestamps: the nearest one and those beside it. The same day farther off heads a part of the article. */
function timestampsAmong(stamps: readonly Timestamp[]): number[] {
  const found: number[] = [];
  for (const { block } of stamps)
    if (found.length === 0 || found.some((other) => Math.abs(other - block) <= BESIDE)) found.push(block);
  return found;
}

/**
 * When the article was published and changed: as declared in the page's data, checked against what stands near the
 * headline; else as shown. Where a page shows only when it was last updated, that is all there is, and stands for both.
 */
export function resolveDates(head: HeadFacts, { blocks, near, headline }: Shown, language: Language): Dates {
  const stamps = shownDates(head.spots, near, language);
  const shown = stamps.find(({ isUpdate }) => !isUpdate);
  const updated = stamps.find(({ isUpdate }) => isUpdate);
  const changed = declaredModified(head, language);
  const declared = declaredPublished(head, language);
  const found =
    (shown === undefined ? agreedWithLine(declared, blocks, language) : null) ??
    reconcile(declared, stamps, changed) ??
    shown?.iso ??
    datelineDate(near.blocks, blocks, language) ??
    undeclared(head, blocks, language) ??
    updated?.iso ??
    updatedLine(blocks, language) ??
    loneDate(head.spots, blocks, language) ??
    asideDate(blocks, headline, language);
  const published = declared.length === 0 ? notAfter(found, blocks, language) : found;
  const closing = closingUpdates(blocks, headline, language);
  const modified = changed ?? updated?.iso ?? closing?.iso ?? null;
  const days = new Set([published, modified].flatMap((iso) => (iso === null ? [] : [dayOf(iso), swapped(iso)])));
  const top = timestampsAmong(stamps.filter(({ iso, isPure }) => isPure && days.has(dayOf(iso))));
  const isClosing = closing !== null && days.has(dayOf(closing.iso));
  return { published, modified, blocks: isClosing ? [...new Set([...top, ...closing.blocks])] : top };
}
