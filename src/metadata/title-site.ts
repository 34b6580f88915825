import type { Block } from '../model.js';
import type { HeadFacts } from './facts.js';
import { isSite } from './sites.js';
import type { SiteNames } from './sites.js';
import { plain, squeezed } from './strings.js';

/** What parts the site's name from the headline in a page's title: `How the mill burned - The Valley Sun`. */
const PARTS = /\s(?:[–—·•»]|--?)\s|[|｜]/;
const LONGEST_TITLE = 500;
const LONGEST = 40;
const MOST_WORDS = 6;
/** The host's label within a longer name must be so long. */
const SHORTEST_LABEL = 4;

const RIGHTS = /©|\(c\)|copyright/i;
/** UTF-16 units of a line about rights. */
const LONGEST_RIGHTS = 300;

/** Whether the page gives a name as its own: in its line about rights, or alone in its header. */
const isGiven = (name: string, blocks: readonly Block[]): boolean =>
  blocks.some(({ text, hints, kind }) => {
    if (text.length > LONGEST_RIGHTS) return false;
    if (RIGHTS.test(text)) return squeezed(text).includes(name);
    return (hints?.landmark === 'header' || kind === 'media') && squeezed(text) === name;
  });

/**
 * The site's name as the end of the page's title has it, where the address, a line about rights or the header agrees.
 * @returns null where nothing agrees
 */
export function siteOfTitle(head: HeadFacts, blocks: readonly Block[], site: SiteNames): string | null {
  const title = plain(head.titles.find(({ from }) => from === 'title')?.text ?? '');
  const parts = title.slice(0, LONGEST_TITLE).split(PARTS);
  const name = parts.length < 2 ? '' : (parts[parts.length - 1] ?? '').trim();
  const short = squeezed(name);
  if (short.length < 2 || name.length > LONGEST || name.split(' ').length > MOST_WORDS) return null;
  const isHost = isSite(name, site) || (site.label.length >= SHORTEST_LABEL && short.includes(site.label));
  return isHost || isGiven(short, blocks) ? name : null;
}
