import { afterAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import {
  ARTICLE,
  bluepencil,
  DONATION,
  exitOf,
  hasControls,
  makeFolder,
  NEWSLETTER,
  parse,
  parseLines,
  start,
  TITLE,
} from './run.js';

const folder = makeFolder();
afterAll(() => {
  folder.remove();
});

const article = folder.put('article.txt', ARTICLE);
const other = folder.put('other.txt', ARTICLE.replace('Ferry line', 'Night train'));
const missing = folder.path('missing.txt');
const clean = `The ferry that links`;

describe('one input', () => {
  test('gives Markdown under its title', async () => {
    const { code, stdout, stderr } = await bluepencil([article]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.startsWith(`# ${TITLE}\n\n${clean}`)).toBe(true);
    expect(stdout).not.toContain(DONATION);
    expect(stdout).not.toContain(NEWSLETTER);
    expect(stdout.endsWith('month.\n')).toBe(true);
  });

  test.each([[[]], [['-']]])('comes from standard input as well (%j)', async (args) => {
    const file = await bluepencil([article]);
    const piped = await bluepencil(args, { stdin: ARTICLE });
    expect(piped).toEqual(file);
  });

  test('-f json gives one object, with the path', async () => {
    const { stdout } = await bluepencil(['-f', 'json', article]);
    const value = parse(stdout);
    expect(value).toMatchObject({ schema: 'bluepencil/article/1', source: { path: article }, title: TITLE });
    expect(stdout).toBe(`${JSON.stringify(value, null, 2)}\n`);
  });

  test('standard input has no path', async () => {
    const { stdout } = await bluepencil(['-f', 'jsonl'], { stdin: ARTICLE });
    expect(stdout.match(/\n/g)).toHaveLength(1);
    expect(parse(stdout).source).toMatchObject({ path: null, bytes: ARTICLE.length });
  });

  test('-f text gives the title, a blank line and the words', async () => {
    const { stdout } = await bluepencil(['-f', 'text', article]);
    expect(stdout.startsWith(`${TITLE}\n\n${clean}`)).toBe(true);
    expect(stdout).not.toContain(DONATION);
  });

  test('--strip and --keep choose the kinds', async () => {
    const stripped = await bluepencil(['--strip', 'donation', article]);
    expect(stripped.stdout).toContain(NEWSLETTER);
    expect(stripped.stdout).not.toContain(DONATION);
    const kept = await bluepencil(['--keep', 'signup', '--keep', 'donation', article]);
    expect(kept.stdout).toContain(NEWSLETTER);
    expect(kept.stdout).toContain(DONATION);
  });

  test('reads bytes in another encoding', async () => {
    const bytes = Buffer.from(ARTICLE.replaceAll('harbour', 'h\u00e4rb\u00f6ur'), 'latin1');
    const { stdout } = await bluepencil(['--charset', 'windows-1252'], { stdin: bytes });
    expect(stdout).toContain('h\u00e4rb\u00f6ur');
  });

  test('a file named rules is given as ./rules', async () => {
    folder.put('rules', ARTICLE);
    const { stdout } = await bluepencil(['./rules'], { cwd: folder.path('.') });
    expect(stdout).toContain(TITLE);
  });
});

describe('several inputs', () => {
  test('are Markdown documents under front matter', async () => {
    const { code, stdout } = await bluepencil([article, other, '-'], { stdin: ARTICLE });
    expect(code).toBe(0);
    const fronts = [...stdout.matchAll(/^---\nsource: (.*)\ntitle: (.*)\n(?:[a-z]+: .*\n)*---\n\n# /gm)];
    expect(fronts.map((front) => front[1])).toEqual([JSON.stringify(article), JSON.stringify(other), '"-"']);
    expect(fronts[1]?.[2]).toBe(JSON.stringify(TITLE.replace('Ferry line', 'Night train')));
    expect(stdout).toContain('month.\n\n---\nsource: ');
  });

  test('a path with quotes, a colon and a line end is a YAML string', async () => {
    const odd = folder.put('a "b": c\n\u0085d.txt', ARTICLE);
    const { stdout } = await bluepencil([odd, article]);
    expect(stdout.split('\n')[1]).toMatch(/^source: "[^\n]*a \\"b\\": c\\n\\u0085d\.txt"$/);
  });

  test('-f json gives one array, -f jsonl lines', async () => {
    const json = await bluepencil(['-f', 'json', article, other]);
    const value = JSON.parse(json.stdout) as { source: { path: string } }[];
    expect(value.map(({ source }) => source.path)).toEqual([article, other]);
    expect(json.stdout).toBe(`${JSON.stringify(value, null, 2)}\n`);
    const jsonl = await bluepencil(['-f', 'jsonl', article, other]);
    expect(parseLines(jsonl.stdout)).toEqual(value);
  });

  test('-f text names each', async () => {
    const { stdout } = await bluepencil(['-f', 'text', article, article]);
    expect(stdout.split(`==> ${article} <==\n${TITLE}\n`)).toHaveLength(3);
  });

  test('one that fails does not keep the others from being cleaned', async () => {
    const nested = folder.path('article.txt/below.txt');
    const { code, stdout, stderr } = await bluepencil(['-f', 'json', missing, article, nested]);
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toHaveLength(1);
    expect(stderr.split('\n')).toHaveLength(3);
    expect(stderr).toContain(`bluepencil: ${missing}: there is no such file. Check`);
    expect(stderr).toContain('a part of its path is not a directory. Check');
  });

  test('where all fail nothing is written', async () => {
    for (const format of ['json', 'markdown', 'text', 'jsonl']) {
      const { code, stdout } = await bluepencil(['-f', format, missing, missing]);
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    }
  });
});

describe('bad input', () => {
  test.each([
    ['an empty file', '', 'it is empty'],
    ['white space alone', '\uFEFF \r\n\t\n', 'it is empty'],
    [
      'a binary file',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0xff, 0xfe, 0, 1]),
      'it is a binary file',
    ],
  ])('%s: a message, exit 3, nothing on stdout', async (name, data, message) => {
    const path = folder.put(`${name}.bin`, data);
    const { code, stdout, stderr } = await bluepencil([path]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^bluepencil: [^\n]*\.bin: [^\n]*\. [A-Z][^\n]*\.\n$/);
    expect(stderr).toContain(message);
  });

  test('bytes that are not UTF-8 are cleaned with a warning, which --quiet leaves out', async () => {
    const bytes = Buffer.concat([
      Buffer.from(ARTICLE),
      Buffer.from([0xe2, 0x82, 0x20, 0xff, 0x0a]),
      Buffer.from('\u20ac \u0436 '.repeat(50)),
    ]);
    const loud = await bluepencil(['--charset', 'utf-8'], { stdin: bytes });
    expect(loud.code).toBe(0);
    expect(loud.stdout).toContain(clean);
    expect(loud.stderr).toMatch(/^bluepencil: standard input: /);
    const quiet = await bluepencil(['--quiet', '--charset', 'utf-8'], { stdin: bytes });
    expect(quiet).toMatchObject({ code: 0, stdout: loud.stdout, stderr: '' });
  });

  test('escape sequences in a path do not reach the terminal', async () => {
    const { stderr } = await bluepencil(['evil\u001b[2J\nname\u009b31m.txt']);
    expect(hasControls(stderr)).toBe(false);
    expect(stderr.split('\n')).toHaveLength(2);
  });
});

describe('wrong usage: exit 2, one line, nothing on stdout', () => {
  test.each<[readonly string[], string]>([
    [['--fromat', 'json'], "unknown option '--fromat'. Did you mean --format?"],
    [['-f', 'jsom'], "unknown format 'jsom'. Did you mean json?"],
    [['--strip', 'donations'], "unknown kind 'donations'. Did you mean donation?"],
    [['--judge', 'rule'], "unknown judge 'rule'. Did you mean rules?"],
    [['--input-format', 'htm'], "unknown input-format 'htm'. Did you mean html?"],
    [['--color', 'yes'], "unknown color 'yes'"],
    [['--url', 'example.org'], 'is not a web address'],
    [['--charset', 'utf-88'], "unknown charset 'utf-88'. Did you mean utf-8"],
    [['-f'], 'argument missing'],
    [['--check', '--diff'], 'cannot be used with'],
    [['--check', '-f', 'json'], 'cannot be used with'],
    [['--jsonl', '--explain'], 'cannot be used with'],
    [['--errors', '-'], '--errors writes to a file, and - is none. Give a name, or /dev/stderr'],
    [['--summary', '-', '--errors', '-'], '--summary writes to a file, and - is none'],
    [['--summary', ''], '--summary has an empty name'],
    [['--timeout', '99999999'], "--timeout '99999999' is not a number of seconds from 0.001 to 999999"],
    [['-', '-'], 'standard input is named twice'],
    [['rules', 'no/such-rule'], "no rule has the id 'no/such-rule'"],
    [['rules', 'a', 'b'], 'too many arguments'],
    [['-f', 'json', 'rules'], '--format does not go with the command rules'],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await bluepencil(args, { stdin: ARTICLE });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^bluepencil: [^\n]+[.?]\n$/);
  });

  test('no input on a terminal shows the usage on stderr', async () => {
    const { code, stdout, stderr } = await bluepencil([], { terminals: ['stdin'] });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Usage: bluepencil');
  });

  test('- on a terminal is read', async () => {
    const { code, stdout } = await bluepencil(['-'], { terminals: ['stdin'], stdin: ARTICLE });
    expect(code).toBe(0);
    expect(stdout).toContain(TITLE);
  });
});

