/** Two workers against one, in turn, the best of several: on the pages of BLUEPENCIL_PAGES, or on copies of the samples. */
import { availableParallelism } from 'node:os';
import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { check, root, run, withFolder } from './common.mjs';

const WANTED = 1.6;

export async function soak({ short }) {
  if (availableParallelism() < 2) return 'SKIPPED: one core only';
  const pages = process.env.BLUEPENCIL_PAGES;
  if (pages !== undefined) return compare(pages, short ? 1 : 5, !short);
  return withFolder((folder) => compare(copies(folder, short ? 20 : 200), short ? 1 : 5, !short));
}

/** A machine that does other things as well proves nothing, so a short round only reports. */
async function compare(folder, rounds, strict) {
  const best = { 1: Infinity, 2: Infinity };
  for (let round = 0; round < rounds; round += 1) {
    for (const jobs of [1, 2]) {
      const started = process.hrtime.bigint();
      const { code, stderr } = await run([folder, '-f', 'jsonl', '-q', '-j', String(jobs)]);
      check(code === 0 || code === 3, `it ends with ${code}: ${stderr}`);
      best[jobs] = Math.min(best[jobs], Number(process.hrtime.bigint() - started) / 1e9);
    }
  }
  const ratio = best[1] / best[2];
  check(!strict || ratio >= WANTED, `two workers are ${ratio.toFixed(2)} times as fast as one, not ${WANTED}`);
  return `two workers are ${ratio.toFixed(2)} times as fast as one (${best[1].toFixed(1)} s, ${best[2].toFixed(1)} s)`;
}

function copies(folder, each) {
  for (const sample of readdirSync(join(root, 'samples'))) {
    for (const file of readdirSync(join(root, 'samples', sample)).filter((name) => name.startsWith('input.'))) {
      for (let i = 0; i < each; i += 1)
        copyFileSync(join(root, 'samples', sample, file), join(folder, `${sample}-${i}-${file}`));
    }
  }
  return folder;
}
