const VERSE_LINES = 3;
const VERSE_WIDTH = 64;

/** Three lines or more, all of them short: where the source breaks them on purpose, the breaks matter, as in verse and addresses. */
export function isVerse(text: string): boolean {
  if (!text.includes('\n')) return false;
  const lines = text.split('\n');
  return lines.length >= VERSE_LINES && lines.every((line) => line.length <= VERSE_WIDTH);
}
