/** The pages that are timed: real ones where the corpora are, else the project's samples. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusFolder, documentsOf, root } from '../eval/corpus.mjs';

/** A sample is small; several copies of its body make a page of a usual size. */
const COPIES = 12;

function sampleOf(file) {
  const html = readFileSync(file, 'utf8');
  const main = /<(main|article)\b[^>]*>[\s\S]*<\/\1>/.exec(html)?.[0] ?? '';
  return { url: 'https://example.org/story', html: html.replace('</body>', () => `${main.repeat(COPIES)}</body>`) };
}

function samplePages() {
  const folder = join(root, 'samples');
  const files = readdirSync(folder).map((name) => join(folder, name, 'input.html'));
  return files.filter((file) => existsSync(file)).map(sampleOf);
}

/**
 * At most so many pages, evenly over the articles set.
 * @returns {{ url: string, html: string }[]}
 */
export function pagesOf(count) {
  if (!existsSync(join(corpusFolder(), 'articles'))) return samplePages();
  const all = documentsOf('articles', corpusFolder());
  const step = Math.max(1, all.length / count);
  const chosen = Array.from({ length: Math.min(count, all.length) }, (_, i) => all[Math.floor(i * step)]);
  return chosen.map(({ url, read }) => ({
    url: url || 'https://example.org/story',
    html: new TextDecoder().decode(read()),
  }));
}
