/** The small boxes of a page: elements that hold a few blocks only. */
import type { Block, Place } from '../model.js';
import { isRunning } from './flow.js';
import { nameIn, namesAround } from './names.js';

/** An element, and what stands in it. */
export interface Box {
  readonly place: Place;
  readonly blocks: readonly Block[];
}

/** Which elements are boxes. */
export interface BoxLimits {
  /** How many elements around a block may be one, its own among them. */
  readonly reach: number;
  readonly blocks: number;
  readonly isBox: (place: Place) => boolean;
}

const PAGE: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article', 'nav', 'header', 'footer', 'form']);
/** How many elements out of a neighbour of the box the one that holds both is looked for. */
const NEIGHBOUR_STEPS = 4;

/** The boxes of a page, outer ones behind those in them. Linear in blocks. */
export function boxesOf(blocks: readonly Block[], { reach, blocks: most, isBox }: BoxLimits): Box[] {
  const boxes = new Map<Place, Block[]>();
  for (const block of blocks) {
    let place = block.hints?.place ?? null;
    for (let n = 0; n < reach && place !== null; n++, place = place.up) {
      if (PAGE.has(place.element?.name ?? 'html')) break;
      if (!isBox(place)) continue;
      const own = boxes.get(place) ?? [];
      if (own.length <= most) own.push(block);
      boxes.set(place, own);
    }
  }
  return [...boxes].filter(([, own]) => own.length <= most).map(([place, own]) => ({ place, blocks: own }));
}

/** The element around running text: what stands in a figure or in a list is set into what is around that. */
export function holderOf(place: Place | null): Place | null {
  let at = place;
  while (at !== null && isRunning(at)) at = at.up;
  return at;
}

/** Whether a block stands in an element, not far below it. */
export function standsIn(block: Block, holder: Place): boolean {
  let at = block.hints?.place ?? null;
  for (let n = 0; n <= NEIGHBOUR_STEPS && at !== null; n++, at = at.up) if (at === holder) return true;
  return false;
}

/** How many elements lie from a block's own to the box around it, both included. */
function stepsTo({ place: box }: Box, block: Block): number {
  let steps = 1;
  for (let at = block.hints?.place ?? null; at !== null && at !== box; at = at.up) steps++;
  return steps;
}

/** Whether a box, or an element in it around one of its blocks, has one of some names. */
export const isNamed = (box: Box, block: Block, names: { has(name: string): boolean }): boolean =>
  nameIn(namesAround(block, stepsTo(box, block)), names) !== null;
