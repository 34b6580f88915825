/** JSON as the command writes it: what strict readers accept, and what was carried through as it was. */
import type { Article, Warning } from '../model.js';
import { restoreNumbers } from './source-numbers.js';

/** A backslash that is escaped itself, or the escape that stands for half a character in what `JSON.stringify` writes. */
const ESCAPES = /\\(?:\\|ud[89a-f][0-9a-f]{2})/g;

const CARRIED: Warning = {
  code: 'lone-surrogates',
  message: 'Halves of characters (lone surrogates) in fields that are carried through became U+FFFD.',
};

/** @param json by `JSON.stringify` */
const mendEscapes = (json: string): string =>
  json.includes('\\ud') ? json.replace(ESCAPES, (escape) => (escape.length === 2 ? escape : '\uFFFD')) : json;

/** A value as JSON without halves of characters. */
export const toJson = (value: object): string => restoreNumbers(mendEscapes(JSON.stringify(value)));

/**
 * An article as JSON without halves of characters, with a warning where the fields that are carried through had some: the
 * rest has none.
 * @param write makes the text of it, by `JSON.stringify`
 */
export function articleJson(article: Article, write: (article: Article) => string): string {
  const json = write(article);
  if (mendEscapes(json) === json) return restoreNumbers(json);
  return restoreNumbers(mendEscapes(write({ ...article, warnings: [...article.warnings, CARRIED] })));
}
