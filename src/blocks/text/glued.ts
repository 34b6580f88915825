/**
 * Requests to the reader that a scraper glued onto a paragraph of the article: "The council voted 7-2. Sign up for our daily
 * newsletter here." Here a paragraph is only cut; whether a piece is struck is for the rules to say.
 */
import { sentences } from './sentences.js';

/** How such requests begin. */
const OPENS =
  "sign up|subscribe|donate|support (?:our|the|independent|local|quality)|become a (?:member|subscriber|supporter|patron)|get our|follow us|click here|tap here|are you on|consider (?:a donation|donating|subscribing|supporting)|make a (?:donation|contribution)|already a subscriber|join (?:our|us)|get the|(?:don[’']t|never) miss";
/** A glance: a sentence that is not the first may begin so. Without an anchor, it takes a third of the time. */
const TRIGGER = new RegExp(`[.!?…\\n\\r]["'”’)]?\\s{0,2}(?:please )?(?:${OPENS})\\b`, 'i');
const REQUEST = new RegExp(`^(?:please )?(?:${OPENS})\\b`, 'i');
/** It speaks in the publisher's own name, or of what only the publisher hands out. */
const OWN =
  /\b(?:our|us|newsletters?|your in-?box|unlimited|subscriber)\b|^(?:please )?(?:subscribe|donate)\b.+\b(?:here|now|today)\b|^are you on (?:telegram|whatsapp|facebook|instagram)\?/i;
/** It is the words of somebody in the text. */
const SPOKEN = /["“”„«»]|\b(?:said|says|it reads|read|wrote|writes|told|urged)\b/i;
/** A paragraph that is about such requests, or addresses the reader itself, stays whole. */
const CONCERNED =
  /\b(?:you|your|you're|we|we're|our|us|newsletters?|subscri\w+|sign(?:ed|ing|s)? up|donat\w+|in-?box(?:es)?|e-?mails?|banners?|pop-?ups?|messages?|notices?|appeals?|slogans?|posters?|fundrais\w+|pay-?walls?|members?(?:hip)?|free|i|my)\b/i;
/** A verb in the past: articles tell, requests do not. */
const TELLS =
  /\b(?:was|were|had|did|said|went|came|took|made|began|won|lost|fell|rose|found|left|became|got|gave|kept|held|saw|stood|ran|led|met|put|set|told|(?!(?:need|feed|seed|speed|based|related|limited|unlimited|trusted|detailed|dedicated|curated|personali[sz]ed|featured|hand-?picked|hundred|indeed)\b)[a-z]{2,}ed)\b/i;
/** A paragraph of so many words tells something in any case. */
const LONG_WORDS = 25;

type Span = [number, number];

/** What somebody says may speak of anything. */
const QUOTED = /“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"]*"/g;

/** Whether a quotation is open at the end of a text. */
function isOpen(text: string): boolean {
  const rest = text.replace(QUOTED, '');
  return /["“„«]/.test(rest);
}

const wordsOf = (text: string): number => text.split(/\s+/).length;

/** Spans of sentences of the same sort that follow each other, as one. */
function runsOf(spans: readonly Span[], asks: readonly boolean[]): Span[] {
  const runs: Span[] = [];
  spans.forEach(([from, to], i) => {
    const last = runs.at(-1);
    if (last !== undefined && asks[i] === asks[i - 1]) last[1] = to;
    else runs.push([from, to]);
  });
  return runs;
}

/** Whether a text may hold such requests at all: one look at the whole costs less than one at each paragraph. */
export const mayRequest = (text: string): boolean => REQUEST.test(text) || TRIGGER.test(text);

/**
 * Cuts requests to the reader off a paragraph that tells something else.
 * @returns spans [start, end) in UTF-16 units that hold every non-space character of the paragraph; null where it stays whole
 */
export function cutRequests(source: string, start: number, end: number): Span[] | null {
  const raw = source.slice(start, end);
  if (!mayRequest(raw)) return null;
  const spans = sentences(source, start, end);
  const texts = spans.map(([from, to]) => source.slice(from, to).replace(/\s+/g, ' '));
  const asks = texts.map((text) => REQUEST.test(text) && OWN.test(text) && !SPOKEN.test(text));
  const quoted = texts.filter((_, i) => !asks[i]).join(' ');
  const rest = quoted.replace(QUOTED, '');
  if (!asks.includes(true) || rest === '' || CONCERNED.test(rest)) return null;
  if (isOpen(texts.slice(0, asks.lastIndexOf(true)).join(' '))) return null;
  return TELLS.test(rest) || wordsOf(rest) >= LONG_WORDS ? runsOf(spans, asks) : null;
}
