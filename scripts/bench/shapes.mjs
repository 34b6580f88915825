/**
 * Inputs of one shape and any size, which a tool that is not linear stumbles over. Each takes how many pieces to make.
 * Shared by the benchmark and the tests of growth.
 */

const SENTENCE =
  'The harbour board voted seven to two on Tuesday to dredge the northern basin before the winter storms. ';

/** So many pieces, each made of its number, between a head and a foot. */
const page = (count, piece, before = '', after = '') => {
  const pieces = Array.from({ length: count }, (_, i) => piece(i));
  return `<!doctype html><html><head><title>A page</title></head><body>${before}${pieces.join('')}${after}</body></html>`;
};

/** @type {Record<string, { format: 'html' | 'text' | 'markdown', make: (count: number) => string }>} */
export const SHAPES = {
  'HTML paragraphs': {
    format: 'html',
    make: (n) => page(n, (i) => `<p>${SENTENCE.repeat(3)}${i}</p>`, '<article>', '</article>'),
  },
  'nested elements': {
    format: 'html',
    make: (n) => page(1, () => `${'<div>'.repeat(n)}${SENTENCE}${'</div>'.repeat(n)}`),
  },
  'nested inlines': {
    format: 'html',
    make: (n) => page(1, () => `<p>${'<b>'.repeat(n)}${SENTENCE}${'</b>'.repeat(n)}</p>`),
  },
  'elements never closed': { format: 'html', make: (n) => page(n, (i) => `<div><p><b>${i} words`) },
  'table rows': {
    format: 'html',
    make: (n) =>
      page(n, (i) => `<tr><td>${i}</td><td>Harbour ${i}</td></tr>`, `<p>${SENTENCE.repeat(4)}</p><table>`, '</table>'),
  },
  'one-link blocks': {
    format: 'html',
    make: (n) => page(n, (i) => `<div><a href="/news/${i}">Story ${i} of the day</a></div>`),
  },
  'list items': { format: 'html', make: (n) => page(n, (i) => `<li>Item ${i} of the list</li>`, '<ul>', '</ul>') },
  'lines with <br>': { format: 'html', make: (n) => page(n, (i) => `${SENTENCE}${i}<br><br>`, '<div>', '</div>') },
  'breaks in one paragraph': { format: 'html', make: (n) => page(n, (i) => `some ${i} words<br>`, '<p>', '</p>') },
  'inlines side by side': {
    format: 'html',
    make: (n) => page(n, (i) => `<b>word</b> ${i} <i>word</i> `, '<p>', '</p>'),
  },
  'dots behind a link': {
    format: 'html',
    make: (n) => page(1, () => `<ul><li><a href="#a">a${'.'.repeat(n)}x</a></li></ul><h2>a</h2><p>${SENTENCE}</p>`),
  },
  attributes: {
    format: 'html',
    make: (n) =>
      page(1, () => `<p ${Array.from({ length: n }, (_, i) => `data-a${i}="value"`).join(' ')}>${SENTENCE}</p>`),
  },
  'class tokens': {
    format: 'html',
    make: (n) =>
      page(1, () => `<p class="${Array.from({ length: n }, (_, i) => `token${i}`).join(' ')}">${SENTENCE}</p>`),
  },
  'text paragraphs': {
    format: 'text',
    make: (n) => Array.from({ length: n }, (_, i) => `${SENTENCE.repeat(3)}${i}`).join('\n\n'),
  },
  'short text lines': { format: 'text', make: (n) => Array.from({ length: n }, (_, i) => `Read more ${i}`).join('\n') },
  'turns of an interview': {
    format: 'text',
    make: (n) => Array.from({ length: n }, (_, i) => `${i % 2 ? 'Anna' : 'Bob'}: ${i} ships came.`).join('\n\n'),
  },
  'one line of text': { format: 'text', make: (n) => SENTENCE.repeat(n) },
  'Markdown quotes': { format: 'markdown', make: (n) => `${'>'.repeat(n)} ${SENTENCE}` },
  'Markdown paragraphs': {
    format: 'markdown',
    make: (n) =>
      Array.from({ length: n }, (_, i) => `${SENTENCE}*${i}* [words](https://example.org/${i})`).join('\n\n'),
  },
};

/**
 * How much longer a shape takes at a greater size: the least of some runs at each, as everything else only adds.
 * @param {(input: string, format: string) => unknown} work
 * @param {{ small: number, times: number, runs: number }} sizes the great size is `small * times`
 * @returns {{ small: number, great: number, ratio: number }} milliseconds of processor time, and great / small
 */
export function growthOf(work, { format, make }, { small, times, runs }) {
  const inputs = [make(small), make(small * times)];
  const best = [Infinity, Infinity];
  inputs.forEach((input) => work(input, format));
  for (let run = 0; run < runs; run++)
    inputs.forEach((input, i) => {
      const start = process.cpuUsage();
      work(input, format);
      const { user, system } = process.cpuUsage(start);
      best[i] = Math.min(best[i], (user + system) / 1000);
    });
  return { small: best[0], great: best[1], ratio: best[1] / best[0] };
}
