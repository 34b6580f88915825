import type { Block } from '../model.js';
import { cjkNameWithin } from './cjk-bylines.js';
import { fromLines, fromSignatures, fromSpots, isOfTeaser, NOTHING } from './bylines.js';
import type { Found } from './bylines.js';
import type { HeadFacts, Name, Spot } from './facts.js';
import { cleanNames, isByline, isNobody, looksLikeName } from './names.js';
import type { Taste } from './names.js';
import { asideLines, fromAuthorBoxes, fromDatedLines, fromNameLines } from './name-lines.js';
import type { SiteNames } from './sites.js';
import { key, plain } from './strings.js';
import type { Surroundings } from './surroundings.js';

/** Names of `meta` elements; the surest first. */
const METAS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'citation_authors',
  'citation_author',
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
const CATALOGUE = /^(?:citation_author|dc)/;
const WRITTEN_BY = /written by|author|verfasst|geschrieben|escrito|écrit|scritto|autor/i;

/** `Doe, Jane`, as catalogues write it. */
function inverted(text: string): string {
  const match = /^([^\s,]+(?:\s[^\s,]+)?),\s*([^\s,][^,]*)$/.exec(text);
  return match === null ? text : `${match[2] ?? ''} ${match[1] ?? ''}`;
}

const named = (text: string): Name => ({ text, type: null });

function fromMetas({ metas }: HeadFacts, taste: Taste): string[] {
  for (const name of METAS) {
    const values = (metas.get(name) ?? []).map(plain);
    const names = cleanNames((CATALOGUE.test(name) ? values.map(inverted) : values).map(named), taste);
    if (names.length > 0) return names;
  }
  // A pair that systems write for previews: `Written by` and the name.
  if (!WRITTEN_BY.test(metas.get('twitter:label1')?.[0] ?? '')) return [];
  return cleanNames((metas.get('twitter:data1') ?? []).map(plain).map(named), taste);
}

function fromLinked({ linked }: HeadFacts, taste: Taste, isArticle: boolean): string[] {
  for (const { rank, authors } of linked) {
    const names = rank >= 2 === isArticle ? cleanNames(authors, taste) : [];
    if (names.length > 0) return names;
  }
  return [];
}

interface Page {
  readonly head: HeadFacts;
  readonly blocks: readonly Block[];
  readonly near: Surroundings;
  /** The block of the headline. */
  readonly headline: number | null;
  readonly language: string | null;
}

const declared = (names: string[]): Found => ({ names, blocks: [] });

/** An author may be marked a little behind the last block that counts as near. */
const MARGIN = 200;

/** Whether an element is a button: it opens a box about someone, or chooses a topic. */
const isButton = (block: Block, { start, end }: Spot): boolean =>
  block.kind === 'control' && block.start !== null && block.end !== null && block.start < end && block.end > start;

/** Marked elements that are no buttons near the headline. */
const spotsOf = ({ spots }: HeadFacts, near: Surroundings): readonly Spot[] =>
  spots.filter((spot) => !near.blocks.some((block) => isButton(block, spot)));

function fromNearSpots({ head, near, language }: Page, taste: Taste): Found {
  return declared(
    fromSpots(
      spotsOf(head, near)
        .filter(({ start, end }) => start >= near.start && end <= near.end + MARGIN)
        // Between headline and text, what looks like a box about others is about this article, where a link says so.
        .map((spot) => (spot.by === 'rel' && spot.end <= near.close ? { ...spot, aside: false } : spot)),
      taste,
      language,
    ),
  );
}

/** Elements marked anywhere on the page, where they agree. */
function fromFarSpots({ head, near, language }: Page, taste: Taste): Found {
  const names = fromSpots(spotsOf(head, near), taste, language);
  return names.length === 1 ? declared(names) : NOTHING;
}

/** A heading may be one directly below the headline. */
const UNDER_HEADLINE = 2;

