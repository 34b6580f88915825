/** Results as files in a folder, one for each document. */
import { rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { InputError, UsageError } from '../errors.js';
import { systemProblem } from '../system-errors.js';
import { identityOf } from './identity.js';
import { NOTHING } from './job.js';
import type { Outcome } from './job.js';
import { lineOf, openJournal } from './journal.js';
import type { Line } from './journal.js';
import type { OutputFolder } from './output-folder.js';
import { outputFolder } from './output-folder.js';
import { resuming } from './resuming.js';
import type { Continuing, Done, Sink } from './sink.js';
import { openOrExplain, writing } from './stream-sink.js';
import type { Task } from './tasks.js';

/** The hidden folder with the journal and with files that are not whole yet. */
const STATE = '.bluepencil';

/** Where the system refuses one file for its name or place; other refusals concern the whole folder. */
const OF_ONE_FILE = new Set(['ENAMETOOLONG', 'EISDIR', 'ENOTDIR', 'ELOOP', 'EEXIST', 'ENOTEMPTY', 'EILSEQ']);

interface Folder {
  readonly output: OutputFolder;
  readonly state: string;
  /** The folder as the user named it, for messages. */
  readonly path: string;
  /** What no result may take the place of, by identity. */
  readonly inputs: ReadonlySet<string>;
}

/**
 * Results in a folder that mirrors the inputs. A file appears whole or not at all.
 * @param extension of the results, with its dot
 * @param inputs identities of files that no result may take the place of
 * @throws UsageError where the folder cannot be written, from all its functions
 */
export async function folderSink(
  path: string,
  extension: string,
  inputs: ReadonlySet<string>,
  continuing: Continuing,
): Promise<Sink> {
  const output = writing(path, () => outputFolder(path, extension));
  const folder: Folder = { output, path, inputs, state: join(output.root, STATE) };
  const journal = await openOrExplain(path, () => openJournal(folder.state, continuing.terms, continuing.resume, path));
  const undo = (lines: readonly Line[]): void => {
    for (const { file } of lines) if (file !== null) rmSync(join(output.root, file), { force: true });
  };
  const { resumed, settle } = resuming(journal, continuing, () => undefined, undo);
  const names = new WeakMap<Task, string>();
  return {
    resumed: async (task) => {
      // Also for documents that are done, since what they are called decides what others are called.
      names.set(task, output.nameFor(task.name, recordName(task)));
      return resumed(task);
    },
    commit: async (done) => {
      const written = await Promise.all(done.map((one, i) => writeOne(one, names.get(one.task)!, folder, i)));
      const lines = written.map(({ task, outcome }) => {
        const file = outcome.text === null ? null : names.get(task)!;
        return lineOf(task.place, task.version, outcome, file, 0);
      });
      writing(path, () => {
        journal.append(lines);
      });
      return written;
    },
    finish: async () => {
      await settle();
      writing(path, () => {
        journal.remove();
      });
    },
    close: () => {
      journal.close();
    },
  };
}

/** `000012`: its place in the container, so that the order of names is that of the records. */
const recordName = ({ number }: Task): string | null => (number === null ? null : String(number).padStart(6, '0'));

/** @returns the document as it went: with a failure where its file could not be written */
async function writeOne(one: Done, name: string, folder: Folder, slot: number): Promise<Done> {
  const { task, outcome } = one;
  if (outcome.text === null) return one;
  try {
    const path = folder.output.place(name);
    refuseInput(path, task, folder);
    await appear(path, join(folder.state, `part-${slot}`), outcome.text);
    return one;
  } catch (error) {
    return { task, outcome: unwritten(error, folder, outcome) };
  }
}

/** The text under its name, at once and for good. */
async function appear(path: string, temporary: string, text: string): Promise<void> {
  const file = await open(temporary, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
  const folder = await open(dirname(path), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** The result of `a.md` in its own folder would be `a.md`, and that of `a.txt` too. */
function refuseInput(path: string, task: Task, { inputs }: Folder): void {
  const identity = identityOf(path);
  if (identity === null) return;
  const isOwn = task.path !== null && identity === identityOf(task.path);
  if (!isOwn && !inputs.has(identity)) return;
  const whose = isOwn ? 'its own place' : `the place of the input ${path}`;
  throw new InputError(`its result would take ${whose}`, 'Give another --output.');
}

function unwritten(error: unknown, folder: Folder, { record, tally }: Outcome): Outcome {
  const known = systemProblem(error, 'writing');
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (known !== null && !OF_ONE_FILE.has(code)) throw new UsageError(...known, folder.path);
  if (known === null && !(error instanceof InputError)) throw error;
  const message =
    error instanceof InputError ? `${error.problem}. ${error.remedy}` : `its result: ${known!.join('. ')}`;
  const failure = { stage: 'write', reason: 'unwritable', message } as const;
  return { ...NOTHING, record, tally, failure };
}
