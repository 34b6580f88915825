import type { Block } from '../model.js';

/** The blocks around a headline, in which bylines and timestamps stand. */
export interface Surroundings {
  /** In order of nearness: after the headline first, then before it. */
  readonly blocks: readonly Block[];
  /** UTF-16 offsets in the source, end exclusive. */
  readonly start: number;
  readonly end: number;
}

const BEFORE = 4;
const AFTER = 14;
/** UTF-16 units of a paragraph that is the article's and no line about it. A standfirst may be as long, so one may pass. */
const LONG = 240;
const MAX_LONG = 2;
/** Where no headline was found, a beginning of the text is looked for among so many blocks. */
const SEARCHED = 400;

/** Where the article begins, for a page whose headline is not shown: its first long paragraph. */
function firstLong(blocks: readonly Block[]): number | null {
  const found = blocks
    .slice(0, SEARCHED)
    .find(({ text, hints }) => text.length >= LONG && (hints?.linked ?? 0) < text.length / 3);
  return found?.index ?? null;
}

const ELSEWHERE = new Set(['aside', 'nav', 'dialog']);

/** In a sidebar or a menu: about other articles, or none. */
const isElsewhere = ({ hints }: Block): boolean => ELSEWHERE.has(hints?.landmark ?? '');

/** The blocks near a headline; none where there is neither headline nor text. */
export function surroundingsOf(blocks: readonly Block[], titleBlock: number | null): Surroundings {
  const center = titleBlock ?? firstLong(blocks);
  if (center === null) return { blocks: [], start: 0, end: 0 };
  const after: Block[] = [];
  let long = 0;
  for (const block of blocks.slice(titleBlock === null ? center : center + 1, center + 1 + AFTER)) {
    if (block.text.length >= LONG && ++long >= MAX_LONG) break;
    if (!isElsewhere(block)) after.push(block);
  }
  const before = blocks
    .slice(Math.max(0, center - BEFORE), center)
    .reverse()
    .filter((block) => !isElsewhere(block));
  const title = titleBlock === null ? [] : blocks.slice(center, center + 1);
  const first = before[before.length - 1] ?? blocks[center];
  const last = after[after.length - 1] ?? blocks[center];
  return { blocks: [...title, ...after, ...before], start: first?.start ?? 0, end: last?.end ?? 0 };
}
