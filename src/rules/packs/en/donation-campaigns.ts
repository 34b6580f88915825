import type { RulePack } from '../../../model.js';

const r = String.raw;

const REPORTED = r`\b(?:said|says|told|tells|asked|according to|announced|urged|(?:he|she|they|who|it) (?:\w+ )?(?:say|says|wrote|asks))\b`;
const MONEY = r`(?:us ?|ca ?|a ?)?[$£€₹] ?\d[\d,.]{0,15}`;

/** Drives and their goals, matching gifts, the small print of charities, thanks to those who gave. */
export const enDonationCampaigns: RulePack = {
  name: 'en/donation-campaigns',
  rules: [
    {
      id: 'donation/fund-drive',
      kind: 'donation',
      languages: ['en'],
      about: 'Fund drives, goals and thermometers of the publisher.',
      match: [
        r`\b(?:our|my|this site's) (?:[\w'-]+ ){0,3}(?:fund(?:raising)?[- ]?drive|fundraisers?|fundraising (?:campaign|goal|appeal)|membership (?:drive|campaign)|pledge drive|request for donations|donation (?:drive|campaign|goal)|appeal for (?:donations|funds|support)|matching (?:campaign|challenge|gift)|crowdfunding campaign)\b`,
        r`^(?:the )?(?:[\w'-]+ ){0,3}(?:call (?:to|for)|request for|appeal for) donations\b`,
        r`\bwe(?:'re| are|'ve| have)? (?:[\w'-]+ ){0,3}(?:need(?: to raise)?|rais(?:e|ed|ing)|short of|away from|trying to raise|aiming (?:to raise|for)|set a goal of)\b.{0,40}${MONEY}.{0,90}\b(?:goal|by (?:midnight|the end|\w+ \d+|this)|to keep|to continue|donors|readers|members|drive|your (?:help|support)|to go)\b`,
        r`^we(?:'ve| have) raised (?:\d+%|${MONEY}).{0,40}\b(?:goal|target|so far)\b.{0,30}$`,
        r`^(?:it's|it is) (?:our|the) (?:[\w-]+ ){0,3}(?:pledge|fund|membership|donation) ?drive\b.{0,40}$`,
        r`^(?:help us (?:reach|raise|meet|hit)|we(?:'re| are) (?:only |just )?(?:\d+%|${MONEY}|halfway|almost)).{0,50}\b(?:(?:to|of|from|towards?) (?:our|the) (?:goal|target)|short of our|to go)\b`,
        r`^(?:${MONEY}|\d+%)(?: raised| funded)?(?: (?:of|out of|towards?)(?: (?:our|a|the))? ?(?:${MONEY})?(?: ?(?:goal|target))?)? ?(?:raised|funded|goal|to go|donated)?[.!]*$`,
      ],
      unless: [REPORTED, r`^${MONEY}[.!]*$`, r`^\d+%[.!]*$`],
      maxWords: 150,
      examples: [
        {
          lines: [
            'We need to raise $40,000 by Friday to keep the lights on.',
            'We’ve raised 64% of our goal.',
            'It’s our spring pledge drive!',
            'We’re halfway to our goal',
          ],
          struck: [0, 1, 2, 3],
        },
        {
          lines: [
            'Our spring fund drive ends on Friday.',
            'Quarterly Call for Donations',
            '$41,200 raised of our $60,000 goal',
            'The mill burned down in 1902.',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'The school’s fund drive brought in $4,000 for new drums.',
            'We raised pigs and corn, and $40 was a great sum.',
            'The party raised $3.2 million in the first quarter, short of its goal.',
            '45%',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'donation/matched-gift',
      kind: 'donation',
      languages: ['en'],
      about: 'Matching gifts and their deadlines.',
      match: [
        r`\b(?:your|every|each|all) (?:[\w'$-]+ ){0,3}(?:gifts?|donations?|contributions?|dollars?|pledges?|memberships?)\b.{0,60}\b(?:(?:be|being|is|are) (?:[\w'-]+ )?(?:matched|doubled|tripled)|go (?:twice|three times) as far|twice the impact|worth (?:double|twice))\b`,
        r`^(?:all|every) (?:gifts?|donations?|contributions?|pledges?) (?:will be |are |is )?(?:matched|doubled|tripled)\b.{0,60}$`,
        r`\b(?:donor|foundation|supporter|board)s? (?:will|has (?:agreed|offered|pledged) to|have (?:agreed|offered|pledged) to) (?:match|double|triple) (?:every|each|all|your)\b`,
        r`(?:^|[.!?:] )(?:double|triple) (?:your|the impact of your) (?:gift|impact|donation|contribution|support|money|dollars)\b`,
        r`^(?:yes,? )?(?:double|triple|match) (?:my|your) (?:gift|donation|contribution)[ .!:>»→]*$`,
        r`\b(?:if|when) you (?:give|donate|join|contribute)\b.{0,60}\b(?:matched|doubled|tripled|match)\b`,
      ],
      unless: [REPORTED, r`\bemployers?\b`],
      maxWords: 60,
      examples: [
        {
          lines: [
            'All gifts matched through December 31.',
            'A generous donor will match every gift, dollar for dollar, until Friday.',
            'Yes, double my gift',
            'When you give today, your gift will be matched.',
          ],
          struck: [0, 1, 2, 3],
        },
        {
          lines: [
            'The lock was built in 1890.',
            'Until midnight, every gift will be matched dollar for dollar.',
            'Double your impact today!',
          ],
          struck: [1, 2],
        },
        {
          lines: [
            'A foundation doubled its gift to the clinic last year.',
            'Employers may match your donation; ask in the payroll office whether your gift is doubled.',
            'Every dollar of debt was matched by a dollar of savings.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'donation/tax-line',
      kind: 'donation',
      languages: ['en'],
      about: 'The small print of charities: tax-deductible gifts, the registered number.',
      match: [
        r`\b(?:your|all|any) (?:[\w'-]+ ){0,3}(?:donations?|contributions?|gifts?|memberships?|support)\b.{0,60}\b(?:is|are|may be) (?:[\w'%-]+ ){0,3}tax[- ]deductible\b`,
        r`\btax[- ]deductible (?:[\w'-]+ ){0,4}(?:to the (?:full(?:est)?|maximum) extent|under|as allowed|in the (?:u\.?s|united states)|donation)\b`,
        r`\b(?:we are|we're|is) (?:a|an) (?:[\w'(),-]+ ){0,6}501 ?\(?c\)? ?\(?\d+\)?.{0,200}\b(?:donat\w+|contributions?|gifts?|ein|tax[- ](?:id|exempt|deductible)|support(?:s|ed)? (?:by|us|our))\b`,
        r`^(?:(?:our )?(?:federal )?(?:ein|tax id)(?: number| no\.?)?[:# ]+\d\d-?\d{7})[.)]*$`,
        r`^(?:gift aid it|yes,? claim gift aid|boost your donation by (?:25p|25%))`,
      ],
      unless: [
        REPORTED,
        r`\bonly (?:when|if|where)\b|\b(?:when|if|where|whether) (?:the|a|any|that) (?:charity|organi[sz]ation|group)\b`,
      ],
      maxWords: 70,
      examples: [
        {
          lines: [
            'We are a 501(c)(3) nonprofit and your contribution is tax-deductible.',
            'Boost your donation by 25p for each £1',
          ],
          struck: [0, 1],
        },
        {
          lines: [
            'The reef is still alive.',
            'Your gift is tax-deductible to the fullest extent of the law.',
            'EIN: 12-3456789',
          ],
          struck: [1, 2],
        },
        {
          lines: [
            'Donations to the fund are not tax-deductible, and that keeps many firms away.',
            'The group lost its 501(c)(3) status in March after an audit.',
            'Mortgage interest may be tax-deductible; ask an adviser.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'donation/thanks',
      kind: 'donation',
      languages: ['en'],
      about: 'Thanks to those who gave, and the messages after a gift.',
      match: [
        r`^(?:a (?:big|huge|special) )?(?:many )?thank(?:s| you)(?: so much| very much)?,?(?: again)? for (?:your |all your |the kind )(?:[\w-]+ ){0,3}(?:donat\w+|contribution|generosity|generous \w+|gift|membership|pledge|(?:monthly|financial|continued|continuing|ongoing) support)\b[^.!]{0,60}[.!]*$`,
        r`^thank you for (?:supporting|standing (?:with|by)) (?:us\b|our |independent|local|quality|public|this (?:site|blog|newsletter))[^.!]{0,80}[.!]*$`,
        r`^thank(?:s| you) (?:so much )?(?:to our (?:[\w-]+ )?(?:donors|members|supporters|patrons|sponsors)|for your (?:[\w-]+ )?support of (?:our|this|the) [\w ]{3,40})[ .!]*$`,
        r`^(?:many )?thank(?:s| you) to (?:all |everyone |those |our )[\w' ]{0,30}(?:who|that) (?:[\w']+ ){0,2}(?:donat|contribut|support|gave|give)\w*\b.{0,200}$`,
        r`^thank you for (?:being|becoming) (?:a|an|our|one of our) (?:[\w-]+ )?(?:member|supporter|patron|sustainer|donor|subscriber|reader)s?\b[^.]{0,40}[.!]*$`,
      ],
      unless: [REPORTED, r`\b(?:speaker|senator|chair(?:man|woman)?|governor|manuscript|comments on|grant)\b`],
      maxWords: 45,
      examples: [
        {
          lines: [
            'Thank you for supporting independent journalism.',
            'Thank you to our donors.',
            'Thank you for being a member',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'The path is closed in winter.',
            'Thank you for your generous support!',
            'Many thanks to those who donated.',
          ],
          struck: [1, 2],
        },
        {
          lines: [
            'Thank you for your comments on the manuscript.',
            'Thanks to a donor in Ohio the boy has a new kidney.',
            'The author thanks the council for a grant.',
          ],
          struck: [],
        },
      ],
    },
  ],
};
