import type { ChildNode, Document, Element } from 'domhandler';
import type { Spot, TitleCandidate } from './facts.js';
import { collapse, following, isElement, plain, wordsOf } from './strings.js';

/** What one walk over the page gathers. */
export interface Collected {
  base: string | null;
  canonical: string | null;
  language: string | null;
  title: string | null;
  readonly h1s: string[];
  readonly metas: Map<string, string[]>;
  readonly scripts: string[];
  readonly spots: Spot[];
  /** Microdata of the article: the value of `headline`, and others that are read where they stand. */
  readonly items: Map<string, string>;
}

/** A page of the largest kind has some dozens; lists of comments would have thousands. */
const MAX_SPOTS = 300;
const MAX_METAS = 500;
const MAX_H1S = 40;
const MAX_CLIMB = 64;
const SPOT_LENGTH = 300;
const TITLE_LENGTH = 600;

const set = (found: Collected, name: 'base' | 'canonical' | 'language' | 'title', value: string | undefined): void => {
  if (found[name] === null && value !== undefined && value.trim() !== '') found[name] = collapse(value);
};

function addMeta(found: Collected, { attribs }: Element): void {
  const name = attribs['property'] ?? attribs['name'] ?? attribs['itemprop'] ?? attribs['http-equiv'];
  const content = attribs['content'] ?? attribs['value'];
  if (name === undefined || content === undefined || content.trim() === '' || found.metas.size >= MAX_METAS) return;
  // `property="og:title article:title"` names several at once.
  for (const one of name.toLowerCase().trim().split(/\s+/, 4)) {
    const values = found.metas.get(one);
    if (values === undefined) found.metas.set(one, [content]);
    else if (values.length < 50) values.push(content);
  }
}

function addLink(found: Collected, { attribs }: Element): void {
  const rel = attribs['rel']?.toLowerCase().split(/\s+/, 8) ?? [];
  if (rel.includes('canonical')) set(found, 'canonical', attribs['href']);
}

/** The words of an element whose children are text alone, uncut: scripts, the title. */
const rawText = (element: Element): string =>
  element.children.map((child) => ('data' in child ? (child as { data: string }).data : '')).join('');

const JSON_LD = /^\s*application\/ld\+json\b/i;

function addScript(found: Collected, element: Element): void {
  if (JSON_LD.test(element.attribs['type'] ?? '')) found.scripts.push(rawText(element));
}

// Class and id tokens. `author`, `byline`, `post-author-name`; not `authorize`, not an author's box, image or link list.
const AUTHOR =
  /(?:^|[\s_-])(?:by-?line|author|authors|autor|autoren|auteur|autore|writer|creator|written-?by|posted-?by|contributor)s?(?:[\s_-]|$)|(?:[a-z](?:Author|Byline)|^author|^byline)(?:Name|Names|s)?(?:[A-Z_\-\s]|$)/;
const NO_AUTHOR =
  /bio|avatar|image|img|photo|picture|thumb|social|icon|follow|about|description|comment|related|more-|archive|box__|widget|coauthor-list-items/i;
const DATE =
  /(?:^|[\s_-])(?:date|dates|datum|fecha|data|pub-?date|published|publish|posted|posted-?on|timestamp|time|datetime|dateline|entry-date|updated|modified)(?:[\s_-]|$)|[a-z](?:Date|Timestamp|Published)(?:[A-Z_\-\s]|$)/;
const UPDATED = /updat|modif|revis|geändert|aktualisiert/i;
const ASIDE =
  /(?:^|[\s_-])(?:comments?|comment-?list|related|recommended|(?<!(?:has|with|no|left|right|content)-)sidebar|recirc\w*|teasers?|more-?(?:posts|stories|articles|from)|latest|popular|trending|respond|disqus|carousel|read-?(?:next|more)|also-?like|prev(?:ious)?-?post|next-?post|post-?navigation)(?:[\s_-]|$)/i;

/** In a comment, a sidebar, a list of other articles. */
function isAside(element: Element): boolean {
  let at: Element | null = element;
  for (let n = 0; at !== null && n < MAX_CLIMB; n++) {
    if (at.name === 'aside' || at.name === 'nav' || at.name === 'footer') return true;
    if (at.name === 'body' || at.name === 'main') return false;
    if (ASIDE.test(`${at.attribs['class'] ?? ''} ${at.attribs['id'] ?? ''}`)) return true;
    if (/schema\.org\/(?:Comment|UserComments|Review|Product|Answer)\b/.test(at.attribs['itemtype'] ?? '')) return true;
    at = at.parent !== null && isElement(at.parent) ? at.parent : null;
  }
  return false;
}

const spanOf = ({ startIndex, endIndex }: Element): { start: number; end: number } => ({
  start: startIndex ?? 0,
  end: (endIndex ?? 0) + 1,
});

function addSpot(found: Collected, element: Element, kind: Spot['kind'], by: Spot['by'], value: string | null): void {
  if (found.spots.length >= MAX_SPOTS) return;
  const text = wordsOf(element, SPOT_LENGTH);
  if (text === '' && value === null) return;
  found.spots.push({ kind, by, text, value, ...spanOf(element), aside: isAside(element) });
}

function addTime(found: Collected, element: Element): void {
  const { attribs } = element;
  const about = `${attribs['class'] ?? ''} ${attribs['itemprop'] ?? ''}`;
  const kind = UPDATED.test(about)
    ? 'modified'
    : 'pubdate' in attribs || /publish|entry-date/.test(about)
      ? 'published'
      : 'date';
  addSpot(found, element, kind, 'time', attribs['datetime'] ?? null);
}

