import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blocksFromMarkdown } from '../../src/blocks/markdown.js';
import type { Block, Container } from '../../src/model.js';
import { visible, wordsOfNode } from './html/help.js';

const blocksOf = (source: string): Block[] => blocksFromMarkdown(source).blocks;

const outline = (source: string): string[] =>
  blocksOf(source).map(({ kind, level, text }) => `${kind}${level === 0 ? '' : level}: ${text}`);

function containers(block: Block | undefined): string {
  const kinds: string[] = [];
  for (let at: Container | null = block?.container ?? null; at !== null; at = at.parent) kinds.push(at.kind);
  return kinds.join(' ');
}

const nodeOf = (source: string, index = 0): unknown => JSON.parse(JSON.stringify(blocksOf(source)[index]?.node()));

describe('blocks', () => {
  test.each([
    ['# a\n\nb', ['heading1: a', 'paragraph: b']],
    ['a\n=\n\n## b ##', ['heading1: a', 'heading2: b']],
    ['a *b* **c** `d` [e](f "g") <http://h.example>', ['paragraph: a b c d e http://h.example']],
    ['- a\n- b\n\n  c\n- [x] d', ['item: a', 'item: b', 'paragraph: c', 'item: d']],
    ['> a\n> b\n>\n> > c', ['paragraph: a b', 'paragraph: c']],
    ['```js\na  b\n\n c\n```', ['code: a  b\n\n c']],
    ['    a\n    b', ['code: a\nb']],
    ['| a | b |\n|---|--:|\n| *c* | d |', ['table: a\tb\nc\td']],
    ['a\n\n---\n\nb', ['paragraph: a', 'break: ', 'paragraph: b']],
    ['![a](b.png)', ['media: a']],
    ['[![a](b.png)](c)\n![d](e.png)', ['media: a', 'media: d']],
    ['![](b.png)', ['media: ']],
    ['a ![b](c.png)', ['paragraph: a b']],
    ['a  \nb\\\nc', ['verse: a\nb\nc']],
    ['[a]: b.html\n\n[a] c', ['paragraph: a c']],
    ['a[^1]\n\n[^1]: b', ['paragraph: a', 'paragraph: b']],
    ['<!-- a -->\n\n<div class="b">\n\nc\n\n</div>', ['paragraph: c']],
    ['<p>a <b>b</b></p><script>c</script>', ['paragraph: a b']],
    ['a <b>b</b><!-- c --> d<br>e', ['paragraph: a b d e']],
    ['', []],
    ['\n \n', []],
  ])('%j', (source, expected) => {
    expect(outline(source)).toEqual(expected);
  });

  test('containers', () => {
    const blocks = blocksOf('3. a\n   - b\n4. > c\n\n[^x]: d\n\nz[^x]');
    expect(blocks.map(containers)).toEqual(['item list', 'item list item list', 'quote item list', 'footnotes', '']);
    expect(blocks[0]?.container?.parent).toMatchObject({ ordered: true, first: 3 });
    expect(blocks[1]?.container?.parent?.parent).toBe(blocks[0]?.container);
  });
});

describe('lines of a paragraph', () => {
  const WRAPPED =
    'The committee met on Tuesday afternoon to hear the three witnesses whom it\n' +
    'had called, and adjourned before the last of them had finished speaking to\n' +
    'the question that everybody had come for. Nobody could say afterwards when\n' +
    'it would meet again, or whether the report would be ready before the year\n' +
    'was out.';

  test('a wrapped paragraph stays whole', () => {
    expect(outline(WRAPPED)).toEqual([`paragraph: ${WRAPPED.replaceAll('\n', ' ')}`]);
  });

  test('short lines are blocks of their own, with exact spans', () => {
    const source = '> Advertisement\n> **Share this**\n> Read more: [A story](x)\n';
    const spans = blocksOf(source).map(({ start, end, line }) => [source.slice(start ?? 0, end ?? 0), line]);
    expect(spans).toEqual([
      ['Advertisement', 1],
      ['**Share this**', 2],
      ['Read more: [A story](x)', 3],
    ]);
    expect(nodeOf(source, 2)).toMatchObject({ children: [{ value: 'Read more: ' }, { url: 'x' }] });
  });

  test('a line end inside a link or emphasis parts nothing', () => {
    expect(outline('a *b\nC* d')).toEqual(['paragraph: a b C d']);
  });

  test('in an item the first line is the item', () => {
    expect(outline('- One\n  Two')).toEqual(['item: One', 'paragraph: Two']);
  });

  test('CRLF', () => {
    expect(outline('One\r\nTwo\r\n\r\nthree\r\nfour')).toEqual([
      'paragraph: One',
      'paragraph: Two',
      'paragraph: three four',
    ]);
  });
});

