/**
 * Titles by which a page calls itself a login or an error. The whole of a title's part says so, perhaps with a few words
 * behind it: "Register of voters", "500 jobs to go" and "Just a moment in time" are headlines.
 */

const LOGIN = [
  '(?:log|sign) ?(?:in|on|up)',
  'register',
  '(?:log|sign) ?(?:in|on) (?:or|and) (?:register|sign ?up|create an account|join)',
  'register (?:or|and) (?:log|sign) ?(?:in|on)',
  'create (?:an|a|your)(?: free| new)? account',
  '(?:forgot(?:ten)?|reset)(?: your| my)? password',
];
const FOREIGN_LOGIN = [
  'anmelden|anmeldung|einloggen|registrieren|connexion|se connecter|iniciar sesi[oó]n|iniciar sess[aã]o|accedi|inloggen',
  'logga in|logg inn|log ind|zaloguj(?: się)?|войти|вход|авторизация|ログイン|登录|登入|로그인',
];
const LOGIN_TAILS = [
  ' (?:here|now|first|page|form|required|to continue|for free|for an? (?:free |new )?account)',
  ",? (?:to|with|at|into) (?:your|my|our|google|facebook|apple|e-?mail|continue|read|view|access)(?: [\\p{L}'-]+){0,3}",
];
const FOREIGN_TAIL = ' (?:bei|auf|zu|in|à|en|em|su|op|på|w|в|на) (?:ihr|dein|mein)?\\p{L}+(?: \\p{L}+){0,2}';
/** The site's name may stand behind these. */
const LOGIN_TO = "(?:log|sign) ?(?:in|on) to (?:[\\p{L}\\d.'-]+ ?){1,4}";

const CODE = '(?:(?:http|error|status)[ :]+)*(?:40[0134]|410|429|50[0234])';
const ERROR = [
  `${CODE}(?: error)?`,
  'not found|forbidden|access denied|(?:temporarily )?blocked|just a moment|attention required|are you a robot',
  'checking your browser(?: before .{1,40})?|verify(?:ing)? (?:that )?you are (?:a )?human.{0,20}',
  'service (?:temporarily )?unavailable|bad gateway|gateway time-?out|internal server error',
  "(?:this |the |that )?(?:page|article|file) (?:you (?:requested|are looking for|were looking for) )?(?:(?:was|is|could|can|has) )?(?:not|no longer|cannot|can't|couldn't) (?:be |been )?(?:found|available)",
  '(?:this |the |that )?(?:page|article|file) (?:was |has been |is )(?:removed|deleted|gone)',
  "(?:this |the )?page (?:does not|doesn't|no longer) exists?",
  '(?:diese |die )?seite (?:wurde |konnte )?nicht gefunden(?: werden)?|page (?:introuvable|non trouvée)|p[aá]gina n[aã]?o encontrada',
  'pagina non trovata|pagina niet gevonden|страница не найдена|页面不存在|ページが見つかりません',
];
/** What a code is called behind it. */
const ERROR_NAMES =
  '(?:error|not found|page|file|forbidden|unauthorized|bad|gone|server|internal|service|gateway|oops|too many|access|seite)';

const whole = (phrases: readonly string[], tails: readonly string[] = []): RegExp =>
  new RegExp(`^(?:${phrases.join('|')})(?:${tails.join('|')})?\\P{L}*$`, 'u');

const IS_LOGIN = [whole(LOGIN, LOGIN_TAILS), whole(FOREIGN_LOGIN, [FOREIGN_TAIL]), whole([LOGIN_TO])];
const IS_ERROR = [
  new RegExp(`^(?:(?:oops|sorry|error)\\P{L}{1,3})?(?:${ERROR.join('|')})\\P{L}*$`, 'u'),
  new RegExp(`^${CODE}(?: error)?[ :,.-]+${ERROR_NAMES}\\b.{0,30}$`, 'u'),
];

/** Titles that are looked at, UTF-16 units of each, parts of each, UTF-16 units of a part: a longer one is no notice. */
const MOST_TITLES = 12;
const LONGEST_TITLE = 200;
const MOST_PARTS = 4;
const LONGEST_PART = 60;

/** A title's parts, between which sites put their name. */
const partsOf = (title: string): string[] =>
  title
    .slice(0, LONGEST_TITLE)
    .toLowerCase()
    .split(/\s[|–—·»:-]+\s|[|:]/, MOST_PARTS)
    .map((part) => part.trim())
    .filter((part) => part.length <= LONGEST_PART);

const say = (titles: readonly string[], patterns: readonly RegExp[]): boolean =>
  titles
    .slice(0, MOST_TITLES)
    .some((title) => partsOf(title).some((part) => patterns.some((pattern) => pattern.test(part))));

/** @param titles of a page, from its head and its headings */
export const callsItselfLogin = (titles: readonly string[]): boolean => say(titles, IS_LOGIN);

/** @param titles as above; checks for robots are errors too: the article is not there */
export const callsItselfError = (titles: readonly string[]): boolean => say(titles, IS_ERROR);
