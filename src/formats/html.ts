import { blocksFromHtml } from '../blocks/html/blocks.js';
import { parseHtml } from '../blocks/html/parse.js';
import { judgePage } from '../content/html.js';
import { readHead, readMetadata } from '../metadata/html.js';
import type { Reader } from './reader.js';
import { UNKNOWN_ACCESS } from './reader.js';

export const readHtml: Reader = (source, options) => {
  const page = parseHtml(source);
  const blocks = blocksFromHtml(page, source);
  const head = readHead(page.document, options.url ?? null);
  const guide = { titles: head.titles.map(({ text }) => text), body: head.articleBody, description: head.description };
  return {
    blocks,
    warnings: page.warnings,
    content: (measures, marks) => judgePage(blocks, measures, marks, guide),
    facts: () => {
      const { titleBlock, facts, ...metadata } = readMetadata(head, blocks);
      return { metadata, title: titleBlock, blocks: facts };
    },
    access: UNKNOWN_ACCESS,
  };
};
