import { blocksFromMarkdown } from '../blocks/markdown.js';
import type { FrontMatter } from '../blocks/markdown/front.js';
import { resolveTextAccess } from '../metadata/access/verdict.js';
import { readFrontMatter } from '../metadata/front-matter.js';
import type { FrontFacts } from '../metadata/front-matter.js';
import type { Block } from '../model.js';
import type { Facts, Reader } from './reader.js';
import { opinionOnText, textFacts } from './text.js';

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A heading that repeats the front matter's title is looked for among so many blocks from the start. */
const SEARCHED = 8;

/** In a page made into Markdown, menus may stand above the heading. */
const SEARCHED_PAGE = 60;

/** What the head of a page says; of its title, what the heading shows, without the site's name behind it. */
function withoutSite(front: FrontFacts, blocks: readonly Block[]): FrontFacts {
  const { title } = front;
  if (title === null) return front;
  const isShown = ({ kind, text }: Block): boolean =>
    kind === 'heading' && text !== '' && title.startsWith(text) && /^\s+[-|–—·•:]\s/.test(title.slice(text.length));
  return { ...front, title: blocks.slice(0, SEARCHED_PAGE).find(isShown)?.text ?? title };
}

/** The block that shows the title. A first heading in other words than the front matter's is a heading of the text. */
function titleBlock(facts: Facts, title: string | null, blocks: readonly Block[], isPage: boolean): number | null {
  if (title === null || lettersOf(title) === lettersOf(facts.metadata.title ?? '')) return facts.title;
  const isSame = ({ kind, text }: Block): boolean => kind === 'heading' && lettersOf(text) === lettersOf(title);
  return blocks.slice(0, isPage ? SEARCHED_PAGE : SEARCHED).find(isSame)?.index ?? null;
}

/** Facts of the text, but for what its front matter says. */
function withFront(facts: Facts, source: FrontMatter | null, blocks: readonly Block[]): Facts {
  const { metadata } = facts;
  const isPage = source?.isPage === true;
  const front = isPage ? withoutSite(readFrontMatter(source), blocks) : readFrontMatter(source);
  return {
    ...facts,
    title: titleBlock(facts, front.title, blocks, isPage),
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
    content: opinionOnText(blocks),
    facts: (measures, marks, language) =>
      withFront(textFacts(blocks, measures, marks, language, options), frontMatter, blocks),
    access: resolveTextAccess,
  };
};
