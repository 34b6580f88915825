import type { Block } from '../model.js';
import { findDate, parseDate } from './dates.js';
import type { Spot } from './facts.js';
import { isOtherDate } from './other-dates.js';
import { isOldFact } from './timestamps.js';

/** Lines anywhere on a page that say when it was published or changed: for pages that say it nowhere else. */

/** UTF-16 units of a line, of one that holds little more than a date, and of a label. */
const LONGEST = 140;
const LONGEST_UPDATE = 100;

const PUBLISHED_WORDS = [
  '(?:(?:this|the) (?:article|post|story|page|content) (?:was|has been) )?(?:(?:first|originally|last) )?(?:published|posted|written)',
  'post time|date(?: posted| published)?|(?:publication|release) date',
  '(?:der beitrag wurde |dieser (?:artikel|beitrag) wurde )?(?:erstmals )?(?:veröffentlicht|publiziert|online gestellt)',
  'erschienen|erscheinungsdatum|veröffentlichungsdatum|erstellt|eingestellt am|datum(?: der veröffentlichung)?',
  '(?:cet article a été )?publiée?|mise? en ligne|date de (?:publication|parution)',
  'publicad[oa]|fecha de publicación|data d[ae] publicação|pubblicat[oa]|data di pubblicazione',
  'gepubliceerd|geplaatst|publicatiedatum|public(?:erad|eret)|publisert|julkaistu|opublikowan[oey]|data publikacji',
  'publikováno|zveřejněno|yayın(?:lanma)? tarihi|опубликован[оа]?|дата публикации|опубліковано',
  '公開日時?|掲載日|投稿日|発行日|发布(?:时间|日期|于)|發佈(?:時間|日期|於)|发表[时時]间|등록(?:일|시간)|입력',
];
const PUBLISHED_LINE = new RegExp(`^(?:${PUBLISHED_WORDS.join('|')})(?=[\\s:：])`, 'i');
const LABEL_LENGTH = 40;

const ELSEWHERE = new Set(['aside', 'nav', 'footer', 'form', 'dialog']);

const onlyOne = (dates: ReadonlySet<string>): string | null => (dates.size === 1 ? ([...dates][0] ?? null) : null);

const LABEL =
  /^(?:publish(?:ed)?|posted|publication)(?: on| date)?:?$|^date(?: published| posted)?:?$|^veröffentlicht(?: am)?:?$|^datum:?$/i;

const UPDATED_WORDS = [
  '(?:page |article |(?:this|the) (?:page|article|post|entry) (?:was|has been) )?(?:last |most recently )?(?:updated?|modified|reviewed|edited|changed)',
  '(?:zuletzt |letzte )?(?:aktualisier(?:t|ung)|geändert|bearbeitet|überarbeitet|änderung|bearbeitung)|stand|diese seite wurde zuletzt',
  '(?:la )?dernière (?:mise à jour|modification)|mise? à jour',
  'última (?:actualización|modificación|edición|atualização|modificação)|actualizad[oa]|atualizad[oa]|(?:esta página|se) (?:fue modificada|se editó|foi editada) por última vez|esta página foi (?:editada|modificada|atualizada) pela última vez',
  "ultim[oa] (?:aggiornamento|modifica)|aggiornat[oa]|questa pagina è stata (?:modificata|aggiornata) per l'ultima volta",
  '(?:laatst |laatste )?(?:bijgewerkt|gewijzigd|wijziging|update)|deze pagina is voor het laatst (?:bewerkt|bijgewerkt)',
  '(?:senast |sist |sidst )?(?:uppdaterad|ändrad|oppdatert|endret|opdateret|ændret)|päivitetty',
  '(?:ostatnia )?(?:aktualizacja|modyfikacja)|zaktualizowano|(?:poslední )?aktualizace|aktualizováno|son güncelleme',
  '(?:последнее )?(?:обновлени[ея]|изменение)|обновлено|(?:最終)?更新(?:日時?)?|最后更新(?:时间|于)?|更新(?:时间|時間|日期)',
];
/** In a line of its own, or in brackets behind the page's name, as wikis write it. */
const UPDATED_LINE = new RegExp(`(?:^|\\((?=last edited))(?:${UPDATED_WORDS.join('|')})(?=[\\s:：])`, 'i');

