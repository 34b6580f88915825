/** Addresses among the words of a text become links; the words stay. */
import { describe, expect, test } from '@jest/globals';
import { articleTree } from '../../src/render/markdown.js';
import { toMarkdown } from '../../src/render/index.js';
import { judgement, nodesOf, p, para, parse, text, visible } from './build.js';

const shown = (words: string): string => toMarkdown(judgement([p(words)]));
const linksIn = (markdown: string): string[] =>
  nodesOf(parse(markdown)).flatMap((node) => (node.type === 'link' ? [node.url] : []));

describe('addresses in running words', () => {
  test.each([
    ['See https://slow.example/sub for it.', 'See <https://slow.example/sub> for it.', 'https://slow.example/sub'],
    [
      'See (https://slow.example/a_(b)), he said.',
      'See (<https://slow.example/a_(b)>), he said.',
      'https://slow.example/a_(b)',
    ],
    ['At http://localhost:8080/x?y=1&z=2.', 'At <http://localhost:8080/x?y=1&z=2>.', 'http://localhost:8080/x?y=1&z=2'],
    ['“https://slow.example/a”, she read', '“<https://slow.example/a>”, she read', 'https://slow.example/a'],
    ['https://slow.example/путь', '<https://slow.example/путь>', 'https://slow.example/путь'],
    [
      '詳細は https://slow.example/aをご覧ください',
      '詳細は <https://slow.example/a>をご覧ください',
      'https://slow.example/a',
    ],
    ['Write to jobs@oak.example.', 'Write to <jobs@oak.example>.', 'mailto:jobs@oak.example'],
    ['Write to “jobs+1@oak.example”', 'Write to “<jobs+1@oak.example>”', 'mailto:jobs+1@oak.example'],
    ['Go to www.oak.example/a.', 'Go to [www.oak.example/a](http://www.oak.example/a).', 'http://www.oak.example/a'],
    ['HTTPS://OAK.EXAMPLE', '<HTTPS://OAK.EXAMPLE>', 'HTTPS://OAK.EXAMPLE'],
  ])('%s', (words, markdown, url) => {
    const printed = shown(words);
    expect(printed).toBe(`${markdown}\n`);
    expect(linksIn(printed)).toEqual([url]);
    expect(visible(printed)).toBe(words.replace(/\s+/g, ''));
  });

  test.each([
    'renée.b@oak.example',
    "o'neill@oak.example",
    'a@b',
    'a@oak.example@b',
    'a@oak.example-',
    '@handle said',
    'xhttps://oak.example',
    'https://',
    'https://…',
    'www.oak',
    'http://oak.example/&copy;x',
    'ftp://me@oak.example/a',
  ])('no sure address: %s', (words) => {
    const made = judgement([p(words)]);
    expect(nodesOf(articleTree(made)).filter(({ type }) => type === 'link')).toEqual([]);
    expect(visible(toMarkdown(made))).toBe(words.replace(/\s+/g, ''));
  });

  test('a link keeps the address that it has, and code is code', () => {
    const link = {
      type: 'link',
      url: 'https://oak.example/b',
      title: null,
      children: [text('https://oak.example/a')],
    } as const;
    const code = { type: 'inlineCode', value: 'https://oak.example/c' } as const;
    const node = para({ ...link, children: [...link.children] }, text(' '), code);
    const printed = toMarkdown(judgement([p('x', { node })]));
    expect(linksIn(printed)).toEqual(['https://oak.example/b']);
  });

  test('without links the words stay words', () => {
    const printed = toMarkdown(judgement([p('See https://oak.example/a')]), { links: false });
    expect(printed).not.toContain('<');
    expect(visible(printed)).toBe('Seehttps://oak.example/a');
  });

  test('addresses beside and inside emphasis', () => {
    const strong = { type: 'strong', children: [text('https://oak.example/a')] } as const;
    const node = para(text('See '), { ...strong, children: [...strong.children] }, text(' or jobs@oak.example'));
    const printed = toMarkdown(judgement([p('x', { node })]));
    expect(printed).toBe('See **<https://oak.example/a>** or <jobs@oak.example>\n');
  });

  test.each(['a.', '@', 'a@', 'www.', 'https://', 'https://a)', 'https://a(', 'a@b.', "a'"])(
    'grows with the length: %s',
    (part) => {
      const begun = performance.now();
      shown(part.repeat(100_000 / part.length));
      expect(performance.now() - begun).toBeLessThan(3000);
    },
  );
});
