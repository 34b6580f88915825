/** What becomes of bylines and timestamps, which leave the text for a key. */
import { describe, expect, test } from '@jest/globals';
import { clean } from '../src/clean.js';
import type { Options } from '../src/model.js';

const BYLINE = 'By Ada Lind';
const STAMP = '4 May 2025';
const PAGE = `<!doctype html><html lang="en"><head><title>The mill in winter</title></head><body><main><article>
<h1>The mill in winter</h1><p class="byline">${BYLINE}</p><p><time datetime="2025-05-04">${STAMP}</time></p>
<p>She walked down to the mill each morning with the dog, and she came back by the road when the river was high, which was most of the winter.</p>
<p>In spring the wheel turned again, and the miller's sons brought the first sacks over the bridge before the bakers were awake.</p>
</article></main></body></html>`;

const cleaned = (options: Options = {}): ReturnType<typeof clean> => clean(PAGE, { format: 'html', ...options });

describe('a byline and a timestamp', () => {
  test('leave the text for their keys', () => {
    const { text, removed, authors, published } = cleaned();
    expect([authors, published]).toEqual([['Ada Lind'], '2025-05-04']);
    expect(text).not.toContain(BYLINE);
    expect(text).not.toContain(STAMP);
    expect(removed.map((one) => [one.kind, one.text])).toEqual([
      ['metadata', BYLINE],
      ['metadata', STAMP],
    ]);
  });

  test.each<[string, Options]>([
    ['--keep metadata', { keep: ['metadata'] }],
    ['--strip of another kind', { strip: ['paywall'] }],
    ['--judge rules', { judge: 'rules' }],
  ])('stay with %s, and the keys have them all the same', (_, options) => {
    const { text, removed, authors, published } = cleaned(options);
    expect([authors, published]).toEqual([['Ada Lind'], '2025-05-04']);
    expect(text.split('\n\n').slice(0, 2)).toEqual([BYLINE, STAMP]);
    expect(removed).toEqual([]);
  });
});
