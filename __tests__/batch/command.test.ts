/** Folders, archives and streams, as a user runs them. */
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { ARTICLE, bluepencil, DONATION, exitOf, makeFolder, parse, parseLines, start, TITLE } from '../cli/run.js';
import { gzipped, http, pageRecord, warcPage, warcRecord } from './warc-file.js';

// Each run starts worker threads, which takes its time on a busy machine.
jest.setTimeout(60_000);

const folder = makeFolder();
afterAll(() => {
  folder.remove();
});

const record = (id: unknown, more: object = {}): string => JSON.stringify({ id, text: ARTICLE, ...more });
const files = (path: string): string[] => (readdirSync(path, { recursive: true }) as string[]).sort();

/** A folder of articles, with what is found beside them. */
function tree(name: string): string {
  folder.put(`${name}/a/one.txt`, ARTICLE);
  folder.put(`${name}/a/one.md`, ARTICLE);
  folder.put(`${name}/b/two.html.gz`, gzipSync(warcPage('Two')));
  folder.put(`${name}/b/three.txt.br`, brotliCompressSync(ARTICLE));
  folder.put(`${name}/picture.png`, 'no text');
  folder.put(`${name}/.hidden.txt`, ARTICLE);
  return folder.path(name);
}

describe('inputs', () => {
  test('a folder gives its documents in the order of their names; other files are counted', async () => {
    const path = tree('plain');
    const { code, stdout, stderr } = await bluepencil([path, '-f', 'jsonl', '-j', '2']);
    expect(code).toBe(0);
    const names = parseLines(stdout).map(({ source }) => source.path);
    expect(names).toEqual(['a/one.md', 'a/one.txt', 'b/three.txt.br', 'b/two.html.gz'].map((name) => join(path, name)));
    expect(parseLines(stdout).map(({ source }) => source.format)).toEqual(['markdown', 'text', 'text', 'html']);
    expect(stderr).toMatch(/^documents +4\ncleaned +4\nother files +1\n/);
  });

  test('a glob, a list by lines and one by NULs', async () => {
    const path = tree('listed');
    const paths = async (args: string[], stdin = ''): Promise<(string | null)[]> =>
      parseLines((await bluepencil([...args, '-f', 'jsonl', '-q'], { stdin, cwd: path })).stdout).map(
        (a) => a.source.path,
      );
    expect(await paths(['**/*.{txt,md}'])).toEqual(['a/one.md', 'a/one.txt']);
    expect(await paths(['--files-from', '-'], 'a/one.txt\r\n\nb\n')).toEqual([
      'a/one.txt',
      'b/three.txt.br',
      'b/two.html.gz',
    ]);
    writeFileSync(join(path, 'new\nline.txt'), ARTICLE);
    folder.put('list', 'new\nline.txt\0a/one.md\0');
    expect(await paths(['--files-from', folder.path('list')])).toEqual(['new\nline.txt', 'a/one.md']);
  });

  test('records of JSON Lines are documents, with fields of any name', async () => {
    const lines = [
      JSON.stringify({ key: 'k1', body: ARTICLE, link: 'https://example.org/1', lang: 'en' }),
      '',
      '{"body"',
      JSON.stringify({ key: 3, page: warcPage('Three') }),
    ];
    const path = folder.put('records.jsonl.gz', gzipSync(lines.join('\n')));
    const fields = ['--field-text', 'body', '--field-html', 'page', '--field-url', 'link', '--field-id', 'key'];
    const { code, stdout, stderr } = await bluepencil([path, '-f', 'jsonl', ...fields]);
    expect(code).toBe(3);
    expect(stderr).toContain(`${path} line 3: it is not JSON`);
    expect(stderr).toMatch(/no document +1/);
    const [one, three] = parseLines(stdout);
    expect(one).toMatchObject({
      source: { path, record: 'k1', format: 'text' },
      url: 'https://example.org/1',
      title: TITLE,
      input: { lang: 'en' },
    });
    expect(three).toMatchObject({ source: { record: '3', format: 'html' }, title: 'Three' });
  });

  test('a table gives a document for each row', async () => {
    const cell = `"${ARTICLE.replaceAll('"', '""')}"`;
    const path = folder.put('table.csv', `id,text,topic\n1,${cell},sea\n2,,\n`);
    const { code, stdout, stderr } = await bluepencil([path, '-f', 'jsonl', '-q']);
    expect(code).toBe(3);
    expect(parseLines(stdout)).toEqual([expect.objectContaining({ title: TITLE, input: { topic: 'sea' } })]);
    expect(stderr).toContain(`${path} row 2: it has no article, only "id". Give`);
  });

  test.each(['--field-text', '--field-html', '--field-url', '--field-id'])(
    'a column that %s names has to be there',
    async (option) => {
      const path = folder.put('named.csv', 'id,url,text,html\n1,,The ferry sails again.,\n');
      const { code, stderr } = await bluepencil([path, option, 'nope', '-q']);
      expect(code).toBe(3);
      expect(stderr).toContain(
        `it has no column "nope", only "id", "url", "text", "html". Name another column by ${option}.`,
      );
    },
  );

  test.each([
    ['empty.jsonl', ''],
    ['empty.csv', ''],
    ['head.csv', 'id,text\n'],
    ['empty.warc', ''],
    ['empty.warc.gz', ''],
    ['head.tsv.gz', gzipSync('id\ttext\n')],
  ])('%s holds no records, which is a failure and no document', async (name, text) => {
    const path = folder.put(name, text);
    const errors = folder.path('none.e');
    const { code, stdout, stderr } = await bluepencil([path, '-f', 'json', '--errors', errors]);
    expect([code, stdout]).toEqual([3, '[]\n']);
    expect(stderr).toMatch(/^documents +0\ncleaned +0\nfailed +1\n {2}no-documents +1\n/);
    expect(JSON.parse(readFileSync(errors, 'utf8'))).toMatchObject({
      place: path,
      reason: 'no-documents',
      message: 'it holds no records. Give a file with records, or leave it out.',
    });
  });

  test('a list without names is a failure; a line filter that is fed nothing is not', async () => {
    const list = await bluepencil(['--files-from', folder.put('nothing.list', '\n\n'), '-q']);
    expect([list.code, list.stderr]).toEqual([
      3,
      'bluepencil: --files-from: the list holds no names. Give a list with names of inputs, or leave it out.\n',
    ]);
    for (const workers of [[], ['-j', '1']]) {
      const { code, stdout, stderr } = await bluepencil(['--jsonl', ...workers], { stdin: '' });
      expect([code, stdout, stderr]).toEqual([0, '', '']);
    }
  });

  test('a list in UTF-16 is decoded, and names that are none are cut', async () => {
    const path = tree('utf16');
    const list = 'a/one.txt\r\nb/two.html.gz\r\n';
    for (const bytes of [Buffer.from(`\ufeff${list}`, 'utf16le'), Buffer.from(list, 'utf16le').swap16()]) {
      const { stdout } = await bluepencil(['--files-from', '-', '-f', 'jsonl', '-q'], { stdin: bytes, cwd: path });
      expect(parseLines(stdout).map((article) => article.source.path)).toEqual(['a/one.txt', 'b/two.html.gz']);
    }
    const { stderr } = await bluepencil(['--files-from', '-', '-q'], { stdin: 'x'.repeat(100_000) });
    expect(stderr).toBe(
      `bluepencil: ${'x'.repeat(300)}… (100000 characters): its name is too long. Check the name; a text goes to standard input.\n`,
    );
  });

  test('names that are no UTF-8 are read in folders, and shown with escapes', async () => {
    const latin = (name: string): Buffer => Buffer.from(folder.path(name), 'latin1');
    folder.put('raw/ok.txt', ARTICLE);
    mkdirSync(latin('raw/d\u00e9p'));
    writeFileSync(latin('raw/caf\u00e9.txt'), ARTICLE);
    writeFileSync(latin('raw/caf\u00e8.txt'), ARTICLE);
    writeFileSync(latin('raw/d\u00e9p/r.jsonl'), record(1));
    const { code, stdout } = await bluepencil(['raw', '-f', 'jsonl', '-q'], { cwd: folder.path('.') });
    expect(code).toBe(0);
    expect(parseLines(stdout).map(({ source }) => source.path)).toEqual([
      'raw/caf%E8.txt',
      'raw/caf%E9.txt',
      'raw/d%E9p/r.jsonl',
      'raw/ok.txt',
    ]);
    expect((await bluepencil(['raw', '-q', '-o', 'raw-out'], { cwd: folder.path('.') })).code).toBe(0);
    expect(files(folder.path('raw-out'))).toContain('d%E9p/r.jsonl/000001.md');
    const list = Buffer.concat([latin('raw/caf\u00e9.txt'), Buffer.from('\n')]);
    const { stderr } = await bluepencil(['--files-from', '-', '-q'], { stdin: list });
    expect(stderr).toContain('its name is not valid UTF-8. Rename it, or give its folder: files in folders are found');
  });

  test('tables and lines in other encodings', async () => {
    const table = 'id,text\r\n1,The caf\u00e9 on the quay is open again\r\n';
    const old = await bluepencil([folder.put('old.csv', Buffer.from(table, 'latin1')), '-f', 'jsonl']);
    expect(parseLines(old.stdout)[0]).toMatchObject({
      text: 'The caf\u00e9 on the quay is open again',
      warnings: [{ code: 'charset-guessed' }],
    });
    expect(old.stderr).toContain('old.csv row 1: No charset is declared; it was read as windows-1252');
    const lines = Buffer.from(`\ufeff${record(1)}\r\n${record(2)}\r\n`, 'utf16le');
    for (const input of [
      folder.put('excel.csv', Buffer.from(`\ufeff${table}`, 'utf16le')),
      folder.put('excel.tsv', Buffer.from(`\ufeff${table.replaceAll(',', '\t')}`, 'utf16le')),
      folder.put('windows.jsonl', lines),
    ]) {
      const { code, stdout, stderr } = await bluepencil([input, '-f', 'jsonl', '-q']);
      expect([code, stderr]).toEqual([0, '']);
      expect(parseLines(stdout)[0]).toMatchObject({ source: { record: '1' }, warnings: [] });
    }
  });

  test('a row with too many cells fails, and says how many there are', async () => {
    const path = folder.put('wide.csv', 'id,text\n7,On Monday, the county said\n8,The ferry sails\n');
    const errors = folder.path('wide.e');
    const { code, stdout } = await bluepencil([path, '-f', 'jsonl', '-q', '--errors', errors]);
    expect(code).toBe(3);
    expect(parseLines(stdout).map(({ source }) => source.record)).toEqual(['8']);
    expect(JSON.parse(readFileSync(errors, 'utf8'))).toMatchObject({
      source: { path, record: '7' },
      place: `${path} row 1`,
      stage: 'read',
      reason: 'cells',
      message: expect.stringContaining('it has 3 cells, the header 2. Each comma begins a cell'),
    });
  });

  test('a damaged member of a compressed archive takes no other record with it', async () => {
    const records = ['One', 'Two', 'Three', 'Four'].map((title, i) => pageRecord(`http://a/${i}`, title));
    const members = records.map((bytes) => gzipSync(bytes));
    const file = Buffer.concat([members[0]!, members[1]!, members[2]!.subarray(0, 150), members[3]!]);
    const path = folder.put('damaged.warc.gz', file);
    for (const [args, stdin] of [
      [[path], ''],
      [['--input-format', 'warc'], file],
      [['-j', '1'], file],
    ] as const) {
      const { code, stdout, stderr } = await bluepencil([...args, '-f', 'jsonl', '-q'], { stdin });
      expect(code).toBe(3);
      expect(parseLines(stdout).map(({ title }) => title)).toEqual(['One', 'Two', 'Four']);
      expect(stderr).toContain(
        'record 3: its gzip data is damaged there: 150 B were passed over, up to the next record.',
      );
    }
  });

  test('a table without a column for articles is refused once, with the columns that it has', async () => {
    const path = folder.put('columns.csv', 'id,body\n1,The ferry sails again.\n2,It came back.\n');
    const { code, stderr } = await bluepencil([path]);
    expect(code).toBe(3);
    expect(stderr.split('\n')[0]).toBe(
      `bluepencil: ${path}: it has no column "html", "markdown" or "text", only "id", "body". Name the column of the texts by --field-text, or that of the pages by --field-html.`,
    );
    expect(stderr).toMatch(/\ndocuments +1\ncleaned +0\nfailed +1\n/);
    const named = await bluepencil([path, '--field-text', 'body', '-f', 'jsonl', '-q']);
    expect(parseLines(named.stdout).map(({ source, text }) => [source.record, text])).toEqual([
      ['1', 'The ferry sails again.'],
      ['2', 'It came back.'],
    ]);
  });

  test('a place is called the same in messages, findings and results', async () => {
    const lines = `${record(1)}\nno\n`;
    const path = folder.put('places.jsonl', lines);
    const found = await bluepencil([path, '--check']);
    expect(found.stdout).toContain(`${path} line 1:7: donation `);
    expect(found.stderr).toContain(`bluepencil: ${path} line 2: it is not JSON`);
    const streamed = await bluepencil(['--input-format', 'jsonl', '--check'], { stdin: lines });
    expect(streamed.stdout).toContain('- line 1:7: donation ');
    expect(streamed.stderr).toContain('bluepencil: standard input line 2: it is not JSON');
    expect((await bluepencil([path])).stdout).toContain(`source: "${path} line 1"`);
  });

  test('a folder without documents is none, and fails', async () => {
    mkdirSync(folder.path('bare'));
    const bare = await bluepencil([folder.path('bare')]);
    expect(bare.code).toBe(3);
    expect(bare.stderr).toContain('bare: it holds no documents. Give a folder with pages or texts, or name the files');
    expect(bare.stderr).toMatch(/\ndocuments +0\ncleaned +0\nfailed +1\n {2}no-documents +1\n/);
    folder.put('pictures/a.png', 'no text');
    const { stderr } = await bluepencil([folder.path('pictures'), '-q']);
    expect(stderr).toContain('it holds no documents, only files of other types (.png). Give');
  });

  test('a list that is not there is named', async () => {
    const { code, stderr } = await bluepencil(['--files-from', folder.path('nolist')]);
    expect(code).toBe(2);
    expect(stderr).toBe(
      `bluepencil: --files-from ${folder.path('nolist')}: there is no such file. Check the name and the folder.\n`,
    );
  });

  test('WARC: pages and texts of responses, with their address and charset', async () => {
    const latin = Buffer.from(warcPage('Caf\u00e9'), 'latin1');
    const records = [
      warcRecord({ type: 'request', url: 'http://w/0', block: 'GET / HTTP/1.1\r\n\r\n' }),
      warcRecord({ url: 'http://w/1', block: http(latin, ['Content-Type: text/html; charset=iso-8859-1']) }),
      warcRecord({ url: 'http://w/2', block: http('PNG', ['Content-Type: image/png']) }),
      warcRecord({ url: 'http://w/3', block: http(warcPage('Gone'), ['Content-Type: text/html'], 404) }),
      warcRecord({
        url: 'http://w/4',
        block: http(gzipSync(warcPage('Packed')), ['Content-Type: text/html', 'Content-Encoding: gzip']),
      }),
      warcRecord({
        url: 'http://w/5',
        block: http(`5\r\n<p>He\r\n3\r\nllo\r\n0\r\n\r\n`, ['Content-Type: text/html', 'Transfer-Encoding: chunked']),
      }),
      warcRecord({ type: 'conversion', url: 'http://w/6', block: ARTICLE, contentType: 'text/plain' }),
      warcRecord({
        url: 'http://w/7',
        block: http(warcPage('UTF \u00e9'), ['Content-Type: text/html; charset=iso-8859-1']),
      }),
    ];
    const path = folder.put('crawl.warc.gz', gzipped(records));
    const { code, stdout, stderr } = await bluepencil([path, '-f', 'jsonl']);
    expect({ code, stderr: stderr.split('\n')[0] }).toMatchObject({ code: 0 });
    const found = parseLines(stdout).map(({ url, title, source }) => [url, title, source.record, source.format]);
    expect(found).toEqual([
      ['http://w/1', 'Caf\u00e9', 'urn:uuid:1', 'html'],
      ['http://w/4', 'Packed', 'urn:uuid:4', 'html'],
      ['http://w/5', null, 'urn:uuid:5', 'html'],
      ['http://w/6', TITLE, 'urn:uuid:6', 'text'],
      ['http://w/7', 'UTF \u00e9', 'urn:uuid:7', 'html'],
    ]);
    const stdin = await bluepencil(['--input-format', 'warc', '-f', 'jsonl', '-q'], { stdin: gzipped(records) });
    expect(parseLines(stdin.stdout)).toHaveLength(5);
  });

  test('what cannot be read is reported, and the rest is cleaned', async () => {
    const path = tree('broken');
    symlinkSync('nowhere', join(path, 'link.html'));
    symlinkSync('..', join(path, 'a', 'loop'));
    mkdirSync(join(path, 'empty'));
    const args = [path, folder.path('missing'), join(path, 'empty'), '*.nothing', '-f', 'jsonl', '-q'];
    const { code, stdout, stderr } = await bluepencil(args);
    expect(code).toBe(3);
    expect(parseLines(stdout)).toHaveLength(4);
    expect(stderr).toContain('link.html: it is a symbolic link to nothing');
    expect(stderr).toContain('missing: there is no such file');
    expect(stderr).toContain('empty: it holds no documents. Give');
    expect(stderr).toContain('*.nothing: no file matches it');
  });
});

