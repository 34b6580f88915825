import { squeezed } from './strings.js';

/** What is known of the names of a site: to cut them from titles and to know them among authors. */
export interface SiteNames {
  /** Squeezed names that the page itself calls its site. */
  readonly names: ReadonlySet<string>;
  /** The host's own label: `example` of `www.example.co.uk`; empty where the address is not known. */
  readonly label: string;
  /** The host without `www.`, squeezed: `examplecouk`. */
  readonly host: string;
}

const SECOND_LEVEL = new Set([
  'co',
  'com',
  'org',
  'net',
  'gov',
  'edu',
  'ac',
  'or',
  'ne',
  'gob',
  'gv',
  'govt',
  'blogspot',
  'wordpress',
  'substack',
  'github',
  'medium',
  'typepad',
  'tumblr',
]);

/** The part of a host name that a reader takes for the site's name. */
export function labelOf(host: string): string {
  const labels = host
    .toLowerCase()
    .split('.')
    .filter((label) => label !== 'www' && label !== '');
  const last = labels.length - 2;
  const at = last > 0 && SECOND_LEVEL.has(labels[last] ?? '') ? last - 1 : last;
  return (labels[at] ?? labels[0] ?? '').replace(/[^\p{L}\p{N}]/gu, '');
}

export const hostOf = (url: string | null): string => {
  const parsed = url === null ? null : URL.parse(url);
  return parsed?.hostname ?? '';
};

const LONGEST_NAME = 200;

/** Collects the names of a site. */
export function siteNamesOf(sites: readonly string[], url: string | null): SiteNames {
  const host = hostOf(url).replace(/^www\./, '');
  const names = sites
    .filter((name) => name.length <= LONGEST_NAME)
    .map(squeezed)
    .filter((name) => name.length > 1);
  return { names: new Set(names), label: labelOf(host), host: squeezed(host) };
}

const SHORTEST_LABEL = 3;

/** A label is part of a site's full name: of so much more than the label, at most. */
const LONGEST_SHARE = 2.2;

/** Whether a text is the site's own name: as the page calls it, or as its address has it. */
export function isSite(text: string, site: SiteNames): boolean {
  const name = squeezed(text);
  if (name === '') return false;
  const bare = name.replace(/^the/, '');
  return [name, bare, `the${name}`].some((one) => site.names.has(one) || one === site.host || one === site.label);
}

/** `The Journal Blog` on `journal.example`; `Acme` on `acmehealth.example`: the label within a short name, or the reverse. */
export function resemblesSite(text: string, { label }: SiteNames): boolean {
  const name = squeezed(text);
  if (label.length < SHORTEST_LABEL || name.length > label.length * LONGEST_SHARE + 4) return false;
  return (label.length >= 4 && name.includes(label)) || (name.length >= 4 && label.includes(name));
}
