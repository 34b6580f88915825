/** Feeds, other XML and JSON are told apart from articles. */
import { describe, expect, test } from '@jest/globals';
import { clean } from '../src/clean.js';

const codes = (text: string, options = {}): string[] => clean(text, options).warnings.map(({ code }) => code);

const ITEM = '<title>The ferry sails again</title><description>After two winters the ship is back.</description>';
const RSS = `<?xml version="1.0"?>\n<!-- made today -->\n<rss version="2.0"><channel><item>${ITEM}</item></channel></rss>`;

describe('what is no article by its form', () => {
  test.each([
    ['feed', RSS],
    ['feed', '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>The ferry</title></entry></feed>'],
    ['feed', '<urlset><url><loc>https://example.org/a</loc></url></urlset>'],
    ['xml', `<?xml version="1.0"?><nitf><body><p>The ferry sails again.</p></body></nitf>`],
    ['warc', 'WARC/1.1\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n'],
    ['json', '{"id": 7, "text": "The ferry sails again."}'],
    ['json', '[\n  {"text": "The ferry sails again."}\n]\n'],
    ['json', '{"text": "The ferry sails again."}\n{"text": "It came back."}\n'],
  ])('%s: %s', (code, text) => {
    expect(codes(text)).toContain(code);
    expect(codes(text, { format: 'text' })).not.toContain(code);
  });

  test.each([
    '<?xml version="1.0"?><!DOCTYPE html><html><body><p>The ferry sails again.</p></body></html>',
    '<p>The ferry sails again, said the &lt;rss&gt; of the harbour.</p>',
    'The ferry sails again.',
    '{ the ferry } sails again }',
    '[1] The ferry sails again [2]',
    '["The ferry" sails again]',
    '',
    '{',
  ])('no warning: %s', (text) => {
    expect(codes(text).filter((code) => ['feed', 'xml', 'json'].includes(code))).toEqual([]);
  });

  test.each(['<!--', '<?', '{"', '[1', '[['])('takes no more time than its length: %s', (part) => {
    const begun = performance.now();
    codes(part.repeat(200_000 / part.length));
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
