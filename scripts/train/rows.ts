/** The features that the content judge sees, for `export.mjs`. Not part of the library. */
import { blocksFromHtml } from '../../src/blocks/html/blocks.js';
import { parseHtml } from '../../src/blocks/html/parse.js';
import { measure } from '../../src/blocks/measure.js';
import { blocksFromText } from '../../src/blocks/text/blocks.js';
import { features } from '../../src/content/features.js';
import { pageFeatures } from '../../src/content/markup.js';
import { decode } from '../../src/input/decode.js';
import { guideOf } from '../../src/formats/html.js';
import { readHead } from '../../src/metadata/html.js';
import type { Block } from '../../src/model.js';
import { builtinPacks, compile, markByRules } from '../../src/rules/index.js';

const rules = compile(builtinPacks);

export interface Training {
  readonly blocks: readonly Block[];
  readonly rows: Float64Array;
  readonly columns: readonly string[];
}

export function textRows(input: string): Training {
  const blocks = blocksFromText(input);
  const measures = blocks.map(measure);
  const marks = markByRules(blocks, measures, rules, null);
  const { rows, columns } = features(blocks, measures, marks);
  return { blocks, rows, columns };
}

export function htmlRows(bytes: Uint8Array, url: string | null): Training {
  const { text } = decode(bytes);
  const page = parseHtml(text);
  const blocks = blocksFromHtml(page, text);
  const measures = blocks.map(measure);
  const marks = markByRules(blocks, measures, rules, null);
  const { rows, columns } = pageFeatures(blocks, measures, marks, guideOf(readHead(page.document, url)));
  return { blocks, rows, columns };
}
