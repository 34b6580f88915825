import type { Facts } from './facts.js';

/**
 * The facts of the built-in packs' patterns, in the order of packs, rules and clues. Empty in the source, so that they are
 * worked out when needed; the build puts the finished list here, which saves a tenth of a second at each start.
 */
export const KNOWN_FACTS: readonly Facts[] = [];
