/** A job's body as a document: what a worker does before it cleans. */
import { isUtf8 } from 'node:buffer';
import { InputError } from '../errors.js';
import { charsetOf } from '../input/labels.js';
import type { Format } from '../model.js';
import type { WARCRecord as WarcRecord } from 'warcio';
import type { DocumentSource, Job, Settings } from './job.js';
import { isBlank } from './blank.js';
import { isBrotliName, isGzip } from './kinds.js';
import { tooLarge } from './limits.js';
import { readWhole } from './read.js';
import { openRecord, parseLine } from './record.js';
import type { Opened } from './record.js';
import { unpack } from './unpack.js';
import { isWebAddress } from '../web-address.js';

/** HTTP's names of the formats (https://www.iana.org/assignments/media-types). */
const TYPES: Readonly<Record<string, Format>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
  'text/markdown': 'markdown',
};

/**
 * Opens a document.
 * @returns null where there is none: a blank line, a WARC record without a page or a text
 * @throws InputError where it cannot be read
 */
export async function openJob({ body, path, place }: Job, settings: Settings): Promise<Opened | null> {
  const { fields, maxSize } = settings;
  switch (body.from) {
    case 'file':
      return whole(unpacked(readWhole(body.path, maxSize), place, maxSize), path);
    case 'bytes':
      return whole(unpacked(body.bytes, place, maxSize), path);
    case 'row': {
      const opened = openRecord(withoutEmpty(body.fields), fields, path);
      return { ...opened, warnings: [...body.warnings, ...opened.warnings] };
    }
    case 'line': {
      if (isBlank(body.bytes)) return null;
      const { values, warnings } = parseLine(body.bytes);
      const opened = openRecord(values, fields, path);
      return { ...opened, warnings: [...warnings, ...opened.warnings] };
    }
    case 'warc':
      return openWarc(body.bytes, path, maxSize);
  }
}

function whole(bytes: Uint8Array, path: string | null): Opened {
  if (isBlank(bytes)) throw new InputError('it is empty', 'Give an article: HTML, plain text or Markdown.');
  return {
    source: { body: bytes, path, record: null, url: null, charset: null, format: 'auto', input: null },
    warnings: [],
  };
}

function unpacked(bytes: Uint8Array, name: string, limit: number): Uint8Array {
  if (isGzip(bytes)) return unpack(bytes, 'gzip', limit);
  return isBrotliName(name) ? unpack(bytes, 'brotli', limit) : bytes;
}

/** A table has no way to say that there is no value: an empty cell is none. */
function withoutEmpty(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

async function openWarc(bytes: Uint8Array, path: string | null, limit: number): Promise<Opened | null> {
  const { WARCParser } = await import('warcio');
  const record = await WARCParser.parse([bytes]);
  if (record === null) throw new InputError('its WARC header cannot be read', 'Get the file again.');
  const http = record.httpHeaders;
  if (http !== null && !isSuccess(http.statusCode)) return null;
  const type =
    record.warcType === 'response' && http === null
      ? null
      : typeOf(http?.headers.get('content-type') ?? record.warcContentType);
  if (type === null) return null;
  const payload = decoded(await payloadOf(record), http?.headers.get('content-encoding') ?? null, limit);
  if (isBlank(payload)) return null;
  const source: DocumentSource = {
    body: payload,
    path,
    record: record.warcHeader('WARC-Record-ID')?.replace(/^<|>$/g, '') ?? null,
    url: webAddress(record.warcTargetURI),
    charset: believed(type.charset, payload),
    format: type.format,
    input: null,
  };
  return { source, warnings: [] };
}

const webAddress = (url: string | null | undefined): string | null =>
  typeof url === 'string' && isWebAddress(url) ? url : null;

/** Redirections and errors have pages of their own, which are no articles. */
const isSuccess = (status: string | number | undefined): boolean => Number(status) >= 200 && Number(status) < 300;

/** Null where the type is neither a page nor a text. */
function typeOf(header: string | null | undefined): { format: Format | 'auto'; charset: string | null } | null {
  if (header === null || header === undefined || header.trim() === '') return { format: 'auto', charset: null };
  const format = TYPES[header.split(';', 1)[0]!.trim().toLowerCase()];
  const label = /;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(header)?.[1] ?? null;
  return format === undefined ? null : { format, charset: label };
}

/** Servers declare what they were set up with: valid UTF-8 is no other encoding. */
function believed(label: string | null, bytes: Uint8Array): string | null {
  const charset = label === null ? null : charsetOf(label);
  if (charset === null || (charset !== 'utf-8' && isUtf8(bytes))) return null;
  return charset;
}

/** The body of the response, put together again where it was sent in chunks. */
async function payloadOf(record: WarcRecord): Promise<Uint8Array> {
  const raw = await record.readFully(false);
  const chunked = /\bchunked\b/i.test(record.httpHeaders?.headers.get('transfer-encoding') ?? '');
  if (!chunked) return raw;
  const { AsyncIterReader } = await import('warcio');
  return new AsyncIterReader([raw], null, true).readFully();
}

/** Undoes a content encoding, where it is still there: archives often hold the body without it, and leave the header. */
function decoded(bytes: Uint8Array, encoding: string | null, limit: number): Uint8Array {
  if (bytes.length > limit) throw tooLarge(limit, bytes.length);
  if (isGzip(bytes)) return unpack(bytes, 'gzip', limit);
  if (encoding?.trim().toLowerCase() !== 'br') return bytes;
  try {
    return unpack(bytes, 'brotli', limit);
  } catch (error) {
    if (isUtf8(bytes)) return bytes;
    throw error;
  }
}
