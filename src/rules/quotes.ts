/** Boxes that ask for something and are drawn as quotations: a `>` in Markdown, a `<blockquote>` in HTML. */
import type { Block, Container, Kind, Measure } from '../model.js';
import type { Hit } from './compile.js';
import { spares } from './guards.js';

const ASKS: ReadonlySet<Kind> = new Set(['paywall', 'donation', 'signup']);

/** Words of a block that must be an ask; a shorter one without a full stop is a button or a field. */
const LEAST_WORDS = 5;

/** What shows that somebody speaks: quotation marks, a verb of saying, a name behind a dash, an "I". */
const SPEECH =
  /"|\b(?:i|i'm|i've|i'll|my|said|says|told|wrote|writes|added|asked|argued|recalled|according to)\b|^-+ ?[a-z]/;
/** What shows that the words before a quotation speak of it: they lead on to it, or they name such texts. */
const INTRODUCES =
  /[:,]$|\b(?:banners?|pop-?ups?|messages?|notices?|appeals?|letters?|wording|e-?mails?|words?|text|slogans?|reads?|box|buttons?|newsletters?|subscri\w+|donat\w+|fundrais\w+|paywalls?|quot\w+|screens?|adverts?|ads?)\b/;

/** What a publisher's box says somewhere, and a saying or an old advertisement hardly does. */
const OF_PUBLISHERS =
  /\b(?:our|us|newsletters?|in-?box|unlimited|subscribers?|here|now|today|free|articles?|stories|journalism)\b|[$£€] ?\d/;

/** A speaker's name behind the words. */
const NAME = /^-+ ?[a-z]/;

const outermostQuote = ({ container }: Block): Container | null => {
  let found: Container | null = null;
  for (let at = container; at !== null; at = at.parent) if (at.kind === 'quote') found = at;
  return found;
};

/** The runs of blocks that stand in one quotation each. */
function quotesOf(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  let last: Container | null = null;
  for (const block of blocks) {
    const quote = block.container === null ? null : outermostQuote(block);
    if (quote !== null && quote === last) runs.at(-1)?.push(block);
    else if (quote !== null) runs.push([block]);
    last = quote;
  }
  return runs;
}

/**
 * The blocks of quotations in which nobody speaks: strong rules find an ask in each of their sentences, and the words
 * before them do not lead on to them, as those of an article about such asks do.
 * @param found the matches of each block
 */
export function askingQuotes(
  blocks: readonly Block[],
  measures: readonly Measure[],
  found: readonly (readonly Hit[])[],
): ReadonlySet<number> {
  const asking = new Set<number>();
  const isAsk = (block: Block): boolean =>
    (found[block.index] ?? []).some(
      (hit) =>
        ASKS.has(hit.rule.rule.kind) &&
        hit.rule.rule.strength !== 'weak' &&
        spares(hit, block, measures[block.index] as Measure) === null,
    );
  const fits = (block: Block): boolean => {
    const { folded, words, sentence } = measures[block.index] as Measure;
    return !SPEECH.test(folded) && ((words < LEAST_WORDS && !sentence) || isAsk(block));
  };
  for (const quote of quotesOf(blocks)) {
    let before = (quote[0]?.index ?? 0) - 1;
    while (blocks[before]?.kind === 'break') before--;
    const after = measures[(quote.at(-1)?.index ?? 0) + 1]?.folded ?? '';
    const introduced = !asking.has(before) && INTRODUCES.test(measures[before]?.folded ?? '');
    if (introduced || NAME.test(after)) continue;
    const published = quote.some(({ index }) => OF_PUBLISHERS.test(measures[index]?.folded ?? ''));
    if (published && quote.some(isAsk) && quote.every(fits)) quote.forEach(({ index }) => asking.add(index));
  }
  return asking;
}
