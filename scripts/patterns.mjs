/** The patterns of rules, and whether an attack on one of them works. For the script and the test that check them. */
import { createHash } from 'node:crypto';
import vm from 'node:vm';

const clueParts = (clue) =>
  typeof clue === 'string' ? [clue] : [clue.text, clue.token === undefined ? undefined : `^(?:${clue.token})$`];

const scopeParts = (scope) =>
  typeof scope === 'object'
    ? [...(scope.until === 'prose' ? [] : scope.until), ...(scope.stop ?? []), scope.through]
    : [];

/** @returns {string[]} each pattern of some packs once, as the engine compiles it */
export function patternsIn(packs) {
  const all = packs.flatMap(({ rules }) =>
    rules.flatMap(({ match, unless = [], scope }) => [...match.flatMap(clueParts), ...unless, ...scopeParts(scope)]),
  );
  return [...new Set(all.filter((pattern) => pattern !== undefined))];
}

/** What a pattern that may stay was found to be; the comment on top of `check-patterns.mjs` says what they mean. */
export const FINDINGS = ['safe', 'bounded', 'undecided'];

/** The name of a pattern in the list of those that were checked. */
export const hashOf = (pattern) => createHash('sha256').update(pattern).digest('hex').slice(0, 12);

/** What recheck describes, grown to `length` characters: prefixes, and pumps over and over. */
function attackOf({ pumps, suffix }, length) {
  const each = length / Math.max(1, pumps.length);
  const grown = pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(each / Math.max(1, pump.length))));
  return grown.join('') + suffix;
}

const LENGTHS = [500, 5000, 100_000];
const LIMIT_MS = 1000;

/** Whether a pattern really takes more than linear time on what recheck says it does. */
export function isSlowOn(pattern, attack) {
  return LENGTHS.some((length) => {
    const context = vm.createContext({ pattern: new RegExp(pattern), text: attackOf(attack, length) });
    try {
      vm.runInContext('pattern.test(text)', context, { timeout: LIMIT_MS });
      return false;
    } catch {
      return true;
    }
  });
}
