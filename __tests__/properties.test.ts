import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clean, judge } from '../src/clean.js';
import { InputError } from '../src/errors.js';
import type { Format, Judgement, Options } from '../src/model.js';
import { noPaint, toDiff, toExplanation, toMarkdown, toText } from '../src/render/index.js';
import { accountFaults, markdownFault, nonSpace, roleFaults, sliceFaults, spanFaults } from './helpers/accounting.js';
import { SAMPLES } from './helpers/samples.js';
import { anything, texts } from './helpers/texts.js';

const RUNS = { numRuns: 300 };
const FORMATS: readonly Format[] = ['html', 'text', 'markdown'];
const judges = fc.constantFrom('both', 'rules', 'content');
const decoded = SAMPLES.map(({ name, format, bytes, path }) => ({ name, format, bytes, path }));
const ofText = decoded.filter(({ format }) => format === 'text');

/** Makes every view, as the command could be asked to. */
function viewAll(judged: Judgement): number {
  const views = [
    toMarkdown(judged, { title: true }),
    toText(judged),
    toDiff(judged, noPaint),
    toExplanation(judged, noPaint),
  ];
  return views.join('').length;
}

describe('any text', () => {
  test('every block ends in one role, with its reason', () => {
    fc.assert(
      fc.property(texts, judges, fc.constantFrom(...FORMATS), (text, choice, format) => {
        expect(roleFaults(judge(text, { format, judge: choice }))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('nothing of a plain text gets lost: blocks hold its characters in order, the text those of the kept ones', () => {
    fc.assert(
      fc.property(texts, judges, (text, choice) => {
        expect(accountFaults(judge(text, { format: 'text', judge: choice }))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('with nothing to strike the text is the input', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const judged = judge(text, { format: 'text', judge: 'rules', strip: ['metadata'] });
        const title = judged.verdicts.findIndex(({ role }) => role === 'title');
        const rest = judged.blocks.filter(({ index }) => index !== title).map((block) => block.text);
        expect(judged.verdicts.filter(({ role }) => role === 'struck')).toEqual([]);
        expect(nonSpace(toText(judged))).toBe(nonSpace(rest.join('')));
        if (title < 0) expect(nonSpace(toText(judged))).toBe(nonSpace(judged.source.text));
      }),
      RUNS,
    );
  });

  test('offsets slice to the blocks of a plain text, and lines count its line ends', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(sliceFaults(judge(text, { format: 'text', judge: 'rules' }))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('spans stand in order in every format', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...FORMATS), (text, format) => {
        expect(spanFaults(judge(text, { format, judge: 'rules' }))).toEqual([]);
      }),
      RUNS,
    );
  });

  /** The article as JSON, or the words with which the bytes are refused. */
  const outcome = (bytes: Uint8Array, format: 'auto' | Format): string => {
    try {
      return JSON.stringify(clean(bytes, { format, path: 'a' }));
    } catch (error) {
      if (error instanceof InputError) return error.message;
      throw error;
    }
  };

  test('the same bytes give the same bytes, whatever was cleaned in between', () => {
    fc.assert(
      fc.property(texts, texts, fc.constantFrom('auto' as const, ...FORMATS), (text, other, format) => {
        const bytes = new TextEncoder().encode(text);
        const first = outcome(bytes, format);
        clean(other);
        expect(outcome(bytes, format)).toBe(first);
      }),
      { numRuns: 100 },
    );
  });

  test('the Markdown parses back to the words of the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(markdownFault(judge(text, { format: 'text', judge: 'rules' }))).toBe('');
      }),
      RUNS,
    );
  });
});

describe('anything at all', () => {
  test.each(FORMATS)('judging and every view of a string as %s never throw', (format) => {
    fc.assert(
      fc.property(anything, judges, (text, choice) => {
        expect(viewAll(judge(text, { format, judge: choice }))).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });

  test('bytes that are no text are refused with a remedy, all others are judged', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          expect(roleFaults(judge(bytes))).toEqual([]);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          expect(error.remedy).not.toBe('');
        }
      }),
      RUNS,
    );
  });
});

