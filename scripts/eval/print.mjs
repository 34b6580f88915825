/** The evaluation's tables, as lines of text. */
import { FIGURES, figuresOf, groupsOf, LESS_IS_BETTER, paired, worth } from './summary.mjs';
import { GROUPS } from './groups.mjs';

const NAMES = Object.keys(FIGURES);
const WIDTH = 8;

const cell = (value, digits = 4) => (value === undefined ? '-' : value.toFixed(digits)).padStart(WIDTH);
const signed = (value) => `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(4)}`;
const label = (text, width = 24) => text.slice(0, width).padEnd(width);

export const heading = () => `${label('')}${'n'.padStart(6)}${NAMES.map((name) => name.padStart(WIDTH)).join('')}`;

const row = (name, pages) => {
  const figures = figuresOf(pages);
  return `${label(name)}${String(pages.length).padStart(6)}${NAMES.map((one) => cell(figures[one])).join('')}`;
};

/** A set's row, then a row for each of its groups. A group of few documents says little. */
export function setLines(set, pages, by) {
  const groups = by.flatMap((group) => groupLines(pages, group));
  return [row(set, pages), ...groups];
}

/** Of sites there are too many to print: the worst ones that have several documents. */
const MOST_SITES = 15;

function groupLines(pages, by) {
  const groups = groupsOf(pages, GROUPS[by]);
  if (by !== 'site') return groups.map(([name, members]) => row(`  ${by === 'fold' ? '' : `${by} `}${name}`, members));
  const mean = (members) => members.reduce((total, page) => total + worth(page), 0) / members.length;
  const several = groups.filter(([, members]) => members.length > 1).sort(([, a], [, b]) => mean(a) - mean(b));
  return several.slice(0, MOST_SITES).map(([name, members]) => row(`  ${name}`, members));
}

/** The worst documents of a set, with what leaked and what was lost. */
export function worstLines(pages, count) {
  const worst = [...pages].sort((a, b) => worth(a) - worth(b)).slice(0, count);
  return worst.map(({ id, p, r, leaked, lost, url, error, ...page }) => {
    if (error !== undefined) return `    ${id}  ERROR ${error}`;
    const likeness = p === undefined ? '' : `  P ${p.toFixed(3)} R ${r.toFixed(3)}`;
    const blocks = `  leaked ${leaked.length} lost ${lost.length}`;
    return `    ${id}  ${worth({ ...page, leaked, lost }).toFixed(3)}${likeness}${blocks}  ${url ?? ''}`;
  });
}

const LONGEST = 140;

/** The blocks of a set that leaked and those that were lost. */
export function blockLines(pages, count) {
  const blocks = pages.flatMap(({ id, leaked = [], lost = [] }) => [
    ...lost.map((text) => `    ${id}  LOST ${text.slice(0, LONGEST)}`),
    ...leaked.map((text) => `    ${id}  LEAK ${text.slice(0, LONGEST)}`),
  ]);
  return blocks.slice(0, count);
}

/** Documents of both runs, each with what it was and what it is. */
function shared(before, now) {
  const old = new Map(before.map((page) => [page.id, page]));
  return now.filter(({ id }) => old.has(id)).map((page) => ({ was: old.get(page.id), is: page }));
}

function figureLine(name, was, is) {
  // Less than what is printed is no change.
  if (was === undefined || is === undefined || was.toFixed(4) === is.toFixed(4)) return [];
  const better = is > was !== LESS_IS_BETTER.has(name);
  return [
    `    ${name.padEnd(8)} ${was.toFixed(4)} -> ${is.toFixed(4)}  ${signed(is - was)}  ${better ? 'better' : 'WORSE'}`,
  ];
}

/** The change of a document's worth, averaged, and how sure that is. */
function pairedLine(pairs) {
  const changes = pairs.map(({ was, is }) => ({ site: is.site, delta: worth(is) - worth(was) }));
  const { mean, error } = paired(changes);
  const better = changes.filter(({ delta }) => delta > 0).length;
  const worse = changes.filter(({ delta }) => delta < 0).length;
  const sure = Math.abs(mean) > 2 * error ? 'beyond chance' : 'may be chance';
  return `    a document: ${signed(mean)} ± ${error.toFixed(4)} (${sure}); ${better} better, ${worse} worse, of ${changes.length}`;
}

const fresh = (is = [], was = []) => is.filter((text) => !was.includes(text));

/** Blocks that are lost or leaked now and were not; the lost ones first, as they are defects. */
function freshLines(pairs, count) {
  const lost = pairs.flatMap(({ was, is }) => fresh(is.lost, was.lost).map((text) => [is.id, text]));
  const leaked = pairs.flatMap(({ was, is }) => fresh(is.leaked, was.leaked).map((text) => [is.id, text]));
  const found = pairs.flatMap(({ was, is }) => fresh(was.lost, is.lost)).length;
  const struck = pairs.flatMap(({ was, is }) => fresh(was.leaked, is.leaked)).length;
  const lines = (list, word) =>
    list.slice(0, count).map(([id, text]) => `      ${id}  ${word} ${text.slice(0, LONGEST)}`);
  return [
    `    newly lost ${lost.length}, no longer lost ${found}; newly leaked ${leaked.length}, no longer leaked ${struck}`,
    ...lines(lost, 'LOST'),
    ...lines(leaked, 'LEAK'),
  ];
}

/** The documents that moved most, the falls first. */
function movedLines(pairs, count) {
  const moved = pairs
    .map((pair) => ({ ...pair, delta: worth(pair.is) - worth(pair.was) }))
    .filter(({ delta }) => delta !== 0);
  const line = ({ was, is, delta }) =>
    `      ${is.id}  ${worth(was).toFixed(3)} -> ${worth(is).toFixed(3)}  ${signed(delta)}  ${is.url ?? ''}`;
  const falls = moved.filter(({ delta }) => delta < 0).sort((a, b) => a.delta - b.delta);
  const rises = moved.filter(({ delta }) => delta > 0).sort((a, b) => b.delta - a.delta);
  return [...falls.slice(0, count), ...rises.slice(0, count)].map(line);
}

/**
 * What moved in a set since a saved run: the figures over the documents that both have, how sure the change is, the blocks
 * that are newly lost or leaked, the documents that moved most.
 */
export function comparisonLines(set, before, now, count) {
  const pairs = shared(before, now);
  if (pairs.length === 0) return [`${set}: no document in common with the saved run`];
  const [was, is] = [figuresOf(pairs.map((pair) => pair.was)), figuresOf(pairs.map((pair) => pair.is))];
  const figures = NAMES.flatMap((name) => figureLine(name, was[name], is[name]));
  if (figures.length === 0) return [`${set}: nothing moved in ${pairs.length} documents`];
  return [
    `${set}: ${pairs.length} documents`,
    ...figures,
    pairedLine(pairs),
    ...freshLines(pairs, count),
    ...movedLines(pairs, count),
  ];
}
