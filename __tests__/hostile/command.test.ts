/** Hostile inputs among good ones: each is done with in bounded time and memory, or refused with a reason; nothing else is lost. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLE, bluepencil, exitOf, hasControls, makeFolder, parseLines, start, TITLE } from '../cli/run.js';
import type { Answer } from '../cli/run.js';
import { ARCHIVES, PAGES, TEXTS } from './cases.js';
import type { Case } from './cases.js';

jest.setTimeout(240_000);

const folder = makeFolder();
afterAll(() => {
  folder.remove();
});

/** Seconds that one document may take on a busy machine. */
const SECONDS = 40;

/** Bytes that the process may take, with two workers and inputs of 100 MB. */
const MEMORY = 2_500_000_000;

interface Told {
  readonly source: { readonly path: string };
  readonly reason: string;
  readonly message: string;
}

interface Ran {
  readonly articles: ReadonlyMap<string, Answer[]>;
  readonly failures: ReadonlyMap<string, Told[]>;
  readonly peak: number;
  readonly documents: number;
}

/** Cleans a folder of cases, with a good article before and behind each. */
async function ran(name: string, cases: readonly Case[]): Promise<Ran> {
  cases.forEach((one, i) => {
    folder.put(`${name}/${String(i).padStart(2, '0')}-before.txt`, ARTICLE);
    folder.put(`${name}/${String(i).padStart(2, '0')}-case-${one.name}`, one.bytes());
  });
  folder.put(`${name}/zz-last.txt`, ARTICLE);
  const [errors, summary] = [folder.path(`${name}.errors`), folder.path(`${name}.summary`)];
  const args = [folder.path(name), '-f', 'jsonl', '-q', '-j', '2', '--timeout', String(SECONDS)];
  const { stdout } = await bluepencil([...args, '--errors', errors, '--summary', summary]);
  const told = readFileSync(errors, 'utf8').split('\n').slice(0, -1);
  const { peakMemory, documents } = JSON.parse(readFileSync(summary, 'utf8')) as {
    peakMemory: number;
    documents: { read: number };
  };
  return {
    articles: grouped(parseLines(stdout)),
    failures: grouped(told.map((line) => JSON.parse(line) as Told)),
    peak: peakMemory,
    documents: documents.read,
  };
}

function grouped<T extends { readonly source: { readonly path: string | null } }>(all: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const name = (one.source.path ?? '')
      .split('/')
      .at(-1)!
      .replace(/^\d\d-case-/, '');
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return groups;
}

describe.each([
  ['pages', PAGES],
  ['texts', TEXTS],
  ['archives', ARCHIVES],
])('%s', (name, cases) => {
  let result: Ran;
  beforeAll(async () => {
    result = await ran(name, cases);
  });

  test.each(cases.map((one): [string, Case] => [one.name, one]))('%s', (_, { name: file, keeps, says, documents }) => {
    const articles = result.articles.get(file) ?? [];
    const failures = result.failures.get(file) ?? [];
    expect(articles.length + failures.length).toBe(documents ?? 1);
    for (const { reason } of failures) expect(['unreadable', 'too-large', 'damaged']).toContain(reason);
    if (says === undefined) expect(failures).toEqual([]);
    else expect(failures.map(({ message }) => message).join('\n')).toContain(says);
    const text = articles.map((article) => article.text).join('\n');
    expect(articles.length > 0).toBe(keeps !== null);
    for (const words of keeps ?? []) expect(text).toContain(words);
  });

  test('every good article among them comes out, in bounded memory', () => {
    const good = [...result.articles].filter(([file]) => /-before\.txt$|^zz-last/.test(file)).flatMap(([, all]) => all);
    expect(good).toHaveLength(cases.length + 1);
    for (const { title } of good) expect(title).toBe(TITLE);
    expect(result.peak).toBeLessThan(MEMORY);
  });
});

