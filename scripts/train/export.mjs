#!/usr/bin/env node
/**
 * Writes the content judge's training table: the features of every block of the corpora, and whether the gold has it.
 *
 *   node scripts/train/export.mjs html CORPUS OUT WORDS       CORPUS/articles and CORPUS/multilingual: pages
 *   node scripts/train/export.mjs words CORPUS OUT            pages as plain text, and what other extractors left over:
 *                                                             no features, but each block's words
 *   node scripts/train/export.mjs text CORPUS OUT WORDS       pages as plain text
 *   node scripts/train/export.mjs leftover CORPUS OUT WORDS   what other extractors left over
 *
 * OUT.bin holds little-endian float32 rows: document, site, set, label, weight, words, then the features.
 * OUT.json names them, and gives each site's fold. OUT.tokens (words) has a line for each row.
 * WORDS is a folder with the words' weights that fit_words.py made without one fold of the sites each, fold-K/words.ts: a
 * document is exported with the weights that have not seen its site, as they will not have seen the texts to come.
 */
import { readdirSync, readFileSync, writeFileSync, openSync, writeSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { loadModel } from '../eval/build.mjs';
import { labelsBySnippets, labelsOf } from './labels.mjs';
import { foldOf, FOLDS, siteOf } from './sites.mjs';

const [mode, corpus, out, wordsFolder] = process.argv.slice(2);
const needsWords = mode !== 'words';
if (!['words', 'text', 'leftover', 'html'].includes(mode) || !out || needsWords === (wordsFolder === undefined)) {
  console.error('usage: export.mjs words CORPUS OUT, or export.mjs html|text|leftover CORPUS OUT WORDS');
  process.exit(2);
}

async function load() {
  const result = await build({
    stdin: {
      contents: `export * from './scripts/train/rows.ts';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    conditions: ['browser', 'worker'],
    banner: { js: "import{createRequire as cR}from'node:module';const require=cR(import.meta.url);" },
  });
  const file = `${out}.mjs`;
  writeFileSync(file, result.outputFiles[0].text);
  return import(file);
}

const lines = (file) =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l));

function* documents(gold) {
  const articles = join(corpus, 'articles');
  if (mode === 'html') {
    for (const set of ['articles', 'multilingual'])
      for (const g of lines(join(corpus, set, 'gold.jsonl.gz')))
        yield { ...g, set, input: gunzipSync(readFileSync(join(corpus, set, 'pages', `${g.id}.html.gz`))) };
    return;
  }
  if (mode !== 'leftover')
    for (const r of lines(join(articles, 'dump.jsonl.gz'))) yield { ...gold.get(r.id), set: 'dump', input: r.text };
  if (mode === 'text') return;
  for (const f of readdirSync(join(articles, 'leftover')).sort())
    for (const r of lines(join(articles, 'leftover', f)))
      if (r.text) yield { ...gold.get(r.id), set: f, input: r.text };
}

/** For each fold the words' weights that have not seen it. */
async function weightsByFold() {
  const files = Array.from({ length: FOLDS }, (_, k) => join(wordsFolder, `fold-${k}`, 'words.ts'));
  const models = await Promise.all(files.map((file) => loadModel(file)));
  return models.map(({ weights }) => new Map(Object.entries(weights)));
}

const { textRows, textTokens, htmlRows } = await load();
const weights = needsWords ? await weightsByFold() : [];
const tokens = [];
/** The rows of a document, by mode. */
function rowsOf(doc) {
  if (mode === 'words') return textTokens(doc.input);
  const unseen = weights[foldOf(siteOf(doc.url, doc.id))];
  return mode === 'html' ? htmlRows(doc.input, doc.url || null, unseen) : textRows(doc.input, unseen);
}
const gold = new Map(lines(join(corpus, 'articles', 'gold.jsonl.gz')).map((g) => [g.id, g]));
const fd = openSync(`${out}.bin`, 'w');
const sites = new Map(),
  sets = new Map(),
  ids = new Map();
const number = (map, key) => {
  if (!map.has(key)) map.set(key, map.size);
  return map.get(key);
};
let names = [],
  count = 0;
for (const doc of documents(gold)) {
  if (!doc.gold && doc.set !== 'multilingual') continue;
  const { blocks, rows, columns, words } = rowsOf(doc);
  if (words) tokens.push(...words);
  names = columns;
  const width = columns.length;
  const labels = doc.gold
    ? labelsOf(
        blocks.map((b) => b.text),
        doc.gold,
      )
    : labelsBySnippets(blocks, doc);
  const table = new Float32Array(blocks.length * (width + 6));
  blocks.forEach((block, i) => {
    const at = i * (width + 6);
    table.set(
      [
        number(ids, doc.id),
        number(sites, siteOf(doc.url, doc.id)),
        number(sets, doc.set),
        labels[i].label,
        labels[i].weight,
        labels[i].words,
      ],
      at,
    );
    table.set(rows.subarray(i * width, (i + 1) * width), at + 6);
  });
  writeSync(fd, Buffer.from(table.buffer));
  count += blocks.length;
}
closeSync(fd);
if (mode === 'words') writeFileSync(`${out}.tokens`, tokens.join('\n'));
writeFileSync(
  `${out}.json`,
  JSON.stringify({
    columns: names,
    sets: [...sets.keys()],
    ids: [...ids.keys()],
    folds: [...sites.keys()].map((site) => foldOf(site)),
    rows: count,
  }),
);
console.error(`${count} blocks of ${ids.size} documents of ${sites.size} sites`);
