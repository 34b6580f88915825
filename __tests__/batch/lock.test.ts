import { afterAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { hostname } from 'node:os';
import { takeLock } from '../../src/batch/lock.js';
import { makeFolder } from '../cli/run.js';

const folder = makeFolder();
afterAll(() => {
  folder.remove();
});

/** A process that has ended. */
const gone = Number(spawnSync(process.execPath, ['-p', 'process.pid']).stdout.toString());
const held = (name: string, holder: object): string => folder.put(`${name}/lock`, JSON.stringify(holder));

describe('takeLock', () => {
  test('one run at a time, and then the next', () => {
    const path = folder.path('one');
    const unlock = takeLock(path, 'out/');
    expect(() => takeLock(path, 'out/')).toThrow(
      `out/: another run (process ${process.pid}) is writing there. Wait for it, or give another --output.`,
    );
    unlock();
    expect(readdirSync(path)).toEqual([]);
    takeLock(path, 'out/')();
  });

  test('what a killed run left behind is taken over at once', () => {
    const path = held('stale', { pid: gone, host: hostname(), started: '1' });
    const unlock = takeLock(folder.path('stale'), 'out/');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid, host: hostname() });
    expect(readdirSync(folder.path('stale'))).toEqual(['lock']);
    unlock();
  });

  test('another process that has got the number of a killed one does not hold it', () => {
    if (!existsSync('/proc/self/stat')) return;
    held('reused', { pid: process.ppid, host: hostname(), started: 'long ago' });
    takeLock(folder.path('reused'), 'out/')();
    held('unknown', { pid: process.ppid, host: hostname(), started: null });
    expect(() => takeLock(folder.path('unknown'), 'out/')).toThrow(`process ${process.ppid}) is writing there`);
  });

  test('of another machine nothing is known: the message says what to remove', () => {
    const path = held('far', { pid: gone, host: 'far.example.org', started: null });
    expect(() => takeLock(folder.path('far'), 'out/')).toThrow(
      `another run (process ${gone} on far.example.org) is writing there. Wait for it, or give another --output. If it is gone, remove ${path}.`,
    );
  });

  test('a lock that is being written is held, one that never was is not', () => {
    const path = folder.put('half/lock', '');
    expect(() => takeLock(folder.path('half'), 'out/')).toThrow('another run is writing there');
    utimesSync(path, 1, 1);
    takeLock(folder.path('half'), 'out/')();
  });

  test('a lock that is not ours any more is left', () => {
    const unlock = takeLock(folder.path('lost'), 'out/');
    const path = held('lost', { pid: gone, host: 'far', started: null });
    unlock();
    expect(existsSync(path)).toBe(true);
  });
});
