/**
 * What would make a CommonMark parser slow: nesting beyond anything that a person writes. Measured with micromark 4:
 * 3,000 quote marks on one line take seconds, unclosed brackets and emphasis grow with the square of their number.
 */
const DEEPEST_QUOTE = /^[ \t]*(?:>[ \t]*){64}/m;
const DEEPEST_LIST = /^(?:[-*+][ \t]+){64}/m;
const MANY_OPENERS = 2000;
const LONGEST_RUN = /([[*_~`<!])\1{255}/;

function openers(source: string): number {
  let most = 0;
  for (const line of source.split('\n')) {
    if (line.length < MANY_OPENERS) continue;
    most = Math.max(most, line.match(/[[*_~]/g)?.length ?? 0);
  }
  return most;
}

/** Whether a source is nested so deeply that it must be read as plain text. Linear. */
export const isTooDeep = (source: string): boolean =>
  DEEPEST_QUOTE.test(source) || DEEPEST_LIST.test(source) || LONGEST_RUN.test(source) || openers(source) > MANY_OPENERS;

const FRONT_MATTER = /^---[ \t]*\r?\n(?=[\w"'-]+[ \t]*:)/;
const LONGEST_FRONT_MATTER = 20_000;

/** The length of a YAML front matter in UTF-16 units, its fences included; 0 where there is none. */
export function frontMatterLength(source: string): number {
  const opening = FRONT_MATTER.exec(source);
  if (opening === null) return 0;
  const closing = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(source.slice(0, LONGEST_FRONT_MATTER).slice(opening[0].length - 1));
  return closing === null ? 0 : opening[0].length - 1 + closing.index + closing[0].length;
}
