/** An input is never overwritten, and an output is named once. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { closeSync, linkSync, openSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ARTICLE, bluepencil, makeFolder } from './run.js';

const folder = makeFolder();
afterAll(() => {
  folder.remove();
});

const input = folder.put('in.txt', ARTICLE);
const other = folder.put('other.txt', ARTICLE);
folder.put('sub/x.txt', ARTICLE);
symlinkSync(input, folder.path('link.txt'));
linkSync(input, folder.path('hard.txt'));

describe('two outputs in one file', () => {
  test.each([
    [['in.txt', '-o', 'o.md', '--summary', 'o.md'], '--output and --summary', 'o.md'],
    [['in.txt', '-o', 'o.md', '--errors', './o.md'], '--output and --errors', './o.md'],
    [['in.txt', '-j', '2', '--errors', 'e', '--summary', 'e'], '--errors and --summary', 'e'],
  ])('%j', async (args, options, path) => {
    const { code, stdout, stderr } = await bluepencil(args, { cwd: dirname(input) });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`${options} name one file, ${path}`);
  });
});

describe('an output that is an input', () => {
  test.each([
    [['in.txt', '-o', 'in.txt'], 'in.txt'],
    [['other.txt', 'in.txt', '-o', 'in.txt'], 'in.txt'],
    [['in.txt', '-o', './sub/../in.txt'], 'in.txt'],
    [['in.txt', '-o', 'link.txt'], 'in.txt'],
    [['link.txt', '-o', 'in.txt'], 'link.txt'],
    [['in.txt', '-o', 'hard.txt'], 'in.txt'],
    [['--jsonl', 'in.txt', '-o', 'in.txt'], 'in.txt'],
    [['--check', 'in.txt', '-o', 'in.txt'], 'in.txt'],
    [['in.txt', '-j', '2', '-o', 'in.txt'], 'in.txt'],
    [['--files-from', 'in.txt', '-o', 'in.txt'], 'in.txt'],
  ])('%j', async (args, named) => {
    const { code, stdout, stderr } = await bluepencil(args, { cwd: dirname(input) });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(`bluepencil: the output is the input ${named}. Give another --output.\n`);
    expect(readFileSync(input, 'utf8')).toBe(ARTICLE);
  });

  test.each([
    [['sub', '--errors', 'sub/x.txt']],
    [['sub/*.txt', '--errors', 'sub/x.txt']],
    [['sub', '--summary', 'sub/x.txt']],
  ])('found in a folder: %j', async (args) => {
    const { code, stderr } = await bluepencil([...args, '-o', 'out/'], { cwd: dirname(input) });
    expect(code).toBe(2);
    expect(stderr).toContain(`the file of ${args[1] as string} is the input sub/x.txt`);
    expect(readFileSync(folder.path('sub/x.txt'), 'utf8')).toBe(ARTICLE);
    expect(readdirSync(folder.path('sub'))).toEqual(['x.txt']);
  });

  test('standard input may be the file', () => {
    const stdin = openSync(input, 'r');
    const ran = spawnSync(process.execPath, [resolve('bin/bluepencil.js'), '-o', input], {
      stdio: [stdin, 'pipe', 'pipe'],
    });
    closeSync(stdin);
    expect(ran.status).toBe(2);
    expect(ran.stderr.toString()).toContain('the output is the input standard input');
    expect(readFileSync(input, 'utf8')).toBe(ARTICLE);
  });

  test.each(['--errors', '--summary'])('%s too', async (option) => {
    const { code, stderr } = await bluepencil([input, option, input]);
    expect(code).toBe(2);
    expect(stderr).toContain(`the file of ${option} is the input ${input}. Give another ${option}.`);
    expect(readFileSync(input, 'utf8')).toBe(ARTICLE);
  });

  test('another file may be written, also one that is there', async () => {
    expect((await bluepencil([input, '-o', other])).code).toBe(0);
    expect(readFileSync(other, 'utf8')).toMatch(/^# /);
    expect((await bluepencil([input, '-o', '/dev/null'])).code).toBe(0);
  });
});

test.each(['--output', '--errors', '--summary', '--files-from'])('%s is given once', async (option) => {
  const { code, stderr } = await bluepencil([input, option, 'x', option, 'y']);
  expect(code).toBe(2);
  expect(stderr).toBe(`bluepencil: ${option} is given twice: 'x' and 'y'. Give it once.\n`);
});

test.each([
  ['feed.xml', '<?xml version="1.0"?><rss><channel><title>A ferry</title></channel></rss>', 'It is a feed'],
  ['one.json', '{"text": "The ferry sails again."}', 'It is JSON'],
])('%s is told apart from an article', async (name, text, message) => {
  const path = folder.put(name, text);
  expect((await bluepencil([path])).stderr).toContain(`bluepencil: ${path}: ${message}`);
  expect((await bluepencil([path, '-j', '1'])).stderr).toContain(`bluepencil: ${path}: ${message}`);
});
