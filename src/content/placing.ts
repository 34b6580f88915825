/** How little evidence a block needs for its place among kept ones: in the article's flow, and beside its like. */
import type { Block, ContainerKind, Measure } from '../model.js';
import type { Standing } from './flow.js';
import { nameOf } from './names.js';
import { styleOf } from './places.js';

/** Up to this share of links a block is plain; up to the other it has links in it; else it is one. */
const MAX_LINKED = 0.3;
const MOSTLY_LINKED = 0.8;

/** By how much of a block is links. */
type Linkage = 'plain' | 'mixed' | 'linked';

export function linkageOf({ hints, text }: Block): Linkage {
  const share = (hints?.linked ?? 0) / Math.max(1, text.length);
  return share <= MAX_LINKED ? 'plain' : share <= MOSTLY_LINKED ? 'mixed' : 'linked';
}

/**
 * Log-odds from which a block is kept that stands in the article's flow itself. Between kept blocks little is needed; behind
 * the last one stand signatures and the ends of lists, but also what asks to share.
 */
const FLOW_LIMITS: Readonly<Record<'before' | 'within' | 'after', Readonly<Record<Linkage, number>>>> = {
  before: { plain: -0.6, mixed: -0.5, linked: -0.1 },
  within: { plain: -3, mixed: -1.5, linked: -0.3 },
  after: { plain: -1.5, mixed: -1, linked: -0.1 },
};

/** The same for the entries of a list behind the last kept block. */
const LIST_END_LIMIT = -2.5;

/** The same for a heading between kept blocks: of all that stands there, what reads most like a label is one. */
const FLOW_HEADING_LIMIT = -4.5;

const LISTED: ReadonlySet<ContainerKind> = new Set(['list', 'item', 'definition']);

/** The same in a box within the flow of which most words are kept, and for headings in any box there. */
const BOX_LIMIT = -2;
const BOX_KEPT = 0.6;
const HEADING_LIMIT = -1;

/** The same beside kept blocks of the same name and class under the same parent, where these are the greater part. */
const KIN_LIMIT = -2;
const LINKED_KIN_LIMIT = -0.8;
const LEAST_KIN = 2;
/** For so many kept links of a list one may be struck. */
const LINKED_KIN = 3;

const isListed = ({ container }: Block): boolean => container !== null && LISTED.has(container.kind);

function flowLimit(block: Block, { side, direct, boxKept }: Standing, linkage: Linkage): number {
  const { kind } = block;
  if (side === null) return Infinity;
  if (direct && side === 'within' && kind === 'heading' && linkage === 'plain') return FLOW_HEADING_LIMIT;
  if (direct && side === 'after' && linkage === 'plain' && isListed(block)) return LIST_END_LIMIT;
  if (direct) return FLOW_LIMITS[side][linkage];
  if (side !== 'within' || linkage !== 'plain') return Infinity;
  if (boxKept >= BOX_KEPT) return BOX_LIMIT;
  return kind === 'heading' ? HEADING_LIMIT : Infinity;
}

function kinLimit({ kind }: Block, { kinKept, kinStruck }: Standing, linkage: Linkage, amid: boolean): number {
  if (kinKept < LEAST_KIN || kinKept <= kinStruck) return Infinity;
  if (linkage !== 'linked') return KIN_LIMIT;
  return amid || (kind === 'item' && kinKept >= LINKED_KIN * kinStruck) ? LINKED_KIN_LIMIT : Infinity;
}

/** A row of boxes has so many beside the block's own. */
const LEAST_COUSINS = 2;
/** The same in such a row between kept blocks: where one of those that stand alike is kept, and where most are. */
const COUSIN_LIMIT = -1.2;
const COUSINS_LIMIT = -2;
/** The same where each box has a few words only, as the dates of a timeline: of which some are kept, and none. */
const ENTRY_WORDS = 40;
const ENTRY_LIMIT = -2.5;
const BARE_ENTRY_LIMIT = -1.8;
/** The same in a row that is not between kept blocks, where most of those that stand alike are kept. */
const OUTER_COUSINS_LIMIT = -1.5;

/** The log-odds from which a block is kept as one of a row: the dates of a timeline, the answers to questions. */
export function rowLimit(block: Block, standing: Standing): number {
  const { side, cousinsKept, cousinsStruck, cousinWords, boxKept } = standing;
  if (side === null || cousinsKept + cousinsStruck < LEAST_COUSINS || linkageOf(block) !== 'plain') return Infinity;
  const most = cousinsKept >= LEAST_KIN && cousinsKept > cousinsStruck;
  if (side !== 'within') return most ? OUTER_COUSINS_LIMIT : Infinity;
  if (cousinWords <= ENTRY_WORDS) return cousinsKept > 0 || boxKept > 0 ? ENTRY_LIMIT : BARE_ENTRY_LIMIT;
  return most ? COUSINS_LIMIT : cousinsKept > 0 ? COUSIN_LIMIT : Infinity;
}

/**
 * The log-odds from which a block is kept for its place; infinite where the place says nothing.
 * @param amid whether the blocks before and after it are kept
 */
export function placeLimit(block: Block, standing: Standing, amid: boolean): number {
  const linkage = linkageOf(block);
  const own = Math.min(flowLimit(block, standing, linkage), kinLimit(block, standing, linkage, amid));
  return Math.min(own, rowLimit(block, standing));
}

/** The same for a block directly beside a kept one of its name and class: sentences need less than labels. */
const BESIDE_LIMIT = -1.5;
const BESIDE_SENTENCE_LIMIT = -2.5;
const SENTENCE_WORDS = 8;

/** The log-odds from which a block is kept directly beside a kept one that is its like. */
export function besideLimit(block: Block, measure: Measure | undefined): number {
  if (block.kind === 'heading' || linkageOf(block) === 'linked') return Infinity;
  const { sentence = false, words = 0 } = measure ?? {};
  return sentence && words >= SENTENCE_WORDS ? BESIDE_SENTENCE_LIMIT : BESIDE_LIMIT;
}

/** Whether two blocks stand in elements of the same name and class under the same parent. */
export function alike(one: Block, other: Block): boolean {
  const [a, b] = [one.hints?.place, other.hints?.place];
  if (a === undefined || b === undefined || a === b) return false;
  return a.up !== null && a.up === b.up && styleOf(a) === styleOf(b);
}

/** Names that speak against a block which its place alone would keep. */
export const CHROME: ReadonlySet<string> = new Set(
  (
    'nav navigation navbar menu submenu toc breadcrumb breadcrumbs pagination share sharing social comment comments related ' +
    'recommended newsletter signup subscribe sidebar teaser teasers promo cookie cookies consent disclaimer login form footer ' +
    'error popup modal advertisement ad ads sponsored'
  ).split(' '),
);
/** How many elements may give a name: the block's own, and those around it. */
const NAMING = 3;
const CHROME_LANDMARKS: ReadonlySet<string> = new Set(['nav', 'form', 'dialog']);

/** Whether the elements say that a block is a control or a part of a menu, a form or a window. */
export const isControl = ({ hints, kind }: Block): boolean =>
  kind === 'control' || CHROME_LANDMARKS.has(hints?.landmark ?? '');

/** Whether the markup says that a block is a control, a menu or a box of its own: then its place does not save it. */
export const isChrome = (block: Block): boolean => isControl(block) || nameOf(block, CHROME, NAMING) !== null;
