import { InputError } from '../errors.js';

/** V8 makes no longer strings (2^29 - 24 units). */
export const MAX_STRING = 0x1fffffe8;

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** A size for messages: `12.5 MB`, in powers of 1,000. */
export function sizeText(bytes: number): string {
  let unit = 0;
  let value = bytes;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${value >= 100 || unit === 0 ? Math.round(value) : Number(value.toFixed(1))} ${UNITS[unit]!}`;
}

/** A document over `--max-size`. @param bytes its size where that is known */
export function tooLarge(limit: number, bytes: number | null = null): InputError {
  const size = bytes === null ? '' : ` (${sizeText(bytes)})`;
  return new InputError(`it is larger than ${sizeText(limit)}${size}`, 'Give --max-size a greater size, or split it.');
}

/** Tells {@link tooLarge} from other errors. */
export const isTooLarge = (error: unknown): boolean =>
  error instanceof InputError && error.problem.startsWith('it is larger than ');
