/**
 * Which blocks of a text the gold has. Tokens as in the corpora's scorer: lower-case words; in scripts without spaces each
 * character.
 */
const TOKEN =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{M}\p{N}_])+/gu;
const tokens = (s) =>
  s
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .match(TOKEN) ?? [];
const SHINGLE = 4;

/** Captions stay by contract, and the headline is shown as the title: what annotators say of them is no label. */
const UNTOLD = new Set(['caption', 'media']);

/** Words that a snippet needs to be sure of its block where others hold it too. */
const SURE_WORDS = 3;

/**
 * Labels where only some snippets of a page are known: those that its article has, and those that it has not.
 * @param {{ text: string, kind: string }[]} blocks
 * @param {{ with: string[], without: string[] }} snippets
 * @returns {{ label: number, weight: number, words: number }[]} weight 0 for all blocks without a snippet
 */
export function labelsBySnippets(blocks, { with: article, without: rest }) {
  const texts = blocks.map(({ text }) => tokens(text));
  const joined = texts.map((words) => ` ${words.join(' ')} `);
  const labels = texts.map((words) => ({ label: 0, weight: 0, words: words.length }));
  const holders = (snippet) => {
    const wanted = ` ${tokens(snippet).join(' ')} `;
    return wanted.trim() === '' ? [] : joined.flatMap((text, i) => (text.includes(wanted) ? [i] : []));
  };
  const isTold = (i) => !UNTOLD.has(blocks[i].kind) && blocks[i].level !== 1;
  for (const snippet of article) {
    const found = holders(snippet);
    if (found.length > 1 && tokens(snippet).length < SURE_WORDS) continue;
    // Of several blocks with one text, the longest is running text, the others are teasers or the title.
    const longest = found.filter(isTold).sort((a, b) => labels[b].words - labels[a].words)[0];
    if (longest !== undefined) Object.assign(labels[longest], { label: 1, weight: 1 });
  }
  for (const snippet of rest)
    for (const i of holders(snippet).filter(isTold)) if (labels[i].label === 0) labels[i].weight = 1;
  return labels;
}

/**
 * @param {string[]} texts the blocks
 * @param {string} gold the article
 * @returns {{ label: number, weight: number, words: number }[]} label 1 for the article; weight 0 where nothing can be said
 */
export function labelsOf(texts, gold) {
  const all = tokens(gold);
  const goldText = ` ${all.join(' ')} `;
  const goldLines = new Map();
  for (const line of gold.split('\n')) {
    const k = tokens(line).join(' ');
    if (k) goldLines.set(k, (goldLines.get(k) ?? 0) + 1);
  }
  const shingles = new Set();
  for (let i = 0; i + SHINGLE <= all.length; i++) shingles.add(all.slice(i, i + SHINGLE).join(' '));
  return texts.map((text) => {
    const t = tokens(text);
    const words = t.length;
    if (words === 0) return { label: 0, weight: 0, words };
    const joined = t.join(' ');
    if (goldLines.has(joined)) return { label: 1, weight: 1, words };
    if (words < SHINGLE)
      return goldText.includes(` ${joined} `)
        ? { label: 1, weight: words > 1 ? 0.3 : 0, words }
        : { label: 0, weight: 1, words };
    let hit = 0;
    for (let i = 0; i + SHINGLE <= words; i++) if (shingles.has(t.slice(i, i + SHINGLE).join(' '))) hit++;
    const share = hit / (words - SHINGLE + 1);
    if (share > 0.25 && share < 0.6) return { label: Number(share >= 0.4), weight: 0.4, words };
    return { label: Number(share >= 0.6), weight: 1, words };
  });
}
