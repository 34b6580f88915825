import type { Block } from '../model.js';
import { cjkNames } from './cjk-bylines.js';
import { findDate } from './dates.js';
import type { Spot } from './facts.js';
import { cleanNames, isByline, looksLikeName } from './names.js';
import type { Taste } from './names.js';
import { key } from './strings.js';

/** Names, and the blocks in which they stand. */
export interface Found {
  readonly names: readonly string[];
  readonly blocks: readonly number[];
}

export const NOTHING: Found = { names: [], blocks: [] };

/** UTF-16 units of a line that may be a byline. */
const LONGEST = 160;
/** Of a line in which a byline follows something else. */
const LONGEST_MIXED = 100;

/** Days of the week, in lower case, as a pattern of alternatives. */
export const DAY_NAMES =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|' +
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo';
const MONTH_NAMES = 'january|february|september|october|november|december';
/** What stands before a name that is no part of it: `Posted on`. */
const LEAD = new RegExp(
  `^(?:(?:(?:last\\s)?updated|published|posted|on|am|vom|(?:le|el|il)(?=\\s\\d)|date|datum|stand|veröffentlicht|publié|publicado|${DAY_NAMES})\\b|[\\s:,|·•–—-])*`,
  'i',
);
/** What stands behind one: `in Business`, `updated`, `5 min read`. */
const TAIL = new RegExp(
  `\\s(?:(?:last\\s)?updated|published|posted|on|in|for|at|under|am|unter|vom|last|reviewed|edited|fact|medically|view|follow|more|is|${DAY_NAMES}|${MONTH_NAMES})(?:\\s.*)?$|\\s\\d.*$|(?<=\\s\\S*)\\d.*$`,
  'i',
);

/** What leads to a date: `on`, `le`, `Thursday`. */
const BEFORE_DATE = new RegExp(
  `[\\s,](?:(?:on|at|le|am|vom|den|el|il|op|um)(?:\\s(?:mon|tues?|wed|thurs?|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|mié|jeu|jue|ven|vie|sam|sáb|dim|dom))?\\.?|${DAY_NAMES})$`,
  'i',
);
const SIGNS_AT_END = /[\s,.|·•»–—-]+$/;

const withoutLead = (text: string): string =>
  text.replace(SIGNS_AT_END, '').replace(BEFORE_DATE, '').replace(SIGNS_AT_END, '').replace(BEFORE_DATE, '');

/** `Jane DoePublished`: an element's border stood between them. */
const GLUED_TAIL = /(?<=\p{Ll})(?:Published|Updated|Posted|Last|Erstellt|Veröffentlicht|Aktualisiert)(?:\s.*)?$/u;

/** A byline without its date and what stands on the other side of it. */
function withoutDate(text: string, language: string | null): string {
  const date = findDate(text, language);
  if (date === null) return text;
  const before = withoutLead(text.slice(0, date.start));
  return /\p{L}{2}/u.test(before.replace(LEAD, '')) ? before : text.slice(date.end);
}

/** A group of people who sign together. */
const GROUP = /^\S+ (?:\S+ ){0,3}(?:team|staff|editors|redaktion|newsroom|desk)$/i;
/** UTF-16 units of a line that is a name and nothing else. */
const MAX_NAME_LINE = 40;
const HANDLE = /^[\w.-]{2,25}$/;

/** The names in a line; those before the first that does not look like one. */
function namesInLine(text: string, taste: Taste, language: string | null, isSure: boolean): string[] {
  const line = withoutDate(text, language).replace(LEAD, '').replace(GLUED_TAIL, '').replace(TAIL, '');
  const names = cleanNames([{ text: line, type: null }], taste);
  if (isSure && names.length === 1 && text.length <= MAX_NAME_LINE && HANDLE.test(names[0] ?? '')) return names;
  const end = names.findIndex((name) => !looksLikeName(name) && !(taste.allow === 'anyone' && GROUP.test(name)));
  return end < 0 ? names : names.slice(0, end);
}

const AFTER_BY = /(?:^|[\s|·•,⋅])(?:(?:written|posted|published) )?(?:by|von|par|por)[\s:]+(?=\S)/i;

/** What a line says after its `By`; null for a line that is no byline. */
function bylineIn(text: string, language: string | null): string | null {
  if (isByline(text)) return text;
  const match = text.length <= LONGEST_MIXED ? AFTER_BY.exec(text) : null;
  if (match === null) return null;
  const before = text.slice(0, match.index);
  const isTime = findDate(before, language) !== null || /^\p{L}{3,9}\.? \d{1,2}$|\bread$|^$/iu.test(before.trim());
  return isTime ? text.slice(match.index + match[0].length) : null;
}

/** The same for a block of several lines. */
const firstByline = (text: string, language: string | null): string | null =>
  text.includes('\n')
    ? (text
        .split('\n')
        .map((line) => bylineIn(line, language))
        .find((line) => line !== null) ?? null)
    : bylineIn(text, language);

/** `By` alone, or with a word before it: the name is in the next block. */
const ALONE = /^(?:\S+\s)?\S+$/;
const LONGEST_NAME = 60;

/** What stands behind `By` alone is a name, and no sentence. */
const SENTENCE_END = /[。！？]$|\p{Ll}{3}[.!?]$/u;

/** `ByJane Doe` is whole. */
const GLUED_NAME = /^\p{Ll}*\p{Lu}\p{Ll}+\p{Lu}/u;

