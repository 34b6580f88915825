/** The records of the line filter: one JSON object in, one JSON object out. */
import type { DocumentSource, Fields } from '../batch/job.js';
import { tooLarge } from '../batch/limits.js';
import { idForErrors, openRecord, others, parseLine } from '../batch/record.js';
import type { Values } from '../batch/record.js';
import { judge } from '../clean.js';
import { InputError } from '../errors.js';
import type { Judgement, Options } from '../model.js';
import { toArticle } from '../render/index.js';
import { VERSION } from '../version.js';

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
    const judging = optionsFor(source, options);
    const judgement = judge(source.body, judging);
    settings.inspect?.(judgement);
    const all = [...read.warnings, ...warnings, ...judgement.warnings];
    const article = toArticle({ ...judgement, warnings: all }, judging, VERSION);
    return { json: JSON.stringify(article), failure: null, error: null, judgement };
  } catch (error) {
    const failure = error instanceof InputError ? 'bad' : 'internal';
    return { json: errorObject(messageOf(error), line, values, settings), failure, error, judgement: null };
  }
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
export function errorObject(
  message: string,
  line: number,
  values: Values | null,
  { options, fields }: Pick<LineSettings, 'options' | 'fields'>,
): string {
  const answer = {
    schema: 'bluepencil/error/1',
    source: { path: options.path ?? null, record: idForErrors(values, fields) },
    error: { line, message },
  };
  const taken = [fields.html, fields.markdown, fields.text, fields.id];
  try {
    return JSON.stringify({ ...answer, input: values === null ? null : others(values, taken) });
  } catch {
    // Fields nested too deeply to be written again, which may be the very reason of the error.
    return JSON.stringify({ ...answer, input: null });
  }
}
