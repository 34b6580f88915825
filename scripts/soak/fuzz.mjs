/**
 * Coverage-guided fuzzing, by Jazzer.js (https://github.com/CodeIntelligenceTesting/jazzer.js) where it is installed:
 * `npm install --no-save @jazzer.js/core`, or BLUEPENCIL_JAZZER names a folder with its node_modules. Without it, or in
 * addition, mutated samples run through the same targets; that needs nothing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, root, withFolder } from './common.mjs';
import { fuzz } from './fuzz-target.mjs';

/** Seconds for the guided part. */
const SECONDS = { short: 10, full: 600 };

export async function soak({ short }) {
  const mutated = await mutate(short ? 300 : 5000);
  const jazzer = jazzerFile();
  if (jazzer === null) return `${mutated}; SKIPPED the guided part: @jazzer.js/core is not installed`;
  return withFolder((folder) => `${mutated}; ${guided(jazzer, folder, short ? SECONDS.short : SECONDS.full)}`);
}

function jazzerFile() {
  const places = [process.env.BLUEPENCIL_JAZZER, root].filter((place) => place !== undefined);
  const files = places.map((place) => join(place, 'node_modules', '@jazzer.js', 'core', 'dist', 'cli.js'));
  return files.find((file) => existsSync(file)) ?? null;
}

function guided(jazzer, folder, seconds) {
  const corpus = join(folder, 'corpus');
  mkdirSync(corpus);
  inputs().forEach((bytes, i) => writeFileSync(join(corpus, String(i)), bytes));
  const target = join(root, 'scripts', 'soak', 'fuzz-target.mjs');
  const libfuzzer = [`-max_total_time=${seconds}`, '-timeout=20', '-rss_limit_mb=4096', '-max_len=20000'];
  const args = [
    jazzer,
    target,
    corpus,
    '-i',
    'dist',
    '-e',
    'node_modules',
    '--',
    ...libfuzzer,
    `-artifact_prefix=${folder}/`,
  ];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1e9 });
  if (/ERR_DLOPEN_FAILED/u.test(stderr)) return `SKIPPED the guided part: ${/Error: (.*)/u.exec(stderr)?.[1]}`;
  const found = readdirSync(folder).filter((name) => /^(?:crash|timeout|oom)-/u.test(name));
  for (const name of found) writeFileSync(join(root, name), readFileSync(join(folder, name)));
  check(status === 0 && found.length === 0, `found ${found.join(', ') || `status ${status}`}\n${stderr.slice(-2000)}`);
  return `${/Done (\d+) runs/u.exec(stderr)?.[1] ?? '?'} guided runs in ${seconds} s found nothing`;
}

function inputs() {
  const folder = join(root, 'samples');
  const files = readdirSync(folder).flatMap((sample) =>
    readdirSync(join(folder, sample)).map((name) => join(folder, sample, name)),
  );
  return files.filter((file) => /input\.\w+$/u.test(file)).map((file) => readFileSync(file));
}

/** Pieces that are likelier to hurt than chance finds them. */
const PIECES = [
  '<',
  '>',
  '</',
  '<!--',
  ']]>',
  '&#',
  '\0',
  '\r',
  '\ud800',
  '[',
  '](',
  '`'.repeat(40),
  '> ',
  '<table>',
  '<b><p></b>',
  '\u202e',
  '|',
];

async function mutate(rounds) {
  const seeds = inputs();
  let state = 20261123;
  const random = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
  for (let round = 0; round < rounds; round += 1) {
    const bytes = Buffer.concat([Buffer.from([random(256)]), seeds[random(seeds.length)]]);
    const changes = 1 + random(20);
    let text = bytes.toString('latin1');
    for (let i = 0; i < changes; i += 1) {
      const at = 1 + random(text.length);
      text = text.slice(0, at) + PIECES[random(PIECES.length)].repeat(1 + random(50)) + text.slice(at + random(40));
    }
    await fuzz(Buffer.from(text, 'latin1'));
  }
  return `${rounds} mutated samples`;
}
