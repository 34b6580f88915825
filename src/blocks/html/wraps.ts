import type { Element } from 'domhandler';
import { hides } from './elements.js';

/** What an inline element does to its words. `none`: only what the flags say. */
export type Style = 'emphasis' | 'strong' | 'delete' | 'superscript' | 'subscript' | 'code' | 'link' | 'none';

/** Open inline elements that mean something, innermost first: a linked list, shared by all the words inside them. */
export interface Wrap {
  readonly style: Style;
  readonly element: Element;
  readonly up: Wrap | null;
  /** The enclosing link that has an address. */
  readonly link: Element | null;
  readonly hidden: boolean;
  readonly control: boolean;
  readonly depth: number;
}

/** Deeper inline nesting than this is flattened. */
const MAX_WRAPS = 32;

/** The inline tags that have a form in Markdown, and which. */
export const STYLES: ReadonlyMap<string, Exclude<Style, 'none'>> = new Map<string, Exclude<Style, 'none'>>([
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['dfn', 'emphasis'],
  ['var', 'emphasis'],
  ['cite', 'emphasis'],
  ['strong', 'strong'],
  ['b', 'strong'],
  ['s', 'delete'],
  ['del', 'delete'],
  ['strike', 'delete'],
  ['sup', 'superscript'],
  ['sub', 'subscript'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['a', 'link'],
]);

function hasStyle(wraps: Wrap | null, style: Style): boolean {
  for (let wrap = wraps; wrap !== null; wrap = wrap.up) if (wrap.style === style) return true;
  return false;
}

function styleOf(wraps: Wrap | null, element: Element): Style {
  const style = STYLES.get(element.name) ?? 'none';
  if (style === 'none' || (style === 'link' && element.attribs['href'] === undefined)) return 'none';
  return hasStyle(wraps, style) ? 'none' : style;
}

/**
 * Opens an inline element.
 * @param wraps the open ones
 * @param control whether its words belong to a control
 * @returns the open ones with it, or `wraps` itself where it changes nothing
 */
export function openWrap(wraps: Wrap | null, element: Element, control: boolean): Wrap | null {
  if (wraps !== null && wraps.depth >= MAX_WRAPS) return wraps;
  const style = styleOf(wraps, element);
  const hidden = hides(element);
  if (style === 'none' && !hidden && !control) return wraps;
  return {
    style,
    element,
    up: wraps,
    link: style === 'link' ? element : (wraps?.link ?? null),
    hidden: hidden || wraps?.hidden === true,
    control: control || wraps?.control === true,
    depth: (wraps?.depth ?? 0) + 1,
  };
}

/** What goes on inside a block that starts within inline elements: the link and the flags, not the emphasis. */
export function carriedInto(wraps: Wrap | null): Wrap | null {
  if (wraps === null) return null;
  const { link, hidden, control } = wraps;
  if (link === null && !hidden && !control) return null;
  const style = link === null ? 'none' : 'link';
  return { style, element: link ?? wraps.element, up: null, link, hidden, control, depth: 1 };
}
