import type { Script } from '../model.js';

/** Raised by custom, and read as well without it: ordinals, trade marks. */
const PLAIN_SCRIPTS = /^(?:st|nd|rd|th|er|re|[eè]me|[eoadr®™©ªº*†‡§,;.]|tm|sm)$/i;
const LONGEST_SCRIPT = 24;

/** A power or an index changes what is said, `10<sup>6</sup>`; a reference, an ordinal or a whole sentence is plain. */
export const isPower = ({ children }: Script, words: string): boolean =>
  words !== '' &&
  words.length <= LONGEST_SCRIPT &&
  !PLAIN_SCRIPTS.test(words) &&
  children.every(({ type }) => type === 'text' || type === 'emphasis' || type === 'strong');
