#!/usr/bin/env node
/**
 * Speed and memory, as ratios and rates: beside a bare Node, beside parsers and other extractors, and with growing inputs.
 *
 *   npm run bench                                     all; builds the code first
 *   npm run bench -- --part peers --pages 791         one part (repeatable): start, memory, rates, peers, growth
 *   npm run bench -- --part start --runs 10
 *
 * start: wall time of the command, the least of interleaved runs, as everything else only adds noise. memory: the most that
 * the command held while it cleaned one page. rates: the best of three passes over copies of the samples. peers: processor
 * time on real pages (`articles` of the corpora; without them, the samples), each contender alone in its process, on one
 * thread, warmed by the same pages, one run. growth: a shape at 8 times its size; 8 is linear.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { peerRows } from './bench/peers.mjs';
import { memoryRows, startRows } from './bench/processes.mjs';
import { growthOf, SHAPES } from './bench/shapes.mjs';
import { corpusFolder, documentsOf, root } from './eval/corpus.mjs';

const PASSES = 3;

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

const library = () => import(pathToFileURL(join(root, 'dist', 'index.js')).href);

/** Articles as other extractors print them, where there is a corpus: what people clean most, and prose for the most part. */
function extracted(bytes) {
  const folder = corpusFolder();
  if (!existsSync(folder)) return [];
  const texts = [];
  let size = 0;
  for (const { before } of documentsOf('leftover', folder)) {
    if (size >= bytes) break;
    texts.push(before);
    size += Buffer.byteLength(before);
  }
  return texts;
}

async function rateRows({ megabytes }) {
  const { clean, judge } = await library();
  const bytes = megabytes * 1e6;
  const text = corpus(samples('txt'), bytes);
  const row = (name, work, articles, goal) => [name, `${rate(work, articles).toFixed(2)} MB/s`, goal];
  const judged = (article) => judge(article, { format: 'text' });
  const cleaned = (article) => clean(article, { format: 'text' });
  const articles = extracted(bytes);
  const real = [
    ['articles as text: judge', judged, 'goal: at least 8'],
    ['articles as text: clean, with Markdown', cleaned, 'goal: at least 3'],
  ];
  return [
    ...(articles.length > 0 ? real : []).map(([name, work, goal]) => row(name, work, articles, goal)),
    row('samples as text: judge', judged, text, 'every third line is struck'),
    row('samples as text: clean, with Markdown', cleaned, text, ''),
    row('Markdown: clean', (article) => clean(article, { format: 'markdown' }), corpus(samples('md'), bytes / 8), ''),
    row('HTML: clean', (article) => clean(article, { format: 'html' }), corpus(samples('html'), bytes), ''),
  ];
}

/** The sizes at which a shape grows: what is nested is cheap, so it takes more to be measured. */
const GREAT = 8;
const SMALL = 2500;
const SMALL_NESTED = 25_000;

async function growthRows() {
  const { clean } = await library();
  const work = (input, format) => clean(input, { format });
  return Object.entries(SHAPES).map(([name, shape]) => {
    const small = /nested|attributes|tokens|quotes/.test(name) ? SMALL_NESTED : SMALL;
    const { great, ratio } = growthOf(work, shape, { small, times: GREAT, runs: 3 });
    const sizes = `${small.toLocaleString('en')} to ${(small * GREAT).toLocaleString('en')}: ${great.toFixed(0)} ms`;
    return [`growth: ${name}`, `${ratio.toFixed(1)} x`, sizes];
  });
}

const PARTS = { start: startRows, memory: memoryRows, rates: rateRows, peers: peerRows, growth: growthRows };

function stop(message) {
  console.error(`bench: ${message}`);
  process.exit(2);
}

function readOptions() {
  const numbers = { runs: '30', megabytes: '4', pages: '160' };
  const one = Object.entries(numbers).map(([name, value]) => [name, { type: 'string', default: value }]);
  const { values } = parseArgs({ options: { ...Object.fromEntries(one), part: { type: 'string', multiple: true } } });
  const parts = values.part ?? Object.keys(PARTS);
  for (const part of parts)
    if (!(part in PARTS)) stop(`there is no part "${part}". There are: ${Object.keys(PARTS).join(', ')}.`);
  const read = Object.keys(numbers).map((name) => [name, Number(values[name])]);
  for (const [name, value] of read) if (!(value > 0)) stop(`--${name} takes a number above 0, not "${values[name]}".`);
  return { parts, ...Object.fromEntries(read) };
}

const { parts, ...options } = readOptions();
for (const part of parts)
  for (const [name, value, note] of await PARTS[part](options))
    console.log(`${name.padEnd(34)}  ${value.padStart(11)}   ${note}`.trimEnd());
