import type { Finding } from '../render/index.js';
import { brief } from '../render/index.js';
import { oneLine } from './messages.js';

/** The longest text that a finding quotes, in UTF-16 units. */
const WIDTH = 100;

/**
 * A finding of `--check` as one line: `file:line: kind rule "text"`. The line number is left out where the parser implied
 * the block, and the content judge stands as `content` where a rule's id would.
 */
export function findingLine(input: string, { line, kind, rule, text }: Finding): string {
  const place = line === null ? oneLine(input) : `${oneLine(input)}:${line}`;
  return `${place}: ${kind} ${rule ?? 'content'} ${JSON.stringify(brief(text, WIDTH).toWellFormed())}\n`;
}
