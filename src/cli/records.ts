/** The records of the line filter: one JSON object in, one JSON object out. */
import { judge } from '../clean.js';
import { InputError } from '../errors.js';
import type { Format, Options, Warning } from '../model.js';
import { toArticle } from '../render/index.js';
import { VERSION } from '../version.js';
import { isWebAddress } from './options.js';

/** The answer to one line: an article, or an error object where the line (`bad`) or the program (`internal`) fails. */
export interface Answer {
  /** One line of JSON, without its line end. */
  readonly json: string;
  readonly failure: 'bad' | 'internal' | null;
  /** What was thrown; null where nothing was. */
  readonly error: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/** Which field holds the article, and so its format. Where a record has several, the first of these is taken. */
const BODIES = ['html', 'markdown', 'text'] as const satisfies readonly Format[];

/** V8 makes no longer strings. */
const MAX_BYTES = 0x1fffffe8;

/**
 * Answers one line. Never throws: whatever goes wrong becomes an error object, so that lines and answers stay in step.
 *
 * @param bytes the line in UTF-8, without its line end
 * @param line its number, from 1
 * @param options what each record is judged with
 */
export function answerLine(bytes: Uint8Array, line: number, options: Options): Answer {
  let fields: Fields | null = null;
  try {
    const { text, warnings } = decoded(bytes);
    fields = parsed(text);
    return { json: JSON.stringify(cleaned(fields, warnings, options)), failure: null, error: null };
  } catch (error) {
    const failure = error instanceof InputError ? 'bad' : 'internal';
    return { json: errorObject(error, line, fields, options), failure, error };
  }
}

function decoded(bytes: Uint8Array): { text: string; warnings: Warning[] } {
  if (bytes.length > MAX_BYTES) throw new InputError('it is too large', 'Give it as a file of its own.');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), warnings: [] };
  } catch {
    const message = 'The line is not valid UTF-8; what could not be read became U+FFFD.';
    return { text: new TextDecoder().decode(bytes), warnings: [{ code: 'invalid-utf8', message }] };
  }
}

function parsed(text: string): Fields {
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
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new InputError('it is JSON, but not an object', remedy);
}

function cleaned(fields: Fields, before: readonly Warning[], common: Options): object {
  const [format, body] = bodyOf(fields);
  const { url, warnings } = addressOf(fields);
  const record = idOf(fields);
  const input = others(fields, url === null ? [format, 'id'] : [format, 'id', 'url']);
  const options: Options = {
    ...common,
    format,
    ...(url !== null && { url }),
    ...(record !== null && { record }),
    ...(input !== null && { input }),
  };
  const judgement = judge(body, options);
  const all = [...before, ...warnings, ...judgement.warnings];
  return toArticle({ ...judgement, warnings: all }, options, VERSION);
}

function bodyOf(fields: Fields): [Format, string] {
  for (const format of BODIES) {
    const body = fields[format];
    if (typeof body === 'string') return [format, body];
  }
  const wrong = BODIES.find((name) => fields[name] !== undefined && fields[name] !== null);
  const problem = wrong === undefined ? 'it has no article' : `its "${wrong}" is not a string`;
  throw new InputError(problem, 'Give the article as a string under "html", "markdown" or "text".');
}

/** An address that cannot be used stays among the other fields, with a warning: the article is worth more than it. */
function addressOf(fields: Fields): { url: string | null; warnings: Warning[] } {
  const url = fields['url'];
  if (url === undefined || url === null || url === '') return { url: null, warnings: [] };
  if (typeof url === 'string' && isWebAddress(url)) return { url, warnings: [] };
  return { url: null, warnings: [{ code: 'bad-url', message: 'The record\'s "url" is not a web address.' }] };
}

function idOf(fields: Fields): string | null {
  const id = fields['id'];
  if (id === undefined || id === null) return null;
  if (typeof id === 'string') return id;
  const remedy = 'Give it as a string.';
  if (typeof id !== 'number') throw new InputError('its "id" is neither a string nor a number', remedy);
  // JSON.parse has rounded it already: two records could get one id.
  if (Math.abs(id) > Number.MAX_SAFE_INTEGER) throw new InputError('its "id" is too large for a number', remedy);
  return String(id);
}

/** The fields that are carried through; null where there are none. */
function others(fields: Fields, taken: readonly string[]): Fields | null {
  const entries = Object.entries(fields).filter(([name]) => !taken.includes(name));
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

function errorObject(error: unknown, line: number, fields: Fields | null, options: Options): string {
  const known = error instanceof InputError;
  const message = known ? `${error.problem}. ${error.remedy}` : `internal error: ${String(error)}`;
  const id = fields?.['id'];
  const answer = {
    schema: 'bluepencil/error/1',
    source: {
      path: options.path ?? null,
      record: typeof id === 'string' || typeof id === 'number' ? String(id) : null,
    },
    error: { line, message },
  };
  try {
    return JSON.stringify({ ...answer, input: fields === null ? null : others(fields, [...BODIES, 'id']) });
  } catch {
    // Fields nested too deeply to be written again, which may be the very reason of the error.
    return JSON.stringify({ ...answer, input: null });
  }
}
