/** What must hold of every judgement, whatever was judged. Each check gives what is wrong, '' or [] where nothing is. */
import type { Block, Judgement, Note, Role } from '../../src/model.js';
import { toArticle, toMarkdown, toText } from '../../src/render/index.js';
import { nodesOf, parse } from '../render/build.js';

const ROLES: readonly Role[] = ['kept', 'title', 'metadata', 'struck'];

/** All that is not white space; NEL ends lines (UAX #14) though JavaScript calls it no space. */
export const nonSpace = (text: string): string => text.replace(/[\s\u0085]+/g, '');

const collapsed = (text: string): string => text.replace(/[\s\u0085]+/g, ' ').trim();

/** Letters and digits alone: what escaping and layout may not touch. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

const keptBlocks = (judged: Judgement): Block[] =>
  judged.blocks.filter(({ index }) => judged.verdicts[index]?.role === 'kept');

/** Every block has one role of the four, a reason where it was struck and none where it was kept; one title at most. */
export function roleFaults(judged: Judgement): string[] {
  const { blocks, verdicts } = judged;
  const faults = verdicts.length === blocks.length ? [] : [`${verdicts.length} verdicts for ${blocks.length} blocks`];
  if (verdicts.filter(({ role }) => role === 'title').length > 1) faults.push('two titles');
  verdicts.forEach(({ role, mark }, i) => {
    if (!ROLES.includes(role)) faults.push(`${i}: role ${role}`);
    if (role === 'struck' && (mark === null || mark.veto !== null)) faults.push(`${i}: struck without a reason`);
    if (role === 'kept' && mark !== null) faults.push(`${i}: kept with a reason to strike it`);
    if (mark !== null && mark.block !== i) faults.push(`${i}: the mark of ${mark.block}`);
  });
  const removed = verdicts.filter(({ role }) => role === 'struck' || role === 'metadata').length;
  const listed = toArticle(judged, {}, '0').removed.length;
  if (listed !== removed) faults.push(`removed[] lists ${listed} of ${removed}`);
  return faults;
}

/** Spans stand in order, do not overlap, stay inside the source, and lines count its line ends. */
export function spanFaults({ blocks, source }: Judgement): string[] {
  const faults: string[] = [];
  let from = 0;
  let line = 1;
  for (const { index, start, end, line: at } of blocks) {
    if (start === null || end === null || at === null) continue;
    if (start < from || end < start || end > source.text.length) faults.push(`${index}: ${start}-${end} after ${from}`);
    if (at < line) faults.push(`${index}: line ${at} after ${line}`);
    from = end;
    line = at;
  }
  return faults;
}

const LINE_ENDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** In plain text every block's span holds its text, white space aside, and the line is the one it begins on. */
export function sliceFaults({ blocks, source }: Judgement): string[] {
  let counted = 0;
  let line = 1;
  return blocks.flatMap(({ index, text, start, end, line: at }) => {
    const [from, to] = [start ?? -1, end ?? -1];
    line += source.text.slice(counted, from).match(LINE_ENDS)?.length ?? 0;
    counted = from;
    if (collapsed(source.text.slice(from, to)) !== collapsed(text)) return [`${index}: ${from}-${to} is not "${text}"`];
    return at === line ? [] : [`${index}: line ${at ?? 'null'}, not ${line}`];
  });
}

/** Whether the blocks of a plain text hold all its characters in order, and `text` those of the kept blocks. */
export function accountFaults(judged: Judgement): string[] {
  const all = nonSpace(judged.blocks.map(({ text }) => text).join(''));
  const kept = keptBlocks(judged).map(({ text }) => text);
  const faults = all === nonSpace(judged.source.text) ? [] : ['the blocks are not the source'];
  return nonSpace(toText(judged)) === nonSpace(kept.join('')) ? faults : [...faults, 'the text is not the kept blocks'];
}

/**
 * What a reader of Markdown sees; raw HTML is not shown.
 * @param page whether a page was judged: there the labels of notes are words, and the descriptions of images are not
 * @param titles of embeds, which are no words either
 */
function wordsOfMarkdown(markdown: string, page: boolean, titles: ReadonlySet<string>): string {
  const tree = nodesOf(parse(markdown));
  const embeds = new Set(tree.flatMap((node) => (node.type === 'link' ? node.children.slice(0, 1) : [])));
  const words = tree.map((node) => {
    if (node.type === 'text' && embeds.has(node) && titles.has(node.value.trim())) return '';
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
    if (node.type === 'footnoteReference' && page) return node.label ?? '';
    return node.type === 'image' && !page ? (node.alt ?? '') : '';
  });
  return words.join(' ');
}

/** The words of a block as Markdown shows them: a list number and the fences of code are markup there. */
function shownWords({ kind, text, marker }: Block): string {
  const words = text.slice(marker);
  return kind === 'code' && /^(?:```|~~~)/.test(words) ? words.replace(/^.*(?:\n|$)/, '') : words;
}

/** The note that a block begins: the outermost around it that is not around the block before. */
function begunNote(block: Block, before: Block | undefined): Note | null {
  let note: Note | null = null;
  for (let at = block.container; at !== null; at = at.parent) note = at.note ?? note;
  for (let at = before?.container ?? null; at !== null; at = at.parent) if (at.note?.id === note?.id) return null;
  return note;
}

/** Without the number with which a note begins on a page: in Markdown it is the note's label. */
function withoutLabel(block: Block, words: string, note: Note): string {
  const node = block.node();
  const isLink = node.type === 'paragraph' && node.children[0]?.type === 'link';
  const [all, label] = /^\W*(\w{1,8})(?:\W+|$)/.exec(words) ?? ['', ''];
  const isMarked = isLink || all === words || /[\])}.:]/.test(all.slice(all.indexOf(label)));
  return label === note.label && isMarked ? words.slice(all.length) : words;
}

/** The kept words as Markdown has to show them. */
function keptWords(judged: Judgement): string {
  const kept = keptBlocks(judged);
  const markdown = toMarkdown(judged);
  const words = kept.map((block, i) => {
    const note = begunNote(block, kept[i - 1]);
    const isPrinted = note !== null && markdown.includes(`[^${note.label}]: `);
    return isPrinted ? withoutLabel(block, shownWords(block), note) : shownWords(block);
  });
  return words.join(' ');
}

/** The first difference between two texts, with what stands around it; '' where they are the same. */
function firstDifference(got: string, wanted: string): string {
  if (got === wanted) return '';
  let at = 0;
  while (at < got.length && got[at] === wanted[at]) at++;
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 20), at + 20));
  return `${around(got)} is not ${around(wanted)}`;
}

/** What stands for the embeds of a page: their titles and addresses are attributes. */
function embedTitles(judged: Judgement): Set<string> {
  const media = keptBlocks(judged).filter(({ kind, text }) => kind === 'media' && text === '');
  const nodes = media.flatMap((block) => nodesOf(block.node()));
  return new Set(nodes.flatMap((node) => (node.type === 'text' ? [node.value.replace(/\s+/g, ' ').trim()] : [])));
}

/** Whether the Markdown parses back to the kept words. On a page an image's description is an attribute, no words. */
export function markdownFault(judged: Judgement): string {
  const words = wordsOfMarkdown(toMarkdown(judged), judged.source.format === 'html', embedTitles(judged));
  return firstDifference(letters(words), letters(keptWords(judged)));
}
