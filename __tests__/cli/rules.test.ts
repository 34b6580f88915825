import { describe, expect, test } from '@jest/globals';
import { builtinPacks } from '../../src/rules/packs/index.js';
import { bluepencil } from './run.js';

const rules = builtinPacks.flatMap((pack) => pack.rules);

describe('bluepencil rules', () => {
  test('lists every rule on a line of its own', async () => {
    const { code, stdout, stderr } = await bluepencil(['rules']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(rules.map(({ id }) => id));
    rules.forEach((rule, at) => {
      expect(lines[at]).toContain(rule.about);
    });
  });

  test('--json gives them all with every field', async () => {
    const { stdout } = await bluepencil(['rules', '--json']);
    const given = JSON.parse(stdout) as { id: string; kind: string; strength: string }[];
    expect(given.map(({ id, kind }) => [id, kind])).toEqual(rules.map(({ id, kind }) => [id, kind]));
    for (const { strength } of given) expect(['strong', 'weak']).toContain(strength);
  });

  test.each(rules.slice(0, 5).map(({ id }) => id))('%s is shown with its patterns and examples', async (id) => {
    const rule = rules.find((candidate) => candidate.id === id)!;
    const { code, stdout } = await bluepencil(['rules', id]);
    expect(code).toBe(0);
    expect(stdout.startsWith(`${id}\n${rule.about}\n`)).toBe(true);
    for (const { lines, struck } of rule.examples) {
      lines.forEach((line, at) => {
        expect(stdout).toContain(`\n  ${struck.includes(at) ? '-' : ' '} ${line}\n`);
      });
    }
    const json = await bluepencil(['rules', id, '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ id, match: rule.match, examples: rule.examples });
  });

  test('an id with a slip names the nearest', async () => {
    const { id } = rules[0]!;
    const { code, stdout, stderr } = await bluepencil(['rules', id.slice(0, -1)]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`Did you mean [^?]*${id}`));
  });
});
