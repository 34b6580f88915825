/**
 * Requests and notices that a scraper glued onto a paragraph of the article: "The council voted 7-2. Sign up for our daily
 * newsletter here." Here a paragraph is only cut; whether a piece is struck is for the rules to say.
 */
import { PAST_VERB, TO_READERS } from '../../words.js';
import { NOTICES, OPENERS } from './openers.js';
import type { Openers } from './openers.js';
import { sentences } from './sentences.js';

/** How such requests begin. */
const OPENS =
  "sign up|subscribe|donate|support (?:our|us|the|independent|local|quality)|become a (?:member|subscriber|supporter|patron)|get our|follow us|click here|tap here|are you on|consider (?:a donation|donating|subscribing|supporting)|make a (?:donation|contribution)|already a subscriber|join (?:our|us)|get the|(?:don[’']t|never) miss|download (?:our|the)|to (?:support|receive|get|read|subscribe|donate|continue|keep)|read (?:more|also|next)|also read|related|this (?:story|article|content) is (?:only |exclusively |available |just )*for";
/** What else may stand before the words of a request: an arrow, a bullet, an emoji. */
const SIGNS = '(?:[^\\p{L}\\p{N}\\s"“”„«»(©]{1,4} ?)?';
const NAMED = OPENERS.map(({ opens }) => opens).join('|');
/** A glance: a sentence that is not the first may begin so. Without an anchor, it takes a third of the time. */
const TRIGGER = new RegExp(`[.!?…\\n\\r]["'”’)]?\\s{0,2}(?:(?:please )?(?:${OPENS})\\b|${NOTICES.opens})`, 'i');
/** The same for other languages, which takes longer. */
const OTHERS = new RegExp(`[.!?…。！？\\n\\r]["'”’»)」]?\\s{0,2}(?:[*→►👉] ?)?(?:${NAMED})`, 'i');
/** A word of English in so many signs makes a text English. */
const ENGLISH_EVERY = 200;
const REQUEST = new RegExp(`^(?:please )?(?:${OPENS})\\b`, 'i');
/** It speaks in the publisher's own name, or of what only the publisher hands out. */
const OWN =
  /\b(?:our|us|newsletters?|your in-?box|unlimited|subscriber)\b|^(?:please )?(?:subscribe|donate)\b.+\b(?:here|now|today)\b|^subscribe (?:to|and) (?:continue|keep|read|finish)\b|^(?:click|tap) here to (?:subscribe|donate|sign up|join|read)\b|\bsubscribers only\b|^(?:read (?:more|also|next)|also read|related) ?[:|].{8,160}[^.]$|^are you on (?:telegram|whatsapp|facebook|instagram)\?/i;
