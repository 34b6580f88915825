/** Reads the corpora: pages and texts, with what a person said of them. They are no part of the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { siteOf } from '../train/sites.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The folder with `articles`, `multilingual` and `cases`: below BLUEPENCIL_CORPUS, or beside the project. */
export const corpusFolder = () => join(process.env.BLUEPENCIL_CORPUS ?? join(root, '..', 'shared'), 'corpus');

const jsonLines = (file) =>
  gunzipSync(readFileSync(file))
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** @returns {Map<string, object>} rows by their id; empty where there is no such file */
const byId = (file) => new Map(existsSync(file) ? jsonLines(file).map((row) => [row.id, row]) : []);

/** The gold of a folder of pages: the article's text or snippets, nags and guards, metadata. */
function goldOf(folder) {
  const nags = byId(join(folder, 'nags.jsonl.gz'));
  return jsonLines(join(folder, 'gold.jsonl.gz')).map((row) => ({
    ...row,
    ...nags.get(row.id),
    site: siteOf(row.url, row.id),
  }));
}

function pages(set, corpus) {
  const folder = join(corpus, set);
  const read = (id) => gunzipSync(readFileSync(join(folder, 'pages', `${id}.html.gz`)));
  return goldOf(folder).map((row) => ({ ...row, set, format: 'html', read: () => read(row.id) }));
}

/** Gold without metadata: a text has none to find. */
function textGold(corpus) {
  const rows = goldOf(join(corpus, 'articles'));
  return new Map(rows.map((row) => [row.id, { ...row, title: undefined, author: undefined, date: undefined }]));
}

function dump(corpus) {
  const gold = textGold(corpus);
  const rows = jsonLines(join(corpus, 'articles', 'dump.jsonl.gz')).filter(({ id }) => gold.has(id));
  return rows.map(({ id, text }) => ({ ...gold.get(id), set: 'dump', format: 'text', read: () => text }));
}

function leftover(corpus) {
  const gold = textGold(corpus);
  const folder = join(corpus, 'articles', 'leftover');
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const origin = basename(file, '.jsonl.gz');
      const rows = jsonLines(join(folder, file)).filter(({ id, text }) => text && gold.get(id)?.gold);
      return rows.map(({ id, text }) => ({
        ...gold.get(id),
        id: `${origin}/${id}`,
        origin,
        before: text,
        set: 'leftover',
        format: 'text',
        read: () => text,
      }));
    });
}

function cases(corpus) {
  const folder = join(corpus, 'cases');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => {
    const { input, format, ...row } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    return {
      ...row,
      id: row.id ?? basename(file, '.json'),
      site: siteOf(row.url, row.id),
      set: 'cases',
      format: format === 'markdown' ? 'markdown' : 'text',
      read: () => input,
    };
  });
}

/** What each set is made by. */
const SETS = {
  articles: (corpus) => pages('articles', corpus),
  multilingual: (corpus) => pages('multilingual', corpus),
  dump,
  leftover,
  cases,
};

export const SET_NAMES = Object.keys(SETS);

/**
 * The documents of a set: { set, id, site, url, format, read(), gold, with, without, nags, guards, remove, kinds, keep, title,
 * author, date }, of which a set has some. `read()` gives bytes for pages, a string for texts.
 */
export const documentsOf = (set, corpus) => SETS[set](corpus);
