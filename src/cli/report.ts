/** What is said at the end of a run: a table for people, and the same as JSON. */
import { writeFileSync } from 'node:fs';
import { sizeText } from '../batch/limits.js';
import { writing } from '../batch/stream-sink.js';
import type { Totals } from '../batch/tally.js';
import { KINDS } from '../model.js';
import { builtinPacks } from '../rules/packs/index.js';
import { VERSION } from '../version.js';
import { oneLine } from './messages.js';
import type { Request } from './options.js';

/** Rules and hosts that the table shows; the summary file has all. */
const MOST_ROWS = 40;

type Row = readonly [string, string];

/** The table at the end of a run. @param seconds that it took */
export function report(totals: Totals, seconds: number, { batch }: Request): string {
  const rows: Row[] = [
    ['documents', String(totals.documents)],
    ['cleaned', String(totals.cleaned)],
    ...optional('nothing left', totals.empty),
    ...optional('truncated', totals.truncated),
    ...optional('no document', totals.skipped),
    ...optional('other files', total(totals.left)),
    ...optional('failed', totals.failed),
    ...sorted(totals.reasons).map(([reason, n]): Row => [`  ${reason}`, String(n)]),
    ['words kept', String(totals.kept)],
    ['words struck', String(totals.struck)],
    ...KINDS.flatMap((kind) => optional(`  ${kind}`, totals.kinds.get(kind) ?? 0)),
    [
      'time',
      `${seconds.toFixed(1)} s, ${rate(totals.documents, seconds)} documents a second, ${sizeText(totals.bytes)}`,
    ],
  ];
  return table(rows) + (batch.stats ? statistics(totals) : '');
}

const optional = (name: string, value: number): Row[] => (value === 0 ? [] : [[name, String(value)]]);
const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, n) => sum + n, 0);
const rate = (documents: number, seconds: number): number => Number((documents / Math.max(seconds, 1e-3)).toFixed(1));

/** The greatest first, then by name. */
function sorted(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${indented(name).padEnd(width)}  ${value}\n`).join('');
}

/** On one line; its leading spaces stay. */
const indented = (name: string): string => `${/^ */.exec(name)![0]}${oneLine(name)}`;

/** For `--stats`: how often each rule struck, the hosts, and the rules that never did. */
function statistics(totals: Totals): string {
  const rules = [...totals.rules].sort(([a, [n]], [b, [m]]) => m - n || (a < b ? -1 : 1));
  const silent = silentRules(totals);
  const hosts = sorted(totals.hosts);
  return [
    '\nstrikes  words  rule\n',
    ...rules.slice(0, MOST_ROWS).map(([rule, [strikes, words]]) => `${pad(strikes, 7)}${pad(words, 7)}  ${rule}\n`),
    more(rules.length, 'rules'),
    hosts.length === 0 ? '' : '\ndocuments  host\n',
    ...hosts.slice(0, MOST_ROWS).map(([host, n]) => `${pad(n, 9)}  ${oneLine(host)}\n`),
    more(hosts.length, 'hosts'),
    `\nrules that never struck: ${silent.length}${silent.length === 0 ? '' : ` (${silent.join(', ')})`}\n`,
  ].join('');
}

const pad = (n: number, width: number): string => String(n).padStart(width);
const more = (n: number, what: string): string => (n > MOST_ROWS ? `... and ${n - MOST_ROWS} more ${what}\n` : '');

function silentRules({ rules }: Totals): string[] {
  return builtinPacks.flatMap((pack) => pack.rules.map(({ id }) => id)).filter((id) => !rules.has(id));
}

/** Writes the summary file. @throws UsageError where it cannot be written */
export function writeSummary(path: string, totals: Totals, seconds: number, complete: boolean): void {
  const { documents, cleaned, empty, truncated, skipped, failed, bytes, kept, struck } = totals;
  const summary = {
    schema: 'bluepencil/summary/1',
    generator: { name: 'bluepencil', version: VERSION },
    complete,
    documents: { read: documents, cleaned, empty, truncated, skipped, failed },
    failures: Object.fromEntries(sorted(totals.reasons)),
    bytes,
    words: { kept, struck, kinds: Object.fromEntries(KINDS.flatMap((kind) => entry(kind, totals.kinds.get(kind)))) },
    rules: Object.fromEntries([...totals.rules].sort().map(([rule, [strikes, words]]) => [rule, { strikes, words }])),
    silentRules: silentRules(totals),
    hosts: Object.fromEntries(sorted(totals.hosts)),
    otherFiles: Object.fromEntries(sorted(totals.left)),
    seconds: Number(seconds.toFixed(3)),
    documentsPerSecond: rate(documents, seconds),
    // Node gives kilobytes.
    peakMemory: process.resourceUsage().maxRSS * 1024,
  };
  writing(path, () => {
    writeFileSync(path, `${JSON.stringify(summary, null, 2)}\n`);
  });
}

const entry = <K>(key: K, value: number | undefined): [K, number][] => (value === undefined ? [] : [[key, value]]);
