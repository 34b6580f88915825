import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/clean.js';

/** Articles and parts of articles about asking, selling, subscribing: in the words of nags, but not one of them. */
interface Passage {
  readonly id: string;
  readonly about: string;
  readonly text: string;
}

const PASSAGES = JSON.parse(readFileSync('__tests__/hard-negatives/passages.json', 'utf8')) as Passage[];

/** What is lost all the same, and why that stands for now. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  // A story titled with the one word that labels advertisements everywhere else.
  'advert-short-story': ['advertisement/label: Advertisement'],
};

/** The blocks that are neither kept nor the title, each after the rule or the judge that struck it. */
function lostIn(text: string): string[] {
  const { blocks, verdicts } = judge(text, { format: 'text', judge: 'both' });
  return blocks.flatMap((block) => {
    const verdict = verdicts[block.index];
    if (verdict?.role === 'kept' || verdict?.role === 'title') return [];
    return [`${verdict?.mark?.rule ?? verdict?.mark?.by ?? verdict?.role ?? 'no role'}: ${block.text}`];
  });
}

describe('passages that hold the words of nags and are articles', () => {
  test.each(PASSAGES.map(({ id, about, text }) => [id, about, text]))('%s (%s)', (id, _, text) => {
    expect(lostIn(text)).toEqual(KNOWN[id] ?? []);
  });

  test('ids are unique, and what is known to be lost exists', () => {
    const ids = PASSAGES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(KNOWN).filter((id) => !ids.includes(id))).toEqual([]);
  });
});