/** The date of the lines anywhere on the page that say when it was last changed; null where they disagree. */
export function updatedLine(blocks: readonly Block[], language: string | null): string | null {
  const dates = new Set<string>();
  for (const { text } of blocks) {
    const date = text.length <= LONGEST_UPDATE && UPDATED_LINE.test(text) ? findDate(text, language) : null;
    if (date !== null) dates.add(date.iso.slice(0, 10));
  }
  return onlyOne(dates);
}

/** UTF-16 units of such a line, of what may stand in it beside its label and its date, and of a paragraph of an article. */
const LONGEST_CLOSING = 70;
const LONGEST_CLOSING_REST = 14;
const LONG_PARAGRAPH = 240;

/** A line that says when the article was changed, and nothing else. */
function closingUpdate({ text, kind, hints }: Block, language: string | null): string | null {
  if (kind !== 'paragraph' || text.length > LONGEST_CLOSING || ELSEWHERE.has(hints?.landmark ?? '')) return null;
  const label = UPDATED_LINE.exec(text);
  const date = label?.index === 0 ? findDate(text, language) : null;
  if (label === null || date?.isSure !== true) return null;
  const rest = text.length - label[0].length - (date.end - date.start);
  return rest <= LONGEST_CLOSING_REST ? date.iso : null;
}

/**
 * The lines behind the article that say when it was changed, and nothing else: where all name the same day, and no
 * paragraph follows them.
 * @param headline the headline's block, or null
 */
export function closingUpdates(
  blocks: readonly Block[],
  headline: number | null,
  language: string | null,
): { readonly iso: string; readonly blocks: readonly number[] } | null {
  const isParagraph = ({ text, hints }: Block): boolean =>
    text.length >= LONG_PARAGRAPH && !ELSEWHERE.has(hints?.landmark ?? '');
  const start = Math.max(headline ?? -1, blocks.findLastIndex(isParagraph)) + 1;
  const found = blocks.slice(start).flatMap((block) => {
    const iso = closingUpdate(block, language);
    return iso === null ? [] : [{ iso, index: block.index }];
  });
  const day = onlyOne(new Set(found.map(({ iso }) => iso.slice(0, 10))));
  const [first] = found;
  return day === null || first === undefined ? null : { iso: first.iso, blocks: found.map(({ index }) => index) };
}

/** What follows a label: one for the eye may stand before one for the ear. */
function afterLabel(blocks: readonly Block[], index: number): string {
  const next = blocks[index + 1]?.text ?? '';
  return LABEL.test(next) ? (blocks[index + 2]?.text ?? '') : next;
}

/**
 * The date of the lines anywhere on the page that say that it was published then; null where they disagree. A label in a
 * block of its own that comes again and again is of a list: those that stand once go before.
 */
export function labelledDate(blocks: readonly Block[], language: string | null): string | null {
  const byLabel = new Map<string, string[]>();
  for (const { text, index } of blocks) {
    if (text.length > LONGEST) continue;
    const isLabel = LABEL.test(text);
    const line = isLabel ? afterLabel(blocks, index) : PUBLISHED_LINE.test(text) ? text : '';
    const date = findDate(line.slice(0, LONGEST), language);
    if (date === null || date.start > LABEL_LENGTH) continue;
    const label = isLabel ? text.toLowerCase() : '';
    byLabel.set(label, [...(byLabel.get(label) ?? []), date.iso.slice(0, 10)]);
  }
  const all = [...byLabel.values()];
  const single = all.filter(({ length }) => length === 1);
  return onlyOne(new Set(all.flat())) ?? onlyOne(new Set(single.flat()));
}

