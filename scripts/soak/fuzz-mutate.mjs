/** Chance with a seed, and what it does to inputs. */

/** Numbers from 0 to `below`, exclusive: the same for the same seed. (Numerical Recipes' generator, its upper bits.) */
export function chance(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
}

/** Pieces that are likelier to hurt than chance finds them. */
const PIECES = [
  ...[
    '<',
    '>',
    '</',
    '<!--',
    '-->',
    ']]>',
    '<![CDATA[',
    '<table>',
    '<tr>',
    '<td colspan=9>',
    '<b><p></b>',
    '<svg>',
    '</p>',
    '<br>',
  ],
  ...[
    '<script>',
    '<style>',
    '<template>',
    '<math>',
    '<noscript>',
    '<a href="',
    '<img src=',
    '<li>',
    '<pre>',
    '<h1>',
    '<time datetime=',
  ],
  ...[
    '<script type="application/ld+json">{"@graph":[',
    '<meta charset=',
    '<base href="',
    '&#',
    '&#x10ffff;',
    '&amp;',
    '&nbsp;',
  ],
  ...[
    '\0',
    '\r',
    '\n\n',
    '\t',
    '[',
    '](',
    '![',
    '[^1]',
    '[^1]: ',
    '`'.repeat(40),
    '```\n',
    '> ',
    '- [ ] ',
    '1. ',
    '# ',
    '---\n',
    '$$',
    '|',
    '|-|\n',
  ],
  ...['\u202e', '\u200d', '\ufeff', '\u0301', '\ud800', '\u{1f600}', '\u00ad', '\u3000', '\u2028'],
  ...[
    '2024-03-05',
    'March 5, 2024',
    '99999999999',
    '-1',
    'By Jane Doe',
    'Subscribe',
    'Read more',
    'Sign up',
    'Share',
    'Copyright',
  ],
  ...['WARC/1.0\r\n', 'Content-Length: ', '\r\n\r\n', '"', '""', ',', '{"', '\\u0000', '\\'],
].map((text) => Buffer.from(text));

/** Inputs stay short, so that many are tried. */
export const LONGEST = 16_384;
const MOST_CHANGES = 12;
const MOST_REPEATS = 60;

const spliced = (bytes, at, until, piece) => Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(until)]);

/** What may be done to an input; `other` is another one of its target. */
const CHANGES = [
  (bytes, random) => {
    const at = random(bytes.length + 1);
    const piece = PIECES[random(PIECES.length)];
    return spliced(bytes, at, at, piece);
  },
  (bytes, random) => {
    const at = random(bytes.length + 1);
    const pieces = Array.from({ length: 1 + random(MOST_REPEATS) }, () => 0).fill(PIECES[random(PIECES.length)]);
    return spliced(bytes, at, at + random(20), Buffer.concat(pieces));
  },
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[random(copy.length)] = random(256);
    return copy;
  },
  (bytes, random) => {
    const at = random(bytes.length + 1);
    return spliced(bytes, at, Math.min(bytes.length, at + random(1 + bytes.length / 2)), Buffer.alloc(0));
  },
  (bytes, random) => {
    const at = random(bytes.length + 1);
    const piece = bytes.subarray(at, at + 1 + random(200));
    return spliced(bytes, at, at, Buffer.concat(Array.from({ length: 1 + random(MOST_REPEATS) }, () => piece)));
  },
  (bytes, random, other) =>
    spliced(bytes, random(bytes.length + 1), bytes.length, other.subarray(random(other.length + 1))),
  (bytes, random, other) => {
    const at = random(bytes.length + 1);
    const from = random(other.length + 1);
    return spliced(bytes, at, at, other.subarray(from, from + random(400)));
  },
];

/** An input like this one. */
export function mutated(bytes, other, random) {
  let result = bytes;
  for (let n = 1 + random(MOST_CHANGES); n > 0; n -= 1) {
    result = CHANGES[random(CHANGES.length)](result, random, other).subarray(0, LONGEST);
  }
  return result;
}