describe('--help and --version', () => {
  test('go to stdout and exit 0', async () => {
    const help = await bluepencil(['--help']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain('Examples:');
    expect(help.stdout).toContain('Exit codes:');
    for (const flag of ['--version', '-V']) {
      const version = await bluepencil([flag]);
      expect(version).toEqual({ code: 0, stderr: '', stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
      expect(await bluepencil([flag, '--quiet'])).toEqual(version);
    }
  });
});

describe('--explain, --diff and --check', () => {
  test('--explain speaks on stderr and leaves stdout as it was', async () => {
    const plain = await bluepencil([article]);
    const { code, stdout, stderr } = await bluepencil(['--explain', article]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: plain.stdout });
    expect(stderr).toMatch(/^line 7 +donation +donation\/\S+ .*Donate now/m);
    expect(stderr).not.toContain('\u001b');
  });

  test('colours are for terminals, and the user has the last word', async () => {
    const coloured = async (args: readonly string[], env: Record<string, string>): Promise<boolean> => {
      const { stderr } = await bluepencil(['--explain', article, ...args], { env, terminals: ['stderr'] });
      return stderr.includes('\u001b[');
    };
    expect(await coloured([], { TERM: 'xterm' })).toBe(true);
    expect(await coloured([], { TERM: 'xterm', NO_COLOR: '1' })).toBe(false);
    expect(await coloured(['--color', 'never'], { TERM: 'xterm' })).toBe(false);
    expect(await coloured(['--color', 'always'], { NO_COLOR: '1' })).toBe(true);
  });

  test('--diff prints every line of the source, the struck ones marked', async () => {
    const { code, stdout } = await bluepencil(['--diff', article]);
    expect(code).toBe(0);
    expect(stdout).toContain(`\n- ${DONATION}`);
    expect(stdout).toContain(`\n  ${clean}`);
    expect(stdout).not.toContain('\u001b');
    const forced = await bluepencil(['--diff', article], { env: { FORCE_COLOR: '1' } });
    expect(forced.stdout).toContain('\u001b[');
  });

  test('--check prints findings and exits 1', async () => {
    const { code, stdout, stderr } = await bluepencil(['--check', article]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/:7: donation donation\/\S+ "Donate now to support our independent journalism\."$/);
    expect(lines[1]).toMatch(/:11: signup signup\/\S+ "Sign up for our free newsletter\."$/);
    expect(stdout.startsWith(article)).toBe(true);
  });

  test('--check exits 0 and is silent where nothing asks', async () => {
    const calm = folder.put('calm.txt', ARTICLE.replace(`${DONATION}\n\n`, '').replace(`${NEWSLETTER}\n\n`, ''));
    expect(await bluepencil(['--check', calm])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await bluepencil(['--check', '--strip', 'legal', article])).code).toBe(0);
  });

  test('--check with a file that fails exits 3', async () => {
    const { code, stdout } = await bluepencil(['--check', article, missing]);
    expect(code).toBe(3);
    expect(stdout).not.toBe('');
  });
});

describe('on a terminal', () => {
  const evil = ARTICLE.replace('harbour', 'har\u001b]0;owned\u0007bour\u009b2J');

  test.each([
    [['-']],
    [['-f', 'text', '-']],
    [['-f', 'json', '-']],
    [['--diff', '-']],
    [['--keep', 'legal', '--explain', '-']],
  ])('escape sequences in a text are neutralised (%j)', async (args) => {
    const { code, stdout, stderr } = await bluepencil(args, {
      stdin: evil,
      terminals: ['stdout', 'stderr'],
      env: { NO_COLOR: '1' },
    });
    expect(code).toBe(0);
    expect(stdout).toContain('owned');
    expect(hasControls(stdout + stderr)).toBe(false);
  });

  test('in a pipe the text is what it was', async () => {
    const { stdout } = await bluepencil(['-f', 'text', '-'], { stdin: evil });
    expect(stdout).toContain('\u001b]0;owned\u0007');
  });
});

describe('pipes', () => {
  const big = folder.put(
    'big.txt',
    `Title of a long list of ferries\n\n${'The ferry sailed again on Monday, and all of the islanders were glad of it.\n\n'.repeat(8000)}`,
  );

  test('a reader that goes away ends the work quietly', async () => {
    const child = start([big, big, big]);
    const errors: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.stdin.end();
    await once(child.stdout, 'data');
    child.stdout.destroy();
    expect(await exitOf(child)).toBe(0);
    expect(Buffer.concat(errors).toString()).toBe('');
  });

  test('a slow reader gets everything', async () => {
    const child = start(['-f', 'text', big]);
    child.stdin.end();
    await new Promise((done) => setTimeout(done, 1500));
    let size = 0;
    child.stdout.on('data', (chunk: Buffer) => (size += chunk.length));
    expect(await exitOf(child)).toBe(0);
    expect(size).toBeGreaterThan(600_000);
  });

  test('a named pipe is read', async () => {
    const pipe = folder.path('pipe');
    execFileSync('mkfifo', [pipe]);
    const run = bluepencil([pipe]);
    await writeFile(pipe, ARTICLE);
    const { code, stdout } = await run;
    expect(code).toBe(0);
    expect(stdout).toContain(TITLE);
  });
});
