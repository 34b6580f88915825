/** What an input is by its name. */
import { statSync } from 'node:fs';
import type { Container } from './job.js';

const CONTAINER_ENDINGS: Readonly<Record<string, Container>> = {
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  warc: 'warc',
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
};

const GLOB = /[*?]|\[[^[\]]+\]|\{[^{}]+\}/;

/** Whether a name that is no file would be tried as a pattern. */
export const isGlob = (input: string): boolean => GLOB.test(input);

/** Whether it is a folder. What cannot be looked at is none. */
export function isFolder(input: string): boolean {
  try {
    return statSync(input, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false;
  }
}

/** Whether there is something of that name. What cannot be looked at is there. */
export function exists(input: string): boolean {
  try {
    return statSync(input, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}

/** The name without the ending of its compression. */
export const withoutCompression = (name: string): string => name.replace(/\.(?:gz|br)$/i, '');

/** Whether the name says that it is compressed. */
export const isCompressedName = (name: string): boolean => withoutCompression(name) !== name;

/** A gzip file by its first bytes (https://www.rfc-editor.org/rfc/rfc1952#section-2.3.1). */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;

/** Brotli has no signature, so only a name tells it. */
export const isBrotliName = (name: string): boolean => /\.br$/i.test(name);

/** Which kind of container a name tells, or null for a document. */
export function containerOf(name: string): Container | null {
  const ending = /\.([a-z]+)$/i.exec(withoutCompression(name))?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(CONTAINER_ENDINGS, ending) ? CONTAINER_ENDINGS[ending]! : null;
}
