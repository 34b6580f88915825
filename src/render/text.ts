import type { Judgement } from '../model.js';

/**
 * The kept blocks' words as plain text, without title and markup: a blank line between blocks, a space between the
 * sentences of one line. What stood together without a space in the source stays together.
 * @returns text without a line end at its end; '' where nothing was kept
 */
export function toText(judgement: Judgement): string {
  const parts: string[] = [];
  let end: number | null = null;
  let goesOn = false;
  for (const block of judgement.blocks) {
    if (!block.joined) goesOn = false;
    if (judgement.verdicts[block.index]?.role !== 'kept' || block.text === '') continue;
    if (goesOn) parts.push(end !== null && end === block.start ? '' : ' ');
    else if (parts.length > 0) parts.push('\n\n');
    parts.push(block.text);
    goesOn = true;
    end = block.end;
  }
  return parts.join('');
}