describe('nodes', () => {
  test('references are resolved, positions gone, tags are nodes', () => {
    expect(nodeOf('[a][x] ![b][y] [c][z] <i>d</i><br>e\n\n[x]: /x "t"\n[y]: /y.png')).toEqual({
      type: 'paragraph',
      children: [
        { type: 'link', url: '/x', title: 't', children: [{ type: 'text', value: 'a' }] },
        { type: 'text', value: ' ' },
        { type: 'image', url: '/y.png', title: null, alt: 'b' },
        { type: 'text', value: ' [c][z] ' },
        { type: 'emphasis', children: [{ type: 'text', value: 'd' }] },
        { type: 'break' },
        { type: 'text', value: 'e' },
      ],
    });
  });

  test('heading, code, table, rule', () => {
    expect(nodeOf('### a *b*')).toMatchObject({ type: 'heading', depth: 3 });
    expect(nodeOf('~~~ts x\na\n~~~')).toEqual({ type: 'code', lang: 'ts', meta: 'x', value: 'a' });
    expect(nodeOf('|a|\n|:-:|\n|b|')).toMatchObject({ type: 'table', align: ['center'] });
    expect(nodeOf('***')).toEqual({ type: 'thematicBreak' });
  });
});

describe('front matter', () => {
  test('makes no blocks, and offsets stay those of the source', () => {
    const source = '---\r\ntitle: "a: b"\r\ntags:\r\n- c\r\n---\r\n\r\nd *e*\r\n';
    const { blocks, frontMatter } = blocksFromMarkdown(source);
    expect(frontMatter).toEqual({ syntax: 'yaml', text: 'title: "a: b"\r\ntags:\r\n- c\r' });
    expect(blocks).toHaveLength(1);
    expect(source.slice(blocks[0]?.start ?? 0, blocks[0]?.end ?? 0)).toBe('d *e*');
    expect(blocks[0]?.line).toBe(7);
  });

  test.each([
    '---\n\nA text.\n\n---\n\nb',
    '---\n# A heading\n\nb\n\n---\n',
    '---\nA sentence, then: a colon.\n---\n',
    '---\ntitle: a\n',
    ' ---\na: b\n---\n',
    '+++\n\nA text.\n\nb',
    '+++\nA sentence.\n+++\n',
    '+++\n# A heading\n\nb\n+++\n',
    '+++\n\nA text between signs.\n\n+++\n',
    '+++\ntitle = "a"\n---\n',
  ])('%j has none', (source) => {
    expect(blocksFromMarkdown(source).frontMatter).toBeNull();
  });
});

describe('the label of an alert is a block of its own', () => {
  test.each([
    ['> [!NOTE]\n> The tide is high.', ['[!NOTE]', 'The tide is high.']],
    ['> [!tip]\n> the tide is high', ['[!tip]', 'the tide is high']],
    ['> [!WARNING]\\\n> **The\n> tide** is high.', ['[!WARNING]', 'The tide is high.']],
    ['> [!CAUTION]\n>\n> The tide is high.', ['[!CAUTION]', 'The tide is high.']],
    ['> [!NOTE] The tide is high.\n> And low.', ['[!NOTE] The tide is high.', 'And low.']],
    ['> [!OTHER]\n> the tide is high', ['[!OTHER] the tide is high']],
  ])('%j', (source, texts) => {
    const { blocks } = blocksFromMarkdown(source);
    expect(blocks.map(({ text }) => text)).toEqual(texts);
    expect(source.slice(blocks[0]?.start ?? 0).startsWith('[!')).toBe(true);
  });
});

test.each(['title = "a"\n[params]\nb = 1', '[[a]]\n\n# b\nb = 1'])('TOML front matter: %j', (toml) => {
  const { blocks, frontMatter } = blocksFromMarkdown(`+++\n${toml}\n+++\n\nText.\n`);
  expect(frontMatter).toEqual({ syntax: 'toml', text: toml });
  expect(blocks.map(({ text }) => text)).toEqual(['Text.']);
});

