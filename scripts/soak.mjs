#!/usr/bin/env node
/**
 * Long runs that no test has time for. Each is a file under scripts/soak/.
 *
 *   node scripts/soak.mjs                    all, in full: an hour or so
 *   node scripts/soak.mjs --short            a short round of each, for .ci/run
 *   node scripts/soak.mjs kill stream        only these
 *
 * kill    a run is killed at random moments and resumed; its output has to be that of a run that was left alone
 * stream  5 GB of JSON Lines pass through in bounded memory; peak memory over 20,000 documents is that over 2,000
 * workers two workers against one
 * spark   Spark's rdd.pipe() with two workers, a poisoned document, and a worker that is killed
 * fuzz    coverage-guided fuzzing of decoding, parsing, cleaning and archives, on V8's own coverage
 *
 * Ends non-zero where one fails. One that cannot run here says so in a line that begins with SKIPPED.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './soak/common.mjs';

const ALL = ['kill', 'stream', 'workers', 'spark', 'fuzz'];
const short = process.argv.includes('--short');
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = named.filter((name) => !ALL.includes(name));
if (unknown.length > 0) throw new Error(`no soak is called ${unknown.join(', ')}: ${ALL.join(', ')}`);
if (!existsSync(join(root, 'dist', 'worker.js'))) throw new Error('dist/ is missing: run npm run build');

let failed = 0;
for (const name of named.length > 0 ? named : ALL) {
  const started = Date.now();
  const { soak } = await import(`./soak/${name}.mjs`);
  try {
    console.log(`${name}: ${await soak({ short })} (${((Date.now() - started) / 1000).toFixed(0)} s)`);
  } catch (error) {
    failed += 1;
    console.log(`${name}: FAILED: ${error.message}`);
  }
}
process.exitCode = failed > 0 ? 1 : 0;
