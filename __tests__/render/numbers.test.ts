/** The numbers of ordered lists of which items were struck. */
import { describe, expect, test } from '@jest/globals';
import { toHtml } from '../../src/render/html.js';
import { toMarkdown } from '../../src/render/index.js';
import type { Container } from '../../src/model.js';
import type { Part } from './build.js';
import { item, judgement, list, numbered, p, parse, struck } from './build.js';

const shown = (parts: readonly Part[]): string => toMarkdown(judgement(parts));

/** Items of one list, the struck ones behind a minus. */
function items(of: Container, ...words: string[]): Part[] {
  return words.map((word) => {
    const container = item(of);
    return word.startsWith('-') ? struck(word.slice(1), 'signup', { container }) : p(word, { container });
  });
}

/** Items of plain text, whose words begin with their numbers. */
function lines(...words: string[]): Part[] {
  const of = numbered(Number.parseInt(words[0]!.replace('-', ''), 10));
  return items(of, ...words).map((part) => {
    const marker = /^\d+[.)] /.exec(part.text!)![0].length;
    const node = { type: 'paragraph', children: [{ type: 'text', value: part.text!.slice(marker) }] } as const;
    return { ...part, marker, node: { ...node, children: [...node.children] } };
  });
}

describe('numbers of what stays', () => {
  test('a list begins with the number of the first item that is kept', () => {
    expect(shown(items(numbered(1), '-Sign up', 'Minutes', 'Accounts'))).toBe('2. Minutes\n3. Accounts\n');
    expect(shown(items(numbered(5), '-Sign up', 'Minutes'))).toBe('6. Minutes\n');
  });

  test('behind a gap a list begins anew', () => {
    const markdown = shown(items(numbered(1), 'Minutes', 'Accounts', '-Sign up', 'Any other business', 'Close'));
    expect(markdown).toBe('1. Minutes\n2. Accounts\n\n4) Any other business\n5) Close\n');
    const tree = parse(markdown);
    expect('children' in tree && tree.children.map((node) => 'start' in node && node.start)).toEqual([1, 4]);
  });

  test('HTML has the same numbers', () => {
    const html = toHtml(judgement(items(numbered(1), '-Sign up', 'Minutes', '-Share', 'Close')));
    expect(html.match(/<ol[^>]*>/g)).toEqual(['<ol start="2">', '<ol start="4">']);
  });

  test('items of plain text have the numbers that are written', () => {
    expect(shown(lines('1. Minutes', '2. Accounts', '4. Close'))).toBe('1. Minutes\n2. Accounts\n\n4) Close\n');
    expect(shown(lines('10. Tenth', '9. Ninth'))).toBe('10. Tenth\n\n9) Ninth\n');
    expect(shown(lines('1. Minutes', '1. Accounts', '1. Close'))).toBe('1. Minutes\n2. Accounts\n3. Close\n');
  });

  test('a list in an item, and what stands in a struck item', () => {
    const outer = numbered(1);
    const second = item(outer);
    const inner = numbered(1, second);
    const parts = [
      ...items(outer, 'Minutes'),
      p('Accounts', { container: second }),
      ...items(inner, 'Income', '-Donate', 'Costs'),
      struck('Sign up', 'signup', { container: item(outer) }),
      ...items(outer, 'Close'),
    ];
    expect(shown(parts)).toBe('1. Minutes\n\n2. Accounts\n\n   1. Income\n\n   3) Costs\n\n4) Close\n');
  });

  test('lists without numbers, and items without lists, are as ever', () => {
    expect(shown(items(list(), 'Minutes', '-Sign up', 'Close'))).toBe('- Minutes\n- Close\n');
    expect(shown([p('Minutes', { container: { kind: 'item', parent: null } })])).toBe('Minutes\n');
  });
});
