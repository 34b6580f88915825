/** Makes rules of how a language words what publishers ask for: the tables beside this file hold the words. */
import type { Example, Kind, Rule } from '../../../model.js';

/** Letters and digits of all scripts; what else stands before a line's words is an arrow, a bullet, an emoji. */
const LETTER = 'a-z0-9\\u00c0-\\u1fff\\u3040-\\ud7ff';
const START = `^[^${LETTER}]{0,6}`;
/** A word alone with a full stop or a comma is part of a text. */
const LABEL_END = `[^${LETTER}?.,]{0,6}$`;

const SIGNS_A_WORD = 3;

/** Words of the longest line. */
const MAX_WORDS = 30;

/** Alternatives of patterns, and lines that they strike. */
type Family = readonly [opens: string, ...shown: string[]];

/** How a language words what publishers ask for. Each pattern names the whole request: "our", "us", a newsletter, a channel. */
export interface Words {
  readonly code: string;
  readonly languages?: readonly string[];
  readonly name: string;
  readonly walls?: Family;
  readonly letters?: Family;
  readonly gifts?: Family;
  readonly follow?: Family;
  readonly app?: Family;
  /** Cues that lead a headline in the same line, and headings of lists. */
  readonly links?: { readonly cue: Family; readonly whole: Family };
  readonly labels?: Family;
  readonly rights?: Family;
  /** The script parts words by no spaces, and each sign counts as a word. */
  readonly unparted?: boolean;
  /** Lines that are kept. */
  readonly kept: readonly string[];
}

const ABOUT: Readonly<Record<string, string>> = {
  'paywall/wall-ask': 'asks to subscribe, register or log in to read on',
  'signup/letter-ask': 'asks to subscribe to a newsletter',
  'donation/gift-ask': 'asks to support the publisher',
  'social/follow-ask': 'asks to follow a channel',
  'promo/app-ask': 'asks to install the publisher’s app',
  'recirculation/link-line': 'cues and headings of links to other articles',
  'furniture/label-line': 'labels for sharing and comments',
  'legal/rights-line': 'rights lines',
};

/** A clause may follow: "Subscribe to our newsletter, and miss nothing". */
const TAIL = `(?:[^${LETTER}].{0,90})?$`;

const examples = (shown: readonly string[], kept: readonly string[]): Example[] => [
  { lines: [...shown, kept.at(0) ?? ''], struck: shown.map((_, i) => i) },
  { lines: kept, struck: [] },
];

/** The rules for one language, or for several that share their words. */
export function rulesOf(words: Words): Rule[] {
  const { code, languages = [code], name, kept, links } = words;
  const rule = (kind: Kind, what: string, match: string[], shown: readonly string[], most: number): Rule[] => [
    {
      id: `${kind}/${code}-${what}`,
      kind,
      languages,
      about: `${name}: ${ABOUT[`${kind}/${what}`] ?? what}.`,
      match,
      maxWords: words.unparted === true ? most * SIGNS_A_WORD : most,
      examples: examples(shown, kept),
    },
  ];
  const ask = (kind: Kind, what: string, family: Family | undefined): Rule[] =>
    family === undefined ? [] : rule(kind, what, [`${START}(?:${family[0]})${TAIL}`], family.slice(1), MAX_WORDS);
  return [
    ...ask('paywall', 'wall-ask', words.walls),
    ...ask('signup', 'letter-ask', words.letters),
    ...ask('donation', 'gift-ask', words.gifts),
    ...ask('social', 'follow-ask', words.follow),
    ...ask('promo', 'app-ask', words.app),
    ...(links === undefined
      ? []
      : rule(
          'recirculation',
          'link-line',
          [
            `${START}(?:${links.whole[0]})(?: ?:)?${LABEL_END}`,
            `${START}(?:${links.cue[0]})(?: ?[:|>\\uff1a]| [-"]) ?.{6,160}$`,
          ],
          [...links.whole.slice(1), ...links.cue.slice(1)],
          34,
        )),
    ...ask('legal', 'rights-line', words.rights),
    ...(words.labels === undefined
      ? []
      : rule('furniture', 'label-line', [`${START}(?:${words.labels[0]})${LABEL_END}`], words.labels.slice(1), 24)),
  ];
}
