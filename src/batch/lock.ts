/** One run at a time writes to an output: a file in its hidden folder says which. */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { kill, pid } from 'node:process';
import { UsageError } from '../errors.js';
import { codeOf } from './unpack.js';

const NAME = 'lock';

/** Who holds a lock. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process was started, as the system counts it; null where it does not say. Numbers of processes come again. */
  readonly started: string | null;
}

/** Milliseconds in which a lock that was made is written. */
const WRITTEN = 10_000;

/** A folder that another run has just removed, or a lock that is just given up, is tried again so often. */
const TRIES = 20;

/**
 * Takes the lock of a folder, which is made where it is missing. What a killed run left behind is taken over.
 * @param output what to call it in messages
 * @returns gives the lock up
 * @throws UsageError where another run holds it
 */
export function takeLock(folder: string, output: string): () => void {
  const path = join(folder, NAME);
  const own = JSON.stringify({ pid, host: hostname(), started: startOf(pid) } satisfies Holder);
  for (let tries = 1; ; tries += 1) {
    makeFolder(folder);
    try {
      writeFileSync(path, own, { flag: 'wx' });
      return () => {
        if (textOf(path) === own) rmSync(path, { force: true });
      };
    } catch (error) {
      const code = codeOf(error);
      if ((code !== 'EEXIST' && code !== 'ENOENT') || tries === TRIES) throw error;
      if (code === 'EEXIST') removeStale(path, output);
    }
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/** Whether a name in the folder is the lock's. */
export const isLock = (name: string): boolean => name === NAME;

/** @throws UsageError where the lock is held */
function removeStale(path: string, output: string): void {
  const text = textOf(path);
  if (text === null) return;
  const holder = holderIn(text);
  if (holder === null ? isFresh(path) : isAlive(holder)) throw heldBy(holder, path, output);
  // Two runs may have come here at once: what the other one has made meanwhile is given back.
  const taken = `${path}-${pid}`;
  try {
    renameSync(path, taken);
    if (textOf(taken) === text) rmSync(taken, { force: true });
    else renameSync(taken, path);
  } catch {
    // It is gone already.
  }
}

function heldBy(holder: Holder | null, path: string, output: string): UsageError {
  const isHere = holder === null || holder.host === hostname();
  const who = holder === null ? '' : ` (process ${holder.pid}${isHere ? '' : ` on ${holder.host}`})`;
  return new UsageError(
    `another run${who} is writing there`,
    isHere
      ? 'Wait for it, or give another --output.'
      : `Wait for it, or give another --output. If it is gone, remove ${path}.`,
    output,
  );
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function holderIn(text: string): Holder | null {
  try {
    const value = JSON.parse(text) as Partial<Holder> | null;
    if (typeof value?.pid !== 'number' || typeof value.host !== 'string') return null;
    return { pid: value.pid, host: value.host, started: value.started ?? null };
  } catch {
    return null;
  }
}

/** Made a moment ago, and not written yet. */
function isFresh(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs < WRITTEN;
}

/** Of a process on another machine nothing is known. */
function isAlive({ pid: number, host, started }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    kill(number, 0);
  } catch (error) {
    // It is there, and somebody else's.
    if (codeOf(error) !== 'EPERM') return false;
  }
  return started === null || startOf(number) === null || startOf(number) === started;
}

/** The 22nd field of /proc/PID/stat (proc_pid_stat(5)); the second, a name, may hold anything. */
function startOf(number: number): string | null {
  const text = textOf(`/proc/${number}/stat`);
  return text?.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}
