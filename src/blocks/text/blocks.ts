import type { RootContent } from 'mdast';
import type { Block, Container } from '../../model.js';
import { cutRequests, requestsIn } from './glued.js';
import type { Requests } from './glued.js';
import { continues, wrapWidth } from './layout.js';
import type { Line } from './lines.js';
import { collapse, splitLines } from './lines.js';
import { isGiant, sentences } from './sentences.js';
import { headingLike, proseLike, shapeOf } from './shape.js';
import type { Shape } from './shape.js';
import { drawing, fences, indented, tables, unindent } from './verbatim.js';
import { stanza } from './verse.js';

/** A paragraph-to-be: a span of the source and what it looks like. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly text: string;
  readonly shape: Shape;
  readonly joined: boolean;
}

/** A run of lines that is one block, and whether its line ends matter. */
interface Run {
  readonly lines: readonly Line[];
  readonly verbatim: 'code' | 'table' | 'indented' | 'verse' | null;
}

/** Lines into runs: code and tables whole, hard-wrapped paragraphs joined, every other line alone. */
function runsOf(source: string, lines: readonly Line[]): Run[] {
  const width = wrapWidth(source, lines);
  const runs: Run[] = [];
  for (let i = 0; i < lines.length;) {
    const line = lines[i];
    if (line === undefined) break;
    const code = fences(source, lines, i);
    const table = code > 0 ? 0 : tables(source, lines, i) || drawing(source, lines, i);
    const set = code > 0 || table > 0 ? 0 : indented(source, lines, i);
    const verse = width === null && Math.max(code, table, set) === 0 ? stanza(source, lines, i) : 0;
    let n = Math.max(code, table, set, verse, 1);
    if (n === 1 && width !== null) n = wrapped(source, lines, i, width);
    const verbatim = code > 0 ? 'code' : table > 0 ? 'table' : set > 0 ? 'indented' : verse > 0 ? 'verse' : null;
    runs.push({ lines: lines.slice(i, i + n), verbatim });
    i += n;
  }
  return runs;
}

/** How many lines from `at` on make one paragraph of a text that was wrapped at `width`. */
function wrapped(source: string, lines: readonly Line[], at: number, width: number): number {
  let n = 1;
  for (; at + n < lines.length; n++) {
    const a = lines[at + n - 1];
    const b = lines[at + n];
    if (a === undefined || b === undefined || !continues(source, a, b, width)) break;
    const { marker, quoted } = shapeOf(source.slice(b.start, Math.min(b.end, b.start + 12)));
    if (marker > 0 && !quoted) break;
  }
  return n;
}

/** Lines that stay lines, each with single spaces. */
const lineByLine = (source: string, lines: readonly Line[]): string =>
  lines.map(({ start, end }) => collapse(source.slice(start, end))).join('\n');

/** @param requests that may be glued onto paragraphs */
function piecesOf(source: string, run: Run, requests: Requests | null): Piece[] {
  const first = run.lines[0];
  const last = run.lines[run.lines.length - 1];
  if (first === undefined || last === undefined) return [];
  const { start } = first;
  const { end } = last;
  const raw = source.slice(start, end);
  if (run.verbatim !== null) {
    const kind = run.verbatim === 'table' || run.verbatim === 'verse' ? run.verbatim : 'code';
    const shape: Shape = { kind, marker: 0, level: 0, number: null, quoted: false };
    const isSet = run.verbatim === 'indented';
    const text = isSet
      ? unindent(source, run.lines)
      : kind === 'verse'
        ? lineByLine(source, run.lines)
        : raw.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
    return [{ start, end, line: first.number, text, shape, joined: false }];
  }
  if (isGiant(end - start, source.length)) return spanPieces(source, sentences(source, start, end), run.lines);
  const isQuote = run.lines.length > 1 && source.charCodeAt(start) === 62;
  const text = isQuote ? lineByLine(source, run.lines) : collapse(raw);
  const shape = shapeOf(text);
  const isCut = requests !== null && shape.kind === 'paragraph' && !shape.quoted;
  const spans = isCut ? cutRequests(source, start, end, requests) : null;
  if (spans !== null) return spanPieces(source, spans, run.lines);
  return [{ start, end, line: first.number, text, shape, joined: false }];
}

/** Pieces of one paragraph, each of which goes on with the one before it; spans in the order of the lines. */
function spanPieces(source: string, spans: readonly [number, number][], lines: readonly Line[]): Piece[] {
  let at = 0;
  return spans.map(([from, to], i) => {
    while ((lines[at + 1]?.start ?? Infinity) <= from) at++;
    const text = collapse(source.slice(from, to));
    const shape: Shape =
      i === 0 ? shapeOf(text) : { kind: 'paragraph', marker: 0, level: 0, number: null, quoted: false };
    return { start: from, end: to, line: lines[at]?.number ?? 1, text, shape, joined: i > 0 };
  });
}

