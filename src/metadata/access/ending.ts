/** Where the kept text ends, and how: with its last sentence, or cut off. */
import type { Block, Measure, Verdict } from '../../model.js';

export interface Ending {
  /** The block with the last words. */
  readonly block: number;
  /** `cut`: in the midst of a sentence. `dots`: with an ellipsis. `open`: neither this nor a sentence's end. */
  readonly how: 'sentence' | 'cut' | 'dots' | 'open';
  /** Its last words. */
  readonly words: string;
}

/** What a judgement has of one block. */
export interface Judged {
  readonly blocks: readonly Block[];
  readonly measures: readonly Measure[];
  readonly verdicts: readonly Verdict[];
}

/** Fewer words are a caption, a credit, a name. */
const LINE_WORDS = 8;
const PROSE_KINDS: ReadonlySet<Block['kind']> = new Set(['paragraph', 'item', 'verse']);

export const isKept = ({ verdicts }: Judged, at: number): boolean => verdicts[at]?.role === 'kept';

/** Kept running text: no heading, no caption, no line of a few words, no list of links. */
export function isProse(judged: Judged, at: number): boolean {
  const block = judged.blocks[at];
  const words = judged.measures[at]?.words ?? 0;
  if (block === undefined || words < LINE_WORDS || !PROSE_KINDS.has(block.kind) || !isKept(judged, at)) return false;
  return block.hints === null || block.hints.linked < 0.8 * block.text.length;
}

const DOTS = /(?:…|\.\.\.|\. \. \.)["'”’)\]]*(?: ?(?:read|show|see|view|learn) more| ?continue reading)?[ .→»>]*$/i;
/** The number of a footnote behind a sentence, and the arrow back from one. */
const NOTE = /(?<=[.!?…]["'”’)\]]*)[\s\d,[\]*†‡\p{So}\p{Sm}\p{Mn}]+$/u;
/** Words in the flow of a sentence: a name, a date, an address may end a paragraph without a full stop. */
const CUT = /(?:^|\s)[\p{Ll}\p{Lo}][\p{L}\p{M}'’]*[,;]?\s+[\p{Ll}\p{Lo}][\p{L}\p{M}'’]*(?:[,;–—-]|\s[–—-])?$/u;
const CUT_UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}、，]$/u;
const TAIL = 400;

function howEnds({ kind, text }: Block, { sentence, words, lower }: Measure): Ending['how'] {
  const tail = text.slice(-TAIL).trimEnd();
  if (DOTS.test(tail)) return 'dots';
  if (sentence || NOTE.test(tail)) return 'sentence';
  // The items of a list need no full stop.
  if (kind !== 'paragraph' || words < LINE_WORDS + 2 || lower < 0.6 * words) return 'open';
  return CUT.test(tail) || CUT_UNSPACED.test(tail) ? 'cut' : 'open';
}

const lastWords = (text: string): string => text.slice(-TAIL).trim().split(/\s+/).slice(-6).join(' ').slice(-60);

/** How the kept text ends with a block of it. */
export function endingAt({ blocks, measures }: Judged, at: number): Ending | null {
  const block = blocks[at];
  const measure = measures[at];
  if (block === undefined || measure === undefined) return null;
  return { block: at, how: howEnds(block, measure), words: lastWords(block.text) };
}
