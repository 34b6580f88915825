import { describe, expect, test } from '@jest/globals';
import { blocksOf, containers, outline } from './help.js';

describe('where blocks begin and end', () => {
  test.each([
    [
      'words beside block children are blocks of their own',
      '<div>a<p>b</p>c <b>d</b></div>',
      ['paragraph: a', 'paragraph: b', 'paragraph: c d'],
    ],
    ['white space is collapsed, no-break space kept', '<p>\n a \t b\u00a0 c\r\n</p>', ['paragraph: a b\u00a0 c']],
    ['inline elements flow, unknown ones too', '<p>a<b>b</b><x-y>c</x-y><foo>d</foo></p>', ['paragraph: abcd']],
    [
      'a custom element with blocks in it is transparent',
      '<my-card>a<p>b</p></my-card>',
      ['paragraph: a', 'paragraph: b'],
    ],
    ['one line break is a space', '<p>a<br>b</p>', ['paragraph: a b']],
    [
      'two line breaks end a paragraph',
      '<div>a<br> <br/>b<br><br><br>c</div>',
      ['paragraph: a', 'paragraph: b', 'paragraph: c'],
    ],
    ['also inside an inline element', '<p><b>a<br><br>b</b></p>', ['paragraph: a', 'paragraph: b']],
    ['line breaks at the ends say nothing', '<p><br>a<br><br></p><p>b</p>', ['paragraph: a', 'paragraph: b']],
    ['three short lines are verse', '<p>a<br>b<br>c</p>', ['verse: a\nb\nc']],
    ['lines of links are none', '<p><a href=x>aa</a><br><a href=x>bb</a><br>c</p>', ['paragraph: aa bb c']],
    ['long lines are none', `<p>${'a '.repeat(40)}<br>b<br>c</p>`, [`paragraph: ${'a '.repeat(40)}b c`]],
    ['headings', '<h1>a</h1><h6><span>b</span><div>c</div></h6>', ['heading1: a', 'heading6: b', 'heading6: c']],
    [
      'the link in a heading to edit its section',
      '<h2>a<span class="mw-editsection">[<a href=/e>edit</a>]</span></h2><h2><a class=edit href=/b>b</a> c</h2>',
      ['heading2: a', 'control: [edit]', 'heading2: b c'],
    ],
    [
      'headings by role',
      '<div role=heading aria-level=3>a</div><span role=heading>b</span>',
      ['heading3: a', 'heading2: b'],
    ],
    [
      'an unclosed heading does not make headings of prose',
      `<h2>a<p>${'word '.repeat(100)}`,
      ['heading2: a', `paragraph: ${'word '.repeat(100).trim()}`],
    ],
    ['rule', '<p>a<hr>b', ['paragraph: a', 'break: ', 'paragraph: b']],
    ['terms and definitions', '<dl><dt>a<dd><p>b<p>c</dl>', ['term: a', 'paragraph: b', 'paragraph: c']],
    ['blank paragraphs make no blocks', '<p>&nbsp;</p><p>&#8203;&shy;</p><p> </p>', []],
    ['quotation marks of q', '<p>he said <q>no</q>.</p>', ['paragraph: he said “no”.']],
  ])('%s', (_, html, expected) => {
    expect(outline(html)).toEqual(expected);
  });
});

describe('what is not visible', () => {
  test.each([
    '<script>a</script>',
    '<style>a</style>',
    '<template><p>a</p></template>',
    '<noscript><p>a</p></noscript>',
    '<head><title>a</title></head>',
    '<iframe>a</iframe>',
    '<!-- a -->',
    '<img alt=a title=a>',
    '<input placeholder=a value=a>',
  ])('%s', (html) => {
    expect(outline(html).filter((line) => line.endsWith('a'))).toEqual([]);
  });

  test('hidden elements make blocks that say so', () => {
    const html =
      '<div hidden>a</div><div aria-hidden=true><p>b</p></div><p style="color:red; DISPLAY : none">c</p>' +
      '<p><span style="visibility:hidden">d</span></p><p>e<span hidden>f</span></p><p>g</p>';
    expect(blocksOf(html).map(({ text, hints }) => [text, hints?.hidden])).toEqual([
      ['a', true],
      ['b', true],
      ['c', true],
      ['d', true],
      ['ef', false],
      ['g', false],
    ]);
  });
});

