import type { BarePack, BareRule } from './compile.js';
import { factsOfRules } from './compile.js';
import { packFacts } from './facts.js';
import type { PackedFacts } from './facts.js';

/** Packs that stand one after the other and speak the same languages, as text: most runs never read most languages. */
export interface PackedPacks {
  readonly languages: readonly string[];
  /** JSON of `Packed`. */
  readonly json: () => string;
}

export interface Packed {
  readonly rules: readonly BareRule[];
  readonly facts: readonly PackedFacts[];
}

/**
 * Packs without what only people read, with the facts of their patterns. The build calls it.
 * @public
 */
export function packed(packs: readonly BarePack[]): PackedPacks[] {
  const groups: { key: string; rules: BareRule[] }[] = [];
  for (const { rules } of packs) {
    const key = [...new Set(rules.flatMap(({ languages }) => languages))].sort().join(' ');
    const last = groups.at(-1);
    if (last?.key === key) last.rules.push(...rules);
    else groups.push({ key, rules: [...rules] });
  }
  return groups.map(({ key, rules }) => {
    const content: Packed = { rules, facts: factsOfRules(rules).map(packFacts) };
    const json = JSON.stringify(content, (name, value: unknown) => bare(name, value));
    return { languages: key.split(' '), json: () => json };
  });
}

const bare = (name: string, value: unknown): unknown => (name === 'about' || name === 'examples' ? undefined : value);
