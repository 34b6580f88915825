/**
 * The article's flow: the elements in which its kept paragraphs stand side by side. What stands among them, in the same
 * element or in a list, a quotation or a figure of it, is more likely a part of the article than its words alone show.
 */
import type { Block, Measure, Place } from '../model.js';
import { styleNumbers } from './places.js';

/** An element with blocks in it, and what of them is kept in this round. */
interface Spot {
  readonly place: Place;
  readonly up: Spot | null;
  /** A number for its name and class. */
  readonly style: number;
  /** Where its blocks flow if it is part of running text: the nearest element around it that is none; else null. */
  readonly flow: Spot | null;
  /** The blocks in it and below it, and their words. */
  blocks: number;
  words: number;
  /** The words of those that are kept, those of their sentences, and the first and the last kept block. */
  kept: number;
  prose: number;
  first: number;
  last: number;
  /** The kept blocks that flow in it, and the words of their sentences. */
  flowing: number;
  ownProse: number;
}

/** Blocks of one name and class under one parent: how many there are, and how many are kept. */
interface Kin {
  all: number;
  kept: number;
}

/** Where a block stands: in which element, in which flow, among which others. */
interface Stand {
  readonly spot: Spot;
  readonly flow: Spot;
  readonly kin: Kin;
  /** The same in the boxes beside its own: blocks that stand alike in elements that are alike. */
  readonly cousins: readonly Cousin[];
}

/** The box in which a block has cousins, and the row of boxes that it is one of. */
interface Cousin {
  readonly box: Spot;
  readonly row: Cousins;
}

/** Blocks that stand alike in sibling elements of one name and class: the answers of a list of questions. */
interface Cousins extends Kin {
  /** In how many elements they stand, and the last of those. */
  boxes: number;
  last: Spot | null;
}

/** How a block stands to the article's flow. */
export interface Standing {
  /** Before, between or behind the kept blocks of a flow that it stands in; null outside. */
  readonly side: 'before' | 'within' | 'after' | null;
  /** It stands in the flow itself, not in a box within it. */
  readonly direct: boolean;
  /** The share of the box's words that are kept; 1 for what stands in the flow itself. */
  readonly boxKept: number;
  /** The others of its name and class under the same parent: how many are kept, and how many are not. */
  readonly kinKept: number;
  readonly kinStruck: number;
  /** The same of those that stand alike in elements like its own beside that, one in each. */
  readonly cousinsKept: number;
  readonly cousinsStruck: number;
  /** The words in that element of its own; 0 where there are no others. */
  readonly cousinWords: number;
}

/** What is part of running text: a block in a list flows in the element around the list. */
const RUNNING: ReadonlySet<string> = new Set(
  'p ul ol menu li dl dt dd blockquote figure figcaption pre h1 h2 h3 h4 h5 h6 center details summary'.split(' '),
);

/** An element that holds a smaller share of the prose that is kept is no flow of the article. */
const LEAST_SHARE = 0.2;
const LEAST_FLOWING = 2;
/** The innermost element with this share of the prose that is kept is one. */
const MAIN_SHARE = 0.7;
/** How many boxes around a block are looked at. */
const MAX_BOXES = 5;

/** Whether an element is part of running text: a paragraph, a list, a figure. */
export const isRunning = ({ element }: Place): boolean => RUNNING.has(element?.name ?? '');

/** The element in which the blocks of a spot flow. */
const flowOf = (spot: Spot): Spot => spot.flow ?? spot;

/** Where a block stands: a paragraph stands in the element around it, loose words in the element itself. */
const holderOf = (spot: Spot): Spot => (spot.blocks > 1 || spot.up === null ? spot : spot.up);

function spotAt(place: Place, known: Map<Place, Spot>, numberOf: (place: Place) => number): Spot {
  const missing: Place[] = [];
  let at: Place | null = place;
  for (; at !== null && !known.has(at); at = at.up) missing.push(at);
  let spot = at === null ? null : (known.get(at) ?? null);
  for (const found of missing.reverse()) {
    const made: Spot = {
      place: found,
      up: spot,
      style: numberOf(found),
      flow: spot !== null && isRunning(found) ? flowOf(spot) : null,
      blocks: 0,
      words: 0,
      kept: 0,
      prose: 0,
      first: Infinity,
      last: -1,
      flowing: 0,
      ownProse: 0,
    };
    known.set(found, made);
    spot = made;
  }
  return spot as Spot;
}

/** Sums from each element to the one around it; elements were made outer first. */
function sumUp(spots: readonly Spot[], add: (up: Spot, own: Spot) => void): void {
  for (let i = spots.length - 1; i >= 0; i--) {
    const own = spots[i] as Spot;
    if (own.up !== null) add(own.up, own);
  }
}

/** The elements in which the article flows: those that hold a good share of its prose, and the one that holds most of it. */
function flowsOf(spots: readonly Spot[]): ReadonlySet<Spot> {
  const whole = spots[0]?.prose ?? 0;
  const flows = new Set(spots.filter((spot) => spot.flowing >= LEAST_FLOWING && spot.ownProse >= LEAST_SHARE * whole));
  const main = spots.findLast((spot) => spot.flow === null && spot.prose >= MAIN_SHARE * whole);
  return whole > 0 && main !== undefined ? flows.add(main) : flows;
}

type Side = Pick<Standing, 'side' | 'direct' | 'boxKept'>;

const OUTSIDE: Side = { side: null, direct: false, boxKept: 0 };

