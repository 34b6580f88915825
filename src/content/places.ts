/** What the elements of a page hold: sums over their blocks, and how alike their neighbours are. */
import type { Block, Measure, Place } from '../model.js';

/** Sums over the blocks in one element, its descendants included. */
export interface Holding {
  readonly place: Place;
  readonly up: Holding | null;
  readonly depth: number;
  words: number;
  prose: number;
  letters: number;
  linked: number;
  blocks: number;
  /** Elements with the same name and class under the same parent, itself included. */
  mates: number;
  readonly children: Map<string, number>;
}

/** Name and class: what a style sheet would address. */
export const styleOf = (place: Place): string =>
  place.element === null ? '' : `${place.element.name}.${place.element.attribs['class'] ?? ''}`;

function holdingOf(place: Place, known: Map<Place, Holding>): Holding {
  const missing: Place[] = [];
  let at: Place | null = place;
  for (; at !== null && !known.has(at); at = at.up) missing.push(at);
  let up = at === null ? null : (known.get(at) ?? null);
  for (const found of missing.reverse()) {
    const depth = up === null ? 0 : up.depth + 1;
    const holding: Holding = {
      place: found,
      up,
      depth,
      words: 0,
      prose: 0,
      letters: 0,
      linked: 0,
      blocks: 0,
      mates: 1,
      children: new Map(),
    };
    if (up !== null) up.children.set(styleOf(found), (up.children.get(styleOf(found)) ?? 0) + 1);
    known.set(found, holding);
    up = holding;
  }
  return up as Holding;
}

/**
 * The holdings of the elements that blocks stand in, block by block. Linear in blocks and elements.
 * @param prose words of each block that are prose, 0 for others
 */
export function holdings(
  blocks: readonly Block[],
  measures: readonly Measure[],
  prose: readonly number[],
): (Holding | null)[] {
  const known = new Map<Place, Holding>();
  const own = blocks.map((block) => (block.hints === null ? null : holdingOf(block.hints.place, known)));
  own.forEach((holding, i) => {
    if (holding === null) return;
    holding.words += measures[i]?.words ?? 0;
    holding.prose += prose[i] ?? 0;
    holding.letters += blocks[i]?.text.length ?? 0;
    holding.linked += blocks[i]?.hints?.linked ?? 0;
    holding.blocks++;
  });
  // Made outer first, so the reverse order meets every element before the one around it.
  for (const holding of [...known.values()].reverse()) {
    const { up } = holding;
    if (up === null) continue;
    holding.mates = up.children.get(styleOf(holding.place)) ?? 1;
    up.words += holding.words;
    up.prose += holding.prose;
    up.letters += holding.letters;
    up.linked += holding.linked;
    up.blocks += holding.blocks;
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
