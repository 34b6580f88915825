/** Pages without an article: logins, errors, indexes. There the body is empty, which says more than their left-over words. */
import type { Block, Kind, Mark, Measure, Opinion, Warning } from '../model.js';

/** What a page says of itself, as far as it matters here. */
export interface Declared {
  /** Its titles, from the head and from headings. */
  readonly titles: readonly string[];
  /** It declares that it is an article. */
  readonly isArticle: boolean;
}

interface Absence {
  readonly kind: Kind;
  readonly reason: string;
}

/** What is left of a page when both judges have struck. */
interface Rest {
  readonly blocks: readonly Block[];
  /** Words outside headings and links. */
  readonly prose: number;
  /** The same before the first headline that is a link. */
  readonly intro: number;
  /** Headlines that are links, and all headings. */
  readonly teasers: number;
  readonly headings: number;
}

/** A page that calls itself a login or an error, and has no more prose than this, is one. */
const MAX_NOTICE = 120;
/** With a field for a password, and no more prose than this, a page is a login whatever it is called. */
const MAX_FORM = 60;
/** An index: so many teasers at least, with so many words each at most, and so many words before them. */
const MIN_TEASERS = 5;
const MAX_TEASER = 70;
const MAX_INTRO = 60;
const MIN_SHARE = 0.75;

const LOGIN =
  /^(?:log ?in|log ?on|sign ?in|sign ?up|register|create (?:an|a|your)(?: free)? account|(?:forgot(?:ten)?|reset)(?: your)? password|anmelden|anmeldung|einloggen|registrieren|connexion|se connecter|iniciar sesi[oó]n|iniciar sess[aã]o|accedi|inloggen|logga in|logg inn|log ind|zaloguj|войти|вход|авторизация|ログイン|登录|登入|로그인)(?:$|\P{L})/u;

const ERROR =
  /^(?:error )?(?:40[0134]|410|50[0234])(?:$|\D)|^(?:error:? )?(?:this )?(?:page|seite|article|file)(?: was| is| could)?(?: not be| not| nicht)(?: found| available| gefunden)|^not found|^page introuvable|^p[aá]gina n[aã]?o encontrada|^pagina non trovata|^pagina niet gevonden|^страница не найдена|^access denied|^forbidden|^just a moment|^attention required|^are you a robot|^verify(?:ing)? you are (?:a )?human|^checking your browser|^service unavailable|^bad gateway|^页面不存在|^ページが見つかりません/;

const PASSWORD =
  /^(?:your |ihr |enter )?(?:password|passwort|kennwort|mot de passe|contraseña|senha|wachtwoord|lösenord|hasło|пароль|パスワード|密码)\W*$/u;

/** A title's parts, between which sites put their name; a few, and short ones: a headline of many words is no notice. */
const partsOf = (title: string): string[] =>
  title
    .slice(0, 200)
    .toLowerCase()
    .split(/\s[|–—·»:-]+\s|[|:]/, 4)
    .map((part) => part.trim())
    .filter((part) => part.length <= 60);

const says = (titles: readonly string[], pattern: RegExp): boolean =>
  titles.slice(0, 12).some((title) => partsOf(title).some((part) => pattern.test(part)));

const isLinked = ({ text, hints }: Block): boolean => hints !== null && hints.linked >= 0.8 * text.length;

/** A link to a place on the same page is no teaser. */
function leadsAway(block: Block): boolean {
  const node = block.node();
  const first = 'children' in node ? node.children[0] : undefined;
  return first?.type !== 'link' || !first.url.startsWith('#');
}

const isTeaser = (block: Block, words: number): boolean => words >= 3 && isLinked(block) && leadsAway(block);

function restOf(blocks: readonly Block[], measures: readonly Measure[], struck: ReadonlySet<number>): Rest {
  const kept = blocks.filter(({ index }) => !struck.has(index));
  let [prose, intro, teasers, headings] = [0, 0, 0, 0];
  for (const block of kept) {
    const words = measures[block.index]?.words ?? 0;
    if (block.kind === 'heading') {
      headings++;
      if (isTeaser(block, words)) teasers++;
    } else if (!isLinked(block)) {
      prose += words;
      if (teasers === 0) intro += words;
    }
  }
  return { blocks: kept, prose, intro, teasers, headings };
}

function isIndex({ prose, intro, teasers, headings }: Rest): boolean {
  if (teasers < MIN_TEASERS || teasers < MIN_SHARE * headings) return false;
  return intro <= MAX_INTRO && prose <= MAX_TEASER * teasers;
}

function absenceOf(rest: Rest, blocks: readonly Block[], measures: readonly Measure[], page: Declared): Absence | null {
  if (rest.prose <= MAX_NOTICE && says(page.titles, LOGIN)) return { kind: 'account', reason: 'a login page' };
  if (rest.prose <= MAX_NOTICE && says(page.titles, ERROR)) return { kind: 'furniture', reason: 'an error page' };
  const asksPassword = ({ index, text }: Block): boolean =>
    text.length < 40 && PASSWORD.test(measures[index]?.folded ?? '');
  if (page.isArticle) return null; // its teaser may be short, its wall ask for a password, its sections be headed by links
  if (rest.prose <= MAX_FORM && blocks.some(asksPassword)) return { kind: 'account', reason: 'a login page' };
  return isIndex(rest) ? { kind: 'navigation', reason: 'a list of articles' } : null;
}

const markOf = (block: Block, { kind, reason }: Absence): Mark => ({
  block: block.index,
  by: 'content',
  rule: null,
  kind,
  strength: 'strong',
  section: null,
  evidence: [reason],
  veto: null,
});

const warningOf = (reason: string | null): Warning => ({
  code: 'no-article',
  message: `The page holds no article${reason === null ? '' : `: it looks like ${reason}`}. The body is empty.`,
});

/**
 * Strikes what is left of a page that holds no article, and says so.
 * @param opinion of the content judge
 * @param marks of the rules
 */
export function withoutArticle(
  opinion: Opinion,
  blocks: readonly Block[],
  measures: readonly Measure[],
  marks: readonly Mark[],
  page: Declared,
): Opinion {
  const struck = new Set([...opinion.marks, ...marks].filter(({ veto }) => veto === null).map(({ block }) => block));
  const rest = restOf(blocks, measures, struck);
  const absence = absenceOf(rest, blocks, measures, page);
  if (absence === null && rest.blocks.some(({ text }) => text !== '')) return opinion;
  const more = absence === null ? [] : rest.blocks.map((block) => markOf(block, absence));
  return {
    marks: [...opinion.marks, ...more],
    warnings: [...opinion.warnings, warningOf(absence?.reason ?? null)],
    absent: absence !== null,
  };
}