describe('crowded sources are read as plain text, quickly', () => {
  const N = 20_000;
  test.each([
    ['quotes', '> '.repeat(N) + 'a'],
    ['lists in a line', '- '.repeat(N) + 'a'],
    ['lists by indent', Array.from({ length: 400 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n')],
    ['brackets', '['.repeat(N)],
    ['nested images', '!['.repeat(2000) + 'a' + '](x)'.repeat(2000)],
    ['unclosed emphasis', '*a '.repeat(N)],
    ['closers', 'a* '.repeat(N)],
    ['nested emphasis', '**a '.repeat(1400) + 'b** '.repeat(1400)],
    ['emphasis over lines', 'a* b* c*\n'.repeat(N)],
    ['links over lines', '[a] [b]\n'.repeat(N)],
    ['brackets that close nothing', 'a]('.repeat(N)],
    ['backticks', '`a'.repeat(N)],
    ['CR alone', '> \r'.repeat(3) + 'a* '.repeat(N)],
  ])('%s', (_, source) => {
    const from = performance.now();
    const { blocks, warnings } = blocksFromMarkdown(source);
    expect(performance.now() - from).toBeLessThan(2000);
    expect(warnings.map(({ code }) => code)).toEqual(['markdown-crowded']);
    expect(blocks.length).toBeGreaterThan(0);
  });

  test.each([
    ['rules of stars', `${'*'.repeat(N)}\n\na`],
    ['code with many stars', `    ${'x * y '.repeat(500)}`],
    ['many links in many paragraphs', '[a](b) *c*\n\n'.repeat(1000)],
    ['a list of links', '- [a](b) *c*\n'.repeat(1000)],
    ['backticks in many paragraphs', '`a` and `b`\n\n'.repeat(2000)],
    ['a fence of backticks', `\`\`\`\n${'`a '.repeat(200)}\n\`\`\``],
    ['a sane nested list', Array.from({ length: 10 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
  ])('not crowded: %s', (_, source) => {
    expect(blocksFromMarkdown(source).warnings).toEqual([]);
  });
});

describe('any Markdown', () => {
  const token = fc.constantFrom(
    ...[
      'a',
      'Bc.',
      ' ',
      '\n',
      '\n\n',
      '- ',
      '1. ',
      '> ',
      '# ',
      '*',
      '**',
      '_',
      '`',
      '```\n',
      '[',
      '](u)',
      '![',
      '|',
      '|-|-|\n',
    ],
    ...[
      '<b>',
      '</b>',
      '<sup>',
      '</sup>',
      '<a href="u">',
      '</a>',
      '<br>',
      '<!-- ',
      ' -->',
      '<div>\n',
      '&amp;',
      '\\',
      '  \n',
      '---\n',
      '[^1]',
      '[^1]: ',
      '[a]: b\n',
      '\r\n',
      '\t',
      '~~',
    ],
  );
  const soup = fc.array(token, { maxLength: 50 }).map((tokens) => tokens.join(''));

  test('spans are ordered and do not overlap, lines are those of the source', () => {
    fc.assert(
      fc.property(soup, (source) => {
        let end = 0;
        for (const [i, block] of blocksOf(source).entries()) {
          expect(block.index).toBe(i);
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.line).toBe(source.slice(0, block.start ?? 0).split(/\r\n|\r|\n/).length);
          end = block.end ?? 0;
        }
        expect(end).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: 600 },
    );
  });

  test('nodes hold the words of their blocks', () => {
    fc.assert(
      fc.property(soup, (source) => {
        for (const block of blocksOf(source)) {
          const alt = /!\[/.test(source);
          if (!alt) expect(visible(wordsOfNode(block.node()))).toBe(visible(block.text));
        }
      }),
      { numRuns: 600 },
    );
  });

  test('plain words are all there, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('one', 'Two.', '\n', '\n\n', ' ', '> ', '# '), { maxLength: 40 }),
        (parts) => {
          const source = parts.join('');
          const words = (text: string): string => text.replace(/[^\p{L}.]/gu, '');
          expect(
            words(
              blocksOf(source)
                .map(({ text }) => text)
                .join(' '),
            ),
          ).toBe(words(source));
        },
      ),
      { numRuns: 300 },
    );
  });
});
