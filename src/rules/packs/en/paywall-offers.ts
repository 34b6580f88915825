import type { RulePack } from '../../../model.js';

const r = String.raw;

const REPORTED = r`\b(?:said|says|told|tells|asked|according to|announced|urged|analysts?)\b`;
const PRICE = r`(?:(?:us|ca|a)?[$£€₹₦] ?\d[\d,.]*|\b(?:rs\.?|inr|ksh\.?|kes|zar|ngn|ghs|r) ?\d[\d,.]*|\d{1,3} ?(?:¢|p\b|c\b))`;
const TERM = r`(?:(?:the )?first )?(?:\d+ |one |two |three |four |six |twelve |a |full )?(?:days?|weeks?|months?|years?|mo|wk|yr|quarter)`;
const MEDIA = r`(?:articles?|stor(?:y|ies)|content|news|journalism|reporting|coverage|website|site|app|apps|archives?|e-?paper|editions?|magazine|newspaper|paper|issues?|posts|newsletters?|puzzles|podcasts|analysis|sites|premium)`;

/** Subscription offers: buttons, prices, trials, benefits of a plan. */
export const enPaywallOffers: RulePack = {
  name: 'en/paywall-offers',
  rules: [
    {
      id: 'paywall/subscribe-label',
      kind: 'paywall',
      languages: ['en'],
      about: 'A button or a short line: "Subscribe", "Subscribe today!", "Subscribe for $1 a week".',
      match: [
        r`^(?:please )?(?:subscribe|subscribe (?:now|today|here|online|digital|to (?:us|read|continue|print|digital|the (?:print|digital|magazine|paper|newspaper)\b[\w ]{0,20}))|subscribe (?:&|and) save|subscription|subscriptions|subscribe subscribed|subscribe sign in|subscribe log in|log in subscribe|sign in subscribe|digital subscriptions?|print subscriptions?|gift subscriptions?|group subscriptions?|renew(?: your)? subscription|manage (?:your |my )?subscription|subscribe or renew|give (?:the )?gift of [\w.' ]{3,40}|(?:give|gift|buy|renew|get) (?:a |your )?(?:gift )?(?:subscription|membership)|upgrade to (?:paid|premium|plus)|purchase (?:a )?(?:[\w-]+ )?subscription|or purchase a paid subscription|become (?:a )?subscriber)[ .!:>»→|]*$`,
        r`^(?:please )?subscribe(?: now| today| here)?[,.!]? (?:for|from|at|and (?:get|save|enjoy|receive|pay)|starting|with|to get|to enjoy|only)\b.{0,40}(?:${PRICE}|\d+%|free|just|only|unlimited|full|trial|discount|savings?)\b.{0,60}$`,
        r`^(?:please )?subscribe (?:now|today)(?: (?:to|and|for)\b.{2,80})?[ .!:>»→]*$`,
        r`^(?:view|see|choose|compare|select|explore|check out|pick) (?:your |all |our |more |a |the |other )*(?:(?:subscription|membership|digital|print|special|subscriber) (?:offers?|plans?|options|packages?|deals|rates)|subscriptions?|more offers)[ .!:>»→]*$`,
        r`^(?:start|begin|try|get|claim|activate)(?: with)? (?:my|your|a|our) (?:[\w-]+ )?(?:free |no-obligation |risk-free )?(?:trial|subscription|membership)(?: (?:now|today|here|for free|for ${PRICE}.{0,30}|of [\w' ]{2,30}|with [\w' ]{2,30})){0,3}[ .!:>»→]*$`,
        r`^(?:start|begin) (?:subscribing|reading (?:now|today))[ .!:>»→]*$`,
        r`^(?:start|begin|try|get|claim) (?:(?:my|your|a|our|with a) )?(?:[\w-]+ )?free trial(?: (?:now|today|here))?[ .!:>»→]*$`,
        r`^(?:start|begin|get|activate) (?:your|a) (?:[\w-]+ )?subscription (?:now|today|for|from|at)\b.{0,50}$`,
        r`^(?:(?:the|our|more|great|good|top|best|five|ten|\d+) )*reasons (?:to|why you should) subscribe\b[\w ]{0,20}[.!?:]*$`,
      ],
      unless: [REPORTED, r`\b(?:newsletter|e-?mail|inbox|podcast|channel|software|demo)\b`],
      maxWords: 18,
      examples: [
        { lines: ['Start reading now', 'Start your subscription for as little as $1'], struck: [0, 1] },
        {
          lines: [
            'The dam held.',
            'Subscribe',
            'Subscribe Today!',
            'View subscription options',
            'Start your free trial',
            'Subscribe now for just $1 a week',
          ],
          struck: [1, 2, 3, 4, 5],
        },
        {
          lines: [
            'Subscribe or leave: that was the choice that the paper gave its readers.',
            'Subscribers',
            'Choose your plan of attack with care',
            'Start a trial in the north field.',
          ],
          struck: [],
        },
        { lines: ['Good reasons to subscribe now!', 'The old ferry ran aground.'], struck: [0] },
      ],
    },
    {
      id: 'paywall/offer-price',
      kind: 'paywall',
      languages: ['en'],
      about: 'Prices and trials of a subscription to a publication.',
      match: [
        r`^(?:get |try |subscribe |join |only |just |from |now |unlimited access |full access |digital access |all access |special offer:? |limited time:? |intro(?:ductory)? offer:? |starting (?:at|from) |pay ){0,5}(?:for |as low as |as little as ){0,2}(?:only |just )?${PRICE} ?(?:for|a|per|\/|every|each|in) ?${TERM}\b.{0,90}\b(?:then|cancel|subscri\w+|access|offer|trial|billed|thereafter|after that|renews?|auto-?renew\w*|off|unlimited|digital|save)\b.{0,80}$`,
        r`^(?:join|subscribe|try it)(?: now| today)? (?:for|from) (?:just |only |as little as )?${PRICE}.{0,40}$`,
        r`^(?:only |just |now )?${PRICE} (?:for (?:the (?:first|next) )?(?:\d+|one|two|three|four|six|twelve) (?:days|weeks|months|years)|(?:a|per) (?:week|month|year) for (?:the first )?(?:\d+|one|two|three|six|twelve) (?:weeks|months|years))(?: (?:only|for new subscribers|digital|unlimited|all access))?[ .!*]*(?:cancel any ?time[.!]*)?$`,
        r`(?:^|[.!?:] )(?:get|subscribe|start|try|enjoy|join|unlock|sign up)\b(?:.{0,80}\b(?:subscri\w+|access|trial|digital|membership|unlimited)\b)?.{0,60}${PRICE}.{0,20}\b(?:for|a|per|every|each|\/)? ?${TERM}\b.{0,60}\b(?:subscri\w+|access|trial|cancel\w*|digital|membership|unlimited|then)\b.{0,40}`,
        r`(?:^|[.!?:] )(?:get|subscribe|start|try|enjoy|join|unlock|sign up)\b.{0,80}\b(?:subscri\w+|access|trial|digital|membership|unlimited)\b.{0,60}${PRICE}.{0,20}\b(?:for|a|per|every|each|\/)? ?${TERM}\b.{0,60}$`,
        r`^(?:get |try |enjoy |only |just |first )*(?:(?:your |the )?first )?(?:${TERM}|\d+[- ]hour access)(?: (?:of )?(?:unlimited |full |digital )?access)? (?:free|for (?:just |only )?(?:${PRICE}|free))(?:,? (?:then|and|cancel|unlimited|when you subscribe)\b.{0,60}|[.!* ]{0,5})$`,
        r`\b(?:unlimited|full|complete) (?:digital |online )?access\b.{0,40}\bfor (?:just |only |as little as |less than )${PRICE}.{0,60}$`,
        r`^get \d+% off (?:for )?(?:${TERM}|forever|an annual|annual|your)\b.{0,40}$`,
        r`^(?:annual |new |digital )?subscribers (?:pay|save|get) (?:just |only |up to )?\d+% off\b.{0,80}$`,
        r`^(?:our best|best) (?:offer|deal)(?: (?:of the year|ever))[.!]*$|^(?:sale|offer|deal) ends (?:soon|today|tonight|\w+day|in \d+ \w+|\w+ \d+)\b.{0,60}$`,
        r`^your (?:(?:free|complimentary) (?:trial|access|subscription)|subscription|membership) (?:ends|expires|has (?:ended|expired)|is (?:ending|expiring))\b.{0,40}$`,
        r`^(?:save|get) (?:up to )?(?:\d+%|${PRICE})(?: off)?[ ,].{0,60}\b(?:subscri\w+|digital access|unlimited access|print|annual plan|yearly plan|membership)\b.{0,60}$`,
        r`^(?:(?:limited|special|exclusive|introductory|intro|flash|summer|winter|spring|holiday|new year|black friday|best|our best)[ -]{0,2}(?:time|sale|day)?[ -]{0,2}(?:subscription |digital )?(?:offer|sale|deal))\b.{0,50}\b(?:subscri\w+|access|for ${PRICE}|\d+% off|digital|only|now)\b.{0,50}$`,
        r`^(?:billed|charged) (?:monthly|annually|yearly|every|as|at|${PRICE}).{0,60}$|^(?:then|renews at|auto-?renews at) (?:just |only )?${PRICE} ?(?:a|per|\/|every) ?${TERM}\b.{0,80}$`,
        r`^after (?:the |your )?(?:free |introductory )?(?:trial|introductory period|first (?:month|year|\d+ weeks|\d+ months))\b.{0,40}${PRICE} ?(?:a|per|\/|every)\b.{0,60}$`,
        r`\b(?:your|the) (?:subscription|trial|membership) (?:will )?(?:automatically |auto-?)renews?\b|\b(?:will be|be) (?:automatically )?(?:charged|billed) (?:${PRICE}|automatically|every|monthly|annually)\b.{0,60}\b(?:subscri\w+|cancel)`,
        r`^(?:(?:become|get|read|enjoy|stay|be|want|never|don't|join|save)\b.{0,100}[.!?] )?subscribe (?:today |now )?(?:from|for|at) (?:just |only |as little as )?${PRICE}.{0,60}$`,
        r`^(?:try|start)(?: it| us| reading)? free for (?:\d+|one|two|three|a) (?:days?|weeks?|months?)\b.{0,10}\b(?:then|after)\b.{0,30}$`,
        r`^(?:after|once|when) (?:a|the|your) (?:free )?(?:trial|offer|introductory (?:period|offer)) (?:ends?|is over|expires|period ends)?,? ?(?:you(?:'ll| will) be (?:charged|billed)|your (?:subscription|card|plan) (?:will|renews))\b.{0,140}$`,
      ],
      unless: [REPORTED, r`\b(?:courses?|hotel|flight|tickets?|rent|software|hosting|server|users?|seats?|per user)\b`],
      maxWords: 45,
      examples: [
        {
          lines: [
            'Join now for €2 a week',
            '$1 for 6 months',
            'Try 4 weeks for $1',
            'Subscribe today for $4 a month and cancel whenever you like',
            'Get digital access for $4 a month',
            'Enjoy unlimited access for just 99¢.',
          ],
          struck: [0, 1, 2, 3, 4, 5],
        },
        {
          lines: [
            'Get 20% off for 1 year',
            'Annual subscribers save up to 50% off the cover price',
            'Our best offer of the year',
            'Your free trial ends soon.',
            'Limited time offer: unlimited access for $1',
            'Then $9.99 a month.',
          ],
          struck: [0, 1, 2, 3, 4, 5],
        },
        {
          lines: ['After the free trial, $8 per month', 'Your subscription will automatically renew.'],
          struck: [0, 1],
        },
        {
          lines: [
            'The ewe was lame.',
            '$1 for six months, then $9.99 a month. Cancel anytime.',
            'Save 50% on an annual subscription',
          ],
          struck: [1, 2],
        },
        {
          lines: [
            'The basic plan costs $7.99 a month, and the family plan $17.99.',
            'Monthly subscription: $14 per month',
            'Readers paid £2 a week for the paper in 1990.',
            'Rent rose to $900 a month, then fell.',
          ],
          struck: [],
        },
        {
          lines: [
            'Get more from your garden. Subscribe from just $20 a year.',
            'Try it free for 7 days, then $50 a year',
            'After the trial ends, you will be charged the full price.',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: ['Try it for a day, then decide.', 'When the trial ends, the jury will be paid.', 'Fog.'],
          struck: [],
        },
      ],
    },
    {
      id: 'paywall/benefits',
      kind: 'paywall',
      languages: ['en'],
      about: 'What a subscription brings: unlimited access, the e-paper, the archive; with the list that follows.',
      match: [
        r`^(?:get |enjoy |with |includes? |receive )?(?:unlimited|complete|full|unrestricted|instant|all|ad-free|exclusive|premium)(?:,? (?:digital|online|website|app|web|mobile|ad-free|all-device|article|and|24\/7|full))* access (?:to|on|across|for)\b.{0,60}\b${MEDIA}\b.{0,80}$`,
        r`^(?:get |enjoy )?(?:unlimited|full|all) (?:digital |online |website |ad-free )?access(?: (?:for|from|at|starting) .{0,30}${PRICE}.{0,40}| to everything)?[ .!:]*$`,
        r`^(?:get |enjoy )?unlimited (?:digital|online|website|web) access to (?:the )?[\w.' ]{3,50}[ .!:]*$`,
        r`^(?:your subscription|(?:our|your) (?:[\w-]+ ){0,2}(?:subscription|membership|plan)) (?:also )?(?:includes?|gets?|gives? you|gives access|provides?|comes with|unlocks)\b.{0,100}\b(?:access|${MEDIA}|ad-free|benefits|perks|discounts)\b.{0,100}$`,
        r`^(?:why (?:subscribe|should i subscribe)|subscription benefits|subscriber benefits|member benefits|what you(?:'ll)? get|with (?:a|your) subscription,? you(?:'ll)? get|benefits of (?:subscribing|membership)|subscribe (?:for|to) (?:benefits|enjoy benefits)|choose (?:a|your) (?:subscription|membership)(?: plan)?)\b.{0,20}$`,
        r`^(?:get |enjoy )?(?:complete|full|instant|unlimited|total)(?: \w+)? access to (?:this|our|quality|every|all|the)\b.{0,60}\b${MEDIA}\b.{0,80}$`,
        r`^(?:access|enjoy|read|get) (?:every|all(?: of)? our|all the|all of our) (?:${MEDIA}|story),? .{2,80}$`,
        r`^(?:get|enjoy|have) (?:full |unlimited |complete )?access to (?:our|the) (?:full|entire|complete) (?:archives?|${MEDIA})\b.{0,80}$`,
        r`^(?:paid |premium )(?:subscribers|members) (?:get|have|enjoy|receive) (?:full |unlimited )?access to\b.{0,40}\b(?:archives?|articles|posts|content|stories|newsletters)\b.{0,60}$`,
        r`\b(?:you'll|you will|you) (?:also )?(?:enjoy|get|receive|gain) (?:unlimited |full |ad-free )*access to (?:all (?:of )?|every (?:one )?(?:of )?)?our\b.{0,60}`,
        r`^see why (?:over |more than )?[\w, ]{2,20}(?:readers|subscribers|people) (?:pay|subscribe|read|trust)\b.{0,60}$`,
        r`^(?:digital|print|online)(?: access)?(?: only)?(?:,| or| and| \+| &) (?:digital|print|home delivery|online)\b[\w ,+&]{0,40}$`,
        r`\b(?:read|access|browse|enjoy) (?:our|the) (?:entire|full|complete|whole|digital) (?:archives?|back catalogue|library of (?:articles|issues))\b`,
        r`^[\w.' ]{2,40} (?:premium|plus|pro|\+|prime|insider|all access) (?:allows|gives|offers|includes|provides|unlocks|lets|grants)\b.{0,80}\b(?:ad-free|access|unlimited|exclusive|articles|supporting)\b.{0,120}$`,
        r`^(?:go (?:ad-?free|premium)|remove ads|read (?:ad-?free|without ads)|upgrade to (?:premium|plus|pro|paid|ad-?free)|try premium|get premium|go premium)\b[\w ,.!']{0,40}$`,
        r`^(?:get|enjoy) (?:[\w-]+ ){0,2}(?:digital|online|web) access (?:with|including|and|on|plus)\b.{0,60}$`,
        r`^get (?:full|complete|unlimited|premium) (?:digital |online )?access to (?:the )?[\w'&-]+(?: [\w'&-]+){0,2}[^a-z0-9]{0,6}$`,
        r`^(?:only )?(?:our )?(?:paid |premium |paying )?(?:subscribers|members) (?:get|have|receive) (?:full |early |unlimited |exclusive |first )*access to (?:this|our|all|every|the (?:full|rest|whole))\b.{0,70}\b(?:join|subscribe|sign up|become|upgrade|today|${MEDIA})\b.{0,30}$`,
      ],
      unless: [
        REPORTED,
        r`\baccess to .{0,60}\b(?:is|are|was|were)\b`,
        r`\b(?:courses?|classes|users?|features|software|gym|lounges?|funds|healthcare|markets?|data|records|capital|clinics?)\b`,
        r`^get (?:full|complete) access to (?:your|my|his|her|their|an?|the) `,
      ],
      scope: {
        until: [
          r`^(?:subscribe|sign[- ]?in|log[- ]?in|register|join|get started|start (?:your )?(?:free )?trial|view (?:all |more )?(?:offers|plans|options)|continue|already (?:a|an|have)\b.{0,40}|cancel any ?time|support (?:local|independent|quality) journalism)(?: now| today)?[ .!:>»→]*$`,
          r`\b(?:e-?paper|unlimited (?:digital |online )?access|crossword|newsletters|ad-free|exclusive (?:articles|stories|content)|commenting community|puzzles)\b`,
        ],
        stop: [r`^(?:related|read more|most read|more from|trending|comments?$|share(?: this| on)?$|advertisement)`],
        through: r`\b(?:you|your|our|us|subscri\w+|access|unlimited|newsletters?|exclusive|e-?paper|puzzles)\b`,
        maxBlocks: 12,
        maxWords: 170,
      },
      maxWords: 45,
      examples: [
        {
          lines: [
            'Get unlimited access to all our stories.',
            'Full access from $1 a week',
            'Your subscription includes the app and the archive.',
            'Get complete access to all our journalism.',
            'Access every story, newsletter and podcast.',
            'Get full access to our entire archive.',
          ],
          struck: [0, 1, 2, 3, 4, 5],
        },
        {
          lines: [
            'Paid subscribers get access to all posts.',
            'You’ll enjoy access to all of our podcasts',
            'See why over a million readers pay to read the Ledger.',
            'Digital access or digital and print delivery',
            'Browse our entire archive',
          ],
          struck: [0, 1, 2, 3, 4],
        },
        {
          lines: [
            'The quay was wet.',
            'Unlimited digital access to the Quayside Mercury.',
            'Analysis by our columnists, with newsletters and events.',
            'Mercury ePaper',
            'A barge passed under the bridge at noon and nobody looked up from the nets.',
          ],
          struck: [1, 2, 3],
        },
        {
          lines: [
            'Phoenix Premium allows ad-free access to the site while supporting its work.',
            'Go ad-free',
            'Why subscribe?',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'Unlimited access to 5,000 courses',
            'Full access to the files was refused.',
            'Members receive a key and a towel.',
            'The archive holds every issue of the paper since 1880.',
          ],
          struck: [],
        },
        {
          lines: [
            'Enjoy digital access including the evening edition',
            'Get full access to Slow Water',
            'Members get access to this investigation. Join us',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2],
        },
        { lines: ['Get full access to your files', 'Members have access to the sauna.', 'Fog.'], struck: [] },
      ],
    },
    {
      id: 'paywall/closing-call',
      kind: 'paywall',
      languages: ['en'],
      about: 'A short block that ends with the call to subscribe: "Local journalism matters. Subscribe today."',
      match: [
        r`[a-z"')][.!?] (?:please )?subscribe(?: now| today| for (?:full|unlimited|more|all|complete)[\w ]{0,30})?[.!]*$`,
        r`[:,-] (?:please )?subscribe (?:now|today|for (?:full|unlimited|complete)[\w ]{0,30})[.!]*$`,
      ],
      unless: [REPORTED, r`\b(?:newsletters?|in-?box|e-?mails?|channel|podcast|episodes?|posts?|blog)\b`],
      maxWords: 30,
      examples: [
        {
          lines: [
            'The ferry is late.',
            'Local journalism matters. Subscribe today.',
            'For every story, from every valley, subscribe now.',
          ],
          struck: [1, 2],
        },
        {
          lines: [
            'They told us to subscribe.',
            'Film of the week, if you can find somebody to hold on to: Subscribe.',
            'Three people did subscribe today.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'paywall/support-by-subscribing',
      kind: 'paywall',
      languages: ['en'],
      about: 'Asks to subscribe as a way to support the publication.',
      match: [
        r`(?:^|[.!?:] )(?:please )?(?:consider )?(?:subscribe|subscribing|buy a subscription|take out a subscription|purchase a subscription)\b.{0,40}\b(?:to|and) (?:help )?(?:support|fund|sustain|keep)\b.{0,60}\b(?:us|our|local|journalism|independent|this|news)\b`,
        r`\b(?:by|with) (?:subscribing|a (?:digital |paid |print )?subscription|your subscription)\b.{0,60}\b(?:you|your|our|us)\b.{0,60}\b(?:support|help|access|journalism|reporting|read|unlimited)\b`,
        r`\b(?:support|help) (?:us|our|local|independent|quality)\b.{0,60}\bwith (?:a|your) (?:[\w-]+ )?(?:subscription|membership)\b.{0,20}$`,
        r`\b(?:support|help)\b.{0,60}\b(?:and|to) (?:get|enjoy|receive|unlock) (?:unlimited|full|complete) access\b.{0,60}$`,
        r`\byour (?:paid |digital )?subscription (?:helps|supports|funds|makes|keeps|allows|enables)\b.{0,90}\b(?:us|our|journalism|reporting|newsroom|local|writers|possible)\b`,
        r`^(?:please )?(?:subscribe to|become a subscriber (?:of|to)|get|read) (?:the )?(?:print|digital|magazine|paper|[\w.' ]{2,30} magazine)\b.{0,60}\b(?:today|now|delivered to your (?:door|home)|issues?)\b.{0,60}$`,
        r`^(?:never miss an issue|get the (?:print|digital) (?:edition|magazine|issue)|buy (?:the|this|a|our) (?:print |current |latest |single )*(?:issue|edition|magazine)|subscribe to the (?:print|digital) edition|from the [\w ]{3,30} issue)\b.{0,50}$`,
      ],
      unless: [REPORTED],
      maxWords: 60,
      examples: [
        {
          lines: [
            'With a subscription you support our reporting.',
            'Support local journalism with a digital subscription.',
            'Support our newsroom and get unlimited access',
            'Get the print edition delivered to your door today',
          ],
          struck: [0, 1, 2, 3],
        },
        {
          lines: [
            'The mill turned.',
            'Please subscribe to help support local journalism.',
            'Your subscription makes our reporting possible.',
            'Buy the current issue',
          ],
          struck: [1, 2, 3],
        },
        {
          lines: [
            'With a subscription to the opera, her mother heard Verdi every spring.',
            'He let his subscription lapse, and the reporting suffered.',
            'Read the paper aloud.',
          ],
          struck: [],
        },
      ],
    },
  ],
};
