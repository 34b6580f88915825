/** From log-odds to marks: what both content judges share. */
import type { Block, Kind, Mark } from '../model.js';
import { against } from './forest.js';
import type { Forest } from './forest.js';
import type { Table } from './table.js';

/** So many features explain a strike. */
const EVIDENCE = 3;

/** The mark with which the content judge strikes a block, and the features that decided. */
export function strikeMark(block: Block, kind: Kind, forest: Forest, table: Table): Mark {
  const evidence = against(forest, table, block.index, EVIDENCE);
  return {
    block: block.index,
    by: 'content',
    rule: null,
    kind,
    strength: 'strong',
    section: null,
    evidence,
    veto: null,
  };
}

/** Vetoes by which a rule did know what a block is, and only doubted that it goes. */
const DOUBTS: ReadonlySet<Mark['veto']> = new Set(['weak-alone', 'long-prose']);

/** By block, the kind that a rule gave it without striking it: where the content judge strikes the block, it is of that kind. */
export function doubtedKinds(marks: readonly Mark[]): ReadonlyMap<number, Kind> {
  const kinds = new Map<number, Kind>();
  for (const { block, kind, veto } of marks) if (DOUBTS.has(veto) && !kinds.has(block)) kinds.set(block, kind);
  return kinds;
}
