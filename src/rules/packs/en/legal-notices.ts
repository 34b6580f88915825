import type { RulePack } from '../../../model.js';

const r = String.raw;

const REPORTED = r`\b(?:said|says|told|tells|court|judge|ruled|wrote|argued|lawsuit|accused|alleged(?:ly)?|investors were)\b`;

/** Boilerplate that firms and publishers put under each article: disclosures, standards, trademarks. */
export const enLegalNotices: RulePack = {
  name: 'en/legal-notices',
  rules: [
    {
      id: 'legal/editorial-standards',
      kind: 'legal',
      languages: ['en'],
      about: 'Says how the publisher checks its texts, and sends the reader to its editorial policy.',
      match: [
        r`\b(?:uses?|relies on|requires? (?:its |our )?writers to use) (?:only )?(?:high-quality|primary|reputable|trusted|credible|authoritative|peer-reviewed) (?:and [\w-]+ )?(?:sources|studies|research)\b.{0,260}\b(?:articles?|content|reporting|facts|experts?|editorial)\b`,
        r`^(?:read|learn|see|find out) (?:more )?(?:about )?(?:our|how we) (?:[\w-]+ ){0,2}(?:editorial|fact[- ]check\w*|sourcing|ethics|testing|verify|produce)\b.{0,40}\b(?:process|policy|policies|guidelines|standards|team|principles|accurate|content)\b.{0,120}$`,
        r`\bread our (?:editorial|fact-checking|review) (?:process|policy|guidelines|standards)\b.{0,140}$`,
        r`^(?:this (?:article|content|page|post|story) (?:has been|was|is) (?:medically |clinically |expert |technically |legally )?(?:reviewed|fact[- ]checked|verified|updated)\b.{0,120}\b(?:editorial (?:process|policy|guidelines|standards|team)|medical (?:board|advisory|review))\b.{0,80})$`,
        r`\b(?:advertising on our site|ads? on (?:our|this) (?:site|page)) helps? support\b.{0,160}$`,
        r`^(?:advertisers?|our partners|sponsors|commercial partners) (?:do not|don't|cannot|have no) (?:influence|affect|impact|dictate|control|say)\b.{0,40}\b(?:our|editorial)\b.{0,100}$`,
        r`^[\w.' ]{2,40} is a (?:trust project member|member of the (?:trust project|associated press|press council|independent press standards))\b.{0,100}$`,
        r`^our standards: .{5,80}$`,
        r`^(?:our|the) (?:articles|content|information|guides?) (?:is|are) (?:written|reviewed|created|fact[- ]checked) (?:and (?:\w+ )?(?:reviewed|fact[- ]checked|edited) )?by\b.{0,100}\b(?:our (?:editorial|standards|process)|experts?|editorial (?:process|team|standards))\b.{0,60}$`,
      ],
      unless: [REPORTED],
      maxWords: 90,
      examples: [
        {
          lines: [
            'Lantern Health uses only high-quality sources, such as studies, to support the facts in our articles.',
            'Learn more about our fact-checking process.',
            'Read our editorial policy to see how we keep our texts right.',
            'This article has been medically reviewed in line with our editorial guidelines.',
            'Advertising on our site helps support our work.',
            'Advertisers do not influence our tests.',
            'Lantern is a Trust Project member',
            'Our Standards: the Lantern principles',
            'Our guides are written by nurses and checked under our editorial standards.',
            'Tea cools in ten minutes.',
          ],
          struck: [0, 1, 2, 3, 4, 5, 6, 7, 8],
        },
        {
          lines: [
            'The encyclopedia uses primary sources only where no other will do.',
            'The study was reviewed by a board of five, all of them surgeons.',
            'Advertisers have left the station since the strike began.',
            'Read our lips, the strikers wrote on the wall.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'legal/adviser-disclosure',
      kind: 'legal',
      languages: ['en'],
      about: 'The disclosure of a bank, broker or insurer under its own texts.',
      match: [
        r`\b(?:is|are) (?:a |an )?(?:sec[- ])?registered investment advis[eo]rs?\b.{0,240}\b(?:advisory services|registration|licensed|does not imply|past performance|clients)\b`,
        r`\b(?:securities|advisory services|insurance|investment products|brokerage services)\b.{0,80}\b(?:are |is )?offered (?:through|by|only to)\b.{0,200}\b(?:member (?:- )?(?:finra|sipc|fdic|nyse)|sipc|finra|licensed|registered|affiliates?)\b`,
        r`\b(?:past performance|historical returns) (?:is|does|are|do|may) (?:not |no )(?:a |an )?(?:guarantee|indicat\w+|necessarily|assurance|predict\w*)\b.{0,160}$`,
        r`\b(?:investing|investments?|trading) (?:in securities )?(?:involves?|carry|carries|entails) (?:\w+ )?risks?\b.{0,60}\b(?:loss of principal|possible loss|not suitable|lose)\b.{0,160}$`,
        r`^(?:member fdic|equal housing lender|member (?:finra|sipc)(?:/sipc)?|not fdic insured)\b[\w .,|/&-]{0,120}$`,
        r`\b(?:does not|is not intended to|should not be construed as|not intended as) (?:provide |constitute |be )?(?:(?:legal|tax|accounting|investment|financial|medical)(?:,| or|,? and)? ){1,4}advice\b.{0,60}\b(?:consult|please|seek|speak|advis[eo]r|attorney|professional|physician)\b.{0,120}$`,
        r`^(?:always|please|you should) (?:consult|seek|speak (?:to|with)|talk to) (?:with )?(?:a|an|your)(?: own)? (?:qualified|licensed|tax|financial|legal)(?:,? (?:or )?(?:tax|legal|financial|investment|medical))* (?:advis[eo]r|professional|attorney|accountant)s?\b.{0,100}\b(?:before|prior to|purchas\w+|decisions?)\b.{0,80}$`,
        r`\b(?:information(?: provided| contained| presented)?|content|material) (?:on|in) (?:this|our) (?:web ?site|page|site|blog)\b.{0,80}\b(?:not (?:a substitute for )?(?:medical|legal|financial|professional) advice|(?:informational|educational)(?: and \w+)? purposes)\b.{0,300}$`,
        r`\bproducts and services (?:referenced|mentioned|described) are for (?:general )?information\b.{0,160}$`,
      ],
      unless: [REPORTED],
      maxWords: 130,
      examples: [
        {
          lines: [
            'Alder Wealth, LLC is a registered investment adviser. Advisory services are only for clients.',
            'Securities are offered through Alder Markets, member FINRA/SIPC.',
            'Past performance is no guarantee of future returns.',
            'Investing involves risk, including possible loss of principal.',
            'Member FDIC',
            'This text is not intended to provide tax or legal advice. Please consult your adviser.',
            'Always consult a qualified tax advisor before you make a decision.',
            'The information on this website is not medical advice.',
            'Products and services referenced are for general information only.',
            'Rates rose again.',
          ],
          struck: [0, 1, 2, 3, 4, 5, 6, 7, 8],
        },
        {
          lines: [
            'He was a registered investment adviser for ten years and then a baker.',
            'Bonds were offered through the post office until 1951.',
            'Trading involves risk, and few know it better than fishermen.',
            'The clinic gives no legal advice to patients, the nurse wrote.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'legal/trademark-line',
      kind: 'legal',
      languages: ['en'],
      about: 'Says whose trademark a name is, and that the publisher is not affiliated with its owner.',
      match: [
        r`^.{1,100}\b(?:is|are) (?:a )?registered (?:trade ?marks?|service marks?)(?: (?:of|owned by|or)\b.{0,200})?[ .]*$`,
        r`\b(?:is|are) (?:a )?(?:trade ?marks?|service marks?) (?:of|owned by) [\w.,'& ]{2,60}\b(?:inc|llc|ltd|corp|corporation|gmbh|limited|company|s\.a)\b.{0,60}$`,
        r`\bare (?:the )?(?:registered )?trademarks (?:owned by|of)\b.{0,300}\b(?:not affiliated|respective owners|permission|llc|inc|ltd)\b`,
        r`^(?:this (?:site|website|article|page)|we|[\w.' ]{2,40}) (?:is|are) not (?:affiliated|associated|sponsored|endorsed)(?:,? (?:or |nor )?(?:affiliated|associated|endorsed|sponsored))* (?:with|by)\b.{0,140}\b(?:trademarks?|endorse\w*|company|inc|llc|owners?|any of)\b.{0,60}$`,
        r`^(?:all|other) (?:product|company|brand|trademarks?)\b.{0,60}\b(?:names|logos|trademarks?)\b.{0,80}\b(?:property of|respective owners)\b.{0,60}$`,
      ],
      unless: [REPORTED, r`\b(?:filed|dispute|sued|applied|register(?:ing)? (?:a|the|his|her|its)|office)\b`],
      maxWords: 80,
      examples: [
        {
          lines: [
            'Kilnbase® is a registered trademark.',
            'Glazeline is a trademark of Norvik Clay, Inc.',
            'G70 and G71 are registered trademarks owned by the Clay Board. Kilnbase is not affiliated with it.',
            'This site is not affiliated with the Clay Board or any of its members.',
            'All product names and logos are the property of their respective owners.',
            'Clay is old.',
          ],
          struck: [0, 1, 2, 3, 4],
        },
        {
          lines: [
            'The shade of blue became a trademark in 1998, after a dispute of nine years.',
            'A stutter was his trademark as a comic.',
            'Patience is a trademark of the valley.',
            'All company cars must go, and their owners know it.',
          ],
          struck: [],
        },
      ],
    },
  ],
};
