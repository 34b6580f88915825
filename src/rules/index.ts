/** The rules engine: packs in, marks out. */
export { compile } from './compile.js';
export type { RuleSet } from './compile.js';
export { markByRules } from './mark.js';
export { builtinPacks } from './packs/index.js';
export { KNOWN_FACTS } from './known.js';
