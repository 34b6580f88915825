/** How one or several cleaned inputs become one output. */
import type { Article, Judgement, Options } from '../model.js';
import { toArticle, toMarkdown, toText } from '../render/index.js';
import { VERSION } from '../version.js';
import { frontMatter } from './front-matter.js';
import { articleJson } from './json.js';
import type { Look, OutputFormat } from './options.js';

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

const json = ({ judgement, options }: Cleaned, write: (article: Article) => string): string =>
  articleJson(toArticle(judgement, options, VERSION), write);

/**
 * The frame for a format. Several inputs give Markdown documents under YAML front matter, one JSON array, one `article`
 * element of HTML each, or texts under `==> name <==` lines as `head` and `tail` print them; lines of JSON need nothing
 * around them.
 *
 * @param look what the reader wants of title, links, images and front matter
 */
export async function frameFor(format: OutputFormat, several: boolean, look: Look): Promise<Frame> {
  switch (format) {
    case 'jsonl':
      return { ...BARE, document: (cleaned) => `${json(cleaned, (article) => JSON.stringify(article))}\n` };
    case 'json':
      return several
        ? { open: '[\n', between: ',\n', close: '\n]\n', document: element }
        : { ...BARE, document: object };
    case 'text':
      return several ? { ...BARE, between: '\n', document: headed(look) } : { ...BARE, document: text(look) };
    case 'markdown': {
      const between = several ? '\n' : '';
      return { ...BARE, between, document: several || look.frontMatter ? fronted(look) : markdown(look) };
    }
    case 'html':
      return htmlFrame(several, look);
  }
}

const object = (cleaned: Cleaned): string => `${json(cleaned, (article) => JSON.stringify(article, null, 2))}\n`;

/** One element of an array. JSON escapes the line ends of its strings, so every raw one is layout. */
const element = (cleaned: Cleaned): string =>
  json(cleaned, (article) => JSON.stringify([article], null, 2).slice(2, -2));

/** What makes a document of a cleaned input. */
type Writer = Frame['document'];

/** The title, which is not part of `text`, stands on top as it does in Markdown. */
const text =
  ({ title }: Look): Writer =>
  ({ judgement }) => {
    const parts = [(title ? judgement.metadata.title : null) ?? '', toText(judgement)].filter((part) => part !== '');
    return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
  };

const headed = (look: Look): Writer => {
  const write = text(look);
  return (cleaned) => `==> ${cleaned.input} <==\n${write(cleaned)}`;
};

const markdown =
  (look: Look): Writer =>
  ({ judgement }) =>
    toMarkdown(judgement, look);

const fronted =
  (look: Look): Writer =>
  ({ input, judgement }) => {
    const front = frontMatter(input, judgement.metadata);
    const body = toMarkdown(judgement, look);
    return body === '' ? front : `${front}\n${body}`;
  };

async function htmlFrame(several: boolean, look: Look): Promise<Frame> {
  const { toHtml } = await import('../render/html.js');
  const document: Writer = ({ input, judgement }) => toHtml(judgement, several ? { ...look, source: input } : look);
  return { ...BARE, document };
}