describe('lists', () => {
  const html = '<ol start=3><li>a<ul><li>b</ul>c<li><p>d</p><p>e</p><li><h3>f</h3>g</ol>';

  test('first words are the item, later ones paragraphs in it', () => {
    expect(outline(html)).toEqual([
      'item: a',
      'item: b',
      'paragraph: c',
      'item: d',
      'paragraph: e',
      'heading3: f',
      'paragraph: g',
    ]);
  });

  test('containers are shared by identity', () => {
    const blocks = blocksOf(html);
    expect(blocks.map(containers)).toEqual([
      'item list',
      'item list item list',
      'item list',
      'item list',
      'item list',
      'item list',
      'item list',
    ]);
    const [a, b, c, d, e] = blocks.map(({ container }) => container);
    expect(a).toBe(c);
    expect(b?.parent?.parent).toBe(a);
    expect(d).toBe(e);
    expect(a).not.toBe(d);
    expect(a?.parent).toBe(d?.parent);
    expect(a?.parent).toMatchObject({ ordered: true, first: 3 });
    expect(b?.parent).toMatchObject({ ordered: false });
  });

  test('a list in a list without an item belongs to the item before it', () => {
    const [a, b] = blocksOf('<ul><li>a</li><ul><li>b</li></ul></ul>');
    expect(b?.container?.parent?.parent).toBe(a?.container);
  });

  test('items without a list share one', () => {
    const [a, b] = blocksOf('<div><li>a</li><li>b</li></div>');
    expect(a?.container?.parent).toBe(b?.container?.parent);
    expect(containers(a)).toBe('item list');
  });

  test.each(['-1', 'x', '99999999999999999999', ''])('start=%s is taken for 1', (start) => {
    expect(blocksOf(`<ol start="${start}"><li>a</ol>`)[0]?.container?.parent?.first).toBe(1);
  });

  test('an image or a button before the words does not take the bullet', () => {
    expect(outline('<ul><li><img src=x.png><button>b</button><p>a</p></ul>')).toEqual([
      'media: ',
      'control: b',
      'item: a',
    ]);
  });
});

describe('containers', () => {
  test('quotes, figures, definitions, footnotes', () => {
    const html =
      '<blockquote><p>a<p>b</blockquote><figure><img src=x.png><figcaption>c</figcaption></figure><dl><dd>d</dl>' +
      '<section class="post footnotes"><ol><li>e</ol></section>';
    const blocks = blocksOf(html);
    expect(blocks.map((block) => `${block.kind} ${containers(block)}`)).toEqual([
      'paragraph quote',
      'paragraph quote',
      'media figure',
      'caption figure',
      'paragraph definition',
      'item item list footnotes',
    ]);
    expect(blocks[0]?.container).toBe(blocks[1]?.container);
  });

  test('a class that says caption needs an image beside it', () => {
    expect(outline('<div><img src=x.png><p class="wp-caption-text">a</p></div>')).toEqual(['media: ', 'caption: a']);
    expect(outline('<div><p class="wp-caption-text">a</p></div>')).toEqual(['paragraph: a']);
    expect(outline('<div class=wp-caption><img src=x.png><p>a</p></div><img src=y.png>')).toEqual([
      'media: ',
      'paragraph: a',
      'media: ',
    ]);
  });

  test.each([
    ['under another name', '<div><img src=x.png><div class=bildunterschrift>a</div></div>'],
    ['a description of an image', '<div class=media><img src=x.png><div class=media__description>a</div></div>'],
    ['that only the box calls an image', '<div class=art_photo><img src=x.png><p class=desc>a</p></div>'],
    ['a name with humps', '<div><img src=x.png><p class=imageDescription>a</p></div>'],
    ['one element up', '<div><div><img src=x.png></div><div class=meta><p class=image-caption>a</p></div></div>'],
    ['in the row below', '<table><tr><td><img src=x.png></td></tr><tr><td class=tr-caption>a</td></tr></table>'],
  ])('a caption beside an image: %s', (_, html) => {
    expect(outline(html)).toEqual(['media: ', 'caption: a']);
  });

  test.each([
    ['a description of something else', '<div class=author-box><img src=x.png><div class=desc>a</div></div>'],
    ['a name that only holds the word', '<div class=photo><img src=x.png><p class=descent>a</p></div>'],
    ['no image', '<div class=photo><p class=desc>a</p></div>'],
  ])('no caption: %s', (_, html) => {
    expect(outline(html)).toContain('paragraph: a');
  });

  test('a caption inside a picture is not lost', () => {
    expect(outline('<figure><picture><img src=x.png><figcaption>a</figcaption></picture></figure>')).toEqual([
      'media: ',
      'caption: a',
    ]);
  });
});