/** The names of the first byline among some blocks. */
export function fromLines(blocks: readonly Block[], taste: Taste, language: string | null): Found {
  for (const [at, { text, index, kind }] of blocks.entries()) {
    // What stands under a picture says who took it.
    if (text.length > LONGEST || kind === 'caption' || kind === 'table' || kind === 'code') continue;
    const cjk = cjkNames(text, language);
    if (cjk.length > 0) {
      const names = cleanNames(
        cjk.map((name) => ({ text: name, type: null })),
        taste,
      );
      if (names.length > 0) return { names, blocks: [index] };
    }
    const line = firstByline(text, language);
    if (line === null) continue;
    const next = blocks[at + 1];
    const isSplit =
      ALONE.test(text) &&
      !GLUED_NAME.test(text) &&
      next?.index === index + 1 &&
      next.text.length < LONGEST_NAME &&
      !SENTENCE_END.test(next.text);
    const names = namesInLine(isSplit ? `${line} ${next.text}` : line, taste, language, true);
    if (names.length > 0) return { names, blocks: isSplit ? [index, next.index] : [index] };
  }
  return NOTHING;
}

const INITIALS = /^[A-Z]{1,3}$/;

/** The names in one marked element. A class alone says little, so a single word there is no name. */
function namesInSpot({ value, text, by }: Spot, taste: Taste, language: string | null): string[] {
  const line = value ?? text;
  if (line.length > LONGEST) return [];
  const afterBy = bylineIn(line, language);
  const isSure = by !== 'class' || afterBy !== null;
  const names = namesInLine(afterBy ?? line, taste, language, isSure);
  // Without its `By`, one word of several is the beginning of something else: `Human in the Loop`.
  const isWhole = (name: string): boolean => name.includes(' ') || afterBy !== null || !line.trim().includes(' ');
  return isSure ? names.filter(isWhole) : names.filter((name) => name.includes(' ') && !INITIALS.test(name));
}

/** Names in elements that are marked as an author's, the innermost ones. */
export function fromSpots(spots: readonly Spot[], taste: Taste, language: string | null): string[] {
  const found: { end: number; names: string[] }[] = [];
  for (const spot of spots) {
    const names = spot.kind === 'author' && !spot.aside ? namesInSpot(spot, taste, language) : [];
    if (names.length === 0) continue;
    while ((found[found.length - 1]?.end ?? 0) >= spot.end) found.pop();
    found.push({ end: spot.end, names });
  }
  return [...new Map(found.flatMap(({ names }) => names).map((name) => [key(name), name])).values()];
}

const SIGNED =
  /^(?:(?:written|posted|published|authored|geschrieben|verfasst|text|interview|(?:blog ?|gast)?beitrag|(?:this|the) (?:post|article|story) (?:is|was) written)\s(?:by|von)[\s:]|(?:authors?|autor(?:in|en)?|text(?: (?:und|&) \p{L}+)?):)|\n(?:authors?|autor(?:in|en)?|text):/iu;
const BARE = /^(?:by|von|par|por|di|door|af|av)\s(?=\p{Lu})/iu;
const COMMENTS = /^(?:comments?|comment-?list|respond|kommentare?)$/;

const inComments = ({ hints }: Block): boolean => hints?.tokens.some((token) => COMMENTS.test(token)) === true;
const ELSEWHERE = new Set(['aside', 'nav', 'footer', 'form', 'dialog']);
const isBareByline = ({ text, hints }: Block): boolean =>
  text.length <= LONGEST_NAME && BARE.test(text) && !ELSEWHERE.has(hints?.landmark ?? '');

function namesOfLines(lines: readonly Block[], taste: Taste, language: string | null): Found {
  const found = lines.map((block) => fromLines([block], taste, language)).filter(({ names }) => names.length > 0);
  return new Set(found.map(({ names }) => key(names.join(' ')))).size === 1 ? (found[0] ?? NOTHING) : NOTHING;
}

const MAX_SIGNATURES = 20;

/** The byline of a teaser stands so many blocks behind its heading, at most. */
const TEASER_REACH = 2;

/** Whether a line stands right below a heading that is a link, and not the headline: it is about another article. */
export function isOfTeaser({ index }: Block, blocks: readonly Block[], headline: number | null): boolean {
  if (headline === null) return false;
  for (let at = index - 1; at > headline && at >= index - TEASER_REACH; at--) {
    const block = blocks[at];
    if (block?.kind === 'heading') return (block.hints?.linked ?? 0) * 2 > block.text.length;
  }
  return false;
}

/**
 * The names of the lines anywhere on the page that say who wrote it; none where they disagree.
 * @param headline the block of the headline, or null
 * @param allowsBare whether `By` and a name may do: it does not where the headline's own byline names nobody
 */
export function fromSignatures(
  blocks: readonly Block[],
  headline: number | null,
  allowsBare: boolean,
  taste: Taste,
  language: string | null,
): Found {
  const lines = blocks.filter((block) => block.text.length <= LONGEST && !inComments(block) && block.kind !== 'item');
  const signed = namesOfLines(lines.filter(({ text }) => SIGNED.test(text)).slice(0, MAX_SIGNATURES), taste, language);
  if (signed.names.length > 0 || !allowsBare) return signed;
  const isOwn = (block: Block): boolean => isBareByline(block) && !isOfTeaser(block, blocks, headline);
  const bare = lines.filter(isOwn).slice(0, MAX_SIGNATURES);
  const found = namesOfLines(bare, taste, language);
  return found.names.every((name) => name.includes(' ') && looksLikeName(name)) ? found : NOTHING;
}
