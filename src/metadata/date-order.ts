import type { Block } from '../model.js';
import type { HeadFacts } from './facts.js';
import { hostOf } from './sites.js';

/** UTF-16 units of a line that may show a date, and how many such lines are looked at. */
const LONGEST = 40;
const MAX_LINES = 400;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const DAY_FIRST = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? |(?:1[3-9]|2\\d|3[01])/\\d{1,2}/)20\\d{2}\\b`,
  'i',
);
const MONTH_FIRST = new RegExp(
  `\\b(?:${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? |\\d{1,2}/(?:1[3-9]|2\\d|3[01])/)20\\d{2}\\b`,
  'i',
);
/** Countries of English speakers who write the day first. */
const DAY_FIRST_HOST = /\.(?:uk|ie|au|nz|za|in|ng|ke|sg)$/;

/** Whether the page writes other dates, in words or beyond doubt, with the day first, and none with the month first. */
function writesDayFirst(blocks: readonly Block[]): boolean {
  const lines = blocks.filter(({ text }) => text.length <= LONGEST && /20\d{2}/.test(text)).slice(0, MAX_LINES);
  return lines.some(({ text }) => DAY_FIRST.test(text)) && !lines.some(({ text }) => MONTH_FIRST.test(text));
}

/**
 * The language in which a page's dates are to be read. English that does not say whose leaves open whether `03/10/2023` is in
 * March or in October: the page's locale, its country or its other dates may say.
 * @returns BCP 47 or null; the given language where nothing is left open
 */
export function dateLanguage(head: HeadFacts, blocks: readonly Block[], language: string | null): string | null {
  if (language !== null && language.toLowerCase() !== 'en') return language;
  const locale = head.metas.get('og:locale')?.[0]?.trim().replace('_', '-') ?? '';
  if (/^en-[a-z]{2}$/i.test(locale) && !/^en-us$/i.test(locale)) return locale;
  const isDayFirst = DAY_FIRST_HOST.test(hostOf(head.url ?? head.canonical)) || writesDayFirst(blocks);
  return isDayFirst ? 'en-GB' : language;
}
