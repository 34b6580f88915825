const LINE_FEED = 10;
const TAB = 9;
const DELETE = 0x7f;

// C0 and C1 controls (with DEL), and the characters that reorder the text around them (UAX #9: embeddings, overrides,
// isolates). The marks LRM, RLM and ALM stay: they belong to ordinary Arabic and Hebrew text and reorder no Latin.
const HARMFUL = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** A picture of the control character (␛ for escape), or the replacement character where Unicode has no picture. */
function picture(char: string): string {
  const code = char.charCodeAt(0);
  if (code === LINE_FEED || code === TAB) return char;
  if (code < 32) return String.fromCharCode(0x2400 + code);
  return code === DELETE ? '\u2421' : '\uFFFD';
}

/**
 * Text that a terminal shows and does not obey: escape sequences and other controls become visible pictures, line feeds
 * and tabs stay, a carriage return before a line feed goes.
 */
export const neutralise = (text: string): string => text.replace(/\r\n/g, '\n').replace(HARMFUL, picture);

/** On one line, neutralised, and cut to `width` UTF-16 units with an ellipsis. */
export function brief(text: string, width: number): string {
  // A bounded look: folding a whole book to print its first line would be waste.
  const looked = text.slice(0, width * 8);
  const line = neutralise(looked.replace(/\s+/g, ' ').trim());
  if (line.length <= width && looked.length === text.length) return line;
  const cut = /[\uD800-\uDBFF]$/.test(line.slice(0, width - 1)) ? width - 2 : width - 1;
  return `${line.slice(0, cut).trimEnd()}…`;
}
