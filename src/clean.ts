/** The library's two functions: decode → parse → blocks → judge → render, for every format. */
import { checkCall } from './check-options.js';
import { warnOfForeign } from './foreign.js';
import { readHtml } from './formats/html.js';
import { readMarkdown } from './formats/markdown.js';
import { readText } from './formats/text.js';
import type { Article, Judgement, Options } from './model.js';
import type { Readers } from './pipeline.js';
import { decodeInput, judgeDecoded } from './pipeline.js';
import { toArticle as articleOf } from './render/index.js';
import { VERSION } from './version.js';

const readers: Readers = { html: readHtml, markdown: readMarkdown, text: readText };

/**
 * Decides for every block of an input whether it is the article.
 * @param input decoded text, or bytes in any encoding
 * @returns blocks, marks and verdicts: the value of which all views are made
 * @throws InputError where the bytes are no text; UsageError where input or options are not what they should be
 */
export function judge(input: string | Uint8Array, options: Options = {}): Judgement {
  const { options: checked, warnings } = checkCall(input, options);
  const decoded = warnOfForeign(decodeInput(input, checked), checked);
  const all = { ...decoded, warnings: [...warnings, ...decoded.warnings] };
  return judgeDecoded(all, readers[decoded.source.format], checked);
}

/**
 * The view of a judgement as a value for JSON (`schema/article.schema.json`), as `clean` gives it.
 * @param options what the judgement was made with: `path`, `record` and `input` are carried into the article, `links` and
 *   `images` decide on the Markdown. Without them these keys are null, and links and images are there
 * @param version for `generator.version`; that of this package where none is given
 */
export const toArticle = (judgement: Judgement, options: Options = {}, version: string = VERSION): Article =>
  articleOf(judgement, options, version);

/**
 * Cleans one article: `judge`, rendered.
 * @param input decoded text, or bytes in any encoding
 * @throws InputError where the bytes are no text; UsageError where input or options are not what they should be
 */
export const clean = (input: string | Uint8Array, options: Options = {}): Article =>
  toArticle(judge(input, options), options);
