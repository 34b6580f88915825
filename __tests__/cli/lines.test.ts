import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { createInterface } from 'node:readline';
import { ARTICLE, bluepencil, DONATION, exitOf, makeFolder, parse, parseLines, start, TITLE } from './run.js';

// Workers take long to start on a busy machine.
jest.setTimeout(60_000);

const folder = makeFolder();
afterAll(() => {
  folder.remove();
});

const record = (id: unknown): string => JSON.stringify({ id, text: ARTICLE, batch: 'b' });

describe('--jsonl', () => {
  test('answers every line by one line, in order; bad and blank lines too', async () => {
    const stdin = [record('a'), '{"text":', '', record(2), '[]', record('last')].join('\n');
    const { code, stdout, stderr } = await bluepencil(['--jsonl', '-'], { stdin });
    expect(code).toBe(0);
    const answers = parseLines(stdout);
    expect(answers.map(({ schema }) => schema.split('/')[1])).toEqual([
      'article',
      'error',
      'error',
      'article',
      'error',
      'article',
    ]);
    expect(answers.map(({ source }) => source.record)).toEqual(['a', null, null, '2', null, 'last']);
    expect(answers.map(({ error }) => error?.line ?? null)).toEqual([null, 2, 3, null, 5, null]);
    expect(answers[0]).toMatchObject({ title: TITLE, input: { batch: 'b' } });
    expect(stderr).toBe(
      'bluepencil: standard input: 3 of 6 lines could not be cleaned (line 2, 3, 5). ' +
        'An error object stands in the place of each and says what is wrong.\n',
    );
    expect((await bluepencil(['--jsonl', '-q'], { stdin })).stderr).toBe('');
  });

  test('reads UTF-16 with a byte order mark', async () => {
    const file = folder.put('utf16.jsonl', Buffer.from(`\ufeff${record('a')}\n${record('b')}\n`, 'utf16le'));
    const answers = parseLines((await bluepencil(['--jsonl', file])).stdout);
    expect(answers.map(({ source }) => source.record)).toEqual(['a', 'b']);
  });

  test('answers each line at once, so that another program can wait for the answer', async () => {
    const child = start(['--jsonl', '-']);
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of ['one', 'two', 'three']) {
      // Half a line must not be answered; the rest of it must.
      const line = `${record(id)}\n`;
      child.stdin.write(line.slice(0, 100));
      await new Promise((done) => setTimeout(done, 30));
      child.stdin.write(line.slice(100));
      const answer = await answers.next();
      expect(parse(String(answer.value)).source.record).toBe(id);
    }
    child.stdin.end();
    expect(await exitOf(child)).toBe(0);
    expect((await answers.next()).done).toBe(true);
  });

  test('reads files, and judges with the options', async () => {
    const one = folder.put('one.jsonl', `${record(1)}\n`);
    const two = folder.put('two.jsonl', `${record(2)}\n${record(3)}`);
    const { code, stdout } = await bluepencil(['--jsonl', '--keep', 'donation', one, two]);
    expect(code).toBe(0);
    const answers = parseLines(stdout);
    expect(answers.map(({ source }) => [source.path, source.record])).toEqual([
      [one, '1'],
      [two, '2'],
      [two, '3'],
    ]);
    expect(answers[0]?.text).toContain(DONATION);
  });

  test('a file that cannot be read is reported, and the others are answered', async () => {
    const one = folder.put('one.jsonl', `${record(1)}\n`);
    const { code, stdout, stderr } = await bluepencil(['--jsonl', folder.path('missing'), folder.path('.'), one]);
    expect(code).toBe(3);
    expect(parseLines(stdout)).toHaveLength(1);
    expect(stderr).toContain('there is no such file');
    expect(stderr).toContain('it is a directory');
  });

  test('a line that is too large, cut off or not done in time is answered with its id', async () => {
    const slow = JSON.stringify({ id: 'slow', crawl: 7, text: `${ARTICLE}\n\n`.repeat(20_000) });
    const good = record('good');
    const cut = record('cut').slice(0, 200);
    const ids = async (args: readonly string[], lines: readonly string[]): Promise<unknown[]> => {
      const { code, stdout } = await bluepencil(['--jsonl', '-q', ...args], { stdin: lines.join('\n') });
      expect(code).toBe(0);
      return parseLines(stdout).map(({ source, error, input }) => [source.record, error?.line, input]);
    };
    const batch = { batch: 'b' };
    for (const more of [[], ['-j', '1']]) {
      expect(await ids(['--max-size', '20kB', ...more], [good, slow, cut])).toEqual([
        ['good', undefined, batch],
        ['slow', 2, null],
        ['cut', 3, null],
      ]);
    }
    expect(await ids(['--timeout', '0.5', '-j', '1'], [slow, good])).toEqual([
      ['slow', 1, null],
      ['good', undefined, batch],
    ]);
  });

  test('no lines, no answers', async () => {
    expect(await bluepencil(['--jsonl'], { stdin: '' })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('a reader that goes away ends the work quietly', async () => {
    const child = start(['--jsonl', '-']);
    const errors: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    const feed = setInterval(() => child.stdin.write(`${record('x')}\n`), 5);
    await new Promise((done) => child.stdout.once('data', done));
    child.stdout.destroy();
    expect(await exitOf(child)).toBe(0);
    clearInterval(feed);
    expect(Buffer.concat(errors).toString()).toBe('');
  });
});
