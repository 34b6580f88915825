import type { Clue, Measure, Rule, RulePack, Section } from '../model.js';
import type { Facts } from './facts.js';
import { factsOf } from './facts.js';
import { DEFAULT_MAX_WORDS } from './limits.js';
import { addKey, createTrie, visitWords } from './trie.js';
import type { Trie } from './trie.js';

/** A compiled clue: cheap to hold, its regular expressions are made when first needed. */
interface CompiledClue {
  readonly rule: CompiledRule;
  readonly text: () => RegExp | null;
  readonly token: () => RegExp | null;
  /** The bits of all sets of words that a text must hold before the clue is tried; 0 for none. */
  readonly needs: number;
  /** Which of them the block in hand was found to hold. */
  readonly progress: { round: number; bits: number };
  /** UTF-16 units of the longest folded text that can match. */
  readonly longest: number;
  /** Words of the longest block on which the clue is tried: somewhat more than the rule may strike, so that the veto is seen. */
  readonly maxWords: number;
}

export interface CompiledRule {
  readonly rule: Rule;
  /** Place in the order of packs and rules. */
  readonly order: number;
  readonly unless: () => readonly RegExp[];
  /** The patterns that end a section; empty for other scopes and for sections that end before prose. */
  readonly until: () => readonly RegExp[];
  readonly stop: () => readonly RegExp[];
  /** What prose inside a section must match; empty for any. */
  readonly through: () => readonly RegExp[];
}

/** One of the sets of words that a clue needs: the bit that finding a word of it sets. */
interface Need {
  readonly clue: CompiledClue;
  readonly bit: number;
}

export interface RuleSet {
  readonly rules: readonly CompiledRule[];
  /** Clues by the words that every match of them holds. */
  readonly byWord: Trie<Need>;
  /** Clues by the words that every match of them begins with. */
  readonly byFirst: Trie<Need>;
  /** Clues of which no word is certain. */
  readonly always: CompiledClue[];
  /** A digest of the rules: equal rules give equal digests. */
  readonly digest: () => string;
}

/** A rule's match in one block. Offsets are UTF-16 units in the folded text; both 0 for a clue of tokens alone. */
export interface Hit {
  readonly rule: CompiledRule;
  readonly start: number;
  readonly end: number;
}

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
};

const regexps = (patterns: readonly string[] | undefined): (() => readonly RegExp[]) =>
  once(() => (patterns ?? []).map((pattern) => new RegExp(pattern)));

const sectionOf = (rule: Rule): Section | null => (typeof rule.scope === 'object' ? rule.scope : null);

function compileRule(rule: Rule, order: number): CompiledRule {
  const section = sectionOf(rule);
  const until = section === null || section.until === 'prose' ? [] : section.until;
  const through = section?.through === undefined ? [] : [section.through];
  return {
    rule,
    order,
    unless: regexps(rule.unless),
    until: regexps(until),
    stop: regexps(section?.stop),
    through: regexps(through),
  };
}

const NO_FACTS: Facts = { first: null, words: [], longest: null };

function triedWords({ maxWords = DEFAULT_MAX_WORDS, strength }: Rule): number {
  return strength === 'weak' ? maxWords : maxWords + 20;
}

function compileClue(match: string | Clue, rule: CompiledRule, facts: Facts): CompiledClue {
  const { text, token } = typeof match === 'string' ? { text: match, token: undefined } : match;
  return {
    rule,
    text: once(() => (text === undefined ? null : new RegExp(text))),
    token: once(() => (token === undefined ? null : new RegExp(`^(?:${token})$`))),
    needs: 2 ** (facts.words.length + Number(facts.first !== null)) - 1,
    progress: { round: 0, bits: 0 },
    longest: facts.longest ?? Infinity,
    maxWords: triedWords(rule.rule),
  };
}

const textOf = (match: string | Clue): string | undefined => (typeof match === 'string' ? match : match.text);

/**
 * The facts of all clues of some packs, in order.
 * @public the build calls it
 */
export const factsOfPacks = (packs: readonly RulePack[]): Facts[] =>
  packs
    .flatMap(({ rules }) => rules)
    .flatMap(({ match }) => match.map(textOf).map((text) => (text === undefined ? NO_FACTS : factsOf(text))));

