import type { Block, Judgement, Kind, Mark } from '../model.js';

/** One strike: a block, or the blocks of one section. */
export interface Strike {
  readonly mark: Mark;
  /** In source order, at least one. */
  readonly blocks: readonly [Block, ...Block[]];
}

/** The strikes in source order of their first blocks; the blocks of one section stand in one strike. */
export function strikesOf(judgement: Judgement): Strike[] {
  const strikes: { mark: Mark; blocks: [Block, ...Block[]] }[] = [];
  const sections = new Map<number, [Block, ...Block[]]>();
  for (const block of judgement.blocks) {
    const verdict = judgement.verdicts[block.index];
    if (verdict?.role !== 'struck' || verdict.mark === null) continue;
    const { section } = verdict.mark;
    const open = section === null ? undefined : sections.get(section);
    if (open !== undefined) {
      open.push(block);
      continue;
    }
    const blocks: [Block, ...Block[]] = [block];
    if (section !== null) sections.set(section, blocks);
    strikes.push({ mark: verdict.mark, blocks });
  }
  return strikes;
}

/** A finding of `--check`: one strike. */
export interface Finding {
  /** From 1; null where the parser implied the block. */
  readonly line: number | null;
  readonly kind: Kind;
  /** The rule's id; null for the content judge. */
  readonly rule: string | null;
  /** The words of its first block. */
  readonly text: string;
  /** UTF-16 offsets into the decoded source, end exclusive, from its first block to its last. */
  readonly start: number | null;
  readonly end: number | null;
}

const known = (offsets: readonly (number | null)[]): number[] => offsets.filter((one) => one !== null);

/**
 * The strikes of the given kinds, for `--check`.
 * @param kinds those that count
 */
export function toFindings(judgement: Judgement, kinds: readonly Kind[]): Finding[] {
  const wanted = new Set(kinds);
  const counted = strikesOf(judgement).filter(({ mark }) => wanted.has(mark.kind));
  return counted.map(({ mark, blocks }) => ({
    line: known(blocks.map((block) => block.line))[0] ?? null,
    kind: mark.kind,
    rule: mark.rule,
    text: blocks[0].text,
    start: known(blocks.map((block) => block.start))[0] ?? null,
    end: known(blocks.map((block) => block.end)).at(-1) ?? null,
  }));
}
