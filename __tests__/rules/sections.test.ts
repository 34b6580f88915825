/** Where a run of blocks ends that is struck together. */
import { expect, test } from '@jest/globals';
import { clean } from '../../src/clean.js';

const FIRST = 'The council voted seven to two on Monday to open the old bridge again, after nine years of repairs.';
const LAST =
  'It will carry buses from the spring on, the engineer said, and lorries when the northern ramp is finished.';
const LIST = ['Related articles', 'Ferry strike enters third week', 'Who pays for the lighthouse now'];

const read = (...lines: string[]): string[] =>
  clean(lines.join('\n\n'), { format: 'text', judge: 'rules' }).text.split('\n\n');

test('a list ends before the heading of the prose behind it', () => {
  expect(read(FIRST, ...LIST, 'The northern ramp', LAST)).toEqual([FIRST, 'The northern ramp', LAST]);
});

test('and before the heading of a sentence too short to be prose', () => {
  const short = 'It is not finished yet.';
  expect(read(FIRST, ...LIST, 'The northern ramp', short, LAST)).toEqual([FIRST, 'The northern ramp', short, LAST]);
});

test('but not before a date or the heading of an ask', () => {
  expect(read(FIRST, ...LIST, '12:05 pm', 'It is not finished yet.', LAST)).not.toContain('12:05 pm');
  expect(read(FIRST, ...LIST, 'Bridges of the north', 'Sign up for our daily newsletter', LAST)).toEqual([FIRST, LAST]);
});
