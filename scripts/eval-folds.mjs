#!/usr/bin/env node
/**
 * Fits, for each forest of the content judge, the five forests that did not see one fifth of the sites each.
 *
 *   PYTHON=/path/to/venv/bin/python node scripts/eval-folds.mjs DIR [html] [text]     default: both
 *   node scripts/eval.mjs --folds DIR                                                 uses them
 *
 * The forests in src/content/models are fitted to all sites of the corpora: what they score there flatters. These
 * folds have the size (trees, leaves) of the forest that they stand for, so what they score is honest. Fit them again when
 * the blocks, the features or many rules have changed: some four minutes. Needs what scripts/train/fit.py needs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadModel } from './eval/build.mjs';
import { corpusFolder, root } from './eval/corpus.mjs';

/** The size of a forest: how many trees, and the most leaves that one has. */
function sizeOf({ trees }) {
  const leaves = trees.map((tree) => leavesOf(tree));
  return { trees: trees.length, leaves: Math.max(...leaves) };
}

/** A tree is a list; an inner node is [column, threshold, index of left, index of right], a leaf [-1, value]. */
function leavesOf(tree) {
  let count = 0;
  for (let at = 0; at < tree.length; at += tree[at] < 0 ? 2 : 4) if (tree[at] < 0) count++;
  return count;
}

function run(command, ...args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) stop(`${command} ${args.join(' ')} ended with ${error?.message ?? status}`);
}

function stop(message) {
  console.error(`eval-folds: ${message}`);
  process.exit(2);
}

/** The words' weights that did not see one fifth of the sites each: both forests' features need them. */
function fitWords(folder, corpus) {
  const table = join(folder, 'words');
  run(process.execPath, 'scripts/train/export.mjs', 'words', corpus, table);
  run(
    process.env.PYTHON ?? 'python3',
    'scripts/train/fit_words.py',
    table,
    'src/content/models/words.ts',
    '--folds',
    folder,
    '--report-only',
  );
}

async function fit(mode, folder, corpus) {
  const table = join(folder, mode);
  const model = `src/content/models/${mode}.ts`;
  const { trees, leaves } = sizeOf((await loadModel(model)).forest);
  console.error(`${mode}: 5 forests of ${trees} trees with at most ${leaves} leaves`);
  run(process.execPath, 'scripts/train/export.mjs', mode, corpus, table, folder);
  const size = ['--trees', String(trees), '--leaves', String(leaves)];
  run(
    process.env.PYTHON ?? 'python3',
    'scripts/train/fit.py',
    table,
    model,
    ...size,
    '--folds',
    folder,
    '--report-only',
  );
}

const [target, ...modes] = process.argv.slice(2);
if (!target || modes.some((mode) => !['html', 'text'].includes(mode))) stop('usage: eval-folds.mjs DIR [html] [text]');
const folder = resolve(target);
const corpus = corpusFolder();
if (!existsSync(join(corpus, 'articles')))
  stop(`no articles in ${corpus}. Name the corpora's folder in BLUEPENCIL_CORPUS.`);
mkdirSync(folder, { recursive: true });
fitWords(folder, corpus);
for (const mode of modes.length > 0 ? modes : ['html', 'text']) await fit(mode, folder, corpus);
