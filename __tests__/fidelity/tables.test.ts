import { describe, expect, test } from '@jest/globals';
import { toMarkdown } from '../../src/render/index.js';
import { judged, shown } from './render.js';

describe('tables', () => {
  test('with inline markup, bars and line breaks in the cells', () => {
    const html =
      '<table><thead><tr><th>Port</th><th><em>Boats</em></th></tr></thead><tbody><tr><td><a href="https://a.example/k">Kallvik</a></td><td>3 | 4<br>old</td></tr></tbody></table>';
    expect(shown(html)).toBe('| Port | *Boats* |\n| - | - |\n| [Kallvik](https://a.example/k) | 3 \\| 4 old |\n');
  });

  test('ragged, with spans over columns and rows', () => {
    const html = '<table><tr><th>A<th colspan=2>B<tr><td rowspan=2>1<td>2<td>3<tr><td>4<td>5<tr><td>6</table>';
    expect(shown(html)).toBe('| A | B | |\n| - | - | - |\n| 1 | 2 | 3 |\n| | 4 | 5 |\n| 6 | | |\n');
  });

  test('with a caption, which stands before it', () => {
    expect(shown('<table><caption>Boats</caption><tr><th>a<th>b<tr><td>c<td>d</table>')).toBe(
      'Boats\n\n| a | b |\n| - | - |\n| c | d |\n',
    );
  });

  test.each([
    ['one column', '<table><tr><td><p>Words</p></td></tr><tr><td><p>More</p></td></tr></table>'],
    ['a role', '<table role="presentation"><tr><td>Words</td></tr><tr><td>More</td></tr></table>'],
    ['a table inside', '<table><tr><td>Words</td></tr><tr><td><table><tr><td>More</td></tr></table></td></tr></table>'],
    ['paragraphs in the cells', '<table><tr><td><h3>Words</h3></td><td><p>More</p></td></tr></table>'],
  ])('for layout are unwrapped: %s', (_, html) => {
    expect(shown(html).replace('### ', '')).toBe('Words\n\nMore\n');
  });

  test('spans that nobody means are bounded', () => {
    const out = shown('<table><tr><td colspan=9007199254740991>a<td rowspan=1e9>b<tr><td>c<td>d</table>');
    expect(out.length).toBeLessThan(1000);
  });

  test('many wide cells in many rows stay within bounds', () => {
    const row = `<tr>${'<td colspan=32>a'.repeat(60)}`;
    const html = `<table>${row}${'<tr><td>b<td>c'.repeat(2000)}</table>`;
    const from = process.cpuUsage();
    expect(toMarkdown(judged(html)).length).toBeLessThan(2_000_000);
    expect(process.cpuUsage(from).user / 1000).toBeLessThan(15_000);
  });
});
