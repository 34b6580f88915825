import type { Heading, Root } from 'mdast';
import type { Judgement } from '../model.js';
import { baseOf } from './links.js';
import { serialise } from './serialise.js';
import { treeOf } from './tree.js';

/** How the Markdown is to look. */
export interface MarkdownOptions {
  /** The title as a heading on top (default false). */
  readonly title?: boolean;
  /** Keep the addresses of links (default true); their words stay in any case. */
  readonly links?: boolean;
  /** Keep images (default true). */
  readonly images?: boolean;
  /** What relative addresses stand against (default: the article's own address). */
  readonly baseUrl?: string;
}

const titleOf = (title: string): Heading => ({
  type: 'heading',
  depth: 1,
  children: [{ type: 'text', value: title.replace(/\s+/g, ' ').trim() }],
});

/** The article as an mdast root, as `toMarkdown` prints it. */
export function articleTree(judgement: Judgement, options: MarkdownOptions = {}): Root {
  const { links = true, images = true, baseUrl } = options;
  const root = treeOf(judgement, { links, images, base: baseOf(baseUrl, judgement.base, judgement.metadata.url) });
  const { title } = judgement.metadata;
  if (options.title === true && title !== null && title.trim() !== '') root.children.unshift(titleOf(title));
  return root;
}

/**
 * The kept blocks as CommonMark with GFM, formulas between dollars. No HTML of the page (powers and indices alone stand in
 * `<sup>` and `<sub>`), no `javascript:` or `data:` address, no word of what was struck.
 * @returns Markdown that ends with one line end, or '' where nothing was kept
 */
export const toMarkdown = (judgement: Judgement, options: MarkdownOptions = {}): string =>
  serialise(articleTree(judgement, options));
