import type { ChildNode, Element, Text } from 'domhandler';
import type { Block } from '../../model.js';
import { codeOf, isCodeBox, isGutter, languageOf } from './code.js';
import { createCollector, emit } from './collector.js';
import type { Collector } from './collector.js';
import { flowOf } from './elements.js';
import type { Flow } from './elements.js';
import { openFrame, rootFrame } from './frames.js';
import type { Frame } from './frames.js';
import { hasAddress } from './embeds.js';
import { imageIn, isPixel } from './images.js';
import { hasMarks, holdsImage, isCaption, siblingElement } from './neighbours.js';
import { endOf, startOf } from './leaves.js';
import { isDrawn, isFormula, mayDraw } from './math.js';
import { addReference, noteIn } from './notes.js';
import type { Page } from './parse.js';
import { addBreak, addMedia, addString, addText, createRun, flush } from './run.js';
import type { Run } from './run.js';
import { shows } from './space.js';
import { readTable, tableNode } from './tables.js';
import { isElement, traverse } from './traverse.js';
import { carriedInto, openWrap } from './wraps.js';
import type { Wrap } from './wraps.js';

interface Walk {
  readonly collector: Collector;
  /** The words since the last block boundary. */
  readonly run: Run;
  frame: Frame;
  wraps: Wrap | null;
  /** The table that is read as data, whose rows are not walked; its caption is. */
  table: Element | null;
  /** Whether formulas may be drawn beside their source: most pages have none, and are not searched for them. */
  readonly hasFormulas: boolean;
}

const end = (walk: Walk): void => {
  flush(walk.run, walk.collector);
};

function enterBlock(walk: Walk, element: Element, flow: Flow): true {
  end(walk);
  walk.frame = openFrame(walk.frame, element, flow, walk.wraps, noteIn(element, flow, walk.collector.notes));
  walk.wraps = carriedInto(walk.wraps);
  return true;
}

/** A button or a label within a sentence is part of it; elsewhere it is a block of its own. */
const SENTENCES = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'figcaption', 'summary']);

/** The label of a task's box is the task. */
const isTask = ({ frame }: Walk, { name }: Element): boolean =>
  name === 'label' && frame.container?.checked !== undefined;

function enterWidget(walk: Walk, element: Element): true {
  if (isTask(walk, element)) return enterInline(walk, element);
  if (!SENTENCES.has(walk.frame.element?.name ?? '')) return enterBlock(walk, element, 'widget');
  walk.wraps = openWrap(walk.wraps, element, true);
  return true;
}

/** Quotation marks, as browsers show them; and parentheses, which part a reading from what is read. */
function addMark(walk: Walk, element: Element, side: 0 | 1): void {
  const { name } = element;
  if ((name !== 'q' && name !== 'rt') || !hasMarks(element)) return;
  addString(walk.run, (name === 'q' ? '“”' : '()').charAt(side), walk.frame, walk.wraps, walk.collector);
}

const EDITS = /(?:^|[\s-])edit-?(?:section|link)s?(?:\s|$)/;

/** The link in a heading by which a wiki's readers edit the section, `[edit]`, is none of its words. */
const isEditLink = ({ frame }: Walk, { attribs }: Element): boolean =>
  frame.kind === 'heading' && EDITS.test(attribs['class'] ?? '');

function enterInline(walk: Walk, element: Element): true {
  if (isEditLink(walk, element)) return enterBlock(walk, element, 'widget');
  walk.wraps = openWrap(walk.wraps, element, false);
  if (element.name === 'a') addReference(element, walk.collector.notes);
  addMark(walk, element, 0);
  return true;
}

function enterCode(walk: Walk, pre: Element): false {
  const { frame, collector } = walk;
  end(walk);
  if (isGutter(pre)) return false;
  const { text, first, last } = codeOf(pre);
  if (first === null || last === null || !shows(text)) return false;
  const linked = walk.wraps?.link == null ? 0 : text.length;
  const own = openFrame(frame, pre, 'code', null);
  emit(collector, own, pre, {
    kind: 'code',
    text,
    start: startOf(first),
    end: endOf(last),
    linked,
    links: Math.min(linked, 1),
    hidden: own.hidden || walk.wraps?.hidden === true,
    node: () => ({ type: 'code', lang: languageOf(pre), value: text }),
  });
  return false;
}

/** A table of data becomes one block when it ends; meanwhile only its caption is walked. A table for layout is transparent. */
function enterTable(walk: Walk, element: Element): boolean {
  if (isCodeBox(element)) return enterCode(walk, element);
  enterBlock(walk, element, 'table');
  const table = readTable(element);
  if (table === null) return true;
  walk.table = element;
  const { frame, wraps } = walk;
  walk.collector.atTableEnd = () => {
    emit(walk.collector, frame, element, {
      kind: 'table',
      text: table.text,
      start: startOf(table.first),
      end: endOf(table.last),
      linked: wraps?.link == null ? table.linked : table.text.length,
      links: Math.max(table.links, wraps?.link == null ? 0 : 1),
      hidden: frame.hidden || wraps?.hidden === true,
      node: () => tableNode(table),
    });
  };
  return true;
}

