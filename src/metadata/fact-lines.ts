import type { Block } from '../model.js';
import { DAY_NAMES, fromLines } from './bylines.js';
import { findDate } from './dates.js';
import { cjkNames } from './cjk-bylines.js';
import { fromDatedLines } from './name-lines.js';
import { isByline, looksLikeName } from './names.js';
import type { Taste } from './names.js';
import { UPDATE } from './other-dates.js';

/** What a line says that is a byline, a timestamp, or both, and nothing else. */
export interface FactLine {
  readonly names: readonly string[];
  /** ISO 8601, or null. */
  readonly iso: string | null;
  /** The date is that of a change. */
  readonly isUpdate: boolean;
}

/** UTF-16 units of such a line. */
export const LONGEST_FACT = 90;
/** What may stand in a byline beside its names: an office, a paper. */
const LONGEST_REST = 40;

/** Whom a text without a head may name: people, whatever its site and its headline are. */
export const TASTE: Taste = { site: { names: new Set(), label: '', host: '' }, title: '', allow: 'people' };
const SENTENCE = /(?<!\b\p{Lu})[.!?…]["'”’)]*$/u;

const isFullName = (name: string): boolean => /^\p{Lu}\S* /u.test(name) && looksLikeName(name);

/** The names in a line that is a byline and nothing else. */
function namesIn(block: Block, language: string | null): readonly string[] {
  const { text } = block;
  const cjk = cjkNames(text, language);
  if (cjk.length > 0) return cjk;
  if (!isByline(text) || SENTENCE.test(text)) return [];
  const { names } = fromLines([block], TASTE, language);
  const rest = text.length - names.join(' ').length - (findDate(text, language) === null ? 0 : 20);
  return names.every(isFullName) && rest <= LONGEST_REST ? names : [];
}

const LABELS =
  '(?:first |originally |last |zuletzt )?(?:published|posted|updated|modified|submitted|date|datum|stand|veröffentlicht|aktualisiert|erstellt|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|опубликовано|обновлено)';
const LABEL = new RegExp(`^(?:${LABELS}\\s?(?:on|am|le|el|il)?\\s?:?|on|am|le|el)?\\s*$`, 'i');
const SIGNS = /[\s,|·•–—.()-]+/g;
const TIME =
  '(?:at |um |à |alle |ore )?\\d{1,2}[:h]\\d{2}(?::\\d{2})?(?: ?(?:am|pm|a m|p m|uhr))?(?: (?:[a-z]{2,4}|z))?';
/** A time of day with its zone, and a reading time; other signs than letters, digits and colons are spaces. */
const BESIDE = new RegExp(`^(?:${TIME})?(?: ?\\d{1,2} min(?:ute)?s?(?: read)?)?$`);
const WEEKDAY = new RegExp(`(?:^|\\s)(?:${DAY_NAMES}|mon|tues?|wed|thurs?|fri|sat|sun),?\\s*$`, 'i');

const isBeside = (text: string): boolean => BESIDE.test(text.toLowerCase().replace(SIGNS, ' ').trim());

/** The date in a line that is a timestamp and nothing else. */
function stampIn(text: string, language: string | null): FactLine | null {
  const date = findDate(text, language);
  if (date === null || !date.isSure) return null;
  const before = text.slice(0, date.start).replace(WEEKDAY, ' ').trim();
  if (!LABEL.test(before) || !isBeside(text.slice(date.end))) return null;
  return { names: [], iso: date.iso, isUpdate: UPDATE.test(before) };
}

/** The date in a byline: it must be sure, as the names around it are not looked at. */
function withDate(names: readonly string[], text: string, language: string | null): FactLine {
  const date = findDate(text, language);
  if (date?.isSure !== true) return { names, iso: null, isUpdate: false };
  return { names, iso: date.iso, isUpdate: UPDATE.test(text.slice(0, date.start)) };
}

/** How a byline goes on behind a date: `by`, and a name. */
const BY_BEHIND =
  /^[\s,|·•–—-]*(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd][ia]|[Dd]oor|[Aa][vf])\s+(?=\p{Lu}|(?:admin|staff|editor|redaktion|webmaster)\b)/u;

const STARTS_AS_TIME = new RegExp(`^[\\s,]*${TIME}`, 'i');

