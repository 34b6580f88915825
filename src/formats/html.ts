import { blocksFromHtml } from '../blocks/html/blocks.js';
import { parseHtml } from '../blocks/html/parse.js';
import { withoutArticle } from '../content/absent.js';
import type { Declared } from '../content/absent.js';
import { judgePage } from '../content/html.js';
import type { Guide } from '../content/markup.js';
import { spareSections } from '../content/sections.js';
import { readDeclared } from '../metadata/access/declared.js';
import { protectPaid } from '../metadata/access/protect.js';
import { blocksIn } from '../metadata/access/selectors.js';
import { resolveAccess } from '../metadata/access/verdict.js';
import type { HeadFacts } from '../metadata/facts.js';
import { readHead, readMetadata } from '../metadata/html.js';
import { DATA_BODY, dataBlocks, ofPage, opinionOnPage } from './data-body.js';
import type { Reader, Reading } from './reader.js';

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
  const declared = readDeclared(head);
  const paid = blocksIn(declared.selectors, blocks);
  const spare: NonNullable<Reading['spare']> = (marks, measures) =>
    protectPaid(spareSections(marks, blocks, measures), blocks, measures, paid);
  const data = options.judge === 'rules' ? [] : dataBlocks(head.articleBody, blocks);
  return {
    blocks: data.length === 0 ? blocks : [...blocks, ...data],
    warnings: data.length === 0 ? page.warnings : [...page.warnings, DATA_BODY],
    content: (allMeasures, allMarks) => {
      const [measures, marks] = ofPage(blocks, allMeasures, allMarks);
      const opinion = judgePage(blocks, measures, marks, guideOf(head));
      if (data.length > 0) return opinionOnPage(blocks, opinion);
      const spared = { ...opinion, marks: spare([...marks, ...opinion.marks], measures).slice(marks.length) };
      return withoutArticle(spared, blocks, measures, marks, declaredBy(head));
    },
    facts: () => {
      const { titleBlock, facts, ...metadata } = readMetadata(head, blocks);
      return { metadata, title: titleBlock, blocks: facts };
    },
    spare,
    access: (judged, marks) => resolveAccess(judged, marks, declared, paid),
    base: head.base ?? options.url ?? null,
  };
};
