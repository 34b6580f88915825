/**
 * Coverage-guided fuzzing, on V8's own coverage: an input that reaches a block of the code that none reached before is
 * kept, and changed further. It needs no package, and the same seed tries the same inputs.
 *
 *   node scripts/soak/fuzz.mjs [--seconds N] [--seed N] [--target NAME]   fuzz (--target may be repeated)
 *   node scripts/soak/fuzz.mjs --rerun FILE                               run an input that was found, by its name's target
 *
 * What throws, hangs or takes all memory is written to a folder, shortened, with its error and how to run it again.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { check, withFolder } from './common.mjs';
import { buildSources } from './fuzz-build.mjs';
import { LONGEST } from './fuzz-mutate.mjs';
import { TARGETS } from './fuzz-target.mjs';

const SECONDS = { short: 10, full: 600 };
const SEED = 20261123;
/** A run that takes longer than this hangs; where the machine is shared, a slow one may take seconds. */
const HANG = 20_000;
const MEMORY_MB = 2048;
const NAMES = TARGETS.map(({ name }) => name);

export async function soak({ short }) {
  return fuzz({ seconds: short ? SECONDS.short : SECONDS.full, seed: SEED, names: NAMES });
}

/** Fuzzes. @returns what was done; throws where something was found */
async function fuzz({ seconds, seed, names }) {
  const folder = join(tmpdir(), 'bluepencil-fuzz');
  const { runs, found, done } = await withFolder(async (build) => {
    const file = await buildSources(build);
    return rounds({ file, seed, names, until: Date.now() + seconds * 1000 });
  });
  const files = found.map((one) => keep(folder, one));
  check(found.length === 0, `seed ${seed}: ${found.length} bad inputs:\n${files.join('\n')}`);
  const kept = done.map((target) => `${target.name} ${target.kept}`).join(', ');
  return `seed ${seed}, ${runs} guided runs found nothing (inputs kept: ${kept})`;
}

/** Workers one after another: one that hangs or runs out of memory is a find, and the next goes on with another seed. */
async function rounds({ file, seed, names, until }) {
  const found = [];
  let runs = 0;
  let done = [];
  for (let round = 0; Date.now() < until; round += 1) {
    const shared = new SharedArrayBuffer(12 + LONGEST);
    const skipped = found.map(
      ({ target, error }) => `${target} ${error.replace(/\d+/gu, '#').split('\n', 2).join('\n')}`,
    );
    const ended = await worked({ file, seed: seed + round, until, names, shared, skipped }, found);
    runs += new Int32Array(shared, 0, 1)[0];
    if (ended !== null) done = ended;
    if (ended !== null || found.length > 20) break;
  }
  return { runs, found, done };
}

/** One worker's life. @returns its last message, or null where it did not come so far */
function worked(workerData, found) {
  const state = new Int32Array(workerData.shared, 0, 3);
  const input = () => Buffer.from(new Uint8Array(workerData.shared, 12, state[2]));
  const worker = new Worker(new URL('fuzz-worker.mjs', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  let last = -1;
  let since = Date.now();
  let done = null;
  const lost = (error) => found.push({ target: NAMES[state[1]], bytes: input(), error });
  const watch = setInterval(() => {
    const now = Atomics.load(state, 0);
    if (now !== last) [last, since] = [now, Date.now()];
    else if (now > 0 && Date.now() - since > HANG) {
      lost(`no answer within ${HANG / 1000} s`);
      worker.terminate();
    }
  }, 500);
  return new Promise((resolve) => {
    worker.on('message', (message) => {
      if (message.done) done = message.done;
      else found.push({ ...message, bytes: Buffer.from(message.bytes) });
    });
    worker.on('error', (error) => lost(String(error.stack ?? error)));
    worker.on('exit', () => {
      clearInterval(watch);
      resolve(done);
    });
  });
}

/** Writes a find down. @returns its file and the first line of the error */
function keep(folder, { target, bytes, error }) {
  mkdirSync(folder, { recursive: true });
  const name = `${target}.${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`;
  const file = join(folder, name);
  writeFileSync(file, bytes);
  writeFileSync(`${file}.txt`, `${error}\n\nAgain: node scripts/soak/fuzz.mjs --rerun ${file}\n`);
  return `${file}: ${error.split('\n', 1)[0]}`;
}

/** Runs one input on the target that its name begins with. */
async function rerun(file) {
  const target = TARGETS.find(({ name }) => basename(file).startsWith(`${name}.`));
  check(target !== undefined, `${file} does not begin with a target: ${NAMES.join(', ')}`);
  await withFolder(async (folder) => {
    const bluepencil = await import(pathToFileURL(await buildSources(folder)).href);
    await target.run(bluepencil, readFileSync(file));
  });
  return `${target.name}: nothing is thrown`;
}

async function main() {
  const string = { type: 'string' };
  const options = { seconds: string, seed: string, rerun: string, target: { type: 'string', multiple: true } };
  const { values } = parseArgs({ options });
  if (values.rerun !== undefined) return rerun(values.rerun);
  const names = values.target ?? NAMES;
  const unknown = names.filter((name) => !NAMES.includes(name));
  check(unknown.length === 0, `no target is called ${unknown.join(', ')}: ${NAMES.join(', ')}`);
  return fuzz({ seconds: Number(values.seconds ?? SECONDS.full), seed: Number(values.seed ?? SEED), names });
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    console.log(await main());
  } catch (error) {
    console.error(process.argv.includes('--rerun') ? error.stack : error.message);
    process.exitCode = 1;
  }
}
