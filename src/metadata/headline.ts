import type { Block } from '../model.js';
import type { HeadFacts, TitleCandidate } from './facts.js';
import { likeness, runsOf, withoutSite } from './pieces.js';
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
/** A block is the headline where it shares so much with it. */
const NEARLY_EQUAL = 0.6;
/** Paragraphs may be the headline among so many blocks from the start, headings anywhere: menus may be long. */
const SEARCHED = 400;
const LONGEST = 400;
/** UTF-16 units; what is longer was put there by mistake. */
const LONGEST_TITLE = 600;

interface Titles {
  /** What the head says, without the site's name; the surest first. */
  readonly declared: readonly string[];
  /** The page's `h1`s. */
  readonly shown: readonly string[];
}

function titlesOf(candidates: readonly TitleCandidate[], site: SiteNames): Titles {
  const declared: string[] = [];
  const shown: string[] = [];
  for (const { from, text } of candidates) {
    if (text.length > LONGEST_TITLE) continue;
    const cut = withoutSite(collapse(text), site);
    if (key(cut) === '' || isSite(cut, site)) continue;
    (from === 'h1' ? shown : declared).push(cut);
  }
  return { declared: [...new Set(declared)].slice(0, 12), shown };
}

/** The `h1` that says most of what a declared title says. */
function agreedTitle({ declared, shown }: Titles): string | null {
  let best: string | null = null;
  let most = ALIKE;
  for (const text of shown) {
    for (const other of declared) {
      const alike = likeness(text, other);
      if (alike > most) [best, most] = [text, alike];
    }
  }
  return best;
}

/** Of the declared titles, so many are trusted to know where a headline begins. */
const SUREST = 2;

/** An `h1` may hold a kicker or a date before the headline: what the head declares in the same words is the headline. */
function withoutKicker(shown: string, declared: readonly string[]): string {
  const whole = key(shown);
  const within = declared.slice(0, SUREST).find((text) => {
    const name = key(text);
    return name.includes(' ') && name.length < whole.length && whole.endsWith(` ${name}`);
  });
  return within ?? shown;
}

/** The only `h1` of a page, when it has words enough to be a headline. */
function loneTitle({ shown }: Titles): string | null {
  const [only, ...others] = new Set(shown.map(key));
  return others.length === 0 && only?.includes(' ') === true ? (shown[0] ?? null) : null;
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
  const byKey = blocksByKey(blocks, new Set([...declared.flatMap(runsOf), ...shown].map(key)));
  const agreed = agreedTitle(titles);
  const title =
    agreed === null
      ? (declaredOnPage(declared, byKey) ?? loneTitle(titles) ?? declared[0] ?? shown[0] ?? null)
      : withoutKicker(agreed, declared);
  if (title === null) return { title, block: null };
  const block = byKey.get(key(agreed ?? title)) ?? byKey.get(key(title)) ?? nearBlock(blocks, agreed ?? title);
  return { title, block: block?.index ?? null };
}
