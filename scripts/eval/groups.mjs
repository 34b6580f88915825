/**
 * Groups of sites. A site is in one group of a kind, whole (by length, origin and language: its pages). Where a judge knows
 * its training pages by heart or leans on the manners of few sites, groups come apart; `fold`, which divides sites by chance,
 * shows how far groups lie apart anyway.
 */
import { foldOf } from '../train/sites.mjs';

/** What the last label of a host says of a page's origin. */
const ENDINGS = { com: 'com', org: 'org', edu: 'edu, gov', gov: 'edu, gov', net: 'net' };

function endingOf({ site }) {
  const label = site.split('.').at(-1);
  if (site.startsWith('id-')) return 'none';
  return ENDINGS[label] ?? (label.length === 2 ? 'a country' : 'another');
}

/** What the path of an address says of the sort of page. */
const PATHS = [
  ['blog', /\/blogs?\//],
  ['dated', /\/20\d\d[/-]\d/],
  ['news', /\/(?:news|story|stories|articles?|aktuell\w*|artikel|noticias|politi\w*)\//],
  ['post', /\/(?:p|posts?)\//],
  ['guide', /\/(?:resources|learn|insights|topics|guides?|help|docs|academy|health|themen?)\//],
];

/** Substack and blog hosts: many sites, one template. */
const PLATFORM = /(?:substack|wordpress|blogspot|medium|bearblog|ghost|tumblr|github)\.(?:com|io|dev)$/;

function pathOf({ site, url }) {
  if (PLATFORM.test(site)) return 'platform';
  const path = URL.canParse(url ?? '') ? new URL(url).pathname.toLowerCase() : '';
  return PATHS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other';
}

const LENGTHS = [300, 800, 2000];

function lengthOf({ goldWords }) {
  const step = LENGTHS.findIndex((length) => goldWords < length);
  return step < 0 ? `from ${LENGTHS.at(-1)} words` : `to ${LENGTHS[step]} words`;
}

/** Scripts and alphabets that tell a language well enough to group by; the host's country else. */
function languageOf({ language, site }) {
  return language ?? (site.startsWith('id-') ? 'unknown' : site.split('.').at(-1));
}

/** What pages may be grouped by. Each takes a measured page and gives the name of its group. */
export const GROUPS = {
  fold: ({ site }) => `fold ${foldOf(site)}`,
  ending: endingOf,
  path: pathOf,
  length: lengthOf,
  language: languageOf,
  origin: ({ origin }) => origin ?? 'pages',
  site: ({ site }) => site,
};

/** What a set is grouped by when nothing else is wanted. */
export const USUAL_GROUPS = {
  articles: ['fold', 'path', 'length'],
  multilingual: ['fold', 'ending'],
  dump: ['fold', 'length'],
  leftover: ['fold', 'origin'],
  cases: ['language'],
};
