/** How one or several cleaned inputs become one output. */
import type { Judgement, Options } from '../model.js';
import { toArticle, toMarkdown, toText } from '../render/index.js';
import { VERSION } from '../version.js';
import type { OutputFormat } from './options.js';

/** One cleaned input. */
export interface Cleaned {
  /** As the user gave it; `-` is standard input. */
  readonly input: string;
  readonly judgement: Judgement;
  /** What it was judged with. */
  readonly options: Options;
}

/** An output format: what stands before, between and after the documents, and each document. */
export interface Frame {
  readonly open: string;
  readonly between: string;
  readonly close: string;
  readonly document: (cleaned: Cleaned) => string;
}

const BARE = { open: '', between: '', close: '' };

const article = ({ judgement, options }: Cleaned): object => toArticle(judgement, options, VERSION);
const markdown = ({ judgement }: Cleaned): string => toMarkdown(judgement, { title: true });

/**
 * The frame for a format. Several inputs give Markdown documents under YAML front matter, one JSON array, or texts under
 * `==> name <==` lines as `head` and `tail` print them; lines of JSON need nothing around them.
 */
export function frameFor(format: OutputFormat, several: boolean): Frame {
  switch (format) {
    case 'jsonl':
      return { ...BARE, document: (cleaned) => `${JSON.stringify(article(cleaned))}\n` };
    case 'json':
      return several
        ? { open: '[\n', between: ',\n', close: '\n]\n', document: element }
        : { ...BARE, document: object };
    case 'text':
      return several ? { ...BARE, between: '\n', document: headed } : { ...BARE, document: text };
    case 'markdown':
      return several ? { ...BARE, between: '\n', document: fronted } : { ...BARE, document: markdown };
  }
}

const object = (cleaned: Cleaned): string => `${JSON.stringify(article(cleaned), null, 2)}\n`;

/** One element of an array. JSON escapes the line ends of its strings, so every raw one is layout. */
const element = (cleaned: Cleaned): string => JSON.stringify([article(cleaned)], null, 2).slice(2, -2);

/** The title, which is not part of `text`, stands on top as it does in Markdown. */
function text({ judgement }: Cleaned): string {
  const parts = [judgement.metadata.title ?? '', toText(judgement)].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

const headed = (cleaned: Cleaned): string => `==> ${cleaned.input} <==\n${text(cleaned)}`;

function fronted(cleaned: Cleaned): string {
  const { title } = cleaned.judgement.metadata;
  const front = `---\nsource: ${quoted(cleaned.input)}\ntitle: ${title === null ? 'null' : quoted(title)}\n---\n`;
  const body = markdown(cleaned);
  return body === '' ? front : `${front}\n${body}`;
}

/** What a YAML double-quoted string may not hold as it is (https://yaml.org/spec/1.2.2/#51-character-set). */
const UNPRINTABLE = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

/** A YAML string: JSON's is one, but for a few characters that YAML wants escaped. */
function quoted(value: string): string {
  const escape = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(UNPRINTABLE, escape);
}
