/** What is written of a document: its article, its differences, or what was found in it. */
import type { Settings } from '../batch/job.js';
import type { Kind } from '../model.js';
import { neutralise, toDiff, toFindings } from '../render/index.js';
import { paint } from './colour.js';
import { frameFor } from './documents.js';
import type { Cleaned, Frame } from './documents.js';
import { findingLine } from './findings.js';
import { oneLine } from './messages.js';
import type { Look, OutputFormat } from './options.js';

/** What decides how a document is written. Plain data, which goes to worker threads. */
export interface FrameChoice {
  readonly task: 'clean' | 'diff' | 'check' | 'lines';
  readonly format: OutputFormat;
  readonly look: Look;
  /** The kinds that `--check` counts. */
  readonly checked: readonly Kind[];
  /** Whether one output may get more than one document. */
  readonly several: boolean;
  /** Whether the output is a terminal, whose escape sequences have to be made harmless. */
  readonly terminal: boolean;
  readonly inColour: boolean;
}

/** What a worker thread has to know. */
export interface WorkerSettings extends Settings, FrameChoice {
  readonly explain: boolean;
  readonly explainInColour: boolean;
}

/** What stands around the documents, and each document. */
export async function frameForTask(choice: FrameChoice): Promise<Frame> {
  const { task, several, terminal } = choice;
  const plain = { open: '', between: '', close: '' };
  if (task === 'check') return { ...plain, document: (cleaned) => findings(cleaned, choice.checked) };
  if (task === 'diff') {
    const colours = await paint(choice.inColour);
    const head = (input: string): string => (several ? `${colours.bold(`==> ${oneLine(input)} <==`)}\n` : '');
    const document = ({ input, judgement }: Cleaned): string => head(input) + toDiff(judgement, colours);
    return { ...plain, between: several ? '\n' : '', document };
  }
  const frame = await frameFor(task === 'lines' ? 'jsonl' : choice.format, several, choice.look);
  return terminal ? { ...frame, document: (cleaned) => neutralise(frame.document(cleaned)) } : frame;
}

function findings({ input, judgement }: Cleaned, checked: readonly Kind[]): string {
  return toFindings(judgement, checked)
    .map((finding) => findingLine(input, finding))
    .join('');
}