/**
 * Prepares packs for matching. Regular expressions are built on first use, so that starting costs little.
 * @param packs in order: of two rules that match the same words, the earlier one decides
 * @param known what `factsOfPacks(packs)` gives, where that was worked out before; empty: it is worked out here
 */
export function compile(packs: readonly RulePack[], known: readonly Facts[] = []): RuleSet {
  const rules = packs.flatMap((pack) => pack.rules).map(compileRule);
  const set: Omit<RuleSet, 'rules' | 'digest'> = { byWord: createTrie(), byFirst: createTrie(), always: [] };
  const all = known.length > 0 ? known : factsOfPacks(packs);
  let next = 0;
  for (const rule of rules)
    for (const match of rule.rule.match) {
      const facts = all[next++] ?? NO_FACTS;
      addClue(set, compileClue(match, rule, facts), facts);
    }
  return { ...set, rules, digest: once(() => digest(JSON.stringify(rules.map(({ rule }) => rule)))) };
}

function addClue(
  { byWord, byFirst, always }: Omit<RuleSet, 'rules' | 'digest'>,
  clue: CompiledClue,
  facts: Facts,
): void {
  if (clue.needs === 0) always.push(clue);
  facts.words.forEach((keys, i) => {
    for (const key of keys) addKey(byWord, key, { clue, bit: 2 ** i });
  });
  for (const key of facts.first ?? []) addKey(byFirst, key, { clue, bit: 2 ** facts.words.length });
}

/** FNV-1a over UTF-16 units, two lanes of 32 bits: names a rule set, protects nothing. http://www.isthe.com/chongo/tech/comp/fnv/ */
function digest(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  return [a, b].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}

const appliesTo = (rule: Rule, languages: ReadonlySet<string> | null): boolean =>
  languages === null || rule.languages.some((language) => language === '*' || languages.has(language));

/** Blocks are counted, so that what was found in an earlier one need not be wiped. */
let round = 0;

/** The clues that may match, in no order. */
function candidates(rules: RuleSet, { folded, words }: Measure): CompiledClue[] {
  const found: CompiledClue[] = [];
  const fits = (clue: CompiledClue): boolean => words <= clue.maxWords && folded.length <= clue.longest;
  round++;
  const offer = ({ clue, bit }: Need): void => {
    const { progress } = clue;
    if (progress.round !== round) {
      progress.round = round;
      progress.bits = 0;
    }
    const before = progress.bits;
    progress.bits |= bit;
    if (progress.bits === clue.needs && before !== clue.needs && fits(clue)) found.push(clue);
  };
  for (const clue of rules.always) if (fits(clue)) found.push(clue);
  visitWords(rules.byFirst, folded, true, offer);
  visitWords(rules.byWord, folded, false, offer);
  return found;
}

function hitOf(clue: CompiledClue, folded: string, tokens: readonly string[]): Hit | null {
  const token = clue.token();
  if (token !== null && !tokens.some((name) => token.test(name))) return null;
  const text = clue.text();
  if (text === null) return { rule: clue.rule, start: 0, end: 0 };
  const match = text.exec(folded);
  return match === null ? null : { rule: clue.rule, start: match.index, end: match.index + match[0].length };
}

/**
 * The rules that match a block, each with its longest match, in the order of the rules.
 * @param tokens class and id tokens; empty for plain text
 * @param languages ISO 639-1 codes whose rules apply; null for all
 */
export function hits(
  rules: RuleSet,
  measure: Measure,
  tokens: readonly string[],
  languages: ReadonlySet<string> | null,
): Hit[] {
  const found = new Map<CompiledRule, Hit>();
  for (const clue of candidates(rules, measure)) {
    if (!appliesTo(clue.rule.rule, languages)) continue;
    const hit = hitOf(clue, measure.folded, tokens);
    const before = found.get(clue.rule);
    if (hit !== null && (before === undefined || hit.end - hit.start > before.end - before.start))
      found.set(clue.rule, hit);
  }
  return [...found.values()].sort((a, b) => a.rule.order - b.rule.order);
}
