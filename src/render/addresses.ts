/**
 * Addresses that stand as words in a text: `https://example.org/page`, `www.example.org`, `jobs@example.org`. Left as
 * words they would be escaped, since GFM makes links of them where they stand
 * (https://github.github.com/gfm/#autolinks-extension-); as links they keep their words and can be clicked.
 */
import type { Link, PhrasingContent, Text } from 'mdast';
import { linkUrl } from './links.js';

/** Where an address may be. */
const SIGN = /https?:\/\/|www\.|@/gi;

/** Letters and digits of any script, and ASCII but for what no address holds as it is; of a longer one the beginning. */
const ADDRESS = /[\p{L}\p{M}\p{N}!#$%&'()*+,\-./:;=?@[\]_~]{0,2000}/uy;
/** Scripts in which the next word follows without a space. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;
const HOST = /^(?:https?:\/\/|www\.)[\p{L}\p{N}]/iu;
const WWW_HOST = /^www\.[\w-]+\.\w/i;
/** Would be read as a character. */
const REFERENCE = /&#?\w+;/;

const LOCAL = /[\w.+%-]/;
const LONGEST_LOCAL = 64;
const DOMAIN = /(?:[a-z\d][a-z\d-]{0,62}\.){1,8}[a-z]{2,63}/iy;

const WORD = /[\p{L}\p{M}\p{N}_]/u;

/** An address: where it stands in the text, and what it leads to. */
interface Found {
  readonly from: number;
  readonly to: number;
  readonly url: string;
}

/** Opening brackets less closing ones. */
function depthOf(words: string, opening: string, closing: string): number {
  let depth = 0;
  for (const char of words) depth += Number(char === opening) - Number(char === closing);
  return depth;
}

/** The length without the punctuation of the sentence at its end; a bracket that the address opens is its own. */
function trimmedLength(address: string): number {
  let round = depthOf(address, '(', ')');
  let square = depthOf(address, '[', ']');
  let length = address.length;
  for (; length > 0; length--) {
    const last = address.charAt(length - 1);
    if (last === ')' && round++ >= 0) break;
    if (last === ']' && square++ >= 0) break;
    if (!/[!'),.:;?\]*_~&]/.test(last)) break;
  }
  return length;
}

function webAddress(text: string, at: number): Found | null {
  if (WORD.test(text.charAt(at - 1))) return null;
  ADDRESS.lastIndex = at;
  const [run = ''] = ADDRESS.exec(text) ?? [];
  const end = run.search(UNSPACED);
  const whole = end === -1 ? run : run.slice(0, end);
  const words = whole.slice(0, trimmedLength(whole));
  const isBare = /^w/i.test(words);
  if (!(isBare ? WWW_HOST : HOST).test(words) || REFERENCE.test(words)) return null;
  const url = isBare ? `http://${words}` : words;
  return linkUrl(url, null) === url ? { from: at, to: at + words.length, url } : null;
}

/** @param from where the address may begin at the earliest */
function mailAddress(text: string, at: number, from: number): Found | null {
  let start = at;
  while (start > from && at - start <= LONGEST_LOCAL && LOCAL.test(text.charAt(start - 1))) start--;
  const before = text.slice(Math.max(0, start - 2), start);
  // `renée@`, `o'neill@`: the address has more than is seen here.
  if (/[\p{L}\p{M}\p{N}/@]$|\p{L}['’]$/u.test(before)) return null;
  while (start < at && !/[a-z\d]/i.test(text.charAt(start))) start++;
  DOMAIN.lastIndex = at + 1;
  const [domain = ''] = DOMAIN.exec(text) ?? [];
  const to = at + 1 + domain.length;
  const after = text.charAt(to);
  if (start === at || domain === '' || /[@-]/.test(after) || (WORD.test(after) && !UNSPACED.test(after))) return null;
  return { from: start, to, url: `mailto:${text.slice(start, to)}` };
}

function addressesIn(text: string): Found[] {
  const found: Found[] = [];
  let end = 0;
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    if (index < end) continue;
    const one = sign === '@' ? mailAddress(text, index, end) : webAddress(text, index);
    if (one !== null) found.push(one);
    end = one?.to ?? end;
  }
  return found;
}

const words = (value: string): Text => ({ type: 'text', value });

function split({ value }: Text): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let end = 0;
  for (const { from, to, url } of addressesIn(value)) {
    if (from > end) nodes.push(words(value.slice(end, from)));
    const link: Link = { type: 'link', url, title: null, children: [words(value.slice(from, to))] };
    nodes.push(link);
    end = to;
  }
  if (end < value.length) nodes.push(words(value.slice(end)));
  return nodes;
}

/** Makes links of the addresses among the words of a line; what is in other nodes stays as it is. Linear. */
export const linkAddresses = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.flatMap((node) => (node.type === 'text' && node.value.search(SIGN) !== -1 ? split(node) : [node]));
