/** From the measures of single documents to the figures of a set or of a group in it. */

const of = (pages, key) => pages.map((page) => page[key]).filter((value) => value !== undefined);
const sum = (pages, key) => of(pages, key).reduce((total, value) => total + value, 0);
const count = (pages, key) => of(pages, key).reduce((total, list) => total + list.length, 0);
const share = (part, whole) => (whole > 0 ? part / whole : undefined);

function mean(pages, key) {
  const values = of(pages, key);
  return share(
    values.reduce((total, value) => total + value, 0),
    values.length,
  );
}

/** The harmonic mean of two means. */
function harmonic(precision, recall) {
  return precision === undefined ? undefined : share(2 * precision * recall, precision + recall);
}

/** The figures, in the order in which they are printed; of pages that are measured as in measure.mjs. */
export const FIGURES = {
  wordF1: (pages) => mean(pages, 'f1'),
  P: (pages) => mean(pages, 'p'),
  R: (pages) => mean(pages, 'r'),
  shF1: (pages) => harmonic(mean(pages, 'shP'), mean(pages, 'shR')),
  before: (pages) => harmonic(mean(pages, 'beforeP'), mean(pages, 'beforeR')),
  exact: (pages) => mean(pages, 'exact'),
  with: (pages) => mean(pages, 'with'),
  without: (pages) => mean(pages, 'without'),
  leak: (pages) => share(count(pages, 'leaked'), sum(pages, 'nags')),
  prose: (pages) => share(sum(pages, 'proseLeaks'), sum(pages, 'proseNags')),
  asks: (pages) => share(sum(pages, 'askLeaks'), sum(pages, 'asks')),
  loss: (pages) => share(count(pages, 'lost'), sum(pages, 'guards')),
  kind: (pages) => share(sum(pages, 'kindsRight'), sum(pages, 'kinds')),
  unacc: (pages) => share(sum(pages, 'unaccounted'), sum(pages, 'inputWords')),
  title: (pages) => mean(pages, 'title'),
  author: (pages) => mean(pages, 'author'),
  date: (pages) => mean(pages, 'date'),
};

/** Of these figures, less is better. */
export const LESS_IS_BETTER = new Set(['leak', 'prose', 'asks', 'loss', 'unacc']);

/** @returns {Record<string, number | undefined>} every figure of some pages */
export const figuresOf = (pages) =>
  Object.fromEntries(Object.entries(FIGURES).map(([name, figure]) => [name, figure(pages)]));

/**
 * One number from 0 to 1 for a document, to put the worst first: the likeness to the gold, or, without a gold, the share of
 * snippets and blocks that are as they should be.
 */
export function worth(page) {
  if (page.error !== undefined) return -1;
  if (page.f1 !== undefined) return page.f1;
  const parts = [page.with, page.without].filter((value) => value !== undefined);
  if (parts.length > 0) return parts.reduce((total, value) => total + value, 0) / parts.length;
  const wrong = page.leaked.length + page.lost.length;
  return 1 - wrong / Math.max(1, page.nags + page.guards);
}

/** Pages by the key that `keyOf` gives, in the order of the keys. */
export function groupsOf(pages, keyOf) {
  const groups = new Map();
  for (const page of pages) {
    const key = String(keyOf(page));
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(page);
  }
  return [...groups].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
}

/**
 * The mean of a difference between two runs over the same documents, and its standard error. Documents of one site are alike,
 * so the sites are what is counted (cluster-robust: Liang and Zeger, "Longitudinal data analysis using generalized linear
 * models", Biometrika 73, 1986).
 * @param {{ site: string, delta: number }[]} changes
 */
export function paired(changes) {
  const average = changes.reduce((total, { delta }) => total + delta, 0) / changes.length;
  const sites = groupsOf(changes, ({ site }) => site).map(([, members]) =>
    members.reduce((total, { delta }) => total + delta - average, 0),
  );
  const squares = sites.reduce((total, residual) => total + residual ** 2, 0);
  const correction = sites.length > 1 ? sites.length / (sites.length - 1) : 1;
  return { mean: average, error: Math.sqrt(correction * squares) / changes.length };
}
