/** From log-odds to marks: what both content judges share. */
import type { Block, Kind, Mark } from '../model.js';
import { against } from './forest.js';
import type { Forest } from './forest.js';
import type { Table } from './table.js';

/** So many features explain a strike. */
const EVIDENCE = 3;

/** The mark with which the content judge strikes a block, by its index, and why. */
export const contentMark = (block: number, kind: Kind, evidence: readonly string[]): Mark => ({
  block,
  by: 'content',
  rule: null,
  kind,
  strength: 'strong',
  section: null,
  evidence,
  veto: null,
});

/** As `contentMark`, with the features that decided. */
export const strikeMark = ({ index }: Block, kind: Kind, forest: Forest, table: Table): Mark =>
  contentMark(index, kind, against(forest, table, index, EVIDENCE));

/** Vetoes by which a rule did know what a block is, and only doubted that it goes. */
const DOUBTS: ReadonlySet<Mark['veto']> = new Set(['weak-alone', 'long-prose']);

/** By block, the kind that a rule gave it without striking it: where the content judge strikes the block, it is of that kind. */
export function doubtedKinds(marks: readonly Mark[]): ReadonlyMap<number, Kind> {
  const kinds = new Map<number, Kind>();
  for (const { block, kind, veto } of marks) if (DOUBTS.has(veto) && !kinds.has(block)) kinds.set(block, kind);
  return kinds;
}
