/** What belongs to the article of a dumped page by its neighbours: short sentences, subheadings, lists and lists of facts. */
import { goOn, LONGEST_NAG } from './goes-on.js';
import type { Dump, Kept, NeighbourLimits } from './goes-on.js';

const SENTENCE_WORDS = 3;
const SUBHEADING_WORDS = 10;
const LIST_WORDS = 12;
/** A longer run of short lines is a menu. */
const LONGEST_LIST = 40;

/** A number with what is counted, or a fact under its name; not a price, a date, a rank or a label of a page. */
const AMOUNT = /^(?:\d+(?:[.,/]\d+)?|[½¼¾⅓⅔⅛]|\d+ ?[½¼¾⅓⅔⅛]|\d+[-–]\d+)\s?\p{L}/u;
const COUNTED = /^\p{L}[\p{L} ]{2,30}:?\s\d+(?:[.,–-]\d+)?(?:\s?\p{L}{1,10})?$/u;
const FACT = /^[\p{L}\p{N}][\p{L}\p{N} ._/()-]{1,40}:(?:\s\S.*)?$/u;
const NO_FACT =
  /^(?:by|share|tags?|topics?|posted|published|updated|filed|category|categories|follow|print|source|photo|image|author|date|more|tel|phone|fax|e-?mail|address|copyright|search)\b|\b(?:19|20)\d\d\b|\bago\b|\bcomments?\b|\bviews?\b|\bmin(?:ute)?s? read|[$€£¥@]|https?:/i;
const isFact = (text: string): boolean =>
  !NO_FACT.test(text) && (AMOUNT.test(text) || COUNTED.test(text) || FACT.test(text));

/** What opens the two lists of a review. */
const FOR_AND_AGAINST =
  /^(?:(?:the )?(?:pros?|cons?)|(?:the )?(?:good|bad)|what (?:we|i) (?:like|liked|love|loved|don[’']t like|didn[’']t like|dislike)|(?:vor|nach)teile|plus|minus|avantages|inconvénients|points? (?:forts?|faibles?)|ventajas|desventajas|pregi|difetti|voordelen|nadelen|vantagens|desvantagens):?$/i;

/** UTF-16 units. */
const LONGEST_LABEL = 40;

const NEVER = -Infinity;

/** A short line, no sentence, that nobody struck. */
const isLine = ({ blocks, measures, odds, ruled }: Dump, at: number, least: number): boolean => {
  const measure = measures[at];
  if (measure === undefined || ruled.has(at) || measure.words > LIST_WORDS) return false;
  return (!measure.sentence || /:$/.test(blocks[at]?.text ?? '')) && (odds[at] ?? NEVER) >= least;
};

/** Subheadings of so few words may stand above a single sentence. */
const LABEL_WORDS = 3;

/** A sentence below a short subheading that itself stands below what is kept: `Notes`, and what there is to note. */
function labelledSentences(dump: Dump, kept: Kept, start: number, least: number): void {
  const { measures, odds, ruled } = dump;
  for (let at = start + 2; at < measures.length; at++) {
    const measure = measures[at];
    if (kept[at] === 1 || kept[at - 1] === 1 || kept[at - 2] !== 1 || measure?.sentence !== true) continue;
    if (measure.words < SENTENCE_WORDS || ruled.has(at) || !((odds[at] ?? NEVER) >= least)) continue;
    if (isLine(dump, at - 1, least) && (measures[at - 1]?.words ?? 0) <= LABEL_WORDS) kept.fill(1, at - 1, at + 1);
  }
}

/** Whether some lines are a list of amounts or facts. */
function isList({ blocks }: Dump, at: readonly number[]): boolean {
  const facts = at.filter((index) => isFact(blocks[index]?.text ?? '')).length;
  return facts >= 2 && facts * 2 >= at.length;
}

/** The run of short lines that begins at a block, over the nags that interrupt it, and where it ends. */
function runFrom(dump: Dump, kept: Kept, from: number, least: number): { lines: readonly number[]; end: number } {
  const lines: number[] = [];
  let end = from;
  for (; end < dump.blocks.length && kept[end] !== 1; end++) {
    if (isLine(dump, end, least)) lines.push(end);
    else if (!dump.nags.has(end)) break;
  }
  return { lines, end };
}

/** Whether a run of lines stands beside what is kept, or parted from it by a nag. */
function touches({ nags }: Dump, kept: Kept, from: number, end: number): boolean {
  let before = from - 1;
  while (nags.has(before) && from - before <= LONGEST_NAG) before--;
  return kept[before] === 1 || kept[end] === 1;
}

/** Lists beside what is kept: each run of short lines is in or out as a whole. */
function lists(dump: Dump, kept: Kept, start: number, least: number): void {
  for (let at = start + 1; at < dump.blocks.length; at++) {
    if (kept[at] === 1 || !isLine(dump, at, least)) continue;
    const { lines, end } = runFrom(dump, kept, at, least);
    if (touches(dump, kept, at, end) && lines.length <= LONGEST_LIST && isList(dump, lines))
      for (const line of lines) kept[line] = 1;
    at = end - 1;
  }
}

/** What speaks for and against something: from the first of two labels to what is kept below them. */
function reviewLists(dump: Dump, kept: Kept, start: number): void {
  const labels = dump.blocks.filter(({ text }) => text.length < LONGEST_LABEL && FOR_AND_AGAINST.test(text));
  for (const [n, { index }] of labels.entries()) {
    if (labels[n + 1] === undefined || index <= start || kept[index] === 1) continue;
    const { lines, end } = runFrom(dump, kept, index, NEVER);
    if (!touches(dump, kept, index, end) || lines.length > LONGEST_LIST) continue;
    if (end > (labels[n + 1]?.index ?? end)) for (const line of lines) kept[line] = 1;
  }
}

/** A short line right above two that are kept. */
function subheadings(dump: Dump, kept: Kept, start: number, least: number): void {
  for (let at = dump.blocks.length - 3; at > start; at--) {
    if (kept[at] === 1 || kept[at + 1] !== 1 || kept[at + 2] !== 1) continue;
    if (isLine(dump, at, least) && (dump.measures[at]?.words ?? 0) <= SUBHEADING_WORDS) kept[at] = 1;
  }
}

/**
 * Adds to what is kept of a page the neighbours that belong to it.
 * @param kept what the judge keeps: for each block, whether it does
 * @param start the headline, or the first block of the article: above it stands nothing of the article
 * @param run where the article's prose begins
 */
export function withNeighbours(
  dump: Dump,
  kept: readonly boolean[],
  start: number,
  run: number,
  limits: NeighbourLimits,
): readonly boolean[] {
  const marks: Kept = Uint8Array.from(kept, Number);
  goOn(dump, marks, start, run, limits);
  lists(dump, marks, start, limits.line);
  reviewLists(dump, marks, start);
  subheadings(dump, marks, start, limits.line);
  labelledSentences(dump, marks, start, limits.sentence);
  goOn(dump, marks, start, run, limits);
  return Array.from(marks, (mark) => mark === 1);
}
