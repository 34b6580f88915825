/** A fragment of a page as Markdown, with nothing struck. Each time it is also checked that nothing is lost or doubled. */
import { expect } from '@jest/globals';
import { judge } from '../../src/clean.js';
import { parseHtml } from '../../src/blocks/html/parse.js';
import type { Judgement } from '../../src/model.js';
import { toMarkdown } from '../../src/render/index.js';
import { visible, wordsOf, wordsOfBlocks } from '../blocks/html/help.js';
import { markdownFault } from '../helpers/accounting.js';

const UNSTRUCK = { format: 'html', judge: 'rules', strip: ['metadata'] } as const;

export const judged = (html: string, url?: string): Judgement =>
  judge(`<!doctype html><html><head><title>t</title></head><body>${html}</body></html>`, {
    ...UNSTRUCK,
    ...(url !== undefined && { url }),
  });

/**
 * Renders a fragment.
 * @param hidden words of the fragment that are shown a second time, or to nobody, and so are not in the text
 */
export function shown(html: string, hidden: readonly string[] = []): string {
  const one = judged(html);
  let words = wordsOf(parseHtml(one.source.text).document);
  for (const part of hidden) words = words.replace(visible(part), '');
  expect(wordsOfBlocks(one.blocks)).toBe(words);
  expect(markdownFault(one)).toBe('');
  return toMarkdown(one);
}
