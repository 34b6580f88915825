/** What a reader's click may safely open. Everything else (`javascript:`, `data:`, `vbscript:`, `file:`) loses its link. */
const LINK_SCHEMES = new Set([
  'http:',
  'https:',
  'mailto:',
  'tel:',
  'sms:',
  'ftp:',
  'ftps:',
  'xmpp:',
  'irc:',
  'ircs:',
  'geo:',
  'magnet:',
  'news:',
]);
const IMAGE_SCHEMES = new Set(['http:', 'https:']);

/** Stands for the unknown page: an address that resolves to this host was relative. */
const NOWHERE = 'https://relative.invalid';

function parse(raw: string, base: string): URL | null {
  try {
    return new URL(raw, base);
  } catch {
    return null;
  }
}

/** No browser or server takes longer addresses; a megabyte of `data:` is not worth a look. */
const LONGEST = 16_384;

/** Without what WHATWG URL parsing drops, and behind which a scheme could hide (https://url.spec.whatwg.org/#concept-basic-url-parser). */
function tidied(raw: string): string {
  let from = 0;
  let to = raw.length;
  while (from < to && raw.charCodeAt(from) <= 32) from++;
  while (to > from && raw.charCodeAt(to - 1) <= 32) to--;
  return raw.slice(from, to).replace(/[\t\n\r]/g, '');
}

/** Characters that Markdown or a terminal could misread; the parsed form has them percent-encoded. */
const UNTIDY = /[\s\p{Cc}"<>\\^`{|}]/u;

function checked(raw: string, base: string | null, schemes: ReadonlySet<string>): string | null {
  const tidy = tidied(raw);
  if (tidy === '' || tidy.length > LONGEST) return null;
  const url = parse(tidy, base ?? NOWHERE);
  if (url === null || !schemes.has(url.protocol)) return null;
  const absolute = /^[a-z][a-z0-9+.-]*:/i.test(tidy);
  if (absolute) return UNTIDY.test(tidy) ? url.href : tidy;
  if (base !== null || !url.href.startsWith(`${NOWHERE}/`)) return url.href;
  return UNTIDY.test(tidy) ? url.href.slice(NOWHERE.length) : tidy;
}

/**
 * The address of a link as it may be printed.
 * @param raw the address as the page wrote it
 * @param base absolute address that relative ones are resolved against; null leaves them relative
 * @returns null where the address is empty, broken, or of a scheme that must not be opened from a text
 */
export const linkUrl = (raw: string, base: string | null): string | null => checked(raw, base, LINK_SCHEMES);

/** As `linkUrl`, for an image: http and https only. */
export const imageUrl = (raw: string, base: string | null): string | null => checked(raw, base, IMAGE_SCHEMES);

/**
 * The base of relative addresses: the first of `candidates` that is one, resolved against those after it.
 * @returns an absolute address of the web, or null where none of them leads to one
 */
export function baseOf(...candidates: readonly (string | null | undefined)[]): string | null {
  let base: string | null = null;
  for (const candidate of candidates.toReversed()) {
    const url: URL | null = candidate == null ? null : parse(candidate, base ?? NOWHERE);
    // What resolves to nowhere was relative itself.
    if (url !== null && IMAGE_SCHEMES.has(url.protocol) && !url.href.startsWith(`${NOWHERE}/`)) base = url.href;
  }
  return base;
}
