/** The options for folders, archives and streams. */
import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { Option } from 'commander';
import { CONTAINERS, DEFAULT_FIELDS } from '../batch/job.js';
import type { Container, Fields } from '../batch/job.js';
import { containerOf, exists, isCompressedName, isFolder, isGlob } from '../batch/kinds.js';
import { MAX_STRING } from '../batch/limits.js';
import { UsageError } from '../errors.js';
import { fileOnce, once } from './once.js';

/** The options as commander hands them over, each value already checked by the functions below. */
export interface RawBatchOptions {
  readonly jobs?: number;
  readonly filesFrom?: string;
  readonly errors?: string;
  readonly timeout?: number;
  readonly maxSize?: number;
  readonly resume?: boolean;
  readonly summary?: string;
  readonly stats?: boolean;
  readonly maxRemoved?: number;
  readonly fieldHtml?: string;
  readonly fieldText?: string;
  readonly fieldUrl?: string;
  readonly fieldId?: string;
}

/** How many documents are cleaned, how they are watched over, and what is said of them. */
export interface BatchRequest {
  /** Whether one of these options was given that needs the workers. */
  readonly asked: boolean;
  readonly jobs: number;
  /** A file with names of inputs, `-` for standard input; null for none. */
  readonly filesFrom: string | null;
  readonly errors: string | null;
  /** Milliseconds for one document; null for any. */
  readonly timeout: number | null;
  readonly maxSize: number;
  readonly resume: boolean;
  readonly summary: string | null;
  readonly stats: boolean;
  /** The greatest share of an article that may be struck, 0 to 1; null for any. */
  readonly maxRemoved: number | null;
  readonly fields: Fields;
  /** What the inputs are, where `--input-format` says so. */
  readonly container: Container | null;
}

/** Seconds that a document may take where nothing else is said. */
const TIMEOUT = 60;

/** Bytes that a document may have where nothing else is said: a long book has a hundredth of them. */
export const MAX_SIZE = 100_000_000;

/** More inputs than these are worth the start of workers. */
const FEW = 16;

/** Adds the options to the program. */
export function addBatchOptions(program: Command): void {
  const add = (flags: string, about: string, parser?: (value: string, before: unknown) => unknown): void => {
    const option = new Option(flags, about);
    program.addOption(parser === undefined ? option : option.argParser(parser));
  };
  add('-j, --jobs <n>', 'documents at a time (default: one for each core)', wholeNumber);
  add('--files-from <file>', 'read names of inputs, one a line or separated by NUL (- is stdin)', once('--files-from'));
  add('--field-html <name>', 'field, or column, that holds the page (default: html)');
  add('--field-text <name>', 'field, or column, that holds the text (default: text)');
  add('--field-url <name>', 'field, or column, that holds the address (default: url)');
  add('--field-id <name>', 'field, or column, that holds the id (default: id)');
  add('--timeout <seconds>', `give a document up after this time (default: ${TIMEOUT}, 0: never)`, seconds);
  add('--max-size <size>', 'give a larger document up, such as 20MB (default: 100MB)', size);
  add('--max-removed <share>', 'withhold a document that loses more of its article, such as 60%', share);
  add('--errors <file>', 'write what failed to a file, as JSON Lines', fileOnce('--errors'));
  add('--resume', 'go on where a run with the same output was interrupted');
  add('--summary <file>', 'write what was done to a file, as JSON', fileOnce('--summary'));
  add('--stats', 'say at the end how often each rule struck');
}

