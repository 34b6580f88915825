import type { Metadata } from '../model.js';

/** What a YAML double-quoted string may not hold as it is (https://yaml.org/spec/1.2.2/#51-character-set). */
const UNPRINTABLE = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

/** A YAML string: JSON's is one, but for a few characters that YAML wants escaped. */
function quoted(value: string): string {
  const escape = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value.toWellFormed()).replace(UNPRINTABLE, escape);
}

const isKnown = (value: string | readonly string[] | null): value is string | readonly string[] =>
  value !== null && value.length > 0;

function written(value: string | readonly string[]): string {
  return typeof value === 'string' ? quoted(value) : `[${value.map(quoted).join(', ')}]`;
}

/**
 * Metadata as YAML front matter: `source` and `title` always (a title that is not known is `null`), of the rest what is
 * known. Every value is a quoted string, so that no reader takes a date or a `no` for something else.
 *
 * @param source what the document was made of: a path, `-` for standard input
 * @returns lines from `---` to `---`, each ended by a line end
 */
export function frontMatter(source: string, metadata: Metadata): string {
  const { title, authors, published, modified, site, url, language, description, image } = metadata;
  const rest = { authors, published, modified, site, url, language, description, image };
  const known = Object.entries(rest).flatMap(([key, value]) => (isKnown(value) ? [`${key}: ${written(value)}`] : []));
  const lines = [`source: ${quoted(source)}`, `title: ${title === null ? 'null' : quoted(title)}`, ...known];
  return `---\n${lines.join('\n')}\n---\n`;
}
