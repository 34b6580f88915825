/** The records of the line filter: one JSON object in, one JSON object out. */
import type { DocumentSource, Fields } from '../batch/job.js';
import { idOfBrokenLine } from '../batch/known-id.js';
import { tooLarge } from '../batch/limits.js';
import { idForErrors, openRecord, others, parseLine } from '../batch/record.js';
import type { Values } from '../batch/record.js';
import { judge } from '../clean.js';
import { InputError } from '../errors.js';
import type { Judgement, Options } from '../model.js';
import { toArticle } from '../render/index.js';
import { VERSION } from '../version.js';
import { articleJson, toJson } from './json.js';
import { sourceText, withSourceNumbers } from './source-numbers.js';

/** The answer to one line: an article, or an error object where the line (`bad`) or the program (`internal`) fails. */
export interface Answer {
  /** One line of JSON, without its line end. */
  readonly json: string;
  readonly failure: 'bad' | 'internal' | null;
  /** What was thrown; null where nothing was. */
  readonly error: unknown;
  /** What the answer was made of; null where there is none. */
  readonly judgement: Judgement | null;
}

/** How the lines of an input are read. */
export interface LineSettings {
  /** What each record is judged with; `path` names the input. */
  readonly options: Options;
  readonly fields: Fields;
  /** The most bytes of a line. */
  readonly maxSize: number;
  /** Called before an article is given out; throws where it is to be withheld. */
  readonly inspect?: (judgement: Judgement) => void;
}

/**
 * Answers one line. Never throws: whatever goes wrong becomes an error object, so that lines and answers stay in step.
 *
 * @param bytes the line in UTF-8, without its line end
 * @param line its number, from 1
 */
export function answerLine(bytes: Uint8Array, line: number, settings: LineSettings): Answer {
  const { options, fields, maxSize } = settings;
  let values: Values | null = null;
  try {
    if (bytes.length > maxSize) throw tooLarge(maxSize);
    const read = parseLine(bytes);
    values = read.values;
    const { source, warnings } = openRecord(values, fields, options.path ?? null);
    const judging = optionsFor(asInLine(source, bytes), options);
    const judgement = judge(source.body, judging);
    settings.inspect?.(judgement);
    const all = [...read.warnings, ...warnings, ...judgement.warnings];
    const article = toArticle({ ...judgement, warnings: all }, judging, VERSION);
    return { json: articleJson(article, (one) => JSON.stringify(one)), failure: null, error: null, judgement };
  } catch (error) {
    const failure = error instanceof InputError ? 'bad' : 'internal';
    const known = knownOf(bytes, values, settings);
    return { json: errorObject(messageOf(error), line, known, settings), failure, error, judgement: null };
  }
}

/** The answer in the place of an article, where no more is known of the record than its id. */
export function answerWithout(message: string, line: number, record: string | null, settings: LineSettings): string {
  return errorObject(message, line, record === null ? null : { [settings.fields.id]: record }, settings);
}

/** What an error object can say of a record. @param values where they were read already */
function knownOf(bytes: Uint8Array, values: Values | null, { fields, maxSize }: LineSettings): Values | null {
  try {
    if (values !== null) return withSourceNumbers(values, bytes);
    if (bytes.length <= maxSize) return withSourceNumbers(parseLine(bytes).values, bytes);
  } catch {
    // It is no JSON, and the message says so; where it is cut off, its id may be there all the same.
  }
  const id = idOfBrokenLine(bytes, fields);
  return id === null ? null : { [fields.id]: id };
}

/** The fields of articles, as {@link Fields} calls them. */
/** A document whose other fields have their numbers as the line has them. @param line null where it comes from no line */
export function asInLine(source: DocumentSource, line: Uint8Array | null): DocumentSource {
  if (line === null || source.input === null) return source;
  return { ...source, input: withSourceNumbers(source.input, line) };
}

/** What a document is judged with: what is known of it goes before what the command line says of all. */
export function optionsFor(source: DocumentSource, common: Options): Options {
  const { format, path, url, record, charset, input } = source;
  return {
    ...common,
    ...(format !== 'auto' && { format }),
    ...(path !== null && { path }),
    ...(url !== null && { url }),
    ...(record !== null && { record }),
    ...(charset !== null && common.charset === undefined && { charset }),
    ...(input !== null && { input }),
  };
}

function messageOf(error: unknown): string {
  return error instanceof InputError ? `${error.problem}. ${error.remedy}` : `internal error: ${String(error)}`;
}

/** The answer in the place of an article. @param values the record, as far as it could be read */
function errorObject(
  message: string,
  line: number,
  values: Values | null,
  { options, fields }: Pick<LineSettings, 'options' | 'fields'>,
): string {
  const id = idForErrors(values, fields);
  const answer = {
    schema: 'bluepencil/error/1',
    source: { path: options.path ?? null, record: id === null ? null : sourceText(id) },
    error: { line, message },
  };
  const taken = [fields.html, fields.markdown, fields.text, fields.id];
  try {
    return toJson({ ...answer, input: values === null ? null : others(values, taken) });
  } catch {
    // Fields nested too deeply to be written again, which may be the very reason of the error.
    return toJson({ ...answer, input: null });
  }
}
