#!/usr/bin/env node
/**
 * Times one contender on pages, alone in its process; bench.mjs starts it.
 *
 *   node --single-threaded scripts/bench/contender.mjs NAME PAGES SKIP     prints a JSON list of milliseconds, one a page
 *
 * SKIP: of the pages only every so many. Milliseconds of processor time, so that other work on the machine counts little.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../eval/corpus.mjs';
import { pagesOf } from './pages.mjs';

/** So many pages are read before the clock starts, in each contender. */
const WARM = 60;

const ours = () => import(pathToFileURL(join(root, 'dist', 'index.js')).href);

/** What is timed: each gives a function of a decoded page. Packages are loaded before the clock starts. */
const CONTENDERS = {
  async clean() {
    const { clean } = await ours();
    return ({ html, url }) => clean(html, { format: 'html', url });
  },
  async judge() {
    const { judge } = await ours();
    return ({ html, url }) => judge(html, { format: 'html', url });
  },
  async 'cheerio.load'() {
    const { load } = await import('cheerio');
    return ({ html }) => load(html);
  },
  async htmlparser2() {
    const { parseDocument } = await import('htmlparser2');
    return ({ html }) => parseDocument(html);
  },
  async parse5() {
    const { parse } = await import('parse5');
    return ({ html }) => parse(html);
  },
  async readability() {
    const { Readability } = await import('@mozilla/readability');
    const { parseHTML } = await import('linkedom');
    return ({ html }) => new Readability(parseHTML(html).document).parse();
  },
  async defuddle() {
    const { Defuddle } = await import('defuddle/node');
    const { parseHTML } = await import('linkedom');
    return ({ html, url }) => Defuddle(parseHTML(html).document, url);
  },
};

async function time(work, page) {
  const start = process.cpuUsage();
  await work(page);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Peers report pages that they cannot read on the console, and some throw: that is their answer, and its time counts. */
async function main([name, pages, skip]) {
  for (const method of ['log', 'warn', 'error', 'info', 'debug']) console[method] = () => undefined;
  const prepare = CONTENDERS[name];
  if (prepare === undefined) throw new Error(`no contender ${name}; there are ${Object.keys(CONTENDERS).join(', ')}`);
  const contender = await prepare();
  const work = async (page) => {
    try {
      await contender(page);
    } catch (error) {
      if (name === 'clean' || name === 'judge') throw error;
    }
  };
  const chosen = pagesOf(Number(pages)).filter((_, i) => i % Number(skip) === 0);
  for (const page of chosen.slice(0, WARM)) await work(page);
  const times = [];
  for (const page of chosen) times.push(await time(work, page));
  process.stdout.write(JSON.stringify(times));
}

await main(process.argv.slice(2));
