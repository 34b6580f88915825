/** Whether results go into a folder, a file, or a stream; and what does not go together there. */
import { realpathSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { extname } from 'node:path';
import { isFolder, isGlob } from '../batch/kinds.js';
import { UsageError } from '../errors.js';
import { isSeveral } from './batch-options.js';
import type { Request } from './options.js';

/** What stands at a path; nothing where it cannot be looked at, which is reported when it is opened. */
function lookAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** A regular file, or one that is not there yet: it appears whole. Devices and pipes are written into. */
export function isReplaced(output: string | null): boolean {
  return output !== null && (lookAt(output)?.isFile() ?? true);
}

/**
 * Whether the results go into a folder: the name ends as a folder's does, or is one; or there is nothing of that name,
 * it has no extension, and the inputs are many files.
 */
export function isFolderOutput({ output, inputs, batch, task }: Request): boolean {
  if (output === null || task === 'lines') return false;
  if (/[\\/]$/.test(output) || isFolder(output)) return true;
  if (lookAt(output) !== undefined || extname(output) !== '') return false;
  return batch.filesFrom !== null || inputs.some((input) => isFolder(input) || isGlob(input));
}

/** @throws UsageError where the options contradict each other */
export function refuseBatch({ batch, output, inputs, task, options }: Request, toFolder: boolean): void {
  if (batch.resume && output === null) {
    throw new UsageError('--resume needs an output that it can go on with', 'Give --output a folder or a file.');
  }
  if (batch.filesFrom === '-' && inputs.includes('-')) {
    throw new UsageError('standard input is named twice', 'It is the list of --files-from already.');
  }
  if (toFolder && (task === 'check' || task === 'diff')) {
    throw new UsageError(`--${task} writes one report`, 'Give --output a file, or leave it out.');
  }
  if (options.url !== undefined && isSeveral(inputs, batch)) {
    throw new UsageError('--url is the address of one page', 'Give one page with it, or records with addresses.');
  }
  const root = toFolder && output !== null ? realFolder(output) : null;
  const same = root === null ? undefined : inputs.find((input) => realFolder(input) === root);
  if (same !== undefined) throw new UsageError(`the output is the input ${same}`, 'Give another --output.');
}

/** The real path of a folder; null where it is none. */
export function realFolder(path: string): string | null {
  return isFolder(path) ? realpathSync(path) : null;
}
