/** Pages without an article: logins, errors, indexes. There the body is empty, which says more than their left-over words. */
import type { Block, Kind, Mark, Measure, Opinion, Warning } from '../model.js';
import { contentMark } from './judge.js';
import { callsItselfError, callsItselfLogin } from './notices.js';
import { leadsOffPage } from './teasers.js';

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

const PASSWORD =
  /^(?:your |ihr |enter )?(?:password|passwort|kennwort|mot de passe|contraseña|senha|wachtwoord|lösenord|hasło|пароль|パスワード|密码)\W*$/u;

const isLinked = ({ text, hints }: Block): boolean => hints !== null && hints.linked >= 0.8 * text.length;

const isTeaser = (block: Block, words: number): boolean => words >= 3 && isLinked(block) && leadsOffPage(block);

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
  if (rest.prose <= MAX_NOTICE && callsItselfLogin(page.titles)) return { kind: 'account', reason: 'a login page' };
  if (rest.prose <= MAX_NOTICE && callsItselfError(page.titles)) return { kind: 'furniture', reason: 'an error page' };
  const asksPassword = ({ index, text }: Block): boolean =>
    text.length < 40 && PASSWORD.test(measures[index]?.folded ?? '');
  if (page.isArticle) return null; // its teaser may be short, its wall ask for a password, its sections be headed by links
  if (rest.prose <= MAX_FORM && blocks.some(asksPassword)) return { kind: 'account', reason: 'a login page' };
  return isIndex(rest) ? { kind: 'navigation', reason: 'a list of articles' } : null;
}

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
  const more =
    absence === null ? [] : rest.blocks.map(({ index }) => contentMark(index, absence.kind, [absence.reason]));
  return {
    marks: [...opinion.marks, ...more],
    warnings: [...opinion.warnings, warningOf(absence?.reason ?? null)],
    absent: absence !== null,
  };
}
