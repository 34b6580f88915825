#!/usr/bin/env node
/**
 * Runs the built command on some files and keeps what V8 compiled for it, as dist/cli.cjs.cache. Called by the build.
 *
 *   node scripts/warm.mjs FILE...
 */
import { writeFileSync } from 'node:fs';
import { COMPILED, load } from '../bin/load.js';

const { main, script } = load();
for (const file of process.argv.slice(2)) {
  await main(['--quiet', file]);
  await main(['--quiet', '--format', 'json', file]);
}
writeFileSync(COMPILED, script.createCachedData());
