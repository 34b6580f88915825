import type { Clue, Measure, Rule, Section } from '../model.js';
import type { Facts } from './facts.js';
import { factsOf } from './facts.js';
import { DEFAULT_MAX_WORDS } from './limits.js';
import { createKeyIndex, entryOf, visitWords } from './keys.js';
import type { Entry, KeyIndex } from './keys.js';

/** A compiled clue: cheap to hold, its regular expressions are made when first needed. */
interface CompiledClue {
  readonly rule: CompiledRule;
  readonly text: () => RegExp | null;
  readonly token: () => RegExp | null;
  /** Of each of these, some key must stand in a text before the clue is tried on it. */
  readonly checks: readonly (readonly Entry<CompiledClue>[])[];
  /** The last block for which it was called, so that it is called once a block. */
  round: number;
  /** UTF-16 units of the longest folded text that can match. */
  readonly longest: number;
  /** Words of the longest block on which the clue is tried: somewhat more than the rule may strike, so that the veto is seen. */
  readonly maxWords: number;
}

export interface CompiledRule {
  readonly rule: BareRule;
  /** Place in the order of packs and rules. */
  readonly order: number;
  readonly unless: () => readonly RegExp[];
  /** The patterns that end a section; empty for other scopes and for sections that end before prose. */
  readonly until: () => readonly RegExp[];
  readonly stop: () => readonly RegExp[];
  /** What prose inside a section must match; empty for any. */
  readonly through: () => readonly RegExp[];
}

/** A rule as matching needs it. What tells people about it stays out of the start of the command. */
export type BareRule = Omit<Rule, 'about' | 'examples'>;

export interface BarePack {
  readonly rules: readonly BareRule[];
  /** The facts of their clues, in order, where they were worked out before. */
  readonly facts?: readonly Facts[];
}

