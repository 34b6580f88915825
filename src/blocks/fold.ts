// Typographic variants of one sign. Folded so that a rule need not know how a site sets its quotation marks.
// Each pair has the same length in UTF-16 units: folding keeps offsets unless lower-casing or NFC changes a length.
const VARIANTS = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000«»“”„‟″〝〞「」『』‘’‚‛′`´‐‑‒–—―−…]/g;
const SPACE_LIKE = '\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000';
const FOLDED = new Map<string, string>([
  ...[...SPACE_LIKE].map((c): [string, string] => [c, ' ']),
  ...[...'«»“”„‟″〝〞「」『』'].map((c): [string, string] => [c, '"']),
  ...[...'‘’‚‛′`´'].map((c): [string, string] => [c, "'"]),
  ...[...'‐‑‒–—―−'].map((c): [string, string] => [c, '-']),
  ['…', '.'],
]);
const IGNORABLE = /[\uFE0E\uFE0F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
// eslint-disable-next-line no-control-regex -- "any character beyond ASCII" is what is meant
const BEYOND_ASCII = /[^\x00-\x7F]/;
const COMBINING = /[\u0300-\u036F\u3099\u309A]/;

/**
 * Text as rules see it: lower case, one kind of quotation mark, apostrophe, dash and space, without soft hyphens and other
 * invisible characters, NFC.
 * @param text a block's text
 * @returns folded text; as long as `text` in UTF-16 units unless it held ignorable or decomposed characters, or a letter whose lower case has two units (`İ`)
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!BEYOND_ASCII.test(lower)) return lower.includes('`') ? lower.replaceAll('`', "'") : lower;
  const seen = lower.replace(IGNORABLE, '').replace(VARIANTS, (c) => FOLDED.get(c) ?? c);
  return COMBINING.test(seen) ? seen.normalize('NFC') : seen;
}
