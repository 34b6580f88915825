/** The paid part of a page is its article: what the page's data says goes before what its markup looks like. */
import type { Block, Kind, Mark, Measure } from '../../model.js';

/** What a rule of these kinds takes for furniture may be a sentence of the article; what asks for something stays struck. */
const FURNITURE: ReadonlySet<Kind> = new Set(['furniture', 'navigation', 'metadata']);

const SENTENCE_WORDS = 6;
const OUTSIDE = new Set(['nav', 'footer', 'aside', 'form', 'dialog']);

const linkShare = ({ text, hints }: Block): number => (hints?.linked ?? 0) / Math.max(1, text.length);

/** Sentences, outside boxes and not below a headline that is a link: a teaser of another article. */
function isText(block: Block, measure: Measure | undefined, above: Block | undefined): boolean {
  if (block.kind === 'control' || block.kind === 'caption' || block.kind === 'heading') return false;
  if (measure?.sentence !== true || measure.words < SENTENCE_WORDS || linkShare(block) >= 0.5) return false;
  if (OUTSIDE.has(block.hints?.landmark ?? '')) return false;
  return above?.kind !== 'heading' || linkShare(above) < 0.8;
}

/** Sentences of the paid part, and the headings right above them. */
function textOf(blocks: readonly Block[], measures: readonly Measure[], paid: ReadonlySet<number>): Set<number> {
  const text = new Set<number>();
  let above: Block | undefined;
  for (const block of blocks) {
    if (!paid.has(block.index) || block.text === '') continue;
    if (isText(block, measures[block.index], above)) {
      text.add(block.index);
      if (above?.kind === 'heading' && linkShare(above) < 0.5) text.add(above.index);
    }
    above = block;
  }
  return text;
}

/**
 * Saves the sentences in the paid part of a page from the content judge, and from rules that take them for furniture.
 * @param paid the blocks of that part
 * @returns the same marks, with the veto `paid-part` where one is saved
 */
export function protectPaid(
  marks: readonly Mark[],
  blocks: readonly Block[],
  measures: readonly Measure[],
  paid: ReadonlySet<number>,
): readonly Mark[] {
  if (paid.size === 0) return marks;
  const text = textOf(blocks, measures, paid);
  const asked = new Set(
    marks
      .filter(({ by, kind, veto }) => veto === null && by === 'rule' && !FURNITURE.has(kind))
      .map(({ block }) => block),
  );
  // A label above the text is one, wherever it stands: rules strike headings by their whole words.
  const headings = new Set(blocks.filter(({ kind }) => kind === 'heading').map(({ index }) => index));
  const saves = ({ by, block, kind }: Mark): boolean =>
    text.has(block) && !asked.has(block) && (by === 'content' || (FURNITURE.has(kind) && !headings.has(block)));
  return marks.map((mark) => (mark.veto === null && saves(mark) ? { ...mark, veto: 'paid-part' as const } : mark));
}
