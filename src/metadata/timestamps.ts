import type { Block } from '../model.js';
import { findDate, parseDate, swapped } from './dates.js';
import type { FoundDate } from './dates.js';
import type { Spot } from './facts.js';
import { isByline } from './names.js';
import { isOtherDate, PUBLISHED, UPDATE } from './other-dates.js';
import type { Surroundings } from './surroundings.js';

/** A block that says when the article was published or changed. */
export interface Timestamp {
  readonly block: number;
  readonly iso: string;
  /** It says that this is when the text was changed. */
  readonly isUpdate: boolean;
  /** A class or id says so: not sure, as many systems give every date the class `updated`. */
  readonly isMarkedUpdate: boolean;
  /** It says that this is when the text was published. */
  readonly isLabelled: boolean;
  /** Hardly more than a date. */
  readonly isPure: boolean;
  /** False where day and month may be the other way round. */
  readonly isSure: boolean;
}

/** UTF-16 units of a line that may be a timestamp, and of what may stand beside the date in one that is hardly more. */
const LONGEST = 140;
/** UTF-16 units of a label. */
const LABEL_LENGTH = 40;
const LONGEST_REST = 40;
/** A sentence that holds a date is no timestamp. */
const SENTENCE = /[\p{Ll}\d)](?<!\b[ap]\.m)[.!?]["'”’)]*$/u;
const LONGEST_SENTENCE = 60;

const UPDATE_TOKEN = /^(?:date)?(?:updated|modified|changed|revised)(?:date|at|on)?$/;
/** Tokens of the block's own element, and of those close around it. */
const OWN_TOKENS = 8;

const isMarkedUpdate = ({ hints }: Block): boolean =>
  hints?.tokens.slice(0, OWN_TOKENS).some((token) => UPDATE_TOKEN.test(token)) === true;

/** ISO 8601 with an offset: written for machines, and hidden by a style sheet that is not read. */
const MACHINE = /(?:19|20)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})/;

/** A line without the date for machines, where it holds one for readers too. */
function forReaders(block: Block, language: string | null): Block {
  const text = block.text.length > LONGEST ? block.text : block.text.replace(MACHINE, ' ');
  return text === block.text || findDate(text, language) === null ? block : { ...block, text };
}

const FIRST_PAGES = '1994';
/** Whether an unlabelled date in a list of facts is older than the web: a birthday or the like. */
export const isOldFact = ({ kind }: Block, iso: string): boolean =>
  (kind === 'item' || kind === 'term') && iso < FIRST_PAGES;

