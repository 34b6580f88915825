import type { Document } from 'domhandler';
import { decodeHTMLAttribute } from 'entities';
import { Tokenizer } from 'htmlparser2';
import type { TokenizerCallbacks } from 'htmlparser2';
import type { Warning } from '../../model.js';
import { endTag } from './nesting.js';
import { createTree, MAX_DEPTH } from './state.js';
import type { Tree } from './state.js';
import { addText, finish, startTag } from './tree.js';

export interface Page {
  readonly document: Document;
  readonly warnings: readonly Warning[];
}

/** More than any real element has; the rest is dropped. */
const MAX_ATTRIBUTES = 64;
/** UTF-16 units of an attribute's value, but for those whose value is needed whole. */
const MAX_VALUE = 8192;
const WHOLE = /^(?:src|srcset|href|content|style|data-.*src.*|data-original)$/;

const nothing = (): void => undefined;

interface Pending {
  name: string;
  start: number;
  attribs: Record<string, string>;
  count: number;
  attribute: string;
  value: string;
}

function addAttribute(tag: Pending): void {
  const { attribute, value } = tag;
  tag.value = '';
  // The first of equal names counts. (`constructor`, which every object has, is lost: no attribute is called so.)
  if (tag.count >= MAX_ATTRIBUTES || tag.attribs[attribute] !== undefined) return;
  tag.count++;
  const bounded = value.length > MAX_VALUE && !WHOLE.test(attribute) ? value.slice(0, MAX_VALUE) : value;
  tag.attribs[attribute] = bounded.includes('&') ? decodeHTMLAttribute(bounded) : bounded;
}

/** In `svg` and `math` CDATA is text; elsewhere browsers take it for a comment. */
function addCdata(tree: Tree, start: number, end: number): void {
  if (tree.counts[3] !== 0) addText(tree, start, end);
  else tree.text = null;
}

/** `</br>` is a line break and a `</p>` without its start an empty paragraph, as browsers have it. */
function closeTag(tree: Tree, name: string, start: number, end: number): void {
  if (name === 'br' || (name === 'p' && tree.counts[1] === 0)) startTag(tree, name, {}, start, end, false);
  endTag(tree, name, end);
}

function callbacks(tree: Tree): TokenizerCallbacks {
  const { source } = tree;
  const tag: Pending = { name: '', start: 0, attribs: {}, count: 0, attribute: '', value: '' };
  const open = (end: number, slash: boolean): void => {
    startTag(tree, tag.name, tag.attribs, tag.start, end, slash);
  };
  // What is left out parts two text nodes, so that each has one span.
  const endText = (): void => {
    tree.text = null;
  };
  return {
    ontext: (start, end) => {
      // htmlparser2 10.1 reports an end tag that the source breaks off in, `</a b`, as text from -1. Browsers drop it.
      if (start >= 0) addText(tree, start, end);
    },
    onopentagname: (start, end) => {
      tag.name = source.slice(start, end).toLowerCase();
      tag.start = start - 1;
      tag.attribs = {};
      tag.count = 0;
      tag.value = '';
    },
    onattribname: (start, end) => {
      tag.attribute = source.slice(start, end).toLowerCase();
    },
    onattribdata: (start, end) => {
      tag.value = source.slice(start, end);
    },
    onattribend: () => {
      addAttribute(tag);
    },
    onopentagend: (end) => {
      open(end, false);
    },
    onselfclosingtag: (end) => {
      open(end, true);
    },
    onclosetag: (start, end) => {
      closeTag(tree, source.slice(start, end).toLowerCase(), start - 2, end);
    },
    oncdata: (start, end, offset) => {
      addCdata(tree, start, end - offset);
    },
    oncomment: endText,
    ondeclaration: endText,
    onprocessinginstruction: endText,
    onend: () => {
      finish(tree);
    },
    // The tokenizer is told not to decode entities: a slice that holds none is then used as it is, which is faster.
    onattribentity: nothing,
    ontextentity: nothing,
  };
}

/**
 * Parses HTML into a domhandler tree, with htmlparser2's tokenizer and a tree builder that bounds depth, attributes and
 * values before anything is built. Linear in the length of the source; never throws.
 *
 * Comments, doctypes and processing instructions are left out of the tree. `startIndex` and `endIndex` (inclusive) are
 * UTF-16 offsets into `source`.
 *
 * @param source decoded text of the page
 * @returns the document, and a warning `depth-capped` where elements were nested too deeply
 */
export function parseHtml(source: string): Page {
  const tree = createTree(source);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: false }, callbacks(tree));
  tokenizer.write(source);
  tokenizer.end();
  const message = `Elements are nested more than ${MAX_DEPTH} levels deep; deeper ones were put side by side.`;
  return { document: tree.document, warnings: tree.capped ? [{ code: 'depth-capped', message }] : [] };
}
