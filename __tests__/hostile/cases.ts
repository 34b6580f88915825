/** Inputs that were made to do harm, or that harm by accident. All are built here; none is a file of somebody's. */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { http, pageRecord, warcRecord } from '../batch/warc-file.js';
import { ARTICLE } from '../cli/run.js';

/** What has to come of an input. */
export interface Case {
  /** Its file name. */
  readonly name: string;
  readonly bytes: () => Uint8Array | string;
  /** Words that its text has to hold; empty where it has no article. Null where it is refused. */
  readonly keeps: readonly string[] | null;
  /** What the failure says, where there is one. */
  readonly says?: string;
  /** Documents that come of it; one, where nothing is said. */
  readonly documents?: number;
}

export const SENTENCE =
  'The ferry sailed again on Monday, two winters after a fire in the engine room had put it out of service.';
const MORE =
  'About two hundred people stood on the quay when the ship left at nine, and some of them had brought a brass band.';
const BODY = `<p>${SENTENCE}</p><p>${MORE}</p>`;
const page = (inside: string, head = ''): string =>
  `<!doctype html><html><head><title>Ferry</title>${head}</head><body><article><h1>Ferry</h1>${inside}</article></body></html>`;
const kept = [SENTENCE];
const record = (id: number): string => JSON.stringify({ id, text: ARTICLE });

/** Pages whose markup is the trouble. */
export const PAGES: readonly Case[] = [
  { name: 'nested-divs.html', bytes: () => page(`${'<div>'.repeat(200_000)}${BODY}`), keeps: kept },
  { name: 'nested-mixed.html', bytes: () => page(`${'<ul><li><blockquote><b>'.repeat(50_000)}${BODY}`), keeps: kept },
  { name: 'nested-tables.html', bytes: () => page(`${BODY}${'<table><tr><td>'.repeat(20_000)}cell`), keeps: kept },
  { name: 'nested-inlines.html', bytes: () => page(`${BODY}<p>${'<b><i><a href=x>'.repeat(30_000)}word`), keeps: kept },
  { name: 'end-tags.html', bytes: () => page(`${'</div></p></b>'.repeat(100_000)}${BODY}`), keeps: kept },
  { name: 'misnested.html', bytes: () => page(`${'<b><p></b><i></p>'.repeat(30_000)}${BODY}`), keeps: kept },
  {
    name: 'rows.html',
    bytes: () => page(`${BODY}<table>${'<tr><td>a<td>b<td>c'.repeat(20_000)}</table>`),
    keeps: kept,
  },
  {
    name: 'colspan.html',
    bytes: () => page(`${BODY}<table><tr><td colspan=9007199254740991 rowspan=9007199254740991>a<td>b</table>`),
    keeps: kept,
  },
  { name: 'columns.html', bytes: () => page(`${BODY}<table><tr>${'<td>a'.repeat(50_000)}</table>`), keeps: kept },
  {
    name: 'list-start.html',
    bytes: () => page(`${BODY}<ol start=99999999999999999999><li value=-1e308>item</ol>`),
    keeps: kept,
  },
  {
    name: 'attribute-value.html',
    bytes: () => page(`<p title="${'x'.repeat(1_000_000)}">${SENTENCE}</p><p>${MORE}</p>`),
    keeps: kept,
  },
  {
    name: 'attributes.html',
    bytes: () =>
      page(`<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(' ')}>${SENTENCE}</p><p>${MORE}</p>`),
    keeps: kept,
  },
  {
    name: 'classes.html',
    bytes: () =>
      page(`<p class="${Array.from({ length: 100_000 }, (_, i) => `c${i}`).join(' ')}">${SENTENCE}</p><p>${MORE}</p>`),
    keeps: kept,
  },
  {
    name: 'entities.html',
    bytes: () => page(`${BODY}<p>${'&amp;&#x1F600;&notanentity;&#99999999999;&'.repeat(20_000)}</p>`),
    keeps: kept,
  },
  { name: 'ampersands.html', bytes: () => page(`${BODY}<p>${'&'.repeat(500_000)}`), keeps: kept },
  { name: 'open-tag.html', bytes: () => `${page(BODY)}<p title="never closed ${'x'.repeat(100_000)}`, keeps: kept },
  { name: 'open-comment.html', bytes: () => `${page(BODY)}<!-- never closed ${'- -'.repeat(100_000)}`, keeps: kept },
  { name: 'comments.html', bytes: () => page(`${'<!---->'.repeat(100_000)}${BODY}`), keeps: kept },
  {
    name: 'open-script.html',
    bytes: () => `${page(BODY)}<script>while(true){${'</scrip'.repeat(50_000)}`,
    keeps: kept,
  },
  { name: 'less-thans.html', bytes: () => page(`${BODY}<p>${'<'.repeat(300_000)}`), keeps: kept },
  {
    name: 'doctype-entities.html',
    bytes: () => `<!DOCTYPE html [<!ENTITY a "${'&a;'.repeat(1000)}">]>${page(`${BODY}<p>&a;`)}`,
    keeps: kept,
  },
  {
    name: 'json-ld.html',
    bytes: () => page(BODY, `<script type="application/ld+json">${'{"a":['.repeat(100_000)}</script>`),
    keeps: kept,
  },
  {
    name: 'json-ld-proto.html',
    bytes: () =>
      page(
        BODY,
        '<script type="application/ld+json">{"@type":"Article","__proto__":{"headline":1},"headline":{"toString":1}}</script>',
      ),
    keeps: kept,
  },
  { name: 'metas.html', bytes: () => page(BODY, '<meta property="og:title" content="x">'.repeat(50_000)), keeps: kept },
  {
    name: 'links.html',
    bytes: () => page(`${BODY}<p>${'<a href="javascript:alert(1)">x</a> '.repeat(20_000)}`),
    keeps: kept,
  },
  {
    name: 'svg-math.html',
    bytes: () => page(`${BODY}${'<svg><math><foreignObject><mtext>'.repeat(10_000)}`),
    keeps: kept,
  },
  {
    name: 'templates.html',
    bytes: () => page('<template><noscript><iframe srcdoc="<p>x">'.repeat(5000)) + BODY,
    keeps: [],
  },
  { name: 'frameset.html', bytes: () => `<html><frameset><frame src=a></frameset>${BODY}</html>`, keeps: [] },
  { name: 'bidi.html', bytes: () => page(`${BODY}<p>\u202e${'\u2066\u202d'.repeat(50_000)}right</p>`), keeps: kept },
  { name: 'combining.html', bytes: () => page(`${BODY}<p>a${'\u0301'.repeat(300_000)}</p>`), keeps: kept },
];

