/** Types of what scripts/samples.mjs shares with the tests. */
import type { Article, Kind } from '../src/model.js';

export interface Difference {
  /** `lost`: a block to keep is not in the text. `leaked`: a block to strike is not in `removed`. `kind`: it is, under another kind. */
  readonly type: 'lost' | 'leaked' | 'kind' | 'title' | 'authors' | 'published';
  /** The kind that the person gave; null where the difference is of another sort. */
  readonly kind: Kind | null;
  readonly text: string;
  readonly detail: string;
}

export function differences(
  article: Article,
  truth: {
    readonly title: string | null;
    readonly authors: readonly string[];
    readonly published: string | null;
    readonly keep: readonly string[];
    readonly strike: readonly (readonly [Kind, string])[];
  },
): Difference[];
