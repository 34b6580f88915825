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
