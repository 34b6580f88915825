import type { Block } from '../model.js';
import { findDate, parseDate } from './dates.js';
import type { FoundDate } from './dates.js';
import type { Spot } from './facts.js';
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
const LONGEST_REST = 40;
/** A sentence that holds a date is no timestamp. */
const SENTENCE = /[\p{Ll}\d)](?<!\b[ap]\.m)[.!?]["'”’)]*$/u;
const LONGEST_SENTENCE = 60;

const UPDATE =
  /updat|modif|revi[sew]|edited|aktualisiert|geändert|bearbeitet|actualiz|atualiz|mise? à jour|aggiornat|обновлен|更新/i;
const PUBLISHED = /publi|posted|veröffentlicht|erstellt|erschien|erscheinungs|pubblicat|опубликован/i;

const LABELLED = /\p{L}:\s*$/u;
const OWN_LABEL =
  /(?:datum|dat[ae]|fecha|stand|am|on|time|zeit|vom|by|online|created|zuletzt|дата|日期?|時間):\s*$|news|release|mitteilung/i;

/** `Deadline: 5 March 2024`: the date of something else. */
const isOtherDate = (before: string): boolean =>
  LABELLED.test(before) && !UPDATE.test(before) && !PUBLISHED.test(before) && !OWN_LABEL.test(before);

const UPDATE_TOKEN = /^(?:date)?(?:updated|modified|changed|revised)(?:date|at|on)?$/;
/** Tokens of the block's own element, and of those close around it. */
const OWN_TOKENS = 8;

const isMarkedUpdate = ({ hints }: Block): boolean =>
  hints?.tokens.slice(0, OWN_TOKENS).some((token) => UPDATE_TOKEN.test(token)) === true;

function stampOf(block: Block, label: string, spots: readonly Spot[], language: string | null): Timestamp | null {
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
  if (isOtherDate(text.slice(0, date.start))) return null;
  const before = `${label} ${text.slice(0, date.start)}`;
  const rest = text.length - (date.end - date.start);
  const isLabelled = PUBLISHED.test(before);
  return {
    block: index,
    iso: date.iso,
    isUpdate: UPDATE.test(before) && !isLabelled,
    isMarkedUpdate: isMarkedUpdate(block),
    isLabelled,
    isPure: rest <= LONGEST_REST,
    isSure: date.isSure,
  };
}

const swapped = (iso: string): string => `${iso.slice(0, 4)}-${iso.slice(8, 10)}-${iso.slice(5, 7)}`;

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

/** The timestamps near a headline, the nearest first. */
export function shownDates(spots: readonly Spot[], near: Surroundings, language: string | null): Timestamp[] {
  return near.blocks.flatMap((block, at) => stampOf(block, labelBefore(block, near.blocks, at), spots, language) ?? []);
}

const PUBLISHED_LINE =
  /^(?:(?:(?:this|the) (?:article|post|story|page|content) (?:was|has been) )?(?:(?:first|originally|last) )?(?:published|posted|written)|post time|date(?: posted| published)?|publication date|(?:der beitrag wurde |dieser (?:artikel|beitrag) wurde )?veröffentlicht|erschienen|erscheinungsdatum|erstellt|publié|publicado|pubblicato|опубликовано|datum)(?=[\s:])/i;
const LABEL_LENGTH = 40;

const onlyOne = (dates: ReadonlySet<string>): string | null => (dates.size === 1 ? ([...dates][0] ?? null) : null);

const LABEL =
  /^(?:publish(?:ed)?|posted|publication)(?: on| date)?:?$|^date(?: published| posted)?:?$|^veröffentlicht(?: am)?:?$|^datum:?$/i;

const UPDATED_LINE =
  /^(?:(?:page |article |zuletzt |letzte )?(?:last )?(?:updated?|modified|reviewed|edited|aktualisier(?:t|ung)|geändert|bearbeitet|änderung)|stand|dernière mise à jour|mis à jour|última actualización|actualizado|ultimo aggiornamento|aggiornato)(?=[\s:])/i;

/** The date of the lines anywhere on the page that say when it was last changed; null where they disagree. */
export function updatedLine(blocks: readonly Block[], language: string | null): string | null {
  const dates = new Set<string>();
  for (const { text } of blocks) {
    const date = text.length <= LONGEST_SENTENCE && UPDATED_LINE.test(text) ? findDate(text, language) : null;
    if (date !== null) dates.add(date.iso.slice(0, 10));
  }
  return onlyOne(dates);
}

/** What follows a label: one for the eye may stand before one for the ear. */
function afterLabel(blocks: readonly Block[], index: number): string {
  const next = blocks[index + 1]?.text ?? '';
  return LABEL.test(next) ? (blocks[index + 2]?.text ?? '') : next;
}

/** The date of the lines anywhere on the page that say that it was published then; null where they disagree. */
export function labelledDate(blocks: readonly Block[], language: string | null): string | null {
  const dates = new Set<string>();
  for (const { text, index } of blocks) {
    if (text.length > LONGEST) continue;
    const line = LABEL.test(text) ? afterLabel(blocks, index) : PUBLISHED_LINE.test(text) ? text : '';
    const date = findDate(line.slice(0, LONGEST), language);
    if (date !== null && date.start <= LABEL_LENGTH) dates.add(date.iso.slice(0, 10));
  }
  return onlyOne(dates);
}

const ELSEWHERE = new Set(['aside', 'nav', 'footer', 'form', 'dialog']);
const OF_OTHERS = /^(?:comments?|respond|sidebar|related|teasers?)$/;
const MAX_LINES = 200;

/** A short line that is not about comments or other articles. */
const mayDate = ({ text, hints }: Block): boolean =>
  text.length <= LABEL_LENGTH &&
  !ELSEWHERE.has(hints?.landmark ?? '') &&
  hints?.tokens.some((token) => OF_OTHERS.test(token)) !== true;

/** The only date that the `time` elements of a page give, else the only one that stands alone on a line. */
export function loneDate(spots: readonly Spot[], blocks: readonly Block[], language: string | null): string | null {
  const times = spots
    .filter(({ by, aside }) => by === 'time' && !aside)
    .flatMap((spot) => parseDate(spot.value ?? spot.text, language) ?? []);
  if (times.length > 0) return onlyOne(new Set(times));
  const lines = blocks.filter((block) => /\d/.test(block.text) && mayDate(block)).slice(0, MAX_LINES);
  return onlyOne(new Set(lines.flatMap(({ text }) => pureDate(text, language) ?? [])));
}

function pureDate(text: string, language: string | null): string | null {
  const date = findDate(text, language);
  return date !== null && text.length - (date.end - date.start) <= 12 ? date.iso.slice(0, 10) : null;
}
