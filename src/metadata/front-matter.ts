import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { parseDate } from './dates.js';
import { TASTE } from './fact-lines.js';
import { cleanNames, looksLikeName } from './names.js';

/** What the front matter of a Markdown file says of it. */
export interface FrontFacts {
  readonly title: string | null;
  readonly authors: readonly string[];
  /** ISO 8601, or null. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly description: string | null;
  readonly language: string | null;
  readonly site: string | null;
  readonly url: string | null;
  readonly image: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

/** Front matter without its fences. */
interface Source {
  readonly syntax: 'yaml' | 'toml';
  readonly text: string;
}

/** Longer front matter is no front matter that a person wrote. In UTF-16 units. */
const LONGEST = 50_000;
/** Aliases can make a few lines of YAML into gigabytes: https://en.wikipedia.org/wiki/Billion_laughs_attack */
const MAX_ALIASES = 20;
const MAX_DEPTH = 50;
/** Tables in which Hugo and Zola put what they have no field for. */
const TABLES = ['params', 'extra'];

const parsed = ({ syntax, text }: Source): unknown =>
  syntax === 'toml'
    ? parseToml(text, { maxDepth: MAX_DEPTH })
    : parseYaml(text, { maxAliasCount: MAX_ALIASES, logLevel: 'silent', schema: 'failsafe' });

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? []
    : Object.entries(value).map(([name, field]) => [name.toLowerCase(), field as unknown]);

function fieldsOf(source: Source): Fields {
  if (source.text.length > LONGEST) return {};
  try {
    const own = entriesOf(parsed(source));
    const nested = own.filter(([name]) => TABLES.includes(name)).flatMap(([, table]) => entriesOf(table));
    return Object.fromEntries([...nested, ...own]);
  } catch {
    // What is no YAML or TOML says nothing; a broken head is no reason to refuse the article.
    return {};
  }
}

const words = (value: unknown): string | null => {
  // A date of TOML's writes itself as it was given: with a time or without, with a zone or without.
  const plain = value instanceof Date ? value.toISOString() : value;
  const text = typeof plain === 'string' ? plain.replace(/\s+/g, ' ').trim() : '';
  return text === '' || text === 'null' || text === '~' ? null : text;
};

/** The first of several fields that has words. */
const first = (fields: Fields, ...names: readonly string[]): string | null =>
  names.map((name) => words(fields[name])).find((text) => text !== null) ?? null;

const SEVERAL = /\s*[;,]\s*(?:and |und |& )?|\s+(?:and|und|&)\s+/;

const isFullName = (name: string): boolean =>
  name.includes(' ') &&
  !/\s(?:of|at)\s/.test(name) &&
  looksLikeName(name) &&
  cleanNames([{ text: name, type: null }], TASTE)[0] === name;

/** Several names in one string, where each is a full name: `Doe, Jane` is one, and so is `Jane Doe, University of Oslo`. */
function severalNames(text: string): string[] {
  const names = text.split(SEVERAL);
  return names.length > 1 && names.every(isFullName) ? names : [text];
}

/** Names in a string, a list, or a list of things with a `name`. */
function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => namesOf(item));
  if (typeof value === 'object' && value !== null) return namesOf((value as Fields)['name']);
  const name = words(value);
  return name === null ? [] : severalNames(name);
}

const address = (text: string | null): string | null => (text !== null && /^https?:\/\//.test(text) ? text : null);

/**
 * Reads front matter as static site generators write it.
 * @param source null where there is none
 */
export function readFrontMatter(source: Source | null): FrontFacts {
  const fields = source === null ? {} : fieldsOf(source);
  const language = first(fields, 'language', 'lang', 'locale');
  const date = (...names: readonly string[]): string | null => parseDate(first(fields, ...names), language);
  return {
    title: first(fields, 'title'),
    authors: [...new Set(namesOf(fields['authors'] ?? fields['author']))],
    published: date('date', 'published', 'pubdate', 'publishdate', 'created'),
    modified: date('modified', 'updated', 'lastmod', 'last_modified_at'),
    description: first(fields, 'description', 'summary', 'excerpt'),
    language,
    site: first(fields, 'site', 'site_name', 'sitename'),
    url: address(first(fields, 'url', 'canonical', 'canonical_url', 'source')),
    image: address(first(fields, 'image', 'cover', 'thumbnail')),
  };
}
