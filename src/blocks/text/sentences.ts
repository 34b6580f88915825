/** A paragraph longer than this many UTF-16 units is split when it is most of the text … */
const LONG = 700;
/** … and always when longer than this: no editor leaves such a paragraph, so its line ends were lost. */
const GIANT = 4000;
/** A sentence shorter than this stays with the one before it, so that "Mr." or "3." makes no block of its own. */
const SHORTEST = 12;

// A sentence's end: a mark with its closing quotes, then white space and something that can begin a sentence; or an
// ideographic mark. The lookahead alternatives are single classes, so a scan is linear.
const END = /[.!?…]["'”’»)\]]{0,3}\s+(?=["'“‘«([\p{Lu}\p{N}\p{Lo}])|[。！？][」』”’)）]{0,3}/gu;
const ABBREVIATION =
  /(?:^|[\s("“])(?:\p{Lu}|[Mm]rs?|[Mm]s|[Dd]r|[Pp]rof|[Ss]t|[Ss]en|[Rr]ep|[Gg]ov|[Gg]en|[Cc]ol|[Ll]t|[Cc]apt|[Ss]gt|[Jj]r|[Ss]r|[Vv]s|[Nn]o|[Vv]ol|[Ff]ig|[Ii]nc|[Ll]td|[Cc]o|[Cc]orp|[Aa]pprox|[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Aa]ug|[Ss]ept?|[Oo]ct|[Nn]ov|[Dd]ec|bzw|ca|z\.\s?B|u\.\s?a|U\.S|U\.K|e\.g|i\.e|a\.m|p\.m)\.\s*$/u;

/** Whether a paragraph of `length` UTF-16 units in a text of `total` has lost its line ends. */
export const isGiant = (length: number, total: number): boolean =>
  length > GIANT || (length > LONG && length > total * 0.6);

/**
 * Splits a span into sentences.
 * @returns spans [start, end) in UTF-16 units, trimmed, in order, that hold every non-space character of the span
 */
export function sentences(source: string, start: number, end: number): [number, number][] {
  const text = source.slice(start, end);
  const spans: [number, number][] = [];
  let from = 0;
  END.lastIndex = 0;
  for (let hit = END.exec(text); hit !== null; hit = END.exec(text)) {
    const to = hit.index + hit[0].trimEnd().length;
    if (to - from < SHORTEST || ABBREVIATION.test(text.slice(Math.max(0, to - 12), to))) continue;
    spans.push([start + from, start + to]);
    from = hit.index + hit[0].length;
  }
  if (from < text.length) spans.push([start + from, end]);
  return spans;
}
