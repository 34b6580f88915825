import { describe, expect, test } from '@jest/globals';
import { blocksFromText } from '../../../src/blocks/text/blocks.js';

const PARAGRAPHS = [
  'The harbour was rebuilt after the storm of 1953 and again in 1987, when the outer mole gave way in a single night and the lighthouse went with it. Nobody was hurt, but the fleet of eleven boats was lost.',
  'The library has its own rules. To borrow a book from abroad, said the notice that the librarian had hung on the door, you must first return the one that your grandmother took, and nobody knew whether it was a joke.',
  'If you value this kind of slow reporting about the coast, please donate to our fund today, so that we can send a reporter to the next meeting of the harbour board, and to the one after that.',
];

/** As mail programs and terminals wrap. */
function wrapped(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

describe('hard-wrapped paragraphs are joined', () => {
  test.each([45, 60, 65, 72, 76, 80, 100])('at %i columns', (width) => {
    const source = PARAGRAPHS.map((text) => wrapped(text, width)).join('\n\n');
    expect(blocksFromText(source).map(({ text }) => text)).toEqual(PARAGRAPHS);
  });

  test('with line ends of two characters', () => {
    const source = PARAGRAPHS.map((text) => wrapped(text, 72)).join('\n\n');
    expect(blocksFromText(source.replaceAll('\n', '\r\n')).map(({ text }) => text)).toEqual(PARAGRAPHS);
  });
});

test('lines that are paragraphs of their own are not joined', () => {
  expect(blocksFromText(PARAGRAPHS.join('\n')).map(({ text }) => text)).toEqual(PARAGRAPHS);
});

test('a list of short lines is not joined', () => {
  const lines = ['Tea', 'Bread', 'Two onions', 'A box of matches', 'String', 'Lamp oil'];
  expect(blocksFromText(lines.join('\n'))).toHaveLength(lines.length);
});
