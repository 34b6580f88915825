/** What is counted over a run. */
import { KINDS } from '../model.js';
import type { Kind } from '../model.js';
import { NO_DOCUMENTS } from './job.js';
import type { Failure, Outcome, Tally } from './job.js';

/** Hosts beyond this number are counted together: the table of a crawl must not fill the memory. */
const MAX_HOSTS = 10_000;

export interface Totals {
  /** Documents that were taken up. */
  documents: number;
  cleaned: number;
  /** Cleaned ones of which nothing was left. */
  empty: number;
  truncated: number;
  /** WARC records and blank lines that hold no document. */
  skipped: number;
  failed: number;
  bytes: number;
  kept: number;
  struck: number;
  found: number;
  readonly kinds: Map<Kind, number>;
  readonly reasons: Map<string, number>;
  /** By rule: `[strikes, words]`. */
  readonly rules: Map<string, [number, number]>;
  readonly hosts: Map<string, number>;
  /** Files that are no documents, by extension. */
  readonly left: Map<string, number>;
}

export function newTotals(): Totals {
  return {
    documents: 0,
    cleaned: 0,
    empty: 0,
    truncated: 0,
    skipped: 0,
    failed: 0,
    bytes: 0,
    kept: 0,
    struck: 0,
    found: 0,
    kinds: new Map(),
    reasons: new Map(),
    rules: new Map(),
    hosts: new Map(),
    left: new Map(),
  };
}

/** What is counted of an outcome. */
export type Counted = Pick<Outcome, 'failure' | 'skipped' | 'found' | 'tally'>;

/** Adds one document. */
export function count(totals: Totals, { failure, skipped, found, tally }: Counted): void {
  if (failure?.reason !== NO_DOCUMENTS) totals.documents += 1;
  if (skipped) totals.skipped += 1;
  if (found) totals.found += 1;
  if (failure !== null) countFailure(totals, failure);
  if (tally === null) return;
  if (failure === null) totals.cleaned += 1;
  addTally(totals, tally);
}

function countFailure(totals: Totals, { reason }: Failure): void {
  totals.failed += 1;
  increase(totals.reasons, reason, 1);
}

function addTally(totals: Totals, tally: Tally): void {
  if (tally.kept === 0) totals.empty += 1;
  if (tally.truncated) totals.truncated += 1;
  totals.bytes += tally.bytes;
  totals.kept += tally.kept;
  totals.struck += tally.struck;
  for (const kind of KINDS) increase(totals.kinds, kind, tally.kinds[kind] ?? 0);
  for (const [rule, [strikes, words]] of Object.entries(tally.rules)) {
    const before = totals.rules.get(rule) ?? [0, 0];
    totals.rules.set(rule, [before[0] + strikes, before[1] + words]);
  }
  if (tally.host !== null) {
    const known = totals.hosts.has(tally.host) || totals.hosts.size < MAX_HOSTS;
    increase(totals.hosts, known ? tally.host : '(others)', 1);
  }
}

/** Adds to a count; a count of nothing is not kept. */
export function increase<K>(counts: Map<K, number>, key: K, by: number): void {
  if (by !== 0) counts.set(key, (counts.get(key) ?? 0) + by);
}
