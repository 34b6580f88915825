import type { Block } from '../model.js';
import { findDate } from './dates.js';
import type { FoundDate } from './dates.js';

/** UTF-16 units of a paragraph's beginning that may be a dateline. */
const LONGEST = 90;
/** A place, an agency, the kind of text: no sentence. */
const BEFORE = /^[^.!?;]{0,60}$/;
const SENTENCE_WORD =
  /(?:^|\s)(?:is|was|are|were|has|had|will|ist|war|hat|wird|wurde|sind|a|the|since|until|seit|bis)(?=\s)/i;
/** What parts a dateline from the text. */
const AFTER = /^\s?(?:[)\]]\s?)?(?:[–—|:„“"]|-(?=\s)|\/{1,2})|^\s?\(/;
/** A date in brackets with which a text begins: `(5 March 2024) The ministry ...`. */
const OPENING = /^[([]\s?$/;
const CLOSING = /^[^)\]\p{L}]{0,12}(?:Uhr\s?)?[)\]]/u;
/** A paragraph further down that begins with a date must stand so near the headline, in blocks. */
const FURTHER = 20;

/** The date in the dateline with which a paragraph begins; null where it begins otherwise. */
function datelineOf({ text, kind }: Block, language: string | null): FoundDate | null {
  if (kind !== 'paragraph' || text.length < LONGEST) return null;
  const start = text.slice(0, LONGEST);
  const date = findDate(start, language);
  if (date === null) return null;
  const [before, after] = [start.slice(0, date.start), start.slice(date.end)];
  if (OPENING.test(before) && CLOSING.test(after)) return date;
  return AFTER.test(after) && BEFORE.test(before) && !SENTENCE_WORD.test(before) ? date : null;
}

const startsWithDate = (block: Block, language: string | null): FoundDate | null => {
  const date = /^\d/.test(block.text) ? datelineOf(block, language) : null;
  return date?.start === 0 ? date : null;
};

/** The date with which the only paragraph of the page that begins with a date begins; several are a chronology. */
function onlyOpening(blocks: readonly Block[], from: number, language: string | null): string | null {
  const [first, ...others] = blocks.filter((block) => startsWithDate(block, language) !== null);
  if (first === undefined || others.length > 0 || first.index < from || first.index > from + FURTHER) return null;
  return startsWithDate(first, language)?.iso ?? null;
}

/**
 * The date in a dateline: `BERLIN, 25 January 2022 – The ministry ...`. Of the first paragraph near the headline that has
 * one, else of the only one further down that begins with a date.
 * @param blocks all of the page
 * @returns an ISO date, or null
 */
export function datelineDate(near: readonly Block[], blocks: readonly Block[], language: string | null): string | null {
  for (const block of near) {
    const date = datelineOf(block, language);
    if (date !== null) return date.iso;
  }
  const from = near[0]?.index;
  return from === undefined ? null : onlyOpening(blocks, from, language);
}
