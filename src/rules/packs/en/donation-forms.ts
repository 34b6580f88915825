import type { RulePack } from '../../../model.js';

const r = String.raw;

const REPORTED = r`\b(?:said|says|told|tells|asked|according to|announced|urged)\b`;
// What every paragraph of an appeal does and hardly two paragraphs of a report in a row: speak as "we" or "I" to "you".
const ADDRESS = r`\b(?:we|our|us|you|your|i|my|me)\b`;
/** The last word of a publisher's name, or what it calls its work. */
const OUTLET =
  '(?:weekly|daily|times|post|news|newsroom|newspaper|journal|journalism|review|magazine|radio|media|press|gazette|tribune|herald|chronicle|observer|monitor|courier|sentinel|standard|guardian|independent|reporter|reporting|mirror|dispatch|bulletin|digest|globe|today|online|tv|fm|podcast|blog|project|foundation|wikipedia|archive|[\\w-]+\\.(?:org|com|net|co|uk)|(?:our|my|this|their) (?:work|mission|team|site|show|station|channel|newsletter|writing))';
const MONEY = r`(?:us ?|ca ?|a ?)?[$£€₹] ?\d[\d,.]{0,15}`;

const APPEAL_END = [
  r`\bthank(?:s| you)\b.{0,60}\b(?:your (?:[\w-]+ )?(?:support|generosity|donation|contribution)|standing (?:with|by)|donat\w+|contribut\w+|supporting)\b`,
  r`^(?:remind me|not ready|donate|give (?:now|today|once)|support (?:us|our)|contribute|chip in|become a|make a (?:[\w-]+ )?(?:gift|donation|contribution))\b`,
  r`\b(?:donate (?:now|today|here|to)|(?:a|your|our) (?:[\w-]+ )?donations?|your (?:[\w-]+ )?(?:support|contribution|gift|partnership)|please support|support (?:us|our (?:work|mission|journalism)|independent)|supporting (?:us|our)|chip in|become a (?:[\w-]+ )?(?:member|supporter|subscriber))\b`,
];
const SIGNED = [
  r`^(?:sincerely|gratefully|with (?:gratitude|thanks|appreciation)|in solidarity|yours|warmly|all the best|onwards?|best|thank you|thanks)[,.! ]*$`,
  r`^(?:[\w.' -]{2,40}, )?(?:the )?(?:[\w-]+ ){0,2}(?:editors?(?:[- ]in[- ]chief)?|publisher|founder|ceo|executive director|president|editorial team|director)(?:,? (?:and|&|of|,)[\w .,'&-]{2,50})?[.!]*$`,
];
const APPEAL_STOP = [
  r`^(?:read more|related|most read|more from|comments?|by [\w.'-]+ [\w.'-]+$|share this|advertisement)\b`,
  r`" (?:he|she|they|[\w.]+ [\w.]+) (?:said|told|wrote|added)\b`,
];
const APPEAL = { until: APPEAL_END, stop: APPEAL_STOP, through: ADDRESS, maxBlocks: 30, maxWords: 700 };

