/** What the soaks share. */
import { spawn } from 'node:child_process';
import { clearInterval, clearTimeout, setInterval, setTimeout } from 'node:timers';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const BIN = join(root, 'bin', 'bluepencil.js');
export const ARTICLE = readFileSync(join(root, 'samples', 'appeal-letter', 'input.txt'), 'utf8');

/** Runs `work` with a folder that is removed afterwards. */
export async function withFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'bluepencil-soak-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the command. @returns its code or signal, its standard error, and the peak of its memory in bytes */
export function run(args, { killAfter = null, feed = null, onOutput = null } = {}) {
  const child = spawn(process.execPath, [BIN, ...args], {
    stdio: [feed === null ? 'ignore' : 'pipe', onOutput === null ? 'ignore' : 'pipe', 'pipe'],
  });
  let stderr = '';
  let peak = 0;
  child.stderr.on('data', (chunk) => (stderr += chunk));
  if (onOutput !== null) child.stdout.on('data', onOutput);
  const watch = setInterval(() => (peak = Math.max(peak, peakOf(child.pid))), 100);
  const timer = killAfter === null ? null : setTimeout(() => child.kill('SIGKILL'), killAfter);
  const fed = feed === null ? null : feed(child.stdin);
  return new Promise((done, fail) => {
    fed?.catch(fail);
    child.on('close', (code, signal) => {
      clearInterval(watch);
      clearTimeout(timer);
      done({ code, signal, stderr, peak });
    });
  });
}

/** The greatest resident size so far; 0 where /proc does not tell. */
function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

export const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;

/** An article that is like no other. */
export const articleNumber = (i) => `Story ${i} of the harbour\n\n${ARTICLE}`;

export function check(condition, message) {
  if (!condition) throw new Error(message);
}
