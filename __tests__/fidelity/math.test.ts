import { describe, expect, test } from '@jest/globals';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mathFromMarkdown } from 'mdast-util-math';
import { math } from 'micromark-extension-math';
import { toHtml } from '../../src/render/html.js';
import { toMarkdown, toText } from '../../src/render/index.js';
import { nodesOf } from '../render/build.js';
import { judged, shown } from './render.js';

const markdown = (html: string): string => toMarkdown(judged(html));

/** What a reader of Markdown with formulas finds. */
const formulas = (text: string): string[] => {
  const tree = fromMarkdown(text, { extensions: [math()], mdastExtensions: [mathFromMarkdown()] });
  return nodesOf(tree).flatMap((node) => (node.type === 'math' || node.type === 'inlineMath' ? [node.value] : []));
};

const ANNOTATED =
  '<math><semantics><mrow><msub><mi>y</mi><mn>1</mn></msub></mrow><annotation encoding="application/x-tex">y_1</annotation></semantics></math>';
const KATEX = `<span class="katex"><span class="katex-mathml">${ANNOTATED}</span><span class="katex-html" aria-hidden="true"><span>y</span><span>1</span></span></span>`;

describe('formulas', () => {
  test.each([
    ['MathML with its TeX', ANNOTATED],
    ['MathML with it as an attribute', '<math alttext="y_1"><msub><mi>y</mi><mn>1</mn></msub></math>'],
    ['KaTeX', KATEX],
    [
      'MathJax 2',
      '<span class="MathJax_Preview">y1</span><span class="MathJax" id="e"><nobr aria-hidden="true">y1</nobr></span><script type="math/tex">y_1</script>',
    ],
    [
      'MathJax 3',
      `<mjx-container class="MathJax"><svg></svg><mjx-assistive-mml>${ANNOTATED}</mjx-assistive-mml></mjx-container>`,
    ],
    [
      'MediaWiki',
      `<span class="mwe-math-element"><span class="mwe-math-mathml-inline" style="display:none"><math alttext="{\\displaystyle y_1}"><mi>y</mi></math></span><img src="/y.svg" class="mwe-math-fallback-image-inline" alt="y_1"></span>`,
    ],
    ['TeX between the delimiters of MathJax', '\\(y_1\\)'],
  ])('%s is said once, as TeX', (_, html) => {
    const out = markdown(`<p>Here ${html} is small.</p>`);
    expect(out).toBe('Here $y_1$ is small.\n');
    expect(formulas(out)).toEqual(['y_1']);
  });

  test('the text has the TeX, once', () => {
    expect(toText(judged(`<p>Here ${KATEX} is small.</p>`))).toBe('Here y_1 is small.');
  });

  test('alone it is displayed', () => {
    const html = `<p>Then</p><div class="katex-display">${KATEX.replace('y_1', '\\sum_i y_i')}</div><p>holds.</p>`;
    expect(markdown(html)).toBe('Then\n\n$$\n\\sum_i y_i\n$$\n\nholds.\n');
    expect(markdown('<script type="math/tex; mode=display">a\n + b</script>')).toBe('$$\na + b\n$$\n');
  });

  test('without TeX its words stay', () => {
    expect(shown('<p>So <math><mi>a</mi><mo>+</mo><mi>b</mi></math> holds.</p>')).toBe('So a+b holds.\n');
    expect(shown('<math><mi>a</mi><mo>=</mo><mi>b</mi></math>')).toBe('a=b\n');
  });

  test('dollars are escaped beside a formula, and left alone elsewhere', () => {
    expect(shown('<p>It costs $5 or $6.</p>')).toBe('It costs $5 or $6.\n');
    const out = markdown(`<p>It costs $5 for ${ANNOTATED}, or $6.</p>`);
    expect(out).toBe('It costs \\$5 for $y_1$, or \\$6.\n');
    expect(formulas(out)).toEqual(['y_1']);
  });

  test('TeX with dollars, backticks and line ends reads back', () => {
    for (const tex of ['\\text{5 \\$ a}', 'a`b', '\\{x\\}']) {
      const html = `<p>A <math><annotation encoding="application/x-tex">${tex}</annotation></math> b</p>`;
      expect(formulas(markdown(html))).toEqual([tex]);
    }
  });

  test('HTML marks them for renderers', () => {
    expect(toHtml(judged(`<p>Here ${ANNOTATED}.</p>`))).toContain(
      '<p>Here <code class="language-math math-inline">y_1</code>.</p>',
    );
  });
});
