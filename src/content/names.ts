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

/** What boxes are called that tell of who wrote the article, and such as lead elsewhere or sell something. */
export const WRITER_NAMES = 'author authors bio byline profile contributor'.split(' ');
export const OFFER_NAMES = 'card cards cta action offer product'.split(' ');

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
 * The parts of the classes and ids of a block's element and of those around it, nearest first; none from a page's main parts on.
 * @param reach how many elements are looked at, the block's own among them
 */
export function namesAround({ hints }: Block, reach: number): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  let at = hints?.place ?? null;
  for (let n = 0; n < reach && at !== null; n++, at = at.up) {
    if (at.element === null || WHOLE.has(at.element.name)) break;
    found.push(namesOf(at.element));
  }
  return found;
}

interface Names {
  has(name: string): boolean;
}

/** The first of `names` that the elements around a block have; null where there is none. */
export function nameIn(around: readonly (readonly string[])[], names: Names): string | null {
  for (const own of around) {
    const name = own.find((one) => names.has(one));
    if (name !== undefined) return name;
  }
  return null;
}

/** The names of which one element has one of both sets; null where there is none. */
export function pairIn(around: readonly (readonly string[])[], first: Names, second: Names): string | null {
  for (const own of around) {
    const [one, other] = [own.find((name) => first.has(name)), own.find((name) => second.has(name))];
    if (one !== undefined && other !== undefined) return `${one} ${other}`;
  }
  return null;
}

/** The first of `names` that the elements around a block have, `reach` of them; null where there is none. */
export const nameOf = (block: Block, names: Names, reach: number): string | null =>
  nameIn(namesAround(block, reach), names);
