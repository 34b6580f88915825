/** A line of the source without its end: its span after trimming, and where it stands. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Counted from 1. */
  readonly number: number;
  /** No line that holds a word stands directly before it. */
  readonly afterBlank: boolean;
  /** Columns of white space before the first character; a tab counts as four. */
  readonly indent: number;
}

// All line ends of Unicode (UAX #14, mandatory breaks): CRLF, LF, CR, VT, FF, NEL, LS, PS.
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const SPACE = /\s/;

const isSpace = (source: string, at: number): boolean => {
  const code = source.charCodeAt(at);
  return code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 160 && SPACE.test(source.charAt(at));
};

/** A span without the white space around it, as a line; null where nothing is left. */
function lineOf(source: string, from: number, to: number, number: number, afterBlank: boolean): Line | null {
  let start = from;
  let end = to;
  let indent = 0;
  while (start < end && isSpace(source, start)) {
    indent += source.charCodeAt(start) === 9 ? 4 : 1;
    start++;
  }
  while (end > start && isSpace(source, end - 1)) end--;
  return start === end ? null : { start, end, number, afterBlank, indent };
}

/**
 * The lines of `source` that hold something, in order.
 * @param source decoded text with any mix of line ends
 * @returns lines with UTF-16 offsets into `source`
 */
export function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let number = 1;
  let afterBlank = true;
  const add = (to: number): void => {
    const line = lineOf(source, from, to, number, afterBlank);
    if (line !== null) lines.push(line);
    afterBlank = line === null;
  };
  LINE_END.lastIndex = 0;
  for (let hit = LINE_END.exec(source); hit !== null; hit = LINE_END.exec(source)) {
    add(hit.index);
    from = hit.index + hit[0].length;
    number++;
  }
  add(source.length);
  return lines;
}

/** The lines' words with single spaces; a line end between two characters of a script without spaces vanishes. */
export function collapse(raw: string): string {
  if (!SPACES.test(raw)) return raw;
  // A byte order mark within a word is no space, though `\s` takes it for one.
  return raw
    .replace(BETWEEN_SIGNS, '$1')
    .replace(/[^\S\uFEFF]+/g, ' ')
    .trim();
}
const BETWEEN_SIGNS =
  /([\u3001-\u30ff\u3400-\u9fff\uff01-\uff60])(?:\r\n?|\n)(?=[\u3001-\u30ff\u3400-\u9fff\uff01-\uff60])/g;
const SPACES = /[^\S ]| {2}/;
