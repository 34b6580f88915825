import type { RulePack } from '../../../model.js';

const r = String.raw;

// Whom the reader is to support: the publisher in the first person, or its trade. Never a third party: a fund for a
// family, a charity in the news and "donations in lieu of flowers" belong to the article.
const TRADE = r`(?:journalis[mt]s?|reporting|newsrooms?|news|media|press|writing|coverage|storytelling|publishing|broadcasting|radio|blogging|magazine)`;
const QUALITY = r`(?:independent|local|quality|public|nonprofit|non-profit|fearless|investigative|community|student|free|trusted|trustworthy|in-depth|explanatory|honest|public-service|truthful|accountability|progressive|conservative|feminist|indie|rigorous|fact-based|original|critical|ad-free|grassroots|hard-hitting|watchdog|vital|essential|paywall-free)`;
const OURS = r`(?:us\b|me\b|(?:our|my) (?:[\w'-]+ ){0,3}(?:work|mission|efforts?|team|cause|site|website|blog|podcast|channel|publication|project|newsletter|independence|research|authors|writers|content|journey|stories|station|organi[sz]ation|community|videos|show|ministry|paper|newspaper|future|${TRADE})|this (?:[\w'-]+ ){0,2}(?:work|site|website|blog|podcast|channel|publication|project|newsletter|content|page|magazine|newspaper)|the (?:site|website|blog|podcast|channel)\b|the (?:work|mission|journalism|reporting|future) of|${QUALITY},? (?:[\w'-]+,? ){0,3}${TRADE})`;
const GIFT = r`(?:donations?|contributions?|gifts?|tips?)`;
const REPORTED = r`\b(?:said|says|told|tells|asked|according to|announced|urged|(?:he|she|they|who|it) (?:\w+ )?(?:say|says|wrote|asks))\b`;
// A publisher that asks speaks of itself and of the reader; "he" or "she" belongs to a story.
const STORY = r`\b(?:he|she|his|her|him|hers)\b`;

/** Asks for money or for membership as support: banners and single lines.
 * Letters and pickers stand in `donation-forms`, drives and small print in `donation-campaigns`. */
