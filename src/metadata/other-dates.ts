/** Dates near a headline that are not those of the article: of what it tells of. */
import { findDate } from './dates.js';
import type { FoundDate } from './dates.js';

export const UPDATE =
  /updat|modif|revi[sew]|edited|aktuali[sz]|geändert|bearbeitet|überarbeitet|a[ck]?tualiz|mise? à jour|aggiorna|bijgewerkt|gewijzigd|[uo]pp?dater|päivitetty|güncel|обновлен|оновлен|更新|수정|تحديث|अपडेट|अद्यतन/i;
export const PUBLISHED =
  /publi|posted|veröffentlicht|erstellt|erschien|erscheinungs|eingestellt|pubblicat|mise? en ligne|geplaatst|julkais|zveřejn|yayın|опубликован|опубліков|発表|公開|掲載|投稿|发布|發佈|发表|등록|입력|g[iİ]r[iİ]ş(?:\star[iİ]h[iİ])?\s?:|eklenme|نشر|प्रकाशित/i;

/** A label, with or without the weekday that follows it. */
const LABELLED =
  /\p{L}:\s*(?:(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)[\s,]*)?$/iu;
/** Labels of a page's own date; they stand at the start, or behind a sign. */
const OWN_LABEL =
  /(?:^|[|·•,;–—/)]\s*)(?:(?:last|zuletzt|post|article|entry|story|blog) )?(?:datum|dato|dat[ae]|dated|filed|issue|uploaded|added|submitted|fecha|stand|am|on|time|zeit|vom|by|online|created|zuletzt|дата|日期?|時間)\s?:\s*$|news|release|mitteilung/i;
/** What an event, a deadline or a life has a date of. */
const OTHER =
  /(?:^|[^\p{L}])(?:until|till|opens?|opening|clos(?:es?|ing)|deadline|apply|rsvp|before|sale|doors|starts?|starting|begins?|beginning|ends?|ending|expires?|valid|died|event|when|recorded|delivered|effective|since|takes place|filmed|scheduled|airs|premieres?|funeral|hearing|gültig|bis|geboren|gestorben|beginnt?|endet|einsendeschluss|anmeldeschluss|termin|né|née|jusqu'au|hasta|fino al)(?=[^\p{L}])(?:[^\p{L}]|\p{L}{1,9}[^\p{L}]){1,3}$/iu;

/** The same, of words that are surnames too where they begin with a capital within a line. */
const OTHER_OR_NAME = /(?:^(?:Born|Held|Due)|\P{L}(?:born|held|due))(?=\P{L})(?:\P{L}|\p{L}{1,9}\P{L}){1,3}$/u;

/** Between the two dates of a span. */
const SPAN = /^\s*(?:[–—à-]|to|until|till|bis|al|hasta)\s*$/i;

/** `4 May 1931 – 12 June 2024`. */
function isSpan(text: string, date: FoundDate, language: string | null): boolean {
  const rest = text.slice(date.end);
  const second = findDate(rest, language);
  return second !== null && SPAN.test(rest.slice(0, second.start));
}

/**
 * Whether a line's date is of something else: `Closing date: 5 March 2024`, `When: Saturday 24 August, 8pm`, a span.
 * @param date the one that was found in `text`
 */
export function isOtherDate(text: string, date: FoundDate, language: string | null): boolean {
  const before = text.slice(0, date.start);
  if (UPDATE.test(before) || PUBLISHED.test(before)) return false;
  return (
    OTHER.test(before) ||
    OTHER_OR_NAME.test(before) ||
    (LABELLED.test(before) && !OWN_LABEL.test(before)) ||
    isSpan(text, date, language)
  );
}
