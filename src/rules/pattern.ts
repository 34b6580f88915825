/** Reads a pattern's source into a tree: the part of RE2 syntax that rules are written in. */

export type PatternNode =
  | { readonly type: 'char'; readonly char: string }
  /** One character of several; `word`: it may be a letter or a digit. `source`: as it is written. */
  | { readonly type: 'set'; readonly word: boolean; readonly source: string }
  | { readonly type: 'group'; readonly options: readonly Sequence[] }
  | { readonly type: 'repeat'; readonly node: PatternNode; readonly min: number; readonly max: number }
  | { readonly type: 'boundary' | 'start' | 'end' };
export type Sequence = readonly PatternNode[];

interface Reader {
  readonly source: string;
  at: number;
}

const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/y;

function repeated(reader: Reader, node: PatternNode): PatternNode {
  QUANTIFIER.lastIndex = reader.at;
  const hit = QUANTIFIER.exec(reader.source);
  if (hit === null) return node;
  reader.at += hit[0].length;
  const [sign, low, comma, high] = hit;
  if (low === undefined)
    return { type: 'repeat', node, min: sign.startsWith('+') ? 1 : 0, max: sign.startsWith('?') ? 1 : Infinity };
  const max = comma === undefined ? Number(low) : high === '' ? Infinity : Number(high);
  return { type: 'repeat', node, min: Number(low), max };
}

/** A class: whether a letter or a digit is among its members. */
function readSet(reader: Reader): PatternNode {
  const { source } = reader;
  const from = reader.at;
  let at = from + 1;
  const negated = source[at] === '^';
  if (negated) at++;
  if (source[at] === ']') at++;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  reader.at = at + 1;
  const members = source.slice(from + (negated ? 2 : 1), at);
  const letters = /\\[wdpDSW]|[\p{L}\p{N}]/u.test(members.replace(/\\u[\da-f]{4}|\\[bnrtsv]/gi, ''));
  // A negated class that names letters is one of signs; of letters that it does not name, none begins a keyed word.
  return { type: 'set', word: negated ? !letters : letters, source: source.slice(from, reader.at) };
}

function readEscape(reader: Reader): PatternNode {
  const from = reader.at;
  const char = reader.source[from + 1] ?? '';
  reader.at += 2;
  if (char === 'b') return { type: 'boundary' };
  if (char === 'u') {
    const code = reader.source.slice(reader.at, reader.at + 4);
    reader.at += 4;
    return { type: 'char', char: String.fromCharCode(parseInt(code, 16)) };
  }
  if (char === 'p' || char === 'P') reader.at = reader.source.indexOf('}', reader.at) + 1;
  const word = 'wWdDSpP'.includes(char);
  if (!word && !'sntrv'.includes(char)) return { type: 'char', char };
  return { type: 'set', word, source: reader.source.slice(from, reader.at) };
}

function readGroup(reader: Reader): PatternNode {
  reader.at += reader.source.startsWith('(?:', reader.at) ? 3 : 1;
  const options = readOptions(reader);
  reader.at++;
  return { type: 'group', options };
}

function readNode(reader: Reader): PatternNode {
  const char = reader.source[reader.at] ?? '';
  if (char === '(') return readGroup(reader);
  if (char === '[') return readSet(reader);
  if (char === '\\') return readEscape(reader);
  reader.at++;
  if (char === '^') return { type: 'start' };
  if (char === '$') return { type: 'end' };
  return char === '.' ? { type: 'set', word: true, source: char } : { type: 'char', char };
}

function readOptions(reader: Reader): Sequence[] {
  const options: PatternNode[][] = [[]];
  while (reader.at < reader.source.length && reader.source[reader.at] !== ')') {
    if (reader.source[reader.at] === '|') {
      options.push([]);
      reader.at++;
    } else options.at(-1)?.push(repeated(reader, readNode(reader)));
  }
  return options;
}

/** The alternatives of a pattern. Groups nest as deep as the rule's author wrote them. */
export const parsePattern = (source: string): Sequence[] => readOptions({ source, at: 0 });
