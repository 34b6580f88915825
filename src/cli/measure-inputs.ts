import { setImmediate } from 'node:timers/promises';
import { entriesOf } from '../batch/inputs.js';
import type { Request } from './options.js';

/** Files that are looked at before others get their turn. */
const AT_ONCE = 200;

/**
 * The bytes of all inputs, for the bar: found in passing, while the first of them are being cleaned.
 * @returns null where they cannot be told before, as of standard input
 */
export async function measureInputs({ inputs, batch }: Request): Promise<number | null> {
  if (inputs.includes('-') || batch.filesFrom !== null) return null;
  let bytes = 0;
  let seen = 0;
  for await (const entry of entriesOf({ inputs, list: null, without: new Set() })) {
    seen += 1;
    if (seen % AT_ONCE === 0) await setImmediate();
    if ('bytes' in entry) bytes += entry.bytes ?? 0;
  }
  return bytes;
}
