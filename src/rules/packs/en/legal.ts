import type { RulePack } from '../../../model.js';

const START = '^(?:[^a-z0-9"\']{1,4}|"{1,2} )?\\b';
const END = '[^a-z0-9?]{0,5}$';

const anyOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;
/** A pattern for a line that holds one of these and no more. */
const label = (...words: readonly string[]): string => START + anyOf(...words) + END;

/** Rights lines, links to terms, disclosures. */
export const enLegal: RulePack = {
  name: 'en/legal',
  rules: [
    {
      id: 'legal/rights',
      kind: 'legal',
      languages: ['en'],
      about: 'A rights line: who owns the text, and what may not be done with it.',
      match: [
        '\\b(?:this )?' +
          anyOf('material|content|article|story|site|work|report|text|publication|page|information') +
          ' (?:on this (?:web)?site |herein |contained herein )?(?:may not|cannot|must not|shall not) be (?:published|reproduced|copied|redistributed|republished|used|duplicated|reprinted)\\b.{0,160}',
        '\\b' +
          anyOf('reproduction|republication|redistribution|reprinting|use|copying') +
          '\\b.{0,60}\\b(?:without|with) (?:the )?(?:express |prior |written |expressed )*(?:permission|consent|authori[sz]ation)\\b.{0,60}\\b(?:prohibited|forbidden|not (?:allowed|permitted))\\b',
        '^' +
          anyOf(
            'unauthori[sz]ed (?:reproduction|use|distribution|copying)',
            'reproduction in whole or (?:in )?part',
            'no part of this (?:article|publication|site|website|work|story|page|material)',
          ) +
          '\\b.{0,160}\\b(?:prohibited|forbidden|permission|not (?:allowed|permitted)|consent|reproduced)\\b',
        "^(?:copyright|\\u00a9) (?:\\u00a9 |\\(c\\) |by )?(?:(?:19|20)\\d\\d|[a-z0-9.,&' -]{2,50}(?:19|20)\\d\\d)\\b.{0,140}$",
        '^(?:this (?:article|story|report|post|content|work) (?:has been |was |is )?(?:published|auto[- ]generated|provided|supplied|generated)\\b.{0,60}\\b(?:without (?:any )?(?:modifications?|editing|changes)|syndicated (?:feed|source)|auto-generated from))\\b',
        '^(?:(?:except|other than) for (?:the|this) headline|with the exception of the headline)\\b.{0,160}\\b(?:not (?:been )?edited|syndicated feed|published from)\\b',
        '^(?:all (?:content|material|articles|rights|images|text|photos)\\b.{0,60}\\b(?:\\u00a9|copyright(?:ed)?|property of|protected by|belongs? to))\\b.{0,120}$',
        label(
          'reprints? (?:&|and|or) permissions?',
          '(?:reprints?|permissions?|licensing|syndication|copyright)(?: (?:information|requests?|policy|notice|rights|enquiries|inquiries))?',
          'request (?:reprints?|permission)s?(?: and (?:permissions?|licensing))?(?: here| info)?',
          '(?:license|republish|reuse|reprint|purchase licensing rights for|buy rights to|order reprints of) (?:this|our) (?:article|content|story|work|post|articles|stories)(?: (?:for free|under .{2,40}|here))?',
          'get permission to (?:reuse|republish) .{2,30}|purchase licensing rights|copyright',
        ),
        '^(?:protected by recaptcha|the google privacy policy and terms)\\b.{0,100}',
        '\\b' +
          anyOf(
            'registered trademarks?|trademarks? (?:and|or) registered',
            'registered (?:charity|company|office)|company (?:registration )?(?:no|number)',
          ) +
          '\\b.{0,80}\\b(?:of|in|no|number|england|ltd|limited|inc|llc|respective owners)\\b.{0,60}$',
      ],
      unless: [
        '\\b(?:said|says|told|court|judge|ruled|lawyers?|argued|lawsuit|he|she)\\b',
        '^copyright (?:law|act|claims?|holders?|owners?|protection|infringement|term|dispute)\\b',
        '^(?:photo|image|getty|picture)\\b',
        '^licensing\\.$',
        '^(?:permissions?|licensing|copyright|syndication|reprint)[:.]',
        '\\bnumbers? (?:can|may|must|should|are)\\b',
      ],
      maxWords: 90,
      examples: [
        {
          lines: [
            'The bridge is open again.',
            'This material may not be published, broadcast, rewritten or redistributed.',
            'Any reproduction without written permission is prohibited.',
            'Unauthorized reproduction is prohibited.',
            'Copyright 2024 The Norvik Courier.',
            'This story was published from a wire feed without modifications to the text.',
            'Except for the headline, this story has not been edited by our staff.',
            'All content is the property of Norvik Media.',
            'Reprints & Permissions',
            'Protected by reCAPTCHA',
            'Norvik is a registered trademark of Norvik Ltd.',
          ],
          struck: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
        },
        {
          lines: [
            'Copyright law gives the heirs seventy years.',
            'The judge ruled that the material may not be published before the trial.',
            'This work may not be finished before winter.',
            'Use of the hall without permission is punished with a fine.',
            'She owns a registered charity in England.',
            'Registered company numbers can be looked up in London.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'legal/policy-links',
      kind: 'legal',
      languages: ['en'],
      about: 'Links to terms and policies: "Terms of Use", "Privacy Policy".',
      match: [
        `${START}(?:(?:read|see|view) (?:our|the) )?` +
          anyOf(
            '(?:website |site )?terms(?: (?:of|and|&) (?:use|service|sale|conditions|services?|access|privacy(?: policy)?|business|membership))*',
            'terms ?(?:&|and|\\+) ?conditions(?: of (?:use|sale))?',
            '(?:our |website |online |consumer |global |your california |california )?privacy(?: (?:policy|notice|statement|rights|cent(?:er|re)|shield|and (?:cookies?|terms|security)(?: policy)?|& (?:cookies?|terms)(?: policy)?))+',
            'privacy|collection notice',
            'cookies? (?:policy|notice|statement)|user agreement|acceptable use policy',
            '(?:legal|copyright|site|affiliate|medical|full|ftc|amazon|advertising|advertiser|ethics|general|content|earnings) (?:notices?|information|disclaimers?|disclosures?|terms|policy|policies|statement)',
            'accessibility(?: (?:statement|policy|help|tools|links))?',
            'editorial (?:policy|policies|guidelines|standards|process|code|independence|values)',
            '(?:modern slavery|transparency|diversity) (?:statement|act)|dmca(?: (?:policy|notice))?',
            'refund policy|shipping policy|return policy|ca notice at collection|notice at collection',
            'imprint|corrections policy|ethics policy|code of conduct|ad ?choices|sitemap|site map',
          ) +
          `(?: ?[|\\u00b7\\u2022\\u2219\\u22c5,&/+-]? ?(?:and |\\+ )?(?:our )?(?:collection notice|terms(?: (?:of|and|&) (?:use|service|sale|conditions))*|privacy(?: (?:policy|notice|statement))?|cookies? (?:policy|notice|settings)|sitemap|site map|accessibility(?: statement)?|contact(?: us)?|about(?: us)?|advertis(?:e|ing)(?: with us)?|careers|help|legal(?: notice)?|disclaimer|copyright|imprint|do not sell .{2,40}|ad ?choices|sitemap|feedback|jobs|faq)){0,10}${END}`,
      ],
      unless: [
        '^(?:terms|privacy|accessibility|imprint|code of conduct)[.,:;!]?$',
        '^terms of (?:use|sale|service)\\.$',
      ],
      maxWords: 40,
      examples: [
        {
          lines: [
            'The bridge is open again.',
            'Terms of Use',
            'Privacy Policy | Terms & Conditions | Contact us',
            'Privacy ∙ Terms',
            'Cars may cross from noon.',
          ],
          struck: [1, 2, 3],
        },
        {
          lines: [
            'Terms of the sale were not made public.',
            'Privacy: what is left of it',
            'A privacy policy should be short, the group argues.',
            'Accessibility',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'legal/affiliate-disclosure',
      kind: 'legal',
      languages: ['en'],
      about: 'The disclosure that the publisher earns from links or products in the text.',
      match: [
        "\\b(?:we|i|we'd|i'd|may|might|publisher|team|company|site|blog|website|post|article) (?:(?:may|might|can|could|will|sometimes|often|also) ){0,2}(?:earns?|receives?|gets?|makes?|be paid|collects?) (?:us )?(?:an? )?(?:(?:small|affiliate|modest|little|share of|portion of|the) ){0,3}(?:commissions?|compensation|kickback|referral|percentage)\\b.{0,120}\\b" +
          anyOf('links?|purchases?|buy|click|sales?|partners?|no (?:extra|additional) cost|affiliate') +
          '\\b',
        '\\b(?:if|when|should|every time|anytime) you (?:(?:choose|decide|wish|opt) to )?(?:buy|purchase|click|shop|make a purchase|order|subscribe|sign up|book)\\b.{0,120}\\b(?:earns?|receives?|gets?|makes?|be paid|be compensated)\\b.{0,40}\\b' +
          anyOf('commissions?|compensation|portion|share|kickback|percentage|affiliate') +
          '\\b',
        '\\b(?:as an? )amazon (?:associates?|affiliates?),?\\b.{0,40}\\b(?:earns?|paid|commission)\\b',
        '\\b(?:this|our|the|some|these|my|many)\\b[^.!?]{0,30}\\b' +
          anyOf('posts?|articles?|pages?|sites?|links?|story|content|blog|guide|email|video|website', 'newsletter') +
          '\\b.{0,30}\\b(?:contains?|may contain|include|includes|may include|are|uses?|is supported by|may be|has) (?:some |any |referral or |amazon )?(?:affiliate|referral|commission(?:able)?) (?:links?|content|advertising|partners?|programs?)',
        '\\b(?:purchases?|buying|orders?|shopping) (?:made )?(?:through|via|from|using) (?:our|these|the|affiliate|my) (?:links?|affiliate links?)\\b.{0,60}\\b' +
          anyOf('earn|commission|compensation|support'),
        '^' +
          anyOf(
            'our (?:editors?|experts|writers|team|reviewers|reporters|journalists)|we|all products',
            'products?|every product|these products|everything we recommend|items',
          ) +
          '\\b.{0,60}\\b(?:independently|personally|objectively) (?:select|chosen|choose|research|review|test|picked|curated|evaluate|selected|reviewed|recommend)(?:ed)?\\b.{0,200}\\b(?:links?|commission|earn|purchase|buy|compensation)\\b',
        '^(?:affiliate|advertiser|advertising|ftc|amazon|commission) (?:disclosure|disclaimer|notice|policy)\\b ?[:.-]? ?.{0,200}',
        '\\b(?:we|gearheads|our reviewers) (?:buy|purchase) (?:all|every) (?:of )?(?:the |our )?products? (?:that )?we (?:test|review)\\b.{0,120}\\b' +
          anyOf('no freebies|links?|commission|support'),
        '\\bis (?:reader|audience|listener|community)-supported\\b.{0,200}\\b(?:links?|commission|buy|purchase)\\b',
        '\\b(?:from (?:companies|partners|advertisers)|from which|who|that) (?:[a-z]+ ){1,4}(?:receives?|gets?) compensation\\b',
      ],
      unless: [
        '^(?:image|photo|picture)s?\\b',
        '\\b(?:said|says|told|lawsuit|influencers?|streamers?|creators?|agents?|brokers?|regulators?)\\b',
        '\\byou (?:can|could|will|may|might|to) (?:also )?(?:earn|receive|get|make)\\b',
        '\\b(?:affiliate (?:program|marketing) (?:is|lets|allows|pays))\\b',
      ],
      maxWords: 110,
      examples: [
        {
          lines: [
            'We may earn a commission when you buy through links on our site.',
            'If you click on a link and buy something, the Courier may receive a share.',
            'As an Amazon Associate I earn from qualifying purchases.',
            'This post contains affiliate links.',
            'Purchases made through our links help support us and may earn us money.',
            'All products are independently selected by our editors. Some links pay us.',
            'Affiliate disclosure: see the end of the page.',
            'We buy all the products we test: no freebies from makers.',
            'The Norvik Guide is reader-supported. When you buy a pan, we profit from the links.',
            'Some offers on this page are from companies from which we receive compensation.',
          ],
          struck: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        },
        {
          lines: [
            'Brokers earn a commission when you buy a house, and they rarely mention it.',
            'You can earn a commission with links to books that you like.',
            'Agents receive a fee of two per cent from each sale.',
            'Affiliate marketing is one of the oldest trades on the web.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'legal/views-disclaimer',
      kind: 'legal',
      languages: ['en'],
      about: 'The disclaimer that an opinion is not the publisher’s, or that a text is no advice.',
      match: [
        '\\b' +
          anyOf('views?|opinions?|beliefs|viewpoints|statements') +
          "\\b.{0,60}\\b(?:expressed|presented|stated|contained)\\b.{0,100}\\b(?:do not|does not|don't|not) (?:necessarily )?(?:reflect|represent|constitute|those of|express)\\b",
        '\\b(?:views?|opinions?)(?:,? and opinions?)? expressed\\b.{0,80}\\b(?:are|is) (?:solely |strictly |entirely |purely |exclusively )?' +
          anyOf(
            "those of|(?:the |their |his |her )?(?:author|writer|columnist)'?s?'? (?:own|alone)",
            "(?:his|her|their|my) own|the author's",
          ) +
          '\\b',
        '^(?:(?:disclaimer|disclosure|note|please note|important)[:.-]? )?(?:(?:the )?(?:information|content|contents|material|article|this (?:article|content|post|site|information|page|blog|material|story))\\b.{0,100}\\b(?:is|are|does|should|for)\\b.{0,60}\\b(?:not (?:be )?(?:intended|constitute|a substitute|considered|financial|legal|investment|medical|construed|relied|provide)|(?:informational|educational|general information) purposes only|general in nature|no substitute))\\b',
        '^(?:no content on this (?:web)?site|nothing (?:on this (?:web)?site|in this article|contained (?:here|herein)))\\b.{0,120}\\b(?:advice|substitute|solicitation|recommendation)\\b',
        '^(?:this (?:is|does) not (?:constitute )?(?:financial|investment|legal|medical|tax|professional)(?: or (?:financial|investment|legal|tax|medical))? advice)\\b.{0,100}$',
        '^as a service to our readers\\b.{0,160}\\b(?:archived|library|content|date)\\b',
        '^(?:the (?:motley fool|author|writer)|[a-z. ]{2,40}) ' +
          anyOf('has (?:no )?positions? in|owns? shares (?:of|in)|is long|holds? (?:no )?positions?') +
          '\\b.{0,160}\\b(?:stocks? mentioned|disclosure policy|mentioned|recommends)\\b',
      ],
      unless: ['\\b(?:said|says|told|court|judge|lawyers? for)\\b', '"'],
      maxWords: 130,
      examples: [
        {
          lines: [
            'The opinions expressed in this column do not necessarily reflect those of the Courier.',
            'Views expressed here are those of the author.',
            'Disclaimer: This article is for informational purposes only.',
            'Nothing in this article is investment advice.',
            'This is not financial advice.',
            'As a service to our readers, we keep a library of archived texts; please note the date.',
            'The author owns shares of Norvik Mills. See our disclosure policy.',
          ],
          struck: [0, 1, 2, 3, 4, 5, 6],
        },
        {
          lines: [
            'Views expressed at the hearing ranged from mild to furious.',
            'The content of the letter is not known.',
            'This is not medical advice that anyone asked for, the nurse said.',
            'The opinion of the court does not bind the senate.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'legal/label',
      kind: 'legal',
      languages: ['en'],
      about: 'A bare link of a page’s foot, beside other legal lines.',
      match: [
        '^' +
          anyOf(
            'terms|privacy|legal|disclaimer|disclosure|cookies|accessibility|copyright|imprint|sitemap',
            'site map|contact|contact us|about|about us|help|careers|jobs|advertise|advertising',
            'feedback|support|press|media kit|site index|security|ethics|corrections|home|learn more',
            'apply|terms apply|policy|policies|conditions|trademarks?|patents|licenses?',
            'investor relations|investors|newsroom|blog|english|site feedback|archive|rss',
            'editorial team|masthead|our team|staff',
          ) +
          END,
      ],
      strength: 'weak',
      examples: [
        { lines: ['Privacy Policy', 'Advertise', 'Disclaimer', 'The bridge is open again.'], struck: [1, 2] },
        { lines: ['Privacy', 'It was never easy to be alone in that house.', 'Help', 'came at dawn.'], struck: [] },
      ],
    },
  ],
};
