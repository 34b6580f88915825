/** Types of what the benchmark shares with the tests of growth. */
import type { Format } from '../../src/model.js';

export interface Shape {
  readonly format: Format;
  /** An input of so many pieces. */
  readonly make: (count: number) => string;
}

export const SHAPES: Readonly<Record<string, Shape>>;

export function growthOf(
  work: (input: string, format: Format) => unknown,
  shape: Shape,
  sizes: { readonly small: number; readonly times: number; readonly runs: number },
): { readonly small: number; readonly great: number; readonly ratio: number };
