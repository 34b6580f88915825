/** What a strike leaves behind: a drawn line that parts nothing any more, the label of an empty alert, a button of another kind. */
import type { Block, Kind, Mark, Measure } from '../model.js';

interface Struck {
  readonly blocks: readonly Block[];
  readonly measures: readonly Measure[];
  /** The mark that strikes a block, by block. */
  readonly struck: (Mark | undefined)[];
  /** Strikes a block together with another one. */
  readonly join: (block: number, mark: Mark) => void;
}

const isLine = ({ kind, text }: Block): boolean => kind === 'break' && text !== '';

/** Drawn lines at the start, at the end, or behind another one, where what they parted off was struck. */
function strikeLines({ blocks, struck, join }: Struck): void {
  let last: Block | null = null;
  let since: Mark | null = null;
  for (const block of blocks) {
    const mark = struck[block.index];
    if (mark === undefined && since !== null && isLine(block) && (last === null || isLine(last)))
      join(block.index, since);
    else if (mark === undefined) {
      last = block;
      since = null;
    } else since = mark;
  }
  let behind: Mark | undefined;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i] as Block;
    if (struck[i] === undefined && behind !== undefined && isLine(block)) join(i, behind);
    if (struck[i] === undefined) return;
    behind = struck[i];
  }
}

const ALERT = /^\[!(?:note|tip|important|warning|caution)\]$/;

/** The label of an alert goes with the alert's words. */
function strikeLabels({ blocks, measures, struck, join }: Struck): void {
  for (const { index, container } of blocks) {
    const first = struck[index + 1];
    if (container?.kind !== 'quote' || first === undefined || !ALERT.test(measures[index]?.folded ?? '')) continue;
    let end = index + 1;
    while (blocks[end]?.container === container && struck[end] !== undefined) end++;
    if (end > index + 1 && blocks[end]?.container !== container) join(index, first);
  }
}

const ASKS: ReadonlySet<Kind> = new Set(['paywall', 'donation', 'signup']);
/** What a button says, whatever its box asks for. */
const BUTTON =
  /^(?:subscribe|sign[- ]?up|register|join|jetzt abonnieren|abonnieren|anmelden|s'abonner|abonnez-vous|je m'abonne|suscr[íi]bete|suscribirse|iscriviti|abbonati|inscreva-se|assine|abonneren|подписаться|登録)(?: now| today| here)?[ .!:>"→]*$/;

/** A bare button beside an ask is that ask's, though a rule knows its words as another kind's, or none knows them. */
function adoptButtons({ blocks, measures, struck, join }: Struck): void {
  const isButton = (at: number): boolean => BUTTON.test(measures[at]?.folded ?? '');
  const boxAt = (at: number): Mark | null => {
    const mark = struck[at];
    return mark !== undefined && ASKS.has(mark.kind) && !isButton(at) ? mark : null;
  };
  for (const { index } of blocks) {
    const own = struck[index];
    if ((own !== undefined && own.section !== null) || !isButton(index)) continue;
    const box = boxAt(index - 1) ?? boxAt(index + 1);
    if (box !== null && box.kind !== own?.kind) join(index, box);
  }
}

/** A cue in capitals or with a colon stands over the headline to which it points. */
const CUE = /^(?:[\p{Lu} ]+:?|[\p{L} ]+:)$/u;
const CUE_RULE = 'recirculation/read-more-label';
const HEADLINE = /^\p{Lu}.*[^.!?:;,…]$/u;
const HEADLINE_WORDS = [4, 16] as const;

/** UTF-16 units between two blocks of a source: 1 is a line break. Infinity where the source has no places. */
const gap = ({ end }: Block, { start }: Block): number => (end === null || start === null ? Infinity : start - end);

/** In texts, the headline in the line below a cue that opens a paragraph of its own. */
function strikeHeadlines({ blocks, measures, struck, join }: Struck): void {
  for (const block of blocks) {
    const { index, hints, text } = block;
    const [mark, before, next] = [struck[index], blocks[index - 1], blocks[index + 1]];
    if (mark?.rule !== CUE_RULE || hints !== null || !CUE.test(text) || next === undefined) continue;
    const { words = 0 } = measures[next.index] ?? {};
    const opens = before === undefined || gap(before, block) >= 2;
    const headline = HEADLINE.test(next.text) && words >= HEADLINE_WORDS[0] && words <= HEADLINE_WORDS[1];
    if (opens && headline && gap(block, next) === 1 && struck[next.index] === undefined) join(next.index, mark);
  }
}

/** Runs when all rules have struck what they strike. */
export function tidy(struck: Struck): void {
  adoptButtons(struck);
  strikeHeadlines(struck);
  strikeLabels(struck);
  strikeLines(struck);
}
