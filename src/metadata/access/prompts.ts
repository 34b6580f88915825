/** What a block says that a paywall rule struck: which kind of wall it is. */
import type { Block, Mark, Measure } from '../../model.js';

/**
 * `hard`: says that the text is for those who pay, or goes on for them. `registration`: for those with an account.
 * `used`: no free article is left. `left`: counts the free articles that are. `more`: "continue reading", for whom is not
 * said. `offer`: a price, a button, a plan; also on pages that are free to read.
 */
export type Wall = 'hard' | 'registration' | 'used' | 'left' | 'more' | 'offer';

export interface Prompt {
  readonly block: number;
  readonly wall: Wall;
  /** It says so of this very text, wherever it stands. */
  readonly own: boolean;
  /** It says how much is withheld: "72% of this article remain", 残り1,204文字. */
  readonly rest: boolean;
  readonly rule: string;
  /** The words that the rule matched. */
  readonly words: string;
}

const any = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'u');

/** "Free articles" in the languages of the rules, behind or before a number. */
const LEFT = any(
  String.raw`\b(?:free|complimentary|remaining|monthly) (?:articles?|stor(?:y|ies)|posts?|reads|views|page ?views|pieces?)\b`,
  String.raw`\b(?:articles?|stor(?:y|ies)|posts?|reads|views) (?:left|remaining|limit)\b|\blimit of\b`,
  String.raw`\b(?:kostenlose|freie|gratis)[nrs]? ?artikel|\barticles? (?:gratuits?|offerts?)\b|\bil vous reste (?:\w+ )?articles?\b`,
  String.raw`\bart[ií]culos? (?:gratis|gratuitos?)|\barticoli gratuiti|\b(?:matérias|artigos) (?:grátis|gratuit[oa]s)|\bgratis artikelen`,
);
const USED = any(
  String.raw`\b(?:reached|hit|used|exceeded|met|run out|read all|no (?:more )?free|(?:0|zero|no) (?:more )?(?:free )?(?:articles|stories))\b`,
  String.raw`\b(?:we hope )?you(?:'ve| have) enjoyed\b|\blimit erreicht\b|\baufgebraucht\b|\b(?:has|ha) (?:agotado|alcanzado|raggiunto)\b`,
);
const PAY = any(
  String.raw`subscri|\bpaid\b|\bpaying\b|premium|\bplans?\b|\btrial\b|[$£€¥]|\bbuy\b|\bpurchase\b|\bupgrade\b|\bmembers?\b|membership`,
  String.raw`abonn|\babo\b|-abo\b|probeabo|suscr|assin|abbon|prenum|tilaa|subskry|prenumerat|подпис|購読|有料|订阅|訂閱|구독`,
);
const ACCOUNT = any(
  String.raw`\bregist|\baccount\b|\bsign(?:ing)? ?(?:up|in)\b|\blog(?:ging)? ?in\b|\bfor free\b|\benter your e-?mail\b`,
  String.raw`registrier|kostenlos|gratuitement|\bgratis\b|inscri|compte gratuit|reg[ií]str|cadastr|aanmeld|zarejestr|зарегистр|無料会員|会員登録|注册|登录`,
);
const GOES_ON = any(
  String.raw`\b(?:continue|keep|finish|resume)(?: \w+)? (?:reading|listening|watching)\b|\bto (?:continue|keep reading|read|view|unlock|access|finish)\b`,
  String.raw`\b(?:rest|remainder|remaining|full (?:article|story|text|version|post|access)|whole (?:article|story))\b|\bunlock\b`,
  String.raw`\bfor (?:our |paid |paying |premium |digital )*(?:subscribers|members)\b|\b(?:subscribers?|members?)[- ]only\b|\bonly (?:for |to |available )*(?:subscribers|members)\b`,
  String.raw`\b(?:exclusive(?:ly)?|available|reserved|limited|restricted)(?: \w+)? (?:to|for) (?:[\w'+-]+ ){0,4}(?:subscribers?|members?)\b`,
  String.raw`\b(?:preview|excerpt|locked|paywall|subscription required|subscriber only)\b|\bmust (?:be|log|sign|subscribe)\b`,
  String.raw`weiterlesen|weiterzulesen|freischalten|lesen sie weiter|(?:nur|exklusiv) (?:für|mit)\b|dieser (?:artikel|beitrag|text)`,
  String.raw`réservé|la suite|pour (?:lire|continuer|poursuivre|accéder)|lire la suite|débloque`,
  String.raw`para (?:leer|seguir|continuar|ler)|(?:contenido|conteúdo|contenuto) (?:exclusivo|esclusivo|reservado|riservato|para)|(?:solo|só|exclusivo) para`,
  String.raw`riservat|per (?:leggere|continuare|proseguire)|continua a leggere|verder ?lezen|lees verder|alleen voor|voor abonnees`,
  String.raw`czytaj dalej|dla (?:subskrybentów|prenumeratorów)|fortsätt läsa|läs vidare|les(?:e)? videre|læs videre|for abonnenter|för prenumeranter`,
  String.raw`только для|для подписчиков|читать (?:далее|дальше|полностью)|продолж|続き|限定|残り|阅读全文|会员专享|전용`,
);

