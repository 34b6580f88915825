/** Signs of Markdown in the beginning of a text. */

interface Sign {
  readonly pattern: RegExp;
  /** How often it must occur. */
  readonly least: number;
  /** 2: plain text does not have it. 1: it may, so a second sign is wanted. */
  readonly weight: 1 | 2;
}

/** Each counts once. Patterns with `^` match at the start of a line. */
const SIGNS: readonly Sign[] = [
  { pattern: /^#{1,6} +\S/gm, least: 1, weight: 1 },
  { pattern: /^#{2,6} +\S/gm, least: 2, weight: 1 },
  { pattern: /^ {0,3}(?:```|~~~)/gm, least: 2, weight: 2 },
  { pattern: /\[[^[\]\n]{1,300}\]\((?:https?:\/\/|mailto:|[/#])[^\s()]{0,2000}/g, least: 1, weight: 2 },
  { pattern: /!\[[^[\]\n]{0,300}\]\([^\s()]{1,2000}/g, least: 1, weight: 2 },
  { pattern: /^ {0,3}\[[^[\]\n]{1,100}\]: +\S/gm, least: 1, weight: 1 },
  { pattern: /^ {0,3}[*-] +\S/gm, least: 2, weight: 1 },
  { pattern: /^ {0,3}> ?\S/gm, least: 1, weight: 1 },
  { pattern: /(?:^|[\s(])\*\*[^\s*][^*\n]{0,200}\*\*/gm, least: 1, weight: 1 },
  { pattern: /`[^`\n]{1,100}`/g, least: 2, weight: 1 },
  { pattern: /^\|?(?: ?:?-{3,}:? ?\|)+/gm, least: 1, weight: 2 },
  { pattern: /^\S[^\n]{0,200}\r?\n={3,}$/gm, least: 1, weight: 1 },
];

/** `---`, lines with `key:`, `---` (https://jekyllrb.com/docs/front-matter/). */
const FRONT_MATTER = /^---[ \t]*\r?\n(?:(?:[\w-]+:|[ \t#-])[^\n]*\n|\r?\n){1,200}---[ \t]*(?:\r?\n|$)/;

/** The same between `+++`, with `key =` and `[table]` (https://gohugo.io/content-management/front-matter/). */
const TOML =
  /^\+\+\+[ \t]*\r?\n[ \t]*(?:\[\[?[\w"'. -]{1,100}\]|[\w"'.-]{1,100}[ \t]*=)(?:[^\n]*\n){1,200}?\+\+\+[ \t]*(?:\r?\n|$)/;

/** A page that r.jina.ai made into Markdown. */
const PAGE = /^\s{0,9}Title:[^\n]*\n\s{0,9}URL Source:(?:[^\n]*\n){1,12}?Markdown Content:/;

/**
 * How much a text looks like Markdown.
 *
 * @returns the weights of the signs found; 2 and more is Markdown. A hashtag, a single bullet or a quoted mail alone is less
 */
export function markdownScore(probe: string): number {
  if (FRONT_MATTER.test(probe) || TOML.test(probe) || PAGE.test(probe)) return 2;
  return SIGNS.reduce((score, { pattern, least, weight }) => {
    return (probe.match(pattern)?.length ?? 0) >= least ? score + weight : score;
  }, 0);
}
