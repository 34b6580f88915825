import type { Block } from '../model.js';
import { findDate, parseDate } from './dates.js';
import type { Spot } from './facts.js';
import type { Surroundings } from './surroundings.js';

/** A block that says when the article was published or changed. */
export interface Timestamp {
  readonly block: number;
  readonly iso: string;
  /** It says that this is when the text was changed. */
  readonly isUpdate: boolean;
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
const SENTENCE = /[\p{Ll}\d)][.!?]["'”’)]*$/u;
const LONGEST_SENTENCE = 60;

const UPDATE =
  /updat|modif|revi[sew]|edited|aktualisiert|geändert|bearbeitet|actualiz|atualiz|mise? à jour|aggiornat|обновлен|更新/i;
const PUBLISHED = /publi|posted|veröffentlicht|erstellt|pubblicat|опубликован/i;

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
  const date = findDate(text, language);
  if (date === null) return machineStamp(block, spots, language);
  const before = `${label} ${text.slice(0, date.start)}`;
  const rest = text.length - (date.end - date.start);
  const isLabelled = PUBLISHED.test(before);
  return {
    block: index,
    iso: date.iso,
    isUpdate: UPDATE.test(before) && !isLabelled,
    isLabelled,
    isPure: rest <= LONGEST_REST,
    isSure: date.isSure,
  };
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
  return { block: index, iso, isUpdate, isLabelled: spot.kind === 'published', isPure: true, isSure: true };
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
  /^(?:(?:(?:first|originally) )?(?:published|posted|written)|post time|date(?: posted| published)?|publication date|veröffentlicht|erstellt|publié|publicado|pubblicato|опубликовано|datum)(?=[\s:])/i;
const LABEL_LENGTH = 40;

const onlyOne = (dates: ReadonlySet<string>): string | null => (dates.size === 1 ? ([...dates][0] ?? null) : null);

const LABEL =
  /^(?:publish(?:ed)?|posted|publication)(?: on| date)?:?$|^date(?: published| posted)?:?$|^veröffentlicht(?: am)?:?$|^datum:?$/i;

/** The date of the lines anywhere on the page that say that it was published then; null where they disagree. */
export function labelledDate(blocks: readonly Block[], language: string | null): string | null {
  const dates = new Set<string>();
  for (const { text, index } of blocks) {
    if (text.length > LONGEST) continue;
    const line = LABEL.test(text) ? (blocks[index + 1]?.text ?? '') : PUBLISHED_LINE.test(text) ? text : '';
    const date = findDate(line.slice(0, LONGEST), language);
    if (date !== null && date.start <= LABEL_LENGTH) dates.add(date.iso.slice(0, 10));
  }
  return onlyOne(dates);
}

/** The only date that the `time` elements of a page give, else the only one that stands alone on a line. */
export function loneDate(spots: readonly Spot[], blocks: readonly Block[], language: string | null): string | null {
  const times = spots
    .filter(({ by, aside }) => by === 'time' && !aside)
    .flatMap((spot) => parseDate(spot.value ?? spot.text, language) ?? []);
  if (times.length > 0) return onlyOne(new Set(times));
  const lines = blocks.filter(({ text }) => text.length <= LABEL_LENGTH && /\d/.test(text)).slice(0, 200);
  return onlyOne(new Set(lines.flatMap(({ text }) => pureDate(text, language) ?? [])));
}

function pureDate(text: string, language: string | null): string | null {
  const date = findDate(text, language);
  return date !== null && text.length - (date.end - date.start) <= 12 ? date.iso.slice(0, 10) : null;
}