describe('outputs', () => {
  test('a folder mirrors the tree, and holds nothing else', async () => {
    const out = folder.path('mirror');
    const { code } = await bluepencil([tree('source'), '-o', `${out}/`]);
    expect(code).toBe(0);
    expect(files(out)).toEqual(['a', 'a/one.md', 'a/one.txt.md', 'b', 'b/three.md', 'b/two.md']);
    expect(readFileSync(join(out, 'a/one.txt.md'), 'utf8')).toMatch(new RegExp(`^# ${TITLE}\n\n`));
  });

  test('records stand in a folder of their file', async () => {
    const path = folder.put('set/r.jsonl', `${record(1)}\n${record(2)}\n`);
    await bluepencil([path, '-o', folder.path('records/'), '-f', 'json']);
    expect(files(folder.path('records')).filter((name) => name.endsWith('.json'))).toHaveLength(2);
    expect(files(folder.path('records')).at(-1)).toMatch(/r\.jsonl\/000002\.json$/);
  });

  test('the output inside the input is not read; the input itself is no output', async () => {
    const path = tree('inner');
    const args = [path, '-o', join(path, 'out/')];
    await bluepencil(args);
    const first = files(join(path, 'out'));
    expect((await bluepencil(args)).code).toBe(0);
    expect(files(join(path, 'out'))).toEqual(first);
    const { code, stderr } = await bluepencil([path, '-o', path]);
    expect(code).toBe(2);
    expect(stderr).toContain(`the output is the input ${path}. Give another --output.`);
    expect(readFileSync(join(path, 'a/one.md'), 'utf8')).toBe(ARTICLE);
  });

  test('no input is overwritten: found in a folder, by a pattern, in a list, or beside its result', async () => {
    const path = tree('kept');
    const one = join(path, 'a/one.txt');
    folder.put('kept.list', `${one}\n`);
    for (const args of [[path], [join(path, 'a/*.txt')], ['--files-from', folder.path('kept.list')]]) {
      const { code, stderr } = await bluepencil([...args, '-q', '-o', one]);
      expect([code, stderr]).toEqual([2, `bluepencil: the output is the input ${one}. Give another --output.\n`]);
    }
    const { code, stderr } = await bluepencil(['one.txt', 'one.md', '-q', '-o', '.'], { cwd: join(path, 'a') });
    expect(code).toBe(3);
    expect(stderr).toContain('one.txt: its result would take the place of the input ');
    expect(readFileSync(one, 'utf8')).toBe(ARTICLE);
    expect(readFileSync(join(path, 'a/one.md'), 'utf8')).toBe(ARTICLE);
    expect(readdirSync(join(path, 'a')).sort()).toEqual(['one.md', 'one.md.md', 'one.txt']);
  });

  test('several documents are one JSON array, in the order of the inputs whatever the workers do', async () => {
    const path = folder.put(
      'many.jsonl',
      Array.from({ length: 60 }, (_, i) => record(i, { big: 'x'.repeat((i % 7) * 9000) })).join('\n'),
    );
    const one = await bluepencil([path, '-f', 'json', '-j', '1']);
    const three = await bluepencil([path, '-f', 'json', '-j', '3']);
    expect(three.stdout).toBe(one.stdout);
    expect((JSON.parse(one.stdout) as { source: { record: string } }[]).map(({ source }) => source.record)).toEqual(
      Array.from({ length: 60 }, (_, i) => String(i)),
    );
  });

  test('a file appears whole, with the mode it had; where nothing can be cleaned it stays', async () => {
    const out = folder.put('kept.jsonl', 'old');
    await bluepencil([folder.put('none.jsonl', 'no json\n'), '-f', 'jsonl', '-o', out, '-q']);
    expect(readFileSync(out, 'utf8')).toBe('old');
    await bluepencil([folder.put('some.jsonl', record(1)), '-f', 'jsonl', '-o', out, '-q']);
    expect(parseLines(readFileSync(out, 'utf8'))).toHaveLength(1);
    expect(readdirSync(folder.path('.')).filter((name) => name.includes('bluepencil'))).toEqual([]);
  });

  test('--check and --explain work on folders', async () => {
    const path = tree('checked');
    const { code, stdout, stderr } = await bluepencil([path, '--check', '--explain', '-q']);
    expect(code).toBe(1);
    expect(stdout).toContain(`${join(path, 'a/one.txt')}:7: donation`);
    expect(stderr).toContain(`==> ${join(path, 'a/one.txt')} <==`);
    expect(stderr).toContain(DONATION);
  });
});

