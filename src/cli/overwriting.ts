/** No input is ever overwritten: a text that was cleaned in its own place could not be looked at again. */
import { resolve } from 'node:path';
import { identityOf } from '../batch/identity.js';
import type { Entry, Left, Lost } from '../batch/inputs.js';
import { UsageError } from '../errors.js';
import type { Request } from './options.js';

/** Files that are there already and are about to be written anew, by identity: with the options that name them. */
function writtenFiles({ output, batch }: Request): Map<string, string> {
  const written = { '--output': output, '--errors': batch.errors, '--summary': batch.summary };
  const known = Object.entries(written).flatMap(([option, path]): [string, string][] => {
    const identity = path === null ? null : identityOf(path);
    return identity === null ? [] : [[identity, option]];
  });
  return new Map(known.reverse());
}

/** @param path of an input as the user gave it; null is standard input */
function refuse(path: string | null, written: ReadonlyMap<string, string>): void {
  const identity = written.size === 0 ? null : identityOf(path);
  const option = identity === null ? undefined : written.get(identity);
  if (option === undefined) return;
  const what = option === '--output' ? 'the output' : `the file of ${option}`;
  throw new UsageError(`${what} is the input ${path ?? 'standard input'}`, `Give another ${option}.`);
}

/** The inputs that the command line names, and the list of inputs, as paths; null is standard input. */
function namedFiles({ inputs, batch }: Request): (string | null)[] {
  const named = batch.filesFrom === null ? inputs : [...inputs, batch.filesFrom];
  return named.map((input) => (input === '-' ? null : input));
}

/** @throws UsageError where two options name one file: the second would take the place of the first */
function refuseSharing({ output, batch }: Request): void {
  const named = { '--output': output, '--errors': batch.errors, '--summary': batch.summary };
  const options = new Map<string, string>();
  for (const [option, path] of Object.entries(named)) {
    if (path === null || path === '-') continue;
    const place = resolve(path);
    const other = options.get(place);
    if (other !== undefined)
      throw new UsageError(`${other} and ${option} name one file, ${path}`, `Give another ${option}.`);
    options.set(place, option);
  }
}

/** @throws UsageError where a named input would be overwritten, or one output by another */
export function refuseOverwriting(request: Request): void {
  refuseSharing(request);
  const written = writtenFiles(request);
  for (const path of namedFiles(request)) refuse(path, written);
}

/** The identities of the inputs that the command line names. */
export function namedIdentities(request: Request): ReadonlySet<string> {
  return new Set(namedFiles(request).flatMap((path) => identityOf(path) ?? []));
}

/** As {@link refuseOverwriting}, for inputs that are found in folders, by patterns and in lists, as they are found. */
export async function* refusingOverwriting(
  entries: AsyncIterable<Entry | Lost | Left>,
  request: Request,
): AsyncGenerator<Entry | Lost | Left> {
  const written = writtenFiles(request);
  for await (const entry of entries) {
    if ('regular' in entry && entry.regular) refuse(entry.path, written);
    yield entry;
  }
}
