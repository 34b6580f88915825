#!/usr/bin/env node
/**
 * How well articles are cleaned, by set and by group of sites. Builds the sources itself.
 *
 *   npm run eval                                        all sets
 *   npm run eval -- --set articles --sample 20          a fifth of the sites: a first look
 *   npm run eval -- --folds DIR                         honest figures: see below
 *   npm run eval -- --set articles --save before.json   then change something, then:
 *   npm run eval -- --set articles --compare before.json
 *
 *   --set NAME        articles, multilingual, dump, leftover, cases (repeatable; default: all)
 *   --sample PERCENT  of the sites, always the same ones; a greater sample holds the smaller one
 *   --site NAME       documents of this site only (repeatable)      --only ID  this document only (repeatable)
 *   --by GROUP        fold, ending, path, length, language, origin, site, none (repeatable; default: by set)
 *   --worst N         the N worst documents of each set             --blocks N  N blocks that leaked or were lost
 *   --save FILE       keep every document's measures                --compare FILE  what moved since FILE was saved
 *   --folds DIR       judge each page by forests that were fitted without its site (made by scripts/eval-folds.mjs)
 *   --lib FILE        evaluate this build, and not the sources
 *
 * The content judge's forests are fitted to the articles set, and the sets `dump` and `leftover` are of the same pages; that
 * for pages is fitted to `multilingual` too. What they score there without --folds flatters; `cases` is not trained on. The
 * rules and the choice of features were made with all of these sets in view, which no folds undo.
 *
 * Figures (scripts/eval/measure.mjs; in shares): wordF1, P, R: words of the text against the gold's, mean over documents.
 * shF1: runs of four words, F1 of mean precision and mean recall; before: the same of the untouched input. exact: same words.
 * with, without: snippets that must stand in the text, that must not. leak: nags that stand in the output; prose: those of
 * five words and more; asks: those that ask for money or a subscription. loss: blocks of the article, in the words of nags,
 * that are missing. kind: asks struck under their kind. unacc: words of a text in no role. title, author, date: right.
 *
 * The corpora (BLUEPENCIL_CORPUS names the folder that holds corpus/; default ../shared) are no part of the project.
 * Ends with 1 where an input was not cleaned, with 2 where it cannot run.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { loadLibrary, missingModels } from './eval/build.mjs';
import { corpusFolder, documentsOf, SET_NAMES } from './eval/corpus.mjs';
import { GROUPS, USUAL_GROUPS } from './eval/groups.mjs';
import { measure } from './eval/measure.mjs';
import { blockLines, comparisonLines, heading, setLines, worstLines } from './eval/print.mjs';
import { wordsOf } from './eval/tokens.mjs';
import { foldOf, FOLDS } from './train/sites.mjs';

const many = { type: 'string', multiple: true };
const one = { type: 'string' };

function stop(message) {
  console.error(`eval: ${message}`);
  process.exit(2);
}

/** The number of an option, or what is wrong with it. */
function numberOf(name, value, greatest = Infinity) {
  const number = Number(value);
  if (!(number >= 0 && number <= greatest)) stop(`--${name} takes a number from 0 to ${greatest}, not "${value}".`);
  return number;
}

function checkName(option, name, names) {
  if (!names.includes(name)) stop(`there is no ${option} "${name}". There are: ${names.join(', ')}.`);
}

function readOptions() {
  const names = { set: many, site: many, only: many, by: many, sample: one, worst: one, blocks: one };
  const files = { save: one, compare: one, folds: one, lib: one };
  const { values } = parseArgs({ options: { ...names, ...files } });
  for (const set of values.set ?? []) checkName('set', set, SET_NAMES);
  for (const by of values.by ?? []) checkName('group', by, [...Object.keys(GROUPS), 'none']);
  if (values.folds !== undefined && values.lib !== undefined) stop('--folds builds the sources: leave --lib out.');
  return {
    ...values,
    sets: values.set ?? SET_NAMES,
    worst: numberOf('worst', values.worst ?? '0'),
    blocks: numberOf('blocks', values.blocks ?? '0'),
    sample: numberOf('sample', values.sample ?? '100', 100) / 100,
  };
}

