import type { Clue, Rule, RulePack, Section } from '../model.js';
import { eachKey, keysOf } from './keys.js';

/** A compiled clue: cheap to hold, its regular expressions are made when first needed. */
interface CompiledClue {
  readonly rule: CompiledRule;
  readonly text: () => RegExp | null;
  readonly token: () => RegExp | null;
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

export interface RuleSet {
  readonly rules: readonly CompiledRule[];
  /** Clues whose every match holds a word with this key; `''` for those that must always run. */
  readonly index: ReadonlyMap<string, readonly CompiledClue[]>;
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

function compileClue(clue: string | Clue, rule: CompiledRule): { clue: CompiledClue; keys: readonly string[] } {
  const { text, token } = typeof clue === 'string' ? { text: clue, token: undefined } : clue;
  const keys = text === undefined ? null : keysOf(text);
  return {
    clue: {
      rule,
      text: once(() => (text === undefined ? null : new RegExp(text))),
      token: once(() => (token === undefined ? null : new RegExp(`^(?:${token})$`))),
    },
    keys: keys === null ? [''] : [...keys],
  };
}

/**
 * Prepares packs for matching. Regular expressions are built on first use, so that starting costs little.
 * @param packs in order: of two rules that match the same words, the earlier one decides
 */
export function compile(packs: readonly RulePack[]): RuleSet {
  const rules = packs.flatMap((pack) => pack.rules).map(compileRule);
  const index = new Map<string, CompiledClue[]>();
  for (const rule of rules) {
    for (const match of rule.rule.match) {
      const { clue, keys } = compileClue(match, rule);
      for (const key of keys) index.set(key, [...(index.get(key) ?? []), clue]);
    }
  }
  return { rules, index, digest: once(() => digest(JSON.stringify(rules.map((compiled) => compiled.rule)))) };
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

function candidates(rules: RuleSet, folded: string): ReadonlySet<CompiledClue> {
  const found = new Set(rules.index.get(''));
  eachKey(folded, (key) => {
    const clues = rules.index.get(key);
    if (clues !== undefined) for (const clue of clues) found.add(clue);
  });
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
 * @param folded the block's folded text
 * @param tokens class and id tokens; empty for plain text
 * @param languages ISO 639-1 codes whose rules apply; null for all
 */
export function hits(rules: RuleSet, folded: string, tokens: readonly string[], languages: ReadonlySet<string> | null): Hit[] {
  const found = new Map<CompiledRule, Hit>();
  for (const clue of candidates(rules, folded)) {
    if (!appliesTo(clue.rule.rule, languages)) continue;
    const hit = hitOf(clue, folded, tokens);
    const before = found.get(clue.rule);
    if (hit !== null && (before === undefined || hit.end - hit.start > before.end - before.start)) found.set(clue.rule, hit);
  }
  return [...found.values()].sort((a, b) => a.rule.order - b.rule.order);
}
