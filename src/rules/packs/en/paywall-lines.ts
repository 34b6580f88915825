import type { RulePack } from '../../../model.js';

const r = String.raw;

const REPORTED = r`\b(?:said|says|told|tells|according to|announced|urged|analysts?|customers|company)\b`;
const MONEY = r`(?:(?:us|ca|au|nz)?[$£€₹₦] ?\d+(?:[.,]\d\d)?|\b(?:rs\.?|inr|ksh\.?|kes|zar|ngn|ghs|r) ?\d+)`;
const READ = r`(?:read|see|view|access|watch|finish|unlock|continue(?: reading)?|keep reading|get (?:full )?access)`;

/** Walls in other words: what must be done to read on, plans, gifts of articles, checks for robots. */
export const enPaywallLines: RulePack = {
  name: 'en/paywall-lines',
  rules: [
    {
      id: 'paywall/to-read-on',
      kind: 'paywall',
      languages: ['en'],
      about: 'Says what the reader must do to read on: choose an offer, log in, take a trial.',
      match: [
        r`^(?:to|in order to) ${READ}\b.{0,60}(?:,| please| you (?:must|need|will|can)) ?(?:please )?(?:choose|select|pick|log ?in|sign ?in|subscribe|register|upgrade|become a|start (?:a|your)|join|buy|purchase|create an?|take out)\b.{0,90}$`,
        r`^(?:keep|continue|carry on|start) reading (?:for|with|from|this|by|all|every)\b.{0,60}(?:${MONEY}|\b(?:free|trial|subscription|account|subscrib\w+|membership|premium|plus|99 ?(?:c|p|¢)|a month|a week)\b).{0,50}$`,
        r`^(?:try|get|enjoy|start) (?:[\w'&-]+ ){0,4}(?:digital|premium|plus|full|all|unlimited|complete) (?:access|membership|subscription|edition)\b.{0,30}\b(?:free|trial|for (?:just |only )?(?:${MONEY}|\d+ (?:days|weeks|months)|one month|a month|a week|less)).{0,50}$`,
        r`^(?:want|like|love|enjoy|need|looking for|ready for) (?:to )?(?:read |see |get |hear )?(?:the (?:full|whole|rest|complete)|more|full|unlimited|all|every|this)\b.{0,50}\? (?:then )?(?:become a|subscribe|join|go premium|upgrade|register|log in|sign in|start your)\b.{0,60}$`,
        r`\bthank(?:s| you) for (?:reading|visiting)\b.{0,60}\b(?:next (?:view|visit)|log ?in to your subscriber|create an account and subscribe|free (?:articles?|views?)|purchase a subscription)\b.{0,160}$`,
        r`\bplease (?:log ?in|sign ?in),? or\b.{0,60}\b(?:sign up for|create|register for|purchase|buy)\b.{0,40}\b(?:account|subscription)\b.{0,80}$`,
        r`^(?:access to )?(?:our|the) (?:full |digital |complete |print |online )*archives? (?:is|are) (?:only |just )?(?:for|available (?:only )?(?:to|for)|open to|reserved for|accessible to)\b.{0,40}\b(?:subscribers|members)\b.{0,40}$`,
        r`^(?:this|the) (?:article|story|content|post|video|episode|feature) is (?:(?:only|exclusively) (?:available )?|available (?:only|exclusively) )(?:in|on|via|through|to users of) (?:our|the) (?:[\w']+ ){0,3}app\b.{0,40}$`,
        r`^(?:this|our) (?:content|article|post|section|story) is (?:locked|restricted|behind (?:a|our) paywall)[.! ]*(?:subscribe|log in|sign in|register|become|unlock).{0,60}$|^this (?:content|post|article) is locked[.! ]*$`,
        r`^your (?:access|subscription|trial|membership|free trial|free access) (?:has |will |is about to )?(?:expired?|ended|ends|lapsed)\b.{0,60}$|^enjoy (?:this|your) free (?:preview|article|sample|story)\b.{0,60}$`,
        r`^(?:start|get|try|begin) (?:your|a) (?:\d+-(?:day|week|month) |free |full )*(?:trial|subscription|membership) (?:today |now )?for (?:just |only )?(?:${MONEY}|\d+ ?(?:cents|p|c|¢)|free|nothing)(?:\b.{0,50}|)$`,
        r`^you can (?:read|view|access) this (?:article|story|post)(?: for free)? (?:because|as|since|thanks to)\b.{0,80}$`,
        r`\byou(?:'re| are) reading (?:a|this) (?:gift(?:ed)?|shared|complimentary|free preview|preview)\b.{0,100}$|^this (?:article|story|link) (?:was|has been) (?:gifted|shared with you)\b.{0,100}$`,
        r`\b(?:is|are) (?:only )?(?:for|available (?:only )?to|reserved for) (?:our |paying |digital |paid )*(?:subscribers|members)(?: only)?[.!] (?:join|subscribe|sign up|become|upgrade)\b.{0,60}$`,
        r`^(?:the )?(?:full|complete|rest of (?:this|the)) (?:article|story|text|post|interview|content) (?:is )?(?:only )?available (?:only )?(?:to|for)\b.{0,20}\b(?:subscribers|members)\b.{0,30}$`,
        r`^(?:enjoy|you have|you've (?:got|received)) (?:your |this )?(?:complimentary|free|temporary) access\b.{0,60}$`,
        r`^(?:unlimited|full|all)\b[^.]{2,40}\. (?:ad-free|no ads|cancel|exclusive|plus)[^.]{0,40}\.(?: [^.]{2,40}\.?){0,2}$`,
        r`^we hope you(?:'re| are|'ve| have)\b.{0,60}\b(?:subscrib\w+|register|(?:a|as a) member)\b.{0,60}$`,
        r`^(?:a|your|our) (?:digital |annual |monthly )?subscription\b.{0,40}\b(?:less than (?:a|the price of a) (?:coffee|cup|latte|pint)|as little as|gives you|gets you|supports (?:our|local|independent))\b.{0,80}$`,
        r`^redeem (?:your|a|my) (?:gift|voucher|code|subscription|offer)\b.{0,40}$`,
        r`^(?:this|the|our|premium|full|content|access|sorry)\b.{0,60}\bavailable to (?:[\w-]+ ){0,2}(?:subscribers|members)(?: only)?[.!] (?:please )?(?:log ?in|login|sign in|click|purchase|buy)\b.{0,120}$`,
        r`^we(?:'ve| have)? (?:noticed|detected|see)(?: that)? you(?:'re| are) (?:browsing|using|reading|visiting|in)\b.{0,30}\b(?:private|incognito)\b.{0,40}$`,
        r`^we(?:'ve| have) (?:lifted|dropped|removed|taken down) (?:our|the) paywall\b.{0,60}\b(?:accessible|available|free|open)\b.{0,30}\b(?:all|everyone|everybody|weekend|week|month)\b.{0,20}$`,
      ],
      unless: [
        REPORTED,
        r`\b(?:enter|type|click|tap|press|open) (?:the|your)\b|\b(?:vote|patients?|doctor|licen[cs]e|passport|visa|benefits)\b`,
      ],
      maxWords: 46,
      examples: [
        {
          lines: [
            'Our reporting is for subscribers. Join from $3 a month.',
            'Full article available to subscribers only',
            'Enjoy complimentary access to this article',
            'Unlimited articles. Ad-free reading. Cancel anytime.',
            'We hope you’re enjoying our reporting. Please subscribe.',
            'A subscription costs less than a coffee a week.',
            'Redeem your gift subscription',
          ],
          struck: [0, 1, 2, 3, 4, 5, 6],
        },
        {
          lines: [
            'To read the full story, choose one of the options below.',
            'Keep reading for just £1 for three months',
            'Try digital access free for one month',
            'Want the full story? Become a subscriber.',
            'Thank you for reading! On your next view you will be asked to log in.',
            'Please log in, or sign up for a new account and buy a subscription.',
            'Access to our archive is for subscribers only',
            'This article is exclusively available in our app',
            'You are reading a gift article. Get your own.',
            'This content is locked',
            'Your trial has ended. Renew now.',
            'Start your 30-day trial for 99 cents',
            'You can read this story because a friend shared it.',
            'The weir is old.',
          ],
          struck: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
        },
        {
          lines: [
            'To see the weir, take the path behind the mill.',
            'Keep reading for half an hour a day, the doctor told him.',
            'The archive is open to all on Fridays.',
            'Try full fat milk for a month.',
            'You are reading a gift of the sea, the poet says.',
          ],
          struck: [],
        },
        {
          lines: [
            'Our archive is available to members only. Please log in here.',
            'We noticed that you are browsing in private mode.',
            'We’ve lifted our paywall: our best essays are free for all.',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2],
        },
      ],
    },
    {
      id: 'paywall/plan-lines',
      kind: 'paywall',
      languages: ['en'],
      about: 'Lines of a table of plans: its heading, terms and savings.',
      match: [
        r`^(?:choose|select|pick|compare|see|view|explore|find)(?: your| a| our| the| all)? (?:subscription |membership |digital )*(?:plans?|subscriptions?|offers?|memberships?|packages?|subscription options|plan options)(?: (?:that|below|today|to (?:get|start|continue|read|suit)|and)\b.{0,40})?[ !.:>»→]*$`,
        r`^(?:digital|print|online|premium|monthly|annual) (?:subscription|membership|access)s? ?[-:,|] ?.{0,30}\b(?:cancel|from|only|per|save|off)\b.{0,40}$`,
        r`^save (?:up to |over )?\d+%? (?:on|off|with|when you (?:buy|choose|pay)) (?:your|an?|the|our) (?:first|annual|yearly|subscription|digital|membership|plan|all[- ]access)\b.{0,40}$`,
        r`^(?:billed|renews|charged|paid|auto-?renews|automatically renews|your (?:subscription|card|plan) (?:will|renews|is))\b.{0,30}\b(?:annually|monthly|yearly|every|automatically|renew\w*|charged|weeks?|months?|billed)\b.{0,90}$`,
        r`^(?:limited[- ]time offer|special offer|introductory (?:offer|rate|price)|flash sale|our best offer|best value|most popular|best deal|recommended plan|sale ends \w+)(?:[:!.,-].{0,60})?$`,
      ],
      unless: [
        REPORTED,
        r`^(?:special offer|best value|most popular|flash sale|best deal)[.:,-]|\b(?:loan|mortgage|insurance|phone|data plan|energy)\b`,
      ],
      strength: 'weak',
      maxWords: 24,
      examples: [
        {
          lines: [
            'Subscribe for full access',
            'Choose your plan',
            'Save 60% on your first year',
            'Billed annually at $99.',
            'Limited-time offer',
            'Digital subscription - cancel any time',
            'The weir is old.',
          ],
          struck: [1, 2, 3, 4, 5],
        },
        {
          lines: ['Best value', 'The red one sells best of all.', 'Choose a plan and stick to it.'],
          struck: [],
        },
      ],
    },
    {
      id: 'paywall/plan-price',
      kind: 'paywall',
      languages: ['en'],
      about: 'A plan with its price in one line, beside a wall: "Print + digital: $12 per month".',
      match: [
        r`^(?:print|digital|web|all[- ]access|premium|basic|standard|complete|essential|unlimited|annual|monthly|yearly|weekly|student|family)(?: (?:access|edition|plan|subscription|pass|only))?(?: ?(?:\+|&|and|plus) ?(?:print|digital|web|app|e-?paper|newsletters?))?[ :|-]{1,3}(?:from |only |just )?${MONEY}(?: ?(?:\/|per|a|every|for) ?(?:[\w ]{1,20}))?[.*]*$`,
        r`^(?:annual|monthly|yearly|weekly|quarterly|digital|print)(?: plan)?(?: ?[-:|(] ?| )(?:best value|most popular|recommended|save \d+%|\d+% off|popular)\)?$`,
        r`^(?:all|every|unlimited|full) (?:articles?|stories|access|content|story)\b(?: (?:on|across|in|via|to|and|from)\b.{0,60})?$`,
      ],
      strength: 'weak',
      maxWords: 16,
      examples: [
        {
          lines: [
            'Subscribe for full access',
            'Print + digital: $12 per month',
            'Annual - best value',
            'All articles on web and app',
            'The weir is old.',
          ],
          struck: [1, 2, 3],
        },
        { lines: ['Digital: $12', 'A watch for the price of a lunch.', 'All stories end.'], struck: [] },
      ],
    },
    {
      id: 'furniture/robot-check',
      kind: 'furniture',
      languages: ['en'],
      about: 'Checks for robots, blocked regions and error pages.',
      match: [
        r`\b(?:let us know|verify|confirm|checking|check|make sure)(?: that)? (?:you(?:'re| are) (?:not a robot|human|a human)|if the site connection is secure|your browser before accessing)\b.{0,80}$`,
        r`^(?:we(?:'ve| have) detected unusual|unusual (?:traffic|activity)|why did this happen\?|please make sure your browser supports|for inquiries related to this message|block reference id|this site requires cookies|performance & security by)\b.{0,160}$`,
        r`^(?:sorry,? )?(?:this|our|the) (?:content|video|site|page|service|article|website) is (?:not|un)(?: ?currently)? ?available (?:in|to|for|from) (?:your|the) (?:region|country|location|area|european)\b.{0,120}$`,
        r`^you(?:'ve| have) been (?:granted access|blocked|logged out|redirected|signed out)\b.{0,80}$`,
        r`^(?:tap|click) to (?:unmute|play|pause|mute|expand|enlarge|zoom)[.!]*$`,
        r`^(?:why am i seeing this(?: ad)?\??|report (?:this )?ad|ad feedback|about this ad|ad choices|remove ads?|hide ads?)[ .!]*$`,
      ],
      unless: [REPORTED],
      maxWords: 36,
      examples: [
        {
          lines: [
            'Please click the box below to let us know you’re not a robot.',
            'We’ve detected unusual activity from your network.',
            'Sorry, this content is not available in your region.',
            'You have been blocked',
            'Tap to unmute',
            'Why am I seeing this ad?',
            'The weir is old.',
          ],
          struck: [0, 1, 2, 3, 4, 5],
        },
        {
          lines: [
            'The robot is not available in your country yet, said the maker.',
            'You have been warned.',
            'Tap to find the beam.',
          ],
          struck: [],
        },
      ],
    },
  ],
};
