/**
 * What is fuzzed, and what must hold of the result. An `InputError` is an answer; anything else that is thrown is a finding.
 * `bluepencil` is the sources as one module: see fuzz-build.mjs.
 */
import { gzipSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, root } from './common.mjs';

const JUDGES = ['both', 'rules', 'content'];
const URL_OF_PAGE = 'https://example.org/2024/a/b';

/** The sample inputs whose names end so. */
function samples(ending) {
  const folder = join(root, 'samples');
  const files = readdirSync(folder).flatMap((sample) =>
    readdirSync(join(folder, sample)).map((name) => join(folder, sample, name)),
  );
  return files.filter((file) => ending.test(file)).map((file) => readFileSync(file));
}

/** Cleans; the first byte chooses the judge, and whether bytes or a text are given. */
function cleaned(bluepencil, data, format) {
  const choice = data[0] ?? 0;
  const bytes = data.subarray(1);
  const input = choice & 64 ? bytes.toString('utf8') : bytes;
  const options = { format, judge: JUDGES[choice % 3], url: URL_OF_PAGE };
  const judgement = bluepencil.judge(input, options);
  const article = bluepencil.toArticle(judgement, options, '0.0.0');
  hold(article);
  bluepencil.toHtml(judgement);
  if (choice & 128) {
    bluepencil.toExplanation(judgement);
    bluepencil.toDiff(judgement);
  }
  return { article, input };
}

/** Every value can be written as JSON, offsets are in order, and nothing is struck twice. */
function hold(article) {
  const again = JSON.parse(JSON.stringify(article));
  check(again.schema === 'bluepencil/article/1', 'the article is no article');
  let last = 0;
  for (const { start, end } of article.removed) {
    if (start === null) continue;
    check(start >= last && end >= start, `struck from ${start} to ${end}, after ${last}`);
    last = start;
  }
}

/** No word of a text is in no role. Counted as characters, since joined lines make one word of two. */
function accounted({ article, input }, format) {
  const text = typeof input === 'string' ? input : null;
  if (text === null || format !== 'text') return;
  const visible = (value) => value.replace(/[^\p{L}\p{N}]/gu, '').length;
  const found = [article.text, article.title ?? '', ...article.removed.map((one) => one.text)];
  const sum = found.reduce((length, part) => length + visible(part), 0);
  const metadata = visible(text) - sum;
  check(metadata >= 0 || -metadata <= visible(article.title ?? ''), `${-metadata} characters more than in the input`);
}

const cleaning = (name, format, ending) => ({
  name,
  seeds: () => samples(ending).map((bytes) => Buffer.concat([Buffer.from([0]), bytes])),
  run: (bluepencil, data) => accounted(cleaned(bluepencil, data, format), format),
});

function blocksInOrder(blocks, length) {
  blocks.forEach((block, i) => {
    check(block.index === i, `block ${i} says that it is ${block.index}`);
    if (block.start === null) return;
    check(
      block.start >= 0 && block.end >= block.start && block.end <= length,
      `${block.start} to ${block.end} of ${length}`,
    );
  });
}

/** Bytes in pieces of uneven lengths, as a pipe gives them. */
async function* inPieces(bytes, size) {
  for (let at = 0; at < bytes.length; at += size) yield await bytes.subarray(at, at + size);
}

const SETTINGS = { fields: { html: 'html', markdown: 'markdown', text: 'text', url: 'url', id: 'id' }, maxSize: 1e6 };

/** The tasks of an input as they come, each opened as a worker would; errors are said in its place. */
async function opened(bluepencil, bytes, container, size) {
  const entry = { path: null, file: null, name: 'input', regular: false, bytes: null, version: null };
  const stdin = inPieces(bytes, size);
  const reading = { ...SETTINGS, container, charset: null, stdin, onBytes: () => 0, onLeft: () => 0 };
  const found = [];
  for await (const { job, lost } of bluepencil.tasksOf(one(entry), reading)) {
    found.push(job === null ? lost : await answer(() => bluepencil.openJob(job, SETTINGS)));
  }
  return JSON.stringify(found);
}

async function* one(value) {
  yield await value;
}

async function answer(work) {
  try {
    return (await work())?.source ?? null;
  } catch (error) {
    if (error.name !== 'InputError') throw error;
    return error.message;
  }
}

const isPacked = (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * What comes out of an archive is the same however its bytes arrive. Not so of damaged gzip data: what zlib had unpacked of
 * the piece with the damage, it does not give.
 */
const archive = (name, container, seeds) => ({
  name,
  seeds: () => seeds.map((seed) => Buffer.from(seed)),
  run: async (bluepencil, data) => {
    const whole = await opened(bluepencil, data, container, Math.max(1, data.length));
    if (isPacked(data)) return;
    const size = 1 + ((data[data.length - 1] ?? 0) % 61);
    check((await opened(bluepencil, data, container, size)) === whole, `pieces of ${size} bytes give other documents`);
  },
});

const HTTP =
  'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 40\r\n\r\n<html><p>The gates are open.</p></html>\n';
const record = (type, body) =>
  `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Target-URI: ${URL_OF_PAGE}\r\n` +
  `WARC-Date: 2024-03-05T14:05:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${body.length}\r\n\r\n${body}\r\n\r\n`;
const WARC = `${record('warcinfo', 'software: x\r\n')}${record('response', HTTP)}${record('conversion', 'A text.')}`;
const CSV = 'id,url,text\n1,https://example.org/a,"The gates, ""as said"", are\nopen."\n2,,Boats\n';
const JSONL = '{"id":1,"text":"The gates are open."}\n\n{"html":"<p>A</p>","url":"https://example.org/","x":[1]}\n';

/** All targets, in the order in which they take turns. */
export const TARGETS = [
  cleaning('clean-html', 'html', /input\.html$/u),
  cleaning('clean-text', 'text', /input\.(?:txt|md)$/u),
  cleaning('clean-markdown', 'markdown', /input\.(?:md|txt)$/u),
  cleaning('clean-auto', 'auto', /input\.\w+$/u),
  {
    name: 'decode',
    seeds: () => [
      ...samples(/input\.txt$/u),
      Buffer.from('<meta charset="windows-1251"><p>\xcf\xf0\xe8\xe2\xe5\xf2</p>', 'latin1'),
      Buffer.from('\xff\xfeT\0h\0e\0', 'latin1'),
      Buffer.from('\x93\xfa\x96\x7b\x8c\xea', 'latin1'),
    ],
    run: (bluepencil, data) => {
      const { text, charset } = bluepencil.decode(data);
      check(typeof text === 'string' && charset !== '', 'no text');
    },
  },
  {
    name: 'parse',
    seeds: () => samples(/input\.html$/u),
    run: (bluepencil, data) => {
      const source = data.toString('utf8');
      const page = bluepencil.parseHtml(source);
      const blocks = bluepencil.blocksFromHtml(page, source);
      blocksInOrder(blocks, source.length);
      const head = bluepencil.readHead(page.document, URL_OF_PAGE);
      bluepencil.readMetadata(head, blocks);
    },
  },
  archive('warc', 'warc', [WARC, gzipSync(WARC)]),
  archive('csv', 'csv', [CSV, gzipSync(CSV), Buffer.from(CSV.replace('Boats', 'Caf\xe9s'), 'latin1')]),
  archive('tsv', 'tsv', [CSV.replaceAll(',', '\t'), Buffer.from(`\ufeff${CSV.replaceAll(',', '\t')}`, 'utf16le')]),
  archive('jsonl', 'jsonl', [JSONL, gzipSync(JSONL)]),
];
