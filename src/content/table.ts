/** Numbers about blocks: a row for each block, a named column for each feature. */
export interface Table {
  readonly columns: readonly string[];
  readonly count: number;
  /** Row by row: `rows[block * columns.length + column]`. */
  readonly rows: Float64Array;
}

/** A table of zeros. */
export const createTable = (columns: readonly string[], count: number): Table => ({
  columns,
  count,
  rows: new Float64Array(columns.length * count),
});

/** The place of each of some columns, by name, where the first of them stands at `from`. */
export function placesOf<Name extends string>(names: readonly Name[], from = 0): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, i) => [name, from + i])) as Record<Name, number>;
}