const ENDS_AS_SENTENCE = /[.!?]["'”’)]*$/;
/** Words before a date, from which a line that names neither a label nor an author tells something. */
const TOLD_WORDS = 3;

/** Whether a date is told in a line of the article, however short: `It was 3 June 2025.` */
function isTold(text: string, before: string): boolean {
  if (UPDATE.test(before) || PUBLISHED.test(before) || isByline(text)) return false;
  const words = before.match(/\p{L}+/gu)?.length ?? 0;
  return words >= TOLD_WORDS || (words > 0 && ENDS_AS_SENTENCE.test(text));
}

/** UTF-16 units of a second date, behind a label that says that it is of a change: `Publié le …, mis à jour le …`. */
function updateBehind(text: string, from: number, language: string | null): number {
  const label = UPDATE.exec(text.slice(from));
  if (label === null) return 0;
  const tail = text.slice(from + label.index);
  const date = findDate(tail, language);
  if (date !== null) return date.start > LABEL_LENGTH ? 0 : date.end;
  // The year may be left out.
  return /\d/.test(tail) && tail.length <= LABEL_LENGTH ? tail.length : 0;
}

function stampOf(whole: Block, label: string, spots: readonly Spot[], language: string | null): Timestamp | null {
  const block = forReaders(whole, language);
  const { text, index, kind } = block;
  if (
    kind === 'caption' ||
    kind === 'table' ||
    kind === 'code' ||
    text.length > LONGEST ||
    (text.length > LONGEST_SENTENCE && SENTENCE.test(text))
  )
    return null;
  const date = publishedWithin(block, spots, language) ?? surely(findDate(text, language), block, spots);
  if (date === null) return machineStamp(block, spots, language);
  if (isOtherDate(text, date, language)) return null;
  const before = `${label} ${text.slice(0, date.start)}`;
  const rest = text.length - (date.end - date.start) - updateBehind(text, date.end, language);
  const isLabelled = PUBLISHED.test(before);
  if (!isLabelled && isOldFact(block, date.iso)) return null;
  return {
    block: index,
    iso: date.iso,
    isUpdate: UPDATE.test(before) && !isLabelled,
    isMarkedUpdate: isMarkedUpdate(block),
    isLabelled,
    isPure: rest <= LONGEST_REST && (label !== '' || !isTold(text, text.slice(0, date.start))),
    isSure: date.isSure,
  };
}

/** A date whose day and month may be the other way round, as its `time` element says. */
function surely(date: FoundDate | null, { start, end }: Block, spots: readonly Spot[]): FoundDate | null {
  if (date === null || date.isSure || start === null || end === null) return date;
  const other = swapped(date.iso);
  const spot = spots.find((one) => one.by === 'time' && one.start < end && one.end > start && one.value !== null);
  const value = spot?.value ?? '';
  return value.startsWith(other) ? { ...date, iso: other, isSure: true } : date;
}

/** The date of the one element in a block that says that it is the date of publication; others may say when it changed. */
function publishedWithin(block: Block, spots: readonly Spot[], language: string | null): FoundDate | null {
  const { start, end, text } = block;
  if (start === null || end === null) return null;
  const within = spots.filter((spot) => spot.by === 'time' && spot.start < end && spot.end > start);
  const published = within.find(({ kind }) => kind === 'published');
  if (published === undefined || within.length < 2) return null;
  const date = findDate(published.text, language);
  const at = date === null ? -1 : text.indexOf(published.text);
  return date === null || at < 0 ? null : { ...date, start: at + date.start, end: at + date.end };
}

/** What words do not say the `time` element may: `a day ago`. */
function machineStamp(
  { index, start, end, text }: Block,
  spots: readonly Spot[],
  language: string | null,
): Timestamp | null {
  if (start === null || end === null || text.length > LONGEST_SENTENCE) return null;
  const spot = spots.find((one) => one.by === 'time' && !one.aside && one.start < end && one.end > start);
  const iso = spot === undefined ? null : parseDate(spot.value, language);
  if (spot === undefined || iso === null) return null;
  const isUpdate = spot.kind === 'modified' || (UPDATE.test(text) && !PUBLISHED.test(text));
  const isLabelled = spot.kind === 'published';
  return { block: index, iso, isUpdate, isMarkedUpdate: isUpdate, isLabelled, isPure: true, isSure: true };
}

/** A label that stands in a block of its own: `Last updated:`. */
const labelBefore = ({ index }: Block, near: readonly Block[], at: number): string => {
  const previous = near[at - 1];
  return previous?.index === index - 1 && previous.text.length <= LABEL_LENGTH && !/\d/.test(previous.text)
    ? previous.text
    : '';
};

/** What a line says behind the date of the last change: `Updated 5 March 2024, published 1 March 2024`. */
function publishedBehind(update: Timestamp, { text }: Block, language: string | null): Timestamp[] {
  const rest = text.slice(findDate(text, language)?.end ?? text.length);
  const date = findDate(rest, language);
  if (date === null || !PUBLISHED.test(rest.slice(Math.max(0, date.start - LABEL_LENGTH), date.start))) return [];
  const { iso, isSure } = date;
  return [{ ...update, iso, isSure, isUpdate: false, isMarkedUpdate: false, isLabelled: true }];
}

/** The timestamps near a headline, the nearest first. */
export function shownDates(spots: readonly Spot[], near: Surroundings, language: string | null): Timestamp[] {
  const dated = near.blocks.filter(({ kind, text }) => kind === 'heading' && findDate(text, language) !== null);
  return near.blocks.flatMap((block, at) => {
    // Of several headings with dates none is the page's: a diary, a chronicle.
    if (dated.length > 1 && dated.includes(block)) return [];
    const stamp = stampOf(block, labelBefore(block, near.blocks, at), spots, language);
    if (stamp === null) return [];
    return stamp.isUpdate ? [stamp, ...publishedBehind(stamp, block, language)] : [stamp];
  });
}
