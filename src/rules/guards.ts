import type { Block, Kind, Measure, Veto } from '../model.js';
import { PAST_VERB, TO_READERS } from '../words.js';
import type { Hit } from './compile.js';
import { DEFAULT_MAX_WORDS } from './limits.js';
import { isMentioned } from './mention.js';
import { SPOKEN_KINDS } from './spoken.js';

function inQuoteContainer(block: Block): boolean {
  for (let container = block.container; container !== null; container = container.parent)
    if (container.kind === 'quote') return true;
  return false;
}

const WORD = /[\p{L}\p{N}]/u;

/** What begins with an apostrophe and is no quotation: "'em", "'90s", the Dutch "'s". */
const ELISION = /^'(?:[dkmnst]\b|\d|em\b|til\b|tis\b|twas\b|cause\b|cos\b|round\b|bout\b)/;
const SPACE_OR_BRACKET = /[\s([{"/:-]/;

/** Whether a single mark stands at a word's beginning. */
const opensSingle = (folded: string, at: number): boolean =>
  (at === 0 || SPACE_OR_BRACKET.test(folded.charAt(at - 1))) &&
  WORD.test(folded.charAt(at + 1)) &&
  !ELISION.test(folded.slice(at, at + 8));

/** Whether it stands behind a word or the sign of its end, and no word goes on. */
const closesSingle = (folded: string, at: number): boolean =>
  at > 0 && !/[\s([{]/.test(folded.charAt(at - 1)) && !WORD.test(folded.charAt(at + 1));

/** The same as `quoted` for single marks, which may be apostrophes. */
function inSingleMarks(folded: string, word: number, end: number): boolean {
  let open = false;
  let at = folded.indexOf("'");
  for (; at >= 0 && at < word; at = folded.indexOf("'", at + 1)) {
    if (opensSingle(folded, at)) open = true;
    else if (closesSingle(folded, at)) open = false;
  }
  // A pattern may have matched the closing mark along.
  for (at = open ? folded.indexOf("'", Math.max(word, end - 1)) : -1; at >= 0; at = folded.indexOf("'", at + 1))
    if (closesSingle(folded, at)) return true;
  return false;
}

/**
 * Whether the words at `start` stand inside quotation marks: an odd number of marks before them, and one behind them; or
 * none behind, where the quotation opens the block and goes on in the next one.
 */
export function quoted(folded: string, start: number, end: number): boolean {
  // A pattern may have matched signs before its first word, the opening mark among them.
  const word = start + Math.max(0, folded.slice(start, end).search(WORD));
  let before = 0;
  for (let i = folded.indexOf('"'); i >= 0 && i < word; i = folded.indexOf('"', i + 1)) before++;
  if (before % 2 === 0) return inSingleMarks(folded, word, end);
  return folded.includes('"', end) || folded.startsWith('"');
}

const tooLong = (hit: Hit, measure: Measure): boolean => measure.words > (hit.rule.rule.maxWords ?? DEFAULT_MAX_WORDS);

const CONCERNED = new RegExp(`\\b(?:${TO_READERS})\\b`);
const TELLS = new RegExp(`\\b(?:${PAST_VERB})\\b`);
/** Words of a sentence, fewer tell nothing. */
const TALE_WORDS = 6;
/** The same of what a pattern took along behind its own sentence. */
const TAKEN_WORDS = 20;

/** Who tells may count letters, or say what "we" found out, without asking for anything. */
const FOUND_OUT =
  /\b(?:we|i) (?:read|saw|met|found|counted|looked at|spoke to|interviewed|visited|heard|tried|tested|studied)\b|\b(?:\d+|the|these|those) e-?mails\b/g;

/** Whether a text of so many words or more tells something in the past, and speaks neither to a reader nor of requests. */
export const tells = (text: string, words: number): boolean =>
  TELLS.test(text) && !CONCERNED.test(text.replace(FOUND_OUT, '')) && text.split(' ').length >= words;

const ENDS: ReadonlySet<string> = new Set('.!?…');
const CLOSES: ReadonlySet<string> = new Set('"\')');

/** Whether a sentence ends at a place: with its sign, perhaps a closing one, and a space. */
const endsAt = (folded: string, at: number): boolean =>
  ENDS.has(folded.charAt(at)) && folded.charAt(CLOSES.has(folded.charAt(at + 1)) ? at + 2 : at + 1) === ' ';

/** What leads on to a request, discloses or offers something: a sentence without it tells, in the present too. */
const OF_SITES =
  /\b(?:you|your|yours|you're|you'll|subscri\w+|sign\w*|donat\w+|in-?box(?:es)?|e-?mails?|fundrais\w+|pay-?walls?|members?(?:hip)?|free|read(?:ers?|ing|s)?|stor(?:y|ies)|articles?|interviews?|coverage|top|access|news\w*|journalis\w+|report(?:s|ing|ers?)?|support\w*|updates?|latest|best|join\w*|communit\w+|exclusive\w*|offers?|content|sites?|web\w*|pages?|posts?|blogs?|podcasts?|episodes?|videos?|channels?|team|follow\w*|shar(?:e|es|ing)|independent\w*|fund(?:ed|s|ing)?|cookies?|partners?|sponsor\w*|ads?|advert\w*|links?|products?|items?|commissions?|purchas\w+|prices?|buy\w*|deals?|editors?|editorial\w*|recommend\w*|select\w*|reviews?|copyright\w*|licen[sc]\w+|permission|publish\w*|publication|material|information|advice|rights|opinions?|views?|authors?|contribut\w+|terms|polic(?:y|ies)|privacy|data|comments?|discuss\w*|conversation|moderat\w+|click\w*|download\w*|apps?|every|each|weekly|daily|monthly|sent|deliver\w*|brings?|gifts?|giv(?:e|es|ing)|help\w*|need\w*|please|thank\w*|want\w*|hope|love|ticket\w*|event\w*|register\w*|book\w*|cours\w+|magazine|issues?|edition|photo\w*|credit\w*|here|below|let|us)\b|[?!:]/;
/** How requests begin. */
const IMPERATIVE =
  /^\W{0,3}(?:begin|get|see|watch|listen|find|learn|discover|explore|try|check|visit|go|take|keep|stay|be|enter|choose|make|don't|do|have|are|looking|ready|like|liked|enjoy|tell|call|contact|tap|scroll|save|shop|start|become|stand|protect|defend|not|no|never|this|these|more|all)\b/;

const isTale = (sentence: string): boolean =>
  sentence.split(' ').length >= TALE_WORDS && !OF_SITES.test(sentence) && !IMPERATIVE.test(sentence);

/** Kinds of requests that sites glue onto paragraphs. */
const GLUED: ReadonlySet<Kind> = new Set(['paywall', 'donation', 'signup', 'social', 'promo', 'consent']);
/** Of notices and controls, the words beside them tell how they came about: what has a verb in the past may be one's own. */
const NOTICES: ReadonlySet<Kind> = new Set(['comments', 'recirculation', 'furniture']);
/** The one legal notice that speaks to the reader of a text; others tell of companies in many sentences. */
const DISCLOSURE = 'legal/affiliate-disclosure';

const canBeGlued = ({ kind, id }: Hit['rule']['rule']): boolean =>
  GLUED.has(kind) || NOTICES.has(kind) || id === DISCLOSURE;

/** A pattern may have matched the end of the sentence before along. */
const MATCHED_ALONG = 3;

function sentencesOf(folded: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at < folded.length; at++) {
    if (at < folded.length - 1 && !endsAt(folded, at)) continue;
    found.push(folded.slice(from, at + 1).trim());
    from = at + 1;
  }
  return found;
}

/** Whether the sentence of a match, or the next one, speaks of its words. */
function isReported(folded: string, { start, end }: Hit): boolean {
  if (end === start) return false;
  const [sentence = '', next = ''] = sentencesOf(folded.slice(Math.min(start + MATCHED_ALONG, folded.length)));
  return isMentioned(sentence, next);
}

/**
 * The same in other languages, of which no verbs are known here: what speaks of "us", to "you", or of offers and prices, in
 * German, the Romance languages, Dutch, Polish, Russian, Ukrainian and the Scandinavian languages; folded, "Sie" is "sie".
 */
const OF_SITES_ABROAD =
  /(?<!\p{L})(?:wir|uns\p{L}*|ihr\p{L}*|sie|dir|dich|dein\p{L}*|nous|notre|nos|vous|votre|vos|nosotros|nuestr\p{L}+|usted\p{L}*|tus?|noi|nostr\p{L}+|voi|vostr\p{L}+|tuoi?|tua|nós|noss\p{L}+|você\p{L}*|seus?|suas?|ons|onze|wij|we|uw?|jij|je|jouw|nas|nam|nasz\p{L}*|wasz\p{L}*|tw[oó]j\p{L}*|мы|нас|нам|наш\p{L}*|вы|вас|вам|ваш\p{L}*|ми|ви|vi|oss|våra?|vores|os|din|ditt|dina|dig|deg|newsletter\p{L}*|abo\p{L}*|abbon\p{L}+|prenum\p{L}+|suscr[ií]\p{L}+|inscri\p{L}+|iscri\p{L}+|registr\p{L}+|assin\p{L}+|apoi\p{L}*|apoya\p{L}*|soutien\p{L}*|soutenez|sostien\p{L}+|sosten\p{L}+|spende\p{L}*|leser\p{L}*|lezers?|testphase|subskry\p{L}+|předplat\p{L}+|передплат\p{L}+|bülten\p{L}*|előfiz\p{L}*|tilaa\p{L}*|cookies?|e-?mails?|bolet[íi]n\p{L}*|boletim|premium|testen|lesen|lire|leer|kostenlos\p{L}*|gratis|gratui\p{L}+|darmo\p{L}+|бесплатн\p{L}+|рассылк\p{L}+|подпис\p{L}+)(?!\p{L})|[?!:€$£₽]|\d ?(?:euro?s?|kr|zł|руб|грн|chf|fr)(?!\p{L})/u;

const isTaleAbroad = (sentence: string): boolean =>
  sentence.split(' ').length >= TALE_WORDS && sentence.endsWith('.') && !OF_SITES_ABROAD.test(sentence);

const isAbroad = ({ languages }: Hit['rule']['rule']): boolean => !languages.includes('en') && !languages.includes('*');

/** Whether whole sentences before or behind a match tell something: a site glued its request onto a paragraph. */
function besideTale(folded: string, { start, end, rule }: Hit): boolean {
  if (end === start || !canBeGlued(rule.rule)) return false;
  const ledTo = (place: number): string => {
    let at = Math.min(place, folded.length);
    while (at >= 0 && !endsAt(folded, at)) at--;
    return folded.slice(0, at + 1);
  };
  // A notice on cookies tells of itself what is done.
  const abroad = isAbroad(rule.rule) && GLUED.has(rule.rule.kind) && rule.rule.kind !== 'consent';
  if (abroad && sentencesOf(ledTo(end - 1)).some(isTaleAbroad)) return true;
  const led = ledTo(start + MATCHED_ALONG);
  if (rule.rule.kind !== 'donation' && rule.rule.languages.includes('en') && sentencesOf(led).some(isTale)) return true;
  if (!GLUED.has(rule.rule.kind)) return false;
  if (tells(led, TALE_WORDS)) return true;
  const behind = (from: number): string => {
    let at = from;
    while (at < folded.length && !endsAt(folded, at)) at++;
    return folded.slice(at + 1).trim();
  };
  return tells(behind(end - 1), TALE_WORDS) || tells(behind(start + MATCHED_ALONG + 1), TAKEN_WORDS);
}

/** Rules for lines that point to other articles by a link. */
const NEED_LINK: ReadonlySet<string> = new Set(['recirculation/read-more-link', 'recirculation/related-link']);

/** Whether a page's paragraph points to something by its words alone: the article's own reference. */
const isUnlinked = (hit: Hit, { kind, hints }: Block): boolean =>
  hints !== null && hints.linked === 0 && kind === 'paragraph' && NEED_LINK.has(hit.rule.rule.id);

/** As `vetoOf`, but for the quotation in which a block stands. */
export function spares(hit: Hit, block: Block, measure: Measure): Veto | null {
  if (block.kind === 'code' || block.kind === 'table') return block.kind;
  if (isUnlinked(hit, block)) return 'exception';
  if (hit.rule.unless().some((pattern) => pattern.test(measure.folded))) return 'exception';
  if (hit.end > hit.start && quoted(measure.folded, hit.start, hit.end)) return 'quotation';
  if (isReported(measure.folded, hit)) return 'quotation';
  return tooLong(hit, measure) || besideTale(measure.folded, hit) ? 'long-prose' : null;
}

/** Blocks of which a document's other blocks say whether their requests are the site's. */
export interface Speech {
  /** Blocks of quotations that nobody speaks. */
  readonly asking: ReadonlySet<number>;
  /** Blocks in which somebody of the article speaks. */
  readonly spoken: ReadonlySet<number>;
}

/** Whether a match is the cue of a line that points to another article ("Read more: …"): some sites draw such lines as quotations. */
const isCue = ({ start, rule }: Hit): boolean => rule.rule.kind === 'recirculation' && start === 0;

/** What saves a block from a match, or null. The cheap and certain reasons come first. */
export function vetoOf(hit: Hit, block: Block, measure: Measure, { asking, spoken }: Speech): Veto | null {
  const veto = spares(hit, block, measure);
  if (veto !== null && veto !== 'long-prose') return veto;
  if (spoken.has(block.index) && SPOKEN_KINDS.has(hit.rule.rule.kind)) return 'quotation';
  const speaks = measure.sentence && !asking.has(block.index) && !isCue(hit);
  return speaks && inQuoteContainer(block) ? 'quotation' : veto;
}