/** The libraries to judge with: one for all, or one for each fifth of the sites. */
async function librariesOf({ lib, folds }) {
  if (lib !== undefined) return [await import(pathToFileURL(resolve(lib)).href)];
  if (folds === undefined) return [await loadLibrary()];
  const folders = Array.from({ length: FOLDS }, (_, fold) => join(resolve(folds), `fold-${fold}`));
  const absent = folders.find((folder) => !existsSync(folder));
  if (absent !== undefined) stop(`no ${absent}. Make the folds with: node scripts/eval-folds.mjs ${folds}`);
  for (const name of missingModels(folders[0]))
    console.error(`eval: no folds for ${name}: what it decides is in-sample.`);
  return Promise.all(folders.map(loadLibrary));
}

/** Cleans and measures a document; an error is a measure too. */
function evaluate(document, { clean }) {
  const { set, id, site, url, origin, lang: language, format } = document;
  const goldWords = document.gold ? wordsOf(document.gold).length : undefined;
  const facts = { set, id, site, url, origin, language, goldWords };
  const input = document.read();
  try {
    const article = clean(input, { format, ...(url ? { url } : {}) });
    return { ...facts, ...measure(document, input, article) };
  } catch (error) {
    const nothing = { text: '', markdown: '', title: null, authors: [], published: null, removed: [] };
    return { ...facts, ...measure(document, input, nothing), error: String(error) };
  }
}

function selected(document, { site, only, sample }) {
  // Ten thousand parts: another division than the folds', of which a sample takes a share of each.
  const share = (foldOf(`sample ${document.site}`, 10_000) + 0.5) / 10_000;
  return share < sample && (site?.includes(document.site) ?? true) && (only?.includes(document.id) ?? true);
}

function runSet(set, libraries, options) {
  const documents = documentsOf(set, corpusFolder()).filter((document) => selected(document, options));
  return documents.map((document) => evaluate(document, libraries[libraries.length > 1 ? foldOf(document.site) : 0]));
}

/** The measures of a saved run. */
function readSaved(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).pages;
  } catch (error) {
    return stop(`${file} is no run that --save wrote (${error.message}).`);
  }
}

function print(set, pages, saved, options) {
  const by = (options.by ?? USUAL_GROUPS[set]).filter((name) => name !== 'none');
  const lines = [
    ...setLines(set, pages, by),
    ...worstLines(pages, options.worst),
    ...blockLines(pages, options.blocks),
  ];
  const before = saved?.filter((page) => page.set === set);
  const moved = before === undefined ? [] : ['', ...comparisonLines(set, before, pages, Math.max(5, options.worst))];
  console.log([heading(), ...lines, ...moved, ''].join('\n'));
}

async function main() {
  const options = readOptions();
  const corpus = corpusFolder();
  if (!existsSync(corpus)) stop(`no corpora in ${corpus}. Name the folder that holds corpus/ in BLUEPENCIL_CORPUS.`);
  const saved = options.compare === undefined ? undefined : readSaved(options.compare);
  const libraries = await librariesOf(options);
  const pages = [];
  for (const set of options.sets) {
    const measured = runSet(set, libraries, options);
    if (measured.length > 0) print(set, measured, saved, options);
    pages.push(...measured);
  }
  if (pages.length === 0) stop('no document is left of what --set, --site, --only and --sample ask for.');
  if (options.save !== undefined) writeFileSync(options.save, JSON.stringify({ pages }));
  const errors = pages.filter(({ error }) => error !== undefined);
  for (const { set, id, error } of errors.slice(0, 10)) console.error(`eval: ${set} ${id}: ${error}`);
  if (errors.length > 0) console.error(`eval: ${errors.length} of ${pages.length} documents were not cleaned.`);
  process.exitCode = errors.length > 0 ? 1 : 0;
}

await main();