function enterRule(walk: Walk, hr: Element): false {
  end(walk);
  const own = openFrame(walk.frame, hr, 'rule', null);
  emit(walk.collector, own, hr, {
    kind: 'break',
    text: '',
    start: startOf(hr),
    end: endOf(hr),
    linked: 0,
    links: 0,
    hidden: own.hidden,
    node: () => ({ type: 'thematicBreak' }),
  });
  return false;
}

function enterMedia(walk: Walk, element: Element): false {
  if (!isPixel(element)) addMedia(walk.run, element, walk.frame, walk.wraps, walk.collector);
  return false;
}

/** An embed stands alone, also where a paragraph goes on around it. */
function enterEmbed(walk: Walk, element: Element): false {
  end(walk);
  enterMedia(walk, element);
  end(walk);
  return false;
}

function enterPlayer(walk: Walk, element: Element): true {
  end(walk);
  if (element.name !== 'canvas') enterMedia(walk, element);
  return enterBlock(walk, element, 'player');
}

/** The words of skipped elements are not the page's; but an image that is loaded late may stand in a `noscript` only. */
function enterSkipped(walk: Walk, element: Element): false {
  if (element.name === 'iframe') return hasAddress(element) ? enterEmbed(walk, element) : false;
  if (isFormula(element)) return enterMedia(walk, element);
  if (element.name !== 'noscript' || holdsImage(siblingElement(element, 'prev'))) return false;
  const img = imageIn(element);
  if (img !== null) enterMedia(walk, img);
  return false;
}

const ENTER: Readonly<Record<Flow, (walk: Walk, element: Element) => boolean>> = {
  skip: enterSkipped,
  block: (walk, element) =>
    isCodeBox(element) ? enterCode(walk, element) : enterBlock(walk, element, isCaption(element) ? 'caption' : 'block'),
  heading: (walk, element) => enterBlock(walk, element, 'heading'),
  list: (walk, element) => enterBlock(walk, element, 'list'),
  item: (walk, element) => enterBlock(walk, element, 'item'),
  quote: (walk, element) => enterBlock(walk, element, 'quote'),
  term: (walk, element) => enterBlock(walk, element, 'term'),
  definition: (walk, element) => enterBlock(walk, element, 'definition'),
  figure: (walk, element) => enterBlock(walk, element, 'figure'),
  caption: (walk, element) => enterBlock(walk, element, 'caption'),
  code: enterCode,
  table: enterTable,
  part: (walk, element) =>
    element.parent !== walk.table &&
    !isGutter(element) &&
    enterBlock(walk, element, element.name === 'td' && isCaption(element) ? 'caption' : 'part'),
  control: (walk, element) => enterBlock(walk, element, 'control'),
  widget: enterWidget,
  rule: enterRule,
  line: (walk, element) => {
    addBreak(walk.run, element, walk.wraps);
    return false;
  },
  image: enterMedia,
  embed: enterEmbed,
  player: enterPlayer,
  math: enterMedia,
};

function enter(walk: Walk, node: ChildNode): boolean {
  if (isElement(node)) {
    if (walk.hasFormulas && isDrawn(node)) return false;
    const flow = flowOf(node);
    return flow === null ? enterInline(walk, node) : ENTER[flow](walk, node);
  }
  if ('data' in node) addText(walk.run, node as Text, walk.frame, walk.wraps, walk.collector);
  return false;
}

function leave(walk: Walk, element: Element): void {
  addMark(walk, element, 1);
  if (walk.frame.element === element) {
    end(walk);
    if (walk.table === element) {
      walk.collector.atTableEnd();
      walk.table = null;
    }
    walk.wraps = walk.frame.outer;
    walk.frame = walk.frame.up ?? walk.frame;
  } else if (walk.wraps?.element === element) {
    walk.wraps = walk.wraps.up;
  }
}

/**
 * The blocks of a page in document order. Every visible word is in exactly one of them: text outside `script`, `style`,
 * `template`, `noscript`, `iframe` and `head`; attributes are not text. Hidden elements make blocks too, and say so in
 * `hints.hidden`.
 *
 * One iterative walk; nodes are made when asked for.
 *
 * @param page what `parseHtml` gave
 * @param source the same text that was parsed
 */
export function blocksFromHtml(page: Pick<Page, 'document'>, source: string): Block[] {
  const collector = createCollector(source);
  const walk: Walk = {
    collector,
    run: createRun(),
    frame: rootFrame(),
    wraps: null,
    table: null,
    hasFormulas: mayDraw(source),
  };
  traverse(
    page.document,
    (node) => enter(walk, node),
    (element) => {
      leave(walk, element);
    },
  );
  end(walk);
  return collector.blocks;
}
