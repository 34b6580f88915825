/** What the classes and ids right around a block call it. */
import type { Block, Place } from '../model.js';

type PageElement = NonNullable<Place['element']>;

/** Classes of these speak of the page, not of a box in it. */
const WHOLE: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);
const HUMP = /([a-z0-9])([A-Z])/g;
const HAS_CAPITAL = /[A-Z]/;
const HEADING = /^h[1-6]$/;
const NONE: readonly string[] = [];
const NO_NAME = /[^a-z0-9]+/;

const cache = new WeakMap<PageElement, readonly string[]>();

function namesOf(element: PageElement): readonly string[] {
  const known = cache.get(element);
  if (known !== undefined) return known;
  const { class: classes = '', id = '' } = element.attribs;
  // A heading's id is mostly made of its own words: `id="related-work"`.
  const called = HEADING.test(element.name) ? classes : `${classes} ${id}`;
  const parted = HAS_CAPITAL.test(called) ? called.replace(HUMP, '$1-$2').toLowerCase() : called;
  const names = called.length > 1 ? parted.split(NO_NAME) : NONE;
  cache.set(element, names);
  return names;
}

/**
 * The first of `names` that is a part of a class or id of the block's element, or of one of the next elements around it;
 * null where there is none.
 * @param reach how many elements are looked at, the block's own among them
 */
export function nameOf({ hints }: Block, names: { has(name: string): boolean }, reach: number): string | null {
  let at = hints?.place ?? null;
  for (let n = 0; n < reach && at !== null; n++, at = at.up) {
    const { element } = at;
    if (element === null || WHOLE.has(element.name)) return null;
    const name = namesOf(element).find((one) => names.has(one));
    if (name !== undefined) return name;
  }
  return null;
}
