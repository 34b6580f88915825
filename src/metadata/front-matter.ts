import { parse } from 'yaml';
import { parseDate } from './dates.js';

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

/** Longer front matter is no front matter that a person wrote. In UTF-16 units. */
const LONGEST = 50_000;
/** Aliases can make a few lines of YAML into gigabytes: https://en.wikipedia.org/wiki/Billion_laughs_attack */
const MAX_ALIASES = 20;

function fieldsOf(yaml: string): Fields {
  if (yaml.length > LONGEST) return {};
  try {
    const value: unknown = parse(yaml, { maxAliasCount: MAX_ALIASES, logLevel: 'silent', schema: 'failsafe' });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name.toLowerCase(), field as unknown]));
  } catch {
    // What is no YAML says nothing; a broken head is no reason to refuse the article.
    return {};
  }
}

const words = (value: unknown): string | null => {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  return text === '' || text === 'null' || text === '~' ? null : text;
};

/** The first of several fields that has words. */
const first = (fields: Fields, ...names: readonly string[]): string | null =>
  names.map((name) => words(fields[name])).find((text) => text !== null) ?? null;

/** Names in a string, a list, or a list of things with a `name`. */
function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => namesOf(item));
  if (typeof value === 'object' && value !== null) return namesOf((value as Fields)['name']);
  const name = words(value);
  return name === null ? [] : [name];
}

const address = (text: string | null): string | null => (text !== null && /^https?:\/\//.test(text) ? text : null);

/**
 * Reads YAML front matter as static site generators write it.
 * @param yaml the text between the fences; null where there is none
 */
export function readFrontMatter(yaml: string | null): FrontFacts {
  const fields = yaml === null ? {} : fieldsOf(yaml);
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
