#!/usr/bin/env node
/**
 * Speed, as ratios and rates: what the command costs beside a bare Node, and how fast texts are judged and cleaned.
 *
 *   npm run bench                   builds the code first
 *   node scripts/bench.mjs --runs 10 --megabytes 1
 *
 * Start-up: the minimum of interleaved runs, as everything else only adds noise. Rates: the best of three passes over
 * copies of the samples, one article a call, in one thread.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '30' }, megabytes: { type: 'string', default: '4' } },
});

const BARE = ['-e', '0'];
const BIN = join(root, 'bin', 'bluepencil.js');
const PASSES = 3;

/** Wall time of one process in milliseconds; a process that fails would be fast for nothing. */
function wallTime(args) {
  const start = process.hrtime.bigint();
  const run = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const elapsed = Number(process.hrtime.bigint() - start) / 1e6;
  if (run.status !== 0) throw new Error(`node ${args.join(' ')} ended with ${run.status}: ${run.stderr}`);
  return elapsed;
}

/** The minimum wall time of each command; the runs take turns, so a busy machine slows all alike. */
function fastest(commands, runs) {
  const best = commands.map(() => Infinity);
  for (let run = 0; run < runs; run++) {
    commands.forEach((args, i) => {
      best[i] = Math.min(best[i], wallTime(args));
    });
  }
  return best;
}

/** The samples of one extension. */
function samples(extension) {
  const folder = join(root, 'samples');
  const files = readdirSync(folder).map((name) => join(folder, name, `input.${extension}`));
  return files.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'));
}

/** Articles in turn until they have the wanted bytes; each copy is another string, so nothing is remembered from the last. */
function corpus(articles, bytes) {
  const copies = [];
  for (let size = 0; size < bytes;) {
    const article = `${articles[copies.length % articles.length]}\n\nCopy ${copies.length}.`;
    copies.push(article);
    size += Buffer.byteLength(article);
  }
  return copies;
}

/** Megabytes of input a second: the best of some passes, after a short one to warm up. */
function rate(work, articles) {
  const bytes = articles.reduce((sum, article) => sum + Buffer.byteLength(article), 0);
  articles.slice(0, Math.ceil(articles.length / 4)).forEach(work);
  let best = Infinity;
  for (let pass = 0; pass < PASSES; pass++) {
    const start = performance.now();
    articles.forEach(work);
    best = Math.min(best, performance.now() - start);
  }
  return bytes / 1e6 / (best / 1000);
}

/** How many times longer an article of eight times the length takes: 8 is linear. */
function growth(work, article) {
  const time = (copies) => {
    const text = Array.from({ length: copies }, (_, i) => `${article}\n\nPart ${i}.`).join('\n\n');
    const runs = Array.from({ length: 3 }, () => {
      const start = performance.now();
      work(text);
      return performance.now() - start;
    });
    return Math.min(...runs);
  };
  time(8);
  return time(128) / time(16);
}

function print(rows) {
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, value, goal] of rows) console.log(`${name.padEnd(width)}  ${value.padStart(10)}   ${goal}`);
}

function startRows() {
  const sample = join(root, 'samples', 'appeal-letter', 'input.txt');
  const page = join(root, 'samples', 'html-metered-news', 'input.html');
  const commands = [BARE, [BIN, '--version'], [BIN, sample], [BIN, page]];
  const [bare, version, text, html] = fastest(commands, Number(options.runs));
  return [
    ['start: --version', `${(version / bare).toFixed(2)} x`, 'of `node -e 0`; goal: at most 1.4'],
    ['start: a text sample', `${(text / bare).toFixed(2)} x`, 'of `node -e 0`; goal: at most 2.3'],
    ['start: an HTML sample', `${(html / bare).toFixed(2)} x`, 'of `node -e 0`'],
  ];
}

function rateRows({ clean, judge }) {
  const bytes = Number(options.megabytes) * 1e6;
  const text = corpus(samples('txt'), bytes);
  const markdown = corpus(samples('md'), bytes / 8);
  const html = corpus(samples('html'), bytes);
  const judgeText = (article) => judge(article, { format: 'text' });
  const row = (name, work, articles, goal) => [name, `${rate(work, articles).toFixed(2)} MB/s`, goal];
  return [
    row('text: judge', judgeText, text, 'goal: at least 8'),
    row('text: clean, with Markdown', (article) => clean(article, { format: 'text' }), text, 'goal: at least 3'),
    row('Markdown: clean', (article) => clean(article, { format: 'markdown' }), markdown, ''),
    row('HTML: clean', (article) => clean(article, { format: 'html' }), html, ''),
    ['text: time for 8 x the length', `${growth(judgeText, samples('txt')[0]).toFixed(1)} x`, '8 is linear'],
  ];
}

const library = await import(pathToFileURL(join(root, 'dist', 'index.js')).href);
print([...startRows(), ...rateRows(library)]);
