/** What the head of a page, its structured data and its marked-up elements say, before anything is decided. */

/** An object of JSON-LD that describes the article or the page, as far as metadata needs it. */
export interface LinkedData {
  /** How surely it is the article: 3 an article, 2 another kind of work (a recipe, a review), 1 the page. */
  readonly rank: number;
  readonly headlines: readonly string[];
  readonly authors: readonly Name[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly description: string | null;
  readonly image: string | null;
  readonly language: string | null;
  /** Its text, HTML stripped. */
  readonly articleBody: string | null;
  readonly wordCount: number | null;
  /** As they stand in the data: they are for the access verdict. */
  readonly isAccessibleForFree: unknown;
  readonly hasPart: unknown;
}

/** A name and what the data calls its bearer. */
export interface Name {
  readonly text: string;
  readonly type: 'person' | 'organization' | null;
}

/** Where a title was found. */
export type TitleSource = 'json-ld' | 'og' | 'twitter' | 'meta' | 'microdata' | 'title' | 'h1';

export interface TitleCandidate {
  readonly from: TitleSource;
  readonly text: string;
  /** Of an `h1`: without a kicker or a second line that is marked as such; null or absent where it has none. */
  readonly main?: string | null;
}

/** An element that says, by its attributes, that it holds a name or a date. */
export interface Spot {
  readonly kind: 'author' | 'published' | 'modified' | 'date';
  /** What says so, the surest first: microdata, `rel=author`, a `time` element, a class or an id. */
  readonly by: 'itemprop' | 'rel' | 'time' | 'class';
  /** It is a property of an item in microdata. */
  readonly isItem: boolean;
  /** The element's words, white space collapsed; cut at 300 UTF-16 units. */
  readonly text: string;
  /** A machine-readable value: `datetime`, `content`. */
  readonly value: string | null;
  /** UTF-16 offsets of the element in the source, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** It stands in an `aside`, a comment, a list of other articles. */
  readonly aside: boolean;
}

/** The facts of a page's head. Nothing is resolved yet; absent facts are null or empty. */
export interface HeadFacts {
  /** The address the caller gave. */
  readonly url: string | null;
  /** `<base href>`, absolute where `url` allows it. */
  readonly base: string | null;
  readonly canonical: string | null;
  /** `<html lang>`, as declared. */
  readonly language: string | null;
  /** Values of `meta` elements by lower-case name, property or `http-equiv`, in order of appearance. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** The surest first. */
  readonly linked: readonly LinkedData[];
  readonly titles: readonly TitleCandidate[];
  /** Names that the page calls its site or its publisher, the surest first. */
  readonly sites: readonly string[];
  readonly spots: readonly Spot[];
  /** The article's text as JSON-LD gives it, HTML stripped. */
  readonly articleBody: string | null;
  readonly description: string | null;
  readonly wordCount: number | null;
  /** Paywall products whose scripts the page loads. */
  readonly vendors: readonly string[];
}
