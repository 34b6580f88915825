/** Data that is no article: feeds, sitemaps, other XML, JSON, web archives. It is judged as what it looks like, and a warning says so. */
import type { Options, Warning } from './model.js';
import type { Decoded } from './pipeline.js';

/** Roots of documents that name articles and hold none, or many. */
const FEEDS = new Set(['rss', 'feed', 'rdf:rdf', 'urlset', 'sitemapindex', 'opml']);

/** In so many UTF-16 units the root element is found, or not at all. */
const HEAD = 4096;

/** JSON of more units is told by its first and last characters alone. */
const MOST_PARSED = 10_000_000;

/** The name of the root element in lower case, and whether the text says that it is XML; null where it is no markup. */
function rootOf(text: string): { name: string; isXml: boolean } | null {
  const head = text.slice(0, HEAD).trimStart();
  if (!head.startsWith('<')) return null;
  const bare = head.replace(/<!--[\s\S]*?-->|<\?[^>]*>|<!doctype[^>]*>/gi, '').trimStart();
  const name = /^<([a-z][\w:.-]*)[\s/>]/i.exec(bare)?.[1];
  return name === undefined ? null : { name: name.toLowerCase(), isXml: head.startsWith('<?xml') };
}

function isJson(text: string): boolean {
  const trimmed = text.trim();
  if (!/^(?:\{\s*"|\[\s*[[{"\d])/.test(trimmed.slice(0, HEAD)) || !/[\]}]$/.test(trimmed.slice(-1))) return false;
  return trimmed.length > MOST_PARSED || parses(trimmed) || parses(trimmed.slice(0, trimmed.search(/[\r\n]|$/)));
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function warningFor(text: string): Warning | null {
  const root = rootOf(text);
  if (root !== null && FEEDS.has(root.name)) {
    const message = `It is a feed or a sitemap (<${root.name}>), not an article. Give the pages that it names.`;
    return { code: 'feed', message };
  }
  if (root?.isXml === true && root.name !== 'html') {
    const message = `It is XML (<${root.name}>), not a page of the web. Give the page, or the text in it.`;
    return { code: 'xml', message };
  }
  if (/^WARC\/\d\.\d\r?\n/.test(text)) {
    const message = 'It is a WARC archive, not an article. Archives are read from *.warc and with --input-format warc.';
    return { code: 'warc', message };
  }
  if (root !== null || !isJson(text)) return null;
  const message =
    'It is JSON, not an article. Records of articles, one a line, are read from *.jsonl and with --jsonl.';
  return { code: 'json', message };
}

/** Adds a warning where the input is no article by its form. Who says what the format is, knows what they give. */
export function warnOfForeign(decoded: Decoded, { format }: Options): Decoded {
  const warning = format === undefined || format === 'auto' ? warningFor(decoded.source.text) : null;
  return warning === null ? decoded : { ...decoded, warnings: [...decoded.warnings, warning] };
}
