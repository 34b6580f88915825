/** Records of JSON Lines and tables: which of their fields is what. */
import { InputError } from '../errors.js';
import type { Format, Warning } from '../model.js';
import { DEFAULT_FIELDS } from './job.js';
import type { DocumentSource, Fields } from './job.js';
import { MAX_STRING } from './limits.js';
import { isWebAddress } from '../web-address.js';

export type Values = Readonly<Record<string, unknown>>;

/** The formats in the order in which their fields are looked for: where a record has several, the first counts. */
const BODIES = ['html', 'markdown', 'text'] as const satisfies readonly Format[];

/** What a user can name a field or column for. */
const FIELDS = ['html', 'text', 'url', 'id'] as const satisfies readonly (keyof Fields)[];

/** A record that was opened. */
export interface Opened {
  readonly source: DocumentSource;
  readonly warnings: readonly Warning[];
}

/**
 * Reads a line of JSON.
 * @param bytes in UTF-8, without the line end
 * @throws InputError where it is not a JSON object
 */
export function parseLine(bytes: Uint8Array): { values: Values; warnings: readonly Warning[] } {
  const { text, warnings } = decoded(bytes);
  return { values: parsed(text), warnings };
}

function decoded(bytes: Uint8Array): { text: string; warnings: Warning[] } {
  if (bytes.length > MAX_STRING) throw new InputError('it is too large', 'Give it as a file of its own.');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), warnings: [] };
  } catch {
    const message = 'The line is not valid UTF-8; what could not be read became U+FFFD.';
    return { text: new TextDecoder().decode(bytes), warnings: [{ code: 'invalid-utf8', message }] };
  }
}

function parsed(text: string): Values {
  const remedy = 'Give one JSON object a line, such as {"text":"…"} or {"html":"…"}.';
  if (text.trim() === '') throw new InputError('it is blank', remedy);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // The parser quotes the text around the place, which may be long.
    const detail = error instanceof Error ? error.message.slice(0, 200) : '';
    throw new InputError(`it is not JSON (${detail})`, remedy);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Values;
  throw new InputError('it is JSON, but not an object', remedy);
}

/**
 * Finds the article, its address and its id among the values of a record; the others are carried through.
 * @param path the input that holds the record; null is standard input
 * @throws InputError where the record has no article, or an id that is none
 */
export function openRecord(values: Values, names: Fields, path: string | null): Opened {
  const [format, body] = bodyOf(values, names);
  const { url, warnings } = addressOf(values, names.url);
  const record = idOf(values, names.id);
  const taken = url === null ? [names[format], names.id] : [names[format], names.id, names.url];
  const input = others(values, taken);
  return { source: { body, path, record, url, charset: null, format, input }, warnings };
}

function bodyOf(values: Values, names: Fields): [Format, string] {
  const bodies = BODIES.flatMap((format): [Format, string][] => {
    const body = valueOf(values, names[format]);
    return typeof body === 'string' ? [[format, body]] : [];
  });
  // A field without words is no article where another has some.
  const found = bodies.find(([, body]) => /\S/.test(body)) ?? bodies[0];
  if (found !== undefined) return found;
  const wrong = BODIES.map((format) => names[format]).find((name) => (valueOf(values, name) ?? null) !== null);
  const problem = wrong === undefined ? `it has no article${onlyNames(values)}` : `its "${wrong}" is not a string`;
  throw new InputError(problem, `Give the article as a string under ${bodyNames(names)}.`);
}

/**
 * Makes sure that a table has a column for the articles, and those that the user named.
 * @param row any of its rows
 * @throws InputError that names the columns that it has
 */
export function checkColumns(row: Values, names: Fields): void {
  for (const field of FIELDS) {
    if (names[field] === DEFAULT_FIELDS[field] || Object.hasOwn(row, names[field])) continue;
    const problem = `it has no column ${JSON.stringify(names[field])}${onlyNames(row)}`;
    throw new InputError(problem, `Name another column by --field-${field}.`);
  }
  if (BODIES.some((format) => Object.hasOwn(row, names[format]))) return;
  const problem = `it has no column ${bodyNames(names)}${onlyNames(row)}`;
  throw new InputError(problem, 'Name the column of the texts by --field-text, or that of the pages by --field-html.');
}

function bodyNames(names: Fields): string {
  const [html, markdown, text] = BODIES.map((format) => JSON.stringify(names[format]));
  return `${html!}, ${markdown!} or ${text!}`;
}

/** Names that a message lists, and the UTF-16 units that it shows of each. */
const MOST_NAMES = 10;
const LONGEST_NAME = 40;

/** `, only "id", "body"`, for messages; nothing where there are none. */
function onlyNames(values: Values): string {
  const names = Object.keys(values);
  const shown = names.slice(0, MOST_NAMES).map((name) => JSON.stringify(name.slice(0, LONGEST_NAME)));
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  return names.length === 0 ? '' : `, only ${shown.join(', ')}${more}`;
}

/** A record's own field; `constructor` and its like are not. */
const valueOf = (values: Values, name: string): unknown => (Object.hasOwn(values, name) ? values[name] : undefined);

/** An address that cannot be used stays among the other fields, with a warning: the article is worth more than it. */
function addressOf(values: Values, name: string): { url: string | null; warnings: Warning[] } {
  const url = valueOf(values, name);
  if (url === undefined || url === null || url === '') return { url: null, warnings: [] };
  if (typeof url === 'string' && isWebAddress(url)) return { url, warnings: [] };
  const message = `The record's ${JSON.stringify(name)} is not a web address.`;
  return { url: null, warnings: [{ code: 'bad-url', message }] };
}

function idOf(values: Values, name: string): string | null {
  const id = valueOf(values, name);
  if (id === undefined || id === null) return null;
  if (typeof id === 'string') return id;
  const remedy = 'Give it as a string.';
  if (typeof id !== 'number') throw new InputError(`its "${name}" is neither a string nor a number`, remedy);
  // JSON.parse has rounded it already: two records could get one id.
  if (Math.abs(id) > Number.MAX_SAFE_INTEGER) throw new InputError(`its "${name}" is too large for a number`, remedy);
  return String(id);
}

/** The fields that are carried through; null where there are none. */
export function others(values: Values, taken: readonly string[]): Values | null {
  const entries = Object.entries(values).filter(([name]) => !taken.includes(name));
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

/** The record's id for an error message, whatever else is wrong with the record. */
export function idForErrors(values: Values | null, names: Fields): string | null {
  const id = values === null ? null : valueOf(values, names.id);
  if (typeof id === 'string') return id.toWellFormed();
  // A number that was rounded is the id of another record.
  return typeof id === 'number' && Math.abs(id) <= Number.MAX_SAFE_INTEGER ? String(id) : null;
}
