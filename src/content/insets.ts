/**
 * Boxes set into an article: facts and key points, figures on tiles, pull quotes, answers that unfold. Their short lines read
 * like furniture, and so does the name `aside`; that the article's paragraphs stand right beside the box says more.
 */
import type { Block, Place } from '../model.js';
import { boxesOf, holderOf, isNamed, standsIn } from './boxes.js';
import type { Box, BoxLimits } from './boxes.js';
import type { Ends } from './ends.js';
import { isRunning } from './flow.js';
import { leadsAway } from './media.js';
import { OFFER_NAMES, WRITER_NAMES } from './names.js';
import { CHROME, isControl, linkageOf } from './placing.js';

const LEAST_LINES = 2;

/** The log-odds from which each line of a box belongs, by what the box is and how it stands. */
const BETWEEN_LIMIT = -3.2;
const PLAIN_BETWEEN_LIMIT = -2.2;
const BESIDE_LIMIT = -2.8;
const PLAIN_BESIDE_LIMIT = -1.7;
const LONE_LIMIT = -2;
/** The same in a box without a name in which prose is kept: that may be a section, with a call at its end. */
const SECTION_LIMIT = -1.2;
const PROSE_WORDS = 12;

/** What sets a box into a text by its element, and by its name. */
const SET_IN: ReadonlySet<string> = new Set(['aside', 'details']);
const FACTS: ReadonlySet<string> = new Set(
  (
    'infobox factbox facts fact keypoints takeaways takeaway highlights glance callout inset infokasten faktenbox kasten ' +
    'encadre recuadro riquadro faktaruta ramka kader'
  ).split(' '),
);
const QUOTES: ReadonlySet<string> = new Set(
  'pullquote pull quote quotation pullout zitat citation cita citat'.split(' '),
);
/** Boxes of these names lead elsewhere or tell of the author, and the others are the page's own, but for a text's side bar. */
const OTHERS: ReadonlySet<string> = new Set([...WRITER_NAMES, ...OFFER_NAMES]);
const NOT_SET_IN = { has: (name: string): boolean => name !== 'sidebar' && (CHROME.has(name) || OTHERS.has(name)) };
const OPENING = /^["“„«‘‚»「『]/;

const LIMITS: BoxLimits = {
  reach: 5,
  blocks: 16,
  isBox: (place: Place) => !isRunning(place) || SET_IN.has(place.element?.name ?? ''),
};

/** Whether nothing in a box speaks against it: asks, controls, links and menus. @param isSetIn whether a link in a line may stay */
function isPlain(box: Box, isSetIn: boolean, { holds, isOpen }: Ends): boolean {
  return box.blocks.every((block) => {
    const { index, text, hints } = block;
    if (text === '') return !leadsAway(block);
    if ((!holds(index) && !isOpen(index)) || isControl(block)) return false;
    if (isSetIn ? linkageOf(block) !== 'plain' : (hints?.links ?? 0) > 0) return false;
    return !isNamed(box, block, NOT_SET_IN);
  });
}

/** Whether a block is a quotation within the box: the words of an embedded post are boxes within one. */
function holdsQuote({ place }: Box, { hints }: Block): boolean {
  let at = hints?.place ?? null;
  while (at !== null && at !== place && at.element?.name !== 'blockquote') at = at.up;
  return at !== place && at !== null;
}

/** The blocks with words right above and right below a box. */
interface Sides {
  readonly above: Block | null;
  readonly below: Block | null;
}

/** What the box and its place are worth: the log-odds that its lines need; infinite where that is nothing. */
function limitOf(box: Box, { above, below }: Sides, ends: Ends): number {
  const { measures, holds, isOpen, headline, standing } = ends;
  const first = box.blocks.find(({ text }) => text !== '');
  const lines = box.blocks.filter(({ text, kind }) => text !== '' && kind !== 'caption').length;
  const holder = holderOf(box.place.up);
  if (first === undefined || holder === null || first.index <= headline) return Infinity;
  const isSetIn = SET_IN.has(box.place.element?.name ?? '') || isNamed(box, first, FACTS);
  const isQuote = isNamed(box, first, QUOTES) || OPENING.test(first.text) || holdsQuote(box, first);
  const isProse = ({ index }: Block): boolean =>
    holds(index) && measures[index]?.sentence === true && measures[index].words >= PROSE_WORDS;
  const isBeside = (block: Block | null): boolean => block !== null && holds(block.index) && standsIn(block, holder);
  const [over, under] = [isBeside(above), isBeside(below)];
  const other = over ? below : above;
  const isCut = other !== null && !holds(other.index) && !isOpen(other.index);
  const isWithin = (over || under) && isCut && standing(first.index)?.side === 'within';
  if (lines < LEAST_LINES) {
    if (first.kind === 'heading') return Infinity;
    if (isQuote) return (over && under) || standing(first.index)?.side === 'within' ? BETWEEN_LIMIT : Infinity;
    return isSetIn && ((over && under) || isWithin) ? LONE_LIMIT : Infinity;
  }
  if (over && under && (isSetIn || isQuote)) return BETWEEN_LIMIT;
  if (over && under) return box.blocks.some(isProse) ? SECTION_LIMIT : PLAIN_BETWEEN_LIMIT;
  if (isSetIn) {
    const isTop = under && standing(first.index)?.side !== 'after';
    return isTop || (over && holderOf(above?.hints?.place ?? null) === holder) ? BESIDE_LIMIT : Infinity;
  }
  return isWithin ? PLAIN_BESIDE_LIMIT : Infinity;
}

/**
 * Reads a page once, to find boxes for what is kept of it in one round or another. Linear in blocks.
 * @returns for a round: the blocks of boxes that are set into the article and are not kept yet
 */
export function insetsIn(blocks: readonly Block[]): (ends: Ends) => number[] {
  const worded = blocks.filter(({ text }) => text !== '');
  const order = new Map(worded.map(({ index }, at) => [index, at]));
  const beside = (block: Block | undefined, step: number): Block | null =>
    worded[(order.get(block?.index ?? -1) ?? -9) + step] ?? null;
  const candidates = boxesOf(blocks, LIMITS).map((box) => {
    const lines = box.blocks.filter(({ text }) => text !== '');
    return { box, lines, sides: { above: beside(lines[0], -1), below: beside(lines.at(-1), 1) } };
  });
  return (ends) => {
    const { odds, isOpen } = ends;
    const found: number[] = [];
    for (const { box, lines, sides } of candidates) {
      const open = lines.filter(({ index }) => isOpen(index));
      const least = open.reduce((least, { index }) => Math.min(least, odds[index] ?? -Infinity), Infinity);
      // No box has a lower limit; most boxes of a page are menus.
      if (open.length === 0 || least < BETWEEN_LIMIT) continue;
      const limit = limitOf(box, sides, ends);
      // What has the lowest limits is set in by its element or its name, or is a quotation.
      if (least >= limit && limit < Infinity && isPlain(box, limit <= BESIDE_LIMIT, ends))
        for (const { index } of open) found.push(index);
    }
    return found;
  };
}
