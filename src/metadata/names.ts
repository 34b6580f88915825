import type { Name } from './facts.js';
import { isSite } from './sites.js';
import type { SiteNames } from './sites.js';
import { collapse, key } from './strings.js';

const VERBS =
  'written|posted|published|reported|words|text|story|article|created|authored|contributed|geschrieben|verfasst|veröffentlicht|' +
  'erstellt|eingestellt|publiziert|(?:ein )?artikel|(?:ein |blog[ -]?|gast)?beitrag|(?:ein )?(?:kommentar|bericht|interview|gespräch|essay|gastbeitrag|gastkommentar)|' +
  '(?:eine )?(?:kolumne|analyse|reportage|rezension|glosse|kritik)|protokoll|aufgezeichnet|text und interview|' +
  'text (?:&|und|and) (?:fotos?|bilder|photos?)|escrito|publicado|scritto|écrit|publié|guest post|submitted|eingereicht|gespeichert|soumis|proposé|enviado|ingediend|inviato|pubblicato|(?:this|the) (?:post|article|story|guest post) (?:is|was) written';
const BY_WORDS = 'by|von|vom|par|por|di|av|af|door|przez|oleh';
/** `da` alone is a preposition of another kind. */
const VERB_DA = '(?:inviato|scritto|pubblicato|inserito)\\sda';
const AUTHOR_WORDS = 'authors?(?:\\(s\\))?|autor(?:en|in|es|a)?|auteurs?|autore|автор|byline|contributors?';
/** The same in Arabic, Hindi and Turkish, and before a colon alone. `كتب` without one is a verb, too. */
const LABELS =
  '(?:كتبت?|تحرير|إعداد|الكاتبة?|بقلم|लेखक|लेखिका|रिपोर्टर?|संवाददाता|haber|yazan|yazar|muhabir|texto|texte|testo|tekst|текст)(?=\\s?:)|بقلم(?=\\s)|كتبت?(?=\\s\\S+(?:\\s\\S+){1,2}\\s*$)';
/** `By`, `Written by:`, `Von`, `Author:`: what stands before names in a byline. */
const BY = new RegExp(
  `^(?:(?:${VERBS})?\\s*(?:${BY_WORDS})(?=[\\s:|-])|${VERB_DA}(?=[\\s:])|(?:the\\s)?(?:${AUTHOR_WORDS})(?=[\\s:])|(?:text|words|text (?:&|und|and) (?:fotos?|bilder|photos?|interview))(?=:)|文\\s*[/／|｜:：・]|作者|(?:記者|记者)(?![会會团團団证站们們协協がはのにをとら])|${LABELS})[\\s:：|–—-]*`,
  'i',
);
/** `ByJane Doe`: an element's border stood between them. */
const GLUED_BY =
  /^(?:(?:[Ww]ritten|[Pp]osted) ?)?[Bb]y(?=(?:[A-Z\u00C0-\u00DE][a-z\u00DF-\u00FF]+|(?:[A-Z]\.)+)\s[A-Z\u00C0-\u00DE])/;

const EMAIL = /\S[^\s@]*@\S+\.\w+/g;
const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi;
const HANDLE = /(?<!\S)\(?@[\w.]+\)?/g;
const PARENTHESIS = /\s*[([][^)\]]*[)\]]\s*/g;
const SPLIT =
  /\s*(?:[;|•·⋅∙●／│\n、，]|\s&\s|\s\/\s|\s\+\s|,\s*(?:and|und|et|[yeи]|og|och|en)\s|\s(?:and|und|with|mit|avec|con|com|og|och|и)\s|\s[–—-]\s)\s*/i;
/** Two words or more on each side, and the conjunction is one: `Luana Reis e Raphael Lima`. */
const CONJUNCTION = /^(\S+ \S.*?) (?:et|y|e|en) (\S+ \S.*)$/;

