/** What the pipeline asks of a format: how its blocks are made, judged and searched for facts. */
import type { Judged } from '../metadata/access/ending.js';
import type { Access, Block, Mark, Measure, Metadata, Opinion, Options, Warning } from '../model.js';

/** The metadata, and which blocks they were read from. */
export interface Facts {
  readonly metadata: Metadata;
  /** The block that is the headline. */
  readonly title: number | null;
  /** Blocks whose words became metadata. */
  readonly blocks: ReadonlySet<number>;
}

/** A source that was read. */
export interface Reading {
  readonly blocks: readonly Block[];
  readonly warnings: readonly Warning[];
  readonly content: (measures: readonly Measure[], marks: readonly Mark[]) => Opinion;
  /** `language`: that of the running text, ISO 639-1; null where it is not sure. */
  readonly facts: (measures: readonly Measure[], marks: readonly Mark[], language: string | null) => Facts;
  /** Saves blocks that the source declares to be the article, by a veto on the marks against them. */
  readonly spare?: (marks: readonly Mark[], measures: readonly Measure[]) => readonly Mark[];
  readonly access: (judged: Judged, marks: readonly Mark[]) => Access;
  /** What relative addresses in the source stand against, where the source or the caller says so. */
  readonly base?: string | null;
}

export type Reader = (source: string, options: Options) => Reading;
