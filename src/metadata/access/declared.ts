/** What a page declares about who may read it: schema.org's `isAccessibleForFree` and `hasPart`, and `content_tier`. */
import type { HeadFacts, LinkedData } from '../facts.js';

/** What is declared; absent facts are null or empty. */
export interface Declared {
  readonly free: boolean | null;
  readonly tier: 'free' | 'metered' | 'locked' | null;
  /** CSS selectors of the parts that are not free. */
  readonly selectors: readonly string[];
  readonly wordCount: number | null;
  /** The article's text as JSON-LD has it. */
  readonly articleBody: string | null;
  /** Paywall products whose scripts the page loads. */
  readonly vendors: readonly string[];
  /** The words to quote in the verdict. */
  readonly evidence: readonly string[];
}

/** Lists of parts and of values are read so far. */
const MAX_LIST = 50;

const isThing = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return (value as unknown[]).slice(0, MAX_LIST);
  return value === undefined || value === null ? [] : [value];
};

const WORDS: Readonly<Record<string, boolean>> = { true: true, yes: true, 1: true, false: false, no: false, 0: false };

/**
 * A boolean in one of the forms that pages give it: `false`, `"False"`, `"no"`, `0`, `"https://schema.org/False"`,
 * `{"@value": "false"}`, or a list of them that agree. Null for anything else.
 */
export function booleanOf(value: unknown): boolean | null {
  const found = new Set<boolean>();
  for (const item of listOf(value)) {
    const inner: unknown = isThing(item) ? item['@value'] : item;
    if (typeof inner !== 'string' && typeof inner !== 'boolean' && typeof inner !== 'number') continue;
    const word = String(inner)
      .trim()
      .slice(0, 60)
      .toLowerCase()
      .replace(/^https?:\/\/schema\.org\//, '');
    const known = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
    if (known !== undefined) found.add(known);
  }
  return found.size === 1 ? found.has(true) : null;
}

interface Part {
  readonly free: boolean | null;
  readonly selectors: readonly string[];
}

const partsOf = ({ hasPart }: LinkedData): Part[] =>
  listOf(hasPart)
    .filter(isThing)
    .map((part) => ({
      free: booleanOf(part['isAccessibleForFree']),
      selectors: listOf(part['cssSelector']).filter((selector) => typeof selector === 'string'),
    }));

/** Parts that are not free: those that say so, and those of a paid whole that say nothing. */
function paidParts(node: LinkedData): Part[] {
  const whole = booleanOf(node.isAccessibleForFree);
  return partsOf(node).filter(
    ({ free, selectors }) => free === false || (free === null && whole === false && selectors.length > 0),
  );
}

/** What one object says: its own word; where it has none, that of its parts. */
function wordOf(node: LinkedData): boolean | null {
  const own = booleanOf(node.isAccessibleForFree);
  if (own !== null) return own;
  return paidParts(node).length > 0 ? false : null;
}

interface Word {
  readonly free: boolean | null;
  readonly evidence: readonly string[];
}

/**
 * What the objects say together. Those that are the article go before the page around it. Where equals disagree, one that
 * names its paid part is believed, since nobody does that by default; else nothing is known.
 */
function agreed(linked: readonly LinkedData[]): Word {
  const speaking = linked.filter((node) => wordOf(node) !== null);
  const equals = speaking.filter(({ rank }) => rank === speaking[0]?.rank);
  const words = new Set(equals.map(wordOf));
  if (words.size === 0) return { free: null, evidence: [] };
  if (words.size === 1) {
    const free = words.has(true);
    return { free, evidence: [`isAccessibleForFree: ${String(free)}`] };
  }
  const named = equals.some((node) => wordOf(node) === false && paidParts(node).length > 0);
  return { free: named ? false : null, evidence: ['isAccessibleForFree: both true and false'] };
}

const TIERS = ['free', 'metered', 'locked'] as const;
const TIER_METAS = ['article:content_tier', 'content_tier', 'article.content_tier', 'og:article:content_tier'];

function tierOf(metas: HeadFacts['metas']): Declared['tier'] {
  for (const name of TIER_METAS) {
    const value = metas.get(name)?.[0]?.trim().toLowerCase();
    const tier = TIERS.find((known) => known === value);
    if (tier !== undefined) return tier;
  }
  return null;
}

/** Reads what the head of a page declares. Never throws. */
export function readDeclared(head: HeadFacts): Declared {
  const data = agreed(head.linked);
  const micro = data.evidence.length > 0 ? null : booleanOf(head.metas.get('isaccessibleforfree'));
  const tier = tierOf(head.metas);
  return {
    free: data.free ?? micro,
    tier,
    selectors: [...new Set(head.linked.flatMap(paidParts).flatMap(({ selectors }) => selectors))].slice(0, MAX_LIST),
    wordCount: head.wordCount,
    articleBody: head.articleBody,
    vendors: head.vendors,
    evidence: [
      ...data.evidence,
      ...(micro === null ? [] : [`isAccessibleForFree: ${String(micro)}`]),
      ...(tier === null ? [] : [`content_tier: ${tier}`]),
    ],
  };
}
