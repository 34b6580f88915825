import type { Block, Kind, Mark, Measure, Section, Veto } from '../model.js';
import type { Hit, RuleSet } from './compile.js';
import { hits } from './compile.js';
import type { Speech } from './guards.js';
import { vetoOf } from './guards.js';
import { tidy } from './leftovers.js';
import { spareOwn } from './own.js';
import { askingQuotes } from './quotes.js';
import type { Read } from './sections.js';
import { isProse, sectionEnd } from './sections.js';
import { spokenBlocks } from './spoken.js';

interface Context extends Read {
  readonly speech: Speech;
  readonly marks: Mark[];
  /** The mark that strikes a block, by block. */
  readonly struck: (Mark | undefined)[];
  /** Marks in whose place others stand at the end. */
  readonly replaced: Map<Mark, Mark>;
  sections: number;
}

const EVIDENCE_LIMIT = 120;
/** Words of a line that goes on with a sentence. */
const LEAST_REST = 3;

/** The matched words as the source has them; as folded where folding changed the length. */
function evidence(hit: Hit, block: Block, measure: Measure): string[] {
  if (hit.end === hit.start) return ['markup'];
  const source = measure.folded.length === block.text.length ? block.text : measure.folded;
  return [source.slice(hit.start, Math.min(hit.end, hit.start + EVIDENCE_LIMIT))];
}

function markOf(context: Context, hit: Hit, at: number, veto: Veto | null, section: number | null = null): Mark | null {
  const block = context.blocks[at];
  const measure = context.measures[at];
  if (block === undefined || measure === undefined) return null;
  const { id, kind, strength = 'strong' } = hit.rule.rule;
  return { block: at, by: 'rule', rule: id, kind, strength, section, evidence: evidence(hit, block, measure), veto };
}

function strike(context: Context, mark: Mark | null): void {
  if (mark === null) return;
  context.marks.push(mark);
  if (mark.veto === null) context.struck[mark.block] ??= mark;
}

function strikeSection(context: Context, hit: Hit, section: Section, at: number): void {
  const end = sectionEnd(context, hit.rule, section, at);
  if (end === null || end === at) {
    const alone = hit.rule.rule.strength === 'weak';
    strike(context, markOf(context, hit, at, alone ? 'weak-alone' : null));
    return;
  }
  const number = ++context.sections;
  strikeRun(context, hit, at, end, number);
}

/** Strikes all blocks of a run; the words that opened it are the evidence for each. */
function strikeRun(context: Context, hit: Hit, at: number, end: number, section: number): void {
  const opening = markOf(context, hit, at, null, section);
  if (opening === null) return;
  for (let block = at; block <= end; block++) strike(context, { ...opening, block });
}

function strikeTail(context: Context, hit: Hit, at: number): void {
  const after = context.measures.slice(at + 1);
  const proseAfter = after.some((measure) => isProse(measure) && measure.words >= 25);
  if (proseAfter) strike(context, markOf(context, hit, at, 'article-after'));
  else strikeRun(context, hit, at, context.blocks.length - 1, ++context.sections);
}

const LOWER = /^\p{Ll}/u;

/** Whether a cue is the first words of a sentence that goes on in the next line, as in verse. */
function goesOn({ blocks, measures }: Context, { rule, start, end }: Hit, at: number): boolean {
  const [block, next] = [blocks[at], blocks[at + 1]];
  if (rule.rule.kind !== 'recirculation' || block?.hints !== null || next === undefined) return false;
  const whole = end - start >= (measures[at]?.folded.length ?? 0);
  const below = block.end !== null && next.start === block.end + 1;
  return whole && below && LOWER.test(next.text) && (measures[at + 1]?.words ?? 0) >= LEAST_REST;
}

function applyHit(context: Context, hit: Hit, at: number): void {
  const block = context.blocks[at];
  const measure = context.measures[at];
  if (block === undefined || measure === undefined) return;
  const veto = vetoOf(hit, block, measure, context.speech) ?? (goesOn(context, hit, at) ? 'exception' : null);
  const { scope = 'block', strength = 'strong' } = hit.rule.rule;
  if (veto !== null) strike(context, markOf(context, hit, at, veto));
  else if (typeof scope === 'object') strikeSection(context, hit, scope, at);
  else if (strength === 'weak') return;
  else if (scope === 'tail') strikeTail(context, hit, at);
  else strike(context, markOf(context, hit, at, null));
}

