import { blocksFromMarkdown } from '../blocks/markdown.js';
import { judgeText } from '../content/text.js';
import { resolveTextAccess } from '../metadata/access/verdict.js';
import type { Reader } from './reader.js';
import { textFacts } from './text.js';

export const readMarkdown: Reader = (source, options) => {
  const { blocks, warnings } = blocksFromMarkdown(source);
  return {
    blocks,
    warnings,
    content: (measures, marks) => judgeText(blocks, measures, marks),
    facts: (measures, marks, language) => textFacts(blocks, measures, marks, language, options),
    access: resolveTextAccess,
  };
};
