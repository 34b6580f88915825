/** A few CSS selectors, as `hasPart.cssSelector` has them: names, classes, ids, and elements within elements. */
import type { Block, Place } from '../../model.js';

interface Compound {
  /** Lower case; null for any. */
  readonly name: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
}

/** Compounds, outermost first. `a > b` is read as `a b`: not every element has a place. */
type Path = readonly Compound[];

const MAX_SELECTORS = 40;
const MAX_COMPOUNDS = 12;
const MAX_LENGTH = 1000;

const IDENT = String.raw`[\w\u0080-\uffff-]{1,100}`;
const COMPOUND = new RegExp(`^(\\*|${IDENT})?((?:[.#]${IDENT})*)$`);
const SIMPLE = new RegExp(`[.#]${IDENT}`, 'g');

/** Null for what is beyond this: attributes, pseudo-classes, siblings. */
function compoundOf(text: string): Compound | null {
  const [whole, name, simple = ''] = COMPOUND.exec(text) ?? [];
  if (whole === undefined || whole === '') return null;
  const parts = simple.match(SIMPLE) ?? [];
  const ids = parts.filter((part) => part.startsWith('#'));
  if (ids.length > 1) return null;
  return {
    name: name === undefined || name === '*' ? null : name.toLowerCase(),
    id: ids[0]?.slice(1) ?? null,
    classes: parts.filter((part) => part.startsWith('.')).map((part) => part.slice(1)),
  };
}

function pathOf(selector: string): Path | null {
  const texts = selector.replaceAll('>', ' ').trim().split(/\s+/);
  if (texts.length > MAX_COMPOUNDS) return null;
  const path = texts.map(compoundOf).filter((compound) => compound !== null);
  return path.length === texts.length && narrows(path.at(-1)) ? path : null;
}

/** A selector that marks whole pages marks nothing. */
const narrows = (last: Compound | undefined): boolean =>
  last !== undefined &&
  (last.id !== null || last.classes.length > 0 || !['html', 'body', 'div', 'p', null].includes(last.name));

const pathsOf = (selectors: readonly string[]): Path[] =>
  selectors
    .flatMap((selector) => selector.slice(0, MAX_LENGTH).split(','))
    .slice(0, MAX_SELECTORS)
    .map(pathOf)
    .filter((path) => path !== null);

function matches(place: Place, compound: Compound): boolean {
  if (place.element === null) return false;
  const { name, attribs } = place.element;
  if (compound.name !== null && compound.name !== name) return false;
  if (compound.id !== null && compound.id !== attribs['id']) return false;
  if (compound.classes.length === 0) return true;
  const classes = (attribs['class'] ?? '').split(/[ \t\n\f\r]+/, 200);
  return compound.classes.every((one) => classes.includes(one));
}

/** For each path, how many of its compounds are met from the document down to a place. */
type Met = readonly number[];

function step(above: Met, place: Place, paths: readonly Path[]): Met {
  const now = paths.map((path, i) => {
    const met = above[i] ?? 0;
    const next = path[met];
    return next !== undefined && matches(place, next) ? met + 1 : met;
  });
  // Most elements change nothing, and share the array.
  return now.some((met, i) => met !== above[i]) ? now : above;
}

function metBy(place: Place, paths: readonly Path[], known: Map<Place, Met>): Met {
  const missing: Place[] = [];
  let met: Met | null = null;
  for (let at: Place | null = place; at !== null && met === null; at = at.up) {
    met = known.get(at) ?? null;
    if (met === null) missing.push(at);
  }
  let now: Met = met ?? paths.map(() => 0);
  for (const found of missing.reverse()) {
    now = step(now, found, paths);
    known.set(found, now);
  }
  return now;
}

/**
 * The numbers of the blocks that stand in an element which one of the selectors names. Selectors of names, classes, ids
 * and descendants are understood, others are passed over. Linear in blocks and elements.
 */
export function blocksIn(selectors: readonly string[], blocks: readonly Block[]): ReadonlySet<number> {
  const paths = pathsOf(selectors);
  const inside = new Set<number>();
  if (paths.length === 0) return inside;
  const known = new Map<Place, Met>();
  for (const { index, hints } of blocks) {
    if (hints === null) continue;
    const met = metBy(hints.place, paths, known);
    if (paths.some((path, i) => met[i] === path.length)) inside.add(index);
  }
  return inside;
}