const isPlainByline = ({ text, kind, index }: Block, headline: number | null): boolean =>
  kind !== 'item' &&
  (kind !== 'heading' || (headline !== null && index > headline && index <= headline + UNDER_HEADLINE)) &&
  isByline(text);
/** UTF-16 units of a line near the headline that may show a declared name. */
const LONGEST_NEAR = 120;
const isFullName = (name: string): boolean => name.includes(' ') && looksLikeName(name);

/** A line that may show a declared name; the links of a list are to others' pages. */
const mayShow = ({ text, kind, hints }: Block): boolean =>
  text.length <= LONGEST_NEAR && !(kind === 'item' && (hints?.linked ?? 0) >= text.length);

/** Whether an element near the headline is marked as the author's, and holds this name and nothing else. */
const isMarked = ({ head, near }: Page, name: string): boolean =>
  head.spots.some(
    ({ kind, by, text, start, end }) =>
      kind === 'author' && by !== 'class' && start >= near.start && end <= near.end && key(text) === key(name),
  );

/** So many names make a list; behind a single one an office may follow. */
const LIST = 3;

/** Whether a byline lists all who are declared, and others with them. */
const namesMore = (names: readonly string[], declaredNames: readonly string[]): boolean =>
  declaredNames.length > 0 &&
  names.length >= LIST &&
  names.length > declaredNames.length &&
  declaredNames.every((one) => names.some((name) => key(name).endsWith(key(one))));

/**
 * A plain byline under the headline goes before what is declared: the account that uploaded a text is often declared as
 * its author. Not where a name that is declared stands there too: then the data knows better where names begin and end.
 */
function fromPlainByline(page: Page, taste: Taste): Found {
  const { head, near, language } = page;
  const found = fromLines(
    near.blocks.filter((block) => isPlainByline(block, page.headline)),
    taste,
    language,
  );
  if (found.names.length === 0 || !found.names.every((name) => isFullName(name) || isMarked(page, name)))
    return NOTHING;
  const declaredNames = [fromLinked(head, taste, true), fromMetas(head, taste)].find(({ length }) => length > 0) ?? [];
  const lines = near.blocks.filter((block) => mayShow(block)).map(({ text }) => key(text));
  if (namesMore(found.names, declaredNames)) return found;
  // Declared by the given name alone: the byline knows more.
  const [given = '', ...others] = declaredNames;
  const isGiven = given !== '' && others.length === 0 && !given.includes(' ');
  if (isGiven && found.names.some((name) => name.startsWith(`${given} `))) return found;
  return lines.some((line) => declaredNames.some((name) => line.includes(key(name)))) ? NOTHING : found;
}

/** The names in JSON-LD, or in `meta` elements where those name the same people and more. */
function fromData({ head }: Page, taste: Taste): Found {
  const [linked, metas] = [fromLinked(head, taste, true), fromMetas(head, taste)];
  const keys = new Set(metas.map(key));
  const isMore = metas.length > linked.length && linked.every((name) => keys.has(key(name)));
  return declared(isMore ? metas : linked);
}

/** Lines of Chinese, Japanese and Korean with several facts, where an office stands before or behind a name. */
function fromCjkLines({ near, language }: Page, taste: Taste): Found {
  for (const { text, index, kind } of near.blocks) {
    if (kind === 'caption' || kind === 'table' || kind === 'code') continue;
    const names = cleanNames(cjkNameWithin(text, language).map(named), taste);
    if (names.length > 0) return { names, blocks: [index] };
  }
  return NOTHING;
}

type Look = (page: Page, taste: Taste) => Found;

/** Where authors are looked for: what the page declares, then what it shows near the headline. */
const LOOKS: readonly Look[] = [
  fromPlainByline,
  fromData,
  ({ head }, taste) => declared(fromMetas(head, taste)),
  ({ near, language }, taste) => fromLines(near.blocks, taste, language),
  fromNearSpots,
  fromCjkLines,
  ({ head }, taste) => declared(fromLinked(head, taste, false)),
];