export interface RuleSet {
  readonly rules: CompiledRule[];
  /** Clues by the words that call for them: of every match they hold one. The keys of all checks stand here as well. */
  readonly byWord: KeyIndex<CompiledClue>;
  /** Clues by the words that every match of them begins with. */
  readonly byFirst: KeyIndex<CompiledClue>;
  /** Clues of which no word is certain, by the first unit of a text: its ASCII code, or ASCII for any unit beyond. */
  readonly byOpening: readonly CompiledClue[][];
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

const sectionOf = (rule: BareRule): Section | null => (typeof rule.scope === 'object' ? rule.scope : null);

function compileRule(rule: BareRule, order: number): CompiledRule {
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

const NO_FACTS: Facts = { first: null, words: [], opening: null, longest: null };

/** Units of ASCII, and the place of all others. */
const ASCII = 128;

function triedWords({ maxWords = DEFAULT_MAX_WORDS, strength }: BareRule): number {
  return strength === 'weak' ? maxWords : maxWords + 20;
}

function compileClue(
  match: string | Clue,
  rule: CompiledRule,
  longest: number | null,
  checks: CompiledClue['checks'],
): CompiledClue {
  const { text, token } = typeof match === 'string' ? { text: match, token: undefined } : match;
  return {
    rule,
    text: once(() => (text === undefined ? null : new RegExp(text))),
    token: once(() => (token === undefined ? null : new RegExp(`^(?:${token})$`))),
    checks,
    round: 0,
    longest: longest ?? Infinity,
    maxWords: triedWords(rule.rule),
  };
}

const textOf = (match: string | Clue): string | undefined => (typeof match === 'string' ? match : match.text);

/** The facts of all clues of some rules, in order. */
export const factsOfRules = (rules: readonly BareRule[]): Facts[] =>
  rules.flatMap(({ match }) => match.map(textOf).map((text) => (text === undefined ? NO_FACTS : factsOf(text))));

const appliesTo = ({ languages }: BareRule, language: string | null): boolean =>
  language === null || languages.some((one) => one === '*' || one === 'en' || one === language);

/**
 * Prepares packs for matching. Regular expressions are built on first use, so that starting costs little.
 * @param packs in order: of two rules that match the same words, the earlier one decides
 * @param language ISO 639-1: the rules of it, those of English and those of all languages; null for all rules
 */
export function compile(packs: readonly BarePack[], language: string | null = null): RuleSet {
  const set: RuleSet = {
    rules: [],
    byWord: createKeyIndex(),
    byFirst: createKeyIndex(),
    byOpening: Array.from({ length: ASCII + 1 }, () => []),
  };
  for (const { rules, facts = factsOfRules(rules) } of packs) {
    let next = 0;
    for (const rule of rules) {
      const compiled = appliesTo(rule, language) ? compileRule(rule, set.rules.length) : null;
      if (compiled !== null) set.rules.push(compiled);
      for (const match of rule.match) {
        const known = facts[next++] ?? NO_FACTS;
        if (compiled !== null) addClue(set, compiled, match, known);
      }
    }
  }
  return set;
}

/** A digest of rules, equal for equal rules, but for what changes no verdict, so that it stays when an example is added. */
export const digestOf = (rules: readonly BareRule[]): string =>
  digest(JSON.stringify(rules, (key, value: unknown) => (key === 'about' || key === 'examples' ? undefined : value)));

/** A clue is called by its first word, where that is certain, else by the first set of its words; the others are checks. */
function addClue(
  { byWord, byFirst, byOpening }: Omit<RuleSet, 'rules'>,
  rule: CompiledRule,
  match: string | Clue,
  { first, words, opening, longest }: Facts,
): void {
  const index = first === null ? byWord : byFirst;
  const calls = first ?? words[0];
  const checks = (first === null ? words.slice(1) : words).map((keys) => keys.map((key) => entryOf(byWord, key)));
  const clue = compileClue(match, rule, longest, checks);
  if (calls === undefined)
    byOpening.forEach((clues, code) => {
      if (opening === null || code === ASCII || opening.includes(String.fromCharCode(code))) clues.push(clue);
    });
  for (const key of calls ?? []) entryOf(index, key).values.push(clue);
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

/** Blocks are counted, so that what was called for an earlier one need not be wiped. */
let round = 0;

/** Whether of each of a clue's checks some key was met in the text that was just visited. */
function passes({ checks }: CompiledClue, { round: met }: KeyIndex<CompiledClue>): boolean {
  for (const keys of checks) {
    let some = false;
    for (let i = 0; i < keys.length && !some; i++) some = keys[i]?.round === met;
    if (!some) return false;
  }
  return true;
}

/** Calls `use` for the clues that may match, in no order. */
function visitCandidates(rules: RuleSet, { folded, words }: Measure, use: (clue: CompiledClue) => void): void {
  const { byOpening, byFirst, byWord } = rules;
  const called: CompiledClue[] = [];
  const block = ++round;
  const call = (clue: CompiledClue): void => {
    if (clue.round === block || words > clue.maxWords || folded.length > clue.longest) return;
    clue.round = block;
    called.push(clue);
  };
  byOpening[Math.min(folded.charCodeAt(0), ASCII)]?.forEach(call);
  visitWords(byFirst, folded, true, call);
  visitWords(byWord, folded, false, call);
  for (const clue of called) if (passes(clue, byWord)) use(clue);
}

const byLength = (a: Hit, b: Hit): number => b.end - b.start - (a.end - a.start) || a.rule.order - b.rule.order;

function hitOf(clue: CompiledClue, folded: string, tokens: readonly string[]): Hit | null {
  const token = clue.token();
  if (token !== null && !tokens.some((name) => token.test(name))) return null;
  const text = clue.text();
  if (text === null) return { rule: clue.rule, start: 0, end: 0 };
  const match = text.exec(folded);
  return match === null ? null : { rule: clue.rule, start: match.index, end: match.index + match[0].length };
}

/** Adds a hit, or puts it in the place of a shorter one of the same rule. */
function addHit(found: Hit[], hit: Hit): void {
  const at = found.findIndex(({ rule }) => rule === hit.rule);
  const before = found[at];
  if (before === undefined) found.push(hit);
  else if (hit.end - hit.start > before.end - before.start) found[at] = hit;
}

/**
 * The rules that match a block, each with its longest match; the longest first, as it says most about what a block is.
 * @param tokens class and id tokens; empty for plain text
 */
export function hits(rules: RuleSet, measure: Measure, tokens: readonly string[]): readonly Hit[] {
  const found: Hit[] = [];
  visitCandidates(rules, measure, (clue) => {
    const hit = hitOf(clue, measure.folded, tokens);
    if (hit !== null) addHit(found, hit);
  });
  return found.length > 1 ? found.sort(byLength) : found;
}
