/** Names of files that are not UTF-8, as old systems and archives leave them: opened by their bytes, shown with escapes. */
import { isUtf8 } from 'node:buffer';
import { readdirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';

/** A path that the system understands: bytes only where they are no UTF-8. */
export type Place = string | Buffer;

/** What a decoder leaves of such names. */
export const LOST = '\ufffd';

/** An entry of a folder. */
export interface Named {
  readonly entry: Dirent | Dirent<Buffer>;
  /** For people: bytes that are no UTF-8 are written as in addresses, `caf%E9.txt`. */
  readonly name: string;
  readonly place: Place;
}

/** Reads a folder. @throws what the operating system says where it cannot be read */
export function entriesIn(folder: Place): Named[] {
  if (typeof folder === 'string') {
    const entries = readdirSync(folder, { withFileTypes: true });
    if (!entries.some(({ name }) => name.includes(LOST))) {
      return entries.map((entry) => ({ entry, name: entry.name, place: join(folder, entry.name) }));
    }
  }
  const entries = readdirSync(folder, { withFileTypes: true, encoding: 'buffer' });
  return entries.map((entry) => ({ entry, name: shown(entry.name), place: joined(folder, entry.name) }));
}

function joined(folder: Place, name: Buffer): Place {
  if (typeof folder === 'string' && isUtf8(name)) return join(folder, name.toString());
  return Buffer.concat([typeof folder === 'string' ? Buffer.from(folder) : folder, Buffer.from('/'), name]);
}

/** The letters that are there, and the other bytes by their numbers. */
function shown(name: Buffer): string {
  if (isUtf8(name)) return name.toString();
  let text = '';
  for (let at = 0; at < name.length;) {
    const size = [1, 2, 3, 4].find((length) => at + length <= name.length && isUtf8(name.subarray(at, at + length)));
    text += size === undefined ? `%${name[at]!.toString(16).toUpperCase()}` : name.toString('utf8', at, at + size);
    at += size ?? 1;
  }
  return text;
}
