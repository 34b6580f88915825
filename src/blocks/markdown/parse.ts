import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { maskFormulas, unmaskFormulas } from './formulas.js';

const parseAll = (body: string): Root =>
  fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** The tree, and where formulas that stand alone begin: there it has raw markup. */
export function parse(body: string): { root: Root; formulas: ReadonlySet<number> } {
  const masked = maskFormulas(body);
  const root = parseAll(masked?.body ?? body);
  if (masked === null) return { root, formulas: new Set() };
  return unmaskFormulas(root, masked)
    ? { root, formulas: masked.display }
    : { root: parseAll(body), formulas: new Set() };
}
