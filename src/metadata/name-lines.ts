import type { Block } from '../model.js';
import { NOTHING } from './bylines.js';
import type { Found } from './bylines.js';
import { findDate } from './dates.js';
import { cleanNames, isNobody, looksLikeName, namesRole } from './names.js';
import type { Taste } from './names.js';
import { isOtherDate } from './other-dates.js';
import { key } from './strings.js';

/** UTF-16 units of a line that is a name and nothing else, and of an office under it. */
const MAX_NAME_LINE = 40;
const LONGEST_OFFICE = 60;

/** Lines further down that present an author. */
const PRESENTED = new Set([
  'about *',
  'about the author *',
  'written by *',
  'by *',
  'author *',
  'more from *',
  'posts by *',
  'view all posts by *',
  'all articles by *',
  'more articles by *',
  'published by *',
  'posted by *',
  '* author',
  'über *',
  'über den autor *',
  'über die autorin *',
  'autor *',
  'autorin *',
  '* autor',
  '* autorin',
  'von *',
  'beiträge von *',
  'alle beiträge von *',
  'alle artikel von *',
  'mehr von *',
  'à propos de *',
  'par *',
  'sobre *',
  'sobre el autor *',
  'acerca de *',
  'informazioni su *',
  'over *',
]);

/** What follows a name where its bearer is presented. */
const PRESENTS =
  /^ (?:is|has|was|writes|covers|works|joined|ist|hat|war|schreibt|arbeitet|studierte|est|écrit|travaille|es|escribe|trabaja|è|scrive|lavora|schrijft|werkt|jest|é|är|er)\s/;

/** Whether a name stands once more further down, where its bearer is presented: `About Jane Doe`, `Jane Doe is a ...`. */
function isPresented(name: string, blocks: readonly Block[], from: number): boolean {
  const wanted = key(name);
  return blocks.slice(from).some(({ text, hints }) => {
    if (hints?.landmark === 'nav') return false;
    if (text.startsWith(`${name} `) && PRESENTS.test(text.slice(name.length))) return true;
    return text.length < name.length + 30 && text.includes(name) && PRESENTED.has(key(text).replace(wanted, '*'));
  });
}

const NAME_LINE = /^\p{Lu}\S*(?: \S+){1,3}$/u;

/** Whether the line under a name is an office. */
const isOffice = (block: Block | undefined): boolean =>
  block !== undefined && block.text.length < LONGEST_OFFICE && namesRole(block.text);

const isNameLine = ({ kind, text }: Block, taste: Taste): boolean =>
  (kind === 'paragraph' || kind === 'verse' || kind === 'item') &&
  text.length <= MAX_NAME_LINE &&
  NAME_LINE.test(text) &&
  looksLikeName(text) &&
  cleanNames([{ text, type: null }], taste)[0] === text;

/** Two to four words, written as names are: no `MIT Sloan`, no `The Daily`. */
const FULL_NAME =
  /^(?!(?:The|Die|Der|Das|Le|La|Les|El|Los) )\p{Lu}[\p{Ll}'’.-]\S*(?: (?:\p{Lu}\S*|de|van|von|der)){1,3}$/u;
const SHOUTED = /\p{Lu}{3}|\p{Ll}{4}\p{Lu}/u;

/** Words that surely are the name of a person, as far as their letters show. */
const isPersonal = (text: string, taste: Taste): boolean =>
  FULL_NAME.test(text) &&
  !SHOUTED.test(text) &&
  looksLikeName(text) &&
  !text.split(' ').some((word) => isNobody(word)) &&
  cleanNames([{ text, type: null }], taste)[0] === text;

/** UTF-16 units of the texts that are searched for other uses of a name's words. */
const SEARCHED = 400_000;

/** Whether `word` stands in a text apart from its neighbour in a name. */
function standsApart(text: string, word: string, neighbour: string, isBefore: boolean): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const isTogether = isBefore
      ? text.startsWith(neighbour, at - neighbour.length)
      : text.startsWith(neighbour, at + word.length);
    const isPart = /[\p{L}'’]/u.test(text.charAt(at - 1)) || /[\p{L}'’]/u.test(text.charAt(at + word.length));
    if (!isTogether && !isPart) return true;
  }
  return false;
}

/**
 * Whether words stand together as a name's do: neither the first nor the last is elsewhere on the page without the other,
 * nor in lower case. `Home Decor` and `Real Estate` are sections; their words are used elsewhere too.
 */
function staysTogether(name: string, blocks: readonly Block[]): boolean {
  const words = name.split(' ');
  const [first = ''] = words;
  const last = words[words.length - 1] ?? '';
  const [after, before] = [` ${words.slice(1).join(' ')}`, `${words.slice(0, -1).join(' ')} `];
  const lower = words.map((word) => ` ${word.toLowerCase()} `);
  let length = 0;
  for (const { text } of blocks) {
    length += text.length;
    if (length > SEARCHED) break;
    if (standsApart(text, first, after, false) || standsApart(text, last, before, true)) return false;
    if (text.length > MAX_NAME_LINE && lower.some((word) => text.includes(word))) return false;
  }
  return true;
}

/** The name of a section is a link to it. */
const isUnlinked = ({ hints, text }: Block): boolean => (hints?.linked ?? 0) < text.length / 2;

const isDateLine = (block: Block | undefined, language: string | null): boolean =>
  block !== undefined && block.text.length <= MAX_NAME_LINE && findDate(block.text, language) !== null;

/** Whether a block in the list is next to a line that shows a date. */
const besideDate = (blocks: readonly Block[], { index }: Block, language: string | null): boolean =>
  isDateLine(blocks[index - 1], language) || isDateLine(blocks[index + 1], language);

