/** The id of a document of which there is no result: what was read of it may have said it. */
import type { Body, Fields } from './job.js';
import { idForErrors, parseLine } from './record.js';

/** Bytes of a line, or of a record's header, that are looked into. */
const HEAD = 65_536;

/** A member of a JSON object that holds no others, with what stands before and behind it. */
const MEMBER =
  /\s*(?<name>"(?:[^"\\]|\\.)*")\s*:\s*(?<value>"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)\s*(?:,|\})/y;

/** @returns the id of a record, or null where it has none that can be read */
export function idOfBody(body: Body, fields: Fields): string | null {
  switch (body.from) {
    case 'row':
      return idForErrors(body.fields, fields) || null;
    case 'line':
      return idOfLine(body.bytes, fields);
    case 'warc':
      return idOfWarc(body.bytes);
    case 'file':
    case 'bytes':
      return null;
  }
}

function idOfLine(bytes: Uint8Array, fields: Fields): string | null {
  try {
    return idForErrors(parseLine(bytes).values, fields);
  } catch {
    return idOfBrokenLine(bytes, fields);
  }
}

/** The id that stands at the beginning of a line of which the rest is missing or broken. */
export function idOfBrokenLine(bytes: Uint8Array, fields: Fields): string | null {
  const text = Buffer.from(bytes.subarray(0, HEAD)).toString();
  const member = new RegExp(MEMBER);
  member.lastIndex = text.indexOf('{') + 1;
  if (member.lastIndex === 0 || text.slice(0, member.lastIndex - 1).trim() !== '') return null;
  for (let found = member.exec(text); found !== null; found = member.exec(text)) {
    const { name: key, value } = found.groups!;
    if (parsed(key!) === fields.id) return idForErrors({ [fields.id]: parsed(value!) }, fields);
  }
  return null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** The id in the header of a WARC record. */
export function idOfWarc(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD));
  const crlf = head.indexOf('\r\n\r\n');
  const end = crlf === -1 ? head.indexOf('\n\n') : crlf;
  return warcIdIn(head.toString('latin1', 0, end === -1 ? head.length : end));
}

/** @param header of a WARC record */
export const warcIdIn = (header: string): string | null =>
  /^WARC-Record-ID[ \t]*:[ \t]*<?([^<>\s]+)/im.exec(header)?.[1] ?? null;
