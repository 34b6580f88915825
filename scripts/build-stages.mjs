#!/usr/bin/env node
/**
 * Makes dist/: the library (index.js), the command (cli.cjs) with its rules (rules*.json) and its compiled code
 * (cli.cjs.cache), its worker threads' file (worker.js), the library's types (types) and the licences of what is bundled in.
 *
 *   node scripts/build.mjs              all of it
 *   node scripts/build.mjs --no-types   only the code: two seconds
 *
 * Why bundles: loading some 150 small files of the packages costs more than the whole work on an article. Names stay (stack
 * traces are read by people); white space goes, which starts a little faster.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist-stages');

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
 * What packages load and this project never reaches. The index of htmlparser2 carries all of domutils with it, as a namespace
 * that no bundler can shake: 80 KB of entity tables which cost 5 ms of each start; only its tokenizer is used here, which
 * needs none of it. Commander loads `child_process`, 7 ms, for commands that are programs of their own.
 */
const leftOut = {
  name: 'left-out',
  setup(build) {
    const empty = (path) => ({ path, namespace: 'left-out' });
    const from = (name, importer) => new RegExp(`[\\\\/]${name}[\\\\/]`, 'u').test(importer);
    build.onResolve({ filter: /^domutils$/ }, ({ importer, path }) =>
      from('htmlparser2', importer) ? empty(path) : undefined,
    );
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer, path }) =>
      from('commander', importer) ? empty(path) : undefined,
    );
    build.onLoad({ filter: /^/, namespace: 'left-out' }, () => ({ contents: 'export const getFeed = undefined;' }));
  },
};

/** The rules as JSON: `packed`, with the facts of their patterns (src/rules/facts.ts) worked out, by language; and whole. */
async function rulesAsJson(esbuild) {
  const contents = `import { packed } from './src/rules/pack.ts';
    import { builtinPacks } from './src/rules/packs/index.ts';
    export const groups = packed(builtinPacks).map(({ languages, json }) => ({ languages, json: json() }));
    export const whole = JSON.stringify(builtinPacks);`;
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

/**
 * Puts the finished rules in the place of the modules that would make them at each start. `inFiles`: into files beside the
 * bundle, to be read when they are needed; else into the bundle itself, as the library reads no files.
 */
const finishedRules = ({ groups }, inFiles) => ({
  name: 'finished-rules',
  setup(build) {
    const read = inFiles ? (name) => `readFileSync(join(__dirname, '${name}'), 'latin1')` : (_, json) => literal(json);
    const imports = inFiles ? "import { readFileSync } from 'node:fs';import { join } from 'node:path';" : '';
    build.onLoad({ filter: /rules.packed\.ts$/ }, () => {
      const items = groups.map(
        ({ languages, json }, i) => `{ languages: ${literal(languages)}, json: () => ${read(ruleFile(i), json)} }`,
      );
      return { contents: `${imports}export const PACKED = [${items.join(',')}];`, loader: 'js', resolveDir: root };
    });
    if (inFiles)
      build.onLoad({ filter: /rules.packs.index\.ts$/ }, () => {
        const contents = `${imports}export const builtinPacks = JSON.parse(${read(WHOLE_RULES)});`;
        return { contents, loader: 'js', resolveDir: root };
      });
  },
});

const literal = (value) => JSON.stringify(value);
const ruleFile = (i) => `rules-${i}.json`;
const WHOLE_RULES = 'rules.json';

/** In ASCII, by escapes that JSON and JavaScript share. */
const ascii = (text) => text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const jsonFiles = ({ groups, whole }) => [
  ...groups.map(({ json }, i) => ({ path: join(dist, ruleFile(i)), text: ascii(json) })),
  { path: join(dist, WHOLE_RULES), text: ascii(whole) },
];

/**
 * The command is one file in CommonJS, so that V8 can be handed its compiled code (see bin/bluepencil.js). The library and
 * the worker threads' file are ES modules.
 */
const BUNDLES = [{ entry: "stages.ts", out: "stages.mjs", format: "esm" }];

/** Bundles all entries; returns the files in memory, and all that went into them. */
async function bundleAll(esbuild) {
  const rules = await rulesAsJson(esbuild);
  const results = await Promise.all(BUNDLES.map((part) => bundle(esbuild, part, rules)));
  return {
    files: [...results.flatMap(({ outputFiles }) => outputFiles), ...[]],
    inputs: Object.assign({}, ...results.map(({ metafile }) => metafile.inputs)),
  };
}

function bundle(esbuild, { entry, out, format }, rules) {
  const isCommand = format === 'cjs';
  return esbuild.build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: `dist/${out}`,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format,
    // One character beyond Latin-1 would make V8 hold and scan a file of a megabyte in units of two bytes.
    charset: 'ascii',
    minifyWhitespace: false,
    minifySyntax: true,
    plugins: [leftOut, finishedRules(rules, isCommand)],
    // Only runs over many documents use these. The pool starts a file of its own package; the others come with parts that
    // are never loaded here.
    external: ['piscina', 'warcio'],
    ...(isCommand && {
      define: { 'import.meta.url': 'importMetaUrl' },
      banner: { js: "const importMetaUrl=require('node:url').pathToFileURL(__filename).href;" },
    }),
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
}

/**
 * The text of a file. Packages in CommonJS `require` built-in modules; where esbuild put its stand-in for that, an ES module
 * has to have a `require` for it to find. The command's file is made ASCII, which V8 holds and scans in one byte a character:
 * esbuild escapes strings itself, and what it leaves are regular expressions and their sources in `String.raw`, in which
 * such an escape means the same.
 */
function textOf({ path, text }) {
  if (path.endsWith('.cjs')) return ascii(text);
  const needsRequire = path.endsWith('.js') && text.includes('Dynamic require of');
  const banner = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);\n";
  return needsRequire ? banner + text : text;
}

/** Writes the new files, each in one step, then removes what no build makes any more. */
function write(files) {
  mkdirSync(dist, { recursive: true });
  for (const file of files) {
    writeFileSync(`${file.path}.new`, textOf(file));
    renameSync(`${file.path}.new`, file.path);
  }
  const fresh = new Set(files.map((file) => relative(dist, file.path)));
  for (const name of readdirSync(dist))
    if (/\.(?:c?js|json|new|cache)$/u.test(name) && !fresh.has(name)) rmSync(join(dist, name));
}

/** Keeps what V8 compiled while the command cleaned a text and a page: half of a start goes into compiling. */
function writeCompiled() {
  const samples = ['metered-news/input.txt', 'html-metered-news/input.html'].map((name) => join(root, 'samples', name));
  const run = spawnSync(process.execPath, [join(root, 'scripts/warm.mjs'), ...samples.filter(existsSync)], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (run.status !== 0) console.error('build: no compiled code is kept; the command starts slower, and works the same');
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
const { files, inputs } = await bundleAll(esbuild).catch(stop);
write(files);
writeLicences(inputs);
writeCompiled();
if (!process.argv.includes('--no-types')) writeTypes();
const sizes = files.map((file) => `${relative(root, file.path)} ${Math.ceil(file.text.length / 1024)} KB`);
console.error(`build: ${sizes.sort().join(', ')}`);
