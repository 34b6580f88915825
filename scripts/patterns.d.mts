import type { RulePack } from '../src/model.js';

export function patternsIn(packs: readonly RulePack[]): string[];
/** What a pattern that may stay was found to be. */
export const FINDINGS: readonly string[];
export function hashOf(pattern: string): string;

/** As recheck describes an attack. */
interface Attack {
  readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
  readonly suffix: string;
}
export function isSlowOn(pattern: string, attack: Attack): boolean;
