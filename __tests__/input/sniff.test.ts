import { describe, expect, test } from '@jest/globals';
import { sniff } from '../../src/input/sniff.js';

const PROSE =
  'The council met on Thursday to vote on the bridge. Nobody expected the meeting to last until midnight.\n\n';

describe('by extension', () => {
  test.each([
    ['page.html', 'html'],
    ['PAGE.HTM', 'html'],
    ['dir.md/page.xhtml', 'html'],
    ['notes.md', 'markdown'],
    ['a.b.markdown', 'markdown'],
    ['article.txt', 'text'],
    ['article.text', 'text'],
  ])('%s is %s, whatever stands in it', (path, format) => {
    expect(sniff('Some words.', path)).toBe(format);
    expect(sniff('# A\n\n- b\n- c\n\n[d](https://e.example)', path)).toBe(format);
  });

  test('a .txt that starts as an HTML document is HTML', () => {
    expect(sniff('<!DOCTYPE html>\n<html><body><p>x</p>', 'saved.txt')).toBe('html');
    expect(sniff(`<p>${PROSE}</p><p>x</p>`, 'saved.txt')).toBe('text');
  });

  test('a .md that shows an HTML document is Markdown', () => {
    expect(sniff('<!DOCTYPE html>\n<html>', 'lesson.md')).toBe('markdown');
  });

  test('any other extension, or none, leaves it to the content', () => {
    for (const path of ['-', '', 'article', 'article.rss', 'md', '.md/article', 'html.'])
      expect(sniff('# A\n\n- b\n- c\n', path)).toBe('markdown');
  });
});

describe('HTML by content', () => {
  test.each([
    ['<!doctype html><title>x</title>'],
    ['\ufeff\n\n  <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">\n'],
    ['<?xml version="1.0"?>\n<!DOCTYPE html>'],
    ['<!-- saved from url=(0022)https://a.example/ -->\n<html lang="en">'],
    ['<!-- a --> <!-- b - c -- d --><head>'],
    ['<html\n  class="no-js">'],
    ['<body class="x">only words'],
    [`<p>${PROSE}</p>`],
    [`<div class="a"><h1>Bridge</h1><p>${PROSE.repeat(3)}</p><ul><li>One</li></ul></div>`],
    [`<article>\n<p>\n${PROSE.trim()}\n${PROSE.trim()}\n${PROSE.trim()}\n</p>\n</article>`],
    [`Intro words<br><br>${PROSE.trim()}<br>\n<br>And more.<br/>`],
    [`  <h2>Bridge</h2>\r\n<p>${PROSE.trim()}</p>\r\n<p>**No** Markdown [1] in here.</p>`],
  ])('number %#', (text) => {
    expect(sniff(text)).toBe('html');
  });

  test.each([
    ['Use <div> for boxes and <span> for words; close each <div> with </div>.'],
    ['<div> is the most used tag of all, and <p> comes next.'],
    ['If a < b and b > c then a<b>c holds.'],
    ['The tag `<p>` opens a paragraph.\n\n```html\n<p>One</p>\n<p>Two</p>\n```\n'.slice(0, 35)],
    [`${PROSE.repeat(4)}<p>An example</p>\n<p>of two lines</p>\n\n${PROSE.repeat(4)}`],
    ['<htmlish> is no tag.'],
    ['Write to me: Ann <ann@mail.example>, or <https://a.example>.'],
  ])('talk of tags is no HTML: number %#', (text) => {
    expect(sniff(text)).toBe('text');
  });
});

describe('Markdown by content', () => {
  test.each([
    ['# Title\n\nWords.\n\n- one\n- two\n'],
    ['## One\n\nWords.\n\n## Two\n\nWords.'],
    ['See [the report](https://a.example/report) for more.'],
    ['![A bridge](bridge.jpg)\n\nWords.'],
    ['Words.\n\n```js\nlet a = 1;\n```\n'],
    ['| a | b |\n|---|:-:|\n| 1 | 2 |'],
    ['---\ntitle: "Bridge"\ntags:\n  - city\n---\n\nPlain words follow.'],
    ['---\r\ntitle: Bridge\r\n---\r\nWords.'],
    ['> Quoted words.\n\nSaid with **force** by the mayor.'],
    ['Bridge\n======\n\n* one\n* two\n'],
    [`<p align="center"><img src="logo.png"></p>\n\n# Tool\n\n${PROSE}\n\n- one\n- two\n\n${PROSE.repeat(3)}`],
    [`# HTML for beginners\n\n\`\`\`html\n<p>One</p>\n<p>Two</p>\n\`\`\`\n\n${PROSE}`],
  ])('number %#', (text) => {
    expect(sniff(text)).toBe('markdown');
  });

  test.each([
    ['#bridge #council Follow the vote here.'],
    ['* The council did not answer our questions.'],
    ['# 1 in the charts for three weeks.'],
    ['- Where were you?\n- At home.\n- All night?'],
    ['---\n\nWords between drawn lines.\n\n---'],
    ['A note [1] and another [2].\n\n[1] See page 5.'],
    ['2 * 3 * 4 is 24 and 5 ** 2 is 25.'],
    ['Price: $5 | $10 | $20'],
    ['> I wrote this\n\nand you wrote that.'],
    ['Array[0](x) is code.'],
    ['Issue #1\nIssue #2'],
    ['snake_case_name and *one starred* word'],
    [''],
    [' \n\t\n'],
  ])('a sign alone is none: number %#', (text) => {
    expect(sniff(text)).toBe('text');
  });
});

describe('ugly inputs stay linear', () => {
  const N = 200_000;
  test.each([
    ['<'.repeat(N)],
    ['<p '.repeat(N)],
    ['<!--'.repeat(N)],
    ['<!-- --'.repeat(N)],
    ['['.repeat(N)],
    ['[a]('.repeat(N)],
    ['![](h'.repeat(N)],
    ['`'.repeat(N)],
    ['**a'.repeat(N)],
    ['```\n'.repeat(N)],
    [`---\n${'a: b\n'.repeat(N)}`],
    ['| --- '.repeat(N)],
    [' '.repeat(N)],
    ['\n'.repeat(N)],
    ['#'.repeat(N)],
    ['a\n==='.repeat(N)],
    [`<?xml ${'x'.repeat(N)}`],
  ])('number %#', (text) => {
    const start = performance.now();
    sniff(text);
    expect(performance.now() - start).toBeLessThan(400);
  });
});

describe('Markdown by its first lines', () => {
  test.each([
    ['TOML front matter', '+++\ntitle = "Tides"\ndate = 2024-05-06\n+++\n\nThe sea comes and goes.\n', 'markdown'],
    ['TOML with tables', '+++\r\n[extra]\r\na = 1\r\n+++\r\nThe sea.', 'markdown'],
    ['no TOML: a sentence', '+++\nThe sea comes and goes.\n+++\n', 'text'],
    ['no TOML: never closed', '+++\ntitle = "Tides"\n\nThe sea comes and goes.\n', 'text'],
    ['a heading before tags', '# Tides\n\n<p>The sea.</p>\n\n<p>The moon.</p>\n', 'markdown'],
    ['a tag before it', '<p>#1</p>\n# Tides\n\n<p>The sea.</p>\n<p>The moon.</p>\n', 'html'],
  ])('%s', (_, text, format) => {
    expect(sniff(text)).toBe(format);
  });
});
