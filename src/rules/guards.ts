import type { Block, Measure, Veto } from '../model.js';
import type { Hit } from './compile.js';
import { DEFAULT_MAX_WORDS } from './limits.js';

function inQuoteContainer(block: Block): boolean {
  for (let container = block.container; container !== null; container = container.parent)
    if (container.kind === 'quote') return true;
  return false;
}

const WORD = /[\p{L}\p{N}]/u;

/**
 * Whether the words at `start` stand inside quotation marks: an odd number of marks before them, and one behind them; or
 * none behind, where the quotation opens the block and goes on in the next one.
 */
export function quoted(folded: string, start: number, end: number): boolean {
  // A pattern may have matched signs before its first word, the opening mark among them.
  const word = start + Math.max(0, folded.slice(start, end).search(WORD));
  let before = 0;
  for (let i = folded.indexOf('"'); i >= 0 && i < word; i = folded.indexOf('"', i + 1)) before++;
  if (before % 2 === 0) return false;
  return folded.includes('"', end) || folded.startsWith('"');
}

const tooLong = (hit: Hit, measure: Measure): boolean => measure.words > (hit.rule.rule.maxWords ?? DEFAULT_MAX_WORDS);

/** As `vetoOf`, but for the quotation in which a block stands. */
export function spares(hit: Hit, block: Block, measure: Measure): Veto | null {
  if (block.kind === 'code' || block.kind === 'table') return block.kind;
  if (hit.rule.unless().some((pattern) => pattern.test(measure.folded))) return 'exception';
  if (hit.end > hit.start && quoted(measure.folded, hit.start, hit.end)) return 'quotation';
  return tooLong(hit, measure) ? 'long-prose' : null;
}

/**
 * What saves a block from a match, or null. The cheap and certain reasons come first.
 * @param asking blocks of quotations that nobody speaks
 */
export function vetoOf(hit: Hit, block: Block, measure: Measure, asking: ReadonlySet<number>): Veto | null {
  const veto = spares(hit, block, measure);
  if (veto !== null && veto !== 'long-prose') return veto;
  return inQuoteContainer(block) && measure.sentence && !asking.has(block.index) ? 'quotation' : veto;
}
