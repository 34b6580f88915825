/** Pages whose article stands in their JSON-LD alone: scripts would show it, or a wall hides it. */
import { blocksFromText } from '../blocks/text/blocks.js';
import { contentMark } from '../content/judge.js';
import { heldShare, wordCount } from '../metadata/access/length.js';
import type { Block, Mark, Measure, Opinion, Warning } from '../model.js';

/** The data's text is taken where the page's own blocks hold less of it than this. */
const MOST_HELD = 0.25;
/** A shorter text is a summary. */
const LEAST_WORDS = 100;

/** Says that the text is not from the page's own elements. */
export const DATA_BODY: Warning = {
  code: 'data-body',
  message: 'The page holds its article in its data (articleBody) alone: the text is taken from there, without offsets.',
};

/**
 * The blocks of `articleBody`, to stand behind those of the page; none where the page has the text itself.
 * @param blocks of the page
 */
export function dataBlocks(articleBody: string | null, blocks: readonly Block[]): Block[] {
  if (articleBody === null || wordCount(articleBody) < LEAST_WORDS) return [];
  const held = heldShare(articleBody, blocks);
  if (held === null || held >= MOST_HELD) return [];
  return blocksFromText(articleBody).map((block) => ({
    ...block,
    index: blocks.length + block.index,
    start: null,
    end: null,
    line: null,
  }));
}

const IN_DATA = ['the article stands in the page’s data'];

/** The opinion where the article stands in the data: all else on the page is not the article, its teaser too. */
export function opinionOnPage(blocks: readonly Block[], opinion: Opinion): Opinion {
  const struck = new Set(opinion.marks.filter(({ veto }) => veto === null).map(({ block }) => block));
  const rest = blocks
    .filter(({ index }) => !struck.has(index))
    .map(({ index }) => contentMark(index, 'furniture', IN_DATA));
  return { ...opinion, marks: [...opinion.marks, ...rest] };
}

/** The marks and measures of the page's own blocks. */
export const ofPage = (
  blocks: readonly Block[],
  measures: readonly Measure[],
  marks: readonly Mark[],
): [readonly Measure[], readonly Mark[]] => [
  measures.slice(0, blocks.length),
  marks.filter(({ block }) => block < blocks.length),
];
