import type { Name } from './facts.js';
import { isSite } from './sites.js';
import type { SiteNames } from './sites.js';
import { collapse, key } from './strings.js';

const VERBS =
  'written|posted|published|reported|words|text|story|article|created|authored|contributed|reviewed and written|geschrieben|verfasst|veröffentlicht|erstellt|escrito|publicado|scritto|écrit|publié|guest post';
const PREPOSITIONS = 'by|von|vom|par|por|di|av|af|door|przez|oleh|da';
/** `By`, `Written by:`, `Von`, `Author:`: what stands before names in a byline. */
const BY = new RegExp(
  `^(?:(?:${VERBS})?\\s*(?:${PREPOSITIONS})(?=[\\s:|-])|(?:the\\s)?authors?(?:\\(s\\))?(?=[\\s:|-])|autor(?:en|in|es|a)?(?=[\\s:])|auteurs?(?=[\\s:])|autore(?=[\\s:])|автор(?=[\\s:])|text(?=:)|words(?=:)|byline(?=[\\s:])|contributors?(?=:)|文\\s*[/／|｜:：]|作者|記者|记者)[\\s:：|–—-]*`,
  'iu',
);
/** `ByJane Doe`: an element's border stood between them. */
const GLUED_BY = /^(?:(?:[Ww]ritten|[Pp]osted) ?)?[Bb]y(?=\p{Lu}\p{L}+\s\p{Lu})/u;
const EMAIL = /\S[^\s@]*@\S+\.\w+/g;
const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi;
const HANDLE = /\(?(?<!\S)@[\w.]+\)?/g;
const PARENTHESIS = /\s*[([][^)\]]*[)\]]\s*/g;
const SPLIT =
  /\s*(?:[;|•·⋅∙●／│\n、，]|\s&\s|\s\/\s|\s\+\s|,\s*(?:and|und|et|[yeи]|og|och|en)\s|\s(?:and|und|with|og|och|и)\s|\s[–—-]\s)\s*/iu;
/** Two words or more on each side, and the conjunction is one: `Luana Reis e Raphael Lima`. */
const CONJUNCTION = /^(\S+\s\S.*?)\s(?:et|y|e|en)\s(\S+\s\S.*)$/u;
const ROLE =
  /(?:^|[\s-])(?:editors?|reporters?|correspondents?|contributors?|columnists?|writers?|journalists?|redakteur(?:in)?|reda[kc]tion|author|founder|cofounder|co-founder|c[etmfo]o|manager|director|president|officer|specialist|strategist|consultant|analyst|producer|head|professor|prof|lead|experte?|marketing|freelance|contributing|intern|chief|senior|associate|assistant|fellow|attorney|coach|consulting|dietitian|nutritionist|engineer|developer|team|staff|owner|partner|representative|committee|member|instructor|student|guest)(?=$|[\s,-])/iu;
const CREDENTIAL =
  /^(?:ph\.?\s?d\.?|m\.?d\.?|jr\.?|sr\.?|i{1,3}|esq\.?|[A-Z][A-Za-z]{0,2}\.?[A-Z]{1,4}(?:[-\s][A-Z\d]+)*[®™]?|[A-Z]{2,8}(?:[-\s][A-Z\d]+)*[®™]?)$/;
const NOBODY = new Set(
  (
    'admin administrator staff editor editors editorial team webmaster author authors guest user anonymous unknown none null undefined newsroom ' +
    'root default test by von view share print published updated posted written read more follow subscribe home blog news menu search ' +
    'reviewed edited redaktion uncategorized advertisement sponsored contact about comments share tweet email facebook twitter linkedin instagram pinterest'
  ).split(' '),
);
const PHRASE =
  /\b(?:min(?:ute)?s?\s+read|read(?:ing)?\s+time|view all|all posts|posts by|read more|learn more|table of contents|last updated|updated|published|posted|minutes?|hours?|ago|follow|subscribe|share|comments?|cookies?|login|log in|sign up|about the|(?:editorial|web|site|content)\s(?:team|staff|board|admin)|web ?admin|super ?user|super ?admin|noc admin|reviewed|fact.checked|edited|photos?|images?|courtesy|getty)\b/i;

const isWordy = (text: string): boolean =>
  /\s/.test(text.trim()) && text.split(/\s+/).length <= 5 && !ROLE.test(text) && !/\d/.test(text);

/** A comma parts names where what follows looks like one; else it is an office, a degree or a place. */
function byComma(text: string): string[] {
  const parts = text.split(/\s*,\s*/).filter((part) => part !== '');
  const [first = '', ...rest] = parts;
  return parts.length < 2 ? parts : [first, ...rest.filter((part) => isWordy(part) && !CREDENTIAL.test(part))];
}

function byConjunction(text: string): string[] {
  const match = CONJUNCTION.exec(text);
  return match === null ? [text] : [match[1] ?? '', match[2] ?? ''];
}

const pieces = (text: string): string[] => text.split(SPLIT).flatMap(byComma).flatMap(byConjunction);

/** A text without what may stand around a name: `By`, addresses, brackets, signs. */
function bare(text: string): string {
  let name = collapse(text.replace(EMAIL, ' ').replace(ADDRESS, ' ').replace(HANDLE, ' ').replace(PARENTHESIS, ' '));
  for (let n = 0; n < 3 && BY.test(name); n++) name = name.replace(BY, '');
  name = name.replace(GLUED_BY, '');
  return name.replace(/^[\s,:;|•·/–—*-]+|[\s,:;|•·/–—*-]+$/g, '');
}

const MAX_WORDS = 6;
const MAX_LENGTH = 60;

/** Whether a text may be an author's name at all. */
function mayBeName(name: string): boolean {
  if (name.length < 2 || name.length > MAX_LENGTH || !/\p{L}/u.test(name)) return false;
  if (name.split(' ').length > MAX_WORDS || /[?!{}<>=:]|\.\w+\.|^\d+\b/.test(name)) return false;
  return !NOBODY.has(name.toLowerCase()) && !PHRASE.test(name);
}

/**
 * Clean names, in order, each once: without `By`, addresses and offices.
 * @param site its names are left out, unless one is said to be a person's; null: none is left out
 */
export function cleanNames(raw: readonly Name[], site: SiteNames | null): string[] {
  const names = new Map<string, string>();
  for (const { text, type } of raw) {
    for (const piece of type === 'organization' ? [text] : pieces(bare(text))) {
      const name = bare(piece);
      if (!mayBeName(name) || (site !== null && type !== 'person' && isSite(name, site)) || names.has(key(name)))
        continue;
      names.set(key(name), name);
    }
  }
  return [...names.values()];
}

const PARTICLE =
  /^(?:de|del|della|der|den|di|da|dos|das|van|von|vom|zu|la|le|el|al|bin|ibn|ter|ten|y|e|af|av|of|the|st\.?|d['’])$/;

/** Whether every word is written as a part of a name is. In scripts without case: a few signs without a full stop. */
export function looksLikeName(name: string): boolean {
  const words = name.split(' ');
  if (words.length > 5 || /[.!?…]{2}|[\d,;:@/]/.test(name) || ROLE.test(name)) return false;
  if (!/\p{Lu}|\p{Ll}/u.test(name)) return name.length <= 12;
  return (
    words.every((word) => PARTICLE.test(word) || /^[\p{Lu}('"‘“]/u.test(word)) &&
    words.some((word) => /^\p{Lu}/u.test(word))
  );
}

/** Whether a line begins as a byline does. */
export const isByline = (text: string): boolean => BY.test(text) || GLUED_BY.test(text);
