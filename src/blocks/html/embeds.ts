import type { Element } from 'domhandler';
import type { Link } from 'mdast';
import { isSafe } from './images.js';
import { isElement } from './traverse.js';

const SOURCES = ['src', 'data', 'data-src', 'data-lazy-src', 'data-litespeed-src', 'data-original'];

/** Addresses that show nothing of their own: counters, advertising, buttons. */
const NO_CONTENT =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:googletagmanager|googlesyndication|doubleclick|amazon-adsystem|recaptcha|widgets\.wp|disqus)\.[\w.]+(?:[/?#:]|$)|\/plugins\/(?:like|follow|share|page|comments)\b|\/(?:recaptcha|widgets\/(?:follow|tweet)_button)/i;

const first = (pattern: RegExp, text: string): string | null => pattern.exec(text)?.[1] ?? null;

function decoded(value: string): string | null {
  try {
    const url = decodeURIComponent(value);
    return /^https?:\/\//.test(url) ? url : null;
  } catch {
    return null;
  }
}

type Resolver = (url: string) => string | null;

const about =
  (pattern: RegExp, prefix: string): Resolver =>
  (url) => {
    const id = first(pattern, url);
    return id === null ? null : prefix + id;
  };

const nested =
  (pattern: RegExp): Resolver =>
  (url) =>
    decoded(first(pattern, url) ?? '');

/** From the address of a player to that of what it plays, which a reader can open. By the providers' documentation of their embeds. */
const RESOLVERS: readonly Resolver[] = [
  about(
    /\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/videoseries\?(?:[^#]*&)?list=([\w-]+)/,
    'https://www.youtube.com/playlist?list=',
  ),
  about(/\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,})/, 'https://www.youtube.com/watch?v='),
  about(/\/\/player\.vimeo\.com\/video\/(\d+)/, 'https://vimeo.com/'),
  about(/\/\/(?:www\.)?dailymotion\.com\/embed\/video\/(\w+)/, 'https://www.dailymotion.com/video/'),
  about(/\/\/open\.spotify\.com\/embed\/([a-z]+\/\w+)/, 'https://open.spotify.com/'),
  about(/\/\/platform\.twitter\.com\/embed\/Tweet\.html\?(?:[^#]*&)?id=(\d+)/i, 'https://twitter.com/i/status/'),
  about(/\/\/(?:www\.)?instagram\.com\/((?:p|reel)\/[\w-]+)\/embed/, 'https://www.instagram.com/'),
  nested(/\/\/w\.soundcloud\.com\/player\/?\?(?:[^#]*&)?url=([^&#]+)/),
  nested(/\/\/(?:www\.)?facebook\.com\/plugins\/(?:post|video)\.php\?(?:[^#]*&)?href=([^&#]+)/),
];

function sourceOf(element: Element): string {
  const video = element.attribs['videoid'] ?? element.attribs['data-videoid'];
  if (element.name.endsWith('-youtube') && video !== undefined) return `https://www.youtube.com/embed/${video}`;
  const own = SOURCES.map((name) => element.attribs[name]?.trim() ?? '').find((url) => url !== '' && isSafe(url));
  if (own !== undefined) return own;
  const child = element.children.find((node): node is Element => isElement(node) && node.name === 'source');
  return child?.attribs['src']?.trim() ?? '';
}

/** Words of titles that name the player and not what is played. */
const GENERIC = new Set(
  'youtube vimeo spotify soundcloud embed embedded video audio media content player iframe frame'.split(' '),
);
const isGeneric = (title: string): boolean =>
  title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => word === '' || GENERIC.has(word) || /^\d+$/.test(word));

const MAX_TITLE = 300;

function titleOf({ attribs }: Element): string | null {
  const title = (attribs['title'] ?? attribs['aria-label'] ?? attribs['playlabel'] ?? '').replace(/\s+/g, ' ').trim();
  return title === '' || title.length > MAX_TITLE || isGeneric(title) ? null : title;
}

/** Whether an embed shows a page or file of its own. */
export const hasAddress = (element: Element): boolean => {
  const source = sourceOf(element);
  return source !== '' && isSafe(source) && !NO_CONTENT.test(source.slice(0, 300));
};

/**
 * A player or another embedded page as a link to what it shows, under its title or else its address.
 * @returns null where it has no address to open, or shows nothing of its own
 */
export function embedNode(element: Element): Link | null {
  if (!hasAddress(element)) return null;
  const source = sourceOf(element);
  if (/^image\//i.test(element.attribs['type'] ?? '')) return null;
  const url = RESOLVERS.reduce<string | null>((found, resolve) => found ?? resolve(source), null) ?? source;
  return { type: 'link', url, children: [{ type: 'text', value: titleOf(element) ?? url }] };
}