describe('--errors, --summary, --stats, --max-removed, --max-size, --timeout', () => {
  test('say what failed and what was done', async () => {
    const path = folder.put('mixed.jsonl', `${record(1, { url: 'https://example.org/a' })}\nno\n`);
    const big = folder.put('big.txt', `${ARTICLE}\n`.repeat(40));
    const [errors, summary] = [folder.path('errors.jsonl'), folder.path('summary.json')];
    const args = [path, big, '-f', 'jsonl', '--max-size', '20kB', '--errors', errors, '--summary', summary, '--stats'];
    const { code, stderr } = await bluepencil(args);
    expect(code).toBe(3);
    const failures = readFileSync(errors, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(failures).toEqual([
      expect.objectContaining({ source: { path, record: '2' }, stage: 'open', reason: 'unreadable' }),
      expect.objectContaining({ source: { path: big, record: null }, stage: 'open', reason: 'too-large' }),
    ]);
    expect(JSON.parse(readFileSync(summary, 'utf8'))).toMatchObject({
      complete: true,
      documents: { read: 3, cleaned: 1, failed: 2 },
      failures: { unreadable: 1, 'too-large': 1 },
      hosts: { 'example.org': 1 },
      rules: { 'signup/newsletter-ask': { strikes: 1, words: 6 } },
    });
    expect(stderr).toContain('rules that never struck');
    expect(stderr).not.toContain('it is not JSON');
  });

  test('a document that loses too much of its article is withheld', async () => {
    const path = folder.put('nag.txt', ARTICLE);
    const strict = await bluepencil([path, '--max-removed', '1%', '-f', 'jsonl']);
    expect(strict.code).toBe(3);
    expect(strict.stdout).toBe('');
    expect(strict.stderr).toContain('of its article container was struck, more than 1%');
    expect((await bluepencil([path, '--max-removed', '0.6', '-f', 'jsonl'])).code).toBe(0);
  });

  test('a document that takes too long is given up, and its worker replaced', async () => {
    const slow = folder.put(
      't/b-slow.txt',
      'The ferry sailed again on Monday and nobody said a word about it, '.repeat(1_200_000),
    );
    folder.put('t/a.txt', ARTICLE);
    for (let i = 0; i < 20; i += 1) folder.put(`t/c${i}.txt`, ARTICLE);
    const { code, stdout, stderr } = await bluepencil([
      folder.path('t'),
      '-f',
      'jsonl',
      '-q',
      '--timeout',
      '2',
      '-j',
      '1',
    ]);
    expect(stderr).toBe(
      `bluepencil: ${slow}: it took longer than 2 s. Give --timeout more seconds, or look at the document.\n`,
    );
    expect(code).toBe(3);
    expect(parseLines(stdout)).toHaveLength(21);
    rmSync(folder.path('t'), { recursive: true });
  });

  test('what failed is called by its id, wherever that can be known', async () => {
    const long = 'The ferry sailed again on Monday and nobody said a word about it, '.repeat(1_200_000);
    const noPage = { url: 'http://a/5', block: http('no gzip', ['Content-Type: text/html']) };
    const packed = http(gzipSync(warcPage('Six')).subarray(0, -20), [
      'Content-Type: text/html',
      'Content-Encoding: gzip',
    ]);
    folder.put(
      'known/a.jsonl',
      [
        record('k1'),
        '{"id":"k2","title":"no article"}',
        '{"id":"k3","text":5}',
        '{"lang":"en","id":"k4","text":"a line that breaks o',
        'no',
        JSON.stringify({ id: 'k6', text: long }),
        JSON.stringify({ id: 'k7', text: 'x'.repeat(90_000_000) }),
        JSON.stringify({ meta: {}, id: 'k8', text: 8 }),
      ].join('\n'),
    );
    folder.put('known/b.csv', 'text,id\n,k9\n');
    folder.put('known/c.warc', Buffer.concat([warcRecord(noPage), warcRecord({ url: 'http://a/6', block: packed })]));
    const errors = folder.path('known.e');
    await bluepencil([
      folder.path('known'),
      ...[
        '-f',
        'jsonl',
        '-q',
        '--errors',
        errors,
        '--timeout',
        '2',
        '--max-size',
        '85MB',
        '-o',
        folder.path('known.out'),
      ],
    ]);
    const failed = readFileSync(errors, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { source: { record: string }; place: string; reason: string });
    expect(failed.map(({ source, place, reason }) => [source.record, place.split('/').at(-1), reason])).toEqual([
      ['k2', 'a.jsonl line 2', 'unreadable'],
      ['k3', 'a.jsonl line 3', 'unreadable'],
      ['k4', 'a.jsonl line 4', 'unreadable'],
      ['5', 'a.jsonl line 5', 'unreadable'],
      ['k6', 'a.jsonl line 6', 'timeout'],
      ['k7', 'a.jsonl line 7', 'too-large'],
      ['k8', 'a.jsonl line 8', 'unreadable'],
      ['k9', 'b.csv row 1', 'unreadable'],
      ['urn:uuid:6', 'c.warc record 2', 'unreadable'],
    ]);
  });

  test.each([
    [['--jobs', '0'], 'is not a number from 1 to 999'],
    [['--timeout', 'soon'], 'is not a number of seconds'],
    [['--max-size', '9GB'], 'is not a size'],
    [['--max-removed', '160%'], 'is not a share'],
    [['--resume'], '--resume needs an output'],
    [['--errors', '/nowhere/at/all'], 'its folder does not exist'],
    [['--input-format', 'zip'], "unknown input-format 'zip'"],
  ])('%j is refused', async (args, message) => {
    const { code, stdout, stderr } = await bluepencil([folder.put('x.txt', ARTICLE), ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('the line filter with workers', () => {
  test('answers as without them, byte for byte', async () => {
    const stdin = [record('a', { k: 1 }), '{"text":', '', '{"id":5,"text":7}', record(2), '[]', record('last')].join(
      '\n',
    );
    const alone = await bluepencil(['--jsonl'], { stdin });
    const workers = await bluepencil(['--jsonl', '-j', '2'], { stdin });
    expect(workers.stdout).toBe(alone.stdout);
    expect(workers.code).toBe(0);
    expect(workers.stderr).toContain('4 of 7 lines could not be cleaned');
  });

  test('answers each line at once', async () => {
    const child = start(['--jsonl', '-j', '2']);
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    child.stdin.write('\n');
    expect(parse(String((await answers.next()).value)).error?.line).toBe(1);
    for (const id of ['one', 'two', 'three']) {
      child.stdin.write(`${record(id)}\n`);
      expect(parse(String((await answers.next()).value)).source.record).toBe(id);
    }
    child.stdin.end();
    expect(await exitOf(child)).toBe(0);
  });

  test('a line that is too long is answered in its place', async () => {
    const stdin = `${record(1)}\n${record(2, { pad: 'x'.repeat(100_000) })}\n${record(3)}\n`;
    for (const workers of [[], ['-j', '2']]) {
      const { stdout } = await bluepencil(['--jsonl', '--max-size', '50kB', ...workers], { stdin });
      expect(parseLines(stdout).map((answer) => answer.error?.line ?? answer.source.record)).toEqual(['1', 2, '3']);
    }
  });
});

describe('two runs', () => {
  test.each(['out.jsonl', 'out/'])('do not write to %s at the same time', async (name) => {
    const input = folder.put('two/a.txt', ARTICLE);
    const out = folder.path(name);
    // The first one waits for its standard input.
    const first = start([input, '-', '-f', 'jsonl', '-q', '-j', '1', '-o', out]);
    const lock = join(name === 'out/' ? join(out, '.bluepencil') : folder.path('.out.jsonl.bluepencil'), 'lock');
    while (!existsSync(lock)) await new Promise((done) => setTimeout(done, 10));
    for (const resume of [[], ['--resume']]) {
      const second = await bluepencil([input, '-f', 'jsonl', '-q', '-j', '1', '-o', out, ...resume]);
      expect([second.code, second.stderr]).toEqual([
        2,
        `bluepencil: ${out}: another run (process ${first.pid!}) is writing there. Wait for it, or give another --output.\n`,
      ]);
    }
    first.stdin.end(ARTICLE);
    expect(await exitOf(first)).toBe(0);
    expect(existsSync(lock)).toBe(false);
    expect((await bluepencil([input, '-f', 'jsonl', '-q', '-j', '1', '-o', out])).code).toBe(0);
  });

  test('an output whose name says that it is compressed is refused', async () => {
    const { code, stderr } = await bluepencil([tree('packed'), '-f', 'jsonl', '-o', folder.path('out.jsonl.gz')]);
    expect(code).toBe(2);
    expect(stderr).toBe(
      `bluepencil: ${folder.path('out.jsonl.gz')}: its name ends in .gz, and it would not be compressed. Give --output ${folder.path('out.jsonl')} and compress that, or pipe the output into a program that does.\n`,
    );
  });
});

describe('--resume', () => {
  const many = (name: string, count: number): string => {
    for (let i = 0; i < count; i += 1)
      folder.put(`${name}/d${String(i).padStart(4, '0')}.txt`, `Story ${i}\n\n${ARTICLE}`);
    return folder.path(name);
  };

  test.each(['folder', 'file'])(
    'a killed run goes on to the same bytes (%s)',
    async (kind) => {
      const path = many(`k-${kind}`, 300);
      folder.put(`k-${kind}/d0001.txt`, '');
      const out = (name: string): string => folder.path(`${kind}-${name}${kind === 'folder' ? '/' : '.jsonl'}`);
      const args = (name: string): string[] => [
        path,
        '-q',
        '-f',
        kind === 'folder' ? 'markdown' : 'jsonl',
        '-o',
        out(name),
        '--errors',
        folder.path(`${name}.e`),
      ];
      await bluepencil(args('whole'));
      const state = kind === 'folder' ? join(out('run'), '.bluepencil') : folder.path('.file-run.jsonl.bluepencil');
      const child = start(args('run'));
      // Killed as soon as something is done.
      while (!existsSync(join(state, 'journal.jsonl')) || readFileSync(join(state, 'journal.jsonl')).length < 5000) {
        await new Promise((done) => setTimeout(done, 10));
        if (child.exitCode !== null) throw new Error('it was too fast to be killed');
      }
      child.kill('SIGKILL');
      await exitOf(child);
      expect(existsSync(state)).toBe(true);
      const { code } = await bluepencil([...args('run'), '--resume']);
      expect(code).toBe(3);
      expect(existsSync(state)).toBe(false);
      expect(spawnSync('diff', ['-r', out('whole'), out('run')]).stdout.toString()).toBe('');
      expect(readFileSync(folder.path('run.e'), 'utf8')).toBe(readFileSync(folder.path('whole.e'), 'utf8'));
    },
    60_000,
  );

  test('an interrupt finishes what is in hand and says how to go on; other options are refused, changed inputs noticed', async () => {
    const path = many('int', 400);
    const out = folder.path('int.jsonl');
    const args = [path, '-f', 'jsonl', '-o', out, '-q'];
    const child = start(args);
    const errors: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    const journal = folder.path('.int.jsonl.bluepencil/journal.jsonl');
    while (!existsSync(journal) || readFileSync(journal).length < 5000)
      await new Promise((done) => setTimeout(done, 10));
    child.kill('SIGINT');
    expect(await exitOf(child)).toBe(130);
    expect(Buffer.concat(errors).toString()).toContain('The same command with --resume goes on.');
    expect(existsSync(out)).toBe(false);
    const other = await bluepencil([...args, '--resume', '--keep', 'donation']);
    expect(other.code).toBe(2);
    expect(other.stderr).toContain('options changed since it was begun');
    folder.put('int/d0003.txt', `Changed\n\n${ARTICLE}`);
    const { code, stderr } = await bluepencil([...args, '--resume']);
    expect(code).toBe(0);
    expect(stderr).toContain('d0003.txt: it is not what it was');
    const answers = parseLines(readFileSync(out, 'utf8'));
    expect(answers).toHaveLength(400);
    expect(answers[3]?.text).toMatch(/^Changed/);
  });
});
