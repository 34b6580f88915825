import { describe, expect, test } from '@jest/globals';
import { clean, judge } from '../../src/clean.js';
import { dataBlocks } from '../../src/formats/data-body.js';
import { ld } from '../metadata/page.js';

const TEASER =
  'The mill at Osterby has ground its last sack of rye, and the miller has taken the stones out of their frame.';
const REST = [
  'He had worked there for forty years, as his father had, and he said that he would miss the noise more than the work.',
  'The wheel will be kept, because it is older than the house and because swallows have nested behind it each summer.',
  'A baker from the next village has bought the stones and means to set them up in a shed beside his ovens.',
  'The water, which has turned the wheel since the days of the monks, will be led back into the old bed of the stream.',
  'Children from the school came on Friday and were given a small bag of the last flour, which they carried home with care.',
  'Nobody knows yet what is to become of the house, though a painter has asked twice whether the loft is to let.',
];
const BODY = [TEASER, ...REST].join(' ');

const pageOf = (articleBody: string, shown: readonly string[], data: object = {}): string =>
  `<!doctype html><html lang="en"><head><title>The last sack</title>${ld({ '@type': 'NewsArticle', headline: 'The last sack', articleBody, ...data })}</head>` +
  `<body><nav><a href="/">Home</a></nav><main><article><h1>The last sack</h1>${shown.map((text) => `<p>${text}</p>`).join('')}` +
  '</article></main><footer><p>© The Osterby Letter</p></footer></body></html>';

describe('an article that stands in the data alone', () => {
  const source = pageOf(BODY, [TEASER], { isAccessibleForFree: false });
  const article = clean(source, { format: 'html' });

  test('is taken from there, once, with a warning', () => {
    expect(article.title).toBe('The last sack');
    expect(article.text.replace(/\s+/g, ' ').trim()).toBe(BODY);
    expect(article.markdown).toContain(REST[5]);
    expect(article.warnings.map(({ code }) => code)).toEqual(['data-body']);
  });

  test.each([
    ['line ends', [TEASER, ...REST].join('\n\n')],
    ['elements', [TEASER, ...REST].map((text) => `<p>${text}</p>`).join('')],
    ['breaks', [TEASER, ...REST].join('<br /><br />')],
  ])('keeps the paragraphs that the data parts by %s', (_, body) => {
    expect(clean(pageOf(body, [TEASER]), { format: 'html' }).text.split('\n\n')).toEqual([TEASER, ...REST]);
  });

  test('in a script without spaces', () => {
    const body = Array.from(
      { length: 12 },
      (_, i) => `第${i}天早上，渡轮离开港口，船上只有两名乘客和一箱母鸡，风很大。`,
    );
    const chinese = clean(pageOf(body.join('\n'), ['正在加载']), { format: 'html' });
    expect(chinese.warnings.map(({ code }) => code)).toEqual(['data-body']);
    expect(chinese.text).toContain(body[11]);
  });

  test('the words of the page stay accounted for', () => {
    const removed = article.removed.map(({ text }) => text);
    expect(removed).toEqual(expect.arrayContaining(['Home', TEASER, '© The Osterby Letter']));
    for (const { start, text } of article.removed) if (text !== '') expect(start).not.toBeNull();
  });

  test('its blocks have no offsets, and the article is whole', () => {
    const { blocks, verdicts, access } = judge(source, { format: 'html' });
    const kept = blocks.filter(({ index }) => verdicts[index]?.role === 'kept');
    expect(kept.length).toBeGreaterThan(0);
    for (const { start, end, line } of kept) expect([start, end, line]).toEqual([null, null, null]);
    expect(blocks.every(({ index }, at) => index === at)).toBe(true);
    expect(access).toMatchObject({ status: 'subscription', truncated: null });
  });

  test('a request in the data is struck there, too', () => {
    const asking = clean(pageOf(`${REST.join('\n')} Sign up for our free newsletter.`, []), { format: 'html' });
    expect(asking.removed.map(({ kind }) => kind)).toContain('signup');
    expect(asking.text).not.toContain('Sign up');
  });
});

describe('the data is not taken', () => {
  test.each([
    ['where the page has the text', pageOf(BODY, [TEASER, ...REST])],
    ['where the page has a third of it', pageOf(BODY, [TEASER, REST[0]!, REST[1]!])],
    ['where it is a summary', pageOf(REST[0]!, [TEASER])],
  ])('%s', (_, source) => {
    const article = clean(source, { format: 'html' });
    expect(article.warnings).toEqual([]);
    expect(article.text).toContain(TEASER);
  });

  test('where only the rules judge', () => {
    expect(clean(pageOf(BODY, [TEASER]), { format: 'html', judge: 'rules' }).text).not.toContain(REST[3]);
  });

  test('where there is none, or a few words', () => {
    expect(dataBlocks('水車小屋は静かになった。', [])).toEqual([]);
    expect(dataBlocks(null, [])).toEqual([]);
  });
});
