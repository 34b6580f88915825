/** Galleries: a run of images with captions right beside the article's text, though in an element of its own. */
import type { Block, Place } from '../model.js';
import { holderOf, standsIn } from './boxes.js';
import type { Ends } from './ends.js';
import { isSilent, leadsAway, nodesOf } from './media.js';
import { nameOf, OFFER_NAMES, WRITER_NAMES } from './names.js';
import { isChrome } from './placing.js';

/** Fewer captions are no gallery. */
const LEAST_CAPTIONS = 3;
/** The log-odds from which captions belong. */
const LIMIT = -5;
/** Rows of these names lead to other articles, or to what one can buy. */
const LEADING: ReadonlySet<string> = new Set([...WRITER_NAMES, ...OFFER_NAMES, 'products', 'offers', 'more']);
const NAMING = 4;
/** A slider has so many elements around its images, beside the one that stands in the text. */
const WRAPS = 2;
/** `1 / 5`: which image it is, of how many. */
const COUNTER = /^\d{1,3} ?(?:[/|z]|of|von|de|di|van|sur) ?\d{1,3}$/i;

interface Run {
  readonly captions: Block[];
  images: number;
}

/** The element around all blocks of a run. */
function around(blocks: readonly Block[]): Place | null {
  const [first, last] = [blocks[0], blocks.at(-1)];
  const path = new Set<Place>();
  for (let at = first?.hints?.place ?? null; at !== null; at = at.up) path.add(at);
  let at = last?.hints?.place ?? null;
  while (at !== null && !path.has(at)) at = at.up;
  return at;
}

/** Whether nothing speaks against a run: links, menus, too few images. */
function isGallery({ captions, images }: Run): boolean {
  if (captions.length < LEAST_CAPTIONS || images < LEAST_CAPTIONS) return false;
  return captions.every((block) => {
    if ((block.hints?.links ?? 0) > 0) return false;
    return !isChrome(block) && nameOf(block, LEADING, NAMING) === null;
  });
}

/** The captions of galleries that are not kept yet. Linear in blocks. */
export function galleriesOf(blocks: readonly Block[], { odds, headline, holds, isOpen }: Ends): number[] {
  const found: number[] = [];
  let run: Run = { captions: [], images: 0 };
  let above: Block | null = null;
  const isBeside = (block: Block | null, holder: Place): boolean =>
    block !== null && block.index > headline && holds(block.index) && standsIn(block, holder);
  const close = (below: Block | null): void => {
    let holder = isGallery(run) ? holderOf(around(run.captions)?.up ?? null) : null;
    const stands = (): boolean => holder !== null && (isBeside(above, holder) || isBeside(below, holder));
    for (let n = 0; n < WRAPS && holder !== null && !stands(); n++) holder = holder.up;
    if (!stands()) return;
    for (const { index } of run.captions) if (isOpen(index) && (odds[index] ?? -Infinity) >= LIMIT) found.push(index);
  };
  for (const block of blocks) {
    if (block.kind === 'caption') run.captions.push(block);
    else if (isSilent(block) && !leadsAway(block)) run.images++;
    else if (COUNTER.test(block.text)) run.images += Number(nodesOf(block).some(({ type }) => type === 'image'));
    else {
      close(block.text === '' ? null : block);
      run = { captions: [], images: 0 };
      if (block.text !== '') above = block;
    }
  }
  close(null);
  return found;
}
