import type { Element, ParentNode } from 'domhandler';
import { isElement } from './traverse.js';

/** Class and id tokens of a block: at most so many, nearest first. */
const MAX_TOKENS = 40;
/** Names of enclosing elements: real pages are not deeper. */
const MAX_ANCESTORS = 64;

const NONE: readonly string[] = [];

/**
 * The tokens of an element and of those around it: a linked list with one link for each element that has any. Elements of
 * the same classes in the same place share it, so that the tokens of many alike blocks are put together once.
 */
export interface TokenChain {
  readonly own: readonly string[];
  readonly up: TokenChain | null;
  all: readonly string[] | null;
  inner: Inner | null;
}

/** The chains that go on from one, by the tokens that they add. */
type Inner = Map<readonly string[], TokenChain>;

/** What of a frame matters here; `tokens` and `inner` are computed when first needed. */
export interface Scope {
  readonly element: Element | null;
  readonly up: Scope | null;
  tokens: TokenChain | null | undefined;
  inner: readonly string[] | undefined;
}

/** What is known of one page's tokens, since the same classes come again and again. */
export interface TokenCache {
  /** Tokens and their parts, by attribute value. */
  readonly values: Map<string, readonly string[]>;
  /** The chains of one link. */
  readonly outermost: Inner;
}

export const createTokenCache = (): TokenCache => ({ values: new Map(), outermost: new Map() });

const SPACE = 1;
const SEPARATOR = 2;
const UPPER = 3;
/** A lower-case letter or a digit: behind it, a capital begins a new part. */
const LOWER = 4;
const SIGNS = new Uint8Array(128);
for (const [kind, chars] of [
  [SPACE, ' \t\n\f\r'],
  [SEPARATOR, '-_:.,;/()[]!@#%&*+=|~'],
  [UPPER, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  [LOWER, 'abcdefghijklmnopqrstuvwxyz0123456789'],
] as const)
  for (const char of chars) SIGNS[char.charCodeAt(0)] = kind;

const signAt = (text: string, at: number): number => SIGNS[text.charCodeAt(at)] ?? 0;

const HAS_LETTER = /[a-z\u0080-\uffff]/;

/** Numbers and single letters say nothing. */
function addPart(parts: string[], part: string): void {
  if (part.length > 1 && HAS_LETTER.test(part)) parts.push(part);
}

/** A token's parts beyond itself: `article-body__inner` gives `article`, `body`, `inner`; `articleBody` gives two. */
function splitToken(token: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < token.length; i++) {
    const sign = signAt(token, i);
    const humped = sign === UPPER && i > from && signAt(token, i - 1) === LOWER;
    if (sign !== SEPARATOR && !humped) continue;
    addPart(parts, token.slice(from, i).toLowerCase());
    from = humped ? i : i + 1;
  }
  if (from === 0) return NONE;
  addPart(parts, token.slice(from).toLowerCase());
  return parts;
}

/** The words of an attribute's value, `MAX_TOKENS` at most. */
function wordsOf(value: string): string[] {
  const words: string[] = [];
  let from = 0;
  for (let i = 0; i <= value.length && words.length < MAX_TOKENS; i++) {
    if (i < value.length && signAt(value, i) !== SPACE) continue;
    if (i > from) words.push(value.slice(from, i));
    from = i + 1;
  }
  return words;
}

function addNew(tokens: string[], token: string): void {
  if (tokens.length < MAX_TOKENS && !tokens.includes(token)) tokens.push(token);
}

function tokensIn(value: string, { values }: TokenCache): readonly string[] {
  const known = values.get(value);
  if (known !== undefined) return known;
  const words = wordsOf(value);
  const tokens: string[] = [];
  for (const word of words) addNew(tokens, word.toLowerCase());
  for (const word of words) for (const part of splitToken(word)) addNew(tokens, part);
  values.set(value, tokens);
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

/** The chain that adds `own` to another one. */
function linked(own: readonly string[], up: TokenChain | null, { outermost }: TokenCache): TokenChain {
  const inner = up === null ? outermost : (up.inner ??= new Map<readonly string[], TokenChain>());
  const known = inner.get(own);
  if (known !== undefined) return known;
  const chain: TokenChain = { own, up, all: null, inner: null };
  inner.set(own, chain);
  return chain;
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
  for (let i = groups.length - 1; i >= 0; i--) result = linked(groups[i]!, result, cache);
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
