import type { BarePack } from './compile.js';
import type { Facts } from './facts.js';
import { builtinPacks } from './packs/index.js';

/**
 * The built-in packs as matching needs them, and the facts of their patterns in the order of packs, rules and clues. No
 * facts in the source, so that they are worked out when needed; the build puts in their place what was worked out, and the
 * packs without examples, which saves a tenth of a second at each start.
 */
export const BUILTIN: { readonly packs: readonly BarePack[]; readonly facts: readonly Facts[] } = {
  packs: builtinPacks,
  facts: [],
};
