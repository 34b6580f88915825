/** Images and players without words: they go with what stands around them. */
import { describe, expect, test } from '@jest/globals';
import { blocksFromHtml } from '../../src/blocks/html/blocks.js';
import { parseHtml } from '../../src/blocks/html/parse.js';
import { isSilent, withSilent } from '../../src/content/media.js';

const P = '<p>The ferry left at nine with two passengers and a crate of hens on board.</p>';
const IMAGE = '<img src="/1.jpg" alt="The pier">';
const PLAYER = '<iframe src="https://www.youtube.com/embed/abcdefgh"></iframe>';
const LABEL = '<p class="x">Read also</p>';

/** Whether each silent block is kept, where the trees strike it and whatever stands in an element of class `x`. */
function keptOn(html: string): boolean[] {
  const blocks = blocksFromHtml(parseHtml(html), html);
  const isOut = (tokens: readonly string[]): boolean => tokens.includes('x');
  const result = withSilent(
    blocks,
    blocks.map((block) => isSilent(block) || isOut(block.hints?.tokens ?? [])),
  );
  return blocks.filter(isSilent).map(({ index }) => result[index] === false);
}

describe('without words of its own', () => {
  test.each<[string, string, boolean]>([
    [
      'with its caption that is kept',
      `${LABEL}<figure>${IMAGE}<figcaption>The pier</figcaption></figure>${LABEL}`,
      true,
    ],
    ['with its caption that goes', `${P}<figure class="x">${IMAGE}<figcaption>Winter</figcaption></figure>${P}`, false],
    ['between kept blocks', `${P}<p>${IMAGE}</p>${P}`, true],
    ['between struck ones', `${LABEL}<p>${IMAGE}</p>${LABEL}`, false],
    ['a figure at the end', `<div>${P}<figure>${IMAGE}</figure></div><div>${LABEL}</div>`, true],
    ['a player at the end', `<div>${P}<div>${PLAYER}</div></div><div>${LABEL}</div>`, true],
    ['a player at the start', `<div>${LABEL}</div><div>${PLAYER}${P}</div>`, true],
    ['a mere image at the end', `<div>${P}<div>${IMAGE}</div></div><div>${LABEL}</div>`, false],
    ['a figure outside', `<div>${P}</div><div><figure>${IMAGE}</figure>${LABEL}</div>`, false],
    ['a figure that leads away', `<div>${P}<figure><a href="/x">${IMAGE}</a></figure></div>${LABEL}`, false],
    ['a player in a box of sharing', `<div>${P}<div class="share">${PLAYER}</div></div>${LABEL}`, false],
    ['before all words, above what goes', `<figure>${IMAGE}</figure>${LABEL}`, false],
  ])('%s: %s', (_, html, kept) => {
    expect(keptOn(html)).toEqual([kept]);
  });
});
