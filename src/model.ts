/**
 * Every type that more than one stage uses. This file imports nothing of the project and holds no behaviour.
 *
 * Offsets are UTF-16 code units into the decoded source (after byte-order-mark removal), end exclusive. Lines count from 1.
 */
import type { Parent, PhrasingContent, RootContent } from 'mdast';

/** What a struck block is. The order is the order of documentation and of `stats.kinds`. */
export const KINDS = [
  'paywall',
  'donation',
  'signup',
  'consent',
  'promo',
  'advertisement',
  'social',
  'recirculation',
  'account',
  'comments',
  'navigation',
  'legal',
  'furniture',
  'metadata',
] as const;
export type Kind = (typeof KINDS)[number];

export type Format = 'html' | 'text' | 'markdown';
export type JudgeChoice = 'both' | 'rules' | 'content';

/** How the bytes became text. `charset` is a WHATWG encoding label in lower case; `bytes` is the input's size. */
export interface Source {
  readonly text: string;
  readonly format: Format;
  readonly charset: string | null;
  readonly bytes: number;
}

// ---------------------------------------------------------------------------------------------------------- blocks

export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'item' // a list item's own words (a nested list makes items of its own)
  | 'term' // the term of a definition list; its definitions are paragraphs in a `definition` container
  | 'caption'
  | 'verse' // lines whose breaks matter
  | 'code'
  | 'table'
  | 'math'
  | 'media' // an image or embed that stands alone; its text may be empty
  | 'control' // a button, a field's label or placeholder, an option: words of a form
  | 'break'; // a thematic break; in plain text its text is the drawn line

export type ContainerKind = 'list' | 'item' | 'quote' | 'definition' | 'figure' | 'footnotes';

/**
 * What a block stands in, innermost first through `parent`. Blocks that share one container object stand in the same
 * list, item, quote or figure: identity, not equality, says so.
 */
export interface Container {
  readonly kind: ContainerKind;
  readonly parent: Container | null;
  /** Lists only: numbered or not, and the first number. */
  readonly ordered?: boolean;
  readonly first?: number;
  /** Items of numbered lists: the number that the markup gives them, where it gives one. */
  readonly number?: number;
  /** Items only: a task, and whether its box is ticked. */
  readonly checked?: boolean;
  /** Items and footnotes: the one note that it holds. */
  readonly note?: Note;
}

/** What a reference to a note and the note itself agree on. */
export interface Note {
  /** What the reference's address, or Markdown's `[^id]`, names. */
  readonly id: string;
  /** What the reference shows: letters and digits without brackets. */
  readonly label: string;
}

/** Words that stand above or below the line: a power, an index. Markdown has no sign for them. */
export interface Script extends Parent {
  type: 'superscript' | 'subscript';
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    superscript: Script;
    subscript: Script;
  }
  interface RootContentMap {
    superscript: Script;
    subscript: Script;
  }
  interface LinkData {
    /** The link is the reference to a note, which may be kept or not. */
    note?: Note;
  }
}

/** An element around a block; blocks that stand in the same element share one object. `up` is the next block-level element. */
export interface Place {
  readonly up: Place | null;
  /** Null for the document itself. */
  readonly element: { readonly name: string; readonly attribs: Readonly<Record<string, string>> } | null;
}

/** What the markup around a block says of it; null for plain text. Weak evidence, never a verdict on its own. */
export interface Hints {
  /** Name of the nearest block-level element, lower case: `p`, `div`, `li`, `td`, `h2`. */
  readonly tag: string;
  /** Names of the enclosing elements, innermost first, without `tag` itself. */
  readonly ancestors: readonly string[];
  /** Class and id tokens, lower case, of the block's element and its ancestors, nearest first. */
  readonly tokens: readonly string[];
  /** Nearest landmark by tag or ARIA role. */
  readonly landmark: 'main' | 'article' | 'nav' | 'header' | 'footer' | 'aside' | 'form' | 'dialog' | null;
  /** UTF-16 units of the block's text that stand inside links. */
  readonly linked: number;
  /** Links in the block. */
  readonly links: number;
  /** Hidden by attribute, inline style or ARIA: evidence, since some paywalled pages hide the article itself. */
  readonly hidden: boolean;
  /** The block-level element that the block is, or stands in. */
  readonly place: Place;
}