describe('controls', () => {
  test('words of forms', () => {
    const html =
      '<form><label>a <input></label><select><option>b<option>c</select><textarea>d <b>e</b></textarea>' +
      '<button><span>f</span></button><legend>g</legend><p>h</p></form>';
    expect(outline(html)).toEqual([
      'control: a',
      'control: b',
      'control: c',
      'control: d <b>e</b>',
      'control: f',
      'control: g',
      'paragraph: h',
    ]);
  });

  test('a button in a sentence is part of it, alone in a paragraph it is a control', () => {
    expect(outline('<p>The <button>bank</button> said.</p><p><button>Go</button></p>')).toEqual([
      'paragraph: The bank said.',
      'control: Go',
    ]);
  });

  test('a heading stays one with a button in it or around it', () => {
    expect(outline('<h3><button>a</button></h3><button><h4>b</h4></button>')).toEqual(['heading3: a', 'heading4: b']);
  });

  test('words for browsers that cannot play', () => {
    expect(outline('<p>a</p><video src=v.mp4><p>b</p></video>')).toEqual(['paragraph: a', 'media: ', 'control: b']);
  });
});

describe('code', () => {
  test('line ends are kept, tags inside are not lost', () => {
    expect(outline('<pre>\n  a <b>b</b>\n\tc<br>d &lt;\n\n</pre>')).toEqual(['code:   a b\n\tc\nd <']);
    expect(outline('<pre><div>a</div><div>b</div></pre>')).toEqual(['code: a\nb']);
    expect(outline('<pre> \n </pre>')).toEqual([]);
  });

  test('a column of line numbers is no words, unless words stand in it', () => {
    const html = '<table><tr><td class=gutter><pre> 1\n 2</pre></td><td><pre>a\nb</pre></td></tr></table>';
    expect(outline(html)).toEqual(['code: a\nb']);
    expect(outline(html.replace(' 2', ' x'))).toEqual(['code:  1\n x', 'code: a\nb']);
  });
});

describe('tables', () => {
  const cells = (rows: string[][]): string =>
    `<table>${rows.map((row) => `<tr><td>${row.join('<td>')}`).join('')}</table>`;

  test('data is one block', () => {
    expect(
      outline(
        cells([
          ['a', 'b<br>c'],
          ['', '<p>d</p>'],
        ]),
      ),
    ).toEqual(['table: a\tb c\n\td']);
  });

  test('its caption comes before it', () => {
    const html = '<table><caption>t</caption><thead><tr><th>a<th>b</thead><tbody><tr><td>c<td>d</table>';
    expect(outline(html)).toEqual(['caption: t', 'table: a\tb\nc\td']);
  });

  test.each([
    ['one column', cells([['a'], ['b']])],
    ['one row', cells([['a', 'b']])],
    [
      'headings',
      cells([
        ['<h2>a</h2>', 'b'],
        ['c', 'd'],
      ]),
    ],
    [
      'paragraphs',
      cells([
        ['<p>a</p><p>b</p>', 'c'],
        ['d', 'e'],
      ]),
    ],
    [
      'a table in it',
      cells([
        [
          cells([
            ['a', 'b'],
            ['c', 'd'],
          ]),
          'e',
        ],
        ['f', 'g'],
      ]),
    ],
    ['by its role', '<table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table>'],
    [
      'long cells',
      cells([
        ['a', 'b '.repeat(600)],
        ['c', 'd'],
      ]),
    ],
  ])('layout: %s', (_, html) => {
    expect(outline(html)[0]).toMatch(/^(?:paragraph|heading2|table): (?:a$|a\tb)/);
    expect(outline(html).length).toBeGreaterThan(1);
  });

  test('words that stand in no cell are not lost', () => {
    expect(outline('<table>a<tr><td>b<td>c<tr><td>d<td>e</table>').join()).toContain('a');
  });
});

