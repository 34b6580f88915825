/**
 * Which pages are of one site, and which fifth of the sites a page is in. The pages of a site share a template: a forest that
 * was fitted to one of them knows the others by heart, so a site is never split.
 */

/** Second labels under which names are registered in many countries (co.uk, com.au, org.uk): their sites have one label more. */
const PUBLIC = new Set(['ac', 'co', 'com', 'edu', 'go', 'gob', 'gov', 'gouv', 'ne', 'net', 'or', 'org']);

/** So many parts the sites are divided into. */
export const FOLDS = 5;

/**
 * The registrable name of an address, as far as the shape of the name tells.
 * @param {string | null | undefined} url
 * @param {string} id names the site where there is no address
 */
export function siteOf(url, id) {
  const host = URL.canParse(url ?? '') ? new URL(url).hostname : '';
  if (host === '') return `id-${id}`;
  const labels = host.split('.');
  const country = labels.at(-1).length === 2 && PUBLIC.has(labels.at(-2));
  return labels.slice(country ? -3 : -2).join('.');
}

/**
 * A number from 0 below `parts`, the same for a site in every corpus and on every machine: FNV-1a (Fowler, Noll, Vo; 32 bits),
 * of which the high bits are used, as the low ones differ too little for short names.
 * @param {string} site
 * @param {number} parts
 */
export function foldOf(site, parts = FOLDS) {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(site)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return Math.floor((hash / 2 ** 32) * parts);
}
