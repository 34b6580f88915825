import type { Definition, Node, Parents, PhrasingContent } from 'mdast';

const childrenOf = (node: Node): readonly Node[] => ('children' in node ? (node as Parents).children : []);

function ownWords(node: Node): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return (node as { value: string } & Node).value.replace(TAGS, ' ');
  if ('value' in node) return String(node.value);
  return 'alt' in node ? String(node.alt ?? '') : '';
}

/** Comments, tags, declarations; the words between them stay. */
const TAGS = /<!--[\s\S]*?-->|<[!?/a-z][^<>]*>/gi;

/** The visible words of a node, white space as it is. Iterative: nesting may be deep. */
export function wordsOf(root: Node): string {
  const parts: string[] = [];
  const stack: Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    parts.push(ownWords(node));
    const children = childrenOf(node);
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i] as Node);
  }
  return parts.join('');
}

/** A run of inlines that is one line of its paragraph, with its span in the source. */
export interface InlineLine {
  readonly children: PhrasingContent[];
  readonly start: number;
  readonly end: number;
}

/** Splits a paragraph's inlines where its source has line ends; a line end inside a link or an emphasis stays. */
export function splitAtLineEnds(children: readonly PhrasingContent[], source: string): InlineLine[] {
  const lines: { children: PhrasingContent[]; start: number; end: number }[] = [];
  let line: (typeof lines)[number] | null = null;
  const add = (child: PhrasingContent, start: number, end: number): void => {
    if (line === null) lines.push((line = { children: [], start, end }));
    line.children.push(child);
    line.end = end;
  };
  for (const child of children) {
    const start = child.position?.start.offset ?? 0;
    const end = child.position?.end.offset ?? start;
    if (child.type === 'break') line = null;
    else if (child.type !== 'text' || !child.value.includes('\n')) add(child, start, end);
    else {
      // The value has no entities or escapes where it is as long as its source; else its lines are found by counting.
      let at = start;
      for (const [i, value] of child.value.split('\n').entries()) {
        if (i > 0) line = null;
        const next = lineEndAfter(source, at, end);
        if (value.trim() !== '') add({ type: 'text', value }, at, next.end);
        at = next.start;
      }
    }
  }
  return lines;
}

/** Where the line at `from` ends, and where the words of the next one begin (indentation and quote marks skipped). */
function lineEndAfter(source: string, from: number, limit: number): { end: number; start: number } {
  let end = from;
  while (end < limit && source[end] !== '\n' && source[end] !== '\r') end++;
  let start = end;
  while (start < limit && /[\s>]/.test(source[start] ?? '')) start++;
  return { end, start };
}

/** A copy without positions, references resolved, tags dropped: what a view may serialise. Depth is bounded by the parser's cap. */
export function inlineCopy(node: PhrasingContent, definitions: ReadonlyMap<string, Definition>): PhrasingContent[] {
  const inner = (): PhrasingContent[] =>
    (childrenOf(node) as PhrasingContent[]).flatMap((child) => inlineCopy(child, definitions));
  switch (node.type) {
    case 'html': {
      const value = node.value.replace(TAGS, '');
      return value === '' ? [] : [{ type: 'text', value }];
    }
    case 'linkReference': {
      const url = definitions.get(node.identifier)?.url;
      return url === undefined ? inner() : [{ type: 'link', url, children: inner() }];
    }
    case 'imageReference': {
      const url = definitions.get(node.identifier)?.url;
      return url === undefined ? [{ type: 'text', value: node.alt ?? '' }] : [{ type: 'image', url, alt: node.alt ?? '' }];
    }
    default: {
      const { position: _position, ...rest } = node;
      return ['children' in node ? ({ ...rest, children: inner() } as PhrasingContent) : (rest as PhrasingContent)];
    }
  }
}
