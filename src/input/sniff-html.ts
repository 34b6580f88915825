/** Signs of HTML in the beginning of a text. */

/** What may stand before the first tag of a document. */
const PREAMBLE = /^(?:\s+|<\?xml[^>]*>|<!--(?:[^-]|-(?!->))*-->)/;
const DOCUMENT = /^<(?:!doctype\s+html|(?:html|head|body)[\s>])/i;
const MOST_PREAMBLES = 20;

/** Tags that build a text. `<b>` or `<i>` alone say nothing: Markdown and forum texts have them. */
const TAG =
  /<\/?(?:a|article|aside|blockquote|br|dd|div|dl|dt|figure|footer|form|h[1-6]|header|hr|img|li|main|nav|ol|p|pre|script|section|span|strong|style|table|tbody|td|th|thead|tr|ul)(?:\s[^<>]*)?\/?>/gi;

/** Markdown's code: what stands in it is talked about. */
const FENCED = /^(?:```|~~~)[^\n]*\n[\s\S]*?^(?:```|~~~)/gm;
const QUOTED = /`[^`\n]+`/g;

/** Whether it begins as a whole HTML document does. */
export function startsAsDocument(probe: string): boolean {
  let rest = probe;
  for (let i = 0; i < MOST_PREAMBLES; i++) {
    const preamble = PREAMBLE.exec(rest);
    if (preamble === null) break;
    rest = rest.slice(preamble[0].length);
  }
  return DOCUMENT.test(rest);
}

/**
 * How far a text without a document's head is HTML.
 *
 * @returns `all` where tags stand in most lines; `starts` where it begins with one and has few (hard-wrapped paragraphs, but
 *   also Markdown with a picture on top); `none` where it only talks of tags, or has none
 */
export function htmlShape(probe: string): 'all' | 'starts' | 'none' {
  const text = probe.replace(FENCED, '').replace(QUOTED, '').trim();
  const tags = [...text.matchAll(TAG)];
  const free = tags.filter((tag) => isFree(text, tag.index, tag.index + tag[0].length)).length;
  if (free < 2 || free * 2 < tags.length) return 'none';
  if (taggedLines(text) >= 0.4) return 'all';
  return tags[0]?.index === 0 ? 'starts' : 'none';
}

/** In a page a tag touches a line's border or another tag; in a sentence it stands between spaces. */
function isFree(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? '\n';
  const after = text[end] ?? '\n';
  return before === '\n' || before === '>' || after === '\n' || after === '\r' || after === '<';
}

/** The share of the lines with words that have a tag. */
function taggedLines(text: string): number {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const tagged = lines.filter((line) => line.search(TAG) >= 0).length;
  return tagged / Math.max(1, lines.length);
}