/** Texts and bytes. */
export const TEXTS: readonly Case[] = [
  {
    name: 'invalid-utf8.txt',
    bytes: () =>
      Buffer.concat([
        Buffer.from(`${ARTICLE}caf`),
        Buffer.from([0xc3, 0x28, 0xe2, 0x82]),
        Buffer.from(` gr\u00fc\u00dfe \u00e9t\u00e9\n`),
      ]),
    keeps: ['engine room'],
  },
  {
    name: 'surrogates.txt',
    bytes: () =>
      Buffer.concat([
        Buffer.from(ARTICLE),
        Buffer.from([0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80]),
        Buffer.from(' \u{1F600} end.\n'),
      ]),
    keeps: ['engine room'],
  },
  { name: 'nuls.txt', bytes: () => ARTICLE.replaceAll('ferry', 'fer\0ry'), keeps: ['brass band'] },
  { name: 'zeros.txt', bytes: () => Buffer.alloc(99_000_000), keeps: null, says: 'binary' },
  { name: 'line-ends.txt', bytes: () => ARTICLE.replaceAll('\n\n', '\r\r\n\n\r'), keeps: ['brass band'] },
  { name: 'carriage-returns.txt', bytes: () => ARTICLE.replaceAll('\n', '\r'), keeps: ['brass band'] },
  { name: 'blank-lines.txt', bytes: () => ARTICLE.replaceAll('\n\n', '\n'.repeat(200_000)), keeps: ['brass band'] },
  { name: 'spaces.txt', bytes: () => ARTICLE.replace('ferry', `ferry${' '.repeat(3_000_000)}`), keeps: ['brass band'] },
  { name: 'one-word.txt', bytes: () => 'x'.repeat(5_000_000), keeps: [] },
  {
    name: 'escapes.txt',
    bytes: () => ARTICLE.replace('ferry', 'ferry\u001b]0;pwned\u0007\u001b[2J'),
    keeps: ['brass band'],
  },
  { name: 'quotes.md', bytes: () => `${'> '.repeat(20_000)}deep\n\n${ARTICLE}`, keeps: ['brass band'] },
  {
    name: 'brackets.md',
    bytes: () => `${ARTICLE}\n${'['.repeat(100_000)}${'![a]('.repeat(20_000)}\n`,
    keeps: ['brass band'],
  },
  { name: 'emphasis.md', bytes: () => `${ARTICLE}\n${'*_**__`'.repeat(20_000)}\n`, keeps: ['brass band'] },
  {
    name: 'lists.md',
    bytes: () => `${ARTICLE}\n${Array.from({ length: 400 }, (_, i) => `${'  '.repeat(i)}- x`).join('\n')}\n`,
    keeps: ['brass band'],
  },
  { name: 'bom.txt', bytes: () => `\ufeff\ufeff\ufeff${ARTICLE}`, keeps: ['brass band'] },
  {
    name: 'program.txt',
    bytes: () => Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(2000, 7)]),
    keeps: null,
    says: 'binary',
  },
  { name: 'empty.txt', bytes: () => '', keeps: null, says: 'it is empty' },
];

