#!/usr/bin/env node
/**
 * Writes the content judge's training table: the features of every block of the corpora, and whether the gold has it.
 *
 *   node scripts/train/export.mjs dump CORPUS OUT      CORPUS/articles: pages as plain text
 *   node scripts/train/export.mjs text CORPUS OUT      the same, and what other extractors left over
 *   node scripts/train/export.mjs html CORPUS OUT      CORPUS/articles: pages
 *
 * OUT.bin holds little-endian float32 rows: document, site, set, label, weight, words, then the features. OUT.json names them.
 */
import { readdirSync, readFileSync, writeFileSync, openSync, writeSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { labelsOf } from './labels.mjs';

const [mode, corpus, out] = process.argv.slice(2);
if (!['dump', 'text', 'html'].includes(mode) || !out) {
  console.error('usage: export.mjs dump|text|html CORPUS OUT');
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
const siteOf = (url, id) => {
  try {
    return new URL(url).host.split('.').slice(-2).join('.');
  } catch {
    return `id-${id}`;
  }
};

function* documents(gold) {
  const articles = join(corpus, 'articles');
  if (mode === 'html') {
    for (const g of gold.values())
      yield { ...g, set: 'articles', input: gunzipSync(readFileSync(join(articles, 'pages', `${g.id}.html.gz`))) };
    return;
  }
  for (const r of lines(join(articles, 'dump.jsonl.gz'))) yield { ...gold.get(r.id), set: 'dump', input: r.text };
  if (mode === 'dump') return;
  for (const f of readdirSync(join(articles, 'leftover')).sort())
    for (const r of lines(join(articles, 'leftover', f)))
      if (r.text) yield { ...gold.get(r.id), set: f, input: r.text };
}

const { textRows, htmlRows } = await load();
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
  if (!doc.gold) continue;
  const { blocks, rows, columns } = mode === 'html' ? htmlRows(doc.input, doc.url || null) : textRows(doc.input);
  names = columns;
  const width = columns.length;
  const labels = labelsOf(
    blocks.map((b) => b.text),
    doc.gold,
  );
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
writeFileSync(
  `${out}.json`,
  JSON.stringify({ columns: names, sets: [...sets.keys()], ids: [...ids.keys()], rows: count }),
);
console.error(`${count} blocks of ${ids.size} documents of ${sites.size} sites`);
