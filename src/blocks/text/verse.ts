import type { Line } from './lines.js';
import { shapeOf } from './shape.js';

/** Lines of a stanza; longer runs of short lines are lists. */
const FEWEST = 3;
const MOST = 20;
/** UTF-16 units. */
const LONGEST_LINE = 65;
/** Words of a line on average: less has a list. */
const MEAN_WORDS = 4;

const GOES_ON = /^["'“‘(]?\p{Ll}/u;
const PAUSES = /[,;:—–]["'”’)]*$/;
const ENDS = /[.!?…]["'”’»)]*$/;

/** Verse breaks its lines at a pause or within a sentence; a list does neither. */
function isBroken(a: string, b: string): boolean {
  return PAUSES.test(a) || (!ENDS.test(a) && GOES_ON.test(b));
}

/**
 * How many lines from `at` on are a stanza of verse: short lines between blank ones that end at a pause or inside a sentence
 * and together end as a sentence does; else 0. For texts that are not hard-wrapped.
 */
export function stanza(source: string, lines: readonly Line[], at: number): number {
  if (lines[at]?.afterBlank !== true) return 0;
  const texts: string[] = [];
  for (let line: Line | undefined = lines[at]; line !== undefined; line = lines[at + texts.length]) {
    if (texts.length > 0 && line.afterBlank) break;
    if (texts.length >= MOST || line.end - line.start > LONGEST_LINE) return 0;
    texts.push(source.slice(line.start, line.end));
  }
  const [first = '', last = ''] = [texts[0], texts.at(-1)];
  if (texts.length < FEWEST || !ENDS.test(last) || !/^["'“‘«¿¡(]?\p{L}/u.test(first)) return 0;
  if (texts.some((text) => shapeOf(text).kind !== 'paragraph' || shapeOf(text).quoted)) return 0;
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const broken = texts.filter((text, i) => isBroken(text, texts[i + 1] ?? '')).length;
  // Where most inner lines end a sentence, they are sentences one below the other.
  return words >= texts.length * MEAN_WORDS && broken * 3 >= (texts.length - 1) * 2 ? texts.length : 0;
}
