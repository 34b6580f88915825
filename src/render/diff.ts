import type { Block, Judgement, Verdict } from '../model.js';
import { neutralise } from './neutral.js';
import type { Paint } from './paint.js';
import { noPaint } from './paint.js';

const SIGNS = { kept: '  ', title: 't ', metadata: 'm ', struck: '- ' } as const;

/** What stands for a block without words: an image, a rule. */
const linesOf = (block: Block): string[] =>
  block.text === '' ? [`(${block.kind})`] : neutralise(block.text).split('\n');

function reason(verdict: Verdict): string {
  const { mark, role } = verdict;
  if (mark === null || role !== 'struck') return '';
  return `  [${mark.kind} ${neutralise(mark.rule ?? mark.by)}]`;
}

function painted(line: string, verdict: Verdict, paint: Paint): string {
  const marked = SIGNS[verdict.role] + line;
  if (verdict.role === 'kept') return marked;
  if (verdict.role === 'title') return paint.bold(marked);
  return verdict.mark === null || verdict.role === 'metadata'
    ? paint.dim(marked)
    : paint.kind(verdict.mark.kind, SIGNS.struck + paint.strike(line));
}

/** A block's lines, each with its sign; the reason stands behind the first. */
function blockLines(block: Block, verdict: Verdict, paint: Paint): string[] {
  const why = reason(verdict);
  return linesOf(block).map((line, i) => painted(line, verdict, paint) + (i === 0 && why !== '' ? paint.dim(why) : ''));
}

/**
 * The source's blocks in order, for `--diff`: kept ones behind two spaces, struck ones behind `- ` with kind and rule in
 * brackets, the title behind `t `, metadata behind `m `. Readable without colour; safe for a terminal.
 * @returns lines, each ended by a line end; '' where there are no blocks
 */
export function toDiff(judgement: Judgement, paint: Paint = noPaint): string {
  const lines: string[] = [];
  for (const block of judgement.blocks) {
    const verdict = judgement.verdicts[block.index];
    if (verdict !== undefined) for (const line of blockLines(block, verdict, paint)) lines.push(line);
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
