/**
 * Emphasis that Markdown can hold. A marker between a letter and a punctuation mark neither opens nor closes
 * (CommonMark 0.31, 6.2): `**“words”**he` would need a character reference to be read at all. Here the mark moves out:
 * `“**words**”he`.
 */
import type { PhrasingContent } from 'mdast';

type Emphasis = Extract<PhrasingContent, { type: 'emphasis' | 'strong' | 'delete' }>;

const isEmphasis = (node: PhrasingContent | undefined): node is Emphasis =>
  node?.type === 'emphasis' || node?.type === 'strong' || node?.type === 'delete';

const LETTER_AT_END = /[^\s\p{P}\p{S}]$/u;
const LETTER_AT_START = /^[^\s\p{P}\p{S}]/u;
/** With the white space behind them, at which no emphasis may begin; of the text's first characters. */
const MARKS_AT_START = /^[\p{P}\p{S}]+\s?/u;
/** Of the text's last characters only, since the pattern is tried at each of them. */
const MARKS_AT_END = /\s?[\p{P}\p{S}]+$/u;
const MOST_MARKS = 16;

const textOf = (node: PhrasingContent | undefined): string => (node?.type === 'text' ? node.value : '');

/** The characters that must leave an emphasis at one end; null where a node stands there, so that all must. */
function excess(inside: PhrasingContent | undefined, side: 'start' | 'end'): string | null {
  if (inside?.type !== 'text') return null;
  const value = side === 'start' ? inside.value.slice(0, MOST_MARKS) : inside.value.slice(-MOST_MARKS);
  return (side === 'start' ? MARKS_AT_START : MARKS_AT_END).exec(value)?.[0] ?? '';
}

function withoutEnds(node: Emphasis, before: string, after: string): Emphasis {
  const children = [...node.children];
  const [first] = children;
  if (first?.type === 'text') children[0] = { ...first, value: first.value.slice(before.length) };
  const last = children.at(-1);
  if (last?.type === 'text') {
    children[children.length - 1] = { ...last, value: last.value.slice(0, last.value.length - after.length) };
  }
  return { ...node, children: children.filter((child) => child.type !== 'text' || child.value !== '') };
}

const text = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }]);

const OPENING = /[\p{Ps}\p{Pi}\p{Pf}"']/u;
const CLOSING = /[\p{Pe}\p{Pi}\p{Pf}"']/u;

/** Quotation marks and brackets leave in pairs. */
function paired(node: Emphasis, side: 'start' | 'end'): string {
  const marks = excess(side === 'start' ? node.children[0] : node.children.at(-1), side) ?? '';
  return (side === 'start' ? OPENING : CLOSING).test(marks) ? marks : '';
}

/** The nodes that stand for an emphasis between `previous` and `next`. */
function fitted(
  node: Emphasis,
  previous: PhrasingContent | undefined,
  next: PhrasingContent | undefined,
): PhrasingContent[] {
  let before = LETTER_AT_END.test(textOf(previous).slice(-2)) ? excess(node.children[0], 'start') : '';
  let after = LETTER_AT_START.test(textOf(next)) ? excess(node.children.at(-1), 'end') : '';
  if (after !== null && CLOSING.test(after)) before ||= paired(node, 'start');
  if (before !== null && OPENING.test(before)) after ||= paired(node, 'end');
  if (before === null || after === null) return node.children;
  if (before === '' && after === '') return [node];
  const whole = textOf(node.children[0]);
  if (node.children.length === 1 && before.length + after.length >= whole.length) return text(whole);
  const rest = withoutEnds(node, before, after);
  return [...text(before), ...(rest.children.length > 0 ? [rest] : []), ...text(after)];
}

/**
 * Makes the emphases of a line fit between their neighbours.
 * @returns the same nodes where all of them do; else some have less in them, or are gone, and texts may touch
 */
export function fitEmphases(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  if (!nodes.some(isEmphasis)) return nodes;
  return nodes.flatMap((node, i) => (isEmphasis(node) ? fitted(node, nodes[i - 1], nodes[i + 1]) : [node]));
}
