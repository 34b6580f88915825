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
