/** The samples of the project: inputs with what a person, and the command, say of them. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Format, Kind } from '../../src/model.js';

/** What a person says of a sample: the blocks to keep and to strike, white space collapsed. */
export interface Truth {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly keep: readonly string[];
  readonly strike: readonly (readonly [Kind, string])[];
}

export interface Sample {
  readonly name: string;
  /** As given to the command: from the project's folder. */
  readonly path: string;
  readonly format: Format;
  readonly bytes: Uint8Array;
  readonly truth: Truth;
}

const FORMATS: Readonly<Record<string, Format>> = { txt: 'text', md: 'markdown', html: 'html' };

function sampleOf(name: string): Sample {
  const file = readdirSync(`samples/${name}`).find((entry) => entry.startsWith('input.'));
  const format = FORMATS[file?.split('.').at(-1) ?? ''];
  if (file === undefined || format === undefined) throw new Error(`samples/${name} has no input.txt, .md or .html`);
  const path = `samples/${name}/${file}`;
  const truth = JSON.parse(readFileSync(`samples/${name}/truth.json`, 'utf8')) as Truth;
  return { name, path, format, bytes: readFileSync(path), truth };
}

export const SAMPLES: readonly Sample[] = readdirSync('samples').sort().map(sampleOf);