/** A numbered line is an item only beside the number before or after it: "2. " alone may begin a paragraph or a heading. */
function isItem(pieces: readonly Piece[], i: number): boolean {
  const shape = pieces[i]?.shape;
  if (shape?.kind !== 'item') return false;
  if (shape.number === null) return true;
  return pieces[i - 1]?.shape.number === shape.number - 1 || pieces[i + 1]?.shape.number === shape.number + 1;
}

function isHeading(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i];
  const next = pieces[i + 1];
  if (piece?.shape.kind === 'heading') return true;
  if (piece?.shape.kind !== 'paragraph' || piece.joined || piece.shape.quoted || next === undefined || next.joined)
    return false;
  const before = pieces[i - 1];
  return headingLike(piece.text) && proseLike(next.text) && (before === undefined || proseLike(before.text));
}

/** Gives each item its list, and each quotation its quote: neighbours share one container. */
function containers(): (kind: Block['kind'], shape: Shape) => Container | null {
  let list: Container | null = null;
  let quote: Container | null = null;
  return (kind, shape) => {
    quote = shape.quoted ? (quote ?? { kind: 'quote', parent: null }) : null;
    if (kind !== 'item') list = null;
    if (kind !== 'item') return quote;
    const ordered = shape.number !== null;
    if (list?.ordered !== ordered)
      list = { kind: 'list', parent: null, ordered, ...(ordered ? { first: shape.number } : {}) };
    return { kind: 'item', parent: list };
  };
}

function nodeOf(kind: Block['kind'], text: string, marker: number, level: number): RootContent {
  const value = marker > 0 ? text.slice(marker) : text;
  if (kind === 'break') return { type: 'thematicBreak' };
  if (kind === 'code') return codeNode(value);
  if (kind === 'table') return { type: 'code', lang: null, meta: null, value };
  if (kind === 'verse') return verseNode(value);
  // Each line of a quotation in a mail has the mark of one.
  const children = [{ type: 'text' as const, value: value.replace(/\n(?:>\s?)*/g, ' ') }];
  if (kind === 'heading') return { type: 'heading', depth: clampDepth(level), children };
  return { type: 'paragraph', children };
}

const verseNode = (text: string): RootContent => ({
  type: 'paragraph',
  children: text
    .split('\n')
    .flatMap((value, i) => [...(i > 0 ? [{ type: 'break' as const }] : []), { type: 'text' as const, value }]),
});

const clampDepth = (level: number): 1 | 2 | 3 | 4 | 5 | 6 => Math.min(6, Math.max(1, level)) as 1 | 2 | 3 | 4 | 5 | 6;

/** The words between the fences, if there are any; the words behind the opening fence name the language. */
function codeNode(text: string): RootContent {
  if (!/^(?:```|~~~)/.test(text)) return { type: 'code', lang: null, meta: null, value: text };
  const [opening = '', ...rest] = text.split('\n');
  const lang = /^\W+(\w[\w+#-]*)/.exec(opening)?.[1] ?? null;
  if (/^\s*(?:```|~~~)/.test(rest.at(-1) ?? '')) rest.pop();
  return { type: 'code', lang, meta: null, value: rest.join('\n') };
}

/**
 * The blocks of a plain text: paragraphs between blank lines, one line a paragraph, hard-wrapped lines, or one giant line
 * split into sentences; with headings, lists, captions, quotations, drawn lines, fenced code and tables recognised.
 * @param source decoded text
 * @returns blocks in source order; together they hold every non-space character of `source`
 */
export function blocksFromText(source: string): Block[] {
  const requests = requestsIn(source);
  const pieces = runsOf(source, splitLines(source)).flatMap((run) => piecesOf(source, run, requests));
  const contain = containers();
  return pieces.map((piece, index) => {
    const { text, shape, joined, start, end, line } = piece;
    const heading = isHeading(pieces, index);
    const kind = heading ? 'heading' : shape.kind === 'item' && !isItem(pieces, index) ? 'paragraph' : shape.kind;
    const marker = kind === 'item' || shape.kind !== 'item' ? shape.marker : 0;
    const level = heading ? shape.level || 2 : 0;
    const node = (): RootContent => nodeOf(kind, text, marker, level);
    return {
      index,
      kind,
      text,
      start,
      end,
      line,
      marker,
      level,
      joined,
      container: contain(kind, shape),
      hints: null,
      node,
    };
  });
}
