/** The rules engine: packs in, marks out. */
export { builtinDigest, builtinRules } from './builtin.js';
export { compile } from './compile.js';
export type { RuleSet } from './compile.js';
export { markByRules } from './mark.js';
