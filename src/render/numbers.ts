/** The numbers of ordered items as the source has them: those of a list of which items were struck do not move up. */
import type { Block, Container } from '../model.js';

/** Markdown's list numbers have nine digits at most. */
const LARGEST = 999_999_999;
/** Leaves room for the numbers of the items after the first. */
const LARGEST_FIRST = LARGEST - 10_000_000;

/** The number that a list may begin with: the given one, or 1 where Markdown cannot write it. */
export function startOf(first: number | undefined): number {
  return first !== undefined && Number.isSafeInteger(first) && first >= 0 && first <= LARGEST_FIRST ? first : 1;
}

const NUMBER = /^\D{0,2}(\d{1,9})\D/;

/** The number at the start of an item of plain text. */
function written({ text, marker }: Block): number | null {
  const digits = marker === 0 ? undefined : NUMBER.exec(text.slice(0, marker))?.[1];
  return digits === undefined ? null : Number(digits);
}

/**
 * Numbers all items of ordered lists, struck ones too: as written in plain text, else one by one from the list's first
 * number. Linear: each container is looked at once.
 */
export function itemNumbers(blocks: readonly Block[]): ReadonlyMap<Container, number> {
  const numbers = new Map<Container, number>();
  const last = new Map<Container, number>();
  const seen = new Set<Container>();
  for (const block of blocks) {
    for (let at = block.container; at !== null && !seen.has(at); at = at.parent) {
      seen.add(at);
      const list = at.kind === 'item' ? at.parent : null;
      if (list?.ordered !== true) continue;
      const next = (last.get(list) ?? startOf(list.first) - 1) + 1;
      const number = at.number ?? (at === block.container ? written(block) : null) ?? next;
      last.set(list, number);
      numbers.set(at, number);
    }
  }
  return numbers;
}
