/** Input: bytes to text, and what the text is. */
export { decode } from './decode.js';
export type { DecodedInput } from './decode.js';
export { sniff } from './sniff.js';
