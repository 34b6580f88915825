/**
 * Captions that no element says to be one: a short text that stands with an image in one small box, in a row of a table, or
 * under a name such as `image-description`. Articles' own look like those of other stories, so where they stand decides.
 */
import type { Block, Measure, Place } from '../model.js';
import { boxesOf, holderOf, isNamed, standsIn } from './boxes.js';
import type { Box, BoxLimits } from './boxes.js';
import type { Ends } from './ends.js';
import { leadsAway } from './media.js';
import { OFFER_NAMES, WRITER_NAMES } from './names.js';
import { isChrome } from './placing.js';

/** An image, its caption, a credit. */
const MAX_LINES = 2;
const MAX_WORDS = 60;
/** A text without any name of a caption around it has so many words. */
const LEAST_WORDS = 3;
const UNNAMED_WORDS = 6;
/** How far from the image the next kept blocks stand at most: blocks with words. */
const NEAR = 3;
/** Log-odds from which such a text is a caption between kept blocks, and beside one. */
const BETWEEN_LIMIT = -4;
const BESIDE_LIMIT = -3;

const LIMITS: BoxLimits = { reach: 4, blocks: 5, isBox: () => true };

const NAMES: ReadonlySet<string> = new Set(
  (
    'image images img photo photos foto fotos picture pic bild bilder imagen immagine imagem obraz zdjecie afbeelding media ' +
    'figure gallery caption captions desc descr description legend legende leyenda legenda didascalia bildunterschrift ' +
    'bildtext bildetekst bijschrift onderschrift podpis'
  ).split(' '),
);
/** What else stands with an image: who wrote the article, what one can buy, how it is rated. */
const OTHERS: ReadonlySet<string> = new Set([
  ...WRITER_NAMES,
  ...OFFER_NAMES,
  ...(
    'auth avatar expert team person rating ratings stars like button icon logo tooltip testimonial teaser promoted date ' +
    'count faq accordion'
  ).split(' '),
]);
/** Who took a picture is said below its caption; alone it is no caption. */
const CREDIT =
  /^(?:©|\(c\)|(?:photo|image|picture|foto|bild|imagen|immagine|credit|copyright|quelle|source)s?\b.{0,60}$)/i;

const isText = ({ kind, text, hints }: Block): boolean =>
  text !== '' && (kind === 'paragraph' || kind === 'item') && (hints?.links ?? 0) === 0;

const isImage = (block: Block): boolean => block.kind === 'media' && block.text === '' && !leadsAway(block);

/** The lines of a box of images and one text, with or without a credit; null where it is none. */
function textOf(box: Box, measures: readonly Measure[]): Block[] | null {
  const lines = box.blocks.filter(({ text }) => text !== '');
  const images = box.blocks.filter(({ text }) => text === '');
  const [first] = lines;
  if (first === undefined || lines.length > MAX_LINES || images.length === 0) return null;
  if (!lines.every((block) => isText(block) && !isChrome(block) && !isNamed(box, block, OTHERS))) return null;
  if (!images.every(isImage)) return null;
  const words = lines.reduce((sum, { index }) => sum + (measures[index]?.words ?? 0), 0);
  const least = lines.some((block) => isNamed(box, block, NAMES)) ? LEAST_WORDS : UNNAMED_WORDS;
  return words < least || words > MAX_WORDS || lines.every(({ text }) => CREDIT.test(text)) ? null : lines;
}

/** A text that may be a caption. */
interface Candidate {
  readonly lines: readonly Block[];
  /** The place of its first line among the blocks with words. */
  readonly at: number;
  /** The element around the text that the image is set into. */
  readonly holder: Place;
}

/**
 * Reads a page once, to find captions for what is kept of it in one round or another. Linear in blocks.
 * @returns for a round: the captions that are not kept yet, with their credits
 */
export function captionsIn(blocks: readonly Block[], measures: readonly Measure[]): (ends: Ends) => number[] {
  const worded = blocks.filter(({ text }) => text !== '');
  const order = new Map(worded.map(({ index }, at) => [index, at]));
  const candidates: Candidate[] = [];
  for (const box of boxesOf(blocks, LIMITS)) {
    const lines = textOf(box, measures);
    const holder = lines === null ? null : holderOf(box.place.up);
    if (lines !== null && holder !== null)
      candidates.push({ lines, at: order.get(lines[0]?.index ?? -1) ?? 0, holder });
  }
  const limitOf = ({ lines, at, holder }: Candidate, { holds, standing }: Ends): number => {
    const heldBy = (step: number): boolean => {
      const beside = Array.from({ length: NEAR }, (_, n) => worded[at + (n + 1) * step]);
      return beside.some((block) => block !== undefined && holds(block.index) && standsIn(block, holder));
    };
    const [above, below] = [heldBy(-1), heldBy(1)];
    if (above && below) return BETWEEN_LIMIT;
    const side = standing(lines[0]?.index ?? -1)?.side ?? null;
    return (above || below) && side !== null ? BESIDE_LIMIT : Infinity;
  };
  return (ends) => {
    const { odds, headline, holds, isOpen } = ends;
    const found = new Set<number>();
    for (const candidate of candidates) {
      const { lines } = candidate;
      if ((lines[0]?.index ?? -1) < headline || !lines.every(({ index }) => isOpen(index) || holds(index))) continue;
      const open = lines.filter(({ index }) => isOpen(index));
      const most = Math.max(...lines.map(({ index }) => odds[index] ?? -Infinity));
      if (open.length > 0 && most >= BETWEEN_LIMIT && most >= limitOf(candidate, ends))
        for (const { index } of open) found.add(index);
    }
    return [...found];
  };
}
