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

function leaf(tree: readonly number[], rows: Float64Array, offset: number): number {
  let at = 0;
  for (;;) {
    const column = tree[at] as number;
    if (column < 0) return tree[at + 1] as number;
    at =
      (rows[offset + column] as number) <= (tree[at + 1] as number)
        ? (tree[at + 2] as number)
        : (tree[at + 3] as number);
  }
}

/** The log-odds of each row. The table's first columns must be the forest's. */
export function logOdds(forest: Forest, table: Table): Float64Array {
  const { rows, count, columns } = table;
  const odds = new Float64Array(count);
  for (const tree of forest.trees)
    for (let i = 0; i < count; i++) odds[i] = (odds[i] ?? 0) + leaf(tree, rows, i * columns.length);
  return odds;
}

/** The value of a subtree: the mean of its leaves, each weighing as likely as its depth makes it. */
function expected(tree: readonly number[], at: number): number {
  const column = tree[at] as number;
  if (column < 0) return tree[at + 1] as number;
  return (expected(tree, tree[at + 2] as number) + expected(tree, tree[at + 3] as number)) / 2;
}

function addContributions(tree: readonly number[], rows: Float64Array, offset: number, sums: Float64Array): void {
  let at = 0;
  let value = expected(tree, 0);
  for (let column = tree[at] as number; column >= 0; column = tree[at] as number) {
    const left = (rows[offset + column] as number) <= (tree[at + 1] as number);
    at = left ? (tree[at + 2] as number) : (tree[at + 3] as number);
    const next = expected(tree, at);
    sums[column] = (sums[column] ?? 0) + next - value;
    value = next;
  }
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
  for (const tree of forest.trees) addContributions(tree, rows, offset, sums);
  return forest.columns
    .map((name, column) => ({ name, column, weight: sums[column] ?? 0 }))
    .filter(({ weight }) => weight < 0)
    .sort((a, b) => a.weight - b.weight || a.column - b.column)
    .slice(0, count)
    .map(({ name, column }) => `${name}=${String(Math.round((rows[offset + column] as number) * 100) / 100)}`);
}
