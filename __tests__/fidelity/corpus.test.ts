/**
 * Real pages: nothing is lost or doubled on the way, and the Markdown says what the text says. Runs only where the corpus
 * is; it is no part of the project.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { parseHtml } from '../../src/blocks/html/parse.js';
import { judge } from '../../src/clean.js';
import { wordsByParse5, wordsOf, wordsOfBlocks } from '../blocks/html/help.js';
import { markdownFault, roleFaults, spanFaults } from '../helpers/accounting.js';
import { SAMPLES } from '../helpers/samples.js';

const ROOT = process.env['BLUEPENCIL_CORPUS'] ?? '../shared';
const FOLDER = join(ROOT, 'corpus', 'articles', 'pages');
const present = existsSync(FOLDER);
if (!present) {
  process.stderr.write(
    `page tests skipped: no corpus/articles/pages in ${ROOT}; name its folder in BLUEPENCIL_CORPUS\n`,
  );
}

const names = present ? readdirSync(FOLDER).filter((name) => name.endsWith('.html.gz')) : [];
const read = (name: string): string => gunzipSync(readFileSync(join(FOLDER, name))).toString();

/** Every so many pages are read, or all of them where BLUEPENCIL_ALL_PAGES is set: that takes minutes. */
const EVERY = process.env['BLUEPENCIL_ALL_PAGES'] === undefined ? 4 : 1;
const some = names.filter((_, i) => i % EVERY === 0);

/** Every so many of them are also read by another parser, which takes ten times as long. */
const STEP = 8;

function firstDifference(got: string, wanted: string): string {
  if (got === wanted) return '';
  let at = 0;
  while (at < got.length && got[at] === wanted[at]) at++;
  return `${JSON.stringify(got.slice(at - 20, at + 20))} is not ${JSON.stringify(wanted.slice(at - 20, at + 20))}`;
}

function faultsOf(id: string, html: string, otherParser: boolean): string[] {
  const judged = judge(html, { format: 'html' });
  const words = wordsOfBlocks(judged.blocks);
  const faults = otherParser ? [...roleFaults(judged), ...spanFaults(judged)] : spanFaults(judged);
  faults.push(firstDifference(words, wordsOf(parseHtml(html).document)));
  if (otherParser) faults.push(firstDifference(words, wordsByParse5(html)));
  faults.push(markdownFault(judged));
  return faults.filter((fault) => fault !== '').map((fault) => `${id}: ${fault}`);
}

describe('the samples', () => {
  const pages = SAMPLES.filter(({ format }) => format === 'html');
  test.each(pages.map((sample) => [sample.name, sample] as const))('%s', (name, { bytes }) => {
    expect(faultsOf(name, new TextDecoder().decode(bytes), true)).toEqual([]);
  });
});

(present ? describe : describe.skip)('the pages of the corpus', () => {
  test('every visible word has one role, and the Markdown parses back to the words of the text', () => {
    const faults = some.flatMap((name, i) => faultsOf(name.replace('.html.gz', ''), read(name), i % STEP === 0));
    expect(names.length).toBeGreaterThan(100);
    expect(faults).toEqual([]);
  }, 400_000);
});
