/** Makes rules of how the pages of a language word their notices and forms: `notices.ts` holds the words. */
import type { Example, Kind, Rule } from '../../../model.js';

/** Letters and digits of all scripts: what else stands before a line's words is an arrow, a bullet, an emoji. */
const ANY_LETTER = 'a-z0-9\\u00c0-\\u060b\\u060d-\\u061a\\u0620-\\u0963\\u0966-\\u1fff\\u3040-\\ud7ff';
const OPENS = `^[^${ANY_LETTER}]{0,6}`;
/** A clause may follow. */
const CLAUSE = `(?:[^${ANY_LETTER}].{0,90})?$`;
/** A notice goes on with what it is good for. */
const REST = `(?:[^${ANY_LETTER}].{0,240})?$`;
const ALONE = `[^${ANY_LETTER}?.,]{0,6}$`;

/** Alternatives of a pattern, and lines that it strikes. */
type Family = readonly [says: string, ...shown: string[]];

/** Notices on cookies, forms, and requests that `rules.ts` has no place for. */
export interface Notices {
  readonly code: string;
  readonly languages?: readonly string[];
  readonly name: string;
  /** Sentences on cookies, and buttons that name them or "all". */
  readonly cookies: Family;
  readonly buttons: Family;
  /** Fields and consent lines of a form, which stand beside a request. */
  readonly form?: Family;
  readonly walls?: Family;
  readonly letters?: Family;
  readonly gifts?: Family;
  readonly follow?: Family;
  readonly app?: Family;
  readonly rights?: Family;
  /** Lines of their own. */
  readonly labels?: Family;
  /** Each sign counts as a word. */
  readonly unparted?: boolean;
  readonly kept: readonly string[];
}

const ABOUT: Readonly<Record<string, string>> = {
  cookies: 'notices on cookies and their buttons',
  form: 'fields and consent lines of sign-up forms, beside a request',
  access: 'who may read on, and how to become one',
  'letter-lines': 'newsletters and thanks for a subscription',
  support: 'asks for gifts',
  channels: 'asks to follow channels and to share',
  'app-lines': 'asks to read in the publisher’s app',
  copying: 'conditions on copying',
  'page-lines': 'labels for comments, sharing and reading',
};

/** Words of the longest line: of a request, of a notice. */
const REQUEST_WORDS = 32;
const NOTICE_WORDS = 60;
const SIGNS_A_WORD = 3;

const examples = (shown: readonly string[], kept: readonly string[]): Example[] => [
  { lines: [...shown, kept.at(0) ?? ''], struck: shown.map((_, i) => i) },
  { lines: kept, struck: [] },
];

/** A weak rule: its lines stand below a request, here the notice on cookies. */
const beside = (rule: Rule, { cookies, form = [''], kept }: Notices): Rule => ({
  ...rule,
  strength: 'weak',
  examples: [
    { lines: [cookies[1] ?? '', ...form.slice(1), kept.at(0) ?? ''], struck: form.slice(1).map((_, i) => i + 1) },
    { lines: [...form.slice(1), ...kept], struck: [] },
  ],
});

/** The rules for the notices and forms of one language. */
export function noticeRules(page: Notices): Rule[] {
  const { code, languages = [code], name, kept, cookies, buttons } = page;
  const make = (kind: Kind, what: string, match: string[], shown: readonly string[], words: number): Rule => ({
    id: `${kind}/${code}-${what}`,
    kind,
    languages,
    about: `${name}: ${ABOUT[what] ?? what}.`,
    match,
    maxWords: page.unparted === true ? words * SIGNS_A_WORD : words,
    examples: examples(shown, kept),
  });
  const ask = (kind: Kind, what: string, family: Family | undefined, end = CLAUSE): Rule[] =>
    family === undefined ? [] : [make(kind, what, [`${OPENS}(?:${family[0]})${end}`], family.slice(1), REQUEST_WORDS)];
  const notice = [`${OPENS}(?:${cookies[0]})${REST}`, `${OPENS}(?:${buttons[0]})${ALONE}`];
  return [
    make('consent', 'cookies', notice, [...cookies.slice(1), ...buttons.slice(1)], NOTICE_WORDS),
    ...ask('signup', 'form', page.form, `[^${ANY_LETTER}]{0,6}$`).map((rule) => beside(rule, page)),
    ...ask('paywall', 'access', page.walls),
    ...ask('signup', 'letter-lines', page.letters),
    ...ask('donation', 'support', page.gifts),
    ...ask('social', 'channels', page.follow),
    ...ask('promo', 'app-lines', page.app),
    ...ask('legal', 'copying', page.rights),
    ...ask('furniture', 'page-lines', page.labels, ALONE),
  ];
}