const PROPERTY: Readonly<Record<string, Spot['kind']>> = {
  author: 'author',
  creator: 'author',
  datepublished: 'published',
  datecreated: 'published',
  datemodified: 'modified',
};

/** The name in an element about a person: microdata nests it, and hides it in a `meta`. */
function nameWithin(element: Element): string | null {
  let node: ChildNode | null = element.children[0] ?? null;
  for (let n = 0; node !== null && n < MAX_CLIMB; n++) {
    if (isElement(node) && node.attribs['itemprop'] === 'name') {
      return node.attribs['content'] ?? wordsOf(node, SPOT_LENGTH);
    }
    node = following(node, element, true);
  }
  return null;
}

function addProperty(found: Collected, element: Element, property: string): void {
  for (const one of property.toLowerCase().split(/\s+/, 4)) {
    const kind = PROPERTY[one];
    if (kind === 'author') addSpot(found, element, kind, 'itemprop', element.attribs['content'] ?? nameWithin(element));
    else if (kind !== undefined && element.name !== 'time') {
      addSpot(found, element, kind, 'itemprop', element.attribs['content'] ?? element.attribs['datetime'] ?? null);
    } else if (one === 'headline' && !found.items.has(one) && !isAside(element)) {
      found.items.set(one, element.attribs['content'] ?? wordsOf(element, TITLE_LENGTH));
    }
  }
}

function addByClass(found: Collected, element: Element, names: string): void {
  if (AUTHOR.test(names) && !NO_AUTHOR.test(names)) addSpot(found, element, 'author', 'class', null);
  else if (DATE.test(names)) addSpot(found, element, UPDATED.test(names) ? 'modified' : 'date', 'class', null);
}

const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|autore|contributors?|writers?|byline|redakteure?|columnists?|journalists?)\//i;

/** A link to the page of an author. */
const isAuthorLink = ({ rel, href }: Readonly<Record<string, string>>): boolean =>
  (rel !== undefined && /\bauthor\b/i.test(rel)) || (href !== undefined && AUTHOR_PAGE.test(href));

/** Elements that hold no page's words or too many of them. */
const NO_SPOT = new Set([
  'html',
  'body',
  'main',
  'article',
  'form',
  'img',
  'input',
  'svg',
  'path',
  'button',
  'select',
  'label',
]);

function addElement(found: Collected, element: Element): void {
  const { attribs } = element;
  const property = attribs['itemprop'];
  if (property !== undefined) addProperty(found, element, property);
  else if (element.name === 'a' && isAuthorLink(attribs)) addSpot(found, element, 'author', 'rel', null);
  else if (!NO_SPOT.has(element.name)) {
    const names = attribs['class'] ?? attribs['id'];
    if (names !== undefined) addByClass(found, element, names);
  }
}

const READ: Readonly<Record<string, (found: Collected, element: Element) => void>> = {
  html: (found, { attribs }) => {
    set(found, 'language', attribs['lang'] ?? attribs['xml:lang']);
  },
  base: (found, { attribs }) => {
    set(found, 'base', attribs['href']);
  },
  title: (found, element) => {
    // An `svg` has titles too.
    if (found.title === null && element.parent !== null && isElement(element.parent) && element.parent.name !== 'svg') {
      set(found, 'title', plain(rawText(element)));
    }
  },
  meta: (found, element) => {
    addMeta(found, element);
    if (element.attribs['itemprop'] !== undefined) addProperty(found, element, element.attribs['itemprop']);
  },
  link: addLink,
  script: addScript,
  time: addTime,
  h1: (found, element) => {
    const text = wordsOf(element, TITLE_LENGTH);
    if (text !== '' && found.h1s.length < MAX_H1S) found.h1s.push(text);
    addElement(found, element);
  },
};

const SKIPPED = new Set(['style', 'template', 'svg', 'select', 'iframe', 'noscript']);

/** One walk over the page in document order, without recursion. */
export function collect(document: Document): Collected {
  const found: Collected = {
    base: null,
    canonical: null,
    language: null,
    title: null,
    h1s: [],
    metas: new Map(),
    scripts: [],
    spots: [],
    items: new Map(),
  };
  let node: ChildNode | null = document.children[0] ?? null;
  while (node !== null) {
    let into = false;
    if (isElement(node)) {
      into = !SKIPPED.has(node.name);
      if (into) (READ[node.name] ?? addElement)(found, node);
    }
    node = following(node, document, into);
  }
  return found;
}

/** The page's titles in its markup, one of each kind but for `h1`. */
export function titlesIn(found: Collected): TitleCandidate[] {
  const meta = (from: TitleCandidate['from'], ...names: string[]): TitleCandidate[] =>
    names.flatMap((name) => found.metas.get(name)?.slice(0, 1) ?? []).map((text) => ({ from, text: plain(text) }));
  const headline = found.items.get('headline');
  return [
    ...(headline === undefined ? [] : [{ from: 'microdata' as const, text: plain(headline) }]),
    ...meta('og', 'og:title'),
    ...meta('twitter', 'twitter:title'),
    ...meta('meta', 'parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title', 'citation_title', 'title'),
    ...found.h1s.map((text) => ({ from: 'h1' as const, text })),
    ...(found.title === null ? [] : [{ from: 'title' as const, text: found.title }]),
  ].filter(({ text }) => text !== '');
}
