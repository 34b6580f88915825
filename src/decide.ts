/** From marks to one role for each block. */
import type { Block, Kind, Mark, Measure, Options, Verdict } from './model.js';

/** A strike that leaves nothing spares blocks of at least this many words that end as a sentence does. */
const SURVIVOR_WORDS = 25;

/** Whether the user's `strip` and `keep` allow a kind to be struck. */
const allowed = (kind: Kind, options: Options): boolean =>
  (options.strip === undefined || options.strip.length === 0 || options.strip.includes(kind)) &&
  !options.keep?.includes(kind);

const strikes = (mark: Mark, options: Options): boolean => mark.veto === null && allowed(mark.kind, options);

/** Saves prose where the rules would strike every word of a text: then the nag is what the text is. */
function spareSurvivors(marks: readonly Mark[], measures: readonly Measure[], options: Options): readonly Mark[] {
  const struck = new Set(marks.filter((mark) => strikes(mark, options)).map((mark) => mark.block));
  const kept = measures.reduce((sum, measure, i) => sum + (struck.has(i) ? 0 : measure.words), 0);
  if (kept > 0) return marks;
  const survives = (measure: Measure | undefined): boolean =>
    measure !== undefined && measure.sentence && measure.words >= SURVIVOR_WORDS;
  return marks.map((mark) =>
    mark.veto === null && survives(measures[mark.block]) ? { ...mark, veto: 'sole-survivor' as const } : mark,
  );
}

/**
 * The role of a byline or a timestamp. The content judge takes them for furniture, and the metadata know better: they
 * leave the text where the kind `metadata` may be struck, and stay where it may not. The rules alone strike what they name.
 */
function factVerdict(mark: Mark | null, options: Options): Verdict {
  const known = mark?.by === 'content' ? { ...mark, kind: 'metadata' as const } : mark;
  if (options.judge !== 'rules' && allowed('metadata', options)) return { role: 'metadata', mark: known };
  return known?.by === 'rule' ? { role: 'struck', mark: known } : { role: 'kept', mark: null };
}

/**
 * The role of each block. A rule's strike goes before the content judge's: its reason says more.
 * @param title the block that is the headline, or null
 * @param facts blocks whose words became metadata
 * @param absent whether the document holds no article, so that nothing need be left of it
 */
export function decide(
  blocks: readonly Block[],
  measures: readonly Measure[],
  marks: readonly Mark[],
  title: number | null,
  facts: ReadonlySet<number>,
  options: Options,
  absent = false,
): { marks: readonly Mark[]; verdicts: Verdict[] } {
  const spared = absent ? marks : spareSurvivors(marks, measures, options);
  const deciding = new Map<number, Mark>();
  for (const mark of spared) {
    const before = deciding.get(mark.block);
    if (strikes(mark, options) && (before === undefined || (before.by === 'content' && mark.by === 'rule')))
      deciding.set(mark.block, mark);
  }
  const verdicts = blocks.map((block): Verdict => {
    if (block.index === title) return { role: 'title', mark: null };
    const mark = deciding.get(block.index) ?? null;
    if (facts.has(block.index)) return factVerdict(mark, options);
    return mark === null ? { role: 'kept', mark } : { role: 'struck', mark };
  });
  return { marks: spared, verdicts };
}
