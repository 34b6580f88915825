import type { Element, Text } from 'domhandler';
import type { Table, TableCell, TableRow } from 'mdast';
import { flowOf } from './elements.js';
import { phrasing } from './inlines.js';
import { isText, leavesIn, linksOf, textOf } from './leaves.js';
import type { Leaves } from './leaves.js';
import { isBlank } from './space.js';
import { isElement, traverse } from './traverse.js';

/** A row or column span beyond this is an error or an attack: `colspan=9007199254740991`. */
const MAX_SPAN = 32;
/** Columns of a table whose rows differ much in length; with more it is taken for layout. */
const MAX_RAGGED = 64;
/** UTF-16 units in a cell; with more, and no header cell in the table, it is taken for layout. */
const MAX_CELL = 1000;

interface Cell {
  readonly element: Element;
  readonly leaves: Leaves;
  readonly text: string;
}

export interface DataTable {
  readonly rows: readonly (readonly Cell[])[];
  readonly text: string;
  readonly linked: number;
  readonly links: number;
  readonly first: Text;
  readonly last: Text;
}

const SECTIONS = new Set(['thead', 'tbody', 'tfoot']);
const IGNORED = new Set(['caption', 'colgroup', 'col']);

function holdsTable(caption: Element): boolean {
  let found = false;
  traverse(
    caption,
    (node) => {
      found ||= isElement(node) && node.name === 'table';
      return !found;
    },
    () => undefined,
  );
  return found;
}

/** The children of a table or row by name; null where something else with words stands among them. */
function parts(parent: Element, names: ReadonlySet<string>, ignored: ReadonlySet<string>): Element[] | null {
  const found: Element[] = [];
  for (const child of parent.children) {
    if (!isElement(child)) {
      if ('data' in child && !isBlank(child.data)) return null;
    } else if (names.has(child.name)) found.push(child);
    else if (ignored.has(child.name) && found.length === 0 && !holdsTable(child)) continue;
    else if (flowOf(child) !== 'skip') return null;
  }
  return found;
}

const NOTHING: ReadonlySet<string> = new Set();
const ROW = new Set(['tr']);
const CELL = new Set(['td', 'th']);
const TOP = new Set([...SECTIONS, 'tr']);

function rowsOf(table: Element): Element[] | null {
  const rows: Element[] = [];
  for (const part of parts(table, TOP, IGNORED) ?? []) {
    const found = part.name === 'tr' ? [part] : parts(part, ROW, NOTHING);
    if (found === null) return null;
    for (const row of found) rows.push(row);
  }
  return rows.length < 2 ? null : rows;
}

const STRUCTURE = new Set(['heading', 'table', 'code', 'quote', 'figure', 'rule']);

/** Whether a cell holds blocks of its own. A table with header cells may have lists and paragraphs in it. */
function holdsBlocks(cell: Element, hasHeader: boolean): boolean {
  let paragraphs = 0;
  let found = false;
  traverse(
    cell,
    (node) => {
      if (found || !isElement(node)) return false;
      const flow = flowOf(node);
      if (node.name === 'p') paragraphs++;
      found = STRUCTURE.has(flow ?? '') || paragraphs > (hasHeader ? 3 : 1) || (flow === 'list' && !hasHeader);
      return !found && flow !== 'skip';
    },
    () => undefined,
  );
  return found;
}

const cellOf = (element: Element): Cell => {
  const leaves = leavesIn(element);
  return { element, leaves, text: textOf(leaves) };
};

function isLayout(rows: readonly (readonly Element[])[]): boolean {
  let widest = 0;
  let count = 0;
  for (const row of rows) {
    widest = Math.max(widest, row.length);
    count += row.length;
  }
  return widest < 2 || (widest > MAX_RAGGED && widest * rows.length > 4 * count);
}

function cellsOf(rows: readonly Element[]): Element[][] | null {
  const cells: Element[][] = [];
  for (const row of rows) {
    const found = parts(row, CELL, NOTHING);
    if (found === null) return null;
    if (found.length > 0) cells.push(found);
  }
  return cells;
}

const isImage = (cell: Cell): boolean => cell.leaves.items.some((item) => typeof item !== 'string' && isElement(item));

function summary(rows: readonly (readonly Cell[])[]): Omit<DataTable, 'rows'> | null {
  let first: Text | null = null;
  let last: Text | null = null;
  let linked = 0;
  let links = 0;
  const lines: string[] = [];
  for (const row of rows) {
    lines.push(row.map((cell) => cell.text).join('\t'));
    for (const { leaves } of row) {
      const sum = linksOf(leaves);
      linked += sum.linked;
      links += sum.links;
      for (const item of leaves.items) if (isText(item) && !isBlank(item.data)) [first, last] = [first ?? item, item];
    }
  }
  return first === null || last === null ? null : { text: lines.join('\n'), linked, links, first, last };
}

/**
 * Reads a table of data.
 * @returns null where the table is layout: by its role, with one row or column, a table inside, or cells that hold blocks
 */
export function readTable(table: Element): DataTable | null {
  const role = table.attribs['role'];
  if (role === 'presentation' || role === 'none') return null;
  const elements = cellsOf(rowsOf(table) ?? []);
  if (elements === null || elements.length < 2 || isLayout(elements)) return null;
  const hasHeader = elements.some((row) => row.some((cell) => cell.name === 'th'));
  if (elements.some((row) => row.some((cell) => holdsBlocks(cell, hasHeader)))) return null;
  const rows = elements
    .map((row) => row.map(cellOf))
    .filter((row) => row.some((cell) => cell.text !== '' || isImage(cell)));
  if (!hasHeader && rows.some((row) => row.some((cell) => cell.text.length > MAX_CELL))) return null;
  const sum = summary(rows);
  return sum === null ? null : { rows, ...sum };
}

const span = (cell: Cell, name: 'colspan' | 'rowspan'): number => {
  const value = Number.parseInt(cell.element.attribs[name] ?? '1', 10);
  return value > 1 ? Math.min(value, MAX_SPAN) : 1;
};

const emptyCell = (): TableCell => ({ type: 'tableCell', children: [] });

/** One row; `below` counts for each column in how many further rows a cell from above stands there. */
function rowNode(cells: readonly Cell[], below: number[]): TableRow {
  const children: TableCell[] = [];
  const fill = (): void => {
    while ((below[children.length] ?? 0) > 0) {
      below[children.length]!--;
      children.push(emptyCell());
    }
  };
  for (const cell of cells) {
    fill();
    const rows = span(cell, 'rowspan');
    // What begins beyond the widest table that is believed is no wider than itself.
    const columns = children.length < MAX_RAGGED ? span(cell, 'colspan') : 1;
    for (let i = 0; i < columns; i++) {
      below[children.length] = rows - 1;
      children.push(i === 0 ? { type: 'tableCell', children: phrasing(cell.leaves, false) } : emptyCell());
    }
  }
  fill();
  return { type: 'tableRow', children };
}

/** A table as a node. Markdown's tables begin with a header row: it is the first one, whatever its cells are. */
export function tableNode({ rows }: DataTable): Table {
  const below: number[] = [];
  return { type: 'table', children: rows.map((cells) => rowNode(cells, below)) };
}