/** `Posted on March 2, 2026 by Jane Doe`, `2 March 2026 by Jane`. */
function behindDate(block: Block, language: string | null): FactLine | null {
  const date = findDate(block.text, language);
  if (date?.isSure !== true || SENTENCE.test(block.text)) return null;
  const before = block.text.slice(0, date.start).replace(WEEKDAY, ' ').trim();
  const after = block.text.slice(date.end);
  const behind = after.replace(STARTS_AS_TIME, '');
  if (!LABEL.test(before) || !BY_BEHIND.test(behind)) return null;
  const { names } = fromLines([{ ...block, text: behind.replace(/^[\s,|·•–—-]+/, '') }], TASTE, language);
  const rest = behind.length - names.join(' ').length;
  if (!names.every(looksLikeName) || rest > LONGEST_REST) return null;
  return { names, iso: date.iso, isUpdate: UPDATE.test(before) };
}

/** First words of places of two words: `New York, 2 March 2026` names no author. */
const PLACE =
  /^(?:New|San|Santa|Los|Las|El|La|Le|Saint|St\.?|Port|Fort|Mount|Lake|Cape|Hong|Tel|Abu|Kuala|Buenos|Rio|Mexico|North|South|East|West|Central|Den|Bad|Washington)\s/;

/** `Jane Doe, March 2, 2026`: a name, a date and nothing else. */
function namedAndDated(block: Block, blocks: readonly Block[], language: string | null): FactLine | null {
  const date = findDate(block.text, language);
  if (date?.isSure !== true) return null;
  const [name] = fromDatedLines([block], blocks, TASTE, language).names;
  if (name === undefined || PLACE.test(name)) return null;
  const { text } = block;
  const [before, after] = [text.slice(0, date.start).replace(name, ''), text.slice(date.end).replace(name, '')];
  const label = before
    .replace(/^[\s,|·•–—-]+|[\s,|·•–—-]+$/g, '')
    .replace(WEEKDAY, ' ')
    .trim();
  if (!LABEL.test(label) || !isBeside(after)) return null;
  return { names: [name], iso: date.iso, isUpdate: UPDATE.test(before) };
}

/**
 * Reads a line that says who wrote a text, or when, and nothing else.
 * @param blocks of the same text: a name must not be used there in other ways
 * @param language of the text, BCP 47 or null
 * @returns null for any other line
 */
export function readFactLine(block: Block, blocks: readonly Block[], language: string | null): FactLine | null {
  if (block.text.length > LONGEST_FACT) return null;
  const names = namesIn(block, language);
  if (names.length > 0) return withDate(names, block.text, language);
  return stampIn(block.text, language) ?? behindDate(block, language) ?? namedAndDated(block, blocks, language);
}

/** How a line begins that surely is a byline, whoever is named in it. */
const SURE_BY =
  /^(?:(?:written|posted|published|edited|reviewed|submitted|contributed|geschrieben|verfasst|escrito|publicado|scritto|écrit|publié)\s+(?:by|von|par|por|da)\b|(?:by|von|par|por|author|autor(?:in)?|auteur|autore)\s*(?:[:|]|$))/i;
const READING_TIME = /^\W*\d{1,3}[\s-]?min(?:ute)?s?(?:\s(?:read|lesezeit|de lecture|de lectura))?\W*$/i;
const STARTS_AS_STAMP = new RegExp(`^${LABELS}[\\s:]`, 'i');
/** Words that may stand beside a date in a line that is no headline. */
const BESIDE_WORDS = 3;

/** Whether a line looks like a byline, a timestamp or a reading time: it is no headline, even where it says nothing sure. */
export function looksLikeFact(block: Block, blocks: readonly Block[], language: string | null): boolean {
  const { text } = block;
  if (SURE_BY.test(text) || READING_TIME.test(text) || readFactLine(block, blocks, language) !== null) return true;
  const date = findDate(text, language);
  if (date === null) return false;
  const [before, after] = [text.slice(0, date.start), text.slice(date.end)];
  if (STARTS_AS_STAMP.test(before) || BY_BEHIND.test(after)) return true;
  return (`${before} ${after}`.match(/\p{L}+/gu)?.length ?? 0) <= BESIDE_WORDS;
}
