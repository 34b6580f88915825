/** How low the odds of a dumped page's blocks may be, by how sure it is that it is one. */
import type { Measure } from '../model.js';

/** Log-odds below which blocks of a page are struck: a lost paragraph is a defect, a kept menu line a nuisance. */
export interface Limits {
  /** A long sentence above it likely is the article's: it stretches the run. */
  readonly article: number;
  /** Inside the article's run. */
  readonly inside: number;
  /** Long sentences inside it, and what stands right above them. */
  readonly prose: number;
  /** From the headline to the run: a standfirst or a caption has about the odds of a menu line. */
  readonly opening: number;
  /** The headline itself. */
  readonly headline: number;
  /** Sentences outside the run. */
  readonly sentence: number;
  readonly sentenceWords: number;
  /** Sentences outside the run that are so long that a menu or a teaser seldom has them. */
  readonly long: number;
  /** Sentences beside what is kept. */
  readonly touching: number;
  /** Sentences that a nag parts from it. */
  readonly beyond: number;
  /** So many short lines between two sentences belong to them. */
  readonly between: number;
}

/** For texts that are pages for sure. */
const BOLD: Limits = {
  article: 0,
  inside: -1.6,
  prose: -3,
  opening: -2.3,
  headline: -3.6,
  sentence: -0.8,
  sentenceWords: 10,
  long: -1,
  touching: -2.4,
  beyond: -1.6,
  between: 0,
};
/** For texts that are likely pages. */
const CAREFUL: Limits = {
  article: 0,
  inside: -2,
  prose: -3.3,
  opening: -3.3,
  headline: -4,
  sentence: -2.5,
  sentenceWords: 8,
  long: -2.7,
  touching: -3.3,
  beyond: -3.3,
  between: 2,
};
/** For pages of few words: there the signs around a block say less. */
const SHORT: Limits = {
  article: -2.5,
  inside: -3,
  prose: -4,
  opening: -3.3,
  headline: -4,
  sentence: -2.5,
  sentenceWords: 8,
  long: -2.7,
  touching: -4.8,
  beyond: -4.8,
  between: 4,
};
/** For such pages with long menus: what stands below their articles are menus, too. */
const SHORT_IN_MENUS: Limits = { ...SHORT, touching: -4, beyond: -3, between: 0 };
/** For pages in a language of which the forest saw little: it takes their sentences for less than they are. */
const FOREIGN: Limits = {
  article: 0,
  inside: -3.3,
  prose: -4,
  opening: -4,
  headline: -9,
  sentence: -4,
  sentenceWords: 5,
  long: -4,
  touching: -4,
  beyond: -4,
  between: 0,
};

const FEW_WORDS = 700;

/** The limits for a page. @param worded whether its words have weights */
export function limitsOf(page: 'sure' | 'likely', measures: readonly Measure[], worded: boolean): Limits {
  if (!worded) return FOREIGN;
  const words = measures.reduce((sum, measure) => sum + measure.words, 0);
  if (page === 'sure') return words < FEW_WORDS ? SHORT_IN_MENUS : BOLD;
  return words < FEW_WORDS ? SHORT : CAREFUL;
}
