import { attempt } from 'any-date-parser';
import { knownMonth } from './months.js';

/**
 * Dates as pages write them, to ISO 8601: `2024-03-05`, or `2024-03-05T14:05:00+01:00` where time and offset are given.
 * The day is the day as written; nothing is moved to another time zone, and nothing depends on today's date.
 */

/** A date within a longer text. */
export interface FoundDate {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
  /** False where day and month may be the other way round: `04/05/2024`. */
  readonly isSure: boolean;
}

const FIRST_YEAR = 1600;
const LAST_YEAR = 2100;

const two = (n: number): string => String(n).padStart(2, '0');

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** An ISO date of numbers that are one; else null. The start of the Unix epoch is how programs write "no date". */
function isoDate(year: number, month: number, day: number): string | null {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1)) return null;
  if (day > daysIn(year, month) || (year === 1970 && month === 1 && day === 1)) return null;
  return `${String(year)}-${two(month)}-${two(day)}`;
}

/** `T14:05:00+01:00` of what a pattern caught; empty where it is no time. */
function isoTime(
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  zone: string | undefined,
): string {
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return '';
  const seconds = second === undefined || Number(second) > 59 ? '00' : second;
  return `T${hour.padStart(2, '0')}:${minute}:${seconds}${isoZone(zone)}`;
}

function isoZone(zone: string | undefined): string {
  if (zone === undefined || zone === '') return '';
  if (/^(?:z|gmt|utc|ut)$/i.test(zone)) return 'Z';
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  return match === null ? '' : `${match[1] ?? '+'}${match[2] ?? '00'}:${match[3] ?? '00'}`;
}