/** The smallest unit that is kept or struck. Immutable; judges only add marks. */
export interface Block {
  /** Its place in `blocks`. */
  readonly index: number;
  readonly kind: BlockKind;
  /**
   * The visible words. White space is collapsed to single spaces, except in `code`, `table` and `verse`, which keep line
   * ends. From plain text it holds every non-space character of the source span, list and quote markers included.
   */
  readonly text: string;
  /** The span in the decoded source, null where the parser implied the block. */
  readonly start: number | null;
  readonly end: number | null;
  readonly line: number | null;
  /** The length in UTF-16 units of a list, quote or heading marker at the start of `text` (plain text only), else 0. */
  readonly marker: number;
  /** Headings: 1 to 6. Else 0. */
  readonly level: number;
  /** True when it continues the paragraph of the block before it: one long line split into sentences. */
  readonly joined: boolean;
  readonly container: Container | null;
  readonly hints: Hints | null;
  /** The block as one mdast node, without its containers. Made when asked for; pure. */
  readonly node: () => RootContent;
}

export type Inline = PhrasingContent;

// ----------------------------------------------------------------------------------------------------------- rules

/** A regular expression's source within RE2 syntax, matched without flags against folded text (see `fold`). */
export type Pattern = string;

export interface Clue {
  /** Matches somewhere in the folded text of the block; anchor with ^ and $ for the whole of it. */
  readonly text?: Pattern;
  /** Matches a whole class or id token of the block's element or of its ancestors. With `text`, both must match. */
  readonly token?: Pattern;
}

/** Why a rule's match did not strike. A closed list; `--explain` prints them. */
export const VETOES = [
  'quotation', // the matched words stand in quotation marks, or the block is a quotation
  'code',
  'table',
  'long-prose', // the block is longer than the rule may strike
  'sole-survivor', // without it nothing would be left
  'article-after', // a tail, but article prose follows
  'weak-alone', // a weak rule with no strong one beside it
  'exception', // one of the rule's own `unless` patterns matches
  'own-list', // an item of a list of which others stay
  'own-section', // a heading like the article's others, with text of its own below it
  'paid-part', // the page's data says that the block is in the paid part of the article
] as const;
export type Veto = (typeof VETOES)[number];

/** A run of blocks that are struck together. */
export interface Section {
  /**
   * Patterns: the run ends with the last block that matches one of them, within the caps; where none does, only the block
   * is struck (nothing, when the rule is weak). `prose`: the run ends before the first block that reads as prose.
   */
  readonly until: readonly Pattern[] | 'prose';
  /** The run never reaches past a block that matches one of these (the block itself is outside). */
  readonly stop?: readonly Pattern[];
  /** What prose inside the run must match, such as an address to the reader: prose that does not match is outside and ends it. */
  readonly through?: Pattern;
  readonly maxBlocks: number;
  readonly maxWords: number;
}

/**
 * `block`: the matched block. A `Section`: a run from the block to what ends it. `tail`: all from the block to the end of
 * the document, vetoed by article prose after it.
 */
export type Scope = 'block' | 'tail' | Section;

/** A passage in our own words: one line a block. `struck` are the numbers (from 0) of the lines this rule strikes; none: all kept. */
export interface Example {
  readonly lines: readonly string[];
  readonly struck: readonly number[];
}

export interface Rule {
  /** `kind/name`, never reused. */
  readonly id: string;
  readonly kind: Kind;
  /** ISO 639-1 codes; `*` for all languages. */
  readonly languages: readonly string[];
  /** One sentence: what it strikes. */
  readonly about: string;
  /** Any one of them makes the rule match. A bare string is a `text` clue. */
  readonly match: readonly (Pattern | Clue)[];
  /** None of them may match, or the match is vetoed as `exception`. */
  readonly unless?: readonly Pattern[];
  /** `weak` strikes only beside a block that a strong rule struck (default `strong`). */
  readonly strength?: 'strong' | 'weak';
  readonly scope?: Scope;
  /** The longest block in words it may strike (default 40); longer is vetoed as `long-prose`. */
  readonly maxWords?: number;
  /** At least one strikes and at least one keeps every line. */
  readonly examples: readonly Example[];
}

export interface RulePack {
  readonly name: string;
  readonly rules: readonly Rule[];
}

// --------------------------------------------------------------------------------------------------------- verdicts

export type Role = 'kept' | 'title' | 'metadata' | 'struck';
export type By = 'rule' | 'content' | 'user';

/** One judge's opinion of one block. A mark with a veto struck nothing. */
export interface Mark {
  readonly block: number;
  readonly by: By;
  /** The rule's id, null for the content judge. */
  readonly rule: string | null;
  readonly kind: Kind;
  readonly strength: 'strong' | 'weak';
  /** Groups the blocks of one strike; null for a block struck alone. */
  readonly section: number | null;
  /** The matched words, or the features that decided. */
  readonly evidence: readonly string[];
  readonly veto: Veto | null;
}