/** From a block's flow outwards to one of the article's: the nearest that it stands within, else the nearest. */
function standingIn(flow: Spot, index: number, article: ReadonlySet<Spot>): Side {
  let found: Side = OUTSIDE;
  let box: Spot | null = null;
  let at: Spot | null = flow;
  for (let steps = 0; at !== null && steps <= MAX_BOXES && found.side !== 'within'; steps++) {
    const side = index < at.first ? 'before' : index > at.last ? 'after' : 'within';
    if (article.has(at) && (found.side === null || side === 'within'))
      found = { side, direct: box === null, boxKept: box === null ? 1 : box.kept / Math.max(1, box.words) };
    box = at;
    at = at.up;
  }
  return found;
}

/** How many elements around a block may be one of a row. */
const COUSIN_LEVELS = 2;
/** More than a page has names and classes; so many to the power of three are still a safe integer. */
const STYLES = 65_536;

/** The rows of boxes that a block's own may be one of, the nearest first. */
function cousinsOf(spot: Spot, known: Map<Spot, Map<number, Cousins>>): Cousin[] {
  const found: Cousin[] = [];
  let shape = spot.style;
  let box = spot.up;
  for (let n = 0; n < COUSIN_LEVELS && box !== null && box.up !== null; n++, box = box.up) {
    shape = shape * STYLES + box.style;
    let rows = known.get(box.up);
    if (rows === undefined) known.set(box.up, (rows = new Map<number, Cousins>()));
    let row = rows.get(shape);
    if (row === undefined) rows.set(shape, (row = { all: 0, kept: 0, boxes: 0, last: null }));
    row.all++;
    if (row.last !== box) row.boxes++;
    row.last = box;
    found.push({ box, row });
  }
  return found;
}

/** What does not change between the rounds. */
interface Layout {
  readonly measures: readonly Measure[];
  readonly spots: readonly Spot[];
  /** By block; null for blocks without markup or words. */
  readonly stands: readonly (Stand | null)[];
  readonly kins: readonly Kin[];
}

function layoutOf(blocks: readonly Block[], measures: readonly Measure[]): Layout {
  const known = new Map<Place, Spot>();
  const numberOf = styleNumbers();
  const own = blocks.map(({ hints, text }) =>
    hints === null || text === '' ? null : spotAt(hints.place, known, numberOf),
  );
  own.forEach((spot, i) => {
    if (spot === null) return;
    spot.blocks++;
    spot.words += measures[i]?.words ?? 0;
  });
  const spots = [...known.values()];
  sumUp(spots, (up, { blocks: count, words }) => {
    up.blocks += count;
    up.words += words;
  });
  const kins = new Map<Spot, Map<number, Kin>>();
  const rows = new Map<Spot, Map<number, Cousins>>();
  const stands = own.map((spot): Stand | null => {
    if (spot === null) return null;
    const holder = holderOf(spot);
    const shapes = kins.get(holder) ?? new Map<number, Kin>();
    const shape = spot.style;
    const kin = shapes.get(shape) ?? { all: 0, kept: 0 };
    kin.all++;
    kins.set(holder, shapes.set(shape, kin));
    return { spot, flow: flowOf(holder), kin, cousins: cousinsOf(spot, rows) };
  });
  const all: Kin[] = [];
  for (const shapes of [...kins.values(), ...rows.values()]) all.push(...shapes.values());
  return { measures, spots, stands, kins: all };
}

function reset({ spots, kins }: Layout): void {
  for (const spot of spots) {
    spot.kept = spot.prose = spot.flowing = spot.ownProse = 0;
    spot.first = Infinity;
    spot.last = -1;
  }
  for (const kin of kins) kin.kept = 0;
}

function count({ measures, spots, stands }: Layout, keeps: (at: number) => boolean): void {
  stands.forEach((stand, i) => {
    if (stand === null || !keeps(i)) return;
    const { spot, flow, kin, cousins } = stand;
    const { words = 0, sentence = false } = measures[i] ?? {};
    kin.kept++;
    for (const { row } of cousins) row.kept++;
    spot.kept += words;
    spot.first = Math.min(spot.first, i);
    spot.last = Math.max(spot.last, i);
    flow.flowing++;
    if (!sentence) return;
    spot.prose += words;
    flow.ownProse += words;
  });
  sumUp(spots, (up, own) => {
    up.kept += own.kept;
    up.prose += own.prose;
    up.first = Math.min(up.first, own.first);
    up.last = Math.max(up.last, own.last);
  });
}

/** How a block that is not kept stands to the article's flow; null for blocks without markup or words. */
export type StandingOf = (at: number) => Standing | null;

/**
 * Reads a page once, to tell how its blocks stand for what is kept of them in one round or another; a round's answers hold
 * until the next one begins. Linear in blocks and elements.
 * @returns for a round: given whether a block is kept, how each of the others stands
 */
export function flowIn(
  blocks: readonly Block[],
  measures: readonly Measure[],
): (keeps: (at: number) => boolean) => StandingOf {
  const layout = layoutOf(blocks, measures);
  return (keeps) => {
    reset(layout);
    count(layout, keeps);
    const article = flowsOf(layout.spots);
    return (at) => {
      const stand = layout.stands[at] ?? null;
      if (stand === null) return null;
      const { kept, all } = stand.kin;
      const cousin = stand.cousins.find(({ row: { boxes, all: blocksIn } }) => boxes > 1 && boxes === blocksIn);
      return {
        ...standingIn(stand.flow, at, article),
        kinKept: kept,
        kinStruck: all - kept - 1,
        cousinsKept: cousin?.row.kept ?? 0,
        cousinsStruck: cousin === undefined ? 0 : cousin.row.all - cousin.row.kept - 1,
        cousinWords: cousin?.box.words ?? 0,
      };
    };
  };
}
