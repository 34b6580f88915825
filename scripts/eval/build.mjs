/** Bundles the sources as they are now, for the evaluation; in place of the forests in src/content/models others may be put. */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './corpus.mjs';

const MODELS = join(root, 'src', 'content', 'models');

/** An esbuild plugin that reads a model from `folder` where it has one of the same name. */
const modelsFrom = (folder) => ({
  name: 'models',
  setup(esbuild) {
    esbuild.onResolve({ filter: /\/models\/[\w-]+\.js$/ }, ({ path }) => {
      const file = join(folder, basename(path).replace(/\.js$/, '.ts'));
      return existsSync(file) ? { path: file } : undefined;
    });
  },
});

/** Bundles a source file with esbuild and imports it; `plugins` as in esbuild. */
async function load(entry, plugins) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outdir: 'out',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    plugins,
    banner: { js: "import{createRequire as cR}from'node:module';const require=cR(import.meta.url);" },
    write: false,
    logLevel: 'warning',
  });
  const folder = mkdtempSync(join(tmpdir(), 'bluepencil-eval-'));
  const file = join(folder, 'bundle.mjs');
  writeFileSync(file, outputFiles[0].text);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * The library, made from the sources.
 * @param {string} [folder] models to use in place of the built-in ones of the same name
 * @returns {Promise<typeof import('../../src/index.ts')>}
 */
export const loadLibrary = (folder) => load('src/index.ts', folder === undefined ? [] : [modelsFrom(folder)]);

/** A model file, by its path from the project's folder. */
export const loadModel = (path) => load(path, []);

/** The built-in models for which `folder` has none: what they score on their training pages flatters. */
export const missingModels = (folder) => readdirSync(MODELS).filter((name) => !existsSync(join(folder, name)));
