import { blocksFromHtml } from '../blocks/html/blocks.js';
import { parseHtml } from '../blocks/html/parse.js';
import { withoutArticle } from '../content/absent.js';
import type { Declared } from '../content/absent.js';
import { judgePage } from '../content/html.js';
import type { Guide } from '../content/markup.js';
import type { HeadFacts } from '../metadata/facts.js';
import { readHead, readMetadata } from '../metadata/html.js';
import type { Reader } from './reader.js';
import { UNKNOWN_ACCESS } from './reader.js';

/** What the head of a page tells the content judge. */
export const guideOf = ({ titles, articleBody, description }: HeadFacts): Guide => ({
  titles: titles.map(({ text }) => text),
  body: articleBody,
  description,
});

const declaredBy = ({ titles, metas, linked }: HeadFacts): Declared => ({
  titles: titles.map(({ text }) => text),
  isArticle: metas.get('og:type')?.includes('article') === true || linked.some(({ rank }) => rank === 3),
});

export const readHtml: Reader = (source, options) => {
  const page = parseHtml(source);
  const blocks = blocksFromHtml(page, source);
  const head = readHead(page.document, options.url ?? null);
  return {
    blocks,
    warnings: page.warnings,
    content: (measures, marks) =>
      withoutArticle(judgePage(blocks, measures, marks, guideOf(head)), blocks, measures, marks, declaredBy(head)),
    facts: () => {
      const { titleBlock, facts, ...metadata } = readMetadata(head, blocks);
      return { metadata, title: titleBlock, blocks: facts };
    },
    access: UNKNOWN_ACCESS,
    base: head.base ?? options.url ?? null,
  };
};
