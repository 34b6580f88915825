import { setFlagsFromString } from 'node:v8';

/**
 * Sets the process, its worker threads included, up for many articles.
 *
 * The command starts with regular expressions that are compiled quickly and run slowly (`bin/load.js`), which suits one
 * article. For many it is the other way round. (Not `--regexp-tier-up`, though: switched on after an expression was
 * compiled without it, it lets V8 crash.) And a heap that may grow by a third only before it is swept stays as small over
 * a hundred thousand documents as over a thousand.
 *
 * V8 optimizes a function when it has run through so many bytes of bytecode, 132 KB as a rule. Every worker does that for
 * itself, beside its work, and throws much of it away again, as pages differ: waiting for a megabyte takes an eighth off the
 * time of two workers over 800 pages, and nothing from one worker.
 */
export function runQuickly(): void {
  setFlagsFromString('--regexp-optimization');
  setFlagsFromString('--heap-growing-percent=30');
  setFlagsFromString('--interrupt-budget=1000000');
}
