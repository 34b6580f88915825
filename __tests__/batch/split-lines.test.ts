import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitLines } from '../../src/batch/split-lines.js';

async function* chunksOf(text: string, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  let at = 0;
  for (let i = 0; at < bytes.length; i += 1) {
    const size = sizes[i % sizes.length] ?? 1;
    yield await Promise.resolve(bytes.subarray(at, at + size));
    at += size;
  }
}

async function linesOf(text: string, sizes: readonly number[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of splitLines(chunksOf(text, sizes))) lines.push(Buffer.from(line).toString());
  return lines;
}

describe('splitLines', () => {
  test.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\nb', ['a', 'b']],
    ['\n\n', ['', '']],
    ['a\r\nb\r\n', ['a\r', 'b\r']],
    ['é\u2028\u0085\nß', ['é\u2028\u0085', 'ß']],
  ])('%j', async (text, lines) => {
    expect(await linesOf(text, [1])).toEqual(lines);
    expect(await linesOf(text, [1000])).toEqual(lines);
  });

  test('does not depend on how the bytes are cut', async () => {
    const text = fc.array(fc.constantFrom('a', 'é', '\n', '😀')).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }), async (given, sizes) => {
        const lines = given.split('\n');
        if (lines.at(-1) === '') lines.pop();
        expect(await linesOf(given, sizes)).toEqual(lines);
      }),
    );
  });

  test('a line of many chunks takes linear time', async () => {
    const start = performance.now();
    expect(await linesOf('x'.repeat(200_000), [10])).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
