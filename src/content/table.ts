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

/** Sets one column for all blocks. @throws Error where the table has no such column: a defect of the caller */
export function setColumn(table: Table, name: string, value: (at: number) => number): void {
  const { columns, count, rows } = table;
  const offset = columns.indexOf(name);
  if (offset < 0) throw new Error(`no column ${name}`);
  for (let i = 0, at = offset; i < count; i++, at += columns.length) rows[at] = value(i);
}
