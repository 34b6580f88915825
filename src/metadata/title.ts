import type { Block, Mark, Measure } from '../model.js';
import { looksLikeFact, readFactLine } from './fact-lines.js';
import { looksLikeName } from './names.js';
import { headlineAbove } from './page-title.js';

/** A headline is looked for among so many blocks from the start. */
const SEARCHED = 8;
const SHORTEST_WORDS = 3;
const LONGEST_WORDS = 30;
const PROSE_WORDS = 20;
/** A shorter sentence begins the text too, unless a headline is marked below it. */
const TOLD_WORDS = 8;

/** The only heading of the first level, with no other heading before it and words after it: the title by its markup. */
function isTop(blocks: readonly Block[], block: Block): boolean {
  if (block.kind !== 'heading' || block.level !== 1) return false;
  const isFirst = !blocks.slice(0, block.index).some(({ kind }) => kind === 'heading');
  const rest = blocks.slice(block.index + 1);
  return (
    isFirst &&
    rest.some(({ text }) => text !== '') &&
    !rest.some(({ kind, level }) => kind === 'heading' && level === 1)
  );
}

/** Blocks that one of some marks strikes. */
const struckBy = (marks: readonly Mark[], by?: Mark['by']): ReadonlySet<number> =>
  new Set(marks.filter((mark) => mark.veto === null && (by ?? mark.by) === mark.by).map((mark) => mark.block));

/** Sentences of a page by which its article begins: the first long one, else the first of some length. */
const PAGE_PROSE = [PROSE_WORDS, 10, 6];

/** The headline of a page of which the content judge struck all but the article. */
function pageTitle(
  blocks: readonly Block[],
  measures: readonly Measure[],
  struck: ReadonlySet<number>,
  ruled: ReadonlySet<number>,
  language: string | null,
): number | null {
  const startOf = (words: number): number =>
    measures.findIndex((measure, at) => measure.sentence && measure.words >= words && !struck.has(at));
  const first = PAGE_PROSE.map(startOf).find((at) => at >= 0);
  return first === undefined ? null : headlineAbove({ blocks, measures, ruled, first, language });
}

/** UTF-16 units of a line that is a name and nothing else. */
const LONGEST_NAME = 40;

/** Whether a byline or a timestamp stands right below a line, or a bare name above a timestamp. */
function isAboveByline(
  lines: readonly Block[],
  at: number,
  blocks: readonly Block[],
  language: string | null,
): boolean {
  const [next, second] = [lines[at + 1], lines[at + 2]];
  if (next === undefined) return false;
  if (readFactLine(next, blocks, language) !== null) return true;
  const isName = next.text.length <= LONGEST_NAME && next.text.includes(' ') && looksLikeName(next.text);
  return isName && second !== undefined && readFactLine(second, blocks, language)?.names.length === 0;
}

/**
 * The headline of a text where it is plain: a short line without a full stop among the first lines that nobody struck,
 * with prose or a byline after it, or marked as the title, and no prose before it. Of a whole page, also a line that the
 * content judge struck.
 * @param language of the text, BCP 47 or null
 * @returns the block's index, or null
 */
export function textTitle(
  blocks: readonly Block[],
  measures: readonly Measure[],
  marks: readonly Mark[],
  language: string | null,
): number | null {
  const struck = struckBy(marks);
  const heading = blocks.find(({ kind }) => kind === 'heading');
  const isMarked = heading !== undefined && isTop(blocks, heading) && !struck.has(heading.index);
  if (!isMarked && marks.some(({ by }) => by === 'content'))
    return pageTitle(blocks, measures, struck, struckBy(marks, 'rule'), language);
  const lines = blocks.filter(({ index }) => !struck.has(index)).slice(0, SEARCHED);
  let told = false;
  for (const [at, block] of lines.entries()) {
    const measure = measures[block.index];
    if (measure === undefined) continue;
    const hasByline = isAboveByline(lines, at, blocks, language);
    if (isHeadline(block, measure, hasByline) && !looksLikeFact(block, blocks, language)) {
      const isSure = hasByline || isTop(blocks, block) || (!told && hasProse(blocks, measures, struck, block.index));
      return isSure ? block.index : null;
    }
    if (measure.words >= PROSE_WORDS && measure.sentence) return null;
    told ||= measure.words >= TOLD_WORDS && measure.sentence;
  }
  return null;
}

/** The head of a mail, and the running head of a printed page: a volume, or a page's number behind a year. */
const NO_TITLE =
  /^(?:from|to|cc|sent|date|reply-to|subject|von|an|gesendet|betreff|de|à|para|da)\s?:\s.*(?:<|@)|^(?:sent|date|gesendet)\s?:\s|\bvol(?:ume)?\.? ?\d+, ?(?:no|issue|iss)\.? ?\d+|\b(?:19|20)\d\d \d{1,3}$/i;
/** No headline ends so; in scripts whose sentences have a full stop of their own, it ends prose. */
const ENDS = /[.,;:…。．｡।॥۔]["'”’»)」』]*$/;

function isHeadline(block: Block, measure: Measure, hasByline: boolean): boolean {
  if (block.joined || (block.kind !== 'paragraph' && block.kind !== 'heading')) return false;
  // A heading of the first level is marked as the title: one word of it is enough.
  const shortest = block.kind === 'heading' && block.level === 1 ? 1 : hasByline ? 2 : SHORTEST_WORDS;
  if (measure.words < shortest || measure.words > LONGEST_WORDS) return false;
  return !NO_TITLE.test(block.text) && (block.kind === 'heading' || !ENDS.test(block.text));
}

const hasProse = (
  blocks: readonly Block[],
  measures: readonly Measure[],
  struck: ReadonlySet<number>,
  from: number,
): boolean =>
  blocks.slice(from + 1, from + 9).some((block) => {
    const measure = measures[block.index];
    return measure !== undefined && measure.sentence && measure.words >= PROSE_WORDS && !struck.has(block.index);
  });