/** Appeal letters, amount pickers, reminders, ways to pay: asks for money that run over several blocks. */
export const enDonationForms: RulePack = {
  name: 'en/donation-forms',
  rules: [
    {
      id: 'donation/appeal-letter',
      kind: 'donation',
      languages: ['en'],
      about: 'A letter to the readers that asks for money, from its heading to its thanks, signature or buttons.',
      match: [
        r`^(?:an? )?(?:[\w-]+ ){0,2}(?:message|note|letter|appeal|word|request|plea) (?:to (?:our|you|my|all)\b[\w' ]{0,25} )?from (?:our |the |your )?[\w.,'& -]{2,60}:?$`,
        r`^(?:an? )?(?:[\w-]+ ){0,2}(?:message|note|letter|appeal|word|request|plea) (?:to|for) (?:our|you|my|all our) ?(?:dear )?(?:readers?|supporters?|listeners?|members?|friends|community|subscribers)?[:!.]*$`,
        r`^(?:dear|hello|hi|to our|to all our) (?:[\w.'-]+ ){0,4}(?:readers?|friends?|supporters?|listeners?|members?|community|viewers?|reader)(?: (?:of|and) [\w.' ]{2,40})?[,!:. -]*$`,
      ],
      strength: 'weak',
      scope: APPEAL,
      maxWords: 16,
      examples: [
        {
          lines: [
            'The vote was put off until spring.',
            'A Message from The Valley Lantern:',
            'Dear readers,',
            'We have been told to leave our offices by the end of the month, and two of our reporters face charges for what they wrote.',
            'We will not be silenced. But the lawyers must be paid, and our savings are gone.',
            'If you can, please support us with as little as $2 a month.',
            'Thank you for standing with us.',
            'Monthly',
            'Remind me later.',
            'The assembly meets again in May, when the budget is read for the third time in the upper house.',
          ],
          struck: [1, 2, 3, 4, 5, 6, 7, 8],
        },
        {
          lines: [
            'A letter to our readers',
            'We have news, and it is not good: the press broke, and we must buy another.',
            'Please support us.',
            'Noon.',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'A letter from the mayor',
            'The letter that Ana Prieto found behind the wallpaper was dated 1911 and asked for nothing but patience.',
            'The city has kept it in the archive since then, in a box without a label, beside the plans of the old bridge.',
            'Your support can be seen in every stone of it, the mayor had written to the masons of the town.',
          ],
          struck: [],
        },
        {
          lines: [
            'Dear readers,',
            'This week’s column is about pears, and about what the frost did to them in the night.',
            'Peel four pears.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'donation/appeal-opening',
      kind: 'donation',
      languages: ['en'],
      about:
        'The opening of an appeal that interrupts: "Before you go", "We have a small favour to ask", with what follows.',
      match: [
        r`^(?:(?:wait|hang on|hold on|hey|just|and|but|one thing),? )?before (?:you (?:go|leave|close|continue|read on|move on|keep reading|scroll|click away)|continuing)\b.{0,200}\b(?:support\w*|donat\w+|favou?r|consider|contribut\w+|help us|we need|journalism|join us|chip in|readers)\b`,
        r`^(?:[\w .,'-]{0,40} )?(?:we|i) (?:just )?(?:have|would like to ask you|want to ask you|need to ask you)(?: for)? (?:a|one) (?:[\w-]+ )?(?:favou?r|request|ask)\b`,
        r`^we(?:'ve| have)(?: got)? a (?:[\w-]+ )?(?:favou?r|request)\b`,
        r`^(?:while|since|now that) you(?:'re| are) here\b.{0,12}$`,
        r`^(?:while|since|now that) you(?:'re| are) here\b.{0,200}\b(?:support\w*|donat\w+|favou?r|contribut\w+|help us|we need|journalism|chip in)\b`,
        r`^(?:(?:sorry to|we hate to|hate to) (?:interrupt|bother|ask)|can we ask you (?:a|for)|a (?:quick|small) (?:favou?r|request)|one more thing before you go)\b`,
        r`^(?:we hope|i hope|hopefully) you(?:'ve| have)? (?:appreciate|enjoy|like|found|find|lik)\w* (?:this|our|reading|what)\b.{0,120}\b(?:support us|support our|consider (?:supporting|donat\w+|becoming|making)|before you move on|donat\w+|becom\w+ a member)\b`,
        r`^(?:this is|it's|now is) (?:a|the|an?) (?:[\w-]+ ){0,4}(?:moment|time|crossroads|year|day)\b.{0,120}\b(?:journalism|newsroom|free press|independent media|our work)\b.{0,160}\b(?:you|your|donat|support)\b`,
        r`^(?:(?:every|each) (?:day|week|month|year|morning),? )?(?:millions|thousands|hundreds of thousands|tens of thousands) (?:of (?:people|readers) )?(?:turn|come|look) to (?:us|[\w.' -]{2,40}) (?:to|for|each|every)\b.{0,400}\b(?:contribut|support|donat|gift|member)`,
      ],
      scope: { ...APPEAL, maxBlocks: 14, maxWords: 450 },
      unless: [REPORTED, r`\b(?:he|she|his|her|him)\b`],
      maxWords: 110,
      examples: [
        {
          lines: [
            'We’ve got a favour to ask.',
            'While you’re here …',
            'Since you’re here, would you chip in to keep us going?',
            'Sorry to interrupt, but this is important.',
            'We hope you enjoyed this story. Please consider supporting us.',
            'This is a perilous time for the free press, and we need your support.',
          ],
          struck: [0, 1, 2, 3, 4, 5],
        },
        { lines: ['Millions turn to the Lantern each month, and your contribution keeps it open.'], struck: [0] },
        {
          lines: [
            'The ice road closed on Monday.',
            'Before you go, we have a small favour to ask.',
            'Fewer than one in fifty of our readers pays for what they read, and we have never needed you more than this year.',
            'Please make a gift today.',
            'Donate now',
            'Nine trucks were still on the far shore when the barrier came down, and they will stay there until the ferry runs.',
          ],
          struck: [1, 2, 3, 4],
        },
        {
          lines: [
            'Before you go out, check the forecast and tell somebody where you mean to walk.',
            'While you are here in the old town, climb the tower.',
            'Millions turn to the hotline each year, and most of them are under thirty.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'donation/amount-picker',
      kind: 'donation',
      languages: ['en'],
      about: 'The form in which an amount is chosen, with its labels and buttons.',
      match: [
        r`^(?:please )?(?:choose|select|pick|enter) (?:an?|your|the) (?:[\w-]+ ){0,2}(?:amount|gift|donation|contribution|donation type|giving level|frequency)(?: (?:below|to (?:give|donate)|type|amount|frequency))*[ .!:*]*$`,
        r`^(?:[$£€] ?\d{1,6}(?:,\d{3})?(?: ?usd)?[,/· ]*){3,}(?:or )?(?:other|custom|another|monthly|once|other amount|any amount)?[ .!:]*$`,
        r`^(?:one[- ]time|once|just once|single)[ ,/|or]+(?:monthly|recurring|each month|every month)(?:[ ,/|or]+(?:annual(?:ly)?|yearly|annually))?$`,
        r`^(?:i(?:'d| would) like to |yes,? (?:i(?:'ll| will) )?|add |cover |generously add ).{0,40}\b(?:processing|transaction|credit card|platform) fees?\b.{0,40}$`,
        r`^(?:make (?:it|this|my (?:gift|donation)) (?:a )?(?:monthly|recurring)|donation amount|give monthly|donate monthly|monthly donation|one[- ]time (?:donation|gift|contribution)|other amount|custom amount|enter (?:an |other |custom )?amount|select payment method|donation frequency)(?: \(?[$£€]\)?)?(?: donation| gift| contribution)?[ .!:?*]*$`,
      ],
      scope: {
        until: [
          r`^(?:${MONEY}(?: ?(?:\/|per|a) ?\w+)?|one[- ]time|once|just once|monthly|annual(?:ly)?|yearly|weekly|other|custom|continue|next|donate.{0,20}|give.{0,20}|other amount.{0,10}|paypal|credit card|submit|make (?:a|my) (?:donation|gift))$`,
        ],
        maxBlocks: 14,
        maxWords: 60,
      },
      maxWords: 20,
      examples: [
        { lines: ['One-time / Monthly', 'Make it monthly'], struck: [0, 1] },
        {
          lines: [
            'The otters came back in 1994.',
            'Choose an amount',
            '$5',
            '$20',
            '$50',
            'Other',
            'Continue',
            'A second family arrived two years later and settled by the weir below the mill.',
          ],
          struck: [1, 2, 3, 4, 5, 6],
        },
        { lines: ['$10 $25 $50 $100 Other', 'Yes, I will cover the processing fees.'], struck: [0, 1] },
        {
          lines: [
            'Choose a pan that is wide enough.',
            '$5',
            'Monthly',
            'Once',
            'Enter the amount of flour that you weighed.',
            'Prices: $10, $25 and $50.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'donation/form-label',
      kind: 'donation',
      languages: ['en'],
      about: 'Labels of a donation form, struck beside a donation ask: "Once", "Monthly", "$25", "Continue", "PayPal".',
      match: [
        r`^(?:${MONEY}(?: ?usd)?(?: ?(?:\/|per|a|each|every) ?(?:mo|month|year|yr|week))?|donate|donations?|give|one[- ]?time|once|just once|give once|single|monthly|every month|recurring|annual(?:ly)?|yearly|per (?:month|year)|weekly|quarterly|other|custom|any amount|continue|next|submit|close|later|skip|dismiss|not now|no,? thanks|maybe later)[ .!:?*>»→]*$`,
        r`^(?:accepted )?pa[yi]+e?ments? (?:methods?|options?|details|information)[ .:]*$`,
        r`^(?:we accept|pay with|powered by|secured? by|processed by)?:? ?(?:(?:visa|mastercard|amex|american express|discover|paypal|apple pay|google pay|stripe|venmo|credit card|debit card|credit\/debit card|bank transfer|direct debit|check|bitcoin|donorbox|givebutter|crypto|zelle|cash app)[ ,/|·&]*(?:and |or )?)+[.]*$`,
        r`^(?:why (?:we ask|donate|give|support us|am i seeing this)|where does (?:my|your|the) (?:money|donation|gift) go|how (?:is|will) my (?:donation|gift|money) (?:be )?used|other ways to (?:give|donate|support)|ways to give|more ways to (?:give|support|donate)|donate by (?:mail|check|phone)|leave a legacy|planned giving|tax information|faqs?|donor (?:privacy )?policy|secure (?:donation|payment|form))[ .?:]*$`,
        r`^(?:a member|a supporter|of (?:our|the) (?:work|community))[.!]*$`,
        ...SIGNED,
        r`^(?:please )?(?:help )?(?:support|join|fund) (?:us|me|(?:the )?(?:[\w.'&]+ ){0,3}${OUTLET})[.!]*$`,
      ],
      strength: 'weak',
      maxWords: 14,
      examples: [
        {
          lines: ['Payment methods', 'Other ways to give', 'A member', 'With gratitude,', 'Ada Quill, Editor-in-Chief'],
          struck: [0, 1, 2, 3, 4],
        },
        {
          lines: ['The hall was full.', 'Donate now', '$25', 'Monthly', 'Support Brookfield Weekly', 'PayPal'],
          struck: [2, 3, 4, 5],
        },
        { lines: ['Monthly', 'The figures come out monthly.', 'Support groups', '$25', 'Why donate?'], struck: [] },
      ],
    },
    {
      id: 'donation/reminder',
      kind: 'donation',
      languages: ['en'],
      about: 'The way out of an appeal: "Remind me later", "Not ready to give today?", "I already donated".',
      match: [
        r`^(?:please )?remind me (?:later|tomorrow|again|another time|(?:in|next) [\w ]{2,25})[ .!:>»→]*$`,
        r`^(?:(?:i'm |i am )?not (?:ready|able) to (?:support|give|donate|contribute|join|subscribe|commit|become a [\w ]{3,20})\b[\w' ]{0,30}|can't (?:give|donate|contribute|afford it)(?: (?:now|today|right now))?)[ .!?:]*(?:remind me[\w ]{0,25}|set (?:a|up a) reminder[\w ]{0,25})?[ .!?]*$`,
        r`^(?:i(?:'ve| have)? already (?:donated|gave|given|contributed|give|support(?:ed)?(?: (?:us|you))?|contribute|a (?:member|supporter|donor)|am a (?:member|supporter|donor))|already (?:donated|(?:a|an) (?:donor|supporter|sustainer|contributor)|contributed|given))\b[\w' ,.?]{0,60}$`,
        r`^(?:we(?:'ll| will) (?:be in touch|send you (?:a|one) reminder|email you)|set (?:a|up a) reminder|hide this (?:message|appeal)|close this (?:appeal|message))\b[\w' ,.]{0,60}$`,
      ],
      unless: [REPORTED],
      maxWords: 20,
      examples: [
        { lines: ['We will send you one reminder in May.'], struck: [0] },
        {
          lines: ['The sale closed in June.', 'Not ready to support today?', 'Remind me later.', 'I already donated'],
          struck: [1, 2, 3],
        },
        {
          lines: [
            'She said she was not ready to give up her seat.',
            'Remind me later of what I promised, he wrote to his sister, and she did.',
            'Not ready to commit to a garden? Start with a pot on the sill.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'donation/tip-jar',
      kind: 'donation',
      languages: ['en'],
      about: 'Tip jars and patronage platforms: Patreon, Ko-fi, "buy me a coffee", PayPal, coin addresses.',
      match: [
        r`(?:^|[.!?] |\b(?:you can|you could|why not|please|consider|feel free to|by|want to|or) )(?:please )?buy(?:ing)? (?:me|us|the author) (?:a|another) (?:[\w-]+ )?(?:coffee|ko-?fi|beer|tea|book|drink)\b`,
        r`^(?:buy me a coffee|ko-fi|kofi|tip jar|tip me|leave a tip|tip the author|patreon|liberapay|open ?collective|github sponsors|paypal\.me)[ .!:>»→]*$`,
        r`\b(?:support|supporting|find|join|back|tip|sponsor|help|fund|follow) (?:us|me|my work|our work|this (?:[\w-]+ ){0,2}\w+|the (?:site|blog|show|podcast|project|channel|author)|our (?:[\w-]+ ){0,2}\w+|my (?:[\w-]+ ){0,2}\w+)\b.{0,40}\b(?:on|via|through|with|over (?:on|at)|using) (?:[\w']+ ){0,3}(?:patreon|ko-?fi|liberapay|open ?collective|buy ?me ?a ?coffee|github sponsors|steady|paypal|venmo|stripe|crypto(?:currenc(?:y|ies))?|bitcoin)\b`,
        r`\b(?:become|be|being|becoming) (?:a |an |our |my )?(?:[\w-]+ )?(?:patron|patreon|sponsor|supporter|member|backer)s?\b.{0,25}\b(?:on|via|at) (?:[\w']+ ){0,2}(?:patreon|ko-?fi|liberapay|open ?collective|github|steady|substack|youtube)\b`,
        r`(?:^|[.!?:] |\byou (?:can|may) (?:also )?)(?:please )?(?:donate|contribute|tip|send (?:a|your) (?:donation|tip|contribution))\b.{0,40}\b(?:via|through|by|to|with|using|at) (?:[\w']+ ){0,3}(?:paypal|venmo|cash ?app|zelle|patreon|ko-?fi|liberapay|bitcoin|crypto(?:currenc(?:y|ies))?|stripe)\b`,
        r`^(?:donations?|contributions?|tips?) (?:are |is )?(?:welcome |accepted |appreciated |can be (?:made|sent) |gratefully )*(?:via|through|by|to|with|using|at) (?:[\w']+ ){0,3}(?:paypal|venmo|cash ?app|zelle|patreon|ko-?fi|liberapay|bitcoin|crypto(?:currenc(?:y|ies))?|stripe)\b`,
        r`\b(?:paypal\.(?:me|com\/(?:cgi-bin|donate|paypalme))|buymeacoffee\.com|ko-fi\.com|patreon\.com|liberapay\.com|opencollective\.com|donorbox\.org|givebutter\.com|actblue\.com\/donate)\/?[\w/?=&-]*`,
        r`^(?:donate )?(?:btc|bitcoin|eth|ethereum|xmr|monero|ltc|litecoin|doge|sol|usdt|bitcoin cash|zcash)(?: (?:donations?|address|wallet))?[ :-]+\w{24,}$`,
        r`\b(?:join|subscribe to|support) (?:my|our) patreon\b`,
        r`^(?:paypal|venmo|cash ?app|zelle) ?(?:[:@$-] ?)+[\w.+-]+(?:@[\w.-]+)?$`,
        r`^(?:support|sponsor|back)(?: (?:me|us|this (?:project|podcast|show|blog|work)|the (?:show|project|podcast)))? on (?:patreon|ko-?fi|github(?: sponsors)?|liberapay|open ?collective|substack|steady)[ .!:>»→]*$`,
      ],
      unless: [
        REPORTED,
        r`\b(?:her|his|their) (?:patreon|ko-?fi|work|channel)\b`,
        r`\b(?:victims?|family|relief|shelter|refugees)\b`,
      ],
      maxWords: 70,
      examples: [
        {
          lines: [
            'Become a patron on Patreon',
            'Tip us via PayPal.',
            'https://ko-fi.com/longladder',
            'Join my Patreon',
            'PayPal: gifts@lantern.example',
            'Sponsor this project on GitHub',
          ],
          struck: [0, 1, 2, 3, 4, 5],
        },
        { lines: ['You can buy us a coffee here'], struck: [0] },
        {
          lines: [
            'That is all for this week.',
            'Did you like this article? You can buy me a coffee.',
            'Support us on Patreon for early access.',
            'Bitcoin: bc1qxy2kgdygjrsqtzq2n0yrf2493p83kkfjhx0wlh',
          ],
          struck: [1, 2, 3],
        },
        {
          lines: ['You can support my work through my PayPal account.', 'Donations via PayPal are welcome.', 'Ko-fi'],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'He paid the sum in bitcoin, and the seller vanished.',
            'She earns most of her living from her Patreon, where 900 people pay to hear her read.',
            'Buy her a coffee and she will talk for an hour.',
            'Donations to the shelter can be made via PayPal.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'donation/merchandise',
      kind: 'donation',
      languages: ['en'],
      about: 'Merchandise sold to support the publisher.',
      match: [
        r`^(?:get|buy|shop|grab|browse|visit|check out) (?:our|the|your|some|official|my) (?:[\w'-]+ ){0,4}(?:merch|merchandise|swag|merch store|merch shop)\b.{0,60}$|^(?:get|buy|shop|grab|browse) our (?:[\w'-]+ ){0,3}(?:tote(?: bag)?s?|t-?shirts?|mugs?)\b.{0,60}$`,
        r`\b(?:proceeds|purchases?|sales?|profits?)\b.{0,40}\b(?:support|help|fund|benefit|go to|goes to)s? (?:us|our (?:[\w-]+ ){0,2}(?:work|journalism|newsroom|mission|site|reporting|magazine))\b`,
      ],
      unless: [REPORTED],
      maxWords: 30,
      examples: [
        { lines: ['Get our tote bag'], struck: [0] },
        {
          lines: [
            'The comet returns in 2061.',
            'Shop our official merch and wear it proudly!',
            'All proceeds support our journalism.',
          ],
          struck: [1, 2],
        },
        {
          lines: [
            'Wear a T-shirt under the armour.',
            'The band sold mugs, and all proceeds went to the lifeboat.',
            'Check out the old town while you wait.',
          ],
          struck: [],
        },
      ],
    },
  ],
};
