import { setFlagsFromString } from 'node:v8';

/**
 * Sets the process, its worker threads included, up for many articles.
 *
 * The command starts with regular expressions that are compiled quickly and run slowly (`bin/load.js`), which suits one
 * article. For many it is the other way round. (Not `--regexp-tier-up`, though: switched on after an expression was
 * compiled without it, it lets V8 crash.) And a heap that may grow by a third only before it is swept stays as small over
 * a hundred thousand documents as over a thousand.
 */
export function runQuickly(): void {
  setFlagsFromString('--regexp-optimization');
  setFlagsFromString('--heap-growing-percent=30');
}
