import { UsageError } from '../errors.js';

/** A commander argument parser for an option that names one file: given twice, the first name would be forgotten. */
export function once(flag: string): (value: string, before: unknown) => string {
  return (value, before) => {
    if (typeof before !== 'string') return value;
    throw new UsageError(`${flag} is given twice: '${before}' and '${value}'`, 'Give it once.');
  };
}
