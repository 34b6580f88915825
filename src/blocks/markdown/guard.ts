/**
 * The CommonMark parser takes time that grows with the square of the nesting of containers and brackets, and of the
 * number of emphasis marks and stray brackets in one paragraph (2,000 nested images: 5 s; a list 1,000 deep: 37 s; 20,000
 * closing brackets: 6 s). So the source is looked over first, in one linear pass.
 */
const MAX_CONTAINERS = 20;
const MAX_BRACKET_DEPTH = 50;
const MAX_MARK_DEPTH = 200;
const MAX_BRACKETS = 5000;
const MAX_MARKS = 3000;
const MAX_TICKS = 5000;

const TAB = 9;
const SPACE = 32;

interface Marker {
  /** Column of the first list or quote marker, and the number of them. */
  readonly column: number;
  readonly count: number;
  /** Offset after the markers. */
  readonly end: number;
}

const isBlankAt = (source: string, at: number, end: number): boolean => {
  const code = source.charCodeAt(at);
  return at >= end || code === SPACE || code === TAB;
};

/** The length of a list marker at `at`, 0 if there is none. */
function listMarker(source: string, at: number, end: number): number {
  const char = source.charAt(at);
  if ((char === '-' || char === '+' || char === '*') && isBlankAt(source, at + 1, end)) return 1;
  let digits = 0;
  while (digits < 9 && source.charCodeAt(at + digits) >= 48 && source.charCodeAt(at + digits) <= 57) digits++;
  const after = source.charAt(at + digits);
  return digits > 0 && (after === '.' || after === ')') && isBlankAt(source, at + digits + 1, end) ? digits + 1 : 0;
}

function markersAt(source: string, start: number, end: number): Marker {
  let at = start;
  let count = 0;
  let column = -1;
  for (;;) {
    while (at < end && isBlankAt(source, at, end)) at++;
    const length = source.charAt(at) === '>' && at < end ? 1 : listMarker(source, at, end);
    if (length === 0) return { column, count, end: at };
    if (column < 0) column = at - start;
    count++;
    at += length;
  }
}

const isWordless = (code: number): boolean => Number.isNaN(code) || code <= SPACE;

interface Inlines {
  /** Open brackets, and the most that were open at once. */
  depth: number;
  deepest: number;
  /** Brackets that open, and those that close none. */
  brackets: number;
  /** Marks that open emphasis less those that close it, and the most at once. */
  open: number;
  mostOpen: number;
  marks: number;
  /** Runs of backticks. */
  ticks: number;
}

const noInlines = (): Inlines => ({ depth: 0, deepest: 0, brackets: 0, open: 0, mostOpen: 0, marks: 0, ticks: 0 });

/** A run of marks: it opens after a space, closes before one, and may do both inside a word. */
function countMark(before: number, after: number, counts: Inlines): void {
  if (isWordless(before) && isWordless(after)) return;
  counts.marks++;
  if (isWordless(before)) counts.mostOpen = Math.max(counts.mostOpen, ++counts.open);
  else if (isWordless(after)) counts.open = Math.max(0, counts.open - 1);
}

/** Counts the signs in a line that may open or close emphasis, links and images. */
function countInlines(source: string, start: number, end: number, counts: Inlines): void {
  for (let i = start; i < end; i++) {
    const code = source.charCodeAt(i);
    if (code === 91 /* [ */) {
      counts.deepest = Math.max(counts.deepest, ++counts.depth);
      counts.brackets++;
    } else if (code === 93 /* ] */) {
      if (counts.depth === 0) counts.brackets++;
      counts.depth = Math.max(0, counts.depth - 1);
    } else if (code === 96 /* ` */) {
      while (i + 1 < end && source.charCodeAt(i + 1) === code) i++;
      counts.ticks++;
    } else if (code === 42 /* * */ || code === 95 /* _ */ || code === 126 /* ~ */) {
      const from = i;
      while (i + 1 < end && source.charCodeAt(i + 1) === code) i++;
      countMark(source.charCodeAt(from - 1), source.charCodeAt(i + 1), counts);
    }
  }
}

const isTooMuch = ({ deepest, brackets, mostOpen, marks, ticks }: Inlines): boolean =>
  deepest > MAX_BRACKET_DEPTH ||
  brackets > MAX_BRACKETS ||
  mostOpen > MAX_MARK_DEPTH ||
  marks > MAX_MARKS ||
  ticks > MAX_TICKS;

/** How many containers a line stands in, by its own markers and the columns of list markers above it. */
function nesting(open: Marker[], marker: Marker): number {
  while (open.length > 0 && open[open.length - 1]!.column >= marker.column) open.pop();
  open.push(marker);
  let sum = 0;
  for (const { count } of open) sum += count;
  return sum;
}

/**
 * Whether a Markdown source can be parsed in linear time.
 * @returns false where containers, brackets or emphasis marks are nested or crowded as no text of a person's is
 */
export function isParsable(source: string): boolean {
  const open: Marker[] = [];
  let counts = noInlines();
  const lineEnd = source.includes('\n') ? '\n' : '\r';
  for (let start = 0; start < source.length;) {
    const newLine = source.indexOf(lineEnd, start);
    const end = newLine < 0 ? source.length : newLine;
    const marker = markersAt(source, start, end);
    if (marker.count > MAX_CONTAINERS || (marker.count > 0 && nesting(open, marker) > MAX_CONTAINERS)) return false;
    // A blank line ends the paragraph, and so does an item or a heading.
    const isNew = marker.end >= end - 1 || marker.count > 0 || source.charAt(marker.end) === '#';
    if (isNew) counts = noInlines();
    countInlines(source, marker.end, end, counts);
    if (isTooMuch(counts)) return false;
    start = end + 1;
  }
  return true;
}
