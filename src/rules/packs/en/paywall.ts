import type { RulePack } from '../../../model.js';

const r = String.raw;

const REPORTED = r`\b(?:said|says|told|tells|asked|according to|announced|urged|analysts?)\b`;
const PIECE = r`(?:articles?|stor(?:y|ies)|posts?|content|pages?|features?|reports?|episodes?|interviews?|analysis|columns?|essays?|issues?|editions?|reviews?|videos?|pieces?|chapters?|guides?|recipes?|puzzles?)`;
const SIGN = r`(?:subscribe|sign[- ]?in|sign[- ]?up|log[- ]?in|login|register|create (?:a|an|your) (?:[\w-]+ ){0,3}account|set up (?:a|an|your) (?:[\w-]+ ){0,2}account|become (?:a|an) (?:[\w-]+ ){0,3}(?:member|subscriber)|upgrade|join (?:now|today|us|for)|purchase (?:a|an) [\w -]{0,20}subscription|buy (?:a|an) [\w -]{0,20}subscription|start (?:a|your) [\w -]{0,20}(?:trial|subscription)|choose (?:a|your) [\w -]{0,12}plan|enter your e-?mail|get (?:a|an) (?:[\w-]+ ){0,2}subscription|activate your)`;
// What a meter counts. Not reports or guides: "one free report a year" is advice.
const METERED = r`(?:articles?|stor(?:y|ies)|posts?|reads|page ?views|views|pieces?)`;
const COUNT = r`(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|no|zero|all|last|final)`;

