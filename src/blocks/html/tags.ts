/**
 * What the tree builder must know of a tag's name. The lists follow the parsing section of the HTML standard
 * (https://html.spec.whatwg.org/multipage/parsing.html), reduced to what matters for words and structure.
 */

/** Which open elements a start tag closes first. */
export type Opening =
  'paragraph' | 'item' | 'definition' | 'heading' | 'option' | 'button' | 'cell' | 'row' | 'section' | 'anchor';

/** Open elements of these names are counted, so that the search for one on the stack can be skipped. */
export const enum Counted {
  none = 0,
  paragraph = 1,
  anchor = 2,
  foreign = 3,
}

export interface Tag {
  /** Has no content and no end tag. */
  readonly isVoid: boolean;
  /** An end tag of an inline element does not reach over it. */
  readonly special: boolean;
  /** An end tag of a block element does not reach over it. */
  readonly scope: boolean;
  /** Its end tag may stand inside another block: `<b><p>..</b></p>`. */
  readonly formatting: boolean;
  /** Its content is text, without elements and entities. */
  readonly raw: boolean;
  readonly opening: Opening | null;
  readonly counted: Counted;
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const VOID = set(
  'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr',
);

/** https://html.spec.whatwg.org/multipage/parsing.html#special */
const SPECIAL = set(
  'address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd ' +
    'details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header ' +
    'hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript object ' +
    'ol p param plaintext pre script search section select source style summary table tbody td template textarea tfoot ' +
    'th thead title tr track ul wbr xmp',
);

/** https://html.spec.whatwg.org/multipage/parsing.html#has-an-element-in-scope */
const SCOPE = set('applet caption html table td th marquee object template select foreignobject');

/** https://html.spec.whatwg.org/multipage/parsing.html#formatting */
const FORMATTING = set('a b big code em font i nobr s small strike strong tt u');

const RAW = set('script style xmp');

const CLOSES_PARAGRAPH = set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form header ' +
    'hgroup hr listing main menu nav ol p plaintext pre search section summary table ul xmp',
);

const OPENINGS: Readonly<Record<Exclude<Opening, 'paragraph'>, string>> = {
  item: 'li',
  definition: 'dd dt',
  heading: 'h1 h2 h3 h4 h5 h6',
  option: 'option optgroup',
  button: 'button',
  cell: 'td th',
  row: 'tr',
  section: 'thead tbody tfoot colgroup caption',
  anchor: 'a',
};

const COUNTED: Readonly<Record<string, Counted>> = {
  p: Counted.paragraph,
  a: Counted.anchor,
  svg: Counted.foreign,
  math: Counted.foreign,
};

function openings(): Map<string, Opening> {
  const map = new Map<string, Opening>();
  for (const name of CLOSES_PARAGRAPH) map.set(name, 'paragraph');
  for (const [opening, names] of Object.entries(OPENINGS)) {
    for (const name of names.split(' ')) map.set(name, opening as Opening);
  }
  return map;
}

const OPENING = openings();

const describe = (name: string): Tag => ({
  isVoid: VOID.has(name),
  special: SPECIAL.has(name),
  scope: SCOPE.has(name),
  formatting: FORMATTING.has(name),
  raw: RAW.has(name),
  opening: OPENING.get(name) ?? null,
  counted: COUNTED[name] ?? Counted.none,
});

const KNOWN = new Map(
  [...VOID, ...SPECIAL, ...SCOPE, ...FORMATTING, ...RAW, ...OPENING.keys(), ...Object.keys(COUNTED)].map((name) => [
    name,
    describe(name),
  ]),
);
const UNKNOWN = describe('');

/** The properties of a tag by its lower-case name; unknown names are plain inline elements. */
export const tagOf = (name: string): Tag => KNOWN.get(name) ?? UNKNOWN;

/** Start tags that may stand in `head`; any other one, or text, ends it. */
export const HEAD_CONTENT = set('base basefont bgsound link meta title noscript noframes style script template');

/**
 * HTML start tags that end an `svg` or `math` element which was never closed.
 * https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inforeign
 */
export const BREAKOUT = set(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ' +
    'ol p pre ruby s small span strong strike sub sup table tt u ul var',
);

/** Elements of `svg` and `math` inside which HTML stands again. */
export const INTEGRATION = set('foreignobject desc title mi mo mn ms mtext annotation-xml');

/** What ends the search for an open cell, row or section of a table. */
export const TABLE_SCOPE = set('table template html');
export const ROW_SCOPE = set('table template html tbody thead tfoot');
export const CELLS = set('td th');
export const ROWS = set('tr td th');
export const SECTIONS = set('thead tbody tfoot colgroup caption tr td th');
export const HEADINGS = set('h1 h2 h3 h4 h5 h6');
