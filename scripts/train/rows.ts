/** The features that the content judge sees, for `export.mjs`. Not part of the library. */
import { blocksFromHtml } from '../../src/blocks/html/blocks.js';
import { parseHtml } from '../../src/blocks/html/parse.js';
import { measure } from '../../src/blocks/measure.js';
import { blocksFromText } from '../../src/blocks/text/blocks.js';
import { pageFeatures } from '../../src/content/markup.js';
import { eachToken, textFeatures } from '../../src/content/wording.js';
import type { WordWeights } from '../../src/content/weights.js';
import { decode } from '../../src/input/decode.js';
import { guideOf } from '../../src/formats/html.js';
import { readHead } from '../../src/metadata/html.js';
import { spareSections } from '../../src/content/sections.js';
import { languageOfTexts } from '../../src/metadata/language.js';
import type { Block, Mark, Measure } from '../../src/model.js';
import { builtinRules, markByRules } from '../../src/rules/index.js';

/** The rules' marks as the pipeline makes them: by the rules of the text's language. */
const marksOf = (blocks: readonly Block[], measures: readonly Measure[]): readonly Mark[] =>
  markByRules(blocks, measures, builtinRules(languageOfTexts(blocks.map(({ text }) => text))));

export interface Training {
  readonly blocks: readonly Block[];
  readonly rows: Float64Array;
  readonly columns: readonly string[];
}

export function textRows(input: string, weights: WordWeights): Training {
  const blocks = blocksFromText(input);
  const measures = blocks.map(measure);
  const marks = marksOf(blocks, measures);
  const { rows, columns } = textFeatures(blocks, measures, marks, weights).table;
  return { blocks, rows, columns };
}

/** The words of each block, as `wording.ts` reads them, with a space between. No columns. */
export function textTokens(input: string): Training & { readonly words: readonly string[] } {
  const blocks = blocksFromText(input);
  const words = blocks.map((block) => {
    const tokens: string[] = [];
    eachToken(measure(block).folded, (token) => tokens.push(token));
    return tokens.join(' ');
  });
  return { blocks, rows: new Float64Array(0), columns: [], words };
}

export function htmlRows(bytes: Uint8Array, url: string | null, weights: WordWeights): Training {
  const { text } = decode(bytes);
  const page = parseHtml(text);
  const blocks = blocksFromHtml(page, text);
  const measures = blocks.map(measure);
  const marks = spareSections(marksOf(blocks, measures), blocks, measures);
  const guide = guideOf(readHead(page.document, url));
  const { rows, columns } = pageFeatures(blocks, measures, marks, guide, weights);
  return { blocks, rows, columns };
}