/** Archives. */
export const ARCHIVES: readonly Case[] = [
  { name: 'bomb.html.gz', bytes: () => gzipSync(Buffer.alloc(300_000_000)), keeps: null, says: 'larger than 100 MB' },
  {
    name: 'bomb.txt.br',
    bytes: () => brotliCompressSync(Buffer.alloc(150_000_000)),
    keeps: null,
    says: 'larger than 100 MB',
  },
  { name: 'bomb-in-bomb.html.gz', bytes: () => gzipSync(gzipSync(page(BODY))), keeps: null, says: 'binary' },
  { name: 'cut.html.gz', bytes: () => gzipSync(page(BODY)).subarray(0, 60), keeps: null, says: 'breaks off' },
  { name: 'no.html.gz', bytes: () => page(BODY), keeps: kept },
  {
    name: 'bomb.jsonl.gz',
    bytes: () => gzipSync(`${record(1)}\n${'x'.repeat(120_000_000)}\n${record(3)}\n`),
    keeps: ['brass band'],
    says: 'larger than 100 MB',
    documents: 3,
  },
  {
    name: 'cut.jsonl.gz',
    bytes: () => gzipSync(`${record(1)}\n${record(2)}\n`, { level: 0 }).subarray(0, -400),
    keeps: ['brass band'],
    says: 'breaks off',
    documents: 2,
  },
  {
    name: 'deep.jsonl',
    bytes: () =>
      `${record(1)}\n${'{"text":'.repeat(100_000)}\n{"text":"x","more":${'['.repeat(5000)}${']'.repeat(5000)}}\n${record(4)}\n`,
    keeps: ['brass band'],
    says: 'not JSON',
    documents: 4,
  },
  {
    name: 'odd.jsonl',
    bytes: () =>
      `null\n[]\n7\n{"text":"\\ud800","id":"\\udfff"}\n{"__proto__":{"text":"x"}}\n{"text":{},"id":1}\n${record(1)}\n`,
    keeps: ['brass band'],
    says: 'JSON',
    documents: 7,
  },
  {
    name: 'lies.warc',
    bytes: () =>
      Buffer.concat([
        pageRecord('http://a/1', 'One', 7),
        pageRecord('http://a/2', 'Two', 1e12),
        pageRecord('http://a/3', 'Three'),
        pageRecord('http://a/4', 'Four'),
      ]),
    keeps: ['engine room'],
    says: 'larger than',
    documents: 4,
  },
  {
    name: 'cut.warc',
    bytes: () => Buffer.concat([pageRecord('http://a/1', 'One'), pageRecord('http://a/2', 'Two').subarray(0, 300)]),
    keeps: ['engine room'],
    says: 'breaks off',
    documents: 2,
  },
  {
    name: 'encoded.warc',
    bytes: () =>
      warcRecord({
        url: 'http://a/1',
        block: http(gzipSync(Buffer.alloc(200_000_000)), ['Content-Type: text/html', 'Content-Encoding: gzip']),
      }),
    keeps: null,
    says: 'larger than 100 MB',
  },
  {
    name: 'headers.warc',
    bytes: () =>
      Buffer.concat([Buffer.from(`WARC/1.0\r\n${'X: y\r\n'.repeat(20_000)}\r\n`), pageRecord('http://a/2', 'Two')]),
    keeps: ['engine room'],
    says: 'belong to no record',
    documents: 2,
  },
  {
    name: 'open-quote.csv',
    bytes: () => `id,text\n1,"${ARTICLE.replaceAll('"', '""')}"\n2,"never closed ${'x,'.repeat(100_000)}`,
    keeps: ['brass band'],
    says: 'no table',
    documents: 2,
  },
  {
    name: 'columns.csv',
    bytes: () => `${'a,'.repeat(50_000)}text\n${','.repeat(50_000)}"${ARTICLE}"\n`,
    keeps: ['brass band'],
  },
];
