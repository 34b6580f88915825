/**
 * Compares HTML parsers on a folder of pages, as ratios to a bare htmlparser2 tree with positions.
 *
 *     node scripts/bench-parsers.mjs FOLDER [COUNT]
 *
 * FOLDER holds *.html or *.html.gz; COUNT takes the first so many (default: all).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';

const ROUNDS = 3;

function readPages(folder, count) {
  const names = readdirSync(folder).filter((name) => /\.html?(?:\.gz)?$/.test(name));
  return names.slice(0, count).map((name) => {
    const bytes = readFileSync(join(folder, name));
    return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  });
}

/** Bundles the TypeScript sources to a module in memory, so that the benchmark needs no build. */
async function ownModule() {
  const contents =
    "export { parseHtml } from './src/blocks/html/parse.ts'; export { blocksFromHtml } from './src/blocks/html/blocks.ts';";
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(import.meta.dirname, '..'), loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

async function contenders() {
  const { Parser, DomHandler } = await import('htmlparser2');
  const parse5 = await import('parse5');
  const cheerio = await import('cheerio');
  const { parseHtml, blocksFromHtml } = await ownModule();
  const bare = (source) => {
    const handler = new DomHandler(null, { withStartIndices: true, withEndIndices: true });
    new Parser(handler, {}).end(source);
  };
  return {
    'htmlparser2 tree with positions': bare,
    'bluepencil parseHtml': (source) => parseHtml(source),
    'bluepencil parseHtml + blocks': (source) => blocksFromHtml(parseHtml(source), source),
    'bluepencil the same + every node': (source) => {
      for (const block of blocksFromHtml(parseHtml(source), source)) block.node();
    },
    parse5: (source) => parse5.parse(source),
    'parse5 with positions': (source) => parse5.parse(source, { sourceCodeLocationInfo: true }),
    'cheerio.load': (source) => cheerio.load(source),
  };
}

/** Milliseconds a page: the fastest of several rounds over all pages. */
function measure(run, pages) {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now();
    for (const page of pages) run(page);
    best = Math.min(best, performance.now() - from);
  }
  return best / pages.length;
}

const [folder, count = 'Infinity'] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node scripts/bench-parsers.mjs FOLDER [COUNT]');
  process.exit(2);
}
const pages = readPages(folder, Number(count));
const units = pages.reduce((sum, page) => sum + page.length, 0);
console.log(`${pages.length} pages, ${(units / pages.length / 1000).toFixed(0)} KB each on average`);
let base = 0;
for (const [name, run] of Object.entries(await contenders())) {
  const ms = measure(run, pages);
  base ||= ms;
  console.log(`${name.padEnd(36)} ${(ms / base).toFixed(2).padStart(6)} x ${ms.toFixed(2).padStart(8)} ms a page`);
}
