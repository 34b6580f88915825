import type { Block } from '../model.js';
import type { HeadFacts, TitleCandidate } from './facts.js';
import { behindColon, likeness, runsOf, withoutSite } from './pieces.js';
import { isSite } from './sites.js';
import type { SiteNames } from './sites.js';
import { collapse, key } from './strings.js';

export interface Headline {
  readonly title: string | null;
  /** The block that shows it, null where none does. */
  readonly block: number | null;
}

/** An `h1` that shares less with every declared title says something else: the name of a section. */
const ALIKE = 0.3;
/** Where teasers are `h1`s too, a later one must be so much more alike to go before an earlier one. */
const MANY = 6;
const LEAD = 0.25;
/** A block is the headline where it shares so much with it. */
const NEARLY_EQUAL = 0.6;
/** Paragraphs may be the headline among so many blocks from the start, headings anywhere: menus may be long. */
const SEARCHED = 400;
const LONGEST = 400;
/** UTF-16 units; what is longer was put there by mistake. */
const LONGEST_TITLE = 600;
/** A heading that is longer is the description of the page. */
const LONGEST_H1 = 240;

interface Titles {
  /** What the head says, without the site's name; the surest first. */
  readonly declared: readonly string[];
  /** The page's `h1`s. */
  readonly shown: readonly string[];
  /** Of an `h1` that holds a kicker: without it. */
  readonly mains: ReadonlyMap<string, string>;
}

function titlesOf(candidates: readonly TitleCandidate[], site: SiteNames): Titles {
  const declared: string[] = [];
  const shown: string[] = [];
  const mains = new Map<string, string>();
  for (const { from, text, main = null } of candidates) {
    if (text.length > (from === 'h1' ? LONGEST_H1 : LONGEST_TITLE)) continue;
    const cut = withoutSite(collapse(text), site);
    if (key(cut) === '' || isSite(cut, site)) continue;
    (from === 'h1' ? shown : declared).push(cut);
    if (main !== null) mains.set(cut, withoutSite(collapse(main), site));
  }
  return { declared: [...new Set(declared)].slice(0, 12), shown, mains };
}

/** The `h1` that says most of what a declared title says. */
function agreedTitle({ declared, shown }: Titles): string | null {
  let best: string | null = null;
  let most = ALIKE;
  const lead = shown.length >= MANY ? LEAD : 0;
  for (const text of shown) {
    for (const other of declared) {
      const alike = likeness(text, other);
      // As much alike: `News`, declared as the section's title, or the headline, declared too.
      const isLonger = alike === most && best !== null && text.length > best.length;
      if (alike > most + (best === null ? 0 : lead) || isLonger) [best, most] = [text, alike];
    }
  }
  return best;
}

/** Of the declared titles, so many are trusted to know where a headline begins. */
const SUREST = 2;

/** What an `h1` holds behind a headline that is no part of it. */
const STARTS_WITH_DATE = /^[\s(|•·,–-]{0,4}(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2})(?!\d)/;

const rest = (shown: string, start: string): string => (shown.startsWith(start) ? shown.slice(start.length) : '');

/** An `h1` may hold a kicker or a date beside the headline: what the head declares in the same words is the headline. */
function withoutKicker(shown: string, declared: readonly string[]): string {
  const whole = key(shown);
  const within = declared.slice(0, SUREST).find((text) => {
    const name = key(text);
    if (!name.includes(' ') || name.length >= whole.length) return false;
    return whole.endsWith(` ${name}`) || (whole.startsWith(`${name} `) && STARTS_WITH_DATE.test(rest(shown, text)));
  });
  return within ?? shown;
}

/** The only `h1` of a page, when it has words enough to be a headline. */
function loneTitle({ shown, mains }: Titles): string | null {
  const [only, ...others] = new Set(shown.map(key));
  if (others.length > 0 || only?.includes(' ') !== true || shown[0] === undefined) return null;
  return mains.get(shown[0]) ?? shown[0];
}

/** How likely a block is the headline, among those with the same words. */
const rankOf = ({ kind, level, hints }: Block): number =>
  (hints?.hidden === true ? 0 : 10) + (kind === 'heading' ? 8 - level : 0) - (hints?.landmark === 'nav' ? 5 : 0);

const mayBeHeadline = ({ text, kind, index }: Block): boolean =>
  text !== '' &&
  text.length <= LONGEST &&
  (kind === 'heading' ||
    (index < SEARCHED && (kind === 'paragraph' || kind === 'caption' || kind === 'item' || kind === 'verse')));

/** The best block for each of the wanted keys. */
function blocksByKey(blocks: readonly Block[], wanted: ReadonlySet<string>): Map<string, Block> {
  const lengths = [...wanted].map((text) => text.length);
  const longest = Math.max(0, ...lengths) * 2 + 10;
  const shortest = Math.min(LONGEST, ...lengths);
  const found = new Map<string, Block>();
  for (const block of blocks) {
    if (block.text.length > longest || block.text.length < shortest || !mayBeHeadline(block)) continue;
    const name = key(block.text);
    const known = wanted.has(name) ? found.get(name) : block;
    if (known === undefined || rankOf(block) > rankOf(known)) found.set(name, block);
  }
  return found;
}

/** A declared title, or what is left of it without a section, that stands on the page. */
const declaredOnPage = (declared: readonly string[], byKey: ReadonlyMap<string, Block>): string | null =>
  declared.flatMap(runsOf).find((text) => byKey.has(key(text))) ?? null;

/** What a declared title says behind a colon, where a heading says just that: `The Journal: Headline`. */
const headedTitle = (declared: readonly string[], byKey: ReadonlyMap<string, Block>): string | null =>
  declared.map(behindColon).find((text) => text !== null && byKey.get(key(text))?.kind === 'heading') ?? null;

/** What a page is called that is called as its site is: a home page. */
const nameOfPage = ({ titles }: HeadFacts): string | null =>
  titles.find(({ text }) => text.length <= LONGEST_TITLE && key(text) !== '')?.text ?? null;

/** The heading that says nearly the same. */
function nearBlock(blocks: readonly Block[], title: string): Block | undefined {
  let best: Block | undefined;
  let most = NEARLY_EQUAL;
  for (const block of blocks) {
    if (block.kind !== 'heading' || block.level > 2 || !mayBeHeadline(block)) continue;
    const alike = likeness(block.text, title);
    if (alike > most) [best, most] = [block, alike];
  }
  return best;
}

/**
 * The headline as a reader sees it: the `h1` that agrees with what the head declares; else a declared title that stands on
 * the page; else the only `h1`; else the first declared title, without the site's name.
 */
export function resolveHeadline(head: HeadFacts, blocks: readonly Block[], site: SiteNames): Headline {
  const titles = titlesOf(head.titles, site);
  const { declared, shown } = titles;
  const behind = declared.flatMap((text) => behindColon(text) ?? []);
  const byKey = blocksByKey(blocks, new Set([...declared.flatMap(runsOf), ...shown, ...behind].map(key)));
  const agreed = agreedTitle(titles);
  const title =
    agreed === null
      ? (declaredOnPage(declared, byKey) ??
        loneTitle(titles) ??
        headedTitle(declared, byKey) ??
        declared[0] ??
        shown[0] ??
        nameOfPage(head))
      : withoutKicker(titles.mains.get(agreed) ?? agreed, declared);
  if (title === null) return { title, block: null };
  const block = byKey.get(key(agreed ?? title)) ?? byKey.get(key(title)) ?? nearBlock(blocks, agreed ?? title);
  return { title, block: block?.index ?? null };
}
