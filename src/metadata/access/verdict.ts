/**
 * The access verdict: who may read the article, and whether this is all of it.
 *
 * What the page declares is believed for the status, except where a wall shows that it is not so. Whether the text is cut
 * off is judged by what is there: its length beside the declared one, its last words, and the wall behind them; for many
 * sites declare every article as paid and ship it whole.
 */
import type { Access, Mark } from '../../model.js';
import type { Declared } from './declared.js';
import type { Judged } from './ending.js';
import type { Findings } from './gather.js';
import { gather } from './gather.js';
import type { Prompt } from './prompts.js';

type Status = Access['status'];

/** One reason's opinion of `truncated`; null where it knows that nothing can be said. */
interface Opinion {
  readonly truncated: boolean | null;
  readonly evidence: readonly string[];
}

const quote = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`;
};

const told = ({ rule, words }: Prompt): string => `rule ${rule}: ${quote(words)}`;

const isPaid = ({ declared: { free, tier } }: Findings): boolean => free === false || tier === 'locked';

/** A teaser is seldom longer. */
const TEASER_WORDS = 250;
/** A wall that stands not next to more words than these may be one that scripts would take away. */
const LONG_WORDS = 800;
const NEXT = 3;
/** So many words of the paid part are no remains of a teaser. */
const PAID_WORDS = 50;
const WHOLE = 0.85;
const SHORT = 0.5;

/** JSON-LD holds a text that the page does not. */
function byBody({ held, bodyWords, words }: Findings): Opinion | null {
  if (held === null || held >= SHORT || bodyWords < 1.5 * words + 40) return null;
  return { truncated: true, evidence: [`body has ${words} words, articleBody ${bodyWords}`] };
}

function byCount({ share, pageShare, words, declared }: Findings): Opinion | null {
  if (share === null || pageShare === null) return null;
  const evidence = [`body has ${words} of ${declared.wordCount ?? 0} declared words`];
  if (share >= WHOLE) return { truncated: false, evidence };
  // Where the page has the words, they were struck, not withheld.
  return pageShare < SHORT ? { truncated: true, evidence } : null;
}

function endOf({ ending }: Findings): string | null {
  if (ending === null) return null;
  if (ending.how === 'cut') return `body ends mid-sentence: ${quote(`…${ending.words}`)}`;
  return ending.how === 'dots' ? `body ends with an ellipsis: ${quote(`…${ending.words}`)}` : null;
}

/** A body that is cut off right before any prompt, or on a page that is declared as paid. */
function byCut(findings: Findings): Opinion | null {
  const { ask, words } = findings;
  const end = endOf(findings);
  // "Read more" behind a long text leads to another one.
  const asks = ask !== null && (ask.wall !== 'more' || words < 2 * TEASER_WORDS);
  if (end === null || !(asks || isPaid(findings))) return null;
  return { truncated: true, evidence: [end, ...(asks ? [told(ask)] : [])] };
}

/** The wall itself says that there is more. */
function byRest({ prompts }: Findings): Opinion | null {
  return prompts.some(({ rest }) => rest) ? { truncated: true, evidence: [] } : null;
}

const isWall = ({ wall }: Prompt): boolean => wall === 'hard' || wall === 'registration' || wall === 'used';

/** The page's paid part is there, with a whole last sentence. */
function byPart({ paidWords, ending, prompts }: Findings): Opinion | null {
  const enough = prompts.some(isWall) ? TEASER_WORDS : PAID_WORDS;
  if (paidWords < enough || ending?.how === 'cut' || ending?.how === 'dots') return null;
  return { truncated: false, evidence: [`the paid part is there: ${paidWords} words`] };
}

const hasMeter = ({ prompts }: Findings): boolean => prompts.some(({ wall }) => wall === 'left');

/** A wall right behind the body, although its last sentence is whole. Who has articles left is not kept out by it. */
function byWall(findings: Findings): Opinion | null {
  const { wall, gap, words, declared } = findings;
  if (wall === null || wall.wall === 'more' || hasMeter(findings)) return null;
  // Of a login or an error page nothing was cut off.
  if (words === 0 && declaredStatus(declared) === 'unknown') return { truncated: null, evidence: [] };
  const doubtful = (words >= LONG_WORDS && gap > NEXT) || (declared.free === true && words >= TEASER_WORDS);
  return { truncated: doubtful ? null : true, evidence: [`the wall stands right behind ${words} words`] };
}

/** Declared as paid, and no wall: whole where it is longer than teasers are. */
function byLength(findings: Findings): Opinion | null {
  const { words, declared, ending, paidWords } = findings;
  if (!isPaid(findings)) return null;
  if (ending?.how === 'sentence' && words >= TEASER_WORDS) {
    return { truncated: false, evidence: [`body has ${words} words and ends with a sentence`] };
  }
  if (words >= TEASER_WORDS) return { truncated: null, evidence: [] };
  if (declared.selectors.length > 0 && paidWords < 10)
    return { truncated: true, evidence: ['the paid part is not there'] };
  const own = findings.prompts.find((prompt) => prompt.own && isWall(prompt));
  if (own === undefined || hasMeter(findings)) return { truncated: null, evidence: [] };
  return { truncated: true, evidence: [told(own), `body has only ${words} words`] };
}

/** Declared as free, and nothing against it. */
function byFreedom({ declared, ending, wall }: Findings): Opinion | null {
  if (declared.free !== true && declared.tier !== 'free') return null;
  if (wall !== null || ending === null || ending.how === 'cut' || ending.how === 'dots') return null;
  return { truncated: false, evidence: [] };
}

/** An excerpt as feeds and blog indexes cut it. */
const EXCERPT = /\[(?:…|\.\.\.)\]\W*$/;
/** Fewer words may be a teaser, whatever they end with. */
const PLAIN_WORDS = 50;

/** Nothing is known but the text: whole where it ends with a sentence, and nothing hints at more. */
function byEnding({ ending, words, marks, wall }: Findings): Opinion | null {
  if (ending === null) return null;
  // Behind a longer text it is the excerpt of another one.
  if (ending.how === 'dots' && words < TEASER_WORDS && EXCERPT.test(ending.words)) {
    return { truncated: true, evidence: [`body ends with an ellipsis: ${quote(`…${ending.words}`)}`] };
  }
  const enough = marks.length > 0 || wall !== null ? TEASER_WORDS : PLAIN_WORDS;
  return ending.how === 'sentence' && words >= enough ? { truncated: false, evidence: [] } : null;
}

/** The surest first: the first that has an opinion decides. */
const REASONS = [byCount, byBody, byRest, byPart, byCut, byWall, byLength, byFreedom, byEnding] as const;

function truncation(findings: Findings): Opinion {
  for (const reason of REASONS) {
    const opinion = reason(findings);
    if (opinion !== null) return opinion;
  }
  return { truncated: null, evidence: [] };
}

/** The prompts that say something of this article: a meter anywhere, a wall behind the body, or above it. */
function telling({ prompts, wall, ending }: Findings): Prompt[] {
  const meter = prompts.find((prompt) => prompt.wall === 'left' || prompt.wall === 'used');
  const above = prompts.find(
    ({ wall: kind, own, block }) => (kind === 'hard' || kind === 'registration') && own && block < (ending?.block ?? 0),
  );
  const rest = prompts.find((prompt) => prompt.rest);
  const all = meter?.wall === 'left' ? [meter, wall, above, rest] : [wall, meter, above, rest];
  return [...new Set(all)].filter((prompt) => prompt !== null && prompt !== undefined);
}

const STATUS: Readonly<Record<Prompt['wall'], Status>> = {
  hard: 'subscription',
  registration: 'registration',
  used: 'metered',
  left: 'metered',
  more: 'unknown',
  offer: 'unknown',
};

const shown = (prompts: readonly Prompt[]): Status =>
  prompts.map(({ wall }) => STATUS[wall]).find((status) => status !== 'unknown') ?? 'unknown';

const declaredStatus = ({ free, tier }: Declared): Status => {
  if (tier !== null) return { free: 'open', metered: 'metered', locked: 'subscription' }[tier] as Status;
  if (free === null) return 'unknown';
  return free ? 'open' : 'subscription';
};

function statusOf(findings: Findings, prompts: readonly Prompt[], truncated: boolean | null): Status {
  const said = declaredStatus(findings.declared);
  const seen = shown(prompts);
  const { ask, words } = findings;
  if (said === 'unknown' && words === 0) return said;
  const asked = truncated === true && ask !== null && ask.wall !== 'more';
  if (said === 'unknown') return seen === 'unknown' && asked ? 'subscription' : seen;
  // "Free" stands against a wall only where the text is whole all the same; a meter is free to read for now.
  if (said === 'open') return seen !== 'unknown' && (truncated === true || seen === 'metered') ? seen : said;
  if (said === 'subscription' && findings.declared.tier === null && seen !== 'unknown') return seen;
  return said;
}

/**
 * Who may read the article, and whether this is all of it. Pure and linear in the blocks.
 *
 * @param judged blocks, measures and verdicts of a document
 * @param marks of all judges: a paywall prompt is one that a rule struck
 * @param declared what the page declares; of a text, nothing
 * @param paid blocks in the parts that are declared as paid
 * @returns short and readable evidence; `truncated` null where it cannot be told
 */
export function resolveAccess(
  judged: Judged,
  marks: readonly Mark[],
  declared: Declared,
  paid: ReadonlySet<number>,
): Access {
  const findings = gather(judged, marks, declared, paid);
  const { truncated, evidence } = truncation(findings);
  const prompts = telling(findings);
  const status = statusOf(findings, prompts, truncated);
  const plain = (status === 'open' || status === 'unknown') && truncated !== true;
  const { ask, marks: found } = findings;
  const asked = truncated === true && ask !== null ? [told(ask)] : [];
  const all = [...declared.evidence, ...prompts.map(told), ...evidence, ...asked, ...(plain ? [] : found)];
  return { status, truncated, evidence: [...new Set(all)] };
}

const UNDECLARED: Declared = {
  free: null,
  tier: null,
  selectors: [],
  wordCount: null,
  articleBody: null,
  vendors: [],
  evidence: [],
};

/** The verdict of a text without a head: by its prompts and its end. */
export const resolveTextAccess = (judged: Judged, marks: readonly Mark[]): Access =>
  resolveAccess(judged, marks, UNDECLARED, new Set());
