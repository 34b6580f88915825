import type { BlockKind } from '../../model.js';

/** What a line looks like before its neighbours are known. */
export interface Shape {
  readonly kind: BlockKind;
  /** UTF-16 units of a list, quote or heading marker with the space after it. */
  readonly marker: number;
  readonly level: number;
  /** The number of a numbered item, else null. */
  readonly number: number | null;
  readonly quoted: boolean;
}

const DRAWN = /^(?:[-*_=~•·#.+—–]\s*){3,}$/;
const HEADING = /^(#{1,6})\s+(?=\S)/;
/** The sign alone is the blank line between the paragraphs of a quotation. */
const QUOTE = /^(?:>\s*)+/;
const BULLET = /^[-*•‣▪◦●○■□▸►✓✔➤+]\s+(?=\S)/;
const NUMBER = /^(\d{1,3})[.)]\s+(?=\S)/;
// A credit names its medium first, or an agency or "photo" last, after a slash, a bar or a bracket.
const CREDIT =
  /^(?:photo(?:graph)?|image|picture|illustration|foto|credit|photo credit|image credit)s?\s*(?:by\b|[:/©]|courtesy\b)|[/|(\u2022]\s*(?:reuters|ap|afp|epa|getty(?: images)?|tass|dpa|unian|ap photo|file photo|shutterstock|alamy|bloomberg|via ap|via reuters)\)?\.?$/i;
const CAPTION_LIMIT = 400;
/** `_`, `~` and `·` stand among the letters. */
const SIGNS: ReadonlySet<number> = new Set([95, 126, 183]);

const plain: Shape = { kind: 'paragraph', marker: 0, level: 0, number: null, quoted: false };

/** The shape of one line's collapsed text. */
export function shapeOf(text: string): Shape {
  const first = text.charCodeAt(0);
  // Letters begin most lines, and no marker begins with one.
  if (first > 64 && first < 8200 && !SIGNS.has(first))
    return text.length < CAPTION_LIMIT && CREDIT.test(text) ? { ...plain, kind: 'caption' } : plain;
  if (DRAWN.test(text)) return { ...plain, kind: 'break' };
  const heading = HEADING.exec(text);
  if (heading) return { ...plain, kind: 'heading', marker: heading[0].length, level: heading[1]?.length ?? 1 };
  const quote = QUOTE.exec(text);
  if (quote) return { ...plain, marker: quote[0].length, quoted: true };
  const bullet = BULLET.exec(text);
  if (bullet) return { ...plain, kind: 'item', marker: bullet[0].length };
  const number = NUMBER.exec(text);
  if (number) return { ...plain, kind: 'item', marker: number[0].length, number: Number(number[1]) };
  return plain;
}

const SENTENCE_END = /[.!?…,;:。！？]["'”’»)\]]*$/;

/** A line that could be a heading: short, without a sentence's end, begun with a capital, a digit or a quotation mark. */
export const headingLike = (text: string): boolean =>
  text.length <= 90 &&
  !SENTENCE_END.test(text) &&
  /^["'“‘«¿¡(]?[\p{Lu}\p{N}\p{Lo}]/u.test(text) &&
  text.split(' ').length <= 14;

/** A line that reads as prose: long enough, and ended as a sentence. */
export const proseLike = (text: string): boolean => text.length >= 80 && /[.!?…:。！？]["'”’»)\]]*$/.test(text);
