import type { ChildNode, Element } from 'domhandler';
import { following, isElement, wordsOf } from './strings.js';

/** A first heading of the page. */
export interface FirstHeading {
  readonly text: string;
  /** Without what its markup says is a kicker above the headline, or a line below it; null where there is none. */
  readonly main: string | null;
  /** The address of a home page, as it stands there, to which the heading as a whole links; else null. */
  readonly home: string | null;
}

const LONGEST = 600;
/** Elements of a heading that are looked at. */
const MAX_ELEMENTS = 40;

// What publishers call the line above a headline (and a line below it) in their class names.
const KICKER =
  /(?:^|[\s_-])(?:kicker|dachzeile|spitz(?:marke|zeile)|ober(?:zeile|titel)|top-?line|over-?line|over-?title|roof-?line|eyebrow|super-?title|pre-?title|pre-?headline|title-?header|topic-?label|topic|sub-?title|sub-?head(?:ing|line)?|sub-?line|under-?title|volanta|antetitulo|antetítulo|epigrafe|occhiello|surtitre|chapeau|ondertitel|bovenkop|nadtytul|chapter-?label)s?(?:[\s_-]|$)|[a-z](?:Kicker|Subtitle|Eyebrow|Overline)(?:[\s_-]|$)/i;
const isKicker = ({ name, attribs }: Element): boolean => name === 'small' || KICKER.test(attribs['class'] ?? '');

const HEADLINE = /(?:^|[\s_-])(?:headline|title|titel|titre|titulo|titolo)(?:\s|$)/i;
const isHeadline = (element: Element): boolean => HEADLINE.test(element.attribs['class'] ?? '') && !isKicker(element);

/** Signs by which a kicker is parted from the headline. */
const SIGNS_BEFORE = /^[\s:|/·•–—-]+(?=\S)/;
const SIGNS_BEHIND = /[\s|/·•–—-]+$/;

function* elementsIn(root: Element): Generator<Element> {
  let node: ChildNode | null = root.children[0] ?? null;
  for (let n = 0; node !== null && n < MAX_ELEMENTS; n++) {
    if (isElement(node)) yield node;
    node = following(node, root, true);
  }
}

/** `whole` without a part with which it begins or ends. */
function without(whole: string, part: string): string {
  if (part === '' || part.length >= whole.length) return whole;
  if (whole.startsWith(part)) return whole.slice(part.length).replace(SIGNS_BEFORE, '').trim();
  return whole.endsWith(part) ? whole.slice(0, -part.length).replace(SIGNS_BEHIND, '') : whole;
}

function mainOf(heading: Element, text: string): string | null {
  let main = text;
  for (const element of elementsIn(heading)) {
    const words = isKicker(element) || isHeadline(element) ? wordsOf(element, LONGEST) : '';
    if (words !== '' && isKicker(element)) main = without(main, words);
    else if (words !== '' && main.endsWith(words)) main = words;
  }
  // One word may be all that a headline says, but then nothing shows that it is one.
  return main === text || !main.includes(' ') ? null : main;
}

const HOME = /^(?:\.?\/|https?:\/\/[^/?#]+\/?)$/i;
const homeOf = ({ name, attribs }: Element): string | null => {
  const address = attribs['href']?.trim() ?? '';
  return name === 'a' && HOME.test(address) ? address : null;
};

function homeOfHeading(heading: Element, text: string): string | null {
  const { parent } = heading;
  const around = parent !== null && isElement(parent) ? homeOf(parent) : null;
  if (around !== null) return around;
  for (const element of elementsIn(heading)) {
    const home = homeOf(element);
    if (home !== null && wordsOf(element, LONGEST) === text) return home;
  }
  return null;
}

/** What an `h1` says; null where it is empty. */
export function readHeading(heading: Element): FirstHeading | null {
  const text = wordsOf(heading, LONGEST);
  return text === '' ? null : { text, main: mainOf(heading, text), home: homeOfHeading(heading, text) };
}
