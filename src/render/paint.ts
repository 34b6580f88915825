import type { Kind } from '../model.js';

/** How a view is coloured. The command brings one that knows the terminal. */
export interface Paint {
  /** `text` in the colour of the kind. */
  kind(kind: Kind, text: string): string;
  dim(text: string): string;
  strike(text: string): string;
  bold(text: string): string;
}

const same = (text: string): string => text;

/** No colour at all. */
export const noPaint: Paint = { kind: (_, text) => text, dim: same, strike: same, bold: same };