/** What became of one block. `mark` is the mark that decided; null when kept without any. */
export interface Verdict {
  readonly role: Role;
  readonly mark: Mark | null;
}

export interface Warning {
  readonly code: string;
  readonly message: string;
}

/** What the content judge says of a document. */
export interface Opinion {
  readonly marks: readonly Mark[];
  readonly warnings: readonly Warning[];
  /** The document holds no article: nothing of it is spared as the last that is left. */
  readonly absent?: boolean;
}

export interface Access {
  readonly status: 'open' | 'metered' | 'registration' | 'subscription' | 'unknown';
  readonly truncated: boolean | null;
  readonly evidence: readonly string[];
}

export interface Metadata {
  readonly url: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly site: string | null;
  readonly language: string | null;
  readonly description: string | null;
  readonly image: string | null;
}

/** What `judge` gives: everything the views need. Views are pure functions of this one value. */
export interface Judgement {
  readonly source: Source;
  readonly blocks: readonly Block[];
  /** All marks, vetoed ones too, in block order. */
  readonly marks: readonly Mark[];
  /** One for each block, in the same order. */
  readonly verdicts: readonly Verdict[];
  readonly metadata: Metadata;
  /** What relative addresses stand against where that is not `metadata.url`: `<base href>`, or the address given. */
  readonly base?: string | null;
  readonly access: Access;
  readonly warnings: readonly Warning[];
  /** A digest of the rules in force. */
  readonly rules: string;
}

// ---------------------------------------------------------------------------------------------------------- article

export interface Removed {
  readonly by: By;
  readonly rule: string | null;
  readonly kind: Kind;
  readonly section: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly line: number | null;
  readonly text: string;
  readonly evidence: readonly string[];
}

export interface Stats {
  readonly words: { readonly kept: number; readonly struck: number };
  readonly blocks: { readonly kept: number; readonly struck: number };
  /** Words struck by kind; kinds that struck nothing are left out. */
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
}

/** The JSON on stdout, keys in this order. */
export interface Article {
  readonly schema: 'bluepencil/article/1';
  readonly generator: { readonly name: 'bluepencil'; readonly version: string; readonly rules: string };
  readonly source: {
    readonly path: string | null;
    readonly record: string | null;
    readonly format: Format;
    readonly charset: string | null;
    readonly bytes: number;
  };
  readonly url: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly site: string | null;
  readonly language: string | null;
  readonly description: string | null;
  readonly image: string | null;
  readonly access: Access;
  readonly markdown: string;
  readonly text: string;
  readonly removed: readonly Removed[];
  readonly stats: Stats;
  readonly warnings: readonly Warning[];
  readonly input: Readonly<Record<string, unknown>> | null;
}

/** What `clean` and `judge` accept beside the input. */
export interface Options {
  /** Default `auto`: by content, and by the extension of `path`. */
  readonly format?: Format | 'auto';
  /** The page's address: for absolute links and metadata. */
  readonly url?: string;
  readonly judge?: JudgeChoice;
  /** Strike only these kinds (default: all). */
  readonly strip?: readonly Kind[];
  /** Never strike these kinds. */
  readonly keep?: readonly Kind[];
  /** Keep the addresses of links in `markdown` (default true); their words stay in any case. */
  readonly links?: boolean;
  /** Keep images in `markdown` (default true). */
  readonly images?: boolean;
  /** An encoding label that overrides what the bytes declare; ignored for strings. */
  readonly charset?: string;
  /** For `source.path`, messages and format sniffing; never opened. */
  readonly path?: string;
  /** For `source.record`. */
  readonly record?: string;
  /** For `input`: carried through untouched. */
  readonly input?: Readonly<Record<string, unknown>>;
}

/** What both judges need to know of a block's words; computed once. */
export interface Measure {
  /** `fold(text)`. */
  readonly folded: string;
  /** Words; in Han, Kana and Thai each character counts as one. */
  readonly words: number;
  /** Ends as a sentence does, closing quotes and brackets aside. */
  readonly sentence: boolean;
  /** Words that begin with a lower-case letter (in scripts without case: all words). */
  readonly lower: number;
  /** Decimal digits. */
  readonly digits: number;
  /** Commas, semicolons and their like in other scripts. */
  readonly commas: number;
}
