import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mendHalves } from '../../src/input/well-formed.js';

describe('mendHalves', () => {
  test.each(['', 'plain', 'ä 😀', '\ufffd'])('%j is as it should be', (text) => {
    expect(mendHalves(text)).toEqual({ text, warnings: [] });
  });

  test('one unit takes the place of one, and a warning says how many and where', () => {
    const { text, warnings } = mendHalves('\ude00a \ud83d\ude00 b\ud83d');
    expect(text).toBe('\ufffda 😀 b\ufffd');
    expect(warnings).toEqual([
      { code: 'lone-surrogates', message: expect.stringMatching(/^2 halves .* the first at offset 0:/) },
    ]);
    expect(mendHalves('abc\ud83d').warnings[0]?.message).toMatch(/^Half a character .* at offset 3:/);
  });

  test('of any units', () => {
    const units = fc.array(fc.oneof(fc.integer({ min: 0xd800, max: 0xdfff }), fc.integer({ min: 0, max: 0xffff })));
    fc.assert(
      fc.property(units, (all) => {
        const before = String.fromCharCode(...all);
        const { text, warnings } = mendHalves(before);
        expect(text).toHaveLength(before.length);
        expect(text.isWellFormed()).toBe(true);
        expect(warnings.length > 0).toBe(text !== before);
      }),
    );
  });
});
