const RIGHT_TO_LEFT =
  /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}\p{sc=Samaritan}\p{sc=Mandaic}]/u;
const LETTER = /\p{L}/gu;

/** Letters that are looked at: the first ones may be those of a name in another script. */
const ENOUGH = 200;

/**
 * Whether most of the first letters are of a script that is written from right to left.
 * @param texts in their order; as many are read as are needed
 */
export function isRightToLeft(texts: readonly string[]): boolean {
  let letters = 0;
  let leftwards = 0;
  for (const text of texts) {
    for (const [letter] of text.slice(0, 2 * ENOUGH).matchAll(LETTER)) {
      letters++;
      if (RIGHT_TO_LEFT.test(letter)) leftwards++;
    }
    if (letters >= ENOUGH) break;
  }
  return leftwards * 2 > letters;
}
