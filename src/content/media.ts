/** Images and players without words of their own: what stands around them says whether they are the article's. */
import type { Block, Container, Place } from '../model.js';
import { isRunning } from './flow.js';
import { isChrome } from './placing.js';

const IMAGE_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|bmp)(?:$|[?#])/i;

type Node = ReturnType<Block['node']>;

/** The nodes of a block, outer ones first. */
export function nodesOf(block: Block): Node[] {
  const nodes: Node[] = [block.node()];
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as Node;
    if ('children' in node) for (const child of node.children) nodes.push(child);
  }
  return nodes;
}

/** Whether an image is a link to another page: not to itself in a greater size. */
export function leadsAway(block: Block): boolean {
  if ((block.hints?.links ?? 0) === 0) return false;
  return nodesOf(block).some((node) => node.type === 'link' && !IMAGE_FILE.test(node.url));
}

export const isSilent = ({ kind, text }: Block): boolean => kind === 'media' && text === '';

/** By figure, whether words in it are kept; figures without words are left out. */
function figuresOf(blocks: readonly Block[], struck: readonly boolean[]): ReadonlyMap<Container, boolean> {
  const kept = new Map<Container, boolean>();
  for (const { index, text, container } of blocks)
    if (text !== '' && container?.kind === 'figure')
      kept.set(container, kept.get(container) === true || struck[index] === false);
  return kept;
}

/** The elements that hold words. */
function wordedPlaces(blocks: readonly Block[]): ReadonlySet<Place> {
  const places = new Set<Place>();
  for (const { text, hints } of blocks) {
    let at = text === '' ? null : (hints?.place ?? null);
    for (; at !== null && !places.has(at); at = at.up) places.add(at);
  }
  return places;
}

/** The element around the running text at a place. */
function aroundRunning(place: Place | null): Place | null {
  let at = place;
  while (at !== null && isRunning(at)) at = at.up;
  return at;
}

/** Whether an image or a player of the article's own stands in the element in which a kept block beside it flows. */
function flowsBeside(block: Block, beside: Block, worded: () => ReadonlySet<Place>): boolean {
  if (beside.hints === null || block.hints === null) return false;
  const isOwn = block.container?.kind === 'figure' || !nodesOf(block).some(({ type }) => type === 'image');
  if (!isOwn || isChrome(block) || leadsAway(block)) return false;
  let at: Place | null = block.hints.place;
  while (at !== null && !worded().has(at)) at = at.up;
  return at !== null && aroundRunning(at) === aroundRunning(beside.hints.place);
}

/**
 * An image or a player has no words to be judged by. It goes with the words of its figure; between two blocks that are kept it
 * is a part of the article, between two that are struck it is none. At the ends of the article it is kept in the flow of what
 * stands beside it. Elsewhere its own odds decide.
 * @param struck by block, whether the article is without it
 */
export function withSilent(blocks: readonly Block[], struck: readonly boolean[]): boolean[] {
  const result = [...struck];
  if (!blocks.some(isSilent)) return result;
  const figures = figuresOf(blocks, struck);
  let places: ReadonlySet<Place> | null = null;
  const worded = (): ReadonlySet<Place> => (places ??= wordedPlaces(blocks));
  const settle = (from: number, to: number): void => {
    const [before, after] = [struck[from - 1], struck[to]];
    const beside = before === false ? blocks[from - 1] : after === false ? blocks[to] : undefined;
    for (let at = from; at < to; at++) {
      const block = blocks[at]!;
      const captioned = block.container?.kind === 'figure' ? figures.get(block.container) : undefined;
      if (captioned !== undefined) result[at] = !captioned;
      else if (before === after && before !== undefined) result[at] = before;
      else if (result[at] === true && beside !== undefined && flowsBeside(block, beside, worded)) result[at] = false;
    }
  };
  for (let i = 0; i < blocks.length; i++) {
    const from = i;
    while (i < blocks.length && isSilent(blocks[i]!)) i++;
    if (i > from) settle(from, i);
  }
  return result;
}
