/** Where a run of blocks ends that a rule strikes together. */
import type { Block, Container, Kind, Measure, Place, Section } from '../model.js';
import type { CompiledRule, Hit } from './compile.js';
import { tells } from './guards.js';
import { isLinked } from './own.js';

/** What is known of a document before anything is struck. */
export interface Read {
  readonly blocks: readonly Block[];
  readonly measures: readonly Measure[];
  /** The matches of each block. */
  readonly found: readonly (readonly Hit[])[];
  /** For the rules that asked so far, the elements that hold prose. */
  readonly prose: Map<CompiledRule, ReadonlySet<Place>>;
}

const matchesAny = (patterns: readonly RegExp[], folded: string): boolean =>
  patterns.some((pattern) => pattern.test(folded));

/** Words from which a block that ends as a sentence counts as prose. */
const PROSE_WORDS = 14;

/** Whether a block reads as prose: a sentence of some length. */
export const isProse = (measure: Measure): boolean => measure.sentence && measure.words >= PROSE_WORDS;

/** Prose that a section's `through` does not let it cross. */
const bars = (rule: CompiledRule, measure: Measure): boolean =>
  rule.through().length > 0 && isProse(measure) && !matchesAny(rule.through(), measure.folded);

const isListed = (block: Block | undefined): boolean => block?.kind === 'item' || block?.container?.kind === 'item';

/** Words up to which a line before prose counts as the prose's own heading. */
const HEADING_WORDS = 4;
/** Scripts that part words by no spaces: each of their signs is counted as a word. */
const UNPARTED = /[\u3040-\u30ff\u4e00-\u9fff\u0e00-\u0e7f]/;
const SIGNS_A_WORD = 2;

const isShort = (folded: string, words: number): boolean =>
  words <= (UNPARTED.test(folded) ? SIGNS_A_WORD * HEADING_WORDS : HEADING_WORDS);

/** A number, a time or a reading time heads no prose. */
const STAMP = /^\d[\d:/., -]*(?:[ap]\.?m\.?|(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?)(?: (?:read|ago))?)?$/;
/** Authors stand below headlines. */
const NAME = /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,2}$/u;

const isName = (block: Block | undefined): boolean => block?.kind === 'paragraph' && NAME.test(block.text);

/** Who wrote something, or when, in a line of its own. */
const WRITTEN =
  /^(?:by|von|par|por|di|door|af|av|autor|text|от|автор):? \S.{1,60}$|\b(?:19|20)\d\d\b|^(?:published|updated|posted)\b/;
const WRITTEN_WORDS = 12;

const isWritten = ({ folded, words, sentence }: Measure): boolean =>
  !sentence && words <= WRITTEN_WORDS && (STAMP.test(folded) || WRITTEN.test(folded));

/**
 * The headline of the prose behind a run that begins above all prose, as a menu does: the line above those that say who wrote
 * it and when. Null where other lines of the run have such lines below them too, as teasers have.
 */
function headlineIn({ measures }: Read, at: number, end: number): number | null {
  if (measures.slice(0, at).some(isProse)) return null;
  const run = measures.slice(at + 1, end + 1);
  const last = run.findLastIndex((measure) => !isWritten(measure));
  return last < 0 || last === run.length - 1 || run.slice(0, last).some(isWritten) ? null : at + 1 + last;
}

const QUESTION = /[?\uff1f\u061f\u037e]$/;
/** Titles of other articles are questions too, longer ones mostly. */
const QUESTION_WORDS = 7;

/** A run that ends before prose leaves the heading of that prose, and its headline with what stands below that. */
function beforeHeading(read: Read, { until }: Section, at: number, end: number | null): number | null {
  const block = end === null ? undefined : read.blocks[end];
  if (end === null || block === undefined || end <= at || until !== 'prose') return end;
  const headline = headlineIn(read, at, end);
  if (headline !== null) return headline - 1;
  const { words, folded } = read.measures[end] as Measure;
  if (end === at + 1 && isLinked(block)) return end;
  const asks = QUESTION.test(folded) && words <= QUESTION_WORDS && !isLinked(block);
  const heading = (block.kind === 'heading' && end > at + 1) || (isShort(folded, words) && !STAMP.test(folded));
  return heading || asks ? end - 1 : end;
}

function holds(box: Place, { hints }: Block): boolean {
  for (let place = hints?.place ?? null; place !== null; place = place.up) if (place === box) return true;
  return false;
}

/** Kinds of boxes that ask for something, and of what stands in them. */
const ASKS: ReadonlySet<Kind> = new Set(['paywall', 'donation', 'signup', 'consent', 'promo']);
const OF_BOXES: ReadonlySet<Kind> = new Set([...ASKS, 'account', 'social', 'legal']);
const isAsk = (hits: readonly Hit[] | undefined): boolean =>
  hits?.some(({ rule }) => OF_BOXES.has(rule.rule.kind)) === true;

/** The elements in which prose of the article stands, as far as a rule's sections may not cross it. */
function placesOfProse({ blocks, measures, found, prose }: Read, rule: CompiledRule): ReadonlySet<Place> {
  const known = prose.get(rule);
  if (known !== undefined) return known;
  const places = new Set<Place>();
  for (const { index, hints } of blocks) {
    const measure = measures[index] as Measure;
    if (!isProse(measure) || matchesAny(rule.through(), measure.folded) || isAsk(found[index])) continue;
    for (let place = hints?.place ?? null; place !== null && !places.has(place); place = place.up) places.add(place);
  }
  prose.set(rule, places);
  return places;
}

/**
 * The element that is a section's box: the greatest one around the block that opens it which holds no prose of the
 * article. Null for text, and where the element holds no more than that block, or all that the page has.
 */
