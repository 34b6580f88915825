import type { Block, Hints } from '../model.js';
import { collapse } from './strings.js';

/** The blocks around a headline, in which bylines and timestamps stand. */
export interface Surroundings {
  /** In order of nearness: after the headline first, then before it. */
  readonly blocks: readonly Block[];
  /** UTF-16 offsets in the source, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Where the few blocks right behind the headline end. */
  readonly close: number;
}

const BEFORE = 4;
const AFTER = 14;
const MAX_AFTER = 60;
const CLOSE = 6;
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

const COMMENTS = new Set(['comments', 'comment-list', 'commentlist', 'respond']);

/** An `aside` within an article may hold what is about it: who wrote it, and when. */
const isInArticle = ({ landmark, ancestors }: Hints): boolean => landmark === 'aside' && ancestors.includes('article');

/** In a sidebar, a menu or the comments: about other articles, or none. */
const isElsewhere = ({ hints }: Block): boolean =>
  hints !== null &&
  ((ELSEWHERE.has(hints.landmark ?? '') && !isInArticle(hints)) || hints.tokens.some((token) => COMMENTS.has(token)));

/** A menu may stand between a headline and its byline: its items do not count. */
const isMenuItem = ({ kind, text, hints }: Block): boolean =>
  kind === 'control' || (kind === 'item' && (hints?.linked ?? 0) >= text.length);

/** The blocks from a place on, as far as a byline may be. */
function following(blocks: readonly Block[], from: number): Block[] {
  const found: Block[] = [];
  let long = 0;
  let count = 0;
  for (const block of blocks.slice(from, from + MAX_AFTER)) {
    if (block.text.length >= LONG && ++long >= MAX_LONG) break;
    if (!isMenuItem(block) && ++count > AFTER) break;
    if (!isElsewhere(block)) found.push(block);
  }
  return found;
}

/** What stands in the headline's own block beside the headline, as a line of its own: a date, a name, a section. */
function besideHeadline(block: Block | undefined, title: string | null): Block[] {
  if (block === undefined || title === null) return [];
  const text = collapse(block.text);
  const rest = text.startsWith(title)
    ? text.slice(title.length)
    : text.endsWith(title)
      ? text.slice(0, -title.length)
      : '';
  return /\p{L}|\d/u.test(rest) ? [{ ...block, kind: 'paragraph', text: rest.trim() }] : [];
}

/**
 * The blocks near a headline; none where there is neither headline nor text.
 * @param title the headline, where its block may hold more than it
 */
export function surroundingsOf(
  blocks: readonly Block[],
  titleBlock: number | null,
  title: string | null = null,
): Surroundings {
  const center = titleBlock ?? firstLong(blocks);
  if (center === null) return { blocks: [], start: 0, end: 0, close: 0 };
  const after = following(blocks, titleBlock === null ? center : center + 1);
  const before = blocks
    .slice(Math.max(0, center - BEFORE), center)
    .reverse()
    .filter((block) => !isElsewhere(block));
  const first = before[before.length - 1] ?? blocks[center];
  const last = after[after.length - 1] ?? blocks[center];
  // A breadcrumb repeats the headline, and a date in it is no timestamp.
  const headline = titleBlock === null ? '' : (blocks[titleBlock]?.text ?? '');
  const repeats = ({ text }: Block): boolean => headline !== '' && text.includes(headline);
  return {
    blocks: [
      ...besideHeadline(titleBlock === null ? undefined : blocks[titleBlock], title),
      ...[...after, ...before].filter((block) => !repeats(block)),
    ],
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    close: blocks[center + CLOSE]?.end ?? 0,
  };
}
