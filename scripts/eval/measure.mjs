/**
 * What one output is worth: every figure that a set's mean or share is made of. The definitions are those of the corpora's
 * scorer; each is said at its function. `undefined` where the gold says nothing of it.
 */
import { agreement, bagOf, normal, occurrences, shared, shingler, tokensOf, wordsOf } from './tokens.mjs';

/** Kinds that ask the reader for something. */
const ASKS = new Set(['paywall', 'donation', 'signup']);
/** Shorter nags ("Share") are a nuisance; longer ones are what matters. */
const LONG_NAG = 5;

/** `words` are bags of lower-case words, `shingles` runs of four tokens as written: precision, recall, and F1 of the words. */
function likeness(document, text) {
  if (!document.gold) return {};
  const shingles = shingler();
  const gold = shingles(tokensOf(document.gold));
  const [p, r, f1] = agreement(wordsOf(text), wordsOf(document.gold));
  const [shP, shR] = agreement(shingles(tokensOf(text)), gold);
  const exact = Number(normal(text) === normal(document.gold));
  if (document.before === undefined) return { p, r, f1, shP, shR, exact };
  const [beforeP, beforeR] = agreement(shingles(tokensOf(document.before)), gold);
  return { p, r, f1, shP, shR, exact, beforeP, beforeR };
}

/** The share of snippets that the title and text hold, and of those that the text must not hold that it does not. */
function snippets(document, text, title) {
  const share = (list, holds) => list.filter((snippet) => holds(normal(snippet))).length / list.length;
  const whole = ` ${title} ${text} `;
  return {
    with: document.with?.length > 0 ? share(document.with, (snippet) => whole.includes(snippet)) : undefined,
    without:
      document.without?.length > 0 ? share(document.without, (snippet) => !` ${text} `.includes(snippet)) : undefined,
  };
}

/** How often a nag may stand in the output: as in the gold; without a gold, as in the input beyond the listed ones. */
function allowance(gold, nag, listed, inInput) {
  return gold === null ? Math.max(0, inInput - listed) : occurrences(gold, nag);
}

/**
 * Of the blocks to strike (those that an input holds): which stand in the text or in the Markdown more often than they may.
 * `prose` counts those of five words and more, `asks` those of the kinds paywall, donation and signup.
 */
function leaks(document, input, text, markdown) {
  const strike = bagOf((document.remove ?? document.nags ?? []).map(normal).filter((nag) => nag !== ''));
  const kinds = new Map((document.kinds ?? []).map((kind, i) => [normal(document.remove[i]), kind]));
  const gold = document.gold ? normal(document.gold) : null;
  const found = { nags: 0, proseNags: 0, asks: 0, proseLeaks: 0, askLeaks: 0, leaked: [] };
  for (const [nag, listed] of strike) {
    const inInput = input === null ? 0 : occurrences(input, nag);
    if (input !== null && inInput === 0 && !document.remove) continue;
    const [long, ask] = [Number(nag.split(' ').length >= LONG_NAG), Number(ASKS.has(kinds.get(nag)))];
    found.nags++;
    found.proseNags += long;
    found.asks += ask;
    const seen = Math.max(occurrences(text, nag), occurrences(markdown, nag));
    if (seen <= allowance(gold, nag, listed, inInput)) continue;
    found.proseLeaks += long;
    found.askLeaks += ask;
    found.leaked.push(nag);
  }
  return found;
}

/** Of the article's blocks that use the words of asking (those that an input holds): which are in neither title nor text. */
function losses(document, input, text, title) {
  const guards = (document.keep ?? document.guards ?? []).map(normal).filter((guard) => guard !== '');
  const present = guards.filter((guard) => input === null || occurrences(input, guard) > 0);
  return { guards: present.length, lost: present.filter((guard) => occurrences(`${title} ${text}`, guard) === 0) };
}

/** Of the asks that were struck: how many under the kind that a person gave them, here or in a block around or in them. */
function kindsOf(document, removed) {
  const texts = removed.map((one) => ({ kind: one.kind, words: ` ${normal(one.text)} ` }));
  const result = { kinds: 0, kindsRight: 0 };
  (document.kinds ?? []).forEach((kind, i) => {
    const ask = ` ${normal(document.remove[i])} `;
    const hits = texts.filter(({ words }) => words.trim() !== '' && (words.includes(ask) || ask.includes(words)));
    if (!ASKS.has(kind) || hits.length === 0) return;
    result.kinds++;
    result.kindsRight += Number(hits.some((hit) => hit.kind === kind));
  });
  return result;
}

/** The words of a plain text that are in none of title, text and `removed`. */
function unaccounted(document, input, article) {
  if (document.format !== 'text') return {};
  const source = wordsOf(input);
  const found = [article.text, article.title, ...article.removed.map((one) => one.text)].flatMap(wordsOf);
  return { inputWords: source.length, unaccounted: source.length - shared(bagOf(found), bagOf(source)) };
}

const namesOf = (line) => [...new Set(line.map(normal).filter((name) => name !== ''))];

/** Title: the same words. Authors: F1 of the sets of names. Date: the same day. Each only where a person found one. */
function metadata(document, article) {
  const wanted = namesOf(String(document.author ?? '').split(/[,;&]|\band\b/));
  const day = (date) => (date ?? '').slice(0, 10);
  return {
    title: document.title ? Number(normal(article.title) === normal(document.title)) : undefined,
    author: wanted.length > 0 ? agreement(namesOf(article.authors), wanted)[2] : undefined,
    date: document.date ? Number(day(article.published) === day(document.date)) : undefined,
  };
}

/**
 * Measures one article against what a person said of its document.
 * @param document as in corpus.mjs
 * @param {string | Uint8Array} input what was cleaned
 * @param {import('../../src/model.js').Article} article what came of it
 */
export function measure(document, input, article) {
  const [text, title, markdown] = [normal(article.text), normal(article.title), normal(article.markdown)];
  const source = document.format === 'html' ? null : normal(input);
  return {
    ...likeness(document, article.text),
    ...snippets(document, text, title),
    ...leaks(document, source, text, markdown),
    ...losses(document, source, text, title),
    ...kindsOf(document, article.removed),
    ...unaccounted(document, input, article),
    ...(document.format === 'html' ? metadata(document, article) : {}),
  };
}
