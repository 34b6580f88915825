/** kill -9 at random moments, then --resume: the output has to be that of a run that was left alone, byte for byte. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleNumber, check, run, withFolder } from './common.mjs';

export const soak = ({ short }) => withFolder((folder) => killRuns(folder, short ? 400 : 5000, short ? 2 : 20));

async function killRuns(folder, documents, kills) {
  makeInputs(join(folder, 'in'), documents);
  const outputs = [
    ['folder', (name) => [join(folder, 'in'), '-q', '-o', `${join(folder, name)}/`]],
    ['file', (name) => [join(folder, 'in'), '-q', '-f', 'jsonl', '-o', join(folder, `${name}.jsonl`)]],
  ];
  let killed = 0;
  for (const [kind, base] of outputs) {
    const args = (name) => [...base(name), '--errors', join(folder, `${name}.errors`)];
    const started = Date.now();
    const whole = await run(args('whole'));
    check(whole.code === 3, `the run that is left alone ends with ${whole.code}: ${whole.stderr}`);
    const time = Date.now() - started;
    for (let left = kills / 2; left > 0; left -= 1) killed += await killOnce(folder, kind, args('run'), time, base);
  }
  return `${killed} kills among ${documents} documents, every output the same`;
}

/** Empty files fail, so that failures have to come through a kill, too. */
function makeInputs(folder, documents) {
  for (let i = 0; i < documents; i += 1) {
    const place = join(folder, String(i % 17));
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `${i}.txt`), i % 97 === 5 ? '' : articleNumber(i));
  }
}

/** @returns 1 where the run could be killed, 0 where it was too fast */
async function killOnce(folder, kind, args, time, base) {
  const moment = Math.round(Math.random() * time);
  const first = await run(args, { killAfter: moment });
  const killed = first.signal === 'SIGKILL';
  if (killed) {
    const second = await run([...args, '--resume']);
    check(second.code === 3, `resumed after a kill at ${moment} ms it ends with ${second.code}: ${second.stderr}`);
  }
  const [whole, again] = ['whole', 'run'].map((name) => base(name).at(-1));
  try {
    execFileSync('diff', ['-r', whole, again]);
    execFileSync('cmp', [join(folder, 'whole.errors'), join(folder, 'run.errors')]);
  } catch (error) {
    throw new Error(`killed at ${moment} ms, the ${kind} differs: ${String(error.stdout).slice(0, 500)}`, {
      cause: error,
    });
  }
  rmSync(again, { recursive: true, force: true });
  return killed ? 1 : 0;
}
