/** Requests that a sentence speaks of, and does not make: "Subscribe now, the banner read", "Join us buttons convert best". */

/** What a request can be called by who writes about it. */
const WORDING =
  'wordings?|phrases?|sentences?|slogans?|mantras?|refrains?|mottos?|cliches?|catchphrases?|formulas?|subject lines?';
const SAID =
  'promises?|lines?|words|pleas?|pitch(?:es)?|messages?|headlines?|claims?|offers?|buttons?|banners?|labels?';
const SHOWN =
  '(?:banners?|screens?|signs?|messages?|notices?|e-?mails?|letters?|pop-?ups?|box(?:es)?|pages?|buttons?|lines?|texts?|notes?|posters?|leaflets?|prompts?|sites?|apps?)';
const NOT_OURS = "(?!you |we |i |you'|we'|i'|our |your |my )";
const SHOWS =
  '(?:buttons?|banners?|box(?:es)?|labels?|pop-?ups?|prompts?|links?|forms?|messages?|notices?|lines?|walls?)';

/** Behind the request, in its sentence: who says it, what it is, how it does. */
const SPOKEN_OF = [
  // ", the authors found," and ", some sites will say."
  `, ${NOT_OURS}(?:[\\w'-]+ ){1,8}(?:said|says?|found|wrote|insisted|went on)(?:[.,!?;]|$| (?:in|on|at|as|when|until|by|from)\\b)`,
  `, (?:it|${NOT_OURS}(?:[\\w'-]+ ){1,3}${SHOWN}(?: (?:in|on|at|of|by|beside|above|below|over) (?:[\\w'-]+ )?[\\w'-]+)?) (?:still |also |always )?reads?(?:[.,!?;]|$| (?:in|on|at)\\b)`,
  // ": those words cost one paper", " - that line is needed"
  `(?:[:;,]| -) (?:that|those|these|this|the same|the) (?:[\\w-]+ ){0,2}(?:${WORDING}|lines?|words|messages?|buttons?|labels?) (?:is|are|was|were|costs?|has|had|have|did|does|do|made|brought|stood|drove|worked)\\b`,
  `\\b(?:is|are|isn't|was|were|wasn't|became|becomes|remains?|has been|had been|should be|would be) (?:not )?(?:just |only |still |often |merely |perhaps )?(?:a|an|the|one|their|his|her|its) (?:[\\w-]+ ){0,4}?(?:${WORDING})\\b`,
  `\\b(?:was|were|wasn't|became|had been|should be|would be|should never be) (?:not )?(?:a|an|the|one|their|his|her|its) (?:[\\w-]+ ){0,3}?(?:${SAID})\\b`,
  '\\b(?:converts?|converted|outperforms?|outperformed) (?:at|best|better|worse|more|fewer|well|poorly|only|\\d)',
  `\\b${SHOWS} (?:do|does|did|works?|worked|sells?|sold|fares?|fared|performs?|performed) (?:(?:so|much|far|a little) )?(?:best|better|worse|worst|well|poorly|badly)\\b`,
].map((source) => new RegExp(source));

/** In the sentence behind it: "That was the promise in 31 of 40 letters". */
const LOOKS_BACK = new RegExp(
  `^(?:that|this|those|these|such) (?:was|were|had been) (?:what |the |a |an |one |their |its )?(?:[\\w-]+ ){0,3}?(?:${WORDING}|${SAID})\\b|^so (?:read|ran|went|said) (?:the|a|an|one|its|their)\\b`,
);

/**
 * Whether a sentence goes on behind a request's words with a clause about them, or the next sentence looks back at them.
 * @param sentence the sentence of the request, from the request's first word, folded
 * @param next the sentence behind it; empty where there is none
 */
export const isMentioned = (sentence: string, next: string): boolean =>
  SPOKEN_OF.some((pattern) => pattern.test(sentence)) || LOOKS_BACK.test(next);
