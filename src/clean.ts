/** The pipeline: decode → parse → blocks → judge → render. */
import { blocksFromHtml } from './blocks/html/blocks.js';
import { parseHtml } from './blocks/html/parse.js';
import { blocksFromMarkdown } from './blocks/markdown/blocks.js';
import { measure } from './blocks/measure.js';
import { blocksFromText } from './blocks/text/blocks.js';
import { judgePage } from './content/html.js';
import type { Guide } from './content/markup.js';
import { judgeText } from './content/text.js';
import type { ContentOpinion } from './content/text.js';
import { decide } from './decide.js';
import { decode } from './input/decode.js';
import { sniff } from './input/sniff.js';
import { textTitle } from './metadata/title.js';
import type { Access, Article, Block, Format, Judgement, Mark, Measure, Metadata, Options, Source, Warning } from './model.js';
import { toArticle } from './render/index.js';
import { builtinPacks, compile, KNOWN_FACTS, markByRules } from './rules/index.js';
import type { RuleSet } from './rules/index.js';
import { VERSION } from './version.js';

let builtin: RuleSet | null = null;
const builtinRules = (): RuleSet => (builtin ??= compile(builtinPacks, KNOWN_FACTS));

interface Read {
  readonly source: Source;
  readonly warnings: readonly Warning[];
}

function read(input: string | Uint8Array, options: Options): Read {
  const decoded =
    typeof input === 'string'
      ? { text: input.replace(/^\uFEFF/, ''), charset: null, warnings: [] }
      : decode(input, options.charset);
  const { text, charset, warnings } = decoded;
  const format = options.format === undefined || options.format === 'auto' ? sniff(text, options.path) : options.format;
  const bytes = typeof input === 'string' ? Buffer.byteLength(input) : input.byteLength;
  return { source: { text, format, charset, bytes }, warnings };
}

interface Parsed {
  readonly blocks: readonly Block[];
  readonly warnings: readonly Warning[];
}

const parsers: Record<Format, (text: string) => Parsed> = {
  text: (text) => ({ blocks: blocksFromText(text), warnings: [] }),
  markdown: blocksFromMarkdown,
  html: (text) => {
    const page = parseHtml(text);
    return { blocks: blocksFromHtml(page, text), warnings: page.warnings };
  },
};

const NO_GUIDE: Guide = { titles: [], body: null, description: null };

const judgeContent = (
  format: Format,
  blocks: readonly Block[],
  measures: readonly Measure[],
  marks: readonly Mark[],
): ContentOpinion =>
  format === 'html' ? judgePage(blocks, measures, marks, NO_GUIDE) : judgeText(blocks, measures, marks);

const NO_FACTS: Metadata = {
  url: null,
  title: null,
  authors: [],
  published: null,
  modified: null,
  site: null,
  language: null,
  description: null,
  image: null,
};

const NO_OPINION: ContentOpinion = { marks: [], warnings: [] };
const UNKNOWN_ACCESS: Access = { status: 'unknown', truncated: null, evidence: [] };

/**
 * Decides for every block of an input whether it is the article.
 * @param input decoded text, or bytes in any encoding
 * @returns blocks, marks and verdicts: the value of which all views are made
 * @throws InputError where the bytes are no text; UsageError for an unknown charset
 */
export function judge(input: string | Uint8Array, options: Options = {}): Judgement {
  const { source, warnings } = read(input, options);
  const parsed = parsers[source.format](source.text);
  const { blocks } = parsed;
  const measures = blocks.map(measure);
  const rules = builtinRules();
  const byRules = options.judge === 'content' ? [] : markByRules(blocks, measures, rules, null);
  const content = options.judge === 'rules' ? NO_OPINION : judgeContent(source.format, blocks, measures, byRules);
  const all = [...byRules, ...content.marks];
  const title = textTitle(blocks, measures, all);
  const { marks, verdicts } = decide(blocks, measures, all, title, new Set(), options);
  const metadata = { ...NO_FACTS, url: options.url ?? null, title: title === null ? null : (blocks[title]?.text ?? null) };
  return {
    source,
    blocks,
    marks,
    verdicts,
    metadata,
    access: UNKNOWN_ACCESS,
    warnings: [...warnings, ...parsed.warnings, ...content.warnings],
    get rules() {
      return rules.digest();
    },
  };
}

/**
 * Cleans one article: `judge`, rendered.
 * @param input decoded text, or bytes in any encoding
 * @throws InputError where the bytes are no text; UsageError for an unknown charset
 */
export const clean = (input: string | Uint8Array, options: Options = {}): Article =>
  toArticle(judge(input, options), options, VERSION);
