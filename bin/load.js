/**
 * Loads the built command. V8 is handed the code that it compiled at build time (`scripts/warm.mjs`): half of a start would
 * go into compiling. Code of another version of V8 is refused by V8 itself, which then compiles as ever.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { constants, Script } from 'node:vm';

const COMMAND = fileURLToPath(new URL('../dist/cli.cjs', import.meta.url));
export const COMPILED = `${COMMAND}.cache`;

function compiled() {
  try {
    return readFileSync(COMPILED);
  } catch {
    return undefined;
  }
}

/** @returns {{ main: (argv: readonly string[]) => Promise<void>, script: Script }} */
export function load() {
  // A run meets most patterns once or twice, so compiling them quickly is worth more than running them quickly: without
  // these flags the regular expressions of a short text take ten times as long. V8 wants the flags that the code was
  // compiled under, so they stand before it.
  // The heap's new space starts with a megabyte and doubles; a run fills sixteen, so growing at once saves three of four
  // collections.
  setFlagsFromString('--semi-space-growth-factor=16');
  setFlagsFromString('--no-regexp-tier-up');
  setFlagsFromString('--no-regexp-optimization');
  const code = `(function(exports,require,module,__filename,__dirname){${readFileSync(COMMAND, 'latin1')}\n})`;
  const script = new Script(code, {
    filename: COMMAND,
    cachedData: compiled(),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(COMMAND), module, COMMAND, dirname(COMMAND));
  return { main: module.exports.main, script };
}
