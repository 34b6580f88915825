import { lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The file that a path stands for. A symbolic link may point to a file that is not there yet. */
export function followLinks(path: string): string {
  let target = resolve(path);
  // As many links as Linux follows (path_resolution(7)).
  for (let step = 0; step < 40; step += 1) {
    if (statSync(target, { throwIfNoEntry: false }) !== undefined) return realpathSync(target);
    if (lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return target;
    target = resolve(dirname(target), readlinkSync(target));
  }
  return target;
}
