/** A part of raw HTML in Markdown, [from, to) in UTF-16 units. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly isMarkdown: boolean;
}

/** What has a shape of its own, or whose words are not to be read: such HTML stays whole. */
const WHOLE = /<(?:table|ul|ol|dl|pre|script|style|textarea|svg|math|!)/i;

/** Signs that nobody writes in HTML: strong and emphasised words, links. */
const SIGNS = /\*\*[^*\s][^*]*\*\*|\]\((?:https?:|\/|<)|(?:^|\s)\*[^*\s](?:[^*]*[^*\s])?\*(?=[\s.,;:!?]|$)/;

const LINES = /[^\r\n]*(?:\r\n?|\n|$)/g;

/** Lines that begin with words and stand in no tag, each run of them as one span. */
function runsOfWords(html: string): [number, number][] {
  const runs: [number, number][] = [];
  let last: [number, number] | null = null;
  let inTag = false;
  for (const { 0: line, index } of html.matchAll(LINES)) {
    const isWords = !inTag && line.trim() !== '' && !line.trimStart().startsWith('<');
    if (!isWords) last = null;
    else if (last !== null) last[1] = index + line.length;
    else runs.push((last = [index, index + line.length]));
    inTag = inTag ? !line.includes('>') : line.lastIndexOf('<') > line.lastIndexOf('>');
  }
  return runs;
}

/**
 * Raw HTML goes on up to the next blank line (CommonMark 0.31, 4.6), so that a paragraph right below a tag is part of it. Other
 * extractors print such tags, and readers of their output mean the paragraph to be Markdown.
 * @returns the parts that hold all of it; one where it is HTML throughout
 */
export function partsOf(html: string): Part[] {
  const runs = WHOLE.test(html) ? [] : runsOfWords(html).filter(([from, to]) => SIGNS.test(html.slice(from, to)));
  const parts: Part[] = [];
  let at = 0;
  for (const [from, to] of runs) {
    if (from > at) parts.push({ from: at, to: from, isMarkdown: false });
    parts.push({ from, to, isMarkdown: true });
    at = to;
  }
  if (at < html.length || parts.length === 0) parts.push({ from: at, to: html.length, isMarkdown: false });
  return parts;
}