function boxOf(read: Read, rule: CompiledRule, at: number): Place | null {
  const next = read.blocks[at + 1];
  let place = read.blocks[at]?.hints?.place ?? null;
  if (place === null || next === undefined) return null;
  const places = placesOfProse(read, rule);
  let box: Place | null = null;
  for (; place !== null && !places.has(place); place = place.up) box = place;
  return place === null || box === null || !holds(box, next) ? null : box;
}

/** What is said: all in quotation marks, such words before or behind what says so, a dialogue's dashes. */
const SPEECH = /^"[^"]*(?:[,.!?]"|",)|^"[^"]*"\W*$|[:,] "[^"]+"\W*$|^- [^-]+ - /;
/** Somebody of whom an article tells, and who does nothing in a box. */
const SOMEBODY = /^(?:he|she|his|her|nobody|no one|they|their)\b/;
const TALE_WORDS = 6;
const SHORT_TALE_WORDS = 2;
/** How boxes speak whose rules do not say it. */
const TALK = /\b(?:you|your|you'll|our|us|we|my|me|i)\b/;

const isTale = (folded: string): boolean => tells(folded, SOMEBODY.test(folded) ? SHORT_TALE_WORDS : TALE_WORDS);

/**
 * Whether a sentence is the article's, too short for prose though it is: nothing in it asks, and it is speech, it stands
 * outside the box's element, or it does not speak as the box does and tells something or stands behind an end.
 * @param box the element of the box, or null
 * @param ended an end of the box was seen
 */
function isOutside(read: Read, rule: CompiledRule, box: Place | null, at: number, ended: boolean): boolean {
  const { folded, sentence } = read.measures[at] as Measure;
  const block = read.blocks[at] as Block;
  if (!sentence || block.kind === 'control' || isAsk(read.found[at])) return false;
  if (box !== null && holds(box, block)) return false;
  if (SPEECH.test(folded)) return true;
  if (box !== null) return !matchesAny(rule.until(), folded);
  const through = rule.through();
  if (matchesAny(through.length > 0 ? through : [TALK], folded)) return false;
  return isTale(folded) || (ended && !matchesAny(rule.until(), folded));
}

function listOf({ container }: Block): Container | null {
  let found: Container | null = null;
  for (let at = container; at !== null; at = at.parent) if (at.kind === 'list') found = at;
  return found;
}

/** Words of a line with a colon that leads on to something. */
const LEAD_WORDS = 3;

/** UTF-16 units between two blocks of a source, 0 where it has no places. */
const gap = (before: Block | undefined, { start }: Block): number =>
  before?.end === null || before?.end === undefined || start === null ? 0 : start - before.end;
const linesBetween = (before: Block | undefined, { line }: Block): number => (line ?? 0) - (before?.line ?? 0);

/** In texts, whether a blank line stands before an item, and none between the two before it: another list begins. */
function opensList(blocks: readonly Block[], at: number): boolean {
  const [one, two, block] = [blocks[at - 2], blocks[at - 1], blocks[at]];
  if (block === undefined || two === undefined || block.hints !== null || !isListed(one)) return false;
  return linesBetween(two, block) > 1 && linesBetween(one, two) === 1 && gap(two, block) > gap(one, two);
}

/**
 * Whether a block is no more of a list of links: words without a link, in another list than the first, behind the list's
 * element, or that lead on to a list of the article's own.
 */
function leavesList({ blocks, measures }: Read, box: Place | null, first: Block, block: Block): boolean {
  const { folded, words, sentence } = measures[block.index] as Measure;
  const listed = isListed(block);
  if (listed && opensList(blocks, block.index)) return true;
  if (isLinked(block) || (box !== null && holds(box, block))) return false;
  const list = listOf(first);
  const isOther = listed && list !== null && block.hints !== null && list !== listOf(block);
  if (isOther || !isLinked(first)) return isOther;
  const leadsOn = words >= LEAD_WORDS && folded.endsWith(':') && isListed(blocks[block.index + 1]);
  if (!listed) return (box !== null && sentence) || leadsOn;
  const inItem = block.container !== null && block.container === blocks[block.index - 1]?.container;
  return !inItem && (list === null || block.hints === null);
}

/** The last block of a section that begins at `at`, or null where nothing ends it within its caps. */
export function sectionEnd(read: Read, rule: CompiledRule, section: Section, at: number): number | null {
  const { blocks, measures } = read;
  let words = measures[at]?.words ?? 0;
  let end: number | null = null;
  const first = blocks[at + 1];
  const listed = section.until === 'prose' && isListed(first);
  const box = boxOf(read, rule, at);
  const asks = ASKS.has(rule.rule.kind) && section.until !== 'prose';
  if (matchesAny(rule.until(), measures[at]?.folded ?? '')) end = at;
  for (let i = at + 1; i < blocks.length && i - at < section.maxBlocks; i++) {
    const measure = measures[i];
    const block = blocks[i];
    if (measure === undefined || block?.kind === 'code' || block?.kind === 'table' || bars(rule, measure)) break;
    if (block === undefined || first === undefined || (listed && !isListed(block))) break;
    if (section.until === 'prose' && i > at + 1 && leavesList(read, box, first, block))
      return isListed(block) ? end : beforeHeading(read, section, at, end);
    if (asks && isOutside(read, rule, box, i, end !== null)) break;
    // A sentence too short to be prose may have a heading of its own as well.
    if (matchesAny(rule.stop(), measure.folded))
      return measure.sentence && !isName(blocks[i - 1]) ? beforeHeading(read, section, at, end) : end;
    words += measure.words;
    if (words > section.maxWords) break;
    if (section.until === 'prose') {
      if (isProse(measure)) return beforeHeading(read, section, at, end);
      end = i;
    } else if (matchesAny(rule.until(), measure.folded)) end = i;
  }
  return end;
}