/** Labels of forms that ask for something say so only beside such a request: "Friday" below an advertisement is a heading. */
const ASKING: ReadonlySet<Kind> = new Set(['paywall', 'donation', 'signup', 'consent', 'promo', 'account']);

/** Weak matches strike in a run of neighbours that touches a block which a strong rule struck; a heading of a kept paragraph stays. */
function strikeWeak(context: Context, weak: ReadonlyMap<number, readonly Hit[]>): void {
  const headsKept = (at: number): boolean => {
    const next = at + 1;
    if (context.blocks[at]?.kind !== 'heading' || next >= context.blocks.length) return false;
    return context.struck[next] === undefined && !weak.has(next) && context.blocks[next]?.kind === 'paragraph';
  };
  const reach = (at: number, from: number): void => {
    if (headsKept(at)) return;
    const beside = context.struck[from];
    if (beside === undefined || context.struck[at] !== undefined) return;
    const fitting = weak.get(at)?.filter(({ rule }) => !ASKING.has(rule.rule.kind) || ASKING.has(beside.kind));
    const hit = fitting?.find(({ rule }) => rule.rule.kind === beside.kind) ?? fitting?.[0];
    if (hit === undefined) return;
    const section = beside.kind === hit.rule.rule.kind ? beside.section : null;
    strike(context, markOf(context, hit, at, null, section));
  };
  for (let i = 1; i < context.blocks.length; i++) reach(i, i - 1);
  for (let i = context.blocks.length - 2; i >= 0; i--) reach(i, i + 1);
  for (const [at, found] of weak) {
    if (context.struck[at] === undefined)
      for (const hit of found) strike(context, markOf(context, hit, at, 'weak-alone'));
  }
}

/** Strikes a block together with another one, whose mark says why; a strike of its own gives way. */
function strikeWith(context: Context, block: number, mark: Mark): void {
  const section = mark.section ?? ++context.sections;
  const own = context.struck[block];
  const both = { ...mark, section };
  const replace = (old: Mark, by: Mark): void => {
    context.replaced.set(old, by);
    context.struck[by.block] = by;
  };
  if (mark.section === null) replace(mark, both);
  if (own === undefined) strike(context, { ...both, block });
  else replace(own, { ...both, block });
}

const NONE: readonly Hit[] = [];

/**
 * Runs rules over blocks.
 * @returns all marks in block order; those without a veto strike
 */
export function markByRules(blocks: readonly Block[], measures: readonly Measure[], rules: RuleSet): Mark[] {
  const found = blocks.map(({ hints }, at) =>
    measures[at]?.folded === '' ? NONE : hits(rules, measures[at] as Measure, hints?.tokens ?? []),
  );
  const speech = { asking: askingQuotes(blocks, measures, found), spoken: spokenBlocks(blocks, measures) };
  const read: Read = { blocks, measures, found, prose: new Map() };
  const context: Context = { ...read, speech, marks: [], struck: [], replaced: new Map(), sections: 0 };
  const weak = new Map<number, Hit[]>();
  blocks.forEach((block, at) => {
    for (const hit of found[at] ?? NONE) {
      const isWeak = hit.rule.rule.strength === 'weak' && typeof hit.rule.rule.scope !== 'object';
      const saved = isWeak && vetoOf(hit, block, measures[at] as Measure, speech) !== null;
      if (isWeak && !saved) weak.set(at, [...(weak.get(at) ?? []), hit]);
      else applyHit(context, hit, at);
    }
  });
  strikeWeak(context, weak);
  tidy({
    ...context,
    join: (block, mark) => {
      strikeWith(context, block, mark);
    },
  });
  const marks = context.marks.map((mark) => context.replaced.get(mark) ?? mark);
  return spareOwn(
    marks.sort((a, b) => a.block - b.block),
    blocks,
    measures,
  );
}
