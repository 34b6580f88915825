import { describe, expect, test } from '@jest/globals';
import { tableRows } from '../../src/batch/table.js';

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

interface Setting {
  readonly delimiter?: '\t';
  readonly limit?: number;
  readonly charset?: string;
  /** Bytes that come at once. */
  readonly size?: number;
}

/** Each row by column, or what is wrong with it; codes of warnings stand under `!`. */
async function rows(input: string | Uint8Array, setting: Setting = {}): Promise<unknown[]> {
  const { delimiter = null, limit = 1e6, charset = null, size = 1e6 } = setting;
  const found: unknown[] = [];
  try {
    for await (const row of tableRows(cut(Buffer.from(input), size), delimiter, charset, limit)) {
      const codes = row.warnings.map(({ code }) => code);
      found.push(row.error?.message ?? (codes.length === 0 ? row.fields : { ...row.fields, '!': codes.join() }));
    }
  } catch (error) {
    found.push(String(error));
  }
  return found;
}

const tsv = (text: string): Promise<unknown[]> => rows(text, { delimiter: '\t' });

/** In a single-byte encoding that has curly marks where ISO-8859-1 has none. */
const windows1252 = (text: string): Buffer =>
  Buffer.from(
    text.replace(/[\u2013\u201c\u201d]/g, (mark) => ({ '\u2013': '\x96', '\u201c': '\x93', '\u201d': '\x94' })[mark]!),
    'latin1',
  );
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('tableRows', () => {
  test.each([',', ';', '\t', '|'])('the delimiter %j is told by the first line', async (delimiter) => {
    const text = ['id', '"text, plain; a|b"'].join(delimiter) + '\n' + ['1', '"one, two; three"'].join(delimiter);
    expect(await rows(text)).toEqual([{ id: '1', 'text, plain; a|b': 'one, two; three' }]);
  });

  test('the delimiter is the same however the bytes come', async () => {
    expect(await rows('id;text\n1;"one, two"\n', { size: 1 })).toEqual([{ id: '1', text: 'one, two' }]);
  });

  test('quotation marks, line ends in cells, a byte order mark, too few cells', async () => {
    expect(await rows('\ufeffid,text\r\n1,"a ""b"",\nc"\r\n2\r\n3,x,, \r\n')).toEqual([
      { id: '1', text: 'a "b",\nc' },
      { id: '2', text: '' },
      { id: '3', text: 'x' },
    ]);
  });

  test('a row with more cells than the header is none: a text would lose its end', async () => {
    const text = 'id,text\n1,The ferry sails again on Monday, the county said\n2,"on Monday, it said"\n';
    expect(await rows(text)).toEqual([
      'it has 3 cells, the header 2. Each comma begins a cell: put a text that holds one into quotation marks, or name all columns in the header.',
      { id: '2', text: 'on Monday, it said' },
    ]);
    expect(await tsv('id\ttext\n1\ta\tb\n')).toEqual([
      expect.stringContaining('Each tab begins a cell: take those out'),
    ]);
  });

  test('a column may have any name', async () => {
    const [row] = await rows('__proto__,constructor,a,a\n1,2,3,4\n');
    expect(Object.entries(row as object).sort()).toEqual([
      ['__proto__', '1'],
      ['a', '3'],
      ['constructor', '2'],
    ]);
  });

  test.each(['\n', '\r\n'])(
    'what cannot be read on is said after the rows before it, with its line (%j)',
    async (end) => {
      expect(await rows(['text', 'one', `"a${end}b"`, '"never closed', 'three', ''].join(end))).toEqual([
        { text: 'one' },
        { text: `a${end}b` },
        'InputError: it is no table that can be read from line 5 on (quote not closed). Check the quotation marks there.',
      ]);
    },
  );

  test('a row over the limit', async () => {
    for (const text of [`text\none\n"${'x'.repeat(5000)}"\nthree\n`, `text\none\n${'x'.repeat(5000)}\nthree\n`]) {
      const expected = [{ text: 'one' }, expect.stringContaining('it is larger than 1 kB')];
      expect(await rows(text, { limit: 1000 })).toEqual(expected);
      expect(await rows(text, { limit: 1000, delimiter: '\t' })).toEqual(expected);
    }
  });
});

