import type { InputError } from '../errors.js';
import type { Failure, Stage } from './job.js';
import { isTooLarge } from './limits.js';

/** What is wrong, as it is counted and written down. @param reason null to tell it from the error */
export function failureOf(error: InputError, stage: Stage, reason: string | null = null): Failure {
  const told = isTooLarge(error) ? 'too-large' : 'unreadable';
  return { stage, reason: reason ?? told, message: `${error.problem}. ${error.remedy}` };
}
