import { Document } from 'domhandler';
import type { Element, ParentNode, Text } from 'domhandler';
import type { Tag } from './tags.js';

/** More open elements than any real page has; browsers cap at 512 too. */
export const MAX_DEPTH = 512;

/** The state of the tree builder. Positions are UTF-16 offsets into `source`; `endIndex` of a node is inclusive, as in domhandler. */
export interface Tree {
  readonly source: string;
  readonly document: Document;
  /** Open elements, outermost first, with their tags beside them. */
  readonly stack: Element[];
  readonly tags: Tag[];
  /** How many elements of each `Counted` kind are open. */
  readonly counts: number[];
  /** Where the next node goes: the innermost open element, or the document. */
  parent: ParentNode;
  /** The text node that directly following text extends. */
  text: Text | null;
  /** Elements whose end tag came while a block inside them was open: they end with that block. */
  readonly ended: Set<Element>;
  /** Elements that were closed early at the depth cap, by name: so many end tags are to be ignored. */
  readonly early: Map<string, number>;
  capped: boolean;
  hasHtml: boolean;
  hasBody: boolean;
}

/** An empty tree over `source`. */
export function createTree(source: string): Tree {
  const document = new Document([]);
  return {
    source,
    document,
    stack: [],
    tags: [],
    counts: [0, 0, 0, 0],
    parent: document,
    text: null,
    ended: new Set(),
    early: new Map(),
    capped: false,
    hasHtml: false,
    hasBody: false,
  };
}
