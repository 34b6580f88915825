import type { Block, Measure } from '../model.js';
import { LONGEST_FACT, readFactLine, TASTE } from './fact-lines.js';
import { fromNameLines } from './name-lines.js';

/** What the lines at the top of a text say of it. */
export interface TopFacts {
  readonly authors: readonly string[];
  /** ISO 8601, or null. */
  readonly published: string | null;
  readonly modified: string | null;
  /** The blocks that say it and nothing else. */
  readonly blocks: ReadonlySet<number>;
}

/** Lines at the top: so many, and only before the first prose. */
const SEARCHED = 12;
const PROSE_WORDS = 20;

/** The lines before the first prose that may be about the text; the title is not among them. */
function topLines(blocks: readonly Block[], measures: readonly Measure[], title: number | null): readonly Block[] {
  // A standfirst may be long, but hardly ends as a sentence where a byline follows it.
  const isProse = ({ index }: Block): boolean =>
    index > (title ?? -1) && (measures[index]?.words ?? 0) >= PROSE_WORDS && measures[index]?.sentence === true;
  const first = blocks.findIndex(isProse);
  const end = Math.min(first < 0 ? blocks.length : first, (title ?? 0) + SEARCHED);
  const start = title === null ? 0 : Math.max(0, title - 4);
  return blocks
    .slice(start, end)
    .filter(({ index, text }) => index !== title && text.length <= LONGEST_FACT)
    .filter((block) => block.kind === 'paragraph' || isLoneStamp(block, blocks));
}

/** A line of a plain text above prose counts as a heading. Of several headings with dates none is the text's: a diary. */
const isLoneStamp = (block: Block, blocks: readonly Block[]): boolean =>
  block.kind === 'heading' &&
  block.marker === 0 &&
  /\d/.test(block.text) &&
  !blocks.some(({ kind, index, text }) => kind === 'heading' && index > block.index && /\d{4}/.test(text));

/**
 * Byline and timestamp at the top of a text without a head, where they are plain: a line that is a byline or a date and
 * nothing else, before the first prose. Of several bylines the first counts.
 *
 * @param title the block that is the headline, or null
 * @param language of the text, BCP 47 or null
 */
export function readTop(
  blocks: readonly Block[],
  measures: readonly Measure[],
  title: number | null,
  language: string | null,
): TopFacts {
  const found = { authors: [] as readonly string[], published: null as string | null, modified: null as string | null };
  const shown = new Set<number>();
  const all = topLines(blocks, measures, title);
  // What stands below the headline is about the text; above it stands the date of the day, too.
  const lines = [
    ...all.filter(({ index }) => index > (title ?? -1)),
    ...all.filter(({ index }) => index < (title ?? -1)),
  ];
  for (const block of lines) {
    const fact = readFactLine(block, blocks, language);
    if (fact === null) continue;
    const names = found.authors.length === 0 ? fact.names : [];
    const which = fact.isUpdate ? 'modified' : 'published';
    // Another's byline is not asked for its date.
    const isNew = fact.iso !== null && found[which] === null && (names.length > 0 || fact.names.length === 0);
    if (names.length > 0) found.authors = names;
    if (isNew) found[which] = fact.iso;
    if (names.length > 0 || isNew) shown.add(block.index);
  }
  if (found.authors.length === 0 && title !== null) {
    const below = all.filter(({ index }) => index > title && !shown.has(index));
    const { names, blocks: named } = fromNameLines(below, blocks, TASTE, language);
    found.authors = names;
    for (const index of named) shown.add(index);
  }
  return { ...found, blocks: shown };
}
