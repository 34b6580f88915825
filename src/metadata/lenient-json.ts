/**
 * JSON as pages really have it: in comments or CDATA, with line ends in strings, trailing commas, escapes that JSON does
 * not know, entities for quotation marks, several values one after the other.
 */

const OPENING = /^(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/|\/\/)?/;
const CLOSING = /(?:\/\/|\/\*)?\s*(?:-->|\]\]>)\s*(?:\*\/)?$/;
/** A wrapper is shorter; only so much of each end is looked at. */
const END = 60;

/** The text without the comment or CDATA section that wraps it. */
function unwrapped(text: string): string {
  const trimmed = text.trim();
  const start = OPENING.exec(trimmed.slice(0, END))?.[0].length ?? 0;
  const body = trimmed.slice(start);
  const tail = CLOSING.exec(body.slice(-END))?.[0].length ?? 0;
  return body.slice(0, body.length - tail);
}

interface Scan {
  readonly text: string;
  at: number;
  /** Where the part of `text` begins that is not yet copied to `out`. */
  from: number;
  out: string[];
  /** The brackets that are open. */
  readonly open: string[];
}

function copyTo(scan: Scan, end: number, instead: string, next: number): void {
  scan.out.push(scan.text.slice(scan.from, end), instead);
  scan.from = next;
}

const VALID_ESCAPE = /["\\/bfnrtu]/;

/** Goes to the end of a string that begins at `at`; mends control characters and unknown escapes. */
function skipString(scan: Scan): void {
  const { text } = scan;
  let at = scan.at + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) break;
    if (code < 0x20) copyTo(scan, at, code === 0x0a ? '\\n' : ' ', at + 1);
    else if (code === 0x5c && !VALID_ESCAPE.test(text.charAt(++at))) copyTo(scan, at - 1, '', at);
  }
  scan.at = at;
}

/** Drops a comment that begins at `at`. */
function skipComment(scan: Scan): void {
  const { text, at } = scan;
  const isBlock = text.charAt(at + 1) === '*';
  const found = text.indexOf(isBlock ? '*/' : '\n', at + 2);
  const end = found < 0 ? text.length : found + (isBlock ? 2 : 1);
  copyTo(scan, at, ' ', end);
  scan.at = end - 1;
}

const NEXT_SIGN = /\S/g;

/** Drops a comma that stands before a closing bracket. */
function mendComma(scan: Scan): void {
  NEXT_SIGN.lastIndex = scan.at + 1;
  const next = NEXT_SIGN.exec(scan.text)?.[0];
  if (next === '}' || next === ']' || next === ',') copyTo(scan, scan.at, '', scan.at + 1);
}

/** Takes the value that ended at `at` out of the scan. */
function take(scan: Scan): string {
  scan.out.push(scan.text.slice(scan.from, scan.at + 1));
  const value = scan.out.join('');
  scan.from = scan.at + 1;
  scan.out = [];
  return value;
}

function close(scan: Scan, sign: string): boolean {
  const expected = scan.open.pop();
  if (expected !== sign) copyTo(scan, scan.at, expected ?? '', scan.at + 1);
  return scan.open.length === 0;
}

function step(scan: Scan, values: string[]): void {
  const sign = scan.text.charAt(scan.at);
  if (sign === '{' || sign === '[') {
    if (scan.open.length === 0) scan.from = scan.at;
    scan.open.push(sign === '{' ? '}' : ']');
  } else if (scan.open.length === 0) return;
  else if (sign === '"') skipString(scan);
  else if (sign === '/') skipComment(scan);
  else if (sign === ',') mendComma(scan);
  else if ((sign === '}' || sign === ']') && close(scan, sign)) values.push(take(scan));
}

/** The objects and arrays at the top level of `text`, mended, in linear time. One that is cut off is left out. */
function mended(text: string): string[] {
  const scan: Scan = { text, at: 0, from: 0, out: [], open: [] };
  const values: string[] = [];
  for (; scan.at < text.length; scan.at++) step(scan, values);
  return values;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Parses the text of a JSON script.
 * @returns the values that could be read; none where nothing could
 */
export function parseLenient(text: string): unknown[] {
  const strict = parsed(text);
  if (strict !== undefined) return [strict];
  const bare = unwrapped(text);
  const quoted = bare.includes('"') ? bare : bare.replaceAll('&quot;', '"').replaceAll('&#34;', '"');
  return mended(quoted)
    .map(parsed)
    .filter((value) => value !== undefined);
}
