import { describe, expect, test } from '@jest/globals';
import { blocksFromText } from '../../../src/blocks/text/blocks.js';
import { collapse } from '../../../src/blocks/text/lines.js';
import { clean } from '../../../src/clean.js';

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

test('a line end between two signs of a script without spaces is no space', () => {
  const source = '渡轮在早上九点离开港口，\n船上只有两名乘客和一箱母\n鸡，风很大，没有人说话。';
  expect(collapse(source)).toBe(source.replaceAll('\n', ''));
  expect(collapse('Die\nFähre 我们\nA')).toBe('Die Fähre 我们 A');
});

test('a piece of a wrapped paragraph stands on the line on which it begins', () => {
  const source = wrapped(`${PARAGRAPHS[0]!} Sign up for our newsletter today.`, 45);
  const request = blocksFromText(source).find(({ text }) => text.startsWith('Sign up'));
  expect(request?.line).toBe(source.slice(0, source.indexOf('Sign up')).split('\n').length);
});

test('lines that are paragraphs of their own are not joined', () => {
  expect(blocksFromText(PARAGRAPHS.join('\n')).map(({ text }) => text)).toEqual(PARAGRAPHS);
});

test('a list of short lines is not joined', () => {
  const lines = ['Tea', 'Bread', 'Two onions', 'A box of matches', 'String', 'Lamp oil'];
  expect(blocksFromText(lines.join('\n'))).toHaveLength(lines.length);
});

describe('narrow columns', () => {
  test.each([28, 32, 36, 40])('are joined at %i columns', (width) => {
    const source = PARAGRAPHS.map((text) => wrapped(text, width)).join('\n\n');
    expect(blocksFromText(source).map(({ text }) => text)).toEqual(PARAGRAPHS);
  });

  test('but not where the next word would have fitted', () => {
    const lines = [
      'the boats came home',
      'in the grey of the morning',
      'and nobody waved',
      'from the end of the pier',
      'at all',
    ];
    expect(blocksFromText(lines.join('\n'))).toHaveLength(lines.length);
  });
});

describe('texts of a few wrapped lines', () => {
  const SHORT =
    'The harbour was rebuilt after the storm of 1953 and again later, when the outer mole gave way in one night.';

  test.each([58, 72])('are joined at %i columns', (width) => {
    expect(blocksFromText(wrapped(SHORT, width)).map(({ text }) => text)).toEqual([SHORT]);
  });

  test.each([
    [
      'sentences',
      'The harbour was rebuilt after the storm of that long year.\nand again later, when the outer mole gave way.',
    ],
    ['short lines', 'The harbour was rebuilt\nafter the storm'],
    [
      'headings',
      'The Harbour That Was Rebuilt After the Storm of That Long Year\nThe Mole That Gave Way in a Single Night Long Ago',
    ],
  ])('but not %s', (_, source) => {
    expect(blocksFromText(source)).toHaveLength(2);
  });
});

describe('quotations in mail', () => {
  const SOURCE =
    '> The council voted on Tuesday to extend the old tram line to the northern\n> suburbs, and that ends a decade of argument.\n>\n> The line will run for six miles.\n\nI do not agree with it.';

  test('wrapped lines are one paragraph, and the bare sign is the space between two', () => {
    expect(clean(SOURCE, { format: 'text' }).markdown).toBe(
      '> The council voted on Tuesday to extend the old tram line to the northern suburbs, and that ends a decade of argument.\n>\n> The line will run for six miles.\n\nI do not agree with it.\n',
    );
  });

  test('the text keeps their signs', () => {
    expect(clean(SOURCE, { format: 'text' }).text.replace(/\s/g, '')).toBe(SOURCE.replace(/\s/g, ''));
  });
});
