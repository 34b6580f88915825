import type { ChildNode, Document, Element } from 'domhandler';
import { vendorOf } from './access/vendors.js';
import type { TitleCandidate } from './facts.js';
import { readHeading } from './h1.js';
import type { FirstHeading } from './h1.js';
import { addElement, addTime, isAside } from './spots.js';
import type { Spots } from './spots.js';
import { collapse, following, isElement, plain } from './strings.js';

/** What one walk over the page gathers. */
export interface Collected {
  base: string | null;
  canonical: string | null;
  language: string | null;
  title: string | null;
  readonly h1s: FirstHeading[];
  readonly metas: Map<string, string[]>;
  /** The texts of JSON-LD scripts. */
  readonly scripts: string[];
  /** Paywall products, by the scripts that the page loads. */
  readonly vendors: Set<string>;
  readonly spots: Spots;
}

const MAX_METAS = 500;
const MAX_VALUES = 50;
const MAX_H1S = 40;

function set(found: Collected, name: 'base' | 'canonical' | 'language' | 'title', value: string | undefined): void {
  if (found[name] === null && value !== undefined && value.trim() !== '') found[name] = collapse(value);
}

function addMeta(found: Collected, element: Element): void {
  const { attribs } = element;
  if (attribs['itemprop'] !== undefined) addElement(found.spots, element);
  const property = attribs['property'] ?? attribs['name'];
  const name = property ?? attribs['itemprop'] ?? attribs['http-equiv'];
  const content = attribs['content'] ?? attribs['value'];
  if (name === undefined || content === undefined || content.trim() === '' || found.metas.size >= MAX_METAS) return;
  if (property === undefined && attribs['itemprop'] !== undefined && isAside(element)) return;
  if (name === 'script:ld+json') found.scripts.push(content);
  // `property="og:title article:title"` names several at once.
  for (const one of name.toLowerCase().trim().split(/\s+/, 4)) {
    const values = found.metas.get(one);
    if (values === undefined) found.metas.set(one, [content]);
    else if (values.length < MAX_VALUES) values.push(content);
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
  const { type, src, id } = element.attribs;
  if (JSON_LD.test(type ?? '')) found.scripts.push(rawText(element));
  const vendor = src === undefined && id === undefined ? null : vendorOf(`${src ?? ''} ${id ?? ''}`);
  if (vendor !== null) found.vendors.add(vendor);
}

function addTitle(found: Collected, element: Element): void {
  set(found, 'title', plain(rawText(element)));
}

function addHeadline(found: Collected, element: Element): void {
  const heading = found.h1s.length < MAX_H1S ? readHeading(element) : null;
  if (heading !== null) found.h1s.push(heading);
  addElement(found.spots, element);
}

function addRoot(found: Collected, { attribs }: Element): void {
  set(found, 'language', attribs['lang'] ?? attribs['xml:lang']);
}

function addBase(found: Collected, { attribs }: Element): void {
  set(found, 'base', attribs['href']);
}

const READ = new Map<string, (found: Collected, element: Element) => void>([
  ['html', addRoot],
  ['base', addBase],
  ['title', addTitle],
  ['meta', addMeta],
  ['link', addLink],
  ['script', addScript],
  ['h1', addHeadline],
  [
    'time',
    (found, element) => {
      addTime(found.spots, element);
    },
  ],
]);

const SKIPPED = new Set(['style', 'template', 'svg', 'select', 'iframe', 'noscript']);

function read(found: Collected, element: Element): void {
  const special = READ.get(element.name);
  if (special === undefined) addElement(found.spots, element);
  else special(found, element);
}

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
    vendors: new Set(),
    spots: { all: [], headline: null, kinds: new Map() },
  };
  let node: ChildNode | null = document.children[0] ?? null;
  while (node !== null) {
    const into: boolean = isElement(node) && !SKIPPED.has(node.name);
    if (into) read(found, node as Element);
    node = following(node, document, into);
  }
  return found;
}

const TITLE_METAS = ['parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title', 'citation_title', 'title'];

/** The page's titles in its markup, the surest first. @param h1s the headings that may be the headline */
export function titlesIn({ metas, spots, title }: Collected, h1s: readonly FirstHeading[]): TitleCandidate[] {
  const meta = (from: TitleCandidate['from'], names: readonly string[]): TitleCandidate[] =>
    names.flatMap((name) => metas.get(name)?.slice(0, 1) ?? []).map((text) => ({ from, text: plain(text) }));
  return [
    ...(spots.headline === null ? [] : [{ from: 'microdata' as const, text: plain(spots.headline) }]),
    ...meta('og', ['og:title']),
    ...meta('twitter', ['twitter:title']),
    ...meta('meta', TITLE_METAS),
    ...h1s.map(({ text, main }) => ({ from: 'h1' as const, text, main })),
    ...(title === null ? [] : [{ from: 'title' as const, text: title }]),
  ].filter(({ text }) => text !== '');
}
