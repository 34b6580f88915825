/** What becomes of a run that is told to end. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ARTICLE, bluepencil, endOf, makeFolder, parseLines, start } from './run.js';

// Each run starts worker threads, which takes its time on a busy machine.
jest.setTimeout(240_000);

const folder = makeFolder();
afterAll(() => {
  folder.remove();
});

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
/** Some seconds of work on one thread. */
const large = folder.put('large.txt', `${ARTICLE}\n\n`.repeat(15_000));

describe('one input', () => {
  /** Milliseconds that it takes. */
  let whole = 0;
  beforeAll(async () => {
    const started = performance.now();
    expect((await bluepencil([large, '-o', folder.path('whole.md')])).code).toBe(0);
    whole = performance.now() - started;
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s ends it while it is judged, and leaves nothing',
    async (signal) => {
      const out = folder.put(`${signal}/result.md`, 'old');
      const child = start([large, '-o', out]);
      await pause(whole / 2);
      child.kill(signal);
      expect(await endOf(child)).toBe(signal);
      expect(readdirSync(folder.path(signal))).toEqual(['result.md']);
      expect(readFileSync(out, 'utf8')).toBe('old');
    },
  );

  test('that never comes', async () => {
    const child = start(['-']);
    child.stdin.write('The beginning of a text');
    await pause(1000);
    child.kill('SIGINT');
    expect(await endOf(child)).toBe('SIGINT');
  });
});

describe('many documents', () => {
  for (let i = 0; i < 400; i += 1) folder.put(`many/d${String(i).padStart(4, '0')}.txt`, ARTICLE);

  test('an interrupt is heard at any time of the start', async () => {
    for (let after = 40; after < 500; after += 30) {
      const child = start([folder.path('many'), '-f', 'jsonl', '-j', '1', '-q']);
      child.stdout.resume();
      await pause(after);
      child.kill('SIGINT');
      expect(['SIGINT', 130]).toContain(await endOf(child));
    }
  });

  test.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s finishes what is in hand, and says how to go on', async (signal, code) => {
    const out = folder.path(`${signal}.jsonl`);
    const args = [folder.path('many'), '-f', 'jsonl', '-j', '1', '-q', '-o', out];
    const child = start(args);
    const errors: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    const journal = folder.path(`.${signal}.jsonl.bluepencil/journal.jsonl`);
    const isUnderWay = (): boolean => existsSync(journal) && readFileSync(journal).length >= 5000;
    while (child.exitCode === null && !isUnderWay()) await pause(5);
    child.kill(signal);
    expect(await endOf(child)).toBe(code);
    expect(Buffer.concat(errors).toString()).toContain('The same command with --resume goes on.');
    expect(existsSync(out)).toBe(false);
    expect((await bluepencil([...args, '--resume'])).code).toBe(0);
    expect(parseLines(readFileSync(out, 'utf8'))).toHaveLength(400);
  });
});
