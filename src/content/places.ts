/** What the elements of a page hold: sums over their blocks, and how alike their neighbours are. */
import type { Block, Measure, Place } from '../model.js';

/** Sums over the blocks in one element, its descendants included. */
export interface Holding {
  readonly up: Holding | null;
  readonly depth: number;
  /** A number for name and class, what a style sheet would address: equal for equal ones. 0 for the document itself. */
  readonly style: number;
  words: number;
  prose: number;
  letters: number;
  linked: number;
  blocks: number;
  /** Elements with the same name and class under the same parent, itself included. */
  mates: number;
}

/** Name and class: what a style sheet would address. */
export const styleOf = (place: Place): string =>
  place.element === null ? '' : `${place.element.name}.${place.element.attribs['class'] ?? ''}`;

/** Gives each name and class its number, from 1; the document itself has 0. */
export function styleNumbers(): (place: Place) => number {
  const byName = new Map<string, Map<string, number>>();
  let count = 0;
  return ({ element }) => {
    if (element === null) return 0;
    let byClass = byName.get(element.name);
    if (byClass === undefined) byName.set(element.name, (byClass = new Map<string, number>()));
    const className = element.attribs['class'] ?? '';
    const known = byClass.get(className);
    if (known !== undefined) return known;
    byClass.set(className, ++count);
    return count;
  };
}

/** Adds the elements around a block that are not known yet, outer ones first. @returns that of the innermost one */
function holdingOf(place: Place, known: Map<Place, Holding>, styleOf: (place: Place) => number): Holding {
  const missing: Place[] = [];
  let at: Place | null = place;
  let up: Holding | null = null;
  for (; at !== null; at = at.up) {
    up = known.get(at) ?? null;
    if (up !== null) break;
    missing.push(at);
  }
  for (let i = missing.length - 1; i >= 0; i--) {
    const found = missing[i] as Place;
    const depth: number = up === null ? 0 : up.depth + 1;
    up = { up, depth, style: styleOf(found), words: 0, prose: 0, letters: 0, linked: 0, blocks: 0, mates: 1 };
    known.set(found, up);
  }
  return up as Holding;
}

/** Sets `mates`: how many elements of the same style stand right in the same element. */
function countMates(all: readonly Holding[]): void {
  const numbers = new Map<Holding | null, number>([[null, 0]]);
  const counts = new Map<number, number>();
  const keys = all.map(({ up, style }, i) => {
    numbers.set(all[i] as Holding, i + 1);
    const key = (numbers.get(up) as number) * (all.length + 1) + style;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return key;
  });
  all.forEach((holding, i) => {
    holding.mates = counts.get(keys[i] as number) as number;
  });
}

/**
 * The holdings of the elements that blocks stand in, block by block. Linear in blocks and elements.
 * @param prose words of each block that are prose, 0 for others
 */
export function holdings(
  blocks: readonly Block[],
  measures: readonly Measure[],
  prose: Float64Array,
): (Holding | null)[] {
  const known = new Map<Place, Holding>();
  const styleOf = styleNumbers();
  const own = blocks.map((block) => (block.hints === null ? null : holdingOf(block.hints.place, known, styleOf)));
  own.forEach((holding, i) => {
    if (holding === null) return;
    holding.words += measures[i]?.words ?? 0;
    holding.prose += prose[i] ?? 0;
    holding.letters += blocks[i]?.text.length ?? 0;
    holding.linked += blocks[i]?.hints?.linked ?? 0;
    holding.blocks++;
  });
  const all = [...known.values()];
  countMates(all);
  // Made outer first, so the reverse order meets every element before the one around it.
  for (let i = all.length - 1; i >= 0; i--) {
    const { up, words, prose: some, letters, linked, blocks: count } = all[i] as Holding;
    if (up === null) continue;
    up.words += words;
    up.prose += some;
    up.letters += letters;
    up.linked += linked;
    up.blocks += count;
  }
  return own;
}

/** The deepest element that holds at least `share` of all prose; null where there is no prose. */
export function mainHolding(own: readonly (Holding | null)[], share: number): Holding | null {
  let root: Holding | null = own.find((holding) => holding !== null) ?? null;
  while (root?.up) root = root.up;
  if (root === null || root.prose === 0) return null;
  const needed = root.prose * share;
  let best = root;
  const seen = new Set<Holding>();
  for (const start of own)
    for (let at = start; at !== null && !seen.has(at); at = at.up) {
      seen.add(at);
      if (at.prose >= needed && at.depth > best.depth) best = at;
    }
  return best;
}

/**
 * For each block, how many elements around its own lie within `main`, `limit` at most; for what stands outside of it, below
 * 0, how deep in `main` lies beneath the element that holds both.
 */
export function stepsToHolding(own: readonly (Holding | null)[], main: Holding | null, limit: number): Float64Array {
  const path = new Set<Holding>();
  for (let at = main; at !== null; at = at.up) path.add(at);
  const known = new Map<Holding | null, number>();
  return Float64Array.from(own, (holding) => {
    let found = known.get(holding);
    if (found === undefined) known.set(holding, (found = stepsFrom(holding, main, path, limit)));
    return found;
  });
}

function stepsFrom(holding: Holding | null, main: Holding | null, path: ReadonlySet<Holding>, limit: number): number {
  let steps = 0;
  let at = holding;
  while (at !== null && !path.has(at) && steps < limit) {
    at = at.up;
    steps++;
  }
  return at === main ? steps : -1 - Math.min(limit, (main?.depth ?? 0) - (at?.depth ?? 0));
}
