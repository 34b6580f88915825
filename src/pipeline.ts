/** The pipeline: decode → parse → blocks → judge. Which formats it can read is the caller's choice; see `clean.ts`. */
import { measure } from './blocks/measure.js';
import { decide } from './decide.js';
import type { Reader } from './formats/reader.js';
import { decode } from './input/decode.js';
import { sniff } from './input/sniff.js';
import { mendHalves } from './input/well-formed.js';
import { languageOfTexts } from './metadata/language.js';
import type { Format, Judgement, Opinion, Options, Source, Warning } from './model.js';
import { builtinDigest, builtinRules, markByRules } from './rules/index.js';

export interface Decoded {
  readonly source: Source;
  readonly warnings: readonly Warning[];
}

/**
 * Makes text of an input and tells its format. The text is without a byte order mark, also where a string begins with one.
 * @throws InputError where the bytes are no text; UsageError for an unknown charset
 */
export function decodeInput(input: string | Uint8Array, options: Options): Decoded {
  const decoded = typeof input === 'string' ? decodedString(input) : decode(input, options.charset);
  const { text, charset, warnings } = decoded;
  const format = options.format === undefined || options.format === 'auto' ? sniff(text, options.path) : options.format;
  const bytes = typeof input === 'string' ? Buffer.byteLength(input) : input.byteLength;
  return { source: { text, format, charset, bytes }, warnings };
}

function decodedString(input: string): Pick<Decoded, 'warnings'> & { text: string; charset: null } {
  return { ...mendHalves(input.startsWith('\uFEFF') ? input.slice(1) : input), charset: null };
}

const NO_OPINION: Opinion = { marks: [], warnings: [] };

/** Judges a decoded input. @param read the reader of its format */
export function judgeDecoded({ source, warnings }: Decoded, read: Reader, options: Options): Judgement {
  const reading = read(source.text, options);
  const { blocks } = reading;
  const measures = blocks.map(measure);
  const language = languageOfTexts(blocks.map(({ text }) => text));
  const rules = builtinRules(language);
  const found = options.judge === 'content' ? [] : markByRules(blocks, measures, rules);
  const byRules = reading.spare?.(found, measures) ?? found;
  const content = options.judge === 'rules' ? NO_OPINION : reading.content(measures, byRules);
  const all = [...byRules, ...content.marks];
  const facts = reading.facts(measures, all, language);
  const decided = decide(blocks, measures, all, facts.title, facts.blocks, options, content.absent === true);
  return {
    source,
    blocks,
    ...decided,
    metadata: facts.metadata,
    base: reading.base ?? null,
    access: reading.access({ blocks, measures, verdicts: decided.verdicts }, decided.marks),
    warnings: [...warnings, ...reading.warnings, ...content.warnings],
    get rules() {
      return builtinDigest();
    },
  };
}

export type Readers = Readonly<Record<Format, Reader>>;
