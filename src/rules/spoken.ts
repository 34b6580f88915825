/** Blocks whose requests are the words of somebody in the article: turns of an interview, a letter, a list of wordings. */
import type { Block, Kind, Measure } from '../model.js';

/** What somebody in an article may ask for. */
export const SPOKEN_KINDS: ReadonlySet<Kind> = new Set([
  'paywall',
  'donation',
  'signup',
  'social',
  'promo',
  'consent',
  'account',
]);

/** A speaker's name, or the letter of a question, before the words. */
const LABEL = /^(\p{Lu}[\p{L}\d.'’&-]*(?: [\p{L}\d.'’&-]+){0,3}): \S/u;
/** What stands before a colon and speaks to nobody. */
const CUE =
  /^(?:read|see|watch|related|more|most|listen|subscribe|sign|join|follow|donate|give|support|e-?mail|phone|tel|fax|web|website|photos?|images?|sources?|notes?|tips?|updates?|credits?|contact|share|newsletter|get|click|address|twitter|facebook|instagram|dates?|times?|prices?|where|when|what|location|venue|tickets?|also|next|previous|video|up next|don|step|part)\b/;
/** Turns of each speaker, speakers of an interview. */
const LEAST_TURNS = 2;
const LEAST_SPEAKERS = 2;

function addInterviews(blocks: readonly Block[], spoken: Set<number>): void {
  const turns = new Map<string, number[]>();
  for (const { index, text } of blocks) {
    const label = text.includes(': ') ? LABEL.exec(text)?.[1]?.toLowerCase() : undefined;
    if (label === undefined || CUE.test(label)) continue;
    const own = turns.get(label);
    if (own === undefined) turns.set(label, [index]);
    else own.push(index);
  }
  const speakers = [...turns.values()].filter(({ length }) => length >= LEAST_TURNS);
  if (speakers.length >= LEAST_SPEAKERS) for (const index of speakers.flat()) spoken.add(index);
}

/** A letter to somebody whom the article names, by office or by name; appeals speak to readers and friends. */
const SALUTATION =
  /^dear (?:sirs?|madam|mr|mrs|ms|dr|minister|president|prime minister|mayor|senator|governor|council\w*|editor|chancellor|secretary|commissioner|judge|professor|bishop|chairman|chair|director)\b[\w .'/-]{0,50}[,:.]?$/;
const CLOSING =
  /^(?:yours|sincerely|signed|respectfully|with (?:kind|best|warm) (?:regards|wishes)|(?:kind|best) regards)\b/;
/** Blocks within which a letter closes. */
const LETTER_BLOCKS = 60;

function addLetters(measures: readonly Measure[], spoken: Set<number>): void {
  measures.forEach(({ folded }, at) => {
    if (!folded.startsWith('dear ') || !SALUTATION.test(folded)) return;
    const after = measures.slice(at + 1, at + LETTER_BLOCKS);
    const end = after.findIndex((measure) => CLOSING.test(measure.folded));
    for (let i = 0; i < end; i++) spoken.add(at + 1 + i);
  });
}

/** What leads on to a list of wordings. */
const LEADS_ON =
  /\b(?:strings|phrases|words|wordings?|lines|patterns|labels|sentences|texts|messages|keywords|expressions|slogans|formulas)\b[^.]{0,60}:$|^(?:strings|phrases|wordings?|patterns|keywords|test (?:strings|cases))$/;
const BULLET = /^[-*•] /;

function addLists(blocks: readonly Block[], measures: readonly Measure[], spoken: Set<number>): void {
  const isItem = (block: Block | undefined): boolean =>
    block !== undefined && (block.kind === 'item' || block.container?.kind === 'item' || BULLET.test(block.text));
  blocks.forEach((block, at) => {
    if (isItem(block) || !isItem(blocks[at + 1]) || !LEADS_ON.test(measures[at]?.folded ?? '')) return;
    for (let i = at + 1; isItem(blocks[i]); i++) spoken.add(i);
  });
}

/**
 * The blocks in which somebody of the article speaks, or that list the wordings it is about: requests there are not the site's.
 * @returns their indices
 */
export function spokenBlocks(blocks: readonly Block[], measures: readonly Measure[]): ReadonlySet<number> {
  const spoken = new Set<number>();
  addInterviews(blocks, spoken);
  addLetters(measures, spoken);
  addLists(blocks, measures, spoken);
  return spoken;
}
