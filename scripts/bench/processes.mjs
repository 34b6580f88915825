/** What the command costs as a process, beside a bare Node. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../eval/corpus.mjs';

const BARE = ['-e', '0'];
const BIN = join(root, 'bin', 'bluepencil.js');
const TEXT = join(root, 'samples', 'appeal-letter', 'input.txt');
const PAGE = join(root, 'samples', 'html-metered-news', 'input.html');

/** Runs Node; a process that fails would be fast for nothing. @returns what it wrote to file descriptor 3 */
function node(args, extra = 'ignore') {
  const run = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe', extra] });
  if (run.status !== 0) throw new Error(`node ${args.join(' ')} ended with ${run.status}: ${run.stderr}`);
  return run.output[3];
}

/** Wall time of one process in milliseconds. */
function wallTime(args) {
  const start = process.hrtime.bigint();
  node(args);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** The least of each command; the runs take turns, so a busy machine slows all alike. */
function least(measure, commands, runs) {
  const best = commands.map(() => Infinity);
  for (let run = 0; run < runs; run++) {
    commands.forEach((args, i) => {
      best[i] = Math.min(best[i], measure(args));
    });
  }
  return best;
}

const timesBare = (value, bare) => `${(value / bare).toFixed(2)} x`;

export function startRows({ runs }) {
  const [bare, version, text, html] = least(wallTime, [BARE, [BIN, '--version'], [BIN, TEXT], [BIN, PAGE]], runs);
  return [
    ['start: --version', timesBare(version, bare), 'of `node -e 0`; goal: at most 1.4'],
    ['start: a text sample', timesBare(text, bare), 'of `node -e 0`; goal: at most 2.3'],
    ['start: an HTML sample', timesBare(html, bare), 'of `node -e 0`'],
  ];
}

/** Writes the most kilobytes that its process held, at its end, to file descriptor 3. */
const REPORTER = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,String(process.resourceUsage().maxRSS)))`;

const peak = (args) => Number(node(['--import', REPORTER, ...args], 'pipe'));

/** Memory varies less from run to run than time does. */
const MEMORY_RUNS = 5;

export function memoryRows() {
  const [bare, text, html] = least(peak, [BARE, [BIN, TEXT], [BIN, PAGE]], MEMORY_RUNS);
  return [
    [
      'memory: a text sample',
      timesBare(text, bare),
      `of \`node -e 0\` (${Math.round(text / 1024)} MB); goal: at most 2.5`,
    ],
    [
      'memory: an HTML sample',
      timesBare(html, bare),
      `of \`node -e 0\` (${Math.round(html / 1024)} MB); goal: at most 2.5`,
    ],
  ];
}
