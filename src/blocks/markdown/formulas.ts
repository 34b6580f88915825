import type { Nodes, Root } from 'mdast';
import type { InlineMath } from 'mdast-util-math';

/** Signs that formulas have and prices have not. */
const TEX = /[\\^_={}]/;
/** A formula goes on for so many lines at most; two lines of dollars with more between them are none. */
const MOST_LINES = 40;

const FENCE = /^ {0,3}(?:```|~~~)/;
/** Code and tags, in which a dollar is a dollar. */
const UNSURE = /`|^(?: {4}|\t)|<[a-z/!?]/i;
/** As Pandoc has it: no space at its edges, no digit behind it. */
const INLINE = /(?<![\w$\\])\$(?![\s$])([^$]{1,200})(?<![\s\\])\$(?![\w$])/g;

/** A source whose formulas are put between signs that the parser lets alone; offsets stay. */
export interface Masked {
  readonly body: string;
  /** Where formulas begin that stand alone, and those in a line. */
  readonly display: ReadonlySet<number>;
  readonly inline: ReadonlySet<number>;
}

interface Masking {
  readonly out: string[];
  readonly display: Set<number>;
  readonly inline: Set<number>;
}

/** The words of a line without the markers of quotes, and where they begin. */
function bare(line: string): { text: string; at: number } {
  const at = /^[ >]{0,20}/.exec(line)![0].length;
  return { text: line.slice(at).trimEnd(), at };
}

/** How many lines a formula has that begins with `$$` in line `from`; 0 where it is none. */
function displayLines(lines: readonly string[], from: number): number {
  let formula = bare(lines[from] ?? '').text.slice(2);
  for (let n = 1; n <= MOST_LINES; n++) {
    const at = formula.indexOf('$$');
    if (at >= 0) return at === formula.length - 2 && TEX.test(formula) && !formula.includes('?>') ? n : 0;
    const next = bare(lines[from + n] ?? '').text;
    if (next === '') return 0;
    formula += `\n${next}`;
  }
  return 0;
}

/** Puts the formula between `<?` and `?>`: raw markup to the parser, also within a paragraph. */
function maskDisplay(masking: Masking, lines: readonly string[], from: number, count: number, offset: number): void {
  const { at } = bare(lines[from]!);
  masking.display.add(offset + at);
  const copy = lines.slice(from, from + count);
  copy[0] = `${copy[0]!.slice(0, at)}<?${copy[0]!.slice(at + 2)}`;
  const last = copy[count - 1]!;
  const end = last.trimEnd().length;
  copy[count - 1] = `${last.slice(0, end - 2)}?>${last.slice(end)}`;
  masking.out.push(...copy);
}

/** Makes code of a formula in a line. */
function maskInline(masking: Masking, line: string, offset: number): void {
  const masked = line.replace(INLINE, (whole, formula: string, at: number) => {
    if (!TEX.test(formula) && !/^[a-z]$/i.test(formula)) return whole;
    masking.inline.add(offset + at);
    return `\`${formula}\``;
  });
  masking.out.push(masked);
}

/**
 * Formulas between `$$` are no CommonMark: their signs would be taken for emphasis and headings. In a document that has
 * such, those between single dollars are formulas too; in all others, dollars are prices.
 * @returns null where the document has no formula that stands alone
 */
export function maskFormulas(body: string): Masked | null {
  if (!body.includes('$$')) return null;
  const masking: Masking = { out: [], display: new Set(), inline: new Set() };
  const lines = body.split('\n');
  let offset = 0;
  let inCode = false;
  for (let i = 0; i < lines.length;) {
    const line = lines[i]!;
    if (FENCE.test(line)) inCode = !inCode;
    const starts = !inCode && bare(line).text.startsWith('$$');
    const count = starts ? displayLines(lines, i) : 0;
    // Dollars of another sense: better no formulas than the wrong ones.
    if (starts && count === 0) return null;
    if (count > 0) maskDisplay(masking, lines, i, count, offset);
    else if (inCode || UNSURE.test(line)) masking.out.push(line);
    else maskInline(masking, line, offset);
    for (let n = Math.max(1, count); n > 0; n--) offset += lines[i++]!.length + 1;
  }
  return masking.display.size === 0 ? null : { body: masking.out.join('\n'), ...masking };
}

/**
 * Makes formulas of the code that `maskFormulas` put into the source, and looks for those that stand alone.
 * @returns whether each was found where it was put; else the tree is not to be used
 */
export function unmaskFormulas(root: Root, { display, inline }: Masked): boolean {
  let found = 0;
  const queue: Nodes[] = [root];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    const at = node.position?.start.offset ?? -1;
    if (node.type === 'html' && display.has(at)) found++;
    if (!('children' in node)) continue;
    const children = node.children as Nodes[];
    children.forEach((child, i) => {
      if (child.type === 'inlineCode' && inline.has(child.position?.start.offset ?? -1)) {
        found++;
        const formula: InlineMath = { type: 'inlineMath', value: child.value, position: child.position };
        children[i] = formula;
      } else queue.push(child);
    });
  }
  return found === display.size + inline.size;
}