const ROLES =
  'editors?|reporters?|correspondents?|contributors?|columnists?|writers?|journalists?|journalistin|redakteur(?:in)?|reda[kc]tion|author|autor(?:in)?|' +
  'founder|cofounder|c[etmfo]o|manager|director|president|officer|specialist|strategist|consultant|analyst|producer|head|professor|lead|expert(?:e|in)?|' +
  'marketing|freelance|contributing|intern|chief|senior|associate|assistant|fellow|attorney|coach|consulting|dietitian|nutritionist|engineer|developer|' +
  'team|staff|owner|partner|representative|committee|member|instructor|student|guest|\\S*leiter(?:in)?|\\S*sprecher(?:in)?|geschäftsführer(?:in)?|periodista|journaliste';
const ROLE = new RegExp(`(?:^|[\\s-])(?:${ROLES})(?=$|[\\s,-])`, 'i');
/** Degrees and certificates: MD, Ph.D., E-RYT 200, CEPF®. */
const CREDENTIAL =
  /^(?:ph\.?\s?d\.?|m\.?d\.?|jr\.?|sr\.?|i{1,3}|esq\.?|[A-Z][A-Za-z]{0,2}\.?[A-Z]{1,4}(?:[-\s][A-Z\d]+)*[®™]?|[A-Z]{2,8}(?:[-\s][A-Z\d]+)*[®™]?)$/;
/** Words that stand where a name would, and are none. */
const NOBODY = new Set(
  (
    'name date datum admin adminn administrator staff editor editors editorial team webmaster author authors guest user anonymous unknown none null undefined newsroom ' +
    'root default test by von view share print published updated posted written read more follow subscribe home blog news menu search text stand ' +
    'reviewed edited redaktion uncategorized advertisement sponsored contact about comments tweet email facebook twitter linkedin instagram pinterest ' +
    'community press monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june ' +
    'july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec montag dienstag mittwoch donnerstag freitag samstag sonntag'
  ).split(' '),
);
const PHRASE =
  /\b(?:min(?:ute)?s?\s+read|read(?:ing)?\s+time|view all|view profile|all posts|posts by|read more|learn more|table of contents|last updated|updated|published|posted|minutes?|hours?|ago|follow|subscribe|share|comments?|kommentare?|cookies?|log ?in|sign up|about the|contact us|no author|web ?admin|super ?(?:user|admin)|noc admin|reviewed|fact.checked|edited|photos?|images?|courtesy|getty)\b/i;
/** A team that could be anyone's; with a name before it, it is one. */
const TEAM = /^(?:the\s)?(?:web|site|content|editorial)\s(?:team|staff|board|admin)$/i;
/** Words run together where a page has no space: `Wedding ChecklistsJust EngagedWedding`. */
const RUN_TOGETHER = /[a-z]{3}[A-Z][a-z].*[a-z]{3}[A-Z][a-z]/;

/** UTF-16 units of a text that is split into names. */
const MAX_LINE = 1000;
const MAX_WORDS = 6;
const MAX_LENGTH = 60;

const isWordy = (text: string): boolean =>
  /\s/.test(text) && text.split(/\s+/).length <= 5 && !ROLE.test(text) && !/\d/.test(text);

/** A comma parts names where what follows looks like one; else it is an office, a degree or a place. */
function byComma(text: string): string[] {
  const [first = '', ...rest] = text.split(/\s*,\s*/).filter((part) => part !== '');
  return [first, ...rest.filter((part) => isWordy(part) && !CREDENTIAL.test(part))];
}

function byConjunction(text: string): string[] {
  const match = CONJUNCTION.exec(text);
  return match === null ? [text] : [match[1] ?? '', match[2] ?? ''];
}

/** `Jane Doe, Head of Sales and Marketing`: what she heads is no name. */
const HEADS =
  /,\s(?:\S+\s)?(?:head|director|president|professor|founder|vp|leiter(?:in)?|chef(?:in)?)\s(?:of|at|der|des|für)\s.*$/i;

const pieces = (text: string): string[] => text.replace(HEADS, '').split(SPLIT).flatMap(byComma).flatMap(byConjunction);

