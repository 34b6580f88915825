/** What stands beside an element says of it. */
import type { ChildNode, Element, ParentNode } from 'domhandler';
import { imageIn } from './images.js';
import { isElement } from './traverse.js';

/** The next or previous sibling that is an element. */
export function siblingElement(element: Element, way: 'prev' | 'next'): Element | null {
  let node = element[way];
  while (node !== null && !isElement(node)) node = node[way];
  return node;
}

/** Whether a node is an image, or has one among its first nodes. */
export const holdsImage = (node: ChildNode | null): boolean =>
  node !== null && isElement(node) && (node.name === 'img' || node.name === 'picture' || imageIn(node) !== null);

/** Between the parts of a class, humps included. */
const HUMP = /([a-z])([A-Z])/g;
const named = (names: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${names})(?:$|[\\s_-])`, 'i');

const CAPTION = named('(?:caption|bildunterschrift|bildtext|bildetekst|bijschrift|onderschrift|didascalia)(?:-?text)?');
/** What is called so is a caption where its own class or that of the element around it names an image. */
const DESCRIPTION = named('desc|descr|description|legende?|leyenda|legenda|podpis');
const IMAGE = named('(?:image|img|photo|foto|picture|media|bild|imagen|immagine|zdjecie)s?');

const classOf = (node: ParentNode | null): string =>
  node !== null && isElement(node) ? (node.attribs['class'] ?? '').replace(HUMP, '$1-$2') : '';

const isBesideImage = (element: Element): boolean =>
  holdsImage(siblingElement(element, 'prev')) || holdsImage(siblingElement(element, 'next'));

/** A glance, as most classes hold none of these. */
const MAYBE = /caption|bildunter|bildte|bijschrift|onderschrift|didascalia|desc|legend|leyenda|podpis/i;

/** Whether a class says that an element is an image's caption. */
function isCalledCaption(element: Element): boolean {
  if (!MAYBE.test(element.attribs['class'] ?? '')) return false;
  const own = classOf(element);
  if (CAPTION.test(own)) return true;
  return DESCRIPTION.test(own) && (IMAGE.test(own) || IMAGE.test(classOf(element.parent)));
}

/** A block whose class says caption, beside an image or in an element or a row beside one, and holds none itself. */
export function isCaption(element: Element): boolean {
  if (!isCalledCaption(element) || holdsImage(element)) return false;
  if (isBesideImage(element)) return true;
  const { parent } = element;
  return parent !== null && isElement(parent) && !holdsImage(parent) && isBesideImage(parent);
}

/** A reading has its own parentheses where `rp` stands beside it. */
export const hasMarks = (element: Element): boolean =>
  element.name === 'q' || (element.children.length > 0 && siblingElement(element, 'next')?.name !== 'rp');
