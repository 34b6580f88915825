import { blocksFromText } from '../blocks/text/blocks.js';
import { judgeText } from '../content/text.js';
import { resolveTextAccess } from '../metadata/access/verdict.js';
import { headlineAbove, shortHeadlineAbove } from '../metadata/page-title.js';
import { readTop } from '../metadata/text.js';
import { textTitle } from '../metadata/title.js';
import type { Block, Mark, Measure, Metadata, Options } from '../model.js';
import type { Facts, Reader, Reading } from './reader.js';

const NOTHING: Metadata = {
  url: null,
  title: null,
  authors: [],
  published: null,
  modified: null,
  site: null,
  language: null,
  description: null,
  image: null,
};

/** The facts of a text without a head: its title, byline and date, where they are plain, and its language. */
export function textFacts(
  blocks: readonly Block[],
  measures: readonly Measure[],
  marks: readonly Mark[],
  language: string | null,
  options: Options,
): Facts {
  const title = textTitle(blocks, measures, marks, language);
  const block = title === null ? undefined : blocks[title];
  const { authors, published, modified, blocks: shown } = readTop(blocks, measures, title, language);
  const metadata = {
    ...NOTHING,
    url: options.url ?? null,
    title: block === undefined ? null : block.text.slice(block.marker),
    authors,
    published,
    modified,
    language,
  };
  return { metadata, title, blocks: shown };
}

/** The content judge for blocks without markup: a page's headline is found as its title is. */
export const opinionOnText =
  (blocks: readonly Block[]): Reading['content'] =>
  (measures, marks) =>
    judgeText(blocks, measures, marks, (first, ruled) => {
      const page = { blocks, measures, ruled, first, language: null };
      return { known: headlineAbove(page), likely: shortHeadlineAbove(page) };
    });

export const readText: Reader = (source, options) => {
  const blocks = blocksFromText(source);
  return {
    blocks,
    warnings: [],
    content: opinionOnText(blocks),
    facts: (measures, marks, language) => textFacts(blocks, measures, marks, language, options),
    access: resolveTextAccess,
  };
};