/** What leads to an author's page: `All posts by Jane Doe`. */
const POSTS_BY =
  /^(?:über|(?:zeige )?alle (?:beiträge|artikel|texte) von|(?:view |see |read )?(?:all |more )?(?:posts|articles|stories) (?:by|from)|tous les articles de|todos los artículos de)\s+/i;

/** The name behind it: a full one, since `Articles by Jane` is a button; an account's behind `Über`. */
function withoutPostsBy(name: string): string {
  const rest = name.replace(POSTS_BY, '');
  return /^\p{Lu}/u.test(rest) && (rest.trim().includes(' ') || /^über/i.test(name)) ? rest : name;
}

/** What follows a writer's name: who made the pictures. */
const CREDITS =
  /\s\(?(?:mit |und |and |with )?(?:illustration(?:en|s)?|illustriert|illustrated|fotos?|fotografie|bilder|photos?|photography|photographs|zeichnungen|übersetz(?:ung|t)|translat(?:ion|ed)|video)(?::|\s(?:by|von|vom|par|por|di)\s).*$/i;

/** `Words: Jane Doe. Photographs: …`: a stop that shortens nothing. */
const END_OF_SENTENCE = /(?<=\p{Ll}{3})\.$/u;

/** A text without what may stand around a name: `By`, addresses, brackets, signs. */
function bare(text: string): string {
  let name = `${collapse(text.replace(PARENTHESIS, ' ').replace(EMAIL, ' ').replace(ADDRESS, ' ').replace(HANDLE, ' '))} `;
  for (let n = 0; n < 3 && BY.test(name); n++) name = name.replace(BY, '');
  return withoutPostsBy(name.replace(GLUED_BY, ''))
    .replace(CREDITS, '')
    .replace(/^[\s,:;|•·/–—*&-]+|[\s,:;|•·/–—*-]+$/g, '')
    .replace(END_OF_SENTENCE, '');
}

const OFFICE = new RegExp(
  '^(\\S+ \\S+(?: \\S+)??),? (?:(?:senior|chief|contributing|freelance|associate|assistant|managing|executive|lead|staff)\\s(?:\\S+\\s){0,3})?' +
    '(?:editor|reporter|correspondent|writer|columnist|contributor|journalist|photographer|redakteur(?:in)?|journalistin)(?: .*)?$',
  'i',
);

/** `Staff Writer Jane Doe`, `Rechtsanwältin Jana Muster`, `Magazin-Experte Max Muster`. */
const OFFICE_BEFORE =
  /^(?:[\p{L}-]{1,30}-)?(?:expert(?:e|in)|(?:chef)?redakteur(?:in)?|(?:gast)?autor(?:in)?|korrespondent(?:in)?|volontär(?:in)?|kolumnist(?:in)?|journalist(?:in)?|rechtsanw[aä]lt(?:in)?|staff (?:writer|reporter)|(?:senior|contributing|freelance) (?:writer|reporter|editor)|rédact(?:eur|rice)|redactora?|periodista|redattore|redattrice)\s+(\S+ \S+(?: \S+){0,2})$/iu;

/** `Jane Doe Senior Reporter`: an element's border stood before the office. */
function withoutOffice(name: string): string {
  const person = OFFICE.exec(name)?.[1] ?? OFFICE_BEFORE.exec(name)?.[1];
  return person !== undefined && looksLikeName(person) ? person : name;
}

function mayBeName(name: string): boolean {
  if (name.length < 2 || name.length > MAX_LENGTH || name.split(' ').length > MAX_WORDS) return false;
  if (!/\p{L}/u.test(name) || /[?!{}<>=:®™©]|\.\w+\.\w|^\d+\b/.test(name) || RUN_TOGETHER.test(name)) return false;
  return !NOBODY.has(name.toLowerCase()) && !PHRASE.test(name) && !TEAM.test(name);
}

export interface Taste {
  readonly site: SiteNames;
  /** The key of the headline: a piece of it is no name. */
  readonly title: string;
  /**
   * Whom to take: people by their names; by the names of their accounts too; the site where it is said to be a person; or
   * anyone, organisations too.
   */
  readonly allow: 'people' | 'accounts' | 'namesakes' | 'anyone';
}

const ORGANIZATION =
  /^(?:ap|apa|efe|ansa|lusa|pti|upi|agencias|agences|agencies|agenturen)$|(?:^|\s)(?:e\.?\s?v\.?|g?gmbh|ag|inc\.?|llc|ltd\.?|verlag|verein|redaktion|newsroom|news|magazin|magazine|association|university|universität|institute?|clinic|foundation|stiftung|agency|agentur|media|press|online|ministerium|bundesamt|dpa|afp|reuters|(?:editorial|content|web|news)\s(?:team|staff|board))$|-(?:redaktion|stiftung|verlag)\b|\S\.(?:com?|de|at|ch|org|net|it|fr|info)(?:$|[\s-])/i;
/** `jdoe42`, `jane.doe`, `KatieS`: the name of an account. */
const isAccount = (name: string): boolean =>
  !name.includes(' ') && (/^[\p{Ll}\d]|\p{Ll}\p{Lu}$/u.test(name) || /[._\d]/.test(name));

function isWelcome({ text, type }: Name, { site, allow, title }: Taste): boolean {
  if (type === null && text.includes(' ') && title.includes(key(text))) return false;
  if (allow === 'anyone') return true;
  if (type === 'organization' || ORGANIZATION.test(text) || (allow === 'people' && isAccount(text))) return false;
  return !isSite(text, site) || (allow === 'namesakes' && type === 'person');
}

/** Clean names, in order, each once: without `By`, addresses, offices and degrees. */
export function cleanNames(raw: readonly Name[], taste: Taste): string[] {
  const names = new Map<string, string>();
  for (const { text: whole, type } of raw) {
    const text = whole.slice(0, MAX_LINE);
    const isWhole = type === 'organization' || isSite(bare(text), taste.site);
    for (const piece of isWhole ? [text] : pieces(bare(text))) {
      const name = isWhole ? bare(piece) : withoutOffice(bare(piece));
      if (mayBeName(name) && isWelcome({ text: name, type }, taste) && !names.has(key(name)))
        names.set(key(name), name);
    }
  }
  const all = [...names.values()];
  // Beside persons, the site's name says for whom they write.
  const persons = all.filter((name) => !isSite(name, taste.site));
  return persons.length > 0 ? persons : all;
}

/** Whether a word stands where a name would, and is none: `admin`, `Share`, `Monday`. */
export const isNobody = (word: string): boolean => NOBODY.has(word.toLowerCase());

const PARTICLE =
  /^(?:de|del|della|der|den|di|da|dos|das|van|von|vom|zu|la|le|el|al|bin|ibn|ter|ten|y|e|af|av|of|the|st\.?|d['’])$/;
const CAPITAL = /^["'(‘“]?\p{Lu}/u;

/** Names of scripts without case that part words. */
const UNCASED_NAME =
  /^[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Hebrew}.'’-]+(?: [\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Hebrew}.'’-]+){1,3}$/u;
const LONGEST_UNCASED = 40;

/** Whether every word is written as a part of a name is. In scripts without case: a few signs or words. */
export function looksLikeName(name: string): boolean {
  const words = name.split(' ');
  if (words.length > 5 || /[.!?…]{2}|[\d,;:@/]/.test(name) || ROLE.test(name)) return false;
  if (!/\p{Lu}|\p{Ll}/u.test(name))
    return name.length <= 12 || (name.length <= LONGEST_UNCASED && UNCASED_NAME.test(name));
  return words.every((word) => PARTICLE.test(word) || CAPITAL.test(word)) && words.some((word) => CAPITAL.test(word));
}

/** Whether a line begins as a byline does. */
export const isByline = (text: string): boolean => BY.test(`${text} `) || GLUED_BY.test(text);

/** Whether a line names an office: what stands under an author's name. */
export const namesRole = (text: string): boolean => ROLE.test(text);
