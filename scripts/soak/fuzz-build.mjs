/** The sources as one module with readable names, for the fuzzer: its coverage must not be that of minified code. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './common.mjs';

const PARTS = `
export * from './src/index.js';
export { decode } from './src/input/decode.js';
export { parseHtml } from './src/blocks/html/parse.js';
export { blocksFromHtml } from './src/blocks/html/blocks.js';
export { readHead, readMetadata } from './src/metadata/html.js';
export { tasksOf } from './src/batch/tasks.js';
export { openJob } from './src/batch/open.js';
`;

/** @returns the file, in `folder` */
export async function buildSources(folder) {
  const outfile = join(folder, 'bluepencil.mjs');
  await build({
    stdin: { contents: PARTS, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: { js: "import{createRequire as cR}from'node:module';const require=cR(import.meta.url);" },
    logLevel: 'warning',
  });
  return outfile;
}
