/** Pages whose log-odds stand in their markup, so that placement is tested without the trees: `<p odds="-1">`. */
import { blocksFromHtml } from '../../src/blocks/html/blocks.js';
import { parseHtml } from '../../src/blocks/html/parse.js';
import { measure } from '../../src/blocks/measure.js';
import { belonging } from '../../src/content/belongs.js';
import type { Intrusion } from '../../src/content/intrudes.js';
import { intruding } from '../../src/content/intrudes.js';
import type { Block, Measure } from '../../src/model.js';

/** What an element without `odds` has. */
const SURE = 3;
const LIMIT = -0.1;

interface Page {
  readonly blocks: readonly Block[];
  readonly measures: readonly Measure[];
  readonly odds: readonly number[];
  readonly headline: number;
  readonly ruled: ReadonlySet<number>;
  readonly walls: ReadonlySet<number>;
}

function readPage(html: string): Page {
  const blocks = blocksFromHtml(parseHtml(html), html);
  const given = (block: Block, name: string): string | undefined => {
    let at = block.hints?.place ?? null;
    while (at !== null && at.element?.attribs[name] === undefined) at = at.up;
    return at?.element?.attribs[name];
  };
  return {
    blocks,
    measures: blocks.map(measure),
    odds: blocks.map((block) => Number(given(block, 'odds') ?? SURE)),
    headline: blocks.findIndex(({ hints }) => hints?.tag === 'h1'),
    ruled: new Set(blocks.filter((block) => given(block, 'ruled') !== undefined).map(({ index }) => index)),
    walls: new Set(blocks.filter((block) => given(block, 'ruled') === 'wall').map(({ index }) => index)),
  };
}

/** The texts of the blocks below the limit that are kept for their place. */
export function savedOn(html: string): string[] {
  const { blocks, measures, odds, headline, ruled, walls } = readPage(html);
  const below = odds.map((value) => value < LIMIT);
  const found = belonging(blocks, measures, { odds, below, ruled, asks: ruled, walls, headline });
  return blocks.filter(({ index }) => found.has(index)).map(({ text }) => text);
}

/** The kept blocks that do not belong, by their texts. */
export function intrudersOn(html: string): Map<string, Intrusion> {
  const { blocks, measures, odds, headline, ruled } = readPage(html);
  const keeps = (at: number): boolean => (odds[at] ?? 0) >= LIMIT && !ruled.has(at);
  const found = intruding(blocks, measures, { odds, keeps, headline });
  return new Map([...found].map(([at, intrusion]) => [blocks[at]?.text ?? '', intrusion]));
}
