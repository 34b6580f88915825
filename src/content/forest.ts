/**
 * Evaluates boosted decision trees: the sum of one leaf a tree is the log-odds that a block is the article.
 * Friedman, "Greedy function approximation: a gradient boosting machine", Annals of Statistics 29 (2001).
 */
import type { Table } from './table.js';

export interface Forest {
  /** The names of the columns that the trees were fitted to, in order. */
  readonly columns: readonly string[];
  /** Each tree in one list: an inner node is [column, threshold, index of left, index of right], a leaf [-1, value]. */
  readonly trees: readonly (readonly number[])[];
}

/** The nodes of all trees, laid out to be walked fast: one list of nodes, the two halves of a node side by side in it. */
interface Layout {
  /** The column that a node tests; -1 for a leaf. */
  readonly column: Int32Array;
  /** A node's threshold; a leaf's value. */
  readonly value: Float64Array;
  /** The place of a node's left half, at or below the threshold; its right half stands behind that. */
  readonly left: Int32Array;
  /** The mean of the leaves below a node, each weighing as likely as its depth makes it. */
  readonly expected: Float64Array;
  readonly roots: readonly number[];
}

/** The places at which the nodes of a tree begin, parents before their halves. */
function nodesOf(tree: readonly number[]): number[] {
  const nodes = [0];
  for (const at of nodes) if ((tree[at] as number) >= 0) nodes.push(tree[at + 2] as number, tree[at + 3] as number);
  return nodes;
}

function layOut({ trees }: Forest): Layout {
  const size = trees.reduce((sum, tree) => sum + Math.ceil(tree.length / 2), 0);
  const [column, left] = [new Int32Array(size), new Int32Array(size)];
  const [value, expected] = [new Float64Array(size), new Float64Array(size)];
  const roots: number[] = [];
  let next = 0;
  for (const tree of trees) {
    const nodes = nodesOf(tree);
    const place = new Map(nodes.map((at, i) => [at, next + i]));
    roots.push(next);
    for (const at of nodes.reverse()) {
      const i = place.get(at) as number;
      const inner = (tree[at] as number) >= 0;
      column[i] = tree[at] as number;
      value[i] = tree[at + 1] as number;
      left[i] = inner ? (place.get(tree[at + 2] as number) as number) : i;
      expected[i] = inner ? ((expected[left[i]] as number) + (expected[left[i] + 1] as number)) / 2 : value[i];
    }
    next += nodes.length;
  }
  return { column, value, left, expected, roots };
}

const layouts = new WeakMap<Forest, Layout>();

function layoutOf(forest: Forest): Layout {
  const known = layouts.get(forest);
  if (known !== undefined) return known;
  const layout = layOut(forest);
  layouts.set(forest, layout);
  return layout;
}

/** The log-odds of each row. The table's first columns must be the forest's. */
export function logOdds(forest: Forest, table: Table): Float64Array {
  const { column, value, left, roots } = layoutOf(forest);
  const { rows, count, columns } = table;
  const odds = new Float64Array(count);
  for (let i = 0, offset = 0; i < count; i++, offset += columns.length) {
    let sum = 0;
    for (let tree = 0; tree < roots.length; tree++) {
      let node = roots[tree] as number;
      for (let tested = column[node] as number; tested >= 0; tested = column[node] as number)
        node = (left[node] as number) + ((rows[offset + tested] as number) > (value[node] as number) ? 1 : 0);
      sum += value[node] as number;
    }
    odds[i] = sum;
  }
  return odds;
}

/** Adds what each split on the way through one tree changed. */
function addContributions(layout: Layout, root: number, rows: Float64Array, offset: number, sums: Float64Array): void {
  const { column, value, left, expected } = layout;
  let node = root;
  for (let tested = column[node] as number; tested >= 0; tested = column[node] as number) {
    const before = expected[node] as number;
    node = (left[node] as number) + ((rows[offset + tested] as number) > (value[node] as number) ? 1 : 0);
    sums[tested] = (sums[tested] as number) + (expected[node] as number) - before;
  }
}

/** The first trees say nearly all; the later ones mend what these left, and an explanation needs three columns. */
const EXPLAINED_TREES = 40;

/** The `count` columns with the lowest sums, lowest first; only those below 0. */
function lowest(sums: Float64Array, count: number): number[] {
  const found: number[] = [];
  for (let column = 0; column < sums.length; column++) {
    const sum = sums[column] as number;
    if (sum >= 0) continue;
    let place = found.length < count ? found.length : count;
    for (; place > 0 && (sums[found[place - 1] as number] as number) > sum; place--)
      if (place < count) found[place] = found[place - 1] as number;
    if (place < count) found[place] = column;
  }
  return found;
}

/**
 * The columns that spoke most against a block, strongest first: along each tree's path, what each split changed
 * (Saabas, "Interpreting random forests", 2014).
 * @returns `name=value` of at most `count` columns
 */
export function against(forest: Forest, table: Table, block: number, count: number): string[] {
  const { rows } = table;
  const offset = block * table.columns.length;
  const sums = new Float64Array(forest.columns.length);
  const layout = layoutOf(forest);
  const last = Math.min(EXPLAINED_TREES, layout.roots.length);
  for (let tree = 0; tree < last; tree++) addContributions(layout, layout.roots[tree] as number, rows, offset, sums);
  return lowest(sums, count).map(
    (column) =>
      `${forest.columns[column] as string}=${String(Math.round((rows[offset + column] as number) * 100) / 100)}`,
  );
}
