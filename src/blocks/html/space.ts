// White space of HTML: space, tab, line feed, form feed, carriage return. A no-break space is a character like others.
const NEEDS_COLLAPSE = /[\t\n\f\r]| {2}/;
/** Megabytes of spaces at once are more than the engine's stack holds. */
const SPACES = /[ \t\n\f\r]{1,5000}/g;

/** Runs of white space become one space; the ends are not trimmed. */
export function collapse(data: string): string {
  let text = data;
  while (NEEDS_COLLAPSE.test(text)) text = text.replace(SPACES, ' ');
  return text;
}

export const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11);

/** Whether `data` is white space of HTML alone. */
export function isBlank(data: string): boolean {
  for (let i = 0; i < data.length; i++) if (!isSpace(data.charCodeAt(i))) return false;
  return true;
}

// Characters that show nothing: all of Unicode's white space, soft hyphen, zero-width marks.
const SHOWS = /[^\s\u00ad\u200b-\u200f\u2060\u2063]/;

/** Whether there is anything to see in `text`. */
export const shows = (text: string): boolean => SHOWS.test(text);

const LINE_FEED = 10;

/** Collapsed words as they come, in pieces: to look at the end of a string that grows copies it each time. */
export interface Words {
  readonly pieces: string[];
  /** UTF-16 units. */
  length: number;
  /** The last unit; a line feed where there is none yet. */
  last: number;
}

export const createWords = (): Words => ({ pieces: [], length: 0, last: LINE_FEED });

function push(words: Words, piece: string): void {
  if (piece === '') return;
  words.pieces.push(piece);
  words.length += piece.length;
  words.last = piece.charCodeAt(piece.length - 1);
}

/** Adds collapsed text: one space between it and what stands before it at most, none at the start of a line. */
export function append(words: Words, piece: string): void {
  const parted = words.last === 32 || words.last === LINE_FEED;
  push(words, parted && piece.charCodeAt(0) === 32 ? piece.slice(1) : piece);
}

/** Ends a line, without white space before its end. */
export function endLine(words: Words): void {
  for (let piece = words.pieces.pop(); piece !== undefined; piece = words.pieces.pop()) {
    words.length -= piece.length;
    const trimmed = piece.trimEnd();
    push(words, trimmed);
    if (trimmed !== '') break;
  }
  push(words, '\n');
}

export const textOfWords = ({ pieces }: Words): string => pieces.join('').trim();
