import type { Block } from '../model.js';
import { findDate } from './dates.js';

/** UTF-16 units of a paragraph's beginning that may be a dateline. */
const LONGEST = 90;
/** A place, an agency, the kind of text: no sentence. */
const BEFORE = /^[^.!?;]{0,60}$/;
const SENTENCE_WORD =
  /(?:^|\s)(?:is|was|are|were|has|had|will|ist|war|hat|wird|wurde|sind|a|the|since|until|seit|bis)(?=\s)/i;
/** What parts a dateline from the text. */
const AFTER = /^\s?(?:[)\]]\s?)?(?:[–—|:„“"]|-(?=\s)|\/{1,2})|^\s?\(/;

/**
 * The date in a dateline: `BERLIN, 25 January 2022 – The ministry ...`. Of the first paragraph near the headline that has one.
 * @returns an ISO date, or null
 */
export function datelineDate(near: readonly Block[], language: string | null): string | null {
  for (const { text, kind } of near) {
    if (kind !== 'paragraph' || text.length < LONGEST) continue;
    const start = text.slice(0, LONGEST);
    const date = findDate(start, language);
    if (date === null || !AFTER.test(start.slice(date.end))) continue;
    const before = start.slice(0, date.start);
    if (BEFORE.test(before) && !SENTENCE_WORD.test(before)) return date.iso;
  }
  return null;
}
