/** The longest block in words that a rule strikes when it does not say so itself. */
export const DEFAULT_MAX_WORDS = 40;
