// White space of HTML: space, tab, line feed, form feed, carriage return. A no-break space is a character like others.
const NEEDS_COLLAPSE = /[\t\n\f\r]| {2}/;
const SPACES = /[ \t\n\f\r]+/g;

/** Runs of white space become one space; the ends are not trimmed. */
export const collapse = (data: string): string => (NEEDS_COLLAPSE.test(data) ? data.replace(SPACES, ' ') : data);

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

/** Collapsed text joined to what stands before it: one space between them at most, none at the start of a line. */
export function join(before: string, piece: string): string {
  const last = before.length === 0 ? 10 : before.charCodeAt(before.length - 1);
  return piece.charCodeAt(0) === 32 && (last === 32 || last === 10) ? before + piece.slice(1) : before + piece;
}
