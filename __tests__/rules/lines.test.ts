/** Single lines in our own words: how publishers ask, and what sounds like it and belongs to the article. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { measure } from '../../src/blocks/measure.js';
import { blocksFromText } from '../../src/blocks/text/blocks.js';
import type { Mark } from '../../src/model.js';
import { compile, markByRules } from '../../src/rules/index.js';
import { builtinPacks } from '../../src/rules/packs/index.js';

interface Lines {
  readonly asks: Readonly<Record<'paywall' | 'donation' | 'signup', readonly string[]>>;
  readonly kept: readonly string[];
}

const { asks, kept } = JSON.parse(readFileSync(new URL('lines.json', import.meta.url), 'utf8')) as Lines;
const rules = compile(builtinPacks);
const BEFORE = 'An opening line of prose that is kept, of course, by every rule.';
const AFTER = 'And a closing line of prose that is kept as well, since it asks for nothing.';

/** What strikes a line that stands alone between two lines of prose. */
function strikeOf(line: string): Mark | undefined {
  const blocks = blocksFromText([BEFORE, line, AFTER].join('\n\n'));
  return markByRules(blocks, blocks.map(measure), rules).find((mark) => mark.veto === null);
}

describe.each(Object.entries(asks))('%s', (kind, lines) => {
  test.each(lines)('strikes: %s', (line) => {
    expect(strikeOf(line)).toBeDefined();
  });

  test('names the kind of nearly all', () => {
    const right = lines.filter((line) => strikeOf(line)?.kind === kind);
    expect(right.length / lines.length).toBeGreaterThanOrEqual(0.95);
  });
});

test.each(kept)('keeps: %s', (line) => {
  expect(strikeOf(line)?.rule).toBeUndefined();
});