/** @param inputFormat what `--input-format` says */
export function toBatchRequest(raw: RawBatchOptions, container: Container | null): BatchRequest {
  const { html, text, url, id } = DEFAULT_FIELDS;
  return {
    asked: container !== null || Object.values(given(raw)).some((value) => value !== undefined && value !== false),
    jobs: raw.jobs ?? availableParallelism(),
    filesFrom: raw.filesFrom ?? null,
    errors: raw.errors ?? null,
    timeout: timeoutOf(raw.timeout),
    maxSize: raw.maxSize ?? MAX_SIZE,
    resume: raw.resume ?? false,
    summary: raw.summary ?? null,
    stats: raw.stats ?? false,
    maxRemoved: raw.maxRemoved ?? null,
    fields: {
      ...DEFAULT_FIELDS,
      html: raw.fieldHtml ?? html,
      text: raw.fieldText ?? text,
      url: raw.fieldUrl ?? url,
      id: raw.fieldId ?? id,
    },
    container,
  };
}

/** The options that need the workers. A size or a field's name does not: the line filter has them, too. */
function given(raw: RawBatchOptions): object {
  const { jobs, filesFrom, errors, timeout, resume, summary, stats, maxRemoved } = raw;
  return { jobs, filesFrom, errors, timeout, resume, summary, stats, maxRemoved };
}

const timeoutOf = (given: number | undefined): number | null => {
  if (given === undefined) return TIMEOUT * 1000;
  return given === 0 ? null : given;
};

/** Whether the inputs are more than one process should read one after the other. */
export function isBatch(inputs: readonly string[], { asked, maxSize }: BatchRequest): boolean {
  if (asked || maxSize !== MAX_SIZE || inputs.length > FEW) return true;
  return inputs.some((input) => input !== '-' && needsBatch(input));
}

function needsBatch(input: string): boolean {
  if (isFolder(input) || isCompressedName(input) || containerOf(input) !== null) return true;
  return isGlob(input) && !exists(input);
}

/** Whether the inputs may be more than one document. */
export function isSeveral(inputs: readonly string[], { filesFrom, container }: BatchRequest): boolean {
  if (inputs.length > 1 || filesFrom !== null || container !== null) return true;
  const [input = '-'] = inputs;
  return input !== '-' && (isFolder(input) || containerOf(input) !== null || (isGlob(input) && !exists(input)));
}

/** The containers that `--input-format` knows beside the formats of documents. */
export const isContainer = (format: string): format is Container => CONTAINERS.some((one) => one === format);

function wholeNumber(value: string): number {
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value);
  throw new UsageError(`--jobs '${value}' is not a number from 1 to 999`, 'Give the number of documents at a time.');
}

function seconds(value: string): number {
  const parsed = /^\d{1,6}(?:\.\d{1,3})?s?$/.test(value) ? Number.parseFloat(value) : Number.NaN;
  if (!Number.isNaN(parsed)) return Math.round(parsed * 1000);
  const problem = `--timeout '${value}' is not a number of seconds from 0.001 to 999999`;
  throw new UsageError(problem, 'Give one such as 30 or 0.5; 0 is for never.');
}

const SIZE = /^(\d{1,12}(?:\.\d{1,3})?)\s*([kmg]?)(i?)b?$/i;
const POWERS: Readonly<Record<string, number>> = { '': 0, k: 1, m: 2, g: 3 };

function size(value: string): number {
  const [, number, unit = '', binary] = SIZE.exec(value) ?? [];
  const bytes = Math.floor(Number(number ?? 0) * (binary === 'i' ? 1024 : 1000) ** POWERS[unit.toLowerCase()]!);
  if (bytes >= 1 && bytes <= MAX_STRING) return bytes;
  throw new UsageError(`--max-size '${value}' is not a size up to 512MiB`, 'Give one such as 500kB, 20MB or 64MiB.');
}

function share(value: string): number {
  const [, number, percent] = /^(\d{1,3}(?:\.\d{1,6})?)\s*(%?)$/.exec(value) ?? [];
  const parsed = Number(number ?? Number.NaN) / (percent === '%' ? 100 : 1);
  if (parsed >= 0 && parsed <= 1) return parsed;
  throw new UsageError(`--max-removed '${value}' is not a share`, 'Give one such as 60% or 0.6.');
}
