import type { ChildNode, Element, ParentNode } from 'domhandler';
import type { Spot } from './facts.js';
import { following, isElement, wordsOf } from './strings.js';

/** Elements that mark names and dates, as they are gathered. Make one for each page. */
export interface Spots {
  readonly all: Spot[];
  /** The headline in the article's microdata. */
  headline: string | null;
  /** What class and id attributes were found to say: the same come again and again. */
  readonly kinds: Map<string, Spot['kind'] | null>;
}

/** A page of the largest kind has some dozens; lists of comments would have thousands. */
const MAX_SPOTS = 300;
const MAX_CLIMB = 64;
/** UTF-16 units of class and id that are looked at. */
const MAX_NAMES = 400;
const SPOT_LENGTH = 300;
export const TITLE_LENGTH = 600;

// Class and id tokens. `author`, `byline`, `post-author-name`; not `authorize`, not an author's box, image or link list.
const AUTHOR =
  /(?:^|[\s_-])(?:by-?line|authors?|autor(?:en)?|auteur|autore|writer|creator|written-?by|posted-?by|contributor)s?(?:[\s_-]|$)|(?:[a-z](?:Author|Byline)|^author|^byline)(?:Names?|s)?(?:[A-Z_\-\s]|$)/;
const NO_AUTHOR =
  /bio|avatar|image|img|photo|picture|thumb|social|icon|follow|about|description|comment|related|more-|archive|box__|widget|coauthor-list-items/i;
const DATE =
  /(?:^|[\s_-])(?:dates?|datum|fecha|data|pub-?date|published|publish|posted|posted-?on|timestamp|time|datetime|dateline|updated|modified)(?:[\s_-]|$)|[a-z](?:Date|Timestamp|Published)(?:[A-Z_\-\s]|$)/;
const PUBLISHED = /publish|entry-date/i;
const UPDATED = /updat|modif|revis|geändert|aktualisiert/i;
const ASIDE =
  /(?:^|[\s_-])(?:comments?|comment-?list|related|recommended|(?<!(?:has|with|no|left|right|content)-)sidebar|recirc\w*|teasers?|more-?(?:posts|stories|articles|from)|latest|popular|trending|respond|disqus|carousel|read-?(?:next|more)|also-?like|prev(?:ious)?-?post|next-?post|post-?navigation)(?:[\s_-]|$)/i;
const OTHER_ITEM = /schema\.org\/(?:Comment|UserComments|Review|Product|Answer)\b/;
/** Properties of an article that are works or words of others. */
const OTHER_PROPERTY = /^(?:citation|comment|review|isPartOf|isBasedOn|mentions)$/;

const namesOf = ({ attribs }: Element): string =>
  `${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`.slice(0, MAX_NAMES);

/** An `aside` within an article may hold what is about it: who wrote it, and when. */
function standsInArticle(element: Element): boolean {
  let at: ParentNode | null = element.parent;
  for (let n = 0; at !== null && isElement(at) && n < MAX_CLIMB; n++) {
    if (at.name === 'article') return true;
    at = at.parent;
  }
  return false;
}

const ofOthers = (element: Element): boolean =>
  (element.name === 'aside' && !standsInArticle(element)) ||
  element.name === 'nav' ||
  ASIDE.test(namesOf(element)) ||
  OTHER_ITEM.test(element.attribs['itemtype'] ?? '') ||
  OTHER_PROPERTY.test(element.attribs['itemprop'] ?? '');

/** In a comment, a sidebar, a list of other articles, the footer of the page (but not of an article). */
export function isAside(element: Element): boolean {
  let at: Element | null = element;
  let inFooter = false;
  for (let n = 0; at !== null && n < MAX_CLIMB; n++) {
    if (at.name === 'body' || at.name === 'main') break;
    if (ofOthers(at)) return true;
    inFooter = at.name !== 'article' && (inFooter || at.name === 'footer');
    at = at.parent !== null && isElement(at.parent) ? at.parent : null;
  }
  return inFooter;
}

function addSpot(spots: Spots, element: Element, kind: Spot['kind'], by: Spot['by'], value: string | null): void {
  if (spots.all.length >= MAX_SPOTS) return;
  const text = wordsOf(element, SPOT_LENGTH);
  if (text === '' && value === null) return;
  const { startIndex, endIndex } = element;
  spots.all.push({
    kind,
    by,
    isItem: element.attribs['itemprop'] !== undefined,
    text,
    value,
    start: startIndex ?? 0,
    end: (endIndex ?? 0) + 1,
    aside: isAside(element),
  });
}

const PROPERTY = new Map<string, Spot['kind']>([
  ['author', 'author'],
  ['creator', 'author'],
  ['datepublished', 'published'],
  ['datecreated', 'published'],
  ['datemodified', 'modified'],
]);

/** A `time` element. */
export function addTime(spots: Spots, element: Element): void {
  const { attribs } = element;
  const property = PROPERTY.get(attribs['itemprop']?.toLowerCase() ?? '');
  const names = attribs['class'] ?? '';
  // `published updated` is how a feed's class names say that nothing was changed since.
  const isPublished = 'pubdate' in attribs || PUBLISHED.test(names);
  const kind = property ?? (isPublished ? 'published' : UPDATED.test(names) ? 'modified' : 'date');
  addSpot(spots, element, kind, 'time', attribs['datetime'] ?? attribs['content'] ?? null);
}

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

function addProperty(spots: Spots, element: Element, property: string): void {
  const { content, datetime } = element.attribs;
  for (const one of property.toLowerCase().split(/\s+/, 4)) {
    const kind = PROPERTY.get(one);
    if (kind === 'author') addSpot(spots, element, kind, 'itemprop', content ?? nameWithin(element));
    else if (kind !== undefined && element.name !== 'time') {
      addSpot(spots, element, kind, 'itemprop', content ?? datetime ?? null);
    } else if (one === 'headline' && !isAside(element)) {
      spots.headline ??= content ?? wordsOf(element, TITLE_LENGTH);
    }
  }
}

/** What class and id tokens say of an element; null: nothing. */
function kindByNames(names: string): Spot['kind'] | null {
  if (AUTHOR.test(names) && !NO_AUTHOR.test(names)) return 'author';
  if (!DATE.test(names)) return null;
  return UPDATED.test(names) ? 'modified' : 'date';
}

function addByNames(spots: Spots, element: Element, names: string): void {
  let kind = spots.kinds.get(names);
  if (kind === undefined) {
    kind = kindByNames(names);
    spots.kinds.set(names, kind);
  }
  if (kind !== null) addSpot(spots, element, kind, 'class', null);
}

const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|autore|contributors?|writers?|byline|redakteure?|columnists?|journalists?)\//i;

/** A link to the page of an author. */
const isAuthorLink = ({ rel, href }: Readonly<Record<string, string>>): boolean =>
  (rel !== undefined && /\bauthor\b/i.test(rel)) || (href !== undefined && AUTHOR_PAGE.test(href));

/** Elements that hold no words, or the whole page's. */
const NO_SPOT = new Set('html body main article form img input svg path button select label'.split(' '));

/** Any other element: by its microdata, its link or its names. */
export function addElement(spots: Spots, element: Element): void {
  const { attribs } = element;
  const property = attribs['itemprop'];
  if (property !== undefined) addProperty(spots, element, property);
  else if (element.name === 'a' && isAuthorLink(attribs)) addSpot(spots, element, 'author', 'rel', null);
  else if (!NO_SPOT.has(element.name)) {
    const names = attribs['class'] ?? attribs['id'];
    if (names !== undefined) addByNames(spots, element, names);
  }
}