/** What a second pass strikes all the same: the plain text no longer shows what saved it. */
const STRUCK_AGAIN: Readonly<Record<string, readonly string[]>> = {
  // A line of code, which the page marks as code.
  'html-docs-post': ['recirculation/read-more-link'],
  // A box drawn as a quotation.
  'markdown-post': ['signup/latest-from'],
};

describe('each sample', () => {
  const judged = (sample: (typeof decoded)[number], options: Options = {}): Judgement =>
    judge(sample.bytes, { path: sample.path, ...options });

  test.each(decoded.map((sample) => [sample.name, sample] as const))('%s: roles, spans, Markdown', (_, sample) => {
    for (const choice of ['both', 'rules', 'content'] as const) {
      const one = judged(sample, { judge: choice });
      expect(one.source.format).toBe(sample.format);
      expect(roleFaults(one)).toEqual([]);
      expect(spanFaults(one)).toEqual([]);
      expect(markdownFault(one)).toBe('');
    }
  });

  test.each(ofText.map((sample) => [sample.name, sample] as const))('%s: accounts and offsets', (_, sample) => {
    for (const choice of ['both', 'rules', 'content'] as const) {
      const one = judged(sample, { judge: choice });
      expect(accountFaults(one)).toEqual([]);
      expect(sliceFaults(one)).toEqual([]);
    }
  });

  test.each(decoded.map((sample) => [sample.name, sample] as const))(
    '%s: cleaning twice strikes no more',
    (_, sample) => {
      const { text } = clean(sample.bytes, { path: sample.path });
      const again = clean(text, { format: 'text' });
      const rules = again.removed.map(({ rule, by }) => rule ?? by);
      expect(rules.filter((rule) => STRUCK_AGAIN[sample.name]?.includes(rule) !== true)).toEqual([]);
    },
  );
});

/** Processor time in milliseconds of the fastest of three runs: other work on the machine counts less than by the clock. */
function cost(work: () => unknown): number {
  const runs = [1, 2, 3].map(() => {
    const from = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

describe('ten times the input takes about ten times as long', () => {
  const prose = 'The board voted on Tuesday to dredge the basin, and nobody asked who would pay for it in the end. ';
  test.each<[string, Format, (n: number) => string]>([
    ['paragraphs', 'text', (n) => `${prose}\n\n`.repeat(n)],
    ['nags', 'text', (n) => 'Sign up for our newsletter.\nMonthly\nContinue\nRead more\n'.repeat(n)],
    ['prose and nags', 'text', (n) => `${prose}\nDear reader,\nwe need your help.\nDonate now\n`.repeat(n)],
    ['one giant line', 'text', (n) => prose.repeat(n)],
    ['one giant word', 'text', (n) => 'aaaaaaaaaa'.repeat(n * 5)],
    ['list items', 'text', (n) => '- an item of a list\n'.repeat(n)],
    ['quotes', 'text', (n) => '> “quoted words of somebody”\n'.repeat(n)],
    ['empty lines', 'text', (n) => '\n \r\n\t\n'.repeat(n * 5)],
    ['paragraphs of Markdown', 'markdown', (n) => `${prose}*stars* [words](x)\n\n`.repeat(Math.ceil(n / 4))],
    ['paragraphs of HTML', 'html', (n) => `<p class="a">${prose}<a href="x">words</a></p>`.repeat(n)],
    ['one-link blocks', 'html', (n) => '<div class="a-b"><a href="x">Read more</a></div>'.repeat(n)],
  ])('%s', (_, format, make) => {
    const run = (n: number) => (): number => viewAll(judge(make(n), { format }));
    run(200)();
    const small = cost(run(400));
    const large = cost(run(4000));
    // A millisecond or two is noise; a quadratic step would give a hundred times.
    expect(large).toBeLessThan(15 * Math.max(small, 5));
  });
});
