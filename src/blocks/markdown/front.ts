/** Front matter is short; what goes on longer is a text between two thematic breaks. */
const MAX_LENGTH = 32_768;
const FENCE = /^---[ \t]*\r?\n/;
const KEY = /^[\w"'.-][\w "'./-]*:(?:\s|$)/;
const CLOSE = /^(?:---|\.\.\.)[ \t]*$/;

/**
 * The YAML block between `---` lines at the very start, if the first line in it has a key.
 * @returns its text without the fences, and the offset after it; `null` and 0 where there is none
 */
export function frontMatter(source: string): { text: string | null; end: number } {
  const none = { text: null, end: 0 };
  const fence = FENCE.exec(source);
  if (fence === null) return none;
  const from = fence[0].length;
  for (let start = from; start < source.length && start < MAX_LENGTH;) {
    const newLine = source.indexOf('\n', start);
    const end = newLine < 0 ? source.length : newLine;
    const line = source.slice(start, end).replace(/\r$/, '');
    if (CLOSE.test(line))
      return { text: source.slice(from, Math.max(from, start - 1)), end: Math.min(end + 1, source.length) };
    if (start === from && !KEY.test(line)) return none;
    start = end + 1;
  }
  return none;
}