describe('the encoding of a table', () => {
  const text =
    'id,text\r\n1,The ferry sails.\r\n2,The caf\u00e9 \u2013 \u201cold\u201d \u2013 is open again\r\n3,\u00e9\r\n';
  const plain = [
    { id: '1', text: 'The ferry sails.' },
    { id: '2', text: 'The caf\u00e9 \u2013 \u201cold\u201d \u2013 is open again' },
    { id: '3', text: '\u00e9' },
  ];

  test.each([1, 7, 1e6])('is told from its bytes, %i at a time', async (size) => {
    expect(await rows(text, { size })).toEqual(plain);
    expect(await rows(`\ufeff${text}`, { size })).toEqual(plain);
    expect(await rows(utf16(text), { size })).toEqual(plain);
    expect(await rows(utf16(text).swap16(), { size })).toEqual(plain);
    expect(await rows(utf16(text).subarray(2), { size })).toEqual(plain);
    expect(await rows(windows1252(text), { size, charset: 'windows-1252' })).toEqual(plain);
  });

  test('a guess is told with the first row that it matters to', async () => {
    for (const size of [1, 1e6]) {
      expect(await rows(windows1252(text), { size })).toEqual([
        plain[0],
        { ...plain[1], '!': 'charset-guessed' },
        plain[2],
      ]);
    }
  });

  test('letters that come late, behind more than is looked at first', async () => {
    const early = Array.from({ length: 5000 }, (_, i) => `${i},The ferry sails again on Monday.\n`).join('');
    const found = await rows(windows1252(`id,text\n${early}x,\u201ccaf\u00e9\u201d\n`), { size: 4096 });
    expect(found.at(-1)).toEqual({ id: 'x', text: '\u201ccaf\u00e9\u201d', '!': 'charset-guessed' });
  });

  test('a return at the end of a piece ends the line, though half a character comes next', async () => {
    const bytes = Buffer.concat([utf16('text\r'), Buffer.from('渡', 'utf16le'), Buffer.from([0])]);
    const whole = await rows(bytes, { delimiter: '\t' });
    expect(whole).toHaveLength(1);
    expect(await rows(bytes, { delimiter: '\t', size: 1 })).toEqual(whole);
  });

  test('encodings of two bytes are not torn where the pieces end', async () => {
    // \u8868 ends in a byte that is a backslash alone.
    const shiftJis = Buffer.from(
      '93 8c 8b 9e 82 cc 8e 73 92 b7 82 cd 95 5c 8e a6 82 b5 82 bd 81 42'.replaceAll(' ', ''),
      'hex',
    );
    const line = Buffer.concat([Buffer.from('1,'), shiftJis, Buffer.from('\n')]);
    const table = Buffer.concat([Buffer.from('id,text\n'), ...Array.from({ length: 4000 }, () => line)]);
    const found = (await rows(table, { size: 999 })) as { text: string }[];
    expect(new Set(found.map((row) => row.text))).toEqual(
      new Set(['\u6771\u4eac\u306e\u5e02\u9577\u306f\u8868\u793a\u3057\u305f\u3002']),
    );
  });

  test('what a page in a cell declares is not the table\u2019s', async () => {
    const html = '<meta charset=shift_jis><p>caf\u00e9 \u201cold\u201d</p>';
    expect(await rows(`id,html\n1,${html}\n`)).toEqual([{ id: '1', html }]);
  });

  test('bytes that are not valid are told with their row', async () => {
    const table = Buffer.concat([
      Buffer.from('text\ncaf\u00e9\nb\u00e9'),
      Buffer.from([0xff]),
      Buffer.from('\nd\u00e9j\u00e0\n'),
    ]);
    const all = Buffer.concat([Buffer.from('text\n'), Buffer.from('d\u00e9j\u00e0\n'.repeat(30)), table.subarray(5)]);
    expect((await rows(all)).slice(-3)).toEqual([
      { text: 'caf\u00e9' },
      { text: 'b\u00e9\ufffd', '!': 'invalid-bytes' },
      { text: 'd\u00e9j\u00e0' },
    ]);
  });

  test('what is no text is refused', async () => {
    expect(await rows('PK\x03\x04 and so on')).toEqual([expect.stringContaining('it is a binary file (ZIP archive')]);
  });
});

describe('TSV', () => {
  test('marks are words\u2019 own where cells are not quoted', async () => {
    expect(await tsv('id\ttext\n1\tsaid "no\n2\t"No," he said.\n3\t"No\n4\t"Never closed\n')).toEqual([
      { id: '1', text: 'said "no' },
      { id: '2', text: '"No," he said.' },
      { id: '3', text: '"No' },
      { id: '4', text: '"Never closed' },
    ]);
  });

  test('a quotation that goes on in the next row does not swallow it', async () => {
    expect(await tsv('id\ttext\n1\t"He came.\n2\tHe left."\n')).toEqual([
      { id: '1', text: '"He came.' },
      { id: '2', text: 'He left."' },
    ]);
    expect(await tsv('text\turl\n"He came.\ta"\n')).toEqual([{ text: '"He came.', url: 'a"' }]);
  });

  test('cells of a spreadsheet hold tabs, line ends and doubled marks', async () => {
    const text =
      'id\ttext\turl\r\n1\t"First ""part"",\ttab.\n\nSecond."\thttp://a\r\n"2"\t"a\nb"\t"c\nd"\r\n3\t""\t\r\n';
    for (const size of [1, 1e6]) {
      expect(await rows(text, { delimiter: '\t', size })).toEqual([
        { id: '1', text: 'First "part",\ttab.\n\nSecond.', url: 'http://a' },
        { id: '2', text: 'a\nb', url: 'c\nd' },
        { id: '3', text: '', url: '' },
      ]);
    }
    expect(await rows(utf16(text), { delimiter: '\t' })).toHaveLength(3);
  });

  test('a doubled mark says that the lines are no rows', async () => {
    expect(await tsv('id\ttext\n1\t"He said ""no"".\nThen\tleft."\n')).toEqual([
      { id: '1', text: 'He said "no".\nThen\tleft.' },
    ]);
  });

  test('blank lines, returns as line ends, a last line without an end', async () => {
    expect(await tsv('a\tb\n\n1\t2\r\n\r\n3\t')).toEqual([
      { a: '1', b: '2' },
      { a: '3', b: '' },
    ]);
    for (const size of [1, 1e6]) expect(await rows('a\tb\r1\t2\r3\t4', { delimiter: '\t', size })).toHaveLength(2);
  });

  test('the time grows with the length, whatever the marks are', async () => {
    for (const row of ['1\t"""b\n', '"""\n', '1\t"a\tb\n', '"\t"\n']) {
      const started = performance.now();
      await tsv(`a\tb\tc\n${row.repeat(60_000)}`);
      expect(performance.now() - started).toBeLessThan(5000);
    }
  });
});
