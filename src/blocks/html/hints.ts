import type { Element, ParentNode } from 'domhandler';
import { isElement } from './traverse.js';

/** Class and id tokens of a block: at most so many, nearest first. */
const MAX_TOKENS = 40;
/** Names of enclosing elements: real pages are not deeper. */
const MAX_ANCESTORS = 64;

const NONE: readonly string[] = [];

/** The tokens of an element and of those around it: a linked list with one link for each element that has any. */
export interface TokenChain {
  readonly own: readonly string[];
  readonly up: TokenChain | null;
  all: readonly string[] | null;
}

/** What of a frame matters here; `tokens` and `inner` are computed when first needed. */
export interface Scope {
  readonly element: Element | null;
  readonly up: Scope | null;
  tokens: TokenChain | null | undefined;
  inner: readonly string[] | undefined;
}

/** Tokens and their parts by attribute value, since the same classes come again and again. Make one for each page. */
export type TokenCache = Map<string, readonly string[]>;

const HUMP = /([a-z\d])([A-Z])/g;
const HAS_HUMP = /[a-z\d][A-Z]/;
const SEPARATORS = /[-_:.,;/()[\]!@#%&*+=|~]+/;
const HAS_LETTER = /[a-z\u0080-\uffff]/;

/** A token's parts beyond itself: `article-body__inner` gives `article`, `body`, `inner`; numbers and single letters say nothing. */
function splitToken(token: string): readonly string[] {
  const humped = HAS_HUMP.test(token) ? token.replace(HUMP, '$1-$2') : token;
  if (!SEPARATORS.test(humped)) return NONE;
  return humped
    .toLowerCase()
    .split(SEPARATORS)
    .filter((part) => part.length > 1 && HAS_LETTER.test(part));
}

function addNew(tokens: string[], more: readonly string[]): void {
  for (const token of more) if (tokens.length < MAX_TOKENS && !tokens.includes(token)) tokens.push(token);
}

function tokensIn(value: string, cache: TokenCache): readonly string[] {
  const known = cache.get(value);
  if (known !== undefined) return known;
  const words = value.split(/[ \t\n\f\r]+/, MAX_TOKENS).filter((word) => word !== '');
  const tokens: string[] = [];
  for (const word of words) addNew(tokens, [word.toLowerCase()]);
  for (const word of words) addNew(tokens, splitToken(word));
  cache.set(value, tokens);
  return tokens;
}

/** The classes of `html` and `body` describe the page, not a block of it. */
function ownTokens({ name, attribs }: Element, cache: TokenCache): readonly string[] {
  if (name === 'body' || name === 'html') return NONE;
  const classes = attribs['class'] ?? '';
  const id = attribs['id'] ?? '';
  const both = classes === '' || id === '' ? classes + id : `${classes} ${id}`;
  return both === '' ? NONE : tokensIn(both, cache);
}

/** The chain of `node`, given that of `around`, an element that encloses it or is it. */
function chainFrom(
  node: ParentNode | null,
  around: Element | null,
  chain: TokenChain | null,
  cache: TokenCache,
): TokenChain | null {
  const groups: (readonly string[])[] = [];
  for (let at = node; at !== null && at !== around && isElement(at); at = at.parent) {
    const own = ownTokens(at, cache);
    if (own.length > 0) groups.push(own);
  }
  let result = chain;
  for (let i = groups.length - 1; i >= 0; i--) result = { own: groups[i]!, up: result, all: null };
  return result;
}

/** The chain of a block element: what its frame knows, computed from the outermost frame that does not know it yet. */
function chainOf(frame: Scope, cache: TokenCache): TokenChain | null {
  const unknown: Scope[] = [];
  for (let at: Scope | null = frame; at !== null && at.tokens === undefined; at = at.up) unknown.push(at);
  for (let i = unknown.length - 1; i >= 0; i--) {
    const at = unknown[i]!;
    at.tokens = chainFrom(at.element, at.up?.element ?? null, at.up?.tokens ?? null, cache);
  }
  return frame.tokens ?? null;
}

function allOf(chain: TokenChain | null): readonly string[] {
  const unknown: TokenChain[] = [];
  let at = chain;
  for (; at !== null && at.all === null; at = at.up) unknown.push(at);
  let all = at?.all ?? NONE;
  for (let i = unknown.length - 1; i >= 0; i--) {
    const link = unknown[i]!;
    const tokens = [...link.own];
    for (const token of all) if (tokens.length < MAX_TOKENS && !link.own.includes(token)) tokens.push(token);
    link.all = tokens;
    all = tokens;
  }
  return all;
}

/**
 * Class and id tokens, lower case, nearest first: whole ones and their parts.
 * @param host the innermost node around the words
 * @param frame of the block element in which `host` stands, or which it is
 */
export function tokensOf(host: ParentNode, frame: Scope, cache: TokenCache): readonly string[] {
  const chain = chainOf(frame, cache);
  return allOf(host === frame.element ? chain : chainFrom(host, frame.element, chain, cache));
}

/** Names of the elements around a frame's element, innermost first. */
export function ancestorsOf(frame: Scope): readonly string[] {
  const { element, up } = frame;
  if (element === null) return NONE;
  // Siblings share the array, so that many blocks deep down stay cheap.
  if (element.parent === up?.element && up.inner !== undefined) return up.inner;
  const names: string[] = [];
  for (let at = element.parent; at !== null && isElement(at) && names.length < MAX_ANCESTORS; at = at.parent) {
    names.push(at.name);
  }
  if (up !== null && element.parent === up.element) up.inner = names;
  return names;
}
