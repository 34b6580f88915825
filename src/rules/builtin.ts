import type { BarePack, RuleSet } from './compile.js';
import { compile, digestOf } from './compile.js';
import { unpackFacts } from './facts.js';
import type { Packed, PackedPacks } from './pack.js';
import { PACKED } from './packed.js';

const read = new Map<PackedPacks, BarePack>();

function packOf(group: PackedPacks): BarePack {
  const known = read.get(group);
  if (known !== undefined) return known;
  const { rules, facts } = JSON.parse(group.json()) as Packed;
  const pack: BarePack = { rules, facts: facts.map(unpackFacts) };
  read.set(group, pack);
  return pack;
}

const sets = new Map<string | null, RuleSet>();
const spoken = new Set(PACKED.flatMap(({ languages }) => languages));

/** The built-in rules for a document. @param language ISO 639-1; null where it is not known: then the rules of all languages */
export function builtinRules(language: string | null): RuleSet {
  const key = language !== null && !spoken.has(language) ? 'en' : language;
  const known = sets.get(key);
  if (known !== undefined) return known;
  const concerns = ({ languages }: PackedPacks): boolean =>
    key === null || languages.some((one) => one === '*' || one === 'en' || one === key);
  const set = compile(PACKED.filter(concerns).map(packOf), key);
  sets.set(key, set);
  return set;
}

let digest: string | null = null;
/** A digest of all built-in rules: of whatever language a document is, they are the rules in force. */
export const builtinDigest = (): string => (digest ??= digestOf(PACKED.map(packOf).flatMap(({ rules }) => rules)));
