/** Types of what the evaluation shares with its tests. */
import type { Article, Format, Kind } from '../../src/model.js';

/** What a person said of a document; a set of documents has some of it. */
export interface Gold {
  readonly format: Format;
  readonly gold?: string | null;
  readonly before?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly nags?: readonly string[];
  readonly guards?: readonly string[];
  readonly remove?: readonly string[];
  readonly kinds?: readonly Kind[];
  readonly keep?: readonly string[];
  readonly title?: string | null;
  readonly author?: string | readonly string[] | null;
  readonly date?: string | null;
}

export interface Measures {
  readonly p?: number;
  readonly r?: number;
  readonly f1?: number;
  readonly shP?: number;
  readonly shR?: number;
  readonly exact?: number;
  readonly with?: number | undefined;
  readonly without?: number | undefined;
  readonly nags: number;
  readonly proseNags: number;
  readonly asks: number;
  readonly proseLeaks: number;
  readonly askLeaks: number;
  readonly leaked: readonly string[];
  readonly guards: number;
  readonly lost: readonly string[];
  readonly kinds: number;
  readonly kindsRight: number;
  readonly inputWords?: number;
  readonly unaccounted?: number;
  readonly title?: number | undefined;
  readonly author?: number | undefined;
  readonly date?: number | undefined;
}

export type Measured = Pick<Article, 'text' | 'markdown' | 'title' | 'authors' | 'published'> & {
  readonly removed: readonly Pick<Article['removed'][number], 'kind' | 'text'>[];
};

export function measure(document: Gold, input: string | Uint8Array, article: Measured): Measures;
