import type { Block, Judgement, Kind, Mark, Veto } from '../model.js';
import { KINDS } from '../model.js';
import { keysSeenIn } from './keys.js';
import { brief } from './neutral.js';
import type { Paint } from './paint.js';
import { noPaint } from './paint.js';
import { strikesOf } from './strikes.js';

const TEXT_WIDTH = 72;
const EVIDENCE_WIDTH = 44;
const RULE_WIDTH = 36;
const MOST_EVIDENCE = 3;

/** One row of the table: place, kind, rule, evidence, words. */
interface Row {
  readonly place: string;
  readonly kind: Kind;
  readonly rule: string;
  readonly evidence: string;
  readonly text: string;
  readonly veto: Veto | null;
  /** The index of its first block. */
  readonly block: number;
}

function place(blocks: readonly [Block, ...Block[]]): string {
  const lines = blocks.map((block) => block.line).filter((line) => line !== null);
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return `block ${blocks[0].index + 1}`;
  return first === last ? `line ${first}` : `lines ${first}-${last}`;
}

/** A rule's matched words stand in quotation marks; the content judge's features do not. */
function evidenceOf(mark: Mark): string {
  const quoted = mark.by !== 'content';
  const shown = mark.evidence.slice(0, MOST_EVIDENCE).map((one) => {
    const words = brief(one, EVIDENCE_WIDTH);
    return quoted ? `“${words}”` : words;
  });
  if (mark.evidence.length > MOST_EVIDENCE) shown.push(`+${mark.evidence.length - MOST_EVIDENCE}`);
  return shown.join(quoted ? ' ' : ', ');
}

function rowOf(mark: Mark, blocks: readonly [Block, ...Block[]]): Row {
  const count = blocks.length > 1 ? `${blocks.length} blocks: ` : '';
  return {
    place: place(blocks),
    kind: mark.kind,
    rule: brief(mark.rule ?? mark.by, RULE_WIDTH),
    evidence: evidenceOf(mark),
    text: count + brief(blocks[0].text, TEXT_WIDTH),
    veto: mark.veto,
    block: blocks[0].index,
  };
}

/** Bylines and timestamps that left the text: the keys in which their words can be seen stand in the place of the rule. */
function keyRows({ blocks, verdicts, metadata }: Judgement): Row[] {
  const moved = blocks.filter((block) => verdicts[block.index]?.role === 'metadata');
  return moved.map((block) => ({
    place: place([block]),
    kind: 'metadata',
    rule: keysSeenIn(block.text, metadata).join(', ') || 'content',
    evidence: '',
    text: brief(block.text, TEXT_WIDTH),
    veto: null,
    block: block.index,
  }));
}

/** What a veto saved: vetoed marks of blocks that are kept, each rule and veto once a block. */
function savedRows(judgement: Judgement): Row[] {
  const seen = new Set<string>();
  const rows: Row[] = [];
  for (const mark of judgement.marks) {
    const block = judgement.blocks[mark.block];
    const key = `${mark.block} ${mark.rule ?? mark.by} ${mark.veto ?? ''}`;
    if (mark.veto === null || block === undefined || seen.has(key)) continue;
    if (judgement.verdicts[mark.block]?.role !== 'kept') continue;
    seen.add(key);
    rows.push(rowOf(mark, [block]));
  }
  return rows;
}

const widest = (rows: readonly Row[], column: (row: Row) => string): number =>
  rows.reduce((width, row) => Math.max(width, column(row).length), 0);

/** Writes rows as aligned columns; the last two are ragged, since evidence may be long. */
function table(rows: readonly Row[], paint: Paint): (row: Row) => string {
  const placeWidth = widest(rows, (row) => row.place);
  const kindWidth = widest(rows, (row) => row.kind);
  const ruleWidth = widest(rows, (row) => row.rule);
  return (row) => {
    const kind = paint.kind(row.kind, row.kind.padEnd(kindWidth));
    const rule = paint.dim(row.rule.padEnd(ruleWidth));
    const saved = row.veto === null ? '' : `saved by ${row.veto}: `;
    const words = row.veto === null ? paint.strike(row.text) : row.text;
    return [row.place.padEnd(placeWidth), kind, rule, row.evidence, saved + words]
      .filter((one) => one !== '')
      .join('  ');
  };
}

const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

function summary(judgement: Judgement, saved: number): string {
  const kinds = new Map<Kind, number>();
  const roles = { kept: 0, title: 0, metadata: 0, struck: 0 };
  for (const { role, mark } of judgement.verdicts) {
    roles[role]++;
    if (role === 'struck' && mark !== null) kinds.set(mark.kind, (kinds.get(mark.kind) ?? 0) + 1);
  }
  const list = KINDS.filter((kind) => kinds.has(kind)).map((kind) => `${kind} ${kinds.get(kind) ?? 0}`);
  const strikes = counted(strikesOf(judgement).length, 'strike');
  const struck = roles.struck === 0 ? 'nothing struck' : `${counted(roles.struck, 'block')} struck in ${strikes}`;
  const detail = list.length > 0 ? ` (${list.join(', ')})` : '';
  const aside = roles.title + roles.metadata > 0 ? `, ${roles.title + roles.metadata} became title or metadata` : '';
  return `${struck}${detail}, ${roles.kept} kept${saved > 0 ? ` (${saved} saved by a veto)` : ''}${aside}`;
}

/**
 * What was struck and why, for `--explain`: one line for each strike and for each byline or timestamp that became
 * metadata, in source order, then what a veto saved, then a summary. Safe for a terminal: texts are cut and neutralised.
 * @returns lines, each ended by a line end
 */
export function toExplanation(judgement: Judgement, paint: Paint = noPaint): string {
  const strikes = strikesOf(judgement).map(({ mark, blocks }) => rowOf(mark, blocks));
  const struck = [...strikes, ...keyRows(judgement)].sort((a, b) => a.block - b.block);
  const saved = savedRows(judgement);
  const line = table([...struck, ...saved], paint);
  const savedBlocks = new Set(saved.map((row) => row.block)).size;
  const lines = [...struck.map(line), ...saved.map(line), paint.bold(summary(judgement, savedBlocks))];
  return `${lines.join('\n')}\n`;
}
