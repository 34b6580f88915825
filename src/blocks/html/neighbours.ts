/** What stands beside an element says of it. */
import type { ChildNode, Element } from 'domhandler';
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

const CAPTION = /(?:^|[\s_-])caption(?:-?text)?(?:$|[\s_-])/i;

/** A block whose class says caption, beside an image, and holds none itself. */
export const isCaption = (element: Element): boolean =>
  CAPTION.test(element.attribs['class'] ?? '') &&
  !holdsImage(element) &&
  (holdsImage(siblingElement(element, 'prev')) || holdsImage(siblingElement(element, 'next')));

/** A reading has its own parentheses where `rp` stands beside it. */
export const hasMarks = (element: Element): boolean =>
  element.name === 'q' || (element.children.length > 0 && siblingElement(element, 'next')?.name !== 'rp');
