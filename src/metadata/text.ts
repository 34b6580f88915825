import type { Block, Measure } from '../model.js';
import { fromLines } from './bylines.js';
import { findDate } from './dates.js';
import { isByline, looksLikeName } from './names.js';
import type { Taste } from './names.js';

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
/** UTF-16 units. */
const LONGEST = 90;
/** What may stand in a byline beside its names: an office, a paper. */
const LONGEST_REST = 40;

const TASTE: Taste = { site: { names: new Set(), label: '', host: '' }, title: '', allow: 'people' };
const SENTENCE = /(?<!\b\p{Lu})[.!?…]["'”’)]*$/u;

const isFullName = (name: string): boolean => /^\p{Lu}\S* /u.test(name) && looksLikeName(name);

/** The names in a line that is a byline and nothing else. */
function namesIn(block: Block, language: string | null): readonly string[] {
  const { text } = block;
  if (!isByline(text) || SENTENCE.test(text)) return [];
  const { names } = fromLines([block], TASTE, language);
  const rest = text.length - names.join(' ').length - (findDate(text, language) === null ? 0 : 20);
  return names.every(isFullName) && rest <= LONGEST_REST ? names : [];
}

const LABEL =
  /^(?:(?:first |originally |last |zuletzt )?(?:published|posted|updated|modified|date|datum|stand|veröffentlicht|aktualisiert|erstellt|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|опубликовано|обновлено)\s?(?:on|am|le|el|il)?\s?:?|on|am|le|el)?\s*$/i;
const SIGNS = /[\s,|·•–—.()-]+/g;
/** A time of day with its zone, and a reading time; other signs than letters, digits and colons are spaces. */
const BESIDE =
  /^(?:(?:at |um |à |alle |ore )?\d{1,2}[:h]\d{2}(?::\d{2})?(?: ?(?:am|pm|a m|p m|uhr))?(?: (?:[a-z]{2,4}|z))?)?(?: ?\d{1,2} min(?:ute)?s?(?: read)?)?$/;
const WEEKDAY =
  /(?:^|\s)(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo),?\s*$/i;
const UPDATE = /updated|modified|aktualisiert|jour|actualizado|aggiornato|обновлено/i;

/** The date in a line that is a timestamp and nothing else. */
function stampIn(text: string, language: string | null): { iso: string; isUpdate: boolean } | null {
  const date = findDate(text, language);
  if (date === null || !date.isSure) return null;
  const before = text.slice(0, date.start).replace(WEEKDAY, ' ').trim();
  const isStamp = LABEL.test(before) && BESIDE.test(text.slice(date.end).toLowerCase().replace(SIGNS, ' ').trim());
  return isStamp ? { iso: date.iso, isUpdate: UPDATE.test(before) } : null;
}

/** The date in a byline: it must be sure, as the names around it are not looked at. */
function stampBeside(text: string, language: string | null): { iso: string; isUpdate: boolean } | null {
  const date = findDate(text, language);
  return date?.isSure === true ? { iso: date.iso, isUpdate: UPDATE.test(text.slice(0, date.start)) } : null;
}

/** The lines before the first prose that may be about the text; the title is not among them. */
function topLines(blocks: readonly Block[], measures: readonly Measure[], title: number | null): readonly Block[] {
  // A standfirst may be long, but hardly ends as a sentence where a byline follows it.
  const isProse = ({ index }: Block): boolean =>
    index !== title && (measures[index]?.words ?? 0) >= PROSE_WORDS && measures[index]?.sentence === true;
  const first = blocks.findIndex(isProse);
  const end = Math.min(first < 0 ? blocks.length : first, (title ?? 0) + SEARCHED);
  const start = title === null ? 0 : Math.max(0, title - 4);
  return blocks
    .slice(start, end)
    .filter(({ index, kind, text }) => index !== title && kind === 'paragraph' && text.length <= LONGEST);
}

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
  for (const block of topLines(blocks, measures, title)) {
    const names = found.authors.length === 0 ? namesIn(block, language) : [];
    const stamp = names.length > 0 ? stampBeside(block.text, language) : stampIn(block.text, language);
    const which = stamp?.isUpdate === true ? 'modified' : 'published';
    const isNew = stamp !== null && found[which] === null;
    if (names.length > 0) found.authors = names;
    if (isNew) found[which] = stamp.iso;
    if (names.length === 0 && !isNew) continue;
    shown.add(block.index);
  }
  return { ...found, blocks: shown };
}
