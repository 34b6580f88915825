#!/usr/bin/env node
/**
 * Makes dist/: the library (dist/index.js), the command (dist/cli.js), what they share (dist/chunk-*.js), their types
 * (dist/types) and the licences of what is bundled in.
 *
 *   node scripts/build.mjs              all of it
 *   node scripts/build.mjs --no-types   only the code: half a second
 *
 * Why a bundle: loading some 150 small files of the packages costs more than the whole work on an article. Why ES modules
 * with splitting: the command loads a part only when the command line asks for it, and the library shares the parts. Names
 * stay (stack traces are read by people); white space goes, which starts a little faster.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');

/** `npm install --omit=dev` in a clone runs the script `prepare` without the tools: say so and let the install go on. */
async function loadEsbuild() {
  try {
    return await import('esbuild');
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.error('build: esbuild is not installed, dist/ is not made. Run `npm install` with development packages.');
    process.exit(process.env.npm_lifecycle_event === 'prepare' ? 0 : 1);
  }
}

/**
 * The index of htmlparser2 carries all of domutils with it, as a namespace that no bundler can shake: 80 KB of entity tables
 * which cost 5 ms of each start. Only its tokenizer is used here, which needs none of it.
 */
const withoutDomutils = {
  name: 'htmlparser2-without-domutils',
  setup(build) {
    build.onResolve({ filter: /^domutils$/ }, ({ importer }) =>
      /[\\/]htmlparser2[\\/]/u.test(importer) ? { path: 'domutils', namespace: 'left-out' } : undefined,
    );
    build.onLoad({ filter: /^/, namespace: 'left-out' }, () => ({ contents: 'export const getFeed = undefined;' }));
  },
};

/**
 * Works out the facts of the built-in patterns (src/rules/facts.ts) once, instead of at each start, and leaves out of the
 * packs what only `bluepencil rules` shows. `JSON.parse` reads such data faster than the parser of JavaScript does.
 */
const builtinRules = {
  name: 'builtin-rules',
  setup(build) {
    build.onLoad({ filter: /rules.builtin\.ts$/ }, async () => {
      const contents = `import { factsOfPacks } from './src/rules/compile.ts';
        import { builtinPacks } from './src/rules/packs/index.ts';
        const bare = ({ about, examples, ...rule }) => rule;
        const packs = builtinPacks.map(({ rules }) => ({ rules: rules.map(bare) }));
        export const builtin = { packs, facts: factsOfPacks(builtinPacks) };`;
      const { outputFiles } = await build.esbuild.build({
        stdin: { contents, resolveDir: root },
        bundle: true,
        format: 'esm',
        write: false,
      });
      const code = Buffer.from(outputFiles[0].text).toString('base64');
      const { builtin } = await import(`data:text/javascript;base64,${code}`);
      const literal = JSON.stringify(JSON.stringify(builtin));
      return { contents: `export const BUILTIN = JSON.parse(${literal});`, loader: 'js' };
    });
  },
};

/** Bundles both entries; returns esbuild's result with the files in memory. */
function bundle(esbuild) {
  const entries = { index: 'src/index.ts', cli: 'src/cli/main.ts' };
  const present = Object.entries(entries).filter(([, file]) => existsSync(join(root, file)));
  return esbuild.build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(present),
    outdir: 'dist',
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    charset: 'utf8',
    minifyWhitespace: true,
    minifySyntax: true,
    plugins: [withoutDomutils, builtinRules],
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
}

/**
 * The text of a file. Packages in CommonJS `require` built-in modules; where esbuild put its stand-in for that, there has to
 * be a `require` for it to find.
 */
function codeOf(file) {
  const needsRequire = file.text.includes('Dynamic require of');
  const banner = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);\n";
  return needsRequire ? banner + file.text : file.text;
}

/** Writes the new files, entries last, then removes chunks that nothing uses: a command started meanwhile still runs. */
function write(files) {
  mkdirSync(dist, { recursive: true });
  const chunksFirst = [...files].sort((a, b) => Number(isChunk(b.path)) - Number(isChunk(a.path)));
  for (const file of chunksFirst) {
    writeFileSync(`${file.path}.new`, codeOf(file));
    renameSync(`${file.path}.new`, file.path);
  }
  const fresh = new Set(files.map((file) => relative(dist, file.path)));
  for (const name of readdirSync(dist)) if (name.endsWith('.js') && !fresh.has(name)) rmSync(join(dist, name));
}

/** @param {string} path */
function isChunk(path) {
  return !/(?:index|cli)\.js$/u.test(path);
}

/** The licence texts of the packages in the bundle, which their licences ask to go with the code. */
function writeLicences(inputs) {
  const folders = new Set();
  for (const input of Object.keys(inputs)) {
    const found = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(input);
    if (found) folders.add(found[0]);
  }
  const parts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/iu.test(entry));
    const text = file ? readFileSync(join(root, folder, file), 'utf8').trim() : '';
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  writeFileSync(join(dist, 'LICENSES.txt'), parts.join(`\n${'-'.repeat(80)}\n\n`));
}

/** Runs tsc for the declarations; its messages go to the terminal. */
function writeTypes() {
  rmSync(join(dist, 'types'), { recursive: true, force: true });
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const run = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
  if (run.status !== 0) process.exit(run.status ?? 1);
}

/** What is wrong with the sources esbuild has printed already; all else would be lost. */
function stop(error) {
  if (!Array.isArray(error.errors) || error.errors.length === 0) console.error(error);
  process.exit(1);
}

const esbuild = await loadEsbuild();
const result = await bundle(esbuild).catch(stop);
write(result.outputFiles);
writeLicences(result.metafile.inputs);
if (!process.argv.includes('--no-types')) writeTypes();
const sizes = result.outputFiles.map(
  (file) => `${relative(root, file.path)} ${Math.ceil(file.contents.length / 1024)} KB`,
);
console.error(`build: ${sizes.sort().join(', ')}`);
