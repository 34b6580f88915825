import { fstatSync, statSync } from 'node:fs';
import type { BigIntStats } from 'node:fs';

const STDIN = 0;

const ofFile = (stats: BigIntStats | undefined): string | null =>
  stats?.isFile() === true ? `${stats.dev}:${stats.ino}` : null;

/**
 * What tells whether two paths, links among them, stand for one file; null for what is no regular file, or cannot be
 * looked at.
 * @param path null for standard input, which may be a file
 */
export function identityOf(path: string | null): string | null {
  try {
    return ofFile(
      path === null ? fstatSync(STDIN, { bigint: true }) : statSync(path, { bigint: true, throwIfNoEntry: false }),
    );
  } catch {
    return null;
  }
}
