/** Runs the built command as a user does. */
import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Article } from '../../src/model.js';

const BIN = resolve('bin/bluepencil.js');

export interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Setting {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Streams that the command is to take for terminals. */
  readonly terminals?: readonly ('stdin' | 'stdout' | 'stderr')[];
}

/** Starts the command; what a test runner sets for itself is kept from it. */
export function start(args: readonly string[], setting: Setting = {}): ChildProcessWithoutNullStreams {
  if (!existsSync('dist/cli.cjs')) throw new Error('dist/cli.cjs is missing: run npm run build');
  const preload = (setting.terminals ?? []).map(
    (name) => `Object.defineProperty(process.${name},'isTTY',{value:true});`,
  );
  const flags =
    preload.length === 0 ? [] : ['--import', `data:text/javascript,${encodeURIComponent(preload.join(''))}`];
  const env = { PATH: process.env['PATH'] ?? '', ...setting.env };
  const child = spawn(process.execPath, [...flags, BIN, ...args], { env, cwd: setting.cwd });
  child.stdin.on('error', () => undefined);
  return child;
}

/** Runs the command to its end. */
export async function bluepencil(args: readonly string[], setting: Setting = {}): Promise<Result> {
  const child = start(args, setting);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.end(setting.stdin ?? '');
  const code = await exitOf(child);
  return { code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() };
}

/** Waits until the process has ended and its streams are read. */
export function exitOf(child: ChildProcessWithoutNullStreams): Promise<number | null> {
  return new Promise((done) => {
    child.once('close', (code) => {
      done(code);
    });
  });
}

/** As {@link exitOf}, with the signal that ended the process; a shell adds 128 to its number. */
export function endOf(child: ChildProcessWithoutNullStreams): Promise<number | NodeJS.Signals | null> {
  return new Promise((done) => {
    child.once('close', (code, signal: NodeJS.Signals | null) => {
      done(signal ?? code);
    });
  });
}

/** One JSON answer: an article, or an error object of the line filter. */
export type Answer = Article & { readonly error?: { readonly line: number; readonly message: string } };

export const parse = (json: string): Answer => JSON.parse(json) as Answer;

/** The answers on lines of their own, each of which must have ended. */
export const parseLines = (stdout: string): Answer[] => stdout.split('\n').slice(0, -1).map(parse);

/** What obeys no one but a terminal: escape, bell, and the one-character form of escape with bracket. */
export const hasControls = (text: string): boolean =>
  ['\u001b', '\u0007', '\u009b'].some((char) => text.includes(char));

/** A folder of its own for a test file. */
export function makeFolder(): {
  path: (name: string) => string;
  put: (name: string, data: string | Uint8Array) => string;
  remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'bluepencil-'));
  const path = (name: string): string => join(folder, name);
  const put = (name: string, data: string | Uint8Array): string => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), data);
    return path(name);
  };
  return {
    path,
    put,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A short news text that asks for a donation and for a subscription to a newsletter; lines 7 and 11 ask. */
export const ARTICLE = `Ferry line to the outer islands opens again after two winters

The ferry that links the harbour of Kallvik with the outer islands sailed again on Monday, two winters after a fire in the engine room had put it out of service.

About two hundred people stood on the quay when the ship left at nine in the morning, and some of them had brought the same brass band that played at the launch in 1984.

Donate now to support our independent journalism.

The council has paid for new engines and for a ramp that lets lorries turn on deck, which the islanders had asked for since the nineties.

Sign up for our free newsletter.

The next ship leaves on Thursday, and the timetable for the summer is to be printed by the end of the month.
`;
export const TITLE = 'Ferry line to the outer islands opens again after two winters';
export const DONATION = 'Donate now to support our independent journalism.';
export const NEWSLETTER = 'Sign up for our free newsletter.';
