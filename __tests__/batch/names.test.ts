import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { isAbsolute, join, normalize } from 'node:path';
import { resultName } from '../../src/batch/names.js';
import { outputFolder } from '../../src/batch/output-folder.js';
import { makeFolder } from '../cli/run.js';

const folder = makeFolder();
afterAll(() => {
  folder.remove();
});

describe('resultName', () => {
  test.each([
    ['a/b.html', null, 'a/b.md'],
    ['a/b.html.gz', null, 'a/b.md'],
    ['a/b.tar', null, 'a/b.tar.md'],
    ['b', null, 'b.md'],
    ['./a//b.txt', null, 'a/b.md'],
    ['../../etc/passwd', null, 'etc/passwd.md'],
    ['/abs/x.html', null, 'abs/x.md'],
    ['new\nline.txt', null, 'new%0Aline.md'],
    ['c:\\windows.txt', null, 'c%3A%5Cwindows.md'],
    ['con.txt', null, '_con.md'],
    ['.html', null, '_.md'],
    ['crawl.warc.gz', '000007', 'crawl.warc.gz/000007.md'],
    ['', null, 'document.md'],
    ['..', null, 'document.md'],
  ])('%j %j → %s', (name, record, expected) => {
    expect(resultName(name, record, '.md')).toBe(expected);
  });

  test('whatever the name, the result stays inside and is no longer than systems take', () => {
    const part = fc.oneof(
      fc.string({ maxLength: 300, unit: 'binary' }),
      fc.constantFrom('..', '.', '', 'a', '\0', '\ud800'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), fc.option(part, { nil: null }), (parts, record) => {
        const name = resultName(parts.join('/'), record, '.md');
        expect(isAbsolute(name)).toBe(false);
        expect(normalize(name)).toBe(name);
        expect(name.split('/')).not.toContain('..');
        expect(name).not.toMatch(/[\p{Cc}\\]/u);
        for (const one of name.split('/')) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(255);
        expect(Buffer.byteLength(name)).toBeLessThan(3000);
      }),
    );
  });
});

describe('outputFolder', () => {
  test('gives each input a name of its own', () => {
    const out = outputFolder(folder.path('names'), '.md');
    const given = ['x.html', 'x.txt', 'x', 'X.html', 'x.html.gz', 'x.md/y.txt', 'x.html'].map((name) =>
      out.nameFor(name, null),
    );
    expect(given.slice(0, 3)).toEqual(['x.md', 'x.txt.md', 'x~1.md']);
    expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(given.length);
    expect(given[5]).toBe('x.md~1/y.md');
    for (const name of given) expect(() => out.place(name)).not.toThrow();
  });

  test('the records of a container stand in a folder that nothing else uses', () => {
    const out = outputFolder(folder.path('records'), '.md');
    expect(out.nameFor('c.jsonl/z.html', null)).toBe('c.jsonl/z.md');
    expect(out.nameFor('c.jsonl', '000001')).toBe('c.jsonl~1/000001.md');
    expect(out.nameFor('c.jsonl', '000002')).toBe('c.jsonl~1/000002.md');
  });

  test('a link that leads out is refused, one that stays inside is not', () => {
    const outside = folder.path('outside');
    mkdirSync(outside);
    const root = folder.path('root');
    mkdirSync(join(root, 'real'), { recursive: true });
    symlinkSync(outside, join(root, 'out'));
    symlinkSync('real', join(root, 'in'));
    const out = outputFolder(root, '.md');
    expect(() => out.place('out/a/b.md')).toThrow('leave the output folder');
    expect(readdirSync(outside)).toEqual([]);
    expect(existsSync(join(out.place('in/deep/b.md'), '..'))).toBe(true);
  });
});
