import type { Block } from '../model.js';
import { dateInPath, findDate, parseDate } from './dates.js';
import type { HeadFacts, LinkedData, Spot } from './facts.js';
import type { Surroundings } from './surroundings.js';

/** When an article was published and last changed, and the block that shows it. */
export interface Dates {
  readonly published: string | null;
  readonly modified: string | null;
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

function fromMetas({ metas }: HeadFacts, names: readonly string[], language: string | null): string | null {
  for (const name of names) {
    const values = metas.get(name);
    const date = values === undefined ? null : parseDate(values[0] ?? null, language);
    if (date !== null) return date;
  }
  return null;
}

function fromLinked(
  linked: readonly LinkedData[],
  rank: number,
  pick: (data: LinkedData) => string | null,
  language: string | null,
): string | null {
  for (const data of linked) {
    const date = data.rank < rank ? null : parseDate(pick(data), language);
    if (date !== null) return date;
  }
  return null;
}

const MAX_LINE = 200;
const UPDATE =
  /updat|modif|revis|review|edited|aktualisiert|geändert|bearbeitet|actualiz|mis à jour|aggiornat|обновлен|更新/i;
interface Shown {
  readonly published: string | null;
  readonly modified: string | null;
}

function machine(spot: Spot | undefined, language: string | null): string | null {
  return spot === undefined ? null : parseDate(spot.value, language);
}

function shownDates(head: HeadFacts, near: Surroundings, language: string | null): Shown {
  let published: string | null = null;
  let modified: string | null = null;
  for (const block of near.blocks) {
    if (block.text.length > MAX_LINE) continue;
    const date = findDate(block.text, language);
    const spot = head.spots.find(
      ({ by, start, end, aside }) =>
        by === 'time' && !aside && start >= (block.start ?? 0) - 300 && end <= (block.end ?? 0) + 60,
    );
    const iso = date?.iso ?? machine(spot, language);
    if (iso === null) continue;
    const before = block.text.slice(0, date?.start ?? 0);
    if (UPDATE.test(before) && !/publ/i.test(before)) modified ??= iso;
    else published ??= iso;
  }
  return { published, modified };
}

const PUBLISHED_LINE =
  /^(?:(?:first |originally )?(?:published|posted|written)|post time|date(?: posted| published)?|publication date|veröffentlicht|erstellt|publié|publicado|pubblicato|опубликовано|datum)\b/i;

/** Lines anywhere on the page that say that it was published then; where they agree. */
function labelledDate(blocks: readonly Block[], language: string | null): string | null {
  const dates = new Set<string>();
  for (const { text } of blocks) {
    if (text.length > 100 || !PUBLISHED_LINE.test(text)) continue;
    const date = findDate(text, language);
    if (date !== null && date.start < 40) dates.add(date.iso.slice(0, 10));
  }
  const [only] = dates;
  return dates.size === 1 && only !== undefined ? only : null;
}

const DATE_META = /(?:^|[:._-])(?:pub(?:lish(?:ed)?|lication)?|release|issued?|article)?[-_.]?date$/;
const NO_DATE_META = /modif|updat|expir|valid|review|unpublish|end|start|event/;

function fromAnyMeta({ metas }: HeadFacts, language: string | null): string | null {
  for (const [name, values] of metas) {
    const date = DATE_META.test(name) && !NO_DATE_META.test(name) ? parseDate(values[0] ?? null, language) : null;
    if (date !== null) return date;
  }
  return null;
}

const DAY = 86_400_000;
const near1 = (a: string, b: string): boolean =>
  Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) <= DAY;
export function resolveDates(
  head: HeadFacts,
  blocks: readonly Block[],
  near: Surroundings,
  language: string | null,
): Dates {
  const { linked } = head;
  const items = head.spots.find(
    ({ kind, by, value, text, aside }) =>
      kind === 'published' && by === 'itemprop' && !aside && parseDate(value ?? text, language) !== null,
  );
  const shown = shownDates(head, near, language);
  let declared =
    fromLinked(linked, 2, (data) => data.published, language) ??
    fromMetas(head, PUBLISHED, language) ??
    (items ? parseDate(items.value ?? items.text, language) : null);
  const modified =
    fromLinked(linked, 2, (data) => data.modified, language) ??
    fromMetas(head, MODIFIED, language) ??
    fromLinked(linked, 1, (data) => data.modified, language) ??
    shown.modified;
  const V = process.env['V'] ?? '';
  if (declared && shown.published) {
    if (V.includes('z') && near1(declared, shown.published))
      declared = declared.startsWith(shown.published.slice(0, 10)) ? declared : shown.published;
    else if (V.includes('m') && modified?.slice(0, 10) === shown.published.slice(0, 10)) declared = shown.published;
    else if (V.includes('o') && modified?.slice(0, 10) !== shown.published.slice(0, 10)) { if (process.env['LOG']) console.log('OVER', head.url, declared, '->', shown.published, 'mod', modified); declared = shown.published; }
  }
  const published =
    declared ??
    shown.published ??
    fromLinked(linked, 1, (data) => data.published, language) ??
    fromAnyMeta(head, language) ??
    dateInPath(head.url) ??
    labelledDate(blocks, language) ??
    (process.env['UPD'] ? shown.modified : null);
  return { published: published ?? (process.env['UPD2'] ? modified : null), modified };
}