describe('media', () => {
  test('standing alone, also in a link; tracking pixels are none', () => {
    expect(outline('<p><a href=x><img src=a.png></a> <img src=b.png></p><img src=c.gif width=1 height=1>')).toEqual([
      'media: ',
    ]);
    expect(outline('<iframe src=https://v.example/1></iframe><iframe></iframe><embed src=a.swf>')).toEqual([
      'media: ',
      'media: ',
    ]);
  });

  test('in a text it is part of the paragraph', () => {
    expect(outline('<p>a <img src=a.png> b</p>')).toEqual(['paragraph: a b']);
  });

  test('a formula alone is math', () => {
    expect(outline('<p>a</p><math><mi>x</mi><mo>=</mo><mn>1</mn></math>')).toEqual(['paragraph: a', 'math: x=1']);
  });
});

describe('hints', () => {
  const html =
    '<body class="page"><main><section id="S1" class="article-body__inner Post"><div class=camelCase><p>a <a href=x>bc</a> d</p></div></section></main>' +
    '<div role=navigation><a href=y>e</a><a name=z>f</a></div><div><span class=by-line>g</span></div>';
  const [a, e, g] = blocksOf(html).map(({ hints }) => hints);

  test('tag, ancestors, landmark', () => {
    expect(a).toMatchObject({ tag: 'p', ancestors: ['div', 'section', 'main', 'body'], landmark: 'main' });
    expect(e).toMatchObject({ tag: 'div', landmark: 'nav' });
    expect(g).toMatchObject({ tag: 'div', landmark: null });
  });

  test('tokens: whole ones and their parts, nearest first, without those of the page', () => {
    expect(a?.tokens).toEqual([
      'camelcase',
      'camel',
      'case',
      'article-body__inner',
      'post',
      's1',
      'article',
      'body',
      'inner',
    ]);
    expect(g?.tokens).toEqual(['by-line', 'by', 'line']);
  });

  test('links', () => {
    expect(a).toMatchObject({ linked: 2, links: 1 });
    expect(e).toMatchObject({ linked: 1, links: 1 });
  });

  test('a link around blocks is the link of each', () => {
    const hints = blocksOf('<a href=x><div>ab</div><h3>cd</h3></a><p>ef</p>').map((block) => block.hints?.linked);
    expect(hints).toEqual([2, 2, 0]);
  });

  test('tokens are bounded on pages made of classes', () => {
    const classes = Array.from({ length: 200 }, (_, i) => `class-number-${i}x`).join(' ');
    expect(blocksOf(`<p class="${classes}">a`)[0]?.hints?.tokens).toHaveLength(40);
  });
});

describe('places', () => {
  test('spans cover the words of a block, lines count from 1', () => {
    const html = '<p>\r\n  one <b>two</b>\r\n</p>\n<div>three<br><br>\nfo&amp;ur </div>';
    const places = blocksOf(html).map(({ start, end, line }) => [html.slice(start ?? 0, end ?? 0), line]);
    expect(places).toEqual([
      ['one <b>two', 2],
      ['three', 4],
      ['fo&amp;ur', 5],
    ]);
  });

  test('lines that end with CR alone', () => {
    expect(blocksOf('<p>a\r<p>b\r\r<p>c').map(({ line }) => line)).toEqual([1, 2, 4]);
  });
});