/** Walls: the lines that stand between the reader and the rest of the article. Offers stand in `paywall-offers`. */
export const enPaywall: RulePack = {
  name: 'en/paywall',
  rules: [
    {
      id: 'paywall/sign-to-read',
      kind: 'paywall',
      languages: ['en'],
      about: 'Asks the reader to subscribe, register or log in in order to go on reading.',
      match: [
        r`(?:^|[.!?:-] )(?:to|want to|in order to) (?:continue|keep|finish)(?: reading| listening| watching)?\b.{0,60}\b${SIGN}\b`,
        r`(?:^|[.!?:-] )(?:to|want to|in order to|for) (?:read|view|access|unlock|enjoy|see|get|full access|unlimited access)\b.{0,30}\b(?:${PIECE}|access|archives?|rest|journalism|more)\b.{0,60}\b${SIGN}\b`,
        r`(?:^|[.!?:-] )(?:please |you must |you need to |you(?:'ll| will) need to |simply |or |now |already a subscriber\? )*${SIGN}\b.{0,70}\b(?:to|and) (?:(?:continue|keep|finish|resume|start) (?:reading|listening|watching)|(?:read|unlock|access|view|see|get|enjoy) (?:this|the (?:full|rest|whole|entire|complete|latest)|more|our|all|full|unlimited|exclusive|premium|every)\b.{0,40}\b(?:${PIECE}|access|archives?|journalism|news|coverage|rest))\b.{0,100}`,
        r`^(?:please )?${SIGN}\b.{0,20}\bto (?:continue|keep reading|read|unlock)\b.{0,80}$`,
        r`^(?:continue|keep|finish|resume) reading\b.{0,40}\b(?:${SIGN}|for free|with a (?:[\w-]+ )?(?:trial|subscription|account)|by (?:subscribing|registering|signing|creating|becoming)|free (?:trial|account))\b`,
        r`\b(?:must|need to|have to|required to) (?:be (?:a|an) (?:[\w-]+ ){0,3}(?:subscriber|member)|(?:be )?(?:log(?:ged)?[- ]?in|sign(?:ed)?[- ]?in|registered|subscribe)) (?:to|in order to) (?:read|view|see|access|continue)\b`,
        r`^(?:(?:a|an|your|this) )?(?:paid |digital |valid |active |free |print |premium )*(?:subscription|account|membership|log-?in) (?:is )?(?:required|needed)(?: (?:to (?:read|view|continue|access (?:this|our|the))|for (?:full access|this article))\b.{0,60})?[.! ]*$`,
        r`\bto (?:read|view|access) (?:this|the (?:full|whole|rest)|our)\b.{0,50}\byou (?:must|need|have to|will need)\b.{0,40}\b(?:subscri\w+|member\w*|account|log|register|sign)\b`,
        r`\bin (?:reader|private|incognito) mode\b.{0,80}\b(?:log ?in|subscribe|sign in|account)\b`,
        r`^(?:have|got) an? (?:[\w.'+-]+ )?(?:account|subscription)\? (?:log|sign)[- ]?in\b.{0,30}$`,
        r`^(?:keep|continue) (?:reading|listening|watching)\b.{0,60}\b(?:subscription|membership|free trial|account)\b.{0,20}$`,
        r`^(?:listen to|watch|read|get) (?:this|the) (?:[\w-]+ )?${PIECE}\b.{0,20}\bwith (?:a|your) (?:[\w-]+ ){0,3}(?:trial|subscription|account|membership)\b.{0,20}$`,
      ],
      unless: [
        REPORTED,
        r`\b(?:comment|leave a reply|vote|register to vote|class|course|webinar|job|apply|in-?box|our (?:[\w-]+ )?newsletter)\b`,
      ],
      scope: {
        until: [
          r`^(?:already|existing|have an account|not a subscriber|don't have an account)\b.{0,60}$`,
          r`^(?:subscribe|sign[- ]?in|log[- ]?in|register|continue|create account|create (?:a|an|your) (?:free )?account|sign in or create an account|i'll try later|sign up|join|next|start (?:your )?(?:free )?trial|view (?:all |more )?(?:offers|plans|options)|see (?:all )?(?:offers|plans|options)|or ?view more offers|maybe later|back|no,? thanks)(?: now| today| for free)?[ .!:>»→]*$`,
          r`^(?:thank you for registering|please refresh the page|by (?:clicking|creating|registering|continuing|signing)|this site is protected by)\b`,
          r`\bactivate your (?:online|digital) access\b`,
        ],
        stop: [r`^(?:related|read more|most read|more from|more about|trending|comments?$|share(?: this| on)?$)`],
        through: r`\b(?:you|your|you'll|unlimited|newsletters?|e-?paper|recaptcha)\b`,
        maxBlocks: 40,
        maxWords: 300,
      },
      maxWords: 45,
      examples: [
        {
          lines: [
            'Continue reading by creating a free account',
            'You must be logged in to read this',
            'Subscription required',
            'To read this article in full, you must be a member.',
            'If you are in Reader mode please exit and log in to your account.',
            'Have an account? Log in.',
          ],
          struck: [0, 1, 2, 3, 4, 5],
        },
        {
          lines: [
            'Keep reading with a 7-day free trial',
            'Listen to this episode with a 7-day free trial',
            'For full access to our archive, become a member.',
            'Please sign in to continue',
          ],
          struck: [0, 1, 2, 3],
        },
        {
          lines: [
            'The guard at the north gate heard nothing that night.',
            'Create a FREE account to continue reading',
            'Registration is a free and easy way to support our journalism.',
            '* EMAIL',
            'Your email address',
            'CREATE ACCOUNT',
            'Already have an account? SIGN IN',
            'In the morning the cart was gone, and with it the two grey horses that had stood in the yard.',
          ],
          struck: [1, 2, 3, 4, 5, 6],
        },
        {
          lines: [
            'To continue reading, subscribe or log in.',
            'Subscribe now to read the latest news in your city.',
            'REGISTER / SIGN IN TO UNLOCK MORE ARTICLES',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'To continue reading at most one paper a week was her plan for the year.',
            'Parents must sign in to the app to see the marks of their children.',
            'Register to vote by Friday to have a say.',
            'He had to subscribe to three services to watch the season, and gave up in May.',
            'To read the meter, open the lid.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'paywall/metered',
      kind: 'paywall',
      languages: ['en'],
      about: 'Counts the free articles that are left or used.',
      match: [
        r`\b(?:you(?:'ve| have)?|this is your|your|enjoy your|that was your)\b.{0,40}\b(?:${COUNT}|first|next|monthly) (?:of (?:your )?${COUNT} )?(?:[\w-]+ )?(?:free|complimentary|remaining|premium|gift) ${METERED}\b`,
        r`\byou(?:'ve| have)? (?:[\w']+ )?(?:reached|hit|used|exceeded|met|run out of|read) (?:up )?(?:all |the |your |all of your )?(?:[\w-]+ ){0,4}(?:free ${METERED}|(?:articles?|story|stories|view|reading|free|metered) (?:view )?limit|limit (?:of|on|for) (?:[\w()-]+ ){0,4}${METERED}|${METERED} (?:this month|this week|for (?:the|this) month))\b`,
        r`^(?:you have )?${COUNT} (?:more )?(?:free |complimentary )?${METERED} (?:left|remaining|to go)\b.{0,40}$`,
        r`^${COUNT} (?:of ${COUNT} )?(?:free|complimentary) ${METERED}(?: (?:left|remaining|this month|a month|per month|viewed|read))*[ .!]*$`,
        r`^(?:get|read|enjoy|unlock) (?:[\w-]+ )?${COUNT} (?:(?:more|extra|additional) (?:free )?|free )${METERED} (?:a|per|each|every|this|for free)\b.{0,60}$`,
        r`^(?:(?:your|monthly) )?free ${METERED}(?: (?:left|remaining|this month|per month))*[: ]+\d+(?: of \d+)?$`,
        r`\b(?:we hope )?you(?:'ve| have) (?:enjoyed|used|viewed|read) (?:all )?(?:of )?(?:your|our|the) (?:[\w-]+ ){0,2}(?:free|complimentary|monthly) ${METERED}\b`,
        r`^(?:it )?looks like you(?:'ve| have) reached (?:your|the)\b.{0,20}\blimit\b.{0,30}$`,
        r`\byou(?:'re| are) (?:currently )?(?:reading|viewing|on|using) (?:the|a|our) (?:free|limited|basic) (?:version|edition|plan)\b`,
        r`^enjoy (?:additional|more|extra) (?:free )?${METERED}(?: (?:a|per|each|every) month)?[.!]*$`,
      ],
      unless: [REPORTED],
      maxWords: 60,
      examples: [
        {
          lines: [
            'Get three more free articles a month',
            'Free articles remaining: 2',
            'We hope you have enjoyed your free articles.',
            'It looks like you have reached your limit.',
            'You are currently viewing the free version of this article.',
            'Enjoy more articles per month',
          ],
          struck: [0, 1, 2, 3, 4, 5],
        },
        {
          lines: [
            'The river rose.',
            'You have 2 free articles left this month.',
            'You’ve reached your limit of free stories.',
            '1 of 3 free articles',
          ],
          struck: [1, 2, 3],
        },
        {
          lines: [
            'The site lets visitors read three articles a month before the wall comes down.',
            'You have two free hands and one rope.',
            'Three articles of the treaty deal with fish.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'paywall/subscribers-only',
      kind: 'paywall',
      languages: ['en'],
      about: 'Says that the text is for subscribers or members.',
      match: [
        r`\b(?:this|the (?:full|rest of (?:this|the)|remainder of this|complete)|our) (?:[\w-]+ ){0,3}${PIECE}(?: (?:that )?you(?:'re| are) (?:trying|looking|about) to [\w ]{2,20})? (?:is|are) (?:[\w-]+ ){0,2}(?:(?:exclusive(?:ly)?|only|available|reserved|locked|restricted|free|limited|open)(?: \w+)? )?(?:to|for) (?:[\w'+-]+ ){0,5}(?:subscribers?|members?|patrons|supporters|subscriptions?|readers with|account holders)\b.{0,60}`,
        r`^(?:this )?(?:[\w-]+ ){0,2}${PIECE} (?:is )?(?:exclusive(?:ly)?|only|reserved|locked)(?: available)? (?:to|for) (?:[\w'+-]+ ){0,5}(?:subscribers?|members?)\b.{0,40}$`,
        r`^(?:(?:for|exclusive(?:ly)?(?: to| for)|only for|available (?:only )?to|reserved for) (?:our |paid |paying |premium |digital |print |registered |all-access |[\w.']+ )*(?:subscribers?|members?)(?: only)?|(?:paid |premium )?(?:subscribers?|members?|premium|subscription)[' s-]*(?:only|exclusive)s?(?: (?:content|access|${PIECE}))?|(?:premium|exclusive|locked|subscriber|subscribers'|member|paid|plus|gated) (?:content|articles?|stor(?:y|ies)|posts?)|(?:content )?for (?:subscribers|members))[ .!:]*$`,
        r`\b(?:the )?(?:rest|remainder|full (?:version|text)|remaining (?:part|text|\d+%?)) of (?:this|the) ${PIECE} (?:is|are) (?:[\w-]+ ){0,2}(?:behind|only|for|locked|available|hidden|reserved)\b.{0,80}`,
        r`\b(?:you(?:'re| are) (?:reading|viewing|seeing)|this is) (?:only )?(?:a|an|the) (?:free |limited |short )?(?:preview|teaser|free (?:excerpt|sample))\b.{0,60}$`,
        r`^(?:have something to say\? )?(?:only )?(?:paid|paying|premium|our) subscribers (?:only |can|get|may|enjoy)\b.{0,60}\b(?:comments?|read|access|this (?:${PIECE}|part|section)|archive|full)\b.{0,40}$`,
        r`^(?:you (?:do not|don't) (?:currently )?have (?:access|permission|a subscription)|you are not (?:currently )?(?:logged in|subscribed)|access (?:denied|restricted|to this ${PIECE} is))\b.{0,80}$`,
        r`^this is (?:a|an) (?:[\w-]+ )?(?:subscribers?|members?|premium|paid)[- ]only ${PIECE}\b.{0,60}$`,
        r`^(?:this|the) (?:item|${PIECE}) is available (?:in full )?(?:only |exclusively )?to (?:[\w'+-]+ ){0,3}subscribers\b.{0,60}$`,
        r`^(?:attention,? (?:digital |print )?subscribers|subscribers can (?:read|access|view|see)\b.{0,40}|(?:read|access|browse|discover) (?:all |our |more )?(?:members?|subscribers?)-only (?:content|${PIECE}))[ .!:]*$`,
        r`^(?:this|the) ${PIECE} (?:is|are) free (?:to (?:read|view|access)|for you) (?:if|when|once|after) you (?:register|sign up|log in|sign in|create)\b.{0,60}$`,
        r`^(?:sorry,? )?(?:this|the) ${PIECE} (?:is|lies|sits|has been (?:placed|moved)) behind (?:a|our|the) (?:paywall|pay wall|subscription)\b.{0,60}$`,
      ],
      unless: [REPORTED, r`\bmembers? of\b|\bmember states\b`],
      maxWords: 32,
      examples: [
        {
          lines: [
            'The remainder of this article is available to subscribers.',
            'You’re reading a preview.',
            'This story is free to view when you sign up.',
            'Paid subscribers can read the full archive',
            'You do not have access to this page.',
            'This is a subscriber-only post',
            'This item is available in full to subscribers.',
          ],
          struck: [0, 1, 2, 3, 4, 5, 6],
        },
        { lines: ['Attention subscribers', 'This story is behind a paywall'], struck: [0, 1] },
        {
          lines: [
            'The vault is empty.',
            'THIS CONTENT IS RESERVED FOR SUBSCRIBERS ONLY',
            'This article is exclusive to Harbour+ subscribers',
            'Premium content',
            'Subscriber only',
          ],
          struck: [1, 2, 3, 4],
        },
        {
          lines: [
            'The lounge is for members only, and so is the pool on Sundays.',
            'The paper put its best stories behind a wall for subscribers.',
            'Only members of the guild may carry the lantern.',
            'Members of the orchestra were exclusive in their taste.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'paywall/already-subscriber',
      kind: 'paywall',
      languages: ['en'],
      about: 'The line for those who pay already: "Already a subscriber? Log in".',
      match: [
        r`^(?:are you |i'm |i am |or )?already ?(?:a |an |have a |have an )?(?:[\w.'+-]+ ){0,4}(?:subscribers?|subscription|subscribed|members?|membership|registered|customers?)\b ?\?? ?(?:(?:please )?(?:log|sign|click|activate|link|get|view|access|continue|register|connect|here|start)\b.{0,60})?[ .!?:>»→]*$`,
        r`^(?:existing|current|digital|print) (?:[\w.'+-]+ ){0,2}(?:subscribers?|members?|customers?)\b ?[?:,-]? ?(?:please )?(?:log|sign|click|activate|link|register|connect|start)\b.{0,60}$`,
        r`^(?:not|not yet|are you|aren't you|not already) (?:a |an )?(?:[\w.'+-]+ ){0,3}(?:subscriber|member|subscribed|registered)(?: yet)?\?.{0,80}$`,
        r`^(?:if you(?:'re| are| already)? (?:already )?(?:a|an|have a|have an|subscribe|subscribed)\b.{0,60}\b(?:subscri\w+|member|account)\b.{0,60}\b(?:log|sign|activate|click|access|link)\b.{0,80})$`,
        r`^(?:subscribers?|members?)(?: can)?[:,]? ?(?:please )?(?:log|sign)[- ]?in(?: here| now)?(?: to (?:read|continue|access|view)[\w ]{0,40})?[ .!:>»→]*$`,
        r`^not (?:a|an) (?:[\w.'+-]+ )?(?:subscriber|member)\b.{0,10}\b(?:read|click|access|start|join|subscribe)\b.{0,60}$`,
        r`^(?:activate|link|connect) (?:your |my )?(?:online|digital|print|web)? ?(?:access|subscription|account)\b.{0,40}$`,
        r`^(?:print|home delivery|digital) subscribers?\b.{0,80}\b(?:activate|log in|sign in|included|register|free access|click)\b.{0,60}$`,
      ],
      unless: [REPORTED],
      maxWords: 32,
      examples: [
        {
          lines: [
            'Subscribers: log in',
            'Existing subscribers, log in here',
            'Activate your digital access',
            'Print subscribers: register for free access',
            'Not a member? Read this story for free here.',
          ],
          struck: [0, 1, 2, 3, 4],
        },
        {
          lines: [
            'The cows were slow.',
            'Already a subscriber? Log in',
            'Not a member yet? Join for $5.',
            'If you are a print subscriber, activate your online access now.',
          ],
          struck: [1, 2, 3],
        },
        {
          lines: [
            'Already a member of two clubs, she joined a third.',
            'Existing customers will not see the new price until June.',
            'Link your account to the bank of your choice in three steps: open, choose, confirm the code that the bank sends.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'paywall/unlock',
      kind: 'paywall',
      languages: ['en'],
      about: 'Invites to unlock the article or to read the rest of it.',
      match: [
        r`^(?:subscribe to |register to |sign up to |log in to |upgrade to |click to )?unlock (?:this|the (?:full|rest|whole)|full|more|unlimited|all|every|our|exclusive|premium|instant) (?:[\w-]+ ){0,3}(?:${PIECE}|access|journalism|coverage|reporting|archive)\b.{0,100}$`,
        r`^(?:want|would you like|wish|like) to (?:read|keep reading|continue reading|see)(?: more| the rest| the (?:full|whole) (?:story|article)| on)?[?.!](?: .{0,60}\b(?:subscri\w+|sign|register|join|log in|member\w*|trial|plan)\b.{0,60})?$`,
        r`^(?:continue|keep) reading(?: (?:below|now|here|for free|this (?:article|story|post)|the (?:full|rest|main|whole)\b[\w ]{0,30}|with [\w ]{2,30}|on [\w. ]{2,30}))?[ .:>»→]*$`,
        r`^(?:read|get|see|view|access) the (?:rest|full (?:story|article|text|version|post|interview|report)|whole (?:story|article))(?: of this (?:story|article|post))?(?: (?:in (?:the|our) (?:app|e-?paper|magazine|print edition)|with [\w ]{2,30}|by \w+ing [\w ]{0,30}|for free))[ .:>»→]*$`,
        r`^(?:open|read|view|continue|see)(?: this| the| it)?(?: ${PIECE})?(?: reading)? in (?:the|our) (?:[\w.']+ ){0,3}app(?: to [\w ]{3,40})?[ .:>»→]*$`,
        r`^unlock (?:[\w'-]+ ){0,4}(?:premium|exclusive|subscriber|members?-only|unlimited) (?:[\w'-]+ ){0,3}(?:content|access|${PIECE}|insights?|journalism|archives?)\b.{0,40}$`,
        r`^(?:unlock|continue|read|listen|start)(?: (?:now|it|reading))? with (?:a|your) (?:[\w-]+ ){0,2}(?:free )?(?:trial|account|subscription)[ .!:>»→]*$`,
        r`^(?:read|continue|open|listen|view|watch) (?:in|on) (?:the )?app[ .!:>»→]*$`,
        r`^(?:purchase|buy) (?:this|the) (?:[\w-]+ )?${PIECE}\b[\w $£€.,]{0,30}$`,
        r`^read more of this content when you (?:subscribe|join|sign up)\b.{0,20}$`,
        r`^(?:gift|give) (?:this|a|the)(?: full| free)? ${PIECE}(?: (?:for free|to anyone|to a friend|with a friend|with anyone|as a gift))?[ .!:>»→]*$`,
        r`\b(?:gift|share) (?:this|up to \w+|\d+|ten|five) (?:[\w-]+ )?${PIECE}\b.{0,60}\b(?:subscribers?|without a subscription|for free|each month|a month|paywall)\b`,
        r`^(?:already )?(?:as a )?(?:subscribers?|members?)(?:,)? (?:you )?(?:have|can|get) (?:\d+|ten|five|unlimited) (?:gift|free) ${PIECE}\b.{0,80}$`,
        r`^(?:this is (?:a|your)|you(?:'ve| have) been (?:sent|given)) (?:[\w-]+ )?gift (?:link|article)\b.{0,60}$`,
      ],
      unless: [REPORTED],
      maxWords: 30,
      examples: [
        {
          lines: [
            'Read this story in our app',
            'Unlock exclusive content',
            'Unlock with a free trial',
            'Read in app',
            'Purchase this article',
            'Read more of this content when you subscribe today.',
          ],
          struck: [0, 1, 2, 3, 4, 5],
        },
        {
          lines: [
            'Gift this story: subscribers can share it each month.',
            'As a subscriber, you have ten gift articles',
            'You’ve been sent a gift link',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'The key was lost.',
            'Unlock this article',
            'Want to read more? Subscribe today.',
            'Continue reading',
            'Gift this article',
            'Read the full story in our app',
          ],
          struck: [1, 2, 3, 4, 5],
        },
        {
          lines: [
            'Unlock the gate and lift the bar.',
            'Unlock the full potential of your kiln with a slow firing.',
            'Want to know more? The society meets on Tuesdays.',
            'Continue reading the dial until it falls.',
            'Read the full report here, the ministry wrote.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'paywall/registration',
      kind: 'paywall',
      languages: ['en'],
      about: 'The registration wall: free accounts, what they bring, their fields and messages.',
      match: [
        r`^(?:please )?(?:create|open|set up|get|make) (?:a|an|your) (?:[\w-]+ ){0,3}account\b.{0,30}\bto (?:read|continue|unlock|comment|keep reading|finish|save (?:articles|stories|your favou?rite))\b.{0,140}$`,
        r`^create (?:a|your) free account(?: (?:-|or (?:sign|log) in).{0,60})$`,
        r`^(?:it's free to )?(?:register|sign up)(?: now| today| here)? (?:for free|free|in seconds)\b.{0,20}\bto (?:read|continue|unlock|keep|access)\b.{0,80}$`,
        r`^(?:free )?registration (?:is|only|takes|gives|allows|helps|unlocks)\b.{0,60}\b(?:easy|seconds?|minutes?|our|articles?|stories|journalism)\b.{0,60}$`,
        r`^(?:you can )?save this ${PIECE} by (?:registering|signing|creating)\b.{0,100}$`,
        r`^access ${PIECE} from (?:across|all over|around)\b.{0,80}\b(?:one|your) (?:account|log-?in|subscription)\b.{0,10}$`,
        r`^(?:join|be part of) our community (?:where|and|to)\b.{0,140}\b(?:comment|newsletters?|competitions|stories|access)\b.{0,80}$`,
        r`^thank(?:s| you) for registering\b.{0,60}$|^please refresh the page\b.{0,100}$`,
        r`^you must be (?:at least |over )?\d\d(?: years old| or over)?\b.{0,40}\b(?:account|register|sign up|subscribe)\b.{0,20}$`,
      ],
      unless: [REPORTED, r`\b(?:vote|voters?|course|class|webinar|bank|trading|tax)\b`],
      maxWords: 40,
      examples: [
        {
          lines: [
            'Register for free to continue reading',
            'You can save this article by registering for free here.',
            'Access articles from across the country with one account.',
            'Join our community where you can comment on stories.',
            'You must be at least 18 years old to create an account',
          ],
          struck: [0, 1, 2, 3, 4],
        },
        {
          lines: [
            'The bell rang.',
            'Create your free account or sign in to continue',
            'Registration is free and takes two minutes.',
            'Thank you for registering',
          ],
          struck: [1, 2, 3],
        },
        {
          lines: [
            'Create an account of what you saw, the teacher told us.',
            'Registration is open until May for the spring term.',
            'Open a bank account before you move.',
            'The chief asked for an account or sign of regret.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'paywall/form-label',
      kind: 'paywall',
      languages: ['en'],
      about: 'Labels and buttons of a wall, struck beside a paywall ask.',
      match: [
        r`^\*? ?(?:first name|last name|full name|name|e-?mail|e-?mail address|your e-?mail address|password|confirm password|forgot(?:ten)?(?: your)? password\??|show|hide|year of birth|date of birth|gender|postcode|zip code|country|username|remember me|stay logged in)[ :*]*$`,
        r`^(?:19|20)\d\d$`,
        r`^(?:must be|at least|use|password must|your password)\b.{0,30}\b\d+ characters\b.{0,100}$`,
        r`^(?:please )?(?:create|open|set up|get) (?:a|an|your) (?:[\w-]+ ){0,3}account(?: (?:now|today|here|for free))*[ .!:>»→]*$`,
        r`^(?:it's free to )?(?:register|sign up)(?: now| today| here)? (?:for free|with us|free|in seconds|(?:for|to get) (?:a )?(?:[\w-]+ )?(?:free )?(?:account|access|membership))\b.{0,50}$`,
        r`^(?:sign|log)[- ]?in or (?:create|register|sign up|join)\b[\w ]{0,40}$|^(?:create|register)\b[\w ]{0,24} or (?:sign|log)[- ]?in\b[\w ]{0,40}$`,
        r`^(?:you can )?(?:cancel|pause|cancel or pause|change or cancel|no commitment|no obligation|no strings attached|no credit card)\b[\w ,.]{0,20}\b(?:any ?time|required|needed|whenever|today)\b[\w ,.]{0,20}$`,
        r`^(?:continue|next|or|submit|back|close|subscribe|subscribe (?:now|today)|register|sign[- ]?in|log[- ]?in|sign[- ]?up|create account|learn more|view (?:all |more )?(?:offers|plans|options)|see (?:all )?(?:offers|plans|options)|or ?view more offers|i'll try later|maybe later|not now|no,? thanks|get started|monthly|annual(?:ly)?|yearly|weekly|quarterly|per (?:month|year|week)|digital|print|print \+ digital|print and digital|all access|(?:view|see|compare) plans(?: and pricing)?|\d+[- ]?days? free trial(?: available)?|free trial|premium|basic|standard|plus|what's included|most popular|best value|recommended|save \d+%|cancel anytime|billed (?:monthly|annually|yearly)|continue with (?:google|facebook|apple|email)|sign in with (?:google|facebook|apple))[ .!:>»→]*$`,
        r`^(?:[\w.' &-]{2,40} )?(?:e-?paper|digital replica|digital edition|print edition)\b[\w ,.'-]{0,110}$`,
        r`^(?:the |our )?[\w.']{2,20}(?: [\w.'&]{2,20})? app[.!]*$`,
        r`^(?:daily )?(?:puzzles|crosswords?|games)\b[\w ,.'&-]{0,80}$`,
        r`^(?:support local journalism|share your (?:thoughts|opinions?) and|get e-?mail updates from|opportunity to engage|exclusive (?:articles|stories|content|newsletters)|award-winning newsletters|ad-free (?:reading|access|experience)|fewer ads|members?-only|subscriber-only|full access|unlimited (?:digital |online )?access|join the conversation)\b.{0,110}$`,
        r`^(?:us|ca)?[$£€] ?\d+(?:[.,]\d\d)?(?: ?(?:\/|per|a|every|for) ?[\w ]{1,20})?[.*]*$`,
      ],
      strength: 'weak',
      maxWords: 34,
      examples: [
        {
          lines: [
            'Create an account to keep reading',
            'Password',
            'At least 8 characters',
            'Create your account',
            'Sign up for a free account',
            'Sign in or create an account',
            'Cancel anytime',
          ],
          struck: [1, 2, 3, 4, 5, 6],
        },
        { lines: ['Subscribe for full access', 'Valley App', 'The Valley ePaper', '$4.99'], struck: [1, 2, 3] },
        {
          lines: [
            'The mast fell.',
            'This content is reserved for subscribers only',
            'Unlimited access to the Mast',
            'Daily puzzles, with the big crossword.',
            'Continue',
            '2006',
          ],
          struck: [2, 3, 4, 5],
        },
        { lines: ['2006', 'Password', 'Basic', 'Exclusive stories were his trade.', '$4.99'], struck: [] },
      ],
    },
  ],
};
