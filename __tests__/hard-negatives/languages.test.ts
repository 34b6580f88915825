import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/clean.js';

/** What `passages.json` is for English, for other languages: articles in the words of nags, one file a language. */
interface Passage {
  readonly id: string;
  readonly about: string;
  readonly text: string;
}

const FOLDER = '__tests__/hard-negatives/';
const FILES = readdirSync(FOLDER).filter((file) => /^passages-[a-z]+\.json$/.test(file));
const read = (file: string): Passage[] => JSON.parse(readFileSync(FOLDER + file, 'utf8')) as Passage[];
const PASSAGES = FILES.flatMap(read);

/** The blocks that a rule struck, each after the rule: every language's rules run on every text. */
function lostIn(text: string): string[] {
  const { blocks, verdicts } = judge(text, { format: 'text', judge: 'rules' });
  return blocks.flatMap((block) => {
    const verdict = verdicts[block.index];
    return verdict?.role === 'struck' ? [`${verdict.mark?.rule ?? 'no rule'}: ${block.text}`] : [];
  });
}

describe('passages in other languages', () => {
  test('there are some in nine files', () => {
    expect(FILES.length).toBeGreaterThanOrEqual(9);
    expect(new Set(PASSAGES.map(({ id }) => id)).size).toBe(PASSAGES.length);
  });

  test.each(PASSAGES.map(({ id, about, text }) => [id, about, text]))('%s (%s)', (_, __, text) => {
    expect(lostIn(text)).toEqual([]);
  });
});
