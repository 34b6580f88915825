/** Tables of contents: lists of links that say what the headings below them say, which stay. */
import type { Block, Measure } from '../model.js';

const LEAST_LINKS = 3;
/** The share of the links that must be headings: some lists shorten one or name a part that has none. */
const LEAST_SHARE = 0.6;
const LINKED = 0.7;

/** Numbers and signs that a list or a heading has and the other may not have. */
const NUMBER = /^[\d.)\s•:#-]+/;
const TRAILING: ReadonlySet<string> = new Set(' .:…');

/** What a line says, without numbers before it and signs behind it. By hand: a pattern would try each run of dots anew. */
function nameOf(measure: Measure | undefined): string {
  const folded = measure?.folded ?? '';
  let end = folded.length;
  while (end > 0 && TRAILING.has(folded.charAt(end - 1))) end--;
  return folded.slice(0, end).replace(NUMBER, '');
}

const isLink = ({ kind, text, hints }: Block): boolean =>
  kind !== 'heading' && hints !== null && hints.linked >= LINKED * text.length;

/**
 * The blocks of tables of contents. Linear in blocks.
 * @param keeps whether a block is kept: only what a heading says that stays may go
 */
export function contentsOf(
  blocks: readonly Block[],
  measures: readonly Measure[],
  keeps: (at: number) => boolean,
): ReadonlySet<number> {
  const headings = new Map<string, number>();
  for (const { index, kind } of blocks)
    if (kind === 'heading' && keeps(index)) headings.set(nameOf(measures[index]), index);
  const found = new Set<number>();
  let run: number[] = [];
  const close = (): void => {
    const same = run.filter((at) => (headings.get(nameOf(measures[at])) ?? -1) > at).length;
    if (run.length >= LEAST_LINKS && same >= LEAST_SHARE * run.length) for (const at of run) found.add(at);
    run = [];
  };
  for (const block of blocks) {
    if (block.text === '') continue;
    if (isLink(block)) run.push(block.index);
    else close();
  }
  close();
  return found;
}
