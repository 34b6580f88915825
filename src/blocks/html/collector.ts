import type { ParentNode } from 'domhandler';
import type { RootContent } from 'mdast';
import type { Block, BlockKind, Container, Note } from '../../model.js';
import type { Frame } from './frames.js';
import { ancestorsOf, createTokenCache, tokensOf } from './hints.js';
import type { TokenCache } from './hints.js';

/** Where the blocks of a page are put together. */
export interface Collector {
  readonly blocks: Block[];
  readonly source: string;
  readonly tokens: TokenCache;
  /** Items that have a block of their own: what follows in them are paragraphs. */
  readonly begun: Set<Container>;
  /** Notes that were referred to, by the id of their elements. */
  readonly notes: Map<string, Note>;
  /** Emits the table of data that is being walked. */
  atTableEnd: () => void;
  /** The line that was reached, blocks come in order; and where it ends (-1: with the source). */
  line: number;
  nextLine: number;
  readonly newLine: string;
}

/** An empty collector for the blocks of `source`. Lines end with LF or CRLF, or with CR where there is no LF at all. */
export function createCollector(source: string): Collector {
  const newLine = source.includes('\n') ? '\n' : '\r';
  return {
    blocks: [],
    source,
    tokens: createTokenCache(),
    begun: new Set(),
    notes: new Map(),
    atTableEnd: () => undefined,
    line: 1,
    nextLine: source.indexOf(newLine),
    newLine,
  };
}

/** The parts of a block that its kind decides. */
export interface Draft {
  readonly kind: BlockKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly linked: number;
  readonly links: number;
  readonly hidden: boolean;
  readonly node: () => RootContent;
}

function lineAt(collector: Collector, offset: number): number {
  while (collector.nextLine >= 0 && collector.nextLine < offset) {
    collector.line++;
    collector.nextLine = collector.source.indexOf(collector.newLine, collector.nextLine + 1);
  }
  return collector.line;
}

/** The first words of an item are the item; media and controls before them do not count. */
function kindOf(collector: Collector, frame: Frame, kind: BlockKind): BlockKind {
  const { container } = frame;
  if (container?.kind !== 'item' || kind === 'media' || kind === 'control') return kind;
  if (collector.begun.has(container)) return kind;
  collector.begun.add(container);
  return kind === 'paragraph' || kind === 'verse' ? 'item' : kind;
}

/**
 * Adds a block.
 * @param frame what stands around it
 * @param host the node whose class and id say most about it: the innermost one around all its words
 */
export function emit(collector: Collector, frame: Frame, host: ParentNode, draft: Draft): void {
  const { kind, text, start, end, linked, links, hidden, node } = draft;
  const named = kindOf(collector, frame, kind);
  collector.blocks.push({
    index: collector.blocks.length,
    kind: named,
    text: kind === 'verse' && named === 'item' ? text.replaceAll('\n', ' ') : text,
    start,
    end,
    line: lineAt(collector, start),
    marker: 0,
    level: named === 'heading' ? frame.level : 0,
    joined: false,
    container: frame.container,
    hints: {
      tag: frame.element?.name ?? 'body',
      ancestors: ancestorsOf(frame),
      tokens: tokensOf(host, frame, collector.tokens),
      landmark: frame.landmark,
      linked: Math.min(linked, text.length),
      links,
      hidden,
      place: frame,
    },
    node,
  });
}
