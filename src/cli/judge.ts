/** `judge` for the command: loads the reader of a format when an input first needs it, so that a text waits for no HTML parser. */
import { warnOfForeign } from '../foreign.js';
import type { Reader } from '../formats/reader.js';
import { readText } from '../formats/text.js';
import type { Format, Judgement, Options } from '../model.js';
import { decodeInput, judgeDecoded } from '../pipeline.js';

const loaders: Record<Format, () => Promise<Reader>> = {
  html: async () => (await import('../formats/html.js')).readHtml,
  markdown: async () => (await import('../formats/markdown.js')).readMarkdown,
  text: () => Promise.resolve(readText),
};

/** As the library's `judge`. @throws InputError, UsageError as that does */
export async function judgeInput(input: string | Uint8Array, options: Options): Promise<Judgement> {
  const decoded = warnOfForeign(decodeInput(input, options), options);
  return judgeDecoded(decoded, await loaders[decoded.source.format](), options);
}