export const enDonation: RulePack = {
  name: 'en/donation',
  rules: [
    {
      id: 'donation/support-label',
      kind: 'donation',
      languages: ['en'],
      about: 'A short line that says to support the publisher: "Support our work", "Support The Evening Gazette!"',
      match: [
        r`^(?:please )?(?:help )?(?:support|fund|sustain|back|power|protect|defend|fuel) ${OURS}(?: (?:today|now|here|with a (?:donation|gift)|by donating|(?:from|for) (?:as little as |just |only )?[$£€]\d.{0,50}))?[ .!:>»→]*$`,
        r`^(?:please )?(?:help )?support ${QUALITY} (?:[\w'-]+ ){0,3}${TRADE}[\w' -]{0,40}[.!]*$`,
        r`^(?:please )?support (?:the )?[\w.'&]+(?: [\w.'&]+){0,4}!$`,
        r`^support (?:the )?[\w.'& ]{2,40} (?:from|for) (?:as little as |just |only )?[$£€]\d.{0,60}$`,
        r`^(?:please )?(?:keep|fund|fuel) (?:the facts|the truth|(?:${QUALITY} )?${TRADE} (?:alive|free|strong|going|independent))[.!]*$`,
        r`^(?:the )?[\w.'& ]{2,30} (?:needs (?:you|your (?:support|help))|depends on (?:you|your support)|can't do (?:it|this) without you)[.!]*$`,
        r`^(?:ways to|how to|how you can|how can i|how i can) (?:support|help) (?:us|our (?:work|site|project|podcast|magazine|journalism|mission)|this (?:site|project|podcast|work|blog|magazine)|me)[.!?:]*$`,
        r`^(?:please help|help) (?:support|keep) (?:us|our|this) ?(?:[\w']+ ?){0,4}[.!?:]*$`,
        r`^(?:your support|support) (?:keeps|powers|fuels|funds|means|matters|makes)\b[\w' ]{0,40}[.!]*$`,
      ],
      unless: [r`^support your\b|\bsubscription\b`, REPORTED],
      maxWords: 14,
      examples: [
        {
          lines: [
            'Support the Lantern from as little as $1 – it only takes a minute.',
            'Keep independent journalism alive.',
            'The Lantern needs your support.',
            'How you can support us',
            'Please help keep this site alive',
            'Your support keeps our presses running.',
          ],
          struck: [0, 1, 2, 3, 4, 5],
        },
        { lines: ['The bridge will reopen in May, the council said.', 'Support our journalism'], struck: [1] },
        {
          lines: ['Support The Harbour Chronicle!', 'A ferry ran aground off the northern pier on Sunday morning.'],
          struck: [0],
        },
        { lines: ['Help support independent local news.', 'The vote was close.'], struck: [0] },
        {
          lines: [
            'Support for the bill grew through the spring.',
            'Support groups',
            'Support your local bookshop!',
            'The fund will support local news in four counties.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'donation/donate-label',
      kind: 'donation',
      languages: ['en'],
      about: 'A button or a short line: "Donate now", "Make a donation", "Become a member".',
      match: [
        r`^(?:please )?(?:click (?:here )?to )?(?:donate|give|contribute|chip in)(?:,? (?:now|today|here|online|securely|once|monthly|whatever you can|what you can|any amount|money|(?:us )?[$£€]\d+|to (?:us|support us|our (?:work|cause|mission)|the cause|keep us going|help)))+[ .!:>»→]*$`,
        r`^(?:please )?(?:click (?:here|below) to donate|please donate|donate donate|donate become(?: a member)?|other ways to (?:give|donate|support us)|more ways to give|give a gift|donate\/subscribe|subscribe\/donate|donate & subscribe)[ .!:>»→]*$`,
        r`^(?:please )?(?:click here to )?(?:make|send|leave) (?:us )?(?:a|your) (?:[\w'-]+ ){0,2}(?:donation|contribution|gift|tip)(?: (?:now|today|here|online|to (?:us|our [\w' ]{3,40}|support [\w' ]{3,40}))){0,3}[ .!:>»→]*$`,
        r`^(?:please )?(?:click here to )?become (?:(?:a|an|our) )?(?:[\w'+.-]+ ){0,3}(?:member|supporter|patron|sustainer|donor|contributor|friend|backer|insider)(?: (?:now|today|here|for (?:as little as )?[$£€]\d+[\w /]{0,40}|and [\w' ]{3,40}|of [\w' ]{3,30})){0,3}[ .!:>»→]*$`,
        r`^(?:set up|start|make) (?:a|your) (?:recurring|monthly|regular|one-off|one-time) (?:donation|gift|contribution)\b.{0,80}$`,
        r`^join (?:us )?as (?:a|an) (?:[\w'-]+ ){0,2}(?:member|supporter|patron|sustainer)(?: (?:now|today|here))?[ .!:>»→]*$`,
        r`^(?:yes,? )?i(?:'ll| will|'d like to| want to) (?:donate|give|chip in|contribute)(?: [$£€]?[\w$£€ ]{1,30})?[ .!:>»→]*$`,
      ],
      unless: [
        r`^become (?:a|an) (?:[\w'-]+ )?(?:friend|member) of the (?:family|family)`,
        r`^become (?:a|an) (?:[\w'-]+ ){0,2}member of (?:the|a|your|any|one|our) (?:[\w-]+ )?(?:party|union|club|church|council|society|co-?op(?:erative)?|parliament|congress|team|board|body)\b`,
        REPORTED,
      ],
      maxWords: 14,
      examples: [
        {
          lines: [
            'Click here to donate',
            'Set up a recurring donation',
            'Join us as a member today',
            "I'll donate $20",
          ],
          struck: [0, 1, 2, 3],
        },
        { lines: ['Rain is expected on Friday.', 'Donate now', 'Make a tax-deductible gift today!'], struck: [1, 2] },
        { lines: ['Become a member', 'Become a monthly supporter for as little as $3'], struck: [0, 1] },
        {
          lines: [
            'How to become a member of parliament',
            'Donations rose by a third after the flood.',
            'She hopes to become a member of the national team.',
            'Give thanks today',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'donation/consider-giving',
      kind: 'donation',
      languages: ['en'],
      about: 'A sentence that asks the reader to consider giving money to the publisher.',
      match: [
        r`(?:^|\b(?:please|kindly|would you|will you|could you|you(?:'ll| will| can| might)?),? )consider (?:making|giving|sending|leaving) (?:[\w',-]+ ){0,5}${GIFT}\b.{0,60}\b(?:to (?:us\b|our|support|help (?:us|keep|sustain))|toward our|in support of|so (?:that )?we|today|now)\b`,
        r`\b(?:please )?consider (?:making |giving |leaving )?a (?:[\w-]+ ){0,3}(?:donation|contribution|gift|tip)[.!]*$`,
        r`\b(?:please|kindly|would you|will you|you(?:'ll| will| can| might| could| would)?|to) consider (?:supporting|helping|donating to|contributing to|backing|funding|sustaining|joining|subscribing to|donating to support|giving to) (?:to )?${OURS}`,
        r`\bplease consider (?:supporting|donating|contributing|chipping in|giving|becoming|joining|making|subscribing|upgrading|buying|tipping|pledging|a (?:[\w'-]+ ){0,3}(?:donation|contribution|gift))(?: (?:today|now|here|to help|to support us|to keep|via|through|below|by)\b.{0,80}|[.!]*$)`,
        r`\bconsider (?:becoming|joining (?:us )?as|signing up as) (?:a|an|our) (?:[\w'-]+ ){0,4}(?:supporter|patron|sustainer|donor|backer)\b`,
        r`\bconsider becoming (?:a|an) (?:[\w'-]+ ){0,3}member\b.{0,40}\b(?:support|today|help|our|us)\b`,
        r`\bplease (?:support|help (?:us|support|keep|fund)|donate to|contribute to|chip in to) ${OURS}`,
        r`\b(?:if you can|if you are able|if you're able|if you(?:'ve| have)? (?:enjoyed|appreciated|found|learned|benefited|want|would like)|if you(?:'d| would)? (?:like|enjoy|value|appreciate|love|believe in|find|rely on|read)|if you(?:'re| are) (?:enjoying|liking|reading)|if this (?:story|article|piece|post)|(?:like|liked|enjoy|enjoyed) (?:what you|this|our|the)|was this)\b.{0,110}\b(?:please|consider|you can|why not|would you|help us|leave|buy|become)\b.{0,60}\b(?:donat\w+|support (?:us|me|my|our|this|it by)|supporting (?:us|me|my|our|this)|contribut\w+|chip(?:ping)? in|tip jar|a (?:small )?tip|a (?:small )?donation|become a (?:[\w-]+ )?(?:supporter|patron|member)|becoming a (?:[\w-]+ )?(?:supporter|patron|member)|buy(?:ing)? (?:me|us|a) )`,
        r`^(?:(?:please|if|to|since|while|like|love|enjoy(?:ed)?|want|it takes|so|thanks?|this (?:newsletter|post|blog|site|letter|podcast)|subscribe)\b.{0,240})?\bconsider (?:becoming|upgrading to|being) (?:a|an) (?:free or )?(?:paid|paying|premium|founding|sustaining|monthly|annual) (?:subscri\w+|members?(?:hip)?|patron|supporter|reader)\b`,
        r`^(?:(?:if|to|since|while|like|love|this)\b.{0,160})?\bplease consider (?:tipping|leaving (?:me |us |the \w+ )?a (?:small )?tip)\b.{0,100}$`,
        r`^(?:(?:if|since|and|but|so)\b.{0,100})?\b(?:we|i)(?:'d| would) (?:love|like|appreciate|be (?:grateful|delighted|thrilled)) (?:it )?if you (?:would |could |'d )?(?:(?:become|became) a (?:[\w-]+ )?(?:patron|member|supporter|subscriber)|supported us|donated|chipped in)\b.{0,60}$`,
      ],
      unless: [
        REPORTED,
        STORY,
        r`\b(?:gofundme|in (?:his|her|their) memory|in lieu of flowers|funeral|memorial fund)\b`,
      ],
      maxWords: 110,
      examples: [
        {
          lines: [
            'Please consider becoming a supporter today.',
            'Consider becoming a member of the Lantern today.',
            'Please help support our reporting.',
            'Like what you read? Consider making a donation.',
            'Please consider supporting our newsroom.',
            'Please consider donating.',
          ],
          struck: [0, 1, 2, 3, 4, 5],
        },
        {
          lines: [
            'The hearing goes on tomorrow.',
            'We cannot do this without readers like you. Please consider making a contribution to our newsroom today.',
            'If you like this blog and find it useful, please consider supporting us by buying a coffee.',
          ],
          struck: [1, 2],
        },
        {
          lines: [
            'If you have enjoyed these walks, you might consider becoming a patron of our little magazine.',
            'The first snow fell on the pass in October.',
          ],
          struck: [0],
        },
        {
          lines: [
            'In lieu of flowers, please consider making a donation to the hospice that cared for her.',
            'Residents should consider making a donation to the food bank, which is short of rice.',
            '“Please consider supporting our work,” the letter to alumni said.',
            'The committee will consider giving the land to the town.',
          ],
          struck: [],
        },
        {
          lines: [
            'If these letters are of use to you, consider becoming a paid subscriber.',
            'Please consider tipping the writer for the effort.',
            'If the show makes you laugh, we would love it if you became a patron.',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'Consider becoming a founding partner, the card read.',
            'Diners consider tipping a burden in half of the towns.',
            'Fog.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'donation/your-support',
      kind: 'donation',
      languages: ['en'],
      about: 'Tells the reader what his or her support does for the publisher.',
      match: [
        r`\b(?:your|readers'|reader) (?:[\w'-]+ ){0,3}(?:support|donations?|contributions?|gifts?|generosity|membership|partnership|dollars)\b[^.!?]{0,70}\b(?:helps?|allows?|enables?|keeps?|ensures?|sustains?|funds?|powers?|makes?|lets?|goes|go|means|gives?|supports?|plays?|will)\b.{0,60}\b(?:us|our|we|this (?:site|blog|work|newsletter|project|podcast|publication)|the (?:site|blog|podcast)|journalis\w+|newsrooms?|reporting|possible|world of difference|paywalls?)\b`,
        r`\b(?:every|any|each|your) (?:contribution|donation|gift|amount),? (?:however|no matter how) (?:big|small|large)\b(?:.{0,80}\b(?:help\w*|us|our|we|make|makes|keeps?|counts?|matters?|goes|welcome|appreciated|supports?|grateful|difference|ensures?|funds?|allows?|enables?|sustains?|thank\w*)\b|[.! ]*$)`,
        r`\bby donating (?:(?:to us|just|as little as|us) )+[$£€]?\d*.{0,80}\b(?:we|us|our)\b`,
        r`\b(?:you can|please) (?:make|set up|give) (?:a|an) (?:one-off|one-time|monthly|regular|recurring) (?:or (?:monthly|recurring|regular|one-off) )?(?:contribution|donation|gift)\b`,
        r`\b(?:we|i) (?:can't|cannot|couldn't|could not) (?:do|keep doing|continue|have done|produce) (?:it|this|that|our work|any of this|what we do)?(?:[\w ]{0,20})without (?:you|your)\b`,
        r`\b(?:this|our) (?:article|story|post|journalism|reporting|work|site|podcast|newsletter) (?:was|is|has been|remains) (?:[\w-]+ ){0,3}(?:made possible|free|funded|supported)\b.{0,30}\b(?:by|because|thanks to)\b.{0,30}\b(?:readers|our members|listeners|you)\b`,
        r`\byour support\b.{0,30}\b(?:makes (?:a|all the|this|our)|is (?:critical|vital|essential|crucial|even more|more important|what (?:keeps|makes|allows|enables)|needed)|matters|means (?:a lot|the world|everything|so much)|will help us|counts)\b`,
        r`\b(?:best|easiest|only) way to support (?:my|our) (?:work|writing|journalism|channel|podcast|site)\b`,
        r`\b(?:with|without|thanks to|because of|through) (?:your (?:[\w'-]+ ){0,2}(?:support|donations?|contributions?|generosity|partnership|membership)|the (?:[\w'-]+ ){0,3}(?:support|generosity) of (?:our )?(?:readers|members|listeners|donors|people)(?: like you)?|(?:readers|people|members|supporters|listeners|donors) like you)\b.{0,100}\b(?:we|our|us)\b`,
        r`\b(?:we|our|us)\b.{0,90}\b(?:without|thanks to|because of|depends? on|possible by) (?:your (?:[\w'-]+ ){0,2}(?:support|donations?|contributions?|generosity|partnership|membership)|(?:readers|people|members|supporters|listeners|donors) like you)\b`,
        r`\bby (?:supporting|donating to|contributing to|joining|becoming a (?:member|supporter|patron) of)\b.{0,50}\byou(?:'re| are|'ll| will)? (?:[\w'-]+ )?(?:help|defend|ensur|enabl|support|keep|mak|invest|protect|sustain|fund|stand)\w*\b`,
        r`\b(?:every|each|any) (?:single )?(?:contribution|donation|dollar|gift|pound|euro|penny|cent)\b.{0,40}\b(?:helps us|(?:goes|go) (?:directly |straight |right )?(?:to|toward|towards|into|back into) (?:our|the (?:newsroom|station|show|fund|magazine|paper|site|team|work|cost)|supporting|funding|producing|keeping)|makes a (?:real |big |significant |huge )?(?:difference|impact)|counts|makes an impact|matters|donated helps?|you give|brings us)\b`,
        r`\b(?:your|any|every|each) (?:[\w-]+ )?(?:support|donations?|gifts?|contributions?|amount),? (?:no matter (?:how (?:small|big|large|much)|the (?:size|amount))|however (?:small|large|big)|big or small|large or small)\b(?:.{0,80}\b(?:help\w*|us|our|we|make|makes|keeps?|counts?|matters?|goes|welcome|appreciated|supports?|grateful|difference|ensures?|funds?|allows?|enables?|sustains?|thank\w*)\b|[.! ]*$)`,
        r`^when you (?:give|donate|contribute) (?:to|through) (?:us|the [\w' -]{2,40}|our [\w -]{2,20}),? your (?:gift|donation|contribution|dollars?|money) (?:funds?|supports?|helps?|goes|pays?|keeps?|makes?)\b.{0,160}$`,
        r`^(?:and )?(?:every|each|your) (?:paid )?(?:subscription|subscriber|membership|like|share|click) (?:helps|keeps|allows|enables|supports) (?:me|us) (?:to )?\b.{0,120}$`,
        r`^(?:(?:we|our|and|remember|as)\b.{0,140}[.,!] )?(?:100 ?%|all|every (?:cent|penny|dollar|pound|rupee|rand|shilling|naira)) of (?:(?:your|reader|readers'|the|these|all) )*(?:donations?|gifts?|contributions?|money|proceeds) (?:goes?|pays?|funds?|supports?)\b.{0,80}\b(?:reporting|journalis\w+|reporters?|our|newsroom|writers)\b`,
      ],
      unless: [
        REPORTED,
        STORY,
        r`\b(?:senator|congress|candidate|campaign's|voters|petition)\b`,
        // How giving works at any charity: "a charity may claim".
        r`\b(?:a|any|most|other|many|every) charit(?:y|ies) (?:[\w-]+ )?(?:re)?(?:claims?|must|may|can|is|are|has|have|gets?|receives?)\b`,
      ],
      maxWords: 120,
      examples: [
        {
          lines: [
            'Every contribution, however big or small, keeps us going.',
            'By donating just $5 you let us hire a second reporter.',
            'You can make a one-off or monthly contribution.',
            'We can’t do it without you.',
            'The best way to support my work is to share it.',
            'This story is free to read because readers choose to support it.',
            'Our reporters could not go there without your generosity.',
          ],
          struck: [0, 1, 2, 3, 4, 5, 6],
        },
        { lines: ['Readers’ donations help us stay open.'], struck: [0] },
        {
          lines: [
            'The court adjourned at noon.',
            'Your support, no matter how small, makes a world of difference.',
            'Thanks to readers like you, we can send reporters to the places that nobody else covers.',
          ],
          struck: [1, 2],
        },
        {
          lines: [
            'By supporting The Lantern, you’re defending a free press in the valley.',
            'Every dollar goes directly to our reporters in the field.',
            'The mayor declined to comment.',
          ],
          struck: [0, 1],
        },
        {
          lines: [
            'Support for the strikers came from as far as Glasgow, and every donation helped to pay the rent.',
            '“Without your help we would have lost the farm,” she told the volunteers.',
            'Your body needs the support of a good chair.',
            'Membership gives farmers a vote, and dues go to the legal fund.',
          ],
          struck: [],
        },
        {
          lines: [
            'When you give to the Lantern, your gift funds its reporters.',
            'Every subscription helps me to walk farther and write less in haste.',
            '100% of reader donations pay for our reporters.',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'When you give to the poor box, the sexton counts it.',
            'All of the money goes to the widows of the crew.',
            'Fog.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'donation/need-your-help',
      kind: 'donation',
      languages: ['en'],
      about: 'The publisher says that it needs, or lives on, the money of its readers.',
      match: [
        r`\bwe (?:now |really |urgently |also |still |just )?(?:need|rely on|depend on|count on|are counting on|are asking for|ask for|could use|are relying on|require) (?:on )?(?:your|readers'?|reader|listeners?|our readers'?|our (?:members|donors|supporters|community|listeners)|members|the (?:[\w'-]+ ){0,2}(?:support|generosity|help) of (?:our )?(?:readers|people|members|listeners|supporters|viewers))(?: (?:for|to|like you)?)?.{0,40}\b(?:help|support|donations?|contributions?|partnership|generosity|financial|gifts?|members(?:hip)?|fund|keep|continue|sustain|readers|funding|subscriptions?|like you)\b`,
        r`\b(?:we|our)\b.{0,60}\b(?:powered|supported|funded|sustained) (?:[\w-]+ )?by (?:our )?(?:members|readers|donors|listeners|you)\b`,
        r`\b(?:readers|people|members|supporters)\b.{0,40}\b(?:now )?(?:support|fund) us (?:financially|with)\b`,
        r`\b(?:if|there (?:was|were)) (?:there )?(?:was |were )?ever (?:there was )?a time to (?:join|support|help) us\b`,
        r`\bwe(?:'re| are) (?:a small team|asking (?:you|our readers|readers|for your))\b.{0,80}\b(?:help|support|give|donat\w+|contribut\w+|pitch in|chip in)\b`,
        r`\b(?:number of|our) (?:online )?readers to (?:pitch in|chip in|donate|give|contribute|support us|step up)\b`,
        r`\b(?:unlike (?:many|most|other)\b.{0,30}\b(?:we|our|us)\b.{0,30}|we(?:'re| are) (?:[\w-]+ ){0,3}(?:independent|nonprofit|non-profit)\b.{0,60})\b(?:no|not|don't|without|free of) (?:[\w'-]+ ){0,5}(?:paywalls?|billionaires?|shareholders|advertisers|corporate)\b`,
        r`^(?:${QUALITY} )${TRADE} (?:isn't|is not|ain't) (?:free|cheap)\b.{0,60}$|^(?:${QUALITY} )?${TRADE} (?:takes|costs|needs)\b.{0,60}\b(?:money|resources|support)\b.{0,60}\b(?:us|our|we|you|your)\b.{0,60}$`,
        r`\b(?:free|open|paywall-free)\b.{0,60}\bhelp us (?:stay|keep|remain) (?:that way|it that way|free|open)\b`,
        r`^(?:but )?(?:right now,? )?we need (?:your (?:help|support)|you|to hear from you)[.!]*$`,
        r`^(?:[\w' -]{2,40} )?(?:stories|articles|pieces|reports|investigations|work) like (?:this|these|this one) (?:takes?|costs?) (?:\w+ ){0,3}(?:months|weeks|time|money)\b.{0,60}\b(?:we|us|our|paid for|pay for)\b`,
        r`\byou(?:'re| are) (?:all )?reading (?:this|us|it)(?: [\w-]+){0,2} (?:for free|for nothing|free of charge|without paying)\b`,
        r`^if you(?:'ve| have) (?:read|enjoyed) (?:more than )?(?:[\w-]+ ){0,3}of our (?:articles|stories|pieces|reports|posts)\b.{0,160}$`,
        r`\b(?:exists?|is possible|is free|stays free)\b.{0,20}\bbecause (?:[\w,.]+ ){0,3}(?:readers|members|people|subscribers|supporters)(?: like you)? (?:pay|chip in|give|donate|contribute|support)\b`,
        r`(?:^|[.!?:] |\bbut |\bso )(?:[\w',]+ ){0,8}we (?:really |urgently |now |also )?need your (?:help|support)\b.{0,80}(?:\b(?:our (?:work|mission|journalism|reporting)|keep (?:going|the|this|our)|continue|${TRADE}|donat\w+|independent)\b|$)`,
        r`\b(?:our (?:work|mission|journalism|reporting)|this (?:site|blog|magazine|podcast)|independent|${TRADE})\b.{0,80}\bwe (?:[\w']+ )?need your (?:help|support)\b`,
        r`\b(?:we are|we're|i am|i'm|this (?:site|blog|newsletter|publication|podcast|magazine|project) is|is a|as a|are a|[\w.]+ is) (?:[\w'-]+ ){0,3}(?:reader|listener|viewer|audience|donor|member|user|community|people)[- ](?:funded|supported|powered|financed|backed)\b`,
        r`\b(?:we|our (?:work|journalism|reporting|site|newsroom|magazine)|this (?:site|blog|newsletter|podcast|project)) (?:[\w'-]+ ){0,3}(?:is|are) (?:[\w'-]+ ){0,2}(?:supported|funded|powered|sustained|made possible|kept alive|financed) (?:[\w'-]+ ){0,3}by (?:[\w'-]+ ){0,3}(?:readers?|listeners?|viewers?|donors?|donations?|members?|people like you|supporters|the generosity|you)\b`,
        r`\b(?:we|our|i|my)\b.{0,80}\b(?:don't|do not|won't|never|no|without|isn't|not) (?:[\w'-]+ ){0,5}(?:paywalls?|billionaires?|corporate (?:owners?|interests|sponsors|funding|overlords|backers|advertisers)|shareholders|advertisers|hedge funds?)\b.{0,160}\b(?:you|your|readers|donat\w+|support\w*|members)\b`,
        r`\b(?:contributions?|donations?|financial support|gifts) from (?:our )?(?:readers|listeners|viewers|members|people|supporters)(?: like you)?\b.{0,60}\b(?:are|is|help|allow|enable|keep|make|support)\b.{0,80}\b(?:our|us|we)\b`,
        r`\b(?:costs? (?:money|time and money)|isn't (?:free|cheap)|takes (?:time|money|resources))\b.{0,100}\b(?:we need|donat\w+|your (?:support|help)|readers like you)\b`,
        r`\bif (?:you want|everyone|all of you|each of you|just|only|every (?:reader|one))\b.{0,110}\b(?:you must support|please support|gave|chipped in|donated|you can help|donate|contributed)\b.{0,60}\b(?:us|our|the site|this site|we|today|fundraiser)\b`,
        r`^our (?:mission|work|journalism|reporting) has never been (?:more|so) (?:urgent|important|vital|needed|essential|necessary|critical)\b.{0,200}$`,
        r`^(?:so )?we (?:run|operate|work|are) on a \"?pay[- ]what[- ]you[- ](?:can|want|like|wish)\"? (?:model|basis)\b.{0,120}\b(?:plan|subscri\w+|newsletter|mission|support|readers?)\b.{0,60}$`,
        r`^not everyone (?:can|is able to) (?:afford|pay)\b.{0,60}\b(?:news|subscriptions?|journalism|paywalls?)\b.{0,80}\b(?:we|our|us)\b.{0,200}$`,
        r`^we (?:can |are able to |want to |will )?(?:make|keep|offer|publish|provide) (?:our|this|all(?: of)? our|all this) (?:content|news|journalism|reporting|stories|work|site)\b.{0,20}\b(?:free|open)\b.{0,30}\b(?:thanks to|because of|with the (?:help|support) of)\b.{0,160}$`,
        r`^we (?:will )?never charge (?:you |anyone |readers )?for (?:our |local |the )?(?:news|journalism|reporting|coverage|stories)\b.{0,100}$`,
        r`^let's keep the [\w-]+ (?:flowing|rolling|running|going|alive|on)\b.{0,20}\b(?:news|journalism|reporting|newspaper|newsroom)\b.{0,20}$`,
      ],
      unless: [
        REPORTED,
        STORY,
        r`\b(?:affiliate|commission|candidate|governor|congress|strike|brothers|identify|suspects?|police|missing)\b`,
        // Somebody in the story asks: "we need your support, the coach wrote".
        r`,"? (?:the|her|his|their|its) (?:[\w-]+ ){1,3}(?:wrote|said|told|posted|pleaded|added|writes|says)\b`,
      ],
      maxWords: 120,
      examples: [
        {
          lines: [
            'We are powered by our members.',
            'Readers in forty countries now support us financially.',
            'If there were ever a time to join us, it is now.',
            'We’re asking our readers to help: give what you can.',
            'We need a number of online readers to pitch in.',
            'Unlike many others, we have no shareholders.',
          ],
          struck: [0, 1, 2, 3, 4, 5],
        },
        {
          lines: [
            'Independent journalism isn’t free.',
            'We publish it all free, and you can help us stay that way.',
            'We need your help.',
            'Our work is funded in large part by donations.',
            'Contributions from readers like you are what keeps our lights on.',
            'It costs money to run this site, and we need your support.',
          ],
          struck: [0, 1, 2, 3, 4, 5],
        },
        {
          lines: [
            'If everyone who reads this gave $3, we would be done today.',
            'This magazine costs money, and we need your support.',
            'Our newsroom needs your support: in this storm we need your help to keep going.',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'Reports like this take months, and no advertiser has ever paid for one of ours.',
            'You are reading this free of charge, as everybody does.',
            'If you have read a few of our stories this year, perhaps it is your turn.',
            'The Lantern exists because 3,100 readers pay for it.',
          ],
          struck: [0, 1, 2, 3],
        },
        {
          lines: [
            'Dams like this one take months to fill, and in a dry year the valley waits until June for its water.',
            'The mill exists because people gave the land to the monks in 1204.',
          ],
          struck: [],
        },
        {
          lines: [
            'The water fell by two feet overnight.',
            'But to continue our work, we need your help.',
            'The Plains Letter is a reader-supported magazine.',
            'We have no paywall and no billionaire owner, so we depend on you.',
          ],
          struck: [1, 2, 3],
        },
        {
          lines: [
            '“We need your help to find the boy,” the sheriff said on Sunday.',
            'The paper is owned by a billionaire and has no paywall.',
            'The museum depends on donations, and last year they fell by half.',
            'The station is one of the oldest listener-supported broadcasters, he said.',
          ],
          struck: [],
        },
        {
          lines: [
            'Our work has never been more urgent. It takes money, and that’s where you come in.',
            'We run on a pay-what-you-can basis, so there is a plan for every purse.',
            'Not everyone can afford to pay for news, and so we keep ours open to all.',
            'We keep our stories free thanks to those who give.',
            'We never charge for local news.',
            'Let’s keep the presses rolling for local news!',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2, 3, 4, 5],
        },
        {
          lines: [
            'The theatre runs on a pay-what-you-can basis on Mondays.',
            'Not everyone can afford news from home.',
            'Let’s keep the kettle going all night.',
            'Fog.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'donation/help-us',
      kind: 'donation',
      languages: ['en'],
      about: 'Imperatives and questions that ask the reader to fund the publisher.',
      match: [
        r`^(?:will|would|could|won't|can) you (?:[\w'-]+ )?(?:(?:support|help (?:us )?(?:keep|fund|support|sustain|raise|reach|continue)|stand with us)\b[^?]{0,80}\b(?:our (?:work|mission|site|newsroom|team|journalism|reporting)|support us|today|donation|${TRADE}|[$£€]\d+)|(?:chip in|pitch in|make a (?:[\w-]+ )?(?:gift|donation|contribution)|become a (?:[\w-]+ )?(?:member|supporter|donor))|(?:donate|contribute|give) (?:today|now|[$£€]\d|to (?:help|support|keep|us|our)))\b[^?]{0,80}\?`,
        r`(?:^|[.!?:] )(?:please )?help (?:us|me) (?:keep|continue|reach|raise|meet|hit|stay|fund|grow|sustain|produce|hold|tell|cover|expand|bring|do more|maintain|improve|pay|survive|fight|make|deliver|create|provide)\b.{0,140}\b(?:donat\w+|support\w*|contribut\w+|giving|gift|journalis\w+|reporting|newsroom|free for|ad-free|going|alive|goal|independent|open|member|running|online|our (?:work|mission|stories|site))\b`,
        r`(?:^|[.!?:] )(?:please )?help (?:keep|fund|sustain|support|power|save|protect|defend|fuel) (?:[\w.'-]+ ){0,3}(?:${TRADE}|free|alive|going|running|online|independent|ad-free|open|strong|afloat)\b`,
        r`^(?:please )?(?:support|fund|defend|protect|power|sustain|invest in|stand up for|stand with|strengthen|champion) (?:the )?(?:[\w.'-]+ ){0,4}${QUALITY},? (?:[\w'-]+,? ){0,3}${TRADE}\b`,
        r`(?:^|[.!?:] )(?:please )?(?:join|support|become)\b.{0,60}\b(?:and|to) (?:help )?(?:support|fund|sustain|power|keep|protect|champion|defend) (?:us|our|${QUALITY}|this|the) [\w' -]*(?:${TRADE}|work|mission|site|going|alive|free)\b`,
        r`\b(?:become|becoming) (?:a|an) (?:[\w'-]+ ){0,4}(?:member|supporter|sustainer|subscriber|patron|friend)\b.{0,20}\b(?:to|and) (?:help )?(?:support|fund|sustain|power|keep) (?:us|our|my|this|the) [\w' -]{0,40}(?:${TRADE}|work|mission|site|going|alive|free)\b`,
        r`\b(?:while|and) (?:also )?(?:supporting|helping) (?:us|our|this (?:site|blog|project)|the site)\b(?:'s)?.{0,80}$`,
        r`^[\w.' ]{2,40} (?:premium|plus|pro|supporters?|membership)\b.{0,160}\bwhile (?:also )?(?:supporting|helping) (?:us|our|this (?:site|blog|project)|the site)\b.{0,80}$`,
        r`^(?:please )?(?:give|donate|chip in|pitch in)(?: (?:today|now|[$£€]\d+|what you can|whatever you can|a little))* (?:to|and|so (?:that )?we can) (?:help )?(?:support|keep|fund|sustain|protect|ensure)\b.{0,80}$`,
        r`(?:[a-z"')][.!?:]| -) (?:please )?(?:donate|support (?:us|our (?:work|mission|journalism|newsroom)|the (?:site|show))|chip in|make a (?:donation|gift)|consider (?:making )?a (?:[\w-]+ )?donation)(?: (?:now|today|here|below))*[ .!»→]*$`,
        r`^join (?:the )?(?:thousands|hundreds|[\d,]+|millions|readers|members|community)\b.{0,50}\b(?:who (?:keep|support|fund|make|power)|keep|supporting|funding)\b.{0,60}$`,
        r`^(?:can|could|would) you (?:spare (?:a few|just|[$£€]\d)|(?:give|contribute) .{0,20}(?:[$£€]\d|donation|to (?:us\b|support|help us)))\b.{0,60}\?`,
        r`^(?:please )?help (?:us|me) (?:raise|reach|hit|meet) (?:our |the |a )?(?:[\w-]+ )?(?:[$£€]\d[\d,.]*|goal|target)\b.{0,60}$`,
        r`^keep (?:this|the|our) (?:site|blog|podcast|newsletter|journalism|reporting) (?:ad-free|free|running|alive|going|independent|online)\b.{0,60}$`,
        r`\bput a (?:dollar )?value on\b.{0,60}\b(?:you|reporting|journalism|news)\b`,
        r`(?:^|[.!?:,] )(?:please )?(?:donate|give|contribute|chip in|pledge|make (?:a|your) (?:[\w-]+ ){0,3}(?:gift|donation|contribution))(?: [\w$£€.,'-]+){0,5}? (?:today|now|here|online|monthly)\b.{0,100}\b(?:us|our|we|journalis\w+|newsroom|this (?:site|work|project))\b`,
        r`\b(?:show|pledge|lend) (?:us |me )?your support\b(?:.{0,20}(?:[.!]|$|,)|.{0,60}\b(?:us|our|donat\w+|premium|today|below|here)\b)`,
        r`\b(?:you can|you could|you may|i'd be grateful if you|feel free to) (?:also )?(?:help|support|fund|contribute to|donate to|tip) (?:us|me|my (?:work|writing|blog|research|site|channel)|our (?:work|site|mission|journalism|magazine|reporting)|this (?:site|blog|work|podcast|newsletter|project)|the (?:site|blog|podcast))\b.{0,60}\b(?:by|via|through|on|with|here|at|using|for|monthly)\b`,
        r`\bi (?:hope|was hoping|wonder|am asking|ask) (?:that |if |whether )?you(?:'ll| will|'d| would)? (?:[\w'-]+ )?(?:consider|support|join|donate|chip)\b.{0,60}\b(?:us|our|me|my|journalism|mission|support\w*)\b`,
        r`^(?:(?:please|many|so|but|we|our|not)\b.{0,160})?\bif you (?:can|rely on|value|read|trust|believe in|appreciate|use|enjoy|like|support)\b[^.!?]{0,50},? (?:please |kindly )?(?:chip in|pitch in)\b.{0,140}$`,
        r`^(?:(?:dear|please|so|but|we|our|this|thanks?)\b.{0,120})?\bif you (?:appreciate|like|enjoy|value|love|find)\b[^.!?]{0,50},? please (?:help|support) (?:me|us)(?: to)? (?:continue|keep going|carry on|go on|keep it up)\b.{0,40}$`,
      ],
      unless: [
        REPORTED,
        STORY,
        r`\b(?:candidate|campaign trail|petition|detectives|police)\b`,
        r`\b(?:our|my) (?:website|page) for (?:your|a)\b`,
      ],
      maxWords: 110,
      examples: [
        {
          lines: [
            'Defend fearless journalism',
            'Become a member to support our newsroom',
            'Read without ads while supporting the site.',
            'Lantern Premium gives you fewer ads while supporting this site.',
            'The truth is worth it. Donate now.',
            'Join the thousands of members who keep our newsroom going.',
          ],
          struck: [0, 1, 2, 3, 4, 5],
        },
        {
          lines: [
            'Can you spare a few dollars to help?',
            'Help us raise $40,000 by midnight.',
            'Keep this site ad-free with a small donation.',
            'Put a dollar value on the reporting that you rely on.',
            'Show us your support today.',
            'I hope you’ll consider supporting our journalism.',
          ],
          struck: [0, 1, 2, 3, 4, 5],
        },
        {
          lines: [
            'The storm passed north of the islands.',
            'Will you support our explanatory journalism?',
            'Help us keep this site free for everyone with a donation.',
            'You can support my work through a monthly pledge.',
          ],
          struck: [1, 2, 3],
        },
        {
          lines: [
            'Help keep the Lowland Review free.',
            'Join 4,000 readers and help fund our journalism.',
            'Give today and keep our newsroom strong.',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'Help us find the driver, police asked on Monday.',
            'The grant will help keep the paper alive for a year.',
            'Will you support the motion? That was the question on every lip.',
            'Stand with your feet apart and support your weight on the rail.',
            'Give the dough an hour today and bake it tomorrow.',
          ],
          struck: [],
        },
        {
          lines: [
            'Please, if you rely on our work, chip in whatever you can by midnight.',
            'If you like these maps, please help me carry on.',
            'The old ferry ran aground.',
          ],
          struck: [0, 1],
        },
        {
          lines: [
            'If you can lift a spade, chip in on Saturday, the vicar said.',
            'If you like the soup, please help yourself.',
            'Fog.',
          ],
          struck: [],
        },
      ],
    },
  ],
};
