import type { Element } from 'domhandler';
import { isBlank } from './space.js';
import { isElement } from './traverse.js';

/** Elements that may stand between an item and its box. */
const AROUND = new Set(['p', 'div', 'span', 'label']);
const DEEPEST = 4;

/** The first thing in an element that shows, if it is an element. */
export function firstIn(element: Element): Element | null {
  for (const child of element.children) {
    if (isElement(child)) return child;
    if (!('data' in child) || !isBlank(child.data)) return null;
  }
  return null;
}

const TASK = /(?:^|[\s_-])(?:tasks?|to-?do|checklist)(?:$|[\s_-])/i;

const saysTask = (element: Element): boolean =>
  TASK.test(element.attribs['class'] ?? '') ||
  (element.parent !== null && isElement(element.parent) && TASK.test(element.parent.attribs['class'] ?? ''));

/**
 * Whether the box with which an item begins is ticked; null for an item that is no task. A box that a reader may tick is
 * mostly one of a form, so something must say that it shows a state: that it is disabled, or a class.
 */
export function checkedIn(item: Element): boolean | null {
  let at: Element | null = firstIn(item);
  for (let depth = 0; at !== null && depth < DEEPEST && AROUND.has(at.name); depth++) at = firstIn(at);
  if (at?.name !== 'input' || at.attribs['type']?.toLowerCase() !== 'checkbox') return null;
  if (at.attribs['disabled'] === undefined && !saysTask(item)) return null;
  return at.attribs['checked'] !== undefined;
}
