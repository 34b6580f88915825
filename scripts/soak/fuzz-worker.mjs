/**
 * The thread that fuzzes. Before each run, the input stands in memory that the other thread sees, so that it can tell which
 * one does not come back, or took all memory.
 */
import { clearTimeout, setTimeout } from 'node:timers';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { coverageOf } from './fuzz-coverage.mjs';
import { chance, LONGEST, mutated } from './fuzz-mutate.mjs';
import { TARGETS } from './fuzz-target.mjs';

const { file, seed, until, names, shared, skipped } = workerData;
/** How many runs there were, which target runs, how long its input is; then the input. */
const state = new Int32Array(shared, 0, 3);
const current = new Uint8Array(shared, 12);
const random = chance(seed);
const url = pathToFileURL(file).href;
const bluepencil = await import(url);
const ran = coverageOf(url);

/** Runs of which the coverage is taken at once. */
const AT_ONCE = 32;
const targets = TARGETS.filter(({ name }) => names.includes(name)).map((target) => ({
  ...target,
  at: TARGETS.findIndex(({ name }) => name === target.name),
  seen: new Set(),
  corpus: target.seeds().map((bytes) => bytes.subarray(0, LONGEST)),
}));

/** What is thrown, or null. */
async function thrown({ at, run }, bytes) {
  current.set(bytes.subarray(0, current.length));
  state[1] = at;
  state[2] = bytes.length;
  Atomics.add(state, 0, 1);
  try {
    await run(bluepencil, bytes);
  } catch (error) {
    if (error?.name !== 'InputError') return String(error?.stack ?? error);
  }
  return null;
}

async function report(target, bytes, error) {
  parentPort.postMessage({ target: target.name, bytes: await smaller(target, bytes, error), error });
}

const kindOf = (error) => error?.replace(/\d+/gu, '#').split('\n', 2).join('\n') ?? null;
/** Attempts to shorten an input that is bad. */
const MOST_ATTEMPTS = 300;

/** A shorter input that fails in the same way. */
async function smaller(target, bytes, error) {
  let best = bytes;
  let attempts = MOST_ATTEMPTS;
  for (let size = best.length >> 1; size > 0; size >>= 1) {
    for (let at = 0; at < best.length && attempts > 0; attempts -= 1) {
      const shorter = Buffer.concat([best.subarray(0, at), best.subarray(at + size)]);
      if (kindOf(await thrown(target, shorter)) === kindOf(error)) best = shorter;
      else at += size;
    }
  }
  return best;
}

/** Runs inputs, and keeps those that reach a block which none of their target reached before: by halves, since asking is slow. */
async function keepNew(target, inputs) {
  for (const bytes of inputs) await tried(target, bytes);
  const reached = [...ran()].filter((block) => !target.seen.has(block));
  if (reached.length === 0) return;
  if (inputs.length > 1) {
    const half = inputs.length >> 1;
    await keepNew(target, inputs.slice(0, half));
    await keepNew(target, inputs.slice(half));
    return;
  }
  for (const block of reached) target.seen.add(block);
  target.corpus.push(inputs[0]);
}

/** Later finds are deeper: of two drawn, the later one. */
const drawn = ({ corpus }) => corpus[Math.max(random(corpus.length), random(corpus.length))];

const reported = new Set(skipped);

async function tried(target, bytes) {
  const error = await thrown(target, bytes);
  const kind = `${target.name} ${kindOf(error)}`;
  if (error === null || reported.has(kind)) return;
  reported.add(kind);
  await report(target, bytes, error);
}

const turn = (target) =>
  keepNew(
    target,
    Array.from({ length: AT_ONCE }, () => mutated(drawn(target), drawn(target), random)),
  );

/** Lets messages through, also where nothing that is run waits for anything. */
const breathe = () =>
  new Promise((done) => {
    const timer = setTimeout(() => {
      clearTimeout(timer);
      done();
    }, 0);
  });

for (const target of targets) {
  for (const bytes of target.corpus) await tried(target, bytes);
  for (const block of ran()) target.seen.add(block);
}
while (Date.now() < until) {
  for (const target of targets) await turn(target);
  await breathe();
}
parentPort.postMessage({
  done: targets.map(({ name, corpus, seen }) => ({ name, kept: corpus.length, blocks: seen.size })),
});
