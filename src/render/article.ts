import type { Article, Block, Judgement, Kind, Options, Removed, Stats, Verdict } from '../model.js';
import { KINDS } from '../model.js';
import { toMarkdown } from './markdown.js';
import { toText } from './text.js';
import { countWords } from './words.js';

/** The kind of a block that is not in the article; a byline or a timestamp needs no mark to be metadata. */
function kindOf(verdict: Verdict): Kind {
  if (verdict.mark !== null) return verdict.mark.kind;
  return verdict.role === 'metadata' ? 'metadata' : 'furniture';
}

function removedOf(block: Block, verdict: Verdict): Removed {
  const { mark } = verdict;
  return {
    by: mark?.by ?? 'content',
    rule: mark?.rule ?? null,
    kind: kindOf(verdict),
    section: mark?.section ?? null,
    start: block.start,
    end: block.end,
    line: block.line,
    text: block.text,
    evidence: [...(mark?.evidence ?? [])],
  };
}

/** What was struck or went into a key, in source order. */
function removedFrom(judgement: Judgement): Removed[] {
  const removed: Removed[] = [];
  for (const block of judgement.blocks) {
    const verdict = judgement.verdicts[block.index];
    if (verdict?.role === 'struck' || verdict?.role === 'metadata') removed.push(removedOf(block, verdict));
  }
  return removed;
}

function keptFrom(judgement: Judgement): { words: number; blocks: number } {
  const kept = { words: 0, blocks: 0 };
  for (const block of judgement.blocks) {
    if (judgement.verdicts[block.index]?.role !== 'kept') continue;
    kept.words += countWords(block.text);
    kept.blocks++;
  }
  return kept;
}

function statsOf(judgement: Judgement, removed: readonly Removed[]): Stats {
  const byKind = new Map<Kind, number>();
  let struck = 0;
  for (const { kind, text } of removed) {
    const words = countWords(text);
    struck += words;
    byKind.set(kind, (byKind.get(kind) ?? 0) + words);
  }
  const kept = keptFrom(judgement);
  const counted = KINDS.filter((kind) => (byKind.get(kind) ?? 0) > 0);
  return {
    words: { kept: kept.words, struck },
    blocks: { kept: kept.blocks, struck: removed.length },
    kinds: Object.fromEntries(counted.map((kind) => [kind, byKind.get(kind) ?? 0])),
  };
}

function sourceOf(judgement: Judgement, options: Options): Article['source'] {
  const { format, charset, bytes } = judgement.source;
  return { path: options.path ?? null, record: options.record ?? null, format, charset, bytes };
}

/** Whether all strings in a value are. Nearly all are, and to look costs less than to copy. */
function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isWellFormed);
  for (const key in value) if (!isWellFormed((value as Record<string, unknown>)[key])) return false;
  return true;
}

/**
 * A value of the article's own shape with U+FFFD in the place of each half character (lone surrogate), which strict readers
 * of JSON refuse: JSON inside of a page, a path or an id may hold some, and what is cut to a width may end in one.
 */
function wellFormed<T>(value: T): T;
function wellFormed(value: unknown): unknown {
  if (isWellFormed(value)) return value;
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map((item: unknown) => wellFormed(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wellFormed<unknown>(item)]));
}

/**
 * The article as a value for JSON, keys in the order of the contract (`schema/article.schema.json`). Holds nothing that
 * changes from run to run.
 * @param options what the judgement was made with; `path`, `record` and `input` are carried through, `input` untouched
 * @param version of this program
 */
export function toArticle(judgement: Judgement, options: Options, version: string): Article {
  return { ...wellFormed(ownKeys(judgement, options, version)), input: options.input ?? null };
}

/** All but what is carried through. */
function ownKeys(judgement: Judgement, options: Options, version: string): Omit<Article, 'input'> {
  const { url, title, authors, published, modified, site, language, description, image } = judgement.metadata;
  const { status, truncated, evidence } = judgement.access;
  const removed = removedFrom(judgement);
  return {
    schema: 'bluepencil/article/1',
    generator: { name: 'bluepencil', version, rules: judgement.rules },
    source: sourceOf(judgement, options),
    url,
    title,
    authors: [...authors],
    published,
    modified,
    site,
    language,
    description,
    image,
    access: { status, truncated, evidence: [...evidence] },
    markdown: toMarkdown(judgement, { links: options.links !== false, images: options.images !== false }),
    text: toText(judgement),
    removed,
    stats: statsOf(judgement, removed),
    warnings: judgement.warnings.map(({ code, message }) => ({ code, message })),
  };
}
