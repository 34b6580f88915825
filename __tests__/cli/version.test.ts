import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { VERSION } from '../../src/version.js';

test('the version is that of package.json', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(VERSION).toBe(version);
});

test('a full disk gets a message, and a reader that has gone none', () => {
  const run = (to: string): { status: number | null; stderr: string } =>
    spawnSync('bash', ['-c', `"$0" bin/bluepencil.js --version ${to}`, process.execPath], { encoding: 'utf8' });
  expect(run('> /dev/full')).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^bluepencil: standard output cannot be written to \(ENOSPC\)[^\n]+\n$/),
  });
  expect(run('> >(exec true); wait')).toMatchObject({ status: 0, stderr: '' });
});
