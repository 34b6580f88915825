/** Small builders of judgements for the tests of the views. */
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Block, Container, Judgement, Kind, Mark, Metadata, Role, Verdict } from '../../src/model.js';

/** A block-to-be; what is left out has the plainest value. */
export interface Part extends Partial<Omit<Block, 'index' | 'node'>> {
  readonly node?: RootContent;
  readonly role?: Role;
  readonly mark?: Partial<Mark> | null;
}

export const text = (value: string): PhrasingContent => ({ type: 'text', value });
export const para = (...children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children });
export const p = (words: string, more: Part = {}): Part => ({ text: words, ...more });
export const struck = (words: string, kind: Kind = 'signup', more: Part = {}): Part => ({
  text: words,
  role: 'struck',
  mark: { kind, rule: `${kind}/test`, evidence: [words] },
  ...more,
});

export const list = (parent: Container | null = null): Container => ({ kind: 'list', parent });
export const numbered = (first = 1, parent: Container | null = null): Container => ({
  kind: 'list',
  parent,
  ordered: true,
  first,
});
export const item = (parent: Container): Container => ({ kind: 'item', parent });
export const quote = (parent: Container | null = null): Container => ({ kind: 'quote', parent });

const NO_MARK: Omit<Mark, 'block'> = {
  by: 'rule',
  rule: 'signup/test',
  kind: 'signup',
  strength: 'strong',
  section: null,
  evidence: [],
  veto: null,
};

const NO_METADATA: Metadata = {
  url: null,
  title: null,
  authors: [],
  published: null,
  modified: null,
  site: null,
  language: null,
  description: null,
  image: null,
};

function blockOf(part: Part, index: number): Block {
  const words = part.text ?? '';
  return {
    index,
    kind: part.kind ?? 'paragraph',
    text: words,
    start: part.start ?? null,
    end: part.end ?? null,
    line: part.line === undefined ? index + 1 : part.line,
    marker: part.marker ?? 0,
    level: part.level ?? 0,
    joined: part.joined ?? false,
    container: part.container ?? null,
    hints: null,
    node: () => part.node ?? para(text(words)),
  };
}

function verdictOf(part: Part, block: number): Verdict {
  return {
    role: part.role ?? 'kept',
    mark: part.mark ? { ...NO_MARK, ...part.mark, block } : null,
  };
}

/** A judgement of the parts in their order. */
export function judgement(parts: readonly Part[], metadata: Partial<Metadata> = {}, saved: Mark[] = []): Judgement {
  const verdicts = parts.map(verdictOf);
  const marks = [...verdicts.flatMap(({ mark }) => (mark === null ? [] : [mark])), ...saved];
  return {
    source: { text: '', format: 'text', charset: 'utf-8', bytes: 0 },
    blocks: parts.map(blockOf),
    marks: marks.sort((a, b) => a.block - b.block),
    verdicts,
    metadata: { ...NO_METADATA, ...metadata },
    access: { status: 'unknown', truncated: null, evidence: [] },
    warnings: [],
    rules: '0123abcd',
  };
}

/** A mark that a veto held back. */
export const vetoed = (block: number, mark: Partial<Mark>): Mark => ({
  ...NO_MARK,
  veto: 'quotation',
  ...mark,
  block,
});

export const parse = (markdown: string): Nodes =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** All nodes below and at `tree`, in document order, without recursion. */
export function nodesOf(tree: Nodes): Nodes[] {
  const found: Nodes[] = [];
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    found.push(node);
    if ('children' in node) stack.push(...[...node.children].reverse());
  }
  return found;
}

/** The visible characters of Markdown, white space aside. */
export function visible(markdown: string): string {
  const words = nodesOf(parse(markdown)).map((node) =>
    node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' || node.type === 'html'
      ? node.value
      : '',
  );
  return words.join('').replace(/\s+/g, '');
}
