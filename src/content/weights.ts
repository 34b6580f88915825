import { weights } from './models/words.js';
import type { WordWeights } from './wording.js';

let known: WordWeights | null = null;
/** The fitted weights of words. A map, made when the first document needs it: most texts do not. */
export const wordWeights = (): WordWeights => (known ??= new Map(Object.entries(weights)));
