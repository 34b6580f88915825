import { afterAll, describe, expect, test } from '@jest/globals';
import { parse as parseYaml } from 'yaml';
import { ARTICLE, bluepencil, makeFolder, parse, TITLE } from './run.js';

const folder = makeFolder();
afterAll(() => {
  folder.remove();
});

const PROSE =
  'The ferry sailed again on Monday, two winters after a fire in the engine room had put it out of service.';
const PAGE = `<!doctype html><html lang=en><head><meta charset=utf-8><title>Ferry &amp; more</title>
<meta name=author content="Jane Doe"><meta property=article:published_time content=2026-01-05T08:00:00Z>
<base href="/sub/"></head><body><article><h1>Ferry &amp; more</h1>
<p>${PROSE} <a href="page">The timetable</a> is printed.</p><figure><img src=/ship.jpg alt=Ship></figure>
<p>${PROSE} <a href="javascript:alert(1)">Run</a> it.</p><p>${PROSE}</p></article></body></html>`;
const page = folder.put('page.html', PAGE);
const text = folder.put('article.txt', ARTICLE);

const printed = async (...args: string[]): Promise<string> => (await bluepencil(args)).stdout;

describe('-f html', () => {
  test('prints one article element, with the title on top', async () => {
    const html = await printed('-f', 'html', page, '--url', 'https://a.example/x/y');
    expect(html).toMatch(/^<article lang="en">\n<h1>Ferry &#x26; more<\/h1>\n<p>The ferry/);
    expect(html).toContain('<a href="https://a.example/sub/page">The timetable</a>');
    expect(html).toContain('<img src="https://a.example/ship.jpg" alt="Ship">');
    expect(html).not.toContain('alert');
    expect(html.endsWith('</p>\n</article>\n')).toBe(true);
  });

  test('several inputs are one element each, which names its source', async () => {
    const html = await printed('-f', 'html', page, text);
    const sources = [...html.matchAll(/<article data-source="([^"]*)"/g)].map((match) => match[1]);
    expect(sources).toEqual([page, text]);
  });
});

describe('--no-title, --no-links, --no-images', () => {
  test('leave them out of Markdown, text and HTML', async () => {
    const all = ['--no-title', '--no-links', '--no-images', page];
    const markdown = await printed(...all);
    expect(markdown).toMatch(/^The ferry/);
    expect(markdown).toContain('The timetable is printed');
    expect(markdown).not.toMatch(/\]\(|!\[/);
    expect(await printed('-f', 'html', ...all)).not.toMatch(/<h1|<a |<img/);
    expect(await printed('-f', 'text', '--no-title', text)).toMatch(/^The ferry/);
  });

  test('hold for the Markdown in JSON', async () => {
    const { markdown } = parse(await printed('-f', 'json', '--no-links', '--no-images', page));
    expect(markdown).not.toMatch(/\]\(|!\[/);
    expect(parse(await printed('-f', 'json', page)).markdown).toMatch(/!\[Ship\]\(/);
  });

  test.each([
    [['--no-title', '-f', 'json'], '--no-title is for Markdown, text and HTML'],
    [['--no-title', '--check'], '--no-title is for Markdown, text and HTML'],
    [['--front-matter', '-f', 'html'], '--front-matter is for Markdown'],
    [['--front-matter', '--jsonl'], '--front-matter is for Markdown'],
  ])('%j is a wrong usage', async (args, message) => {
    const { code, stderr, stdout } = await bluepencil([...args, text]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

describe('--front-matter', () => {
  const facts = (markdown: string): unknown => parseYaml(markdown.slice(4, markdown.indexOf('\n---\n', 4)));

  test('is YAML with what is known, every value a string', async () => {
    expect(facts(await printed('--front-matter', '--url', 'https://a.example/x/y', page))).toMatchObject({
      source: page,
      title: 'Ferry & more',
      authors: ['Jane Doe'],
      published: expect.stringMatching(/^2026-01-05/) as unknown,
      url: 'https://a.example/x/y',
      language: 'en',
    });
  });

  test('leaves out what is not known', async () => {
    const markdown = await printed('--front-matter', text);
    expect(facts(markdown)).toMatchObject({ source: text, title: TITLE });
    expect(markdown).not.toMatch(/null|\[\]/);
    expect(markdown).toContain(`---\n\n# ${TITLE}\n`);
  });
});