/** It is the words of somebody in the text. */
const SPOKEN = /["“”„«»]|\b(?:said|says|it reads|read|wrote|writes|told|urged)\b/i;
/** A paragraph that is about such requests, or addresses the reader itself, stays whole. */
const CONCERNED = new RegExp(
  `\\b(?:${TO_READERS}|banners?|pop-?ups?|messages?|notices?|appeals?|slogans?|posters?)\\b`,
  'i',
);
const TELLS = new RegExp(`\\b(?:${PAST_VERB})\\b`, 'i');
/** What leads on to a request; a paragraph of so many words without it tells something, in the present too. */
const LEADS =
  /\b(?:stor(?:y|ies)|articles?|news\w*|journalis\w+|report(?:ing|ers?)?|coverage|access|updates?|latest|best|top|exclusive\w*|communit\w+|support\w*|independent\w*|read(?:ers?|ing)?|join\w*|every|each|daily|weekly|content|sites?|web\w*|podcasts?|videos?|channels?|help\w*|need\w*|please|thank\w*|love|here|below|offers?|deals?|ads?|advert\w*|cookies?|sponsor\w*|partners?|fund\w*|gifts?|follow\w*|shar(?:e|es|ing)|more|get|see|watch|listen|find|discover|explore|miss|stay)\b|[?!:]/i;
const PRESENT_WORDS = 6;
/** A paragraph of so many words tells something in any case. */
const LONG_WORDS = 25;

/** Words of the longest sentence that is cut off. */
const ASK_WORDS = 45;
/** A paragraph of another language than English tells something with so many words, of which so many begin with a small letter. */
const REST_WORDS = 5;
const REST_SMALL = 3;
/** The same in signs, where nothing parts the words. */
const REST_SIGNS = 12;
/** A paragraph that ends with a question or a call leads on to a request, unless it has so many words. */
const CALL_WORDS = 14;

type Span = [number, number];

interface Asking {
  readonly opens: RegExp;
  readonly about: RegExp;
  readonly address: RegExp | null;
}

const asking = ({ opens, about, address }: Openers): Asking => ({
  opens: new RegExp(`^${SIGNS}(?:${opens})`, 'iu'),
  about: new RegExp(about, 'iu'),
  address: address === undefined ? null : new RegExp(address, 'u'),
});

const ASKING: readonly Asking[] = [NOTICES, ...OPENERS].map(asking);

const isAbout = ({ about, address }: Asking, text: string): boolean => about.test(text) || address?.test(text) === true;

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

const COMMON = / (?:the|and|from|with) /g;
/** UTF-16 units of a text that say whether it is English. */
const SAMPLE = 5000;

/** Whether a text is English, whose requests have tables of their own. */
function isEnglish(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return (sample.match(COMMON)?.length ?? 0) * ENGLISH_EVERY >= sample.length;
}

/** The requests for which the paragraphs of a text are looked over. */
export interface Requests {
  readonly english: boolean;
}

const mayHold = (text: string, { english }: Requests): boolean =>
  REQUEST.test(text) || TRIGGER.test(text) || (!english && OTHERS.test(text));

/** Which requests a text may hold, null for none: one look at the whole costs less than one at each paragraph. */
export function requestsIn(text: string): Requests | null {
  const requests: Requests = { english: isEnglish(text) };
  return mayHold(text, requests) ? requests : null;
}

/** A sentence may also end before a sign by which no sentence of an article begins. */
const SIGN_AHEAD = /[.!?…。！？]["'”’»)\]]{0,2}\s+(?=[*►→\p{Extended_Pictographic}])/gu;

function partsOf(source: string, start: number, end: number): Span[] {
  return sentences(source, start, end).flatMap(([from, to]) => {
    const ends = [...source.slice(from, to).matchAll(SIGN_AHEAD)].map(({ index, 0: hit }) => from + index + hit.length);
    const cuts = [from, ...ends, to];
    return cuts.slice(1).map((cut, i): Span => {
      const part = source.slice(cuts[i] ?? from, cut);
      return [cut - part.trimStart().length, cut - part.length + part.trimEnd().length];
    });
  });
}

/** The words of other languages open English sentences too. */
const ENGLISH = /\b(?:the|our|your|you|this|and)\b/i;

/** Whether a paragraph that speaks of no request tells something, in any language. */
function tellsSomething(rest: string): boolean {
  const words = wordsOf(rest);
  if (/[!?！？]["'”’»)]*$/u.test(rest) && words < CALL_WORDS) return false;
  if (!/[.…。！？!?]["'”’»)\]]*$/u.test(rest)) return false;
  if (!/[\p{Lu}\p{Ll}]/u.test(rest)) return rest.length >= REST_SIGNS;
  return words >= REST_WORDS && (rest.match(/(?<!\S)\p{Ll}/gu) ?? []).length >= REST_SMALL;
}

/** What a sentence asks for, by the tables: those whose request or notice it is. */
function askedBy(text: string, tables: readonly Asking[]): readonly Asking[] {
  if (/["“”„«»「]/.test(text) || wordsOf(text) > ASK_WORDS) return [];
  return tables.filter((table) => table.opens.test(text) && isAbout(table, text));
}

/** "Read more" is no report of what somebody read. */
const FIRST = 5;

/** English requests: they must speak of the publisher's own. */
const isRequest = (text: string): boolean => REQUEST.test(text) && OWN.test(text) && !SPOKEN.test(text.slice(FIRST));

/** Which sentences are a request or a notice beside a paragraph that tells something else; null where none is. */
function asksOf(texts: readonly string[], known: readonly Asking[]): boolean[] | null {
  const english = texts.map(isRequest);
  const named = texts.map((text) => (SPOKEN.test(text) ? [] : askedBy(text, known)));
  const asks = texts.map((_, i) => english[i] === true || (named[i]?.length ?? 0) > 0);
  const rest = texts
    .filter((_, i) => asks[i] !== true)
    .join(' ')
    .replace(QUOTED, '');
  if (!asks.includes(true) || rest.trim() === '') return null;
  const tables = new Set(named.flat());
  if ([...tables].some((table) => isAbout(table, rest))) return null;
  if (!english.includes(true)) {
    const speaks = texts.some(
      (text, i) => named[i]?.some((table) => table !== ASKING[0]) === true && ENGLISH.test(text),
    );
    return tellsSomething(rest.trim()) && !(speaks && CONCERNED.test(rest)) ? asks : null;
  }
  const words = wordsOf(rest);
  const tells = TELLS.test(rest) || words >= LONG_WORDS || (words >= PRESENT_WORDS && !LEADS.test(rest));
  return tells && !CONCERNED.test(rest) ? asks : null;
}

/**
 * Cuts requests to the reader and notices off a paragraph that tells something else.
 * @param requests of the whole text
 * @returns spans [start, end) in UTF-16 units that hold every non-space character of the paragraph; null where it stays whole
 */
export function cutRequests(source: string, start: number, end: number, requests: Requests): Span[] | null {
  if (!mayHold(source.slice(start, end), requests)) return null;
  const spans = partsOf(source, start, end);
  if (spans.length < 2) return null;
  const texts = spans.map(([from, to]) => source.slice(from, to).replace(/\s+/g, ' '));
  const asks = asksOf(texts, requests.english ? ASKING.slice(0, 1) : ASKING);
  if (asks === null || isOpen(texts.slice(0, asks.lastIndexOf(true)).join(' '))) return null;
  return runsOf(spans, asks);
}
