/** Front matter is short; what goes on longer is a text between two thematic breaks. */
const MAX_LENGTH = 32_768;
const FENCE = /^(---|\+\+\+)[ \t]*\r?\n/;

/** What stands between the fences at the start of a file. */
export interface FrontMatter {
  readonly syntax: 'yaml' | 'toml';
  /** Without the fences. */
  readonly text: string;
  /** It is about a page that was made into Markdown: its title may name the site, too. */
  readonly isPage?: boolean;
}

interface Signs {
  readonly syntax: FrontMatter['syntax'];
  /** What the first line looks like. */
  readonly opens: RegExp;
  readonly closes: RegExp;
}

/** By their fence: Jekyll's way, and Hugo's and Zola's (https://gohugo.io/content-management/front-matter/). */
const SIGNS: Readonly<Record<string, Signs>> = {
  '---': { syntax: 'yaml', opens: /^[\w"'.-][\w "'./-]*:(?:\s|$)/, closes: /^(?:---|\.\.\.)[ \t]*$/ },
  '+++': {
    syntax: 'toml',
    opens: /^[ \t]*(?:\[\[?[\w"'. -]{1,100}\]|[\w"'.-][\w "'.-]{0,100}=)/,
    closes: /^\+\+\+[ \t]*$/,
  },
};

/** The lines that r.jina.ai puts above the Markdown of a page (https://github.com/jina-ai/reader). */
const PAGE =
  /^\s{0,9}Title:([^\n]*)\n\s{0,9}URL Source:([^\n]*)\n\s{0,9}(?:Published Time:([^\n]*)\n\s{0,9})?(?:(?:Warning|Number of Pages):[^\n]*\n\s{0,9}){0,9}Markdown Content:[ \t]*(?:\r?\n|$)/;

/** Such lines as front matter. */
function pageHead(source: string): { block: FrontMatter; end: number } | null {
  const [head, title, url, date] = PAGE.exec(source) ?? [];
  if (head === undefined) return null;
  const fields = Object.entries({ title, url, date }).filter(([, value]) => (value ?? '').trim() !== '');
  const text = fields.map(([name, value = '']) => `${name}: ${JSON.stringify(value.trim())}`).join('\n');
  return { block: { syntax: 'yaml', text, isPage: true }, end: head.length };
}

/**
 * The YAML block between `---` lines, or the TOML block between `+++` lines, at the very start, if its first line looks like one;
 * or the lines above a page that a service made into Markdown.
 * @returns the block, and the offset after it; `null` and 0 where there is none
 */
export function frontMatter(source: string): { block: FrontMatter | null; end: number } {
  const none = { block: null, end: 0 };
  const fence = FENCE.exec(source);
  const signs = SIGNS[fence?.[1] ?? ''];
  if (fence === null || signs === undefined) return pageHead(source) ?? none;
  const from = fence[0].length;
  for (let start = from; start < source.length && start < MAX_LENGTH;) {
    const newLine = source.indexOf('\n', start);
    const end = newLine < 0 ? source.length : newLine;
    const line = source.slice(start, end).replace(/\r$/, '');
    if (signs.closes.test(line)) {
      const text = source.slice(from, Math.max(from, start - 1));
      return { block: { syntax: signs.syntax, text }, end: Math.min(end + 1, source.length) };
    }
    if (start === from && !signs.opens.test(line)) return none;
    start = end + 1;
  }
  return none;
}
