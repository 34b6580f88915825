/** WARC files for tests. */
import { gzipSync } from 'node:zlib';

const page = (title: string): string =>
  `<html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${SENTENCE.repeat(8)}</p></article></body></html>`;

const SENTENCE = 'The ferry sailed again on Monday, two winters after a fire in the engine room. ';

export interface RecordParts {
  readonly type?: string;
  readonly url: string;
  /** The HTTP message, or the block of other records. */
  readonly block: string | Uint8Array;
  /** What the header says of its length; by default the truth. */
  readonly length?: number | null;
  readonly contentType?: string;
}

/** One record, with the two line ends behind it. */
export function warcRecord({ type = 'response', url, block, length, contentType }: RecordParts): Buffer {
  const bytes = Buffer.from(block);
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    `WARC-Record-ID: <urn:uuid:${url.slice(-1)}>`,
    `Content-Type: ${contentType ?? 'application/http; msgtype=response'}`,
    ...(length === null ? [] : [`Content-Length: ${length ?? bytes.length}`]),
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

/** An HTTP response. */
export function http(
  body: string | Uint8Array,
  headers: readonly string[] = ['Content-Type: text/html'],
  status = 200,
): Buffer {
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} Some\r\n${headers.join('\r\n')}\r\n\r\n`), Buffer.from(body)]);
}

/** A record of a page with that title. */
export const pageRecord = (url: string, title: string, length?: number | null): Buffer =>
  warcRecord({ url, block: http(page(title)), ...(length !== undefined && { length }) });

/** Each record compressed for itself, as the format wants it. */
export const gzipped = (records: readonly Uint8Array[]): Buffer =>
  Buffer.concat(records.map((record) => gzipSync(record)));

export { page as warcPage };
