/** Whether a text is a whole page, or an article already. */
import type { Kind, Mark, Measure } from '../model.js';

const SHORT_WORDS = 6;
const PROSE_WORDS = 15;

/** Kinds that stand around an article on its page, seldom in what somebody extracted from it. */
const CHROME: ReadonlySet<Kind> = new Set(['navigation', 'legal', 'social', 'account', 'consent']);

interface Signs {
  readonly blocks: number;
  /** Short lines before the first paragraph. */
  readonly lead: number;
  /** Short lines before the first paragraph and behind the last one. */
  readonly around: number;
  /** Short lines anywhere. */
  readonly short: number;
  /** Kinds of what the rules struck. */
  readonly kinds: number;
  /** Those among them that are chrome. */
  readonly chrome: number;
}

/** Any one of these combinations makes a page for sure. */
const SURE: readonly Partial<Signs>[] = [
  { blocks: 60, around: 18, chrome: 2 },
  { blocks: 60, around: 18, kinds: 4 },
  // In a language that the rules do not know, the menus alone must be long.
  { blocks: 60, lead: 10, around: 30 },
];
/** Any one of these makes a page likely: four in five of those that are not sure, and one leftover in a hundred. */
const LIKELY: readonly Partial<Signs>[] = [
  { around: 18, chrome: 2 },
  { around: 18, kinds: 4 },
  { blocks: 60, around: 8, chrome: 2 },
  { blocks: 60, around: 12, kinds: 3 },
  { blocks: 60, short: 20, chrome: 3 },
];

function signsOf(measures: readonly Measure[], marks: readonly Mark[]): Signs {
  const prose = measures.map((measure) => measure.sentence && measure.words >= PROSE_WORDS);
  const short = measures.map((measure) => !measure.sentence && measure.words <= SHORT_WORDS);
  const count = (from: number, to: number): number => short.slice(from, to).filter(Boolean).length;
  const lead = count(0, Math.max(0, prose.indexOf(true)));
  const kinds = new Set(marks.filter((mark) => mark.veto === null).map((mark) => mark.kind));
  return {
    blocks: measures.length,
    lead,
    around: lead + count(prose.lastIndexOf(true) + 1, short.length),
    short: count(0, short.length),
    kinds: kinds.size,
    chrome: [...kinds].filter((kind) => CHROME.has(kind)).length,
  };
}

const has = (signs: Signs, wanted: Partial<Signs>): boolean =>
  (Object.keys(wanted) as (keyof Signs)[]).every((name) => signs[name] >= (wanted[name] ?? 0));

/**
 * Whether a text is a whole page as a naive scraper prints it, rather than an article with leftovers: menu lines stand
 * before its first paragraph or behind its last one, and rules found the chrome of a page among them.
 * @param marks of the rules
 * @returns null for a text that is an article already
 */
export function pageOf(measures: readonly Measure[], marks: readonly Mark[]): 'sure' | 'likely' | null {
  const signs = signsOf(measures, marks);
  if (SURE.some((wanted) => has(signs, wanted))) return 'sure';
  return LIKELY.some((wanted) => has(signs, wanted)) ? 'likely' : null;
}
