import { UsageError } from '../errors.js';

/** A commander argument parser for an option that names one file: given twice, the first name would be forgotten. */
export function once(flag: string): (value: string, before: unknown) => string {
  return (value, before) => {
    if (typeof before !== 'string') return value;
    throw new UsageError(`${flag} is given twice: '${before}' and '${value}'`, 'Give it once.');
  };
}

/** As {@link once}, for a file that is written to: a stream is none. */
export function fileOnce(flag: string): (value: string, before: unknown) => string {
  const check = once(flag);
  return (value, before) => {
    if (value === '') throw new UsageError(`${flag} has an empty name`, 'Give a file.');
    if (value !== '-') return check(value, before);
    throw new UsageError(`${flag} writes to a file, and - is none`, 'Give a name, or /dev/stderr. ./- is a file, too.');
  };
}
