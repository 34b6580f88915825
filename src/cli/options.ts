/** What the user wrote after `bluepencil`, checked: each function throws a `UsageError` that names the nearest choice. */
import { CONTAINERS } from '../batch/job.js';
import { checkUrl, choose, FORMATS } from '../check-options.js';
import { UsageError } from '../errors.js';
import { KINDS } from '../model.js';
import type { JudgeChoice, Kind, Options } from '../model.js';
import { isContainer, toBatchRequest } from './batch-options.js';
import type { BatchRequest, RawBatchOptions } from './batch-options.js';
import { FAIL_ON } from './fail-on.js';
import type { FailOn } from './fail-on.js';

export const OUTPUT_FORMATS = ['markdown', 'json', 'jsonl', 'text', 'html'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

export const INPUT_FORMATS = [...FORMATS, ...CONTAINERS] as const;
export const COLOURS = ['auto', 'always', 'never'] as const;
export type ColourChoice = (typeof COLOURS)[number];

/** The kinds that `--check` counts unless `--strip` says otherwise: what asks the reader for something. */
export const CHECKED_KINDS: readonly Kind[] = ['paywall', 'donation', 'signup', 'consent', 'promo'];

/** The options as commander hands them over, each value already checked by the functions below. */
export interface RawOptions extends RawBatchOptions {
  readonly format: OutputFormat;
  readonly output?: string;
  readonly inputFormat: (typeof INPUT_FORMATS)[number];
  readonly judge: JudgeChoice;
  readonly strip: readonly Kind[];
  readonly keep: readonly Kind[];
  readonly url?: string;
  readonly charset?: string;
  readonly quiet?: boolean;
  readonly explain?: boolean;
  readonly diff?: boolean;
  readonly check?: boolean;
  readonly jsonl?: boolean;
  readonly failOn: readonly FailOn[];
  readonly links: boolean;
  readonly images: boolean;
  readonly title: boolean;
  readonly frontMatter?: boolean;
  readonly color: ColourChoice;
}

/** What the reader wants of an article. */
export interface Look {
  /** The title on top: in Markdown, text and HTML. */
  readonly title: boolean;
  readonly links: boolean;
  readonly images: boolean;
  /** Metadata above Markdown, also for one input. */
  readonly frontMatter: boolean;
}

/** What one run is asked to do. */
export interface Request {
  /** Files in the order given; `-` is standard input. Never empty. */
  readonly inputs: readonly string[];
  readonly task: 'clean' | 'diff' | 'check' | 'lines';
  readonly format: OutputFormat;
  readonly look: Look;
  /** A file's path; null for standard output. */
  readonly output: string | null;
  readonly explain: boolean;
  readonly quiet: boolean;
  readonly color: ColourChoice;
  /** The kinds that `--check` counts. */
  readonly checked: readonly Kind[];
  /** Findings that end the run with exit code 4. */
  readonly failOn: readonly FailOn[];
  /** What every input is judged with. */
  readonly options: Options;
  readonly batch: BatchRequest;
}

/** A commander argument parser that accepts one of `choices`. */
export function oneOf<T extends string>(what: string, choices: readonly T[]): (value: string) => T {
  return (value) => choose(what, value, choices);
}

/** A commander argument parser for `--strip` and `--keep`, which are given once for each kind. */
export function addKind(value: string, before: readonly Kind[]): readonly Kind[] {
  return [...before, choose('kind', value, KINDS)];
}

/** A commander argument parser for `--fail-on`, which is given once for each finding. */
export function addFailOn(value: string, before: readonly FailOn[]): readonly FailOn[] {
  return [...before, choose('finding', value, FAIL_ON)];
}

/** A commander argument parser for `--url`; gives the address back as written. */
export const parseUrl = (value: string): string => checkUrl('--url', value);

/**
 * Puts the checked options together.
 *
 * @throws UsageError where they contradict each other
 */
export function toRequest(inputs: readonly string[], raw: RawOptions): Request {
  refuseContradictions(inputs, raw);
  return {
    inputs: inputs.length === 0 && raw.filesFrom === undefined ? ['-'] : inputs,
    task: taskOf(raw),
    format: raw.format,
    look: { title: raw.title, links: raw.links, images: raw.images, frontMatter: raw.frontMatter ?? false },
    output: raw.output === undefined || raw.output === '-' ? null : raw.output,
    explain: raw.explain ?? false,
    quiet: raw.quiet ?? false,
    color: raw.color,
    checked: (raw.strip.length === 0 ? CHECKED_KINDS : raw.strip).filter((kind) => !raw.keep.includes(kind)),
    failOn: raw.failOn,
    options: judgingOptions(raw),
    batch: toBatchRequest(raw, isContainer(raw.inputFormat) ? raw.inputFormat : null),
  };
}

function taskOf(raw: RawOptions): Request['task'] {
  if (raw.jsonl) return 'lines';
  if (raw.check) return 'check';
  return raw.diff ? 'diff' : 'clean';
}

function judgingOptions(raw: RawOptions): Options {
  return {
    format: isContainer(raw.inputFormat) ? 'auto' : raw.inputFormat,
    judge: raw.judge,
    ...(raw.strip.length > 0 && { strip: raw.strip }),
    ...(raw.keep.length > 0 && { keep: raw.keep }),
    ...(raw.url !== undefined && { url: raw.url }),
    ...(raw.charset !== undefined && { charset: raw.charset }),
    ...(!raw.links && { links: false }),
    ...(!raw.images && { images: false }),
  };
}

function refuseContradictions(inputs: readonly string[], raw: RawOptions): void {
  if (inputs.includes('')) throw new UsageError('an input has an empty name', 'Give a file, or - for standard input.');
  if (raw.output === '') throw new UsageError('--output has an empty name', 'Give a file, or - for standard output.');
  if (inputs.filter((input) => input === '-').length > 1) {
    throw new UsageError('standard input is named twice', 'It can be read only once: give - once.');
  }
  if (raw.url !== undefined && inputs.length > 1) {
    throw new UsageError('--url is the address of one page', `Give one input with it, not ${inputs.length}.`);
  }
  refuseLooks(raw);
  const both = raw.strip.find((kind) => raw.keep.includes(kind));
  if (both !== undefined) throw new UsageError(`--strip and --keep both name ${both}`, 'Leave one of them out.');
}

/** JSON has keys for the title and the rest; front matter is a custom of Markdown. */
function refuseLooks({ format, title, frontMatter, diff, check, jsonl }: RawOptions): void {
  const shown = diff === true || check === true ? null : jsonl === true ? 'jsonl' : format;
  if (frontMatter === true && shown !== 'markdown') {
    throw new UsageError('--front-matter is for Markdown', 'Leave it out: -f json prints the same facts as keys.');
  }
  if (!title && (shown === null || shown.startsWith('json'))) {
    throw new UsageError('--no-title is for Markdown, text and HTML', 'Leave it out: there is no title on top here.');
  }
}
