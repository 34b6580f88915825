import { blocksFromHtml } from '../../src/blocks/html/blocks.js';
import { parseHtml } from '../../src/blocks/html/parse.js';
import { readHead, readMetadata } from '../../src/metadata/html.js';
import type { PageMetadata } from '../../src/metadata/html.js';
import type { HeadFacts } from '../../src/metadata/facts.js';
import type { Block } from '../../src/model.js';

export interface Read {
  readonly head: HeadFacts;
  readonly blocks: readonly Block[];
  readonly meta: PageMetadata;
}

/** Everything that the stage makes of a page. */
export function read(source: string, url: string | null = 'https://www.example.org/2024/story'): Read {
  const page = parseHtml(source);
  const blocks = blocksFromHtml(page, source);
  const head = readHead(page.document, url);
  return { head, blocks, meta: readMetadata(head, blocks) };
}

export const ld = (...values: unknown[]): string =>
  values.map((value) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`).join('');

export const PROSE =
  '<p>The harbour was quiet on the morning when the first boats came back, and nobody on the pier had expected them so early. ' +
  'Men and women stood in small groups, talked about the weather and the price of diesel, and waited for the ice to be unloaded.</p>' +
  '<p>By noon the market hall was full again, as it had not been for years, and the oldest of the traders said that she would stay until the evening.</p>';

/** The words of the blocks whose numbers are given. */
export const textsOf = ({ blocks, meta }: Read): string[] =>
  [...meta.facts].sort((a, b) => a - b).map((at) => blocks[at]?.text ?? '');
