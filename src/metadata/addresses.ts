import type { HeadFacts } from './facts.js';
import { plain } from './strings.js';

/** `address` made absolute; null where it is no address of the web. */
function absolute(address: string | null, base: string | null): string | null {
  if (address === null || address.trim() === '') return null;
  const url = base === null ? URL.parse(address.trim()) : URL.parse(address.trim(), base);
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== '' ? url.href : null;
}

/** The address against which the page's own are resolved: `<base href>`, itself resolved against the page's. */
const baseOf = ({ base, url }: HeadFacts): string | null => absolute(base, url) ?? url;

const hostOf = (address: string): string => (URL.parse(address)?.hostname ?? '').replace(/^(?:www|m|amp)\./, '');

const isHome = (address: string): boolean => {
  const parsed = URL.parse(address);
  return parsed?.pathname === '/' && parsed.search === '';
};

/** Whether a declared address may stand for the given one: same host, and not the home page in its place. */
const standsFor = (declared: string, given: string): boolean =>
  hostOf(declared) === hostOf(given) && (!isHome(declared) || isHome(given));

/** The page's address: the canonical one where it can be that, else the given one; null where neither is known. */
export function resolveUrl(head: HeadFacts): string | null {
  const declared = [head.canonical, head.metas.get('og:url')?.[0] ?? null].map((one) => absolute(one, baseOf(head)));
  const given = head.url;
  return declared.find((one) => one !== null && (given === null || standsFor(one, given))) ?? given;
}

const IMAGES = ['og:image:secure_url', 'og:image', 'og:image:url'];
const LAST_IMAGES = ['twitter:image', 'twitter:image:src', 'thumbnail', 'parsely-image-url', 'sailthru.image.full'];

/** The picture that the page shows for itself elsewhere, absolute; null where none is declared. */
export function resolveImage(head: HeadFacts): string | null {
  const fromMetas = (names: readonly string[]): (string | null)[] =>
    names.map((name) => head.metas.get(name)?.[0] ?? null);
  const linked = head.linked.filter(({ rank }) => rank >= 2).map(({ image }) => image);
  const base = baseOf(head);
  for (const one of [...fromMetas(IMAGES), ...linked, ...fromMetas(LAST_IMAGES)]) {
    const address = absolute(one, base);
    if (address !== null) return address;
  }
  return null;
}

// https://www.rfc-editor.org/rfc/rfc5646: language, script, region; what follows says nothing here.
const TAG = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_][a-z\d]{1,8})*$/i;

/** A language tag as BCP 47 writes it: `en_us` gives `en-US`; null for what is none. */
export function languageTag(text: string): string | null {
  const match = TAG.exec(text.trim());
  const base = match?.[1]?.toLowerCase();
  if (match === null || base === undefined || base === 'und' || base === 'mul' || base === 'zxx') return null;
  const script = match[2] === undefined ? '' : `-${match[2].charAt(0).toUpperCase()}${match[2].slice(1).toLowerCase()}`;
  return `${base}${script}${match[3] === undefined ? '' : `-${match[3].toUpperCase()}`}`;
}

/** The language that the page declares, BCP 47. */
export function resolveLanguage({ language, metas, linked }: HeadFacts): string | null {
  const names = ['og:locale', 'content-language', 'dc.language', 'dcterms.language', 'language'];
  const declared = [language, ...linked.map((data) => data.language), ...names.map((name) => metas.get(name)?.[0])];
  for (const text of declared) {
    const tag = text == null ? null : languageTag(text.split(',', 1)[0] ?? '');
    if (tag !== null) return tag;
  }
  return null;
}

const LONGEST_SITE = 80;

/** The site's name as it calls itself. */
export const resolveSite = ({ sites }: HeadFacts): string | null =>
  sites.map(plain).find((name) => name !== '' && name.length <= LONGEST_SITE) ?? null;
