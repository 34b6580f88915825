import type { Element } from 'domhandler';
import type { BlockKind, Container, ContainerKind, Note } from '../../model.js';
import { checkedIn } from './tasks.js';
import { hides, KIND_OF_FLOW, landmarkOf, levelOf } from './elements.js';
import type { Flow, Landmark } from './elements.js';
import type { TokenChain } from './hints.js';
import type { Wrap } from './wraps.js';

/** What the enclosing block elements make of the words at one place of the page. */
export interface Frame {
  /** Null for the document itself. */
  readonly element: Element | null;
  readonly up: Frame | null;
  /** The inline elements that were open around it, to be taken up again after it. */
  readonly outer: Wrap | null;
  readonly kind: BlockKind;
  readonly level: number;
  readonly landmark: Landmark | null;
  readonly hidden: boolean;
  readonly container: Container | null;
  /** The last item of the list that this is, for lists that stand in a list without an item around them. */
  lastItem: Container | null;
  /** The list of stray items, which have none around them. */
  strayList: Container | null;
  /** Class and id tokens around its words, and the names of the elements around its children: computed when first needed. */
  tokens: TokenChain | null | undefined;
  inner: readonly string[] | undefined;
}

const LATER = { lastItem: null, strayList: null, tokens: undefined, inner: undefined } as const;

/** The frame of the document itself. */
export const rootFrame = (): Frame => ({
  element: null,
  up: null,
  outer: null,
  kind: 'paragraph',
  level: 0,
  landmark: null,
  hidden: false,
  container: null,
  ...LATER,
});

const contained = (kind: ContainerKind, parent: Container | null): Container => ({ kind, parent });

function listIn(frame: Frame, element: Element): Container {
  const parent = frame.container?.kind === 'list' ? (frame.lastItem ?? frame.container) : frame.container;
  if (element.name !== 'ol') return { kind: 'list', parent, ordered: false };
  const first = Number.parseInt(element.attribs['start'] ?? '1', 10);
  return { kind: 'list', parent, ordered: true, first: Number.isSafeInteger(first) && first >= 0 ? first : 1 };
}

/** What `<li value>` says; null where it says nothing. */
function valueOf({ attribs }: Element): number | null {
  const value = Number.parseInt(attribs['value'] ?? '', 10);
  return Number.isSafeInteger(value) && value >= 0 ? value : null;
}

function itemIn(frame: Frame, element: Element, note: Note | null): Container {
  let list = frame.container;
  if (list?.kind !== 'list') {
    frame.strayList ??= { kind: 'list', parent: list, ordered: false };
    list = frame.strayList;
  }
  const checked = checkedIn(element);
  const number = list.ordered === true ? valueOf(element) : null;
  const item: Container = {
    kind: 'item',
    parent: list,
    ...(number !== null && { number }),
    ...(checked !== null && { checked }),
    ...(note !== null && { note }),
  };
  frame.lastItem = item;
  return item;
}

const FOOTNOTES = /(?:^|\s)(?:footnotes|endnotes)(?:\s|$)/i;

const isFootnotes = ({ attribs }: Element): boolean =>
  attribs['role'] === 'doc-endnotes' || FOOTNOTES.test(attribs['class'] ?? '');

function containerIn(frame: Frame, element: Element, flow: Flow, note: Note | null): Container | null {
  if (flow === 'list') return listIn(frame, element);
  if (flow === 'item') return itemIn(frame, element, note);
  if (note !== null) return { kind: 'footnotes', parent: frame.container, note };
  if (flow === 'quote') return contained('quote', frame.container);
  if (flow === 'figure') return contained('figure', frame.container);
  if (flow === 'definition') return contained('definition', frame.container);
  if (flow === 'block' && isFootnotes(element)) return contained('footnotes', frame.container);
  return frame.container;
}

/** Elements that stand on their own: the words in them are no heading or caption because of what is around. */
const FRESH = new Set(['article', 'section', 'main', 'nav', 'aside', 'form', 'body', 'html', 'dialog']);

function kindIn(frame: Frame, element: Element, flow: Flow): BlockKind {
  if (frame.kind === 'control' && flow !== 'heading') return 'control';
  return KIND_OF_FLOW[flow] ?? (FRESH.has(element.name) ? 'paragraph' : frame.kind);
}

/**
 * The frame inside a block element.
 * @param frame the one around it
 * @param outer the inline elements that are open around it
 * @param note the footnote that the element holds
 */
export function openFrame(
  frame: Frame,
  element: Element,
  flow: Flow,
  outer: Wrap | null,
  note: Note | null = null,
): Frame {
  const kind = kindIn(frame, element, flow);
  return {
    element,
    up: frame,
    outer,
    kind,
    level: kind !== 'heading' ? 0 : flow === 'heading' ? levelOf(element) : frame.level,
    landmark: landmarkOf(element) ?? frame.landmark,
    hidden: frame.hidden || hides(element),
    container: containerIn(frame, element, flow, note),
    ...LATER,
  };
}
