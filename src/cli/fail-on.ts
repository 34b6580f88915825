/** `--fail-on`: what the user wants to hear of by the exit code. */
import type { Totals } from '../batch/tally.js';
import type { Judgement } from '../model.js';

export const FAIL_ON = ['truncated', 'no-article'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/**
 * Which of the wanted findings hold for a document: its article is cut off for sure, or nothing is kept of it.
 * @returns one line for each, for a message
 */
export function matchedBy({ access, blocks, verdicts }: Judgement, failOn: readonly FailOn[]): string[] {
  const messages: string[] = [];
  if (failOn.includes('truncated') && access.truncated === true) {
    messages.push(`the article is truncated: ${access.evidence.join('; ')}`);
  }
  const isEmpty = (): boolean => !blocks.some(({ index, text }) => verdicts[index]?.role === 'kept' && text !== '');
  if (failOn.includes('no-article') && isEmpty()) messages.push('no article is left.');
  return messages;
}

/** One message for all documents that a wanted finding holds for, where no message names each of them. */
export const matchMessage = (finding: FailOn, matched: number, documents: number): string =>
  `--fail-on ${finding}: ${matched} of ${documents}.`;

/** How many documents of a batch each wanted finding holds for; those it holds for none of are left out. */
export function matchedIn({ truncated, empty }: Totals, failOn: readonly FailOn[]): [FailOn, number][] {
  const counts: Readonly<Record<FailOn, number>> = { truncated, 'no-article': empty };
  return FAIL_ON.filter((one) => failOn.includes(one) && counts[one] > 0).map((one) => [one, counts[one]]);
}