/** `JANE DOE Springfield`: a name in capitals, and the place in the line below it. */
const PLACED = /^(\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]*){1,3}) \p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?$/u;
const NO_PERSON = /^(?:EL|LA|LE|LOS|LAS|THE|IL)\s|AGENC|PRESS|PRENSA|REDAC|NEWS|NOTICIAS|DIARIO|EDITORIAL/;

/** A name in capitals with a place, beside a line that is a date. */
function fromPlacedLines(
  near: readonly Block[],
  blocks: readonly Block[],
  taste: Taste,
  language: string | null,
): Found {
  for (const block of near) {
    const name =
      block.kind === 'paragraph' && block.text.length <= MAX_NAME_LINE ? PLACED.exec(block.text)?.[1] : undefined;
    if (name === undefined || NO_PERSON.test(name) || !isUnlinked(block) || !besideDate(blocks, block, language))
      continue;
    if (cleanNames([{ text: name, type: null }], taste)[0] === name) return { names: [name], blocks: [block.index] };
  }
  return NOTHING;
}

/**
 * A line near the headline that is a name and nothing else: with an office under it, where its bearer is presented further
 * down, or beside a date.
 */
export function fromNameLines(
  near: readonly Block[],
  blocks: readonly Block[],
  taste: Taste,
  language: string | null,
): Found {
  const line = near.find(
    (block) =>
      isNameLine(block, taste) &&
      ((block.kind !== 'item' &&
        (isOffice(blocks[block.index + 1]) || isPresented(block.text, blocks, block.index + 1))) ||
        (isUnlinked(block) &&
          besideDate(blocks, block, language) &&
          isPersonal(block.text, taste) &&
          staysTogether(block.text, blocks))),
  );
  return line === undefined
    ? fromPlacedLines(near, blocks, taste, language)
    : { names: [line.text], blocks: [line.index] };
}

/** UTF-16 units of a line that holds a name and a date. */
const LONGEST_DATED = 90;
const PARTS = /\s*[|•·/»,]\s*|\s+[–—-]+\s+|\s{2,}/;
/** `Jane DoeUpdated: March 5, 2025`: an element's border stood between them. */
const GLUED_LABEL = /(?<=\p{Ll})(?:Published|Updated|Posted|Last updated):?\s*$/u;
const NO_NAME = /\d|^(?:uhr|min|read)\b/i;

/** What stands beside a date in a line: `12.03.2024 | 14:05 Uhr | Jane Doe` gives the name. */
function namesBeside(text: string, language: string | null): string[] {
  const date = findDate(text, language);
  if (date === null) return [];
  return [text.slice(0, date.start), text.slice(date.end)]
    .flatMap((part) => part.replace(/^\s*(?:um |at )?\d{1,2}[:.]\d{2}(?:\s?(?:uhr|[ap]\.?m\.?))?/i, '').split(PARTS))
    .map((part) =>
      part
        .replace(GLUED_LABEL, '')
        .replace(/\s(?:in|for)\s.*$/, '')
        .trim(),
    )
    .filter((part) => !NO_NAME.test(part));
}

/** The one name in a line near the headline that holds a date and little else. */
export function fromDatedLines(
  near: readonly Block[],
  blocks: readonly Block[],
  taste: Taste,
  language: string | null,
): Found {
  for (const { text, index, kind } of near) {
    if (text.length > LONGEST_DATED || kind === 'caption' || kind === 'heading') continue;
    const date = findDate(text, language);
    if (date !== null && isOtherDate(text, date, language)) continue;
    const names = namesBeside(text, language).filter((name) => isPersonal(name, taste));
    const [name] = names;
    if (name !== undefined && names.length === 1 && staysTogether(name, blocks)) return { names, blocks: [index] };
  }
  return NOTHING;
}

const AUTHOR_TOKEN = /^(?:(?:post|blog|article|entry)[-_]?)?(?:author|autor|byline|writer)(?:$|[-_])/;
/** Who wrote a comment is an author of another kind. */
const COMMENT_TOKEN = /comment|reply/;
/** Tokens of the block's own element, and of those close around it. */
const OWN_TOKENS = 10;

/** The one name that stands alone on a line in a box about the author, anywhere on the page. */
export function fromAuthorBoxes(blocks: readonly Block[], taste: Taste): Found {
  const lines = blocks.filter(
    (block) =>
      block.kind !== 'control' &&
      block.text.length <= MAX_NAME_LINE &&
      block.hints?.tokens.slice(0, OWN_TOKENS).some((token) => AUTHOR_TOKEN.test(token)) === true &&
      !block.hints.tokens.slice(0, OWN_TOKENS).some((token) => COMMENT_TOKEN.test(token)) &&
      isPersonal(block.text, taste),
  );
  const [line] = lines;
  const isOne = line !== undefined && lines.every(({ text }) => text === line.text);
  return isOne ? { names: [line.text], blocks: [] } : NOTHING;
}

/** Blocks behind a headline among which an `aside` may be about the article. */
const MAX_ASIDE = 6;
const ASIDE_TOKEN = /author|autor|byline|writer/;

/** Lines that are marked as the author's in an `aside` between headline and text. */
export const asideLines = (blocks: readonly Block[], headline: number | null): readonly Block[] =>
  headline === null
    ? []
    : blocks
        .slice(headline + 1, headline + 1 + MAX_ASIDE)
        .filter(
          ({ hints }) =>
            hints?.landmark === 'aside' && hints.tokens.slice(0, OWN_TOKENS).some((token) => ASIDE_TOKEN.test(token)),
        );
