/** `clean` beside parsers, of which it must not cost more than one, and beside other extractors. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { root } from '../eval/corpus.mjs';

const SCRIPT = fileURLToPath(new URL('contender.mjs', import.meta.url));

/** Other extractors are slow, so that they get every fourth page. */
const SLOW = 4;

/** Each contender: what it is, of how many pages it gets one, and the goal. */
const PEERS = [
  ['judge', 'without Markdown and JSON', 1],
  ['cheerio.load', 'goal: at most 0.8, then 0.6', 1],
  ['parse5', 'a tree without positions', 1],
  ['htmlparser2', 'a tree without positions', 1],
  ['readability', 'with linkedom; goal: at most 0.33', SLOW],
  ['defuddle', 'with linkedom; goal: at most 0.083', SLOW],
];

/** The milliseconds of each page, in a process of its own. */
function timesOf(name, pages, skip) {
  const args = ['--single-threaded', SCRIPT, name, String(pages), String(skip)];
  const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (run.status !== 0) throw new Error(`contender ${name} ended with ${run.status}: ${run.stderr}`);
  return JSON.parse(run.stdout);
}

const sum = (times) => times.reduce((total, time) => total + time, 0);

/** The time below which 99 of 100 are. */
const percentile99 = (times) => [...times].sort((a, b) => a - b)[Math.ceil(times.length * 0.99) - 1];

/**
 * How many times a peer's time `clean` takes, over the pages that both read.
 * @returns rows of name, value and note
 */
export function peerRows({ pages }) {
  const clean = timesOf('clean', pages, 1);
  const mean = sum(clean) / clean.length;
  const slowest = Math.max(...clean);
  const rows = PEERS.map(([name, note, skip]) => {
    const times = timesOf(name, pages, skip);
    const same = clean.filter((_, i) => i % skip === 0);
    return [`peers: clean / ${name}`, `${(sum(same) / sum(times)).toFixed(3)} x`, `${note} (${times.length} pages)`];
  });
  return [
    ['peers: clean, mean', `${mean.toFixed(1)} ms`, `${clean.length} pages`],
    [
      'peers: clean, p99 / mean',
      `${(percentile99(clean) / mean).toFixed(1)} x`,
      `slowest page ${slowest.toFixed(0)} ms; goal: below 1 s`,
    ],
    ...rows,
  ];
}