const TIME = '(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?\\s*(z|gmt|utc|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?';
// RFC 3339 and its relatives, and the same with other separators: 2024-03-05T14:05:00Z, 2024/3/5, 2024.03.05.
const YEAR_FIRST = new RegExp(
  `(?<!\\d)((?:1[6-9]|20)\\d{2})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|(\\d{2})(\\d{2}))(?!\\d)(?:(?:\\s*t\\s*|,?\\s+(?:at\\s+|-\\s+)?)${TIME})?`,
  'i',
);
// Han and Hangul: 2024年3月5日, 2024년 3월 5일.
const CJK = /((?:19|20)\d{2})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日號号일]?/;
/** Behind a year no digit, but for a time that an element's border parted from it: `202421:25`. */
const NO_DIGIT = String.raw`(?!\d(?!\d?:\d\d))`;
const YEAR_LAST = new RegExp(
  String.raw`(?<![\d.,/-])(\d{1,2})\s?([./|-])\s?(\d{1,2})\s?\2\s?(?:((?:19|20)\d{2})(?!:)${NO_DIGIT}|(\d{2})(?![\d:]))`,
);
// A month in letters between or before numbers; what month it is the library knows, in the page's language.
// No letter classes with the flag `u`: one of 14 repetitions takes 0.3 s to compile.
// Some names have two words or two letters.
const MONTH = `((?:كانون|تشرين)\\s(?:ال[أا]ول|الثاني)|(?:آب|मई)(?=[\\s,])|[^\\s\\d.,:;!?/|()@•·–—-]{3,24})`;
const DAY_FIRST_WORDS = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|ère|[ºª.]|-a|ος)?[\\s,/-]{0,3}(?:de\\s|of\\s|d['’])?\\s?${MONTH}\\.?,?[\\s/-]{0,3}(?:de\\s|del\\s|d['’])?\\s?((?:19|20)\\d{2})${NO_DIGIT}`,
  'i',
);
const MONTH_FIRST_WORDS = new RegExp(
  `${MONTH}\\.?[\\s/-]{0,3}(\\d{1,2})(?:st|nd|rd|th)?,?[\\s/-]{0,3}((?:19|20)\\d{2})${NO_DIGIT}`,
  'i',
);
const YEAR_FIRST_WORDS = new RegExp(
  `(?<!\\d)((?:19|20)\\d{2})[\\s,./-]{1,3}${MONTH}\\.?[\\s,./-]{1,3}(\\d{1,2})(?!\\d)`,
);
const DAY_TIME = new RegExp(`^[\\s,|·–-]*(?:(?:at|um|à|alle|a las)\\s+)?${TIME}\\s*([ap]\\.?m\\.?)?`, 'i');

const isEnglish = (language: string | null): boolean => language === null || /^en\b/i.test(language);

/** Month and day of two numbers whose order only the language tells; `12/25` tells itself. */
function orderOf(
  first: number,
  second: number,
  separator: string,
  language: string | null,
): [month: number, day: number] {
  if (first > 12) return [second, first];
  if (second > 12) return [first, second];
  // Only the United States and their neighbours write the month first, and they write it with a slash.
  const monthFirst = separator === '/' && language !== null && /^(?:en(?:-(?:us|ph|ca))?|es-us|fil)$/i.test(language);
  return monthFirst ? [first, second] : [second, first];
}

type Match = RegExpExecArray;
const found = (match: Match, date: string | null, time = '', isSure = true): FoundDate | null =>
  date === null ? null : { iso: date + time, start: match.index, end: match.index + match[0].length, isSure };

function yearFirst(text: string): FoundDate | null {
  const match = YEAR_FIRST.exec(text);
  if (match === null) return null;
  const [, year, , month = match[5], day = match[6], , , hour, minute, second, zone] = match;
  return found(match, isoDate(Number(year), Number(month), Number(day)), isoTime(hour, minute, second, zone));
}

function cjk(text: string): FoundDate | null {
  const match = CJK.exec(text);
  return match === null ? null : found(match, isoDate(Number(match[1]), Number(match[2]), Number(match[3])));
}

function yearLast(text: string, language: string | null): FoundDate | null {
  const match = YEAR_LAST.exec(text);
  if (match === null) return null;
  const [, first, separator = '.', second, fourDigits, twoDigits = ''] = match;
  const [month, day] = orderOf(Number(first), Number(second), separator, language);
  const isSure = month === day || Math.max(month, day) > 12 || (separator === '.' && !isEnglish(language));
  return found(match, isoDate(Number(fourDigits ?? `20${twoDigits}`), month, day), '', isSure);
}

const baseOf = (language: string): string => language.toLowerCase().split(/[-_]/, 1)[0] ?? '';

/** Words whose month is remembered; more come from a text made to fill the memory. */
const MAX_KNOWN = 2000;
const months = new Map<string, number | null>();

/** The month that a word names. Most are known here: the library's first use costs more than the rest of a page. */
function monthOf(name: string, language: string | null): number | null {
  const word = name.normalize('NFC').toLowerCase();
  const sure = knownMonth(word);
  if (sure !== null || word.length < 3) return sure;
  const known = months.get(`${language ?? ''} ${word}`);
  if (known !== undefined) return known;
  const result = language === null || KNOWN.has(baseOf(language)) ? null : monthByLibrary(word, baseOf(language));
  if (months.size < MAX_KNOWN) months.set(`${language ?? ''} ${word}`, result);
  return result;
}

/** Languages whose months are all known. */
const KNOWN = new Set('en de es fr it pt nl ru pl sv da no nb fi cs tr uk ar hi'.split(' '));

function monthByLibrary(word: string, locale: string): number | null {
  const { month, day, year } = attemptSafely(`5 ${word} 2021`, locale);
  return month !== undefined && day === 5 && year === 2021 ? month : null;
}

function attemptSafely(text: string, locale: string): ReturnType<typeof attempt> {
  try {
    return attempt(text, locale);
  } catch {
    return {};
  }
}

function inWords(text: string, language: string | null): FoundDate | null {
  return (
    wordDate(DAY_FIRST_WORDS.exec(text), 3, 2, 1, language) ??
    wordDate(MONTH_FIRST_WORDS.exec(text), 3, 1, 2, language) ??
    wordDate(YEAR_FIRST_WORDS.exec(text), 1, 2, 3, language)
  );
}

/** A match as a date, given which of its groups is the year, the month and the day. */
function wordDate(
  match: Match | null,
  year: number,
  name: number,
  day: number,
  language: string | null,
): FoundDate | null {
  if (match === null) return null;
  const word = match[name] ?? '';
  const month = monthOf(word, language) ?? monthOf(GLUED_MONTH.exec(word)?.[0] ?? '', language);
  if (month === null) return null;
  const date = found(match, isoDate(Number(match[year]), month, Number(match[day])));
  const glued = GLUED_MONTH.exec(word)?.index ?? 0;
  return date === null || !match[0].startsWith(word) ? date : { ...date, start: date.start + glued };
}

/** `Jane DoeMarch 5, 2024`: an element's border stood between them. */
const GLUED_MONTH =
  /(?:January|February|March|April|June|July|August|September|October|November|December)$|(?<=[a-z])(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)$/;

/** Digits of other scripts as 0 to 9; each is one UTF-16 unit, so that places stay. */
const OTHER_DIGITS = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/g;
const withLatinDigits = (text: string): string =>
  text.replace(OTHER_DIGITS, (digit) => String((digit.charCodeAt(0) - (digit < '\u0900' ? 0 : 6)) % 16));

/**
 * A date in a short text: of those that it has, the first of the surest form (year first, then words, then numbers alone).
 * @param language of the page, BCP 47 or null: for the names of months and the order of day and month
 * @returns the date with its place in UTF-16 units; null where there is none
 */
export function findDate(text: string, language: string | null): FoundDate | null {
  if (text.length > 1000) return null;
  const latin = withLatinDigits(text);
  if (!/\d/.test(latin)) return null;
  return yearFirst(latin) ?? cjk(latin) ?? inWords(latin, language) ?? yearLast(latin, language);
}

const EPOCH = /^\d{10}(?:\d{3})?$/;

/**
 * A machine-readable value as ISO 8601.
 * @param language of the page, BCP 47 or null
 * @returns null where the value is no date
 */
export function parseDate(value: string | null, language: string | null): string | null {
  const text = value?.trim() ?? '';
  if (text === '') return null;
  if (EPOCH.test(text)) return fromEpoch(Number(text.length === 13 ? text : `${text}000`));
  const date = findDate(text.slice(0, 200), language);
  if (date === null || date.iso.includes('T')) return date?.iso ?? null;
  return date.iso + timeAfter(text, date.end);
}

/** The time behind a date in words: `Tue, 05 Mar 2024 14:05:00 GMT`. */
function timeAfter(text: string, from: number): string {
  const match = DAY_TIME.exec(text.slice(from, from + 60));
  if (match === null) return '';
  const [, hour = '', minute, second, zone, half] = match;
  const noon = half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  return isoTime(String(noon), minute, second, zone);
}

function fromEpoch(milliseconds: number): string | null {
  const iso = new Date(milliseconds).toISOString();
  return isoDate(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))) === null
    ? null
    : `${iso.slice(0, 19)}Z`;
}

const NAMED_IN_PATH = /\/(20\d{2})[/-]([a-z]{3,9})[/-](\d{1,2})(?:[/-]|$)/;
const IN_PATH = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)|[/-](20\d{2})(\d{2})(\d{2})(?:[/_.-]|$)/;

const DAY_FIRST_IN_PATH = /\/(\d{1,2})[-.](\d{1,2})[-.](20\d{2})(?:[/.]|$)/;

/** `/meldungen/29-10-2024`, where the numbers leave no doubt which is the day. */
function dayFirstInPath(path: string): string | null {
  const [, first, second, year] = DAY_FIRST_IN_PATH.exec(path) ?? [];
  const [a, b] = [Number(first), Number(second)];
  if (Math.max(a, b) <= 12 && a !== b) return null;
  return a > 12 ? isoDate(Number(year), b, a) : isoDate(Number(year), a, b);
}

/** The same date with day and month the other way round, as `YYYY-MM-DD`; it may be none. */
export const swapped = (iso: string): string => `${iso.slice(0, 4)}-${iso.slice(8, 10)}-${iso.slice(5, 7)}`;

/** A whole date in the path of an address: `/2024/03/05/headline`. */
export function dateInPath(url: string | null): string | null {
  const path = url === null ? null : URL.parse(url)?.pathname;
  const named = NAMED_IN_PATH.exec(path ?? '');
  if (named !== null) return isoDate(Number(named[1]), knownMonth(named[2] ?? '') ?? 0, Number(named[3]));
  const match = IN_PATH.exec(path ?? '');
  if (match === null) return dayFirstInPath(path ?? '');
  const [year, month, day] = match[1] === undefined ? match.slice(4) : match.slice(1);
  return isoDate(Number(year), Number(month), Number(day));
}
