/**
 * What is fuzzed: decoding and cleaning in every format, with every judge, and what must hold of the result. The first byte
 * chooses. An `InputError` is an answer; anything else that is thrown is a finding.
 */
import { clean, InputError, judge, toDiff, toExplanation } from '../../dist/index.js';

const FORMATS = ['auto', 'html', 'text', 'markdown'];
const JUDGES = ['both', 'rules', 'content'];

export function fuzz(data) {
  const choice = data[0] ?? 0;
  const options = { format: FORMATS[choice % 4], judge: JUDGES[(choice >> 2) % 3], url: 'https://example.org/a/b' };
  const input = data.subarray(1);
  try {
    const article = clean(choice & 64 ? input.toString('utf8') : input, options);
    hold(article);
    if (choice & 128) view(input, options);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
}

function view(input, options) {
  const judgement = judge(input, options);
  toExplanation(judgement);
  toDiff(judgement);
}

/** Every value can be written as JSON, and offsets lie in order. */
function hold(article) {
  const again = JSON.parse(JSON.stringify(article));
  if (again.schema !== 'bluepencil/article/1') throw new Error('the article is no article');
  for (const { start, end } of article.removed) {
    if (start !== null && (start < 0 || end < start)) throw new Error(`a block from ${start} to ${end}`);
  }
}
