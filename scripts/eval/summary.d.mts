/** Types of what the evaluation shares with its tests. */
import type { Measures } from './measure.mjs';

export function figuresOf(pages: readonly Partial<Measures>[]): Readonly<Record<string, number | undefined>>;

export function paired(changes: readonly { readonly site: string; readonly delta: number }[]): {
  readonly mean: number;
  readonly error: number;
};
