/**
 * What the parts of a batch hand to each other: an input becomes entries, an entry becomes jobs, a worker makes an outcome
 * of each job. Everything here passes between threads, so it is plain data.
 */
import type { Format, Kind, Options, Warning } from '../model.js';

/** Which record field, or column, holds what. */
export interface Fields {
  readonly html: string;
  readonly markdown: string;
  readonly text: string;
  readonly url: string;
  readonly id: string;
}

export const DEFAULT_FIELDS: Fields = { html: 'html', markdown: 'markdown', text: 'text', url: 'url', id: 'id' };

/** Files that hold many documents. */
export const CONTAINERS = ['jsonl', 'warc', 'csv', 'tsv'] as const;
export type Container = (typeof CONTAINERS)[number];

/** Where the words of a document are. */
export type Body =
  /** A file, perhaps compressed, that the worker reads; by its bytes where its name is no UTF-8. */
  | { readonly from: 'file'; readonly path: string | Uint8Array }
  /** The bytes of a whole input, perhaps compressed. */
  | { readonly from: 'bytes'; readonly bytes: Uint8Array }
  /** A line of JSON; `line` counts from 1. */
  | { readonly from: 'line'; readonly bytes: Uint8Array; readonly line: number }
  /** A row of a table by column. */
  | { readonly from: 'row'; readonly fields: Readonly<Record<string, string>>; readonly warnings: readonly Warning[] }
  /** A WARC record with its headers. */
  | { readonly from: 'warc'; readonly bytes: Uint8Array };

/** One document to be cleaned. */
export interface Job {
  readonly body: Body;
  /** The input it comes from, for `source.path`; null is standard input. */
  readonly path: string | null;
  /** The number of the record in its container, from 1; null where the input is one document. */
  readonly number: number | null;
  /** What to call it in messages: the input, or `input row 3`. */
  readonly place: string;
}

/** A document that a worker has opened: what the pipeline needs to know of it. */
export interface DocumentSource {
  readonly body: string | Uint8Array;
  readonly path: string | null;
  readonly record: string | null;
  readonly url: string | null;
  readonly charset: string | null;
  readonly format: Format | 'auto';
  /** The other fields of a record; null where there are none. */
  readonly input: Readonly<Record<string, unknown>> | null;
}

/** Where in the way a document failed. */
export type Stage = 'find' | 'read' | 'open' | 'clean' | 'write';

/** Why a document has no result. */
export interface Failure {
  readonly stage: Stage;
  /** One word to count by, such as `timeout`. */
  readonly reason: string;
  /** What is wrong and what to do, in sentences. */
  readonly message: string;
}

/** The reason of a failure that stands for no document: a folder or a pattern that gives none. */
export const NO_DOCUMENTS = 'no-documents';

/** What is counted of a cleaned document. */
export interface Tally {
  readonly bytes: number;
  readonly kept: number;
  readonly struck: number;
  /** Words struck by kind. */
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
  /** By rule (or `content`): `[strikes, words]`. */
  readonly rules: Readonly<Record<string, readonly [number, number]>>;
  readonly truncated: boolean;
  readonly host: string | null;
}

/** What became of a job. */
export interface Outcome {
  /** The result as it is to be written; null where the document has none. */
  readonly text: string | null;
  readonly failure: Failure | null;
  /** The record holds no page or text (a WARC request, an image): nothing is wrong with it. */
  readonly skipped: boolean;
  readonly record: string | null;
  readonly warnings: readonly string[];
  /** For `--explain`; null where it was not asked for. */
  readonly explanation: string | null;
  /** Whether `--check` found something. */
  readonly found: boolean;
  readonly tally: Tally | null;
}

/** What all jobs of a run have in common; goes to each worker once. */
export interface Settings {
  readonly options: Options;
  readonly fields: Fields;
  /** Bytes that a document may have, unpacked. */
  readonly maxSize: number;
  /** The greatest share, 0 to 1, of its article container that a document may lose; null for any. */
  readonly maxRemoved: number | null;
}

export const NOTHING: Outcome = {
  text: null,
  failure: null,
  skipped: false,
  record: null,
  warnings: [],
  explanation: null,
  found: false,
  tally: null,
};