/** "This article", "subscribers only" as a label. */
const OWN = any(
  String.raw`\b(?:this|the (?:full|rest|whole|complete)) (?:\w+ ){0,2}(?:article|story|post|content|text|page|feature|interview|analysis|column|essay|piece)\b`,
  String.raw`^(?:(?:for|only for) )?(?:subscribers?|members?)[' s-]*(?:only|exclusive)\b|^exclusive(?:ly)? (?:to|for) (?:[\w'+-]+ ){0,3}(?:subscribers|members)\b`,
  String.raw`dieser (?:artikel|beitrag|text)|(?:nur|exklusiv) für|(?:article|contenu|texte) (?:est )?réservé|lire la suite de (?:cet|l')`,
  String.raw`\b(?:este|esta) (?:artículo|noticia|contenido|artigo|conteúdo|matéria|texto)|exclusivo para|questo (?:articolo|contenuto)|riservat[oi] a`,
  String.raw`\bdit artikel\b|alleen voor|ten artykuł|этот материал|для подписчиков|この記事|限定|本文|会员专享`,
);

/** A number of characters, words, minutes or percent that is yet to be read. */
const REST = any(
  String.raw`\b\d{1,3} ?% (?:of (?:this|the) |de (?:cet|l'|este|ce) ?|des |dieses )?(?:article|artikels?|artículo|artigo|story|post|left|remaining|remains?)`,
  String.raw`\b\d{1,3} ?% (?:de )?(?:cet article|l'article)|残り ?[\d,]{1,7} ?(?:文字|字)|\b[\d.,]{1,7} (?:more )?(?:words|minutes) (?:left|remain\w*) (?:to read|in this)`,
  String.raw`\bnoch [\d.,]{1,7} (?:wörter|zeichen|minuten)\b|剩余 ?[\d,%]{1,7}|còn lại [\d.]{1,7}%`,
);

/** Folded words to the kind of wall. */
function wallOf(folded: string, rule: string): Wall {
  if (REST.test(folded)) return 'hard';
  if (rule === 'paywall/metered' || LEFT.test(folded)) return USED.test(folded) ? 'used' : 'left';
  if (!GOES_ON.test(folded)) return rule === 'paywall/registration' ? 'registration' : 'offer';
  if (PAY.test(folded)) return 'hard';
  return ACCOUNT.test(folded) ? 'registration' : 'more';
}

/** Rules that strike buttons, prices and the like: beside a wall, and on pages without one. */
const OFFERS =
  /^paywall\/(?:[a-z-]*offer[a-z-]*|[a-z-]*price[a-z-]*|plan-[a-z]+|benefits|[a-z-]*label[a-z-]*|closing-call|support-by-subscribing|already-subscriber)$/;

const MORE = /^(?:recirculation\/read-more-label|recirculation\/continue[a-z-]*|navigation\/continue[a-z-]*)$/;

function promptOf(mark: Mark, folded: string): Prompt | null {
  const { block, rule, kind, strength, veto, evidence } = mark;
  // What weak rules strike beside a wall says nothing by itself: "Back", "Email".
  if (rule === null || veto !== null || strength === 'weak') return null;
  const words = evidence[0] ?? '';
  if (kind !== 'paywall') return MORE.test(rule) ? { block, wall: 'more', own: false, rest: false, rule, words } : null;
  const wall = OFFERS.test(rule) ? 'offer' : wallOf(folded, rule);
  return { block, wall, own: OWN.test(folded), rest: REST.test(folded), rule, words };
}

/** What says the most about a block that several rules struck, first. */
const ORDER: readonly Wall[] = ['hard', 'used', 'registration', 'left', 'more', 'offer'];

/**
 * The prompts of a document, one a block, in block order. A section's blocks are its offers: only the first asks.
 * @param marks of all judges
 */
export function promptsIn(blocks: readonly Block[], measures: readonly Measure[], marks: readonly Mark[]): Prompt[] {
  const found = new Map<number, Prompt>();
  for (const mark of marks) {
    const prompt = mark.block < blocks.length ? promptOf(mark, measures[mark.block]?.folded ?? '') : null;
    if (prompt === null) continue;
    const before = found.get(prompt.block);
    if (before === undefined || ORDER.indexOf(prompt.wall) < ORDER.indexOf(before.wall))
      found.set(prompt.block, prompt);
  }
  return [...found.values()].sort((a, b) => a.block - b.block);
}
