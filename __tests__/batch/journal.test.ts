import { afterAll, describe, expect, test } from '@jest/globals';
import { appendFileSync, readFileSync } from 'node:fs';
import { NOTHING } from '../../src/batch/job.js';
import { lineOf, openJournal } from '../../src/batch/journal.js';
import type { Journal, Line } from '../../src/batch/journal.js';
import { makeFolder } from '../cli/run.js';

const folder = makeFolder();
afterAll(() => {
  folder.remove();
});

const TERMS = { rules: 'abc', options: 'def' };
const lines = ['a', 'b', 'c'].map((place, i) => lineOf(place, `v${i}`, NOTHING, `${place}.md`, (i + 1) * 10));

async function begun(name: string): Promise<string> {
  const journal = await openJournal(folder.path(name), TERMS, false, 'out');
  journal.append(lines.slice(0, 2));
  journal.append(lines.slice(2));
  journal.close();
  return folder.path(`${name}/journal.jsonl`);
}

async function rest(journal: Journal): Promise<Line[]> {
  const found: Line[] = [];
  for (let line = await journal.next(); line !== null; line = await journal.next()) found.push(line);
  return found;
}

describe('openJournal', () => {
  test('gives back what was written, and goes on behind it', async () => {
    const path = await begun('whole');
    const before = readFileSync(path, 'utf8');
    const journal = await openJournal(folder.path('whole'), TERMS, true, 'out');
    expect(await rest(journal)).toEqual(lines);
    journal.append(lines.slice(0, 1));
    journal.close();
    expect(readFileSync(path, 'utf8')).toBe(before + `${JSON.stringify(lines[0])}\n`);
  });

  test.each(['{"place":"d","ver', '{"place":"d"}', 'null\n', '\0\0\0\0\n'])(
    'half a line is dropped: %j',
    async (torn) => {
      const path = await begun('torn');
      const before = readFileSync(path, 'utf8');
      appendFileSync(path, torn);
      const journal = await openJournal(folder.path('torn'), TERMS, true, 'out');
      expect(await rest(journal)).toEqual(lines);
      journal.close();
      expect(readFileSync(path, 'utf8')).toBe(before);
    },
  );

  test('from the first difference on it is cut', async () => {
    const path = await begun('cut');
    const journal = await openJournal(folder.path('cut'), TERMS, true, 'out');
    expect(await journal.next()).toEqual(lines[0]);
    expect(await journal.next()).toEqual(lines[1]);
    expect(await journal.cut()).toEqual(lines.slice(1));
    journal.append(lines.slice(2));
    journal.close();
    const [, ...left] = readFileSync(path, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
    expect(left).toEqual([lines[0], lines[2]]);
  });

  test('other terms are refused, and a journal without a head is none', async () => {
    await begun('terms');
    await expect(openJournal(folder.path('terms'), { ...TERMS, rules: 'xyz' }, true, 'out')).rejects.toThrow(
      'rules changed',
    );
    folder.put('headless/journal.jsonl', '{"schema":"bluepen');
    const journal = await openJournal(folder.path('headless'), TERMS, true, 'out');
    expect(await rest(journal)).toEqual([]);
    journal.close();
  });
});
