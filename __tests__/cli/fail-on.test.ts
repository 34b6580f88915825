import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { ARTICLE, bluepencil, makeFolder, parse, parseLines, TITLE } from './run.js';

// Workers take long to start on a busy machine.
jest.setTimeout(60_000);

const folder = makeFolder();
afterAll(() => {
  folder.remove();
});

const TEASER = `${ARTICLE.split('\n').slice(0, 5).join('\n')}

The engineer who wrote the report on the fire told the council last year that the wiring of the pumps was so

Subscribe to continue reading this article.
`;
const LOGIN =
  '<!doctype html><title>Log in</title><body><h1>Log in</h1><form><label>Email</label><input name=e><label>Password</label><input type=password></form>';
const whole = folder.put('whole.txt', ARTICLE);
const teaser = folder.put('teaser.txt', TEASER);
const login = folder.put('login.html', LOGIN);
const page = folder.put('batch/whole.txt', ARTICLE);
folder.put('batch/teaser.txt', TEASER);

describe('--fail-on', () => {
  test.each([
    ['truncated', [teaser], 4],
    ['truncated', [whole], 0],
    ['truncated', [login], 0],
    ['no-article', [login], 4],
    ['no-article', [teaser], 0],
    ['truncated', [whole, teaser], 4],
    ['no-article', [whole, login], 4],
    ['no-article', [whole, teaser], 0],
    ['truncated', [folder.path('batch')], 4],
    ['no-article', [folder.path('batch')], 0],
    ['truncated', [page, '-j', '2'], 0],
    ['truncated', [page, teaser, '-j', '2'], 4],
    ['no-article', [login, '-j', '1'], 4],
  ])('%s for %j ends with %i', async (finding, inputs, code) => {
    const result = await bluepencil(['--fail-on', finding, ...inputs]);
    expect({ code: result.code, stderr: result.stderr }).toMatchObject({ code });
  });

  test('the article is printed all the same, and stderr says which input it was and why', async () => {
    const { code, stdout, stderr } = await bluepencil(['--fail-on', 'truncated', whole, teaser, '-f', 'json']);
    expect(code).toBe(4);
    expect(JSON.parse(stdout)).toMatchObject([
      { title: TITLE, access: { status: 'unknown', truncated: false } },
      { access: { status: 'subscription', truncated: true } },
    ]);
    expect(stderr).toMatch(/teaser\.txt: the article is truncated: .*mid-sentence/);
    expect(stderr).not.toContain('whole.txt: the article');
    expect((await bluepencil(['-q', '--fail-on', 'truncated', teaser])).stderr).toBe('');
  });

  test('is repeatable', async () => {
    const both = ['--fail-on', 'truncated', '--fail-on', 'no-article'];
    expect((await bluepencil([...both, teaser])).code).toBe(4);
    expect((await bluepencil([...both, login])).code).toBe(4);
    expect((await bluepencil([...both, whole])).code).toBe(0);
    expect((await bluepencil([teaser])).code).toBe(0);
  });

  test('a batch says how many', async () => {
    const { stderr } = await bluepencil(['--fail-on', 'truncated', folder.path('batch')]);
    expect(stderr).toContain('--fail-on truncated: 1 of 2.');
  });

  test('goes before --check, and inputs that failed go before it', async () => {
    expect((await bluepencil(['--check', teaser])).code).toBe(1);
    expect((await bluepencil(['--check', '--fail-on', 'truncated', teaser])).code).toBe(4);
    const missing = folder.path('missing.txt');
    expect((await bluepencil(['--fail-on', 'truncated', teaser, missing])).code).toBe(3);
    expect((await bluepencil(['--fail-on', 'truncated', teaser, missing, '-j', '2'])).code).toBe(3);
  });

  test('an unknown finding is wrong usage', async () => {
    const unknown = await bluepencil(['--fail-on', 'truncate', teaser]);
    expect(unknown).toMatchObject({ code: 2, stdout: '' });
    expect(unknown.stderr).toContain("unknown finding 'truncate'");
    expect(unknown.stderr).toContain('truncated');
  });

  test.each([[[]], [['-j', '1']]])('the line filter answers every line, and says how many (%j)', async (more) => {
    const lines = [ARTICLE, TEASER, TEASER].map((text) => JSON.stringify({ text }));
    const stdin = [...lines, 'no record'].join('\n');
    const args = ['--jsonl', ...more, '--fail-on', 'truncated'];
    const { code, stdout, stderr } = await bluepencil(args, { stdin });
    expect(code).toBe(4);
    expect(parseLines(stdout).map((answer) => answer.error ?? answer.access.truncated)).toEqual([
      false,
      true,
      true,
      expect.objectContaining({ line: 4 }),
    ]);
    expect(stderr).toContain('--fail-on truncated: 2 of 4.');
    expect((await bluepencil([...args, '-q'], { stdin })).stderr).toBe('');
    expect((await bluepencil(args, { stdin: lines[0]! })).code).toBe(0);
    expect((await bluepencil([...args, '-', folder.path('missing.jsonl')], { stdin })).code).toBe(3);
  });

  test('standard input, and the verdict in JSON', async () => {
    const { code, stdout } = await bluepencil(['--fail-on', 'truncated', '-f', 'json'], { stdin: TEASER });
    expect(code).toBe(4);
    expect(parse(stdout).access.evidence.length).toBeGreaterThan(0);
  });
});
