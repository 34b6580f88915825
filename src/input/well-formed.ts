/** Strings that are not well-formed Unicode: cut by UTF-16 units, they begin or end with half a character. */
import type { Warning } from '../model.js';

declare global {
  // ES2024, which Node 20 has; the compiler's library ends a year before.
  interface String {
    isWellFormed(): boolean;
    toWellFormed(): string;
  }
}

/**
 * Puts U+FFFD in the place of each half character (lone surrogate), as decoders of bytes do: strict readers of JSON refuse
 * them, and no encoding has them. One unit takes the place of one, so that offsets stay.
 *
 * @returns the text, with a warning where anything was replaced
 */
export function mendHalves(text: string): { readonly text: string; readonly warnings: readonly Warning[] } {
  if (text.isWellFormed()) return { text, warnings: [] };
  const mended = text.toWellFormed();
  let [found, first] = [0, 0];
  for (let at = mended.length - 1; at >= 0; at -= 1) {
    if (mended.charCodeAt(at) === text.charCodeAt(at)) continue;
    found += 1;
    first = at;
  }
  const many = found === 1 ? 'Half a character (a lone surrogate)' : `${found} halves of characters (lone surrogates)`;
  const message = `${many} became U+FFFD, the first at offset ${first}: the text was cut in the middle of a character.`;
  return { text: mended, warnings: [{ code: 'lone-surrogates', message }] };
}
