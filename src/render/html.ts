/** The HTML view. A module of its own, not in the index: only who asks for HTML waits for its libraries. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml as serialise } from 'hast-util-to-html';
import type { FootnoteReference, List, ListItem, Parents, TableRow } from 'mdast';
import { defaultHandlers, toHast } from 'mdast-util-to-hast';
import type { Handlers, State } from 'mdast-util-to-hast';
import type { Judgement, Script } from '../model.js';
import { isRightToLeft } from './direction.js';
import type { MarkdownOptions } from './markdown.js';
import { articleTree } from './markdown.js';

export interface HtmlOptions extends MarkdownOptions {
  /** Names the input on the `article` element, as `data-source`: for files of several articles (default: none). */
  readonly source?: string;
}

const isLoose = (item: ListItem): boolean => item.spread ?? item.children.length > 1;

/** The library asks all items of a list for each item; it is shown a list of this one, which knows the answer. */
function handleItem(loose: WeakMap<List, boolean>): (state: State, item: ListItem, list?: Parents) => Element {
  return (state, item, list) => {
    if (list?.type !== 'list') return defaultHandlers.listItem(state, item, undefined);
    let spread = loose.get(list);
    if (spread === undefined) loose.set(list, (spread = list.spread === true || list.children.some(isLoose)));
    return defaultHandlers.listItem(state, item, { ...list, spread, children: [{ ...item, spread }] });
  };
}

/** The library looks up a row's place by `indexOf`; it is shown a table in which the place is plain. */
function handleRow(state: State, row: TableRow, table?: Parents): Element {
  if (table?.type !== 'table') return defaultHandlers.tableRow(state, row, undefined);
  const isFirst = table.children[0] === row;
  return defaultHandlers.tableRow(state, row, { ...table, children: isFirst ? [row] : [] });
}

function mathElement(value: string, display: boolean): Element {
  const className = ['language-math', display ? 'math-display' : 'math-inline'];
  return { type: 'element', tagName: 'code', properties: { className }, children: [{ type: 'text', value }] };
}

/** Classes as renderers of mathematics look for them: KaTeX and MathJax through rehype. */
const math = {
  inlineMath: (_: State, { value }: { value: string }): Element => mathElement(value, false),
  math: (_: State, { value }: { value: string }): Element => ({
    type: 'element',
    tagName: 'pre',
    properties: {},
    children: [mathElement(value, true)],
  }),
};

const scriptElement =
  (tagName: 'sup' | 'sub') =>
  (state: State, node: Script): Element => ({ type: 'element', tagName, properties: {}, children: state.all(node) });

const isElement = (node: RootContent | ElementContent, name: string): node is Element =>
  node.type === 'element' && node.tagName === name;

/** The library puts a heading of its own over the footnotes; none of the page's words is invented, this one neither. */
function withoutFootnoteHeading(root: Root): Root {
  const section = root.children.at(-1);
  if (section !== undefined && isElement(section, 'section') && 'dataFootnotes' in section.properties) {
    section.children = section.children.filter((child) => !isElement(child, 'h2'));
  }
  return root;
}

/** A reference without the mention of that heading. */
function handleReference(state: State, node: FootnoteReference): Element {
  const sup = defaultHandlers.footnoteReference(state, node);
  for (const link of sup.children) if (isElement(link, 'a')) delete link.properties['ariaDescribedBy'];
  return sup;
}

/** Attributes of the article element: its language, and its direction where that is not the usual one. */
function attributesOf(judgement: Judgement, source: string | undefined): Element['properties'] {
  const { language, title } = judgement.metadata;
  const words = [title ?? '', ...judgement.blocks.filter((_, i) => judgement.verdicts[i]?.role === 'kept').map(textOf)];
  return {
    ...(source !== undefined && { dataSource: source }),
    ...(language !== null && { lang: language }),
    ...(isRightToLeft(words) && { dir: 'rtl' }),
  };
}

const textOf = ({ text }: { readonly text: string }): string => text;

/**
 * The kept blocks as one `article` element of HTML. It has no scripts, styles, forms or event handlers, no `javascript:`
 * or `data:` address, and no element or attribute that was not made here: it can be put into a page as it is.
 * @returns HTML that ends with one line end; an empty `article` where nothing was kept
 */
export function toHtml(judgement: Judgement, options: HtmlOptions = {}): string {
  const loose = new WeakMap<List, boolean>();
  const handlers: Handlers = {
    listItem: handleItem(loose),
    tableRow: handleRow,
    footnoteReference: handleReference,
    superscript: scriptElement('sup'),
    subscript: scriptElement('sub'),
    ...math,
  };
  const tree = toHast(articleTree(judgement, options), { handlers });
  const root = withoutFootnoteHeading(tree.type === 'root' ? tree : { type: 'root', children: [tree] });
  const children = root.children.length === 0 ? [] : [LINE, ...root.children, LINE];
  const article: Element = {
    type: 'element',
    tagName: 'article',
    properties: attributesOf(judgement, options.source),
    children: children as ElementContent[],
  };
  return `${serialise(article, { allowDangerousHtml: false })}\n`;
}

const LINE = { type: 'text', value: '\n' } as const;
