import type { ChildNode, Element } from 'domhandler';
import type { Image } from 'mdast';
import { isElement } from './traverse.js';

/** Attributes in which scripts that load images late keep the address, the most telling first. */
const LAZY = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-original-src',
  'data-full-src',
  'data-url',
];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];

const PLACEHOLDER = /(?:^|[/_.-])(?:blank|spacer|placeholder|transparent|pixel|1x1|lazy|loading)\b[^/]*$/i;
/** Only the end of an address names the file. */
const isPlaceholder = (url: string): boolean => PLACEHOLDER.test(url.slice(-120));

/** What stands before the colon, without the white space and control characters that browsers ignore there. */
const scheme = (url: string): string =>
  [...url.slice(0, 64)]
    .filter((char) => char > ' ')
    .join('')
    .toLowerCase();

/** Whether an address leads somewhere without running or embedding anything. */
export const isSafe = (url: string): boolean => !/^(?:javascript|data|vbscript|about|blob|file):/.test(scheme(url));

const usable = (url: string | undefined): url is string => url !== undefined && url.trim() !== '' && isSafe(url);

function withoutCommas(url: string): string {
  let end = url.length;
  while (end > 0 && url.charCodeAt(end - 1) === 44) end--;
  return url.slice(0, end);
}

/** The widest or densest candidate of a `srcset`. https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute */
export function bestCandidate(srcset: string): string | null {
  let best: string | null = null;
  let bestSize = -1;
  const candidate = /[\s,]*(\S+)/y;
  for (let hit = candidate.exec(srcset); hit !== null; hit = candidate.exec(srcset)) {
    const url = withoutCommas(hit[1]!);
    let size = 1;
    if (url.length === hit[1]!.length) {
      const comma = srcset.indexOf(',', candidate.lastIndex);
      const end = comma < 0 ? srcset.length : comma;
      size = Number.parseFloat(srcset.slice(candidate.lastIndex, end)) || 1;
      candidate.lastIndex = end;
    }
    if (size > bestSize && usable(url)) [best, bestSize] = [url, size];
  }
  return best;
}

function fromSets({ attribs }: Element): string | null {
  for (const name of LAZY_SETS) {
    const found = bestCandidate(attribs[name] ?? '');
    if (found !== null) return found;
  }
  return null;
}

/** The address of an `img` by its own attributes, null where it has only a placeholder. */
function ownSource(img: Element): string | null {
  const lazy = LAZY.map((name) => img.attribs[name]).find((url) => usable(url) && /[./]/.test(url));
  if (lazy !== undefined) return lazy.trim();
  const src = img.attribs['src'];
  if (usable(src) && !isPlaceholder(src)) return src.trim();
  return fromSets(img);
}

/** The first `img` inside an element, looked for among its first nodes only. */
export function imageIn(element: Element): Element | null {
  const queue: ChildNode[] = [...element.children.slice(0, 16)];
  for (let i = 0; i < queue.length && i < 32; i++) {
    const node = queue[i]!;
    if (!isElement(node)) continue;
    if (node.name === 'img') return node;
    queue.push(...node.children.slice(0, 16));
  }
  return null;
}

const elementAfter = (node: Element): Element | null => {
  let next = node.next;
  while (next !== null && !isElement(next)) next = next.next;
  return next;
};

/** The image for browsers without scripts, which stands in a `noscript` after the lazy one. */
function noscriptSource(image: Element): string | null {
  for (const after of [
    elementAfter(image),
    image.parent !== null && 'attribs' in image.parent ? elementAfter(image.parent) : null,
  ]) {
    const img = after?.name === 'noscript' ? imageIn(after) : null;
    if (img !== null) return ownSource(img);
  }
  return null;
}

function pictureSource(picture: Element): string | null {
  for (const child of picture.children) {
    const found = isElement(child) && child.name === 'source' ? fromSets(child) : null;
    if (found !== null) return found;
  }
  return null;
}

/** Better an address that looks like a placeholder's than none. */
function placeholder({ attribs }: Element): string | null {
  const src = attribs['src'];
  return usable(src) ? src.trim() : null;
}

/** The address of an `img`, as it stands in the page; null where there is none to use. */
function imageSource(img: Element): string | null {
  const { parent } = img;
  const picture = parent !== null && isElement(parent) && parent.name === 'picture' ? parent : null;
  const own = ownSource(img) ?? (picture === null ? null : pictureSource(picture));
  return own ?? noscriptSource(img) ?? placeholder(img);
}

/** An `img` as a node, null where it has no usable address. */
export function imageNode(img: Element): Image | null {
  const url = imageSource(img);
  return url === null ? null : { type: 'image', url, alt: (img.attribs['alt'] ?? '').replace(/\s+/g, ' ').trim() };
}

/** An image of one by one pixel counts readers; it is no picture. */
export function isPixel({ attribs }: Element): boolean {
  const tiny = (value: string | undefined): boolean => value !== undefined && /^\s*[01](?:px)?\s*$/.test(value);
  return tiny(attribs['width']) && tiny(attribs['height']);
}
