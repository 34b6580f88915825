import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { ARTICLE, bluepencil, endOf, exitOf, makeFolder, start, TITLE } from './run.js';

const folder = makeFolder();
afterAll(() => {
  folder.remove();
});

const out = folder.path('out/result.md');
const list = (): string[] => readdirSync(folder.path('out')).sort();

beforeEach(() => {
  rmSync(folder.path('out'), { recursive: true, force: true });
  mkdirSync(folder.path('out'));
});

describe('--output', () => {
  test('writes the file and nothing on stdout, and leaves no other file behind', async () => {
    expect(await bluepencil(['-o', out], { stdin: ARTICLE })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(out, 'utf8')).toContain(`# ${TITLE}\n`);
    expect(list()).toEqual(['result.md']);
  });

  test('a name that would need compressing is refused', async () => {
    const { code, stderr } = await bluepencil(['-o', `${out}.gz`], { stdin: ARTICLE });
    expect([code, list()]).toEqual([2, []]);
    expect(stderr).toContain('it would not be compressed');
  });

  test('- is stdout', async () => {
    expect((await bluepencil(['-o', '-'], { stdin: ARTICLE })).stdout).toContain(TITLE);
  });

  test('keeps the mode of a file that is there, and gives a new one the usual mode', async () => {
    folder.put('out/result.md', 'old');
    chmodSync(out, 0o640);
    await bluepencil(['-o', out], { stdin: ARTICLE });
    expect(statSync(out).mode & 0o777).toBe(0o640);
    await bluepencil(['-o', folder.path('out/new.md')], { stdin: ARTICLE });
    expect(statSync(folder.path('out/new.md')).mode & 0o777).toBe(statSync(folder.put('out/usual', '')).mode & 0o777);
  });

  test.each([['target.md'], ['not-there-yet.md']])('follows a symbolic link to %s', async (name) => {
    if (name === 'target.md') folder.put('out/real/target.md', 'old');
    else mkdirSync(folder.path('out/real'));
    symlinkSync(`real/${name}`, out);
    expect((await bluepencil(['-o', out], { stdin: ARTICLE })).code).toBe(0);
    expect(lstatSync(out).isSymbolicLink()).toBe(true);
    expect(readlinkSync(out)).toBe(`real/${name}`);
    expect(readFileSync(folder.path(`out/real/${name}`), 'utf8')).toContain(TITLE);
    expect(readdirSync(folder.path('out/real'))).toEqual([name]);
  });

  test('leaves a device a device', async () => {
    expect((await bluepencil(['-o', '/dev/null'], { stdin: ARTICLE })).code).toBe(0);
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('stays as it was where no input could be cleaned', async () => {
    folder.put('out/result.md', 'old');
    expect((await bluepencil(['-o', out, folder.path('missing')])).code).toBe(3);
    expect(readFileSync(out, 'utf8')).toBe('old');
    expect(list()).toEqual(['result.md']);
  });

  test('stays as it was, without a file left behind, where the work is interrupted', async () => {
    folder.put('out/result.md', 'old');
    const child = start(['-o', out, '-']);
    child.stdin.write('The beginning of a text');
    await pause(1000);
    expect(list()).toEqual(['result.md']);
    child.kill('SIGINT');
    expect(await endOf(child)).toBe('SIGINT');
    expect(list()).toEqual(['result.md']);
    expect(readFileSync(out, 'utf8')).toBe('old');
  });

  test('the same in the middle of the answers of the line filter', async () => {
    folder.put('out/result.md', 'old');
    const child = start(['--jsonl', '-o', out, '-']);
    child.stdin.write(`${JSON.stringify({ text: ARTICLE })}\n`);
    for (let tries = 0; list().length < 2 && tries < 100; tries += 1) await pause(50);
    expect(list()).toHaveLength(2);
    child.kill('SIGTERM');
    expect(await endOf(child)).toBe(143);
    expect(list()).toEqual(['result.md']);
    expect(readFileSync(out, 'utf8')).toBe('old');
  });

  test('appears only when it is whole', async () => {
    const child = start(['--jsonl', '-o', out, '-']);
    child.stdin.write(`${JSON.stringify({ text: ARTICLE })}\n`);
    for (let tries = 0; list().length < 1 && tries < 100; tries += 1) await pause(50);
    expect(existsSync(out)).toBe(false);
    child.stdin.end();
    expect(await exitOf(child)).toBe(0);
    expect(list()).toEqual(['result.md']);
  });
});

describe('an output that cannot be written: exit 2, before anything is done', () => {
  test.each([
    ['no-folder/result.md', 'its folder does not exist. Make the folder'],
    ['file/result.md', 'not a directory'],
    [`${'x'.repeat(300)}.md`, 'its name is too long'],
  ])('%s', async (name, message) => {
    folder.put('out/file', 'a file');
    const { code, stdout, stderr } = await bluepencil(['-o', folder.path(`out/${name}`)], { stdin: ARTICLE });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^bluepencil: [^\n]+\n$/);
    expect(list()).toEqual(['file']);
  });

  test('a link that points to itself', async () => {
    symlinkSync('result.md', out);
    const { code, stderr } = await bluepencil(['-o', out], { stdin: ARTICLE });
    expect(code).toBe(2);
    expect(stderr).toContain('go in a circle');
  });

  // The superuser may write everywhere.
  const asUser = process.getuid?.() === 0 ? test.skip : test;
  asUser('a file or a folder that is read-only', async () => {
    folder.put('out/result.md', 'old');
    chmodSync(out, 0o444);
    const file = await bluepencil(['-o', out], { stdin: ARTICLE });
    expect(file.code).toBe(2);
    expect(file.stderr).toContain('it may not be written');
    expect(readFileSync(out, 'utf8')).toBe('old');
  });

  // Linux has it, other systems do not.
  const onLinux = existsSync('/dev/full') ? test : test.skip;
  onLinux('a full device', async () => {
    if (!existsSync('/dev/full')) return;
    const { code, stderr } = await bluepencil(['-o', '/dev/full'], { stdin: ARTICLE });
    expect(code).toBe(2);
    expect(stderr).toContain('/dev/full: no space is left there');
  });
});