describe('what an article says', () => {
  const page = (title: string, alt: string): string =>
    `<html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${ARTICLE}</p><p><img src="https://example.org/x.png" alt="${alt}"> ${ARTICLE}</p></article></body></html>`;

  test('Markdown and markup in titles and alternative texts stay words', async () => {
    const evil = '](javascript:alert(1)) &lt;script&gt;alert(1)&lt;/script&gt; # heading `code` | cell';
    const { stdout } = await bluepencil([folder.put('inject.html', page(evil, evil))]);
    expect(stdout).not.toMatch(/(?<!\\)<script/);
    expect(stdout).not.toMatch(/(?<!\\)\]\(javascript:/);
    expect(stdout.split('\n').filter((line) => line.startsWith('# '))).toHaveLength(1);
  });

  test('a title cannot leave the front matter', async () => {
    const path = folder.put('front.html', page('a&quot;&#10;---&#10;evil: true', 'x'));
    const { stdout } = await bluepencil([path, folder.put('front.txt', ARTICLE)]);
    expect(stdout).not.toMatch(/^evil:/m);
  });

  test('escape sequences do not reach a terminal, also from names and messages', async () => {
    const name = folder.put('esc\u001b]0;x\u0007.txt', ARTICLE.replace('ferry', '\u001b]0;pwned\u0007ferry'));
    const setting = { terminals: ['stdout', 'stderr'] as const };
    const { stdout, stderr } = await bluepencil(
      [name, `${name}.missing`, '--explain', '--stats', '--color', 'never'],
      setting,
    );
    expect(hasControls(stdout)).toBe(false);
    // The bar moves the cursor, which is all that may be left.
    const words = stderr
      .split('\u001b')
      .map((part) => part.replace(/^(?:[78]|\[(?:\?\d+[hl]|\d*[A-K]))/, ''))
      .join('');
    expect(hasControls(words)).toBe(false);
  });
});

describe('the place', () => {
  test('a file that shrinks while it is read', async () => {
    const line = `${JSON.stringify({ text: ARTICLE })}\n`;
    const path = folder.put('shrinks.jsonl', line.repeat(3000));
    const child = start([path, '-f', 'jsonl', '-q', '-j', '1']);
    let lines = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      if (lines === 0) truncateSync(path, line.length * 20 + 10);
      lines += chunk.toString().split('\n').length - 1;
    });
    const code = await exitOf(child);
    expect([0, 3]).toContain(code);
    expect(lines).toBeGreaterThanOrEqual(20);
  });

  test('a full disk ends the run with a message, and it can go on', async () => {
    const path = folder.put('full.jsonl', `${JSON.stringify({ text: ARTICLE })}\n`.repeat(50));
    const { code, stderr } = await bluepencil([path, '-f', 'jsonl', '-o', '/dev/full', '-q']);
    expect(code).toBe(2);
    expect(stderr).toContain('no space is left');
    // A limit on the size of files is a disk that fills up while it is written to.
    const script = `ulimit -f 40; trap '' XFSZ; exec "$0" bin/bluepencil.js "$1" -f jsonl -o "$2" -q`;
    const out = folder.path('limited.jsonl');
    const limited = spawnSync('bash', ['-c', script, process.execPath, path, out], { encoding: 'utf8' });
    expect(limited.status).toBe(2);
    expect(limited.stderr).toContain('limited.jsonl: ');
    expect(existsSync(out)).toBe(false);
    expect((await bluepencil([path, '-f', 'jsonl', '-o', out, '-q', '--resume'])).code).toBe(0);
    expect(parseLines(readFileSync(out, 'utf8'))).toHaveLength(50);
  });

  test('an output folder without permission, or below a file', async () => {
    const path = folder.put('one/a.txt', ARTICLE);
    const below = await bluepencil([folder.path('one'), '-o', `${path}/out/`]);
    expect(below).toMatchObject({ code: 2, stdout: '' });
    expect(below.stderr).toContain('not a directory');
    const locked = folder.path('locked');
    mkdirSync(locked);
    chmodSync(locked, 0o555);
    // The superuser may write anywhere, so the kernel's own folder stands in for one without permission.
    const target = process.getuid?.() === 0 ? '/proc/out' : join(locked, 'out');
    const { code, stderr } = await bluepencil([folder.path('one'), '-o', `${target}/`]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/may not be written|does not exist/);
  });

  test('names with line ends and `..`, and links in a circle', async () => {
    const root = folder.path('names');
    for (const name of ['a\nb.txt', '\u001b[1m.txt', '-o.txt', '*.txt', ' .txt', 'a\\b.txt', '%0A.txt'])
      folder.put(`names/${name}`, ARTICLE);
    symlinkSync('.', join(root, 'circle'));
    symlinkSync('self', join(root, 'self'));
    folder.put(
      'list',
      ['names/a\nb.txt', '../../../../../../etc/hostname-that-is-not', 'names/../names/*.txt'].join('\0'),
    );
    const out = folder.path('names-out');
    const { code } = await bluepencil(['names', '--files-from', 'list', '-o', `${out}/`, '-q'], {
      cwd: folder.path('.'),
    });
    expect(code).toBe(3);
    const { stdout } = spawnSync('find', [out, '-type', 'f', '-print0'], { encoding: 'utf8' });
    const found = stdout
      .split('\0')
      .filter((name) => name !== '')
      .map((name) => name.slice(out.length + 1))
      .sort();
    expect(found).toHaveLength(9);
    expect(found).toContain('names/a%0Ab.md');
    expect(found.join('')).not.toMatch(/\p{Cc}|\.\.\//u);
  });

  test('a line of 200 MB is answered in its place', async () => {
    const good = JSON.stringify({ id: 'good', text: ARTICLE });
    const path = folder.path('huge.jsonl');
    writeFileSync(path, `${good}\n{"text":"`);
    for (let i = 0; i < 20; i += 1) writeFileSync(path, 'x'.repeat(10_000_000), { flag: 'a' });
    writeFileSync(path, `"}\n${good}\n`, { flag: 'a' });
    const { code, stdout } = await bluepencil(['--jsonl', path]);
    expect(code).toBe(0);
    expect(parseLines(stdout).map(({ source, error }) => error?.message ?? source.record)).toEqual([
      'good',
      'it is larger than 100 MB. Give --max-size a greater size, or split it.',
      'good',
    ]);
  });

  test('50 MB on one line', async () => {
    const path = folder.put(
      'line.txt',
      'The ferry sailed again on Monday and nobody said a word about it, '.repeat(760_000),
    );
    const { code, stdout } = await bluepencil([path, '-f', 'text', '--timeout', '120']);
    expect(code).toBe(0);
    expect(stdout.length).toBeGreaterThan(50_000_000);
  });
});
