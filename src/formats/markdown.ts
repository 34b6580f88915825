import { blocksFromMarkdown } from '../blocks/markdown.js';
import { judgeText } from '../content/text.js';
import { resolveTextAccess } from '../metadata/access/verdict.js';
import { readFrontMatter } from '../metadata/front-matter.js';
import type { FrontFacts } from '../metadata/front-matter.js';
import type { Facts, Reader } from './reader.js';
import { textFacts } from './text.js';

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Facts of the text, but for what its front matter says. */
function withFront(facts: Facts, front: FrontFacts): Facts {
  const { metadata } = facts;
  const isOther = front.title !== null && lettersOf(front.title) !== lettersOf(metadata.title ?? '');
  return {
    ...facts,
    // A first heading in other words than the title's is a heading of the text.
    title: isOther ? null : facts.title,
    metadata: {
      url: metadata.url ?? front.url,
      title: front.title ?? metadata.title,
      authors: front.authors.length > 0 ? front.authors : metadata.authors,
      published: front.published ?? metadata.published,
      modified: front.modified ?? metadata.modified,
      site: front.site ?? metadata.site,
      language: front.language ?? metadata.language,
      description: front.description ?? metadata.description,
      image: front.image ?? metadata.image,
    },
  };
}

export const readMarkdown: Reader = (source, options) => {
  const { blocks, frontMatter, warnings } = blocksFromMarkdown(source);
  return {
    blocks,
    warnings,
    content: (measures, marks) => judgeText(blocks, measures, marks),
    facts: (measures, marks, language) =>
      withFront(textFacts(blocks, measures, marks, language, options), readFrontMatter(frontMatter)),
    access: resolveTextAccess,
  };
};
