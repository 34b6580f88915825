import type { Block, Kind, Measure, Veto } from '../model.js';
import type { Hit } from './compile.js';
import { DEFAULT_MAX_WORDS } from './limits.js';

function inQuoteContainer(block: Block): boolean {
  for (let container = block.container; container !== null; container = container.parent)
    if (container.kind === 'quote') return true;
  return false;
}

const WORD = /[\p{L}\p{N}]/u;

/**
 * Whether the words at `start` stand inside quotation marks: an odd number of marks before them, and one behind them; or
 * none behind, where the quotation opens the block and goes on in the next one.
 */
export function quoted(folded: string, start: number, end: number): boolean {
  // A pattern may have matched signs before its first word, the opening mark among them.
  const word = start + Math.max(0, folded.slice(start, end).search(WORD));
  let before = 0;
  for (let i = folded.indexOf('"'); i >= 0 && i < word; i = folded.indexOf('"', i + 1)) before++;
  if (before % 2 === 0) return false;
  return folded.includes('"', end) || folded.startsWith('"');
}

const tooLong = (hit: Hit, measure: Measure): boolean => measure.words > (hit.rule.rule.maxWords ?? DEFAULT_MAX_WORDS);

/** What is said to the reader, or of such requests. */
const CONCERNED =
  /\b(?:you|your|you're|we|we're|our|us|newsletters?|subscri\w+|sign(?:ed|ing|s)? up|donat\w+|in-?box(?:es)?|e-?mails?|fundrais\w+|pay-?walls?|members?(?:hip)?|free|i|my)\b/;
/** A verb in the past: articles tell, requests do not. */
const TELLS =
  /\b(?:was|were|had|did|said|went|came|took|made|began|won|lost|fell|rose|found|left|became|got|gave|kept|held|saw|stood|ran|led|met|told|voted|(?!(?:need|feed|seed|speed|based|related|limited|unlimited|trusted|detailed|dedicated|curated|personali[sz]ed|featured|hundred|indeed|reserved|sponsored|licensed)\b)[a-z]{2,}ed)\b/;
/** Words of a sentence, fewer tell nothing. */
const TALE_WORDS = 6;
/** The same of what a pattern took along behind its own sentence. */
const TAKEN_WORDS = 20;

const tells = (text: string, words: number): boolean =>
  TELLS.test(text) && !CONCERNED.test(text) && text.split(' ').length >= words;

const ENDS: ReadonlySet<string> = new Set('.!?…');
const CLOSES: ReadonlySet<string> = new Set('"\')');

/** Whether a sentence ends at a place: with its sign, perhaps a closing one, and a space. */
const endsAt = (folded: string, at: number): boolean =>
  ENDS.has(folded.charAt(at)) && folded.charAt(CLOSES.has(folded.charAt(at + 1)) ? at + 2 : at + 1) === ' ';

/** Kinds of requests that sites glue onto paragraphs. */
const GLUED: ReadonlySet<Kind> = new Set(['paywall', 'donation', 'signup', 'social', 'promo', 'consent']);

/** A pattern may have matched the end of the sentence before along. */
const MATCHED_ALONG = 3;

/** Whether whole sentences before or behind a match tell something: a site glued its request onto a paragraph. */
function besideTale(folded: string, { start, end, rule }: Hit): boolean {
  if (end === start || !GLUED.has(rule.rule.kind)) return false;
  let before = Math.min(start + MATCHED_ALONG, folded.length);
  while (before >= 0 && !endsAt(folded, before)) before--;
  if (tells(folded.slice(0, before + 1), TALE_WORDS)) return true;
  const behind = (from: number): string => {
    let at = from;
    while (at < folded.length && !endsAt(folded, at)) at++;
    return folded.slice(at + 1).trim();
  };
  return tells(behind(end - 1), TALE_WORDS) || tells(behind(start + MATCHED_ALONG + 1), TAKEN_WORDS);
}

/** As `vetoOf`, but for the quotation in which a block stands. */
export function spares(hit: Hit, block: Block, measure: Measure): Veto | null {
  if (block.kind === 'code' || block.kind === 'table') return block.kind;
  if (hit.rule.unless().some((pattern) => pattern.test(measure.folded))) return 'exception';
  if (hit.end > hit.start && quoted(measure.folded, hit.start, hit.end)) return 'quotation';
  return tooLong(hit, measure) || besideTale(measure.folded, hit) ? 'long-prose' : null;
}

/**
 * What saves a block from a match, or null. The cheap and certain reasons come first.
 * @param asking blocks of quotations that nobody speaks
 */
export function vetoOf(hit: Hit, block: Block, measure: Measure, asking: ReadonlySet<number>): Veto | null {
  const veto = spares(hit, block, measure);
  if (veto !== null && veto !== 'long-prose') return veto;
  return inQuoteContainer(block) && measure.sentence && !asking.has(block.index) ? 'quotation' : veto;
}
