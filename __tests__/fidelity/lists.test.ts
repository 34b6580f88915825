import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/clean.js';
import { toMarkdown } from '../../src/render/index.js';
import { shown } from './render.js';

describe('tasks', () => {
  test.each([
    [
      '<ul><li class="task-list-item"><input type="checkbox" disabled checked> Buy</li><li><input type=checkbox disabled> Sell</li></ul>',
    ],
    [
      '<ul class="todo"><li><p><input type="checkbox" checked> Buy</p></li><li><p><input type="checkbox"> Sell</p></li></ul>',
    ],
    [
      '<ul><li><label><input type="checkbox" disabled checked> Buy</label></li><li><label><input type="checkbox" disabled> Sell</label></li></ul>',
    ],
  ])('keep their state (%#)', (html) => {
    expect(shown(html)).toBe('- [x] Buy\n- [ ] Sell\n');
  });

  test('a box of a form is none', () => {
    expect(shown('<ul><li><input type="checkbox" name="a"> Weekly letter</li></ul>')).toBe('- Weekly letter\n');
  });

  test('with a nested list and a second paragraph', () => {
    const html =
      '<ul><li><input type=checkbox disabled checked><p>Buy</p><p>Now.</p><ul><li><input type=checkbox disabled> Salt</li></ul></li></ul>';
    expect(shown(html)).toBe('- [x] Buy\n\n  Now.\n\n  - [ ] Salt\n');
  });

  test('Markdown keeps its own', () => {
    expect(toMarkdown(judge('- [x] Buy\n- [ ] Sell\n- Keep\n', { format: 'markdown', judge: 'rules' }))).toBe(
      '- [x] Buy\n- [ ] Sell\n- Keep\n',
    );
  });
});

describe('lists', () => {
  test('of both kinds in each other', () => {
    const html =
      '<ol start="3"><li>Wash<ul><li>cold</li><li>warm<ol><li>slowly</li></ol></li></ul></li><li><p>Dry</p><p>in the sun</p></li></ol>';
    expect(shown(html)).toBe('3. Wash\n   - cold\n   - warm\n     1. slowly\n\n4. Dry\n\n   in the sun\n');
  });

  test('an item that has a number of its own', () => {
    const html = '<ol start="5"><li>Wash</li><li value="9">Dry</li><li>Iron</li></ol>';
    expect(shown(html)).toBe('5. Wash\n\n9) Dry\n10) Iron\n');
  });

  test('a list in a list without an item, and words in a list without one', () => {
    expect(shown('<ul><li>a</li><ul><li>b</li></ul>c<li>d</li></ul>')).toBe('- a\n  - b\n- c\n- d\n');
  });

  test('terms and definitions', () => {
    const html =
      '<dl><dt>Salt</dt><dd>A mineral.</dd><dd>A sailor.</dd><dt>Pepper</dt><dd><p>A berry.</p><ul><li>black</li></ul></dd></dl>';
    expect(shown(html)).toBe('**Salt**\n\nA mineral.\n\nA sailor.\n\n**Pepper**\n\nA berry.\n\n- black\n');
  });
});
