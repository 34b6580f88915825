import { describe, expect, test } from '@jest/globals';
import { toMarkdown, toText } from '../../src/render/index.js';
import { judged, shown } from './render.js';

const markdown = (html: string): string => toMarkdown(judged(html));
const FENCED = '```js\nif (a) {\n  b();\n}\n```\n';

describe('code blocks', () => {
  test.each([
    ['plain, with its language', '<pre><code class="language-js">if (a) {\n  b();\n}</code></pre>'],
    ['coloured', '<pre class="hljs js"><span class="kw">if</span> (a) {\n  <i>b</i>();\n}</pre>'],
    ['with another way to name the language', '<pre class="brush: js; toolbar: false">if (a) {\n  b();\n}</pre>'],
    [
      'with the language around it',
      '<div class="highlight-js notranslate"><div class="highlight"><pre>if (a) {\n  b();\n}</pre></div></div>',
    ],
    [
      'with a column of numbers',
      '<figure class="highlight js"><table><tr><td class="gutter"><pre>1\n2\n3</pre></td><td class="code"><pre data-lang="js">if (a) {\n  b();\n}</pre></td></tr></table></figure>',
    ],
    [
      'with a number on each line',
      '<pre class="language-js"><span class="line-number">1</span>if (a) {\n<span class="line-number">2</span>  b();\n<span class="line-number">3</span>}</pre>',
    ],
    [
      'a table of lines',
      '<pre><code class="hljs js"><table class="hljs-ln"><tr><td class="hljs-ln-numbers">1</td><td>if (a) {</td></tr><tr><td class="hljs-ln-numbers">2</td><td>  b();</td></tr><tr><td class="hljs-ln-numbers">3</td><td>}</td></tr></table></code></pre>',
    ],
    [
      'lines of elements',
      '<div class="syntaxhighlighter js"><table><tr><td class="gutter"><div class="line">1</div><div class="line">2</div><div class="line">3</div></td><td class="code"><div class="container"><div class="line"><code>if</code> (a) {</div><div class="line"><code>&nbsp;&nbsp;</code>b();</div><div class="line">}</div></div></td></tr></table></div>',
    ],
  ])('%s', (_, html) => {
    expect(markdown(html)).toBe(FENCED);
    expect(toText(judged(html))).toBe('if (a) {\n  b();\n}');
  });

  test('numbers that are the code stay', () => {
    expect(shown('<pre>1\n2\n3</pre>')).toBe('```\n1\n2\n3\n```\n');
  });

  test('a grid with gutters is no code', () => {
    expect(shown('<div class="grid gutter"><p>Words 12</p></div>')).toBe('Words 12\n');
  });

  test.each(['none', 'plain', '../x', 'a b', '`', 'x'.repeat(50)])('no language is %j', (language) => {
    expect(markdown(`<pre data-lang="${language}">a</pre>`)).toBe('```\na\n```\n');
  });

  test('code in a list, with a fence in it, and with blank lines', () => {
    expect(shown('<ul><li>Run<pre>```\n\na</pre></li></ul>')).toBe('- Run\n\n  ````\n  ```\n\n  a\n  ````\n');
  });
});

describe('inline code', () => {
  test('is one piece, without emphasis in it', () => {
    expect(shown('<p>Use <code>npm <b>install</b> x</code> and <kbd>Ctrl</kbd>+<kbd>C</kbd>.</p>')).toBe(
      'Use `npm install x` and `Ctrl`+`C`.\n',
    );
  });

  test('may be a link, emphasised from outside, and hold backticks', () => {
    expect(shown('<p><code><a href="https://a.example/x">f()</a></code></p>')).toBe('[`f()`](https://a.example/x)\n');
    expect(shown('<p><b><code>f()</code></b> a</p>')).toBe('**`f()`** a\n');
    expect(shown('<p><code>a`b</code></p>')).toBe('``a`b``\n');
  });
});