const ORIGINAL =
  /(?:(?:originally|first|initially) (?:published|posted|appeared)(?: here)?(?: on| in)?|(?:zuerst|erstmals|ursprünglich) (?:veröffentlicht |erschienen |publiziert )?am|(?:initialement|d'abord) publiée? le|publicad[oa] (?:originalmente|por primera vez) el|publicad[oa] originalmente em|pubblicat[oa] (?:originariamente|originalmente|per la prima volta) il):?\s+$/i;
/** UTF-16 units of a paragraph that may say it, in passing. */
const LONGEST_NOTE = 300;

/** The day on which a page that was published anew says that it was published first. */
export function originalDate(blocks: readonly Block[], language: string | null): string | null {
  const dates = new Set<string>();
  for (const { text } of blocks) {
    if (text.length > LONGEST_NOTE || !/\d/.test(text)) continue;
    const date = findDate(text, language);
    if (date !== null && ORIGINAL.test(text.slice(0, date.start))) dates.add(date.iso.slice(0, 10));
  }
  return onlyOne(dates);
}

const OF_OTHERS = /^(?:comments?|respond|sidebar|related|teasers?)$/;
const MAX_LINES = 200;
/** Blocks behind a headline among which an `aside` may be about the article. */
const MAX_ASIDE = 6;

/** What a line says of its last change, behind the date. */
const CHANGE =
  /(?<=\d.{0,6})\b(?:last )?(?:updated|modified|aktualisiert|geändert|bijgewerkt|actualizado|mis à jour|aggiornato)\b.*$/i;

/** A short line that is not about comments or other articles. */
const mayDate = ({ text, hints }: Block): boolean =>
  text.replace(CHANGE, '').length <= LABEL_LENGTH &&
  text.length <= LONGEST_UPDATE &&
  !ELSEWHERE.has(hints?.landmark ?? '') &&
  hints?.tokens.some((token) => OF_OTHERS.test(token)) !== true;

/** The only date that the `time` elements of a page give, else the only one that stands alone on a line. */
export function loneDate(spots: readonly Spot[], blocks: readonly Block[], language: string | null): string | null {
  const times = spots
    .filter(({ by, aside }) => by === 'time' && !aside)
    .flatMap((spot) => parseDate(spot.value ?? spot.text, language) ?? []);
  if (times.length > 0) return onlyOne(new Set(times));
  const lines = blocks.filter((block) => /\d/.test(block.text) && mayDate(block)).slice(0, MAX_LINES);
  const dates = lines.flatMap((block) => {
    const iso = pureDate(block.text, language);
    return iso === null || isOldFact(block, iso) ? [] : iso;
  });
  return onlyOne(new Set(dates));
}

function pureDate(whole: string, language: string | null): string | null {
  const text = whole.replace(CHANGE, '');
  const date = findDate(text, language);
  if (date === null || isOtherDate(text, date, language)) return null;
  return text.length - (date.end - date.start) <= 12 ? date.iso.slice(0, 10) : null;
}

/** Tokens of the block's own element, and of those close around it. */
const OWN_TOKENS = 8;
const isDateToken = (token: string): boolean => /^(?:date|datum|fecha|published|posted|timestamp|pubdate)$/.test(token);

/** The only line marked as a date in an `aside` between headline and text, which may be about this article. */
export function asideDate(blocks: readonly Block[], headline: number | null, language: string | null): string | null {
  if (headline === null) return null;
  const lines = blocks.slice(headline + 1, headline + 1 + MAX_ASIDE);
  const dates = lines.flatMap(({ text, hints }) =>
    hints?.landmark === 'aside' && text.length <= LABEL_LENGTH && hints.tokens.slice(0, OWN_TOKENS).some(isDateToken)
      ? (pureDate(text, language) ?? [])
      : [],
  );
  return onlyOne(new Set(dates));
}