const OWN_BYLINE = /^(?:by|von|par|por|di|da)\s+([\p{L}-]+)/iu;
/** UTF-16 units. */
const LONGEST_OWN = 60;

/** Whether the byline under the headline names no person: `By Staff`. Then another `By` is of another article. */
const hasNamelessByline = ({ near, headline }: Page): boolean =>
  near.blocks.some(({ text, index, start }) => {
    const isClose = headline !== null && index > headline && (start ?? 0) < near.close;
    const word = isClose && text.length <= LONGEST_OWN ? OWN_BYLINE.exec(text)?.[1] : undefined;
    return word !== undefined && (isNobody(word) || AGENCY.test(word));
  });
const AGENCY = /^(?:AFP|AP|ANSA|APA|ATS|dpa|EFE|epd|KNA|PA|PTI|Reuters|sid|TASS|UPI|Xinhua)$/;

/** Less sure. */
const LAST_LOOKS: readonly Look[] = [
  ({ near, blocks, language }, taste) => fromDatedLines(near.blocks, blocks, taste, language),
  ({ near, blocks, language }, taste) => fromNameLines(near.blocks, blocks, taste, language),
  ({ near }, taste) => fromAuthorBoxes(near.blocks, taste),
  ({ blocks, headline, language }, taste) => fromLines(asideLines(blocks, headline), taste, language),
  ({ blocks, headline }, taste) => fromAuthorBoxes(asideLines(blocks, headline), taste),
  fromFarSpots,
  ({ blocks }, taste) => fromAuthorBoxes(blocks, taste),
  (page, taste) => fromSignatures(page.blocks, page.headline, !hasNamelessByline(page), taste, page.language),
];

function look(page: Page, looks: readonly Look[], taste: Taste): Found {
  for (const one of looks) {
    const found = one(page, taste);
    if (found.names.length > 0) return found;
  }
  return NOTHING;
}

/** UTF-16 units that may stand in a byline beside its names. */
const LONGEST_REST = 60;
const CREDIT = /photo|foto|bild|image|credit|illustration|grafik|video|©/i;

/** Whether a block is a byline of these names: not a sentence about them, not the credit of a picture. */
function showsNames({ kind, text }: Block, names: readonly string[]): boolean {
  if (kind === 'heading' || kind === 'caption' || kind === 'table' || kind === 'control' || CREDIT.test(text))
    return false;
  const all = names.join(' ').length;
  return text.length <= all + LONGEST_REST && !/[.!?]["'”’)]*$/.test(text) && names.some((name) => text.includes(name));
}

/**
 * The authors of a page: persons first, as declared in its data, else as shown near the headline, else as presented
 * elsewhere. An organisation, the site itself among them, only where the page declares it as the author and shows no person.
 */
export function resolveAuthors(whole: Page, site: SiteNames, headline: string | null): Found {
  const title = key(headline ?? '');
  const isOwn = (block: Block): boolean => !isOfTeaser(block, whole.blocks, whole.headline);
  const page = { ...whole, near: { ...whole.near, blocks: whole.near.blocks.filter(isOwn) } };
  const people: Taste = { site, title, allow: 'people' };
  const order: (() => Found)[] = [
    () => look(page, LOOKS, people),
    () => look(page, LOOKS, { ...people, allow: 'accounts' }),
    () => look(page, LOOKS, { ...people, allow: 'namesakes' }),
    () => look(page, LAST_LOOKS, people),
    () => look(page, LOOKS, { ...people, allow: 'anyone' }),
  ];
  for (const attempt of order) {
    const { names, blocks } = attempt();
    if (names.length === 0) continue;
    const shown = page.near.blocks.filter((block) => showsNames(block, names)).map(({ index }) => index);
    return { names, blocks: [...new Set([...blocks, ...shown])] };
  }
  return NOTHING;
}
