import type { LinkedData, Name } from './facts.js';
import { parseLenient } from './lenient-json.js';
import { plain, plainLines } from './strings.js';

type Thing = Readonly<Record<string, unknown>>;

/** So many objects are looked at: a page's own data stands first. */
const MAX_THINGS = 5000;

// https://schema.org/Article and its kinds.
const ARTICLE = new RegExp(
  '^(?:(?:news|reportagenews|analysisnews|opinionnews|backgroundnews|reviewnews|asknews|scholarly|medicalscholarly|tech|' +
    'satirical|advertisercontent)?article|(?:blog|social ?media|live ?blog|discussion ?forum)posting|report|blogpost|apireference)$',
);
const WORK =
  /^(?:recipe|howto|review|criticreview|course|learningresource|videoobject|podcastepisode|audioobject|creativework|qapage|faqpage|medicalwebpage|book|guide|chapter|product|event)$/;
const PAGE = /^(?:webpage|itempage|collectionpage|aboutpage|profilepage|realestatelisting|speakablespecification)$/;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value];

const textOf = (value: unknown, read = plain): string | null => {
  const first: unknown = Array.isArray(value) ? (value as unknown[])[0] : value;
  const inner: unknown = isThing(first) ? first['@value'] : first;
  if (typeof inner === 'number') return String(inner);
  const text = typeof inner === 'string' ? read(inner) : '';
  return text === '' ? null : text;
};

function typesOf(thing: Thing): string[] {
  return listOf(thing['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, '').toLowerCase());
}

const rankOf = (types: readonly string[]): number =>
  types.some((type) => ARTICLE.test(type))
    ? 3
    : types.some((type) => WORK.test(type))
      ? 2
      : types.some((type) => PAGE.test(type))
        ? 1
        : 0;

/** Where one object holds another that may be the article. */
const NESTS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'subjectOf', 'blogPost', 'liveBlogUpdate'];

/** Every object that may describe the page or its article, outermost first. No recursion. */
function thingsIn(values: readonly unknown[]): Thing[] {
  const things: Thing[] = [];
  const queue = [...values];
  for (let i = 0; i < queue.length && things.length < MAX_THINGS && i < 4 * MAX_THINGS; i++) {
    const value = queue[i];
    if (Array.isArray(value)) for (const item of (value as unknown[]).slice(0, MAX_THINGS)) queue.push(item);
    if (!isThing(value)) continue;
    things.push(value);
    for (const name of NESTS) if (typeof value[name] === 'object' && value[name] !== null) queue.push(value[name]);
  }
  return things;
}

/** What JSON-LD says: objects by `@id`, since one refers to another. */
export interface Graph {
  readonly things: readonly Thing[];
  readonly byId: ReadonlyMap<string, Thing>;
}

/** Reads the texts of all JSON-LD scripts of a page. Never throws. */
export function readGraph(scripts: readonly string[]): Graph {
  const things = thingsIn(scripts.flatMap(parseLenient));
  const byId = new Map<string, Thing>();
  for (const thing of things) {
    const id = thing['@id'];
    // An object that only refers to another has no more than its id.
    if (typeof id === 'string' && !byId.has(id) && thing['name'] !== undefined) byId.set(id, thing);
  }
  return { things, byId };
}

function resolve(value: unknown, graph: Graph): unknown {
  if (!isThing(value) || value['name'] !== undefined || typeof value['@id'] !== 'string') return value;
  return graph.byId.get(value['@id']) ?? value;
}

function nameOf(value: unknown, graph: Graph): Name[] {
  const thing = resolve(value, graph);
  if (!isThing(thing)) {
    const text = textOf(thing);
    return text === null ? [] : [{ text, type: null }];
  }
  const types = typesOf(thing);
  const isOrganization = types.some((type) => /organi[sz]ation|corporation|brand/.test(type));
  const type = types.includes('person') ? 'person' : isOrganization ? 'organization' : null;
  const names = listOf(thing['name'])
    .map((one) => textOf(one))
    .filter((text) => text !== null);
  const given = [textOf(thing['givenName']), textOf(thing['familyName'])].filter((text) => text !== null).join(' ');
  return (names.length > 0 ? names : given === '' ? [] : [given]).map((text) => ({ text, type }));
}

const namesIn = (value: unknown, graph: Graph): Name[] =>
  listOf(value)
    .slice(0, 50)
    .flatMap((item) => nameOf(item, graph));

function imageOf(value: unknown, graph: Graph): string | null {
  for (const item of listOf(value)) {
    const thing = isThing(item) && item['url'] === undefined ? resolve(item, graph) : item;
    const address = isThing(thing) ? (textOf(thing['url']) ?? textOf(thing['contentUrl'])) : textOf(thing);
    if (address !== null) return address;
  }
  return null;
}

function countOf(value: unknown): number | null {
  const count = Number.parseInt(textOf(value)?.replace(/[,.\s]/g, '') ?? '', 10);
  return Number.isSafeInteger(count) && count > 0 ? count : null;
}

function describe(thing: Thing, rank: number, graph: Graph): LinkedData {
  const headlines = [textOf(thing['headline']), textOf(thing['name']), textOf(thing['alternativeHeadline'])];
  const author = thing['author'] ?? (rank === 3 ? thing['creator'] : undefined);
  return {
    rank,
    headlines: [...new Set(headlines.filter((text) => text !== null))],
    authors: namesIn(author, graph),
    published: textOf(thing['datePublished']) ?? textOf(thing['dateCreated']) ?? textOf(thing['uploadDate']),
    modified: textOf(thing['dateModified']),
    description: textOf(thing['description']) ?? textOf(thing['abstract']),
    image:
      imageOf(thing['image'], graph) ?? imageOf(thing['primaryImageOfPage'], graph) ?? textOf(thing['thumbnailUrl']),
    language: textOf(thing['inLanguage']),
    articleBody: textOf(thing['articleBody'], plainLines) ?? textOf(thing['text'], plainLines),
    wordCount: countOf(thing['wordCount']),
    isAccessibleForFree: thing['isAccessibleForFree'] ?? null,
    hasPart: thing['hasPart'] ?? null,
  };
}

/** The objects that describe the article, a work or the page; articles first, else in order of appearance. */
export function linkedData(graph: Graph): LinkedData[] {
  const found: LinkedData[] = [];
  for (const thing of graph.things) {
    const rank = rankOf(typesOf(thing));
    if (rank > 0 && found.length < 200) found.push(describe(thing, rank, graph));
  }
  return found.sort((a, b) => b.rank - a.rank);
}

/** Names of the site and of the publisher, the site's first. */
export function siteNames(graph: Graph): string[] {
  const sites: string[] = [];
  const publishers: string[] = [];
  for (const thing of graph.things) {
    if (typesOf(thing).includes('website')) sites.push(...namesIn(thing, graph).map(({ text }) => text));
    // A blog's publisher may be the person who writes it.
    publishers.push(
      ...namesIn(thing['publisher'], graph)
        .filter(({ type }) => type !== 'person')
        .map(({ text }) => text),
    );
  }
  return [...new Set([...sites, ...publishers])];
}
