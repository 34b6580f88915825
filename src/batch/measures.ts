/** What is counted of one cleaned document, and how much of its article it has lost. */
import type { Block, Judgement, Kind, Place } from '../model.js';
import type { Tally } from './job.js';

const words = (block: Block): number => block.text.split(/\s+/).filter((word) => word !== '').length;

/** @param url the document's address where it is known */
export function tallyOf(judgement: Judgement, url: string | null): Tally {
  const kinds: Partial<Record<Kind, number>> = {};
  const rules: Record<string, [number, number]> = {};
  const sections = new Set<number>();
  let kept = 0;
  let struck = 0;
  for (const block of judgement.blocks) {
    const { role, mark } = judgement.verdicts[block.index]!;
    if (role === 'kept') kept += words(block);
    if (role !== 'struck' || mark === null) continue;
    const count = words(block);
    struck += count;
    kinds[mark.kind] = (kinds[mark.kind] ?? 0) + count;
    const entry = (rules[mark.rule ?? 'content'] ??= [0, 0]);
    entry[1] += count;
    if (mark.section === null || !sections.has(mark.section)) entry[0] += 1;
    if (mark.section !== null) sections.add(mark.section);
  }
  const { truncated } = judgement.access;
  return {
    bytes: judgement.source.bytes,
    kept,
    struck,
    kinds,
    rules,
    truncated: truncated === true,
    host: hostOf(url),
  };
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).host || null : null;
}

/**
 * The share of the words of its article container that a document has lost, 0 to 1. The container is, on a page, the
 * deepest element that holds every kept block; without markup, or with nothing kept, it is the whole document. Words that
 * became title or metadata are not lost.
 */
export function removedShare(judgement: Judgement): number {
  const container = containerOf(judgement);
  let all = 0;
  let lost = 0;
  for (const block of judgement.blocks) {
    if (container !== null && !isInside(block, container)) continue;
    const count = words(block);
    all += count;
    if (judgement.verdicts[block.index]!.role === 'struck') lost += count;
  }
  return all === 0 ? 0 : lost / all;
}

/** The deepest element that is around all that is kept; null without markup, or where nothing is kept. */
function containerOf({ blocks, verdicts }: Judgement): Place | null {
  const kept = blocks.filter((block) => verdicts[block.index]!.role === 'kept');
  const places = kept.map((block) => block.hints?.place ?? null);
  const [first, ...others] = places;
  if (first === undefined || first === null) return null;
  return others.reduce<Place | null>((common, place) => shared(common, place), first);
}

/** The deepest place that is around both. */
function shared(a: Place | null, b: Place | null): Place | null {
  const around = new Set<Place>();
  for (let place = a; place !== null; place = place.up) around.add(place);
  for (let place = b; place !== null; place = place.up) if (around.has(place)) return place;
  return null;
}

function isInside(block: Block, container: Place): boolean {
  for (let place = block.hints?.place ?? null; place !== null; place = place.up) if (place === container) return true;
  return false;
}
