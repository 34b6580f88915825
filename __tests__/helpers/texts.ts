/** Random texts as scrapers leave them: prose, nags, lists, quotes, odd characters and every kind of line end. */
import fc from 'fast-check';
import { SENTENCES } from './sentences.js';

const PROSE: readonly string[] = [
  'The harbour board voted seven to two on Tuesday to dredge the northern basin before the winter storms set in.',
  '“We have asked for this since my father ran the yard,” said Inga Thorsdal, who builds boats of oak and larch.',
  'Nobody was hurt, but the crane will stand idle until the inspectors from the capital have seen the cable.',
  'Mr. Okafor, 61, paid $3.50 for the map in 1984; it is now worth more than the house in which it hangs.',
  'The survey counted 1,204 nests, 9.5 per cent fewer than in the year before, and no young birds on the cliff.',
  ...SENTENCES.map(({ text }) => text),
];

const NAGS: readonly string[] = [
  'Sign up for our free newsletter.',
  'Donate now to support our independent journalism.',
  'Subscribe to continue reading',
  'You have 2 free articles left this month.',
  'Already a subscriber? Log in',
  'We use cookies to improve your experience. Accept all',
  'Share this article',
  'Follow us on Facebook',
  'Advertisement',
  'Read more',
  'Related articles',
  'Dear reader,',
  'Monthly',
  'Continue',
  'Privacy Policy | Terms of Use',
  '© 2024 The Harbour Times. All rights reserved.',
];

const ODD: readonly string[] = [
  'İSTANBUL ve ISPARTA',
  'Cafe\u0301 de\u0301ja\u0300 vu',
  'zero\u200Bwidth\u200Djoin',
  'soft\u00ADhyphen',
  'no\u00A0break\u202Fspaces\u3000here',
  'שלום עולם \u200Fמימין לשמאל',
  '👩‍👩‍👧‍👦 🇺🇦 ✂️',
  'lone \uD800 half',
  '\uFEFFmark inside',
  'nul \u0000 and bell \u0007',
  'ﬁne ﬂour Ⅻ ½',
  '&amp; &lt;b&gt; &#65; &copy;',
  '<b>bold</b> <!-- note --> <script>alert(1)</script>',
  '*stars* _lines_ `ticks` [words](https://example.org/a_b) ![alt](x.png)',
  'https://example.org/?a=1&b=2 www.example.com me@example.com',
  '\\ backslash \\* | pipe ~~gone~~ [^1] [x]',
];

const SHAPED: readonly string[] = [
  '- first item\n- second item\n- third item',
  '1. one\n2. two\n3. three',
  '3) third\n4) fourth',
  '> quoted words of somebody\n> that go on',
  '```js\nconst a = 1;\n\n  return a;\n```',
  '```\nnever closed',
  'a\tb\tc\n1\t2\t3',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  '# A heading',
  'A heading underlined\n---',
  '* * *',
  '---',
  '    indented words',
  '• a point\n  – and another',
  'Photo: Ada Lind / Reuters',
];

const ENDS: readonly string[] = [
  '\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  '\n \t\n',
  '\u0085',
  '\u2028',
  '\u2029',
  '\v',
  '\f',
  ' ',
];

/** One line without ends, long enough to be taken apart into sentences. */
const giant = fc
  .array(fc.constantFrom(...PROSE, ...NAGS), { minLength: 30, maxLength: 60 })
  .map((parts) => parts.join(' ').replace(/\s+/g, ' '));

const part = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PROSE) },
  { weight: 5, arbitrary: fc.constantFrom(...NAGS) },
  { weight: 3, arbitrary: fc.constantFrom(...ODD) },
  { weight: 3, arbitrary: fc.constantFrom(...SHAPED) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: giant },
);

/** A text of up to some forty parts, each after any line end. */
export const texts: fc.Arbitrary<string> = fc
  .array(fc.tuple(part, fc.constantFrom(...ENDS)), { maxLength: 40 })
  .map((pairs) => pairs.map(([words, end]) => words + end).join(''));

const TOKENS: readonly string[] = [
  ...ODD,
  ...SHAPED,
  ...NAGS.slice(0, 6),
  ...'< > </ <p> <div class="newsletter-signup"> </div> <a href=x> <table><tr><td> <!-- --> <![CDATA[ <svg><title> & &# &#x110000;'.split(
    ' ',
  ),
  ...'<script> </script> <style> <textarea> <noscript> <template> <br/> <ul><li> <pre><code> <h1> <p class=paywall hidden>'.split(
    ' ',
  ),
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":',
  ...'> >> - * + 1. ``` ~~~ | [ ]( ) ![ ]: [^1]: --- === # ** __ ~~ \t \u0000 \\ $$'.split(' '),
  '---\ntitle: [\n',
  '\uDC00',
  ' ',
  '\n',
  '\r',
  '\n\n',
];

/** Any string at all, and what the grammars of the three formats could stumble over. */
export const anything: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...TOKENS), { maxLength: 60 }).map((tokens) => tokens.join('')),
  texts,
);
