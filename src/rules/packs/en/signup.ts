import type { RulePack } from '../../../model.js';

const r = String.raw;

const REPORTED = r`\b(?:said|says|told|tells|asked|according to|announced|urged)\b`;
const LETTER = r`(?:(?:e-?|email )?news ?letters?|news-letters?|mailing ?list|e-?mail(?:ing)? (?:lists?|briefings?|digests?|updates?|alerts?|bulletins?|round-?ups?|notifications?|edition)|e-?mails|e-?bulletins?|e-?news|(?:daily|weekly|morning|evening|news|monthly|afternoon|lunchtime|nightly|weekend) (?:briefing|digest|bulletin|round-?up|e-?mail|dispatch|update|alert|headlines|memo|brief)s?)`;
// Buttons, fields and small print that close a newsletter box; and what its lines have in common: they speak to "you" of
// letters and news. A line of the article does neither, and ends the box.
const BOX_END = [
  r`^(?:sign[- ]?(?:me )?up|subscribed?|join|register|submit|go|get it|i'm in|count me in|let me in|yes,? please|send|ok|continue|follow|arrow ?right|learn more|see all newsletters|(?:explore|view|see|browse|manage) (?:all |more |our |your )*(?:newsletters|preferences|subscriptions)|preview)(?: me)?(?: up)?(?: now| today| here| free| for free)?[ .!:>»→]*$`,
  r`^\*? ?(?:enter |type |add )?(?:your |work |business )*e-?mail(?: address)?(?: here)?(?: ?\(required\))?[ .:*]*$`,
  r`^(?:by (?:signing|subscribing|entering|submitting|providing|clicking)|subscribers agree|you (?:can|may) (?:unsubscribe|opt)|unsubscribe (?:any|at)|no spam|we (?:won't|will never|never|respect|hate|don't))\b`,
  r`^(?:privacy notice:|this site is protected by recaptcha|i (?:agree|would like|want) to (?:receive|be))`,
  r`^(?:thanks?(?: you)? for (?:signing|subscribing)|you(?:'ve| have|'re| are) (?:successfully |now )*(?:subscribed|signed))\b`,
];
const LIST_OPENS = r`^(?:view|see|explore|browse|discover|all|choose|select|pick) (?:all |our |more |from |your |the )*(?:of our )?newsletters?[ .!:>»→]*$`;
// A name alone is weak evidence: only what belongs to a form ends such a box.
const NAMED_END = [
  r`^(?:sign[- ]?(?:me )?up|subscribed?|i'm in|get it|yes,? please)(?: me)?(?: now| today| here| free| for free)?[ .!:>»→]*$`,
  r`^\*? ?(?:enter |type |add )?(?:your |work |business )*e-?mail(?: address)?(?: here)?(?: ?\(required\))?[ .:*]*$`,
  r`^by (?:signing|subscribing|entering|submitting|providing|clicking)\b`,
  LIST_OPENS,
];
const BOX_STOP = [r`^(?:advertisement|related|read more|most read|more from|comments?$|share(?: this| on)?$)`];
const BOX_TALK = r`\b(?:you|your|you'll|our|us|we|my|newsletters?|in-?box|e-?mails?|delivered|deliver|digest|daily|weekly|updates?|subscrib\w+|sign(?:ing)? up|privacy|recaptcha)\b`;
const BOX = { until: BOX_END, stop: BOX_STOP, through: BOX_TALK, maxBlocks: 9, maxWords: 150 };

/** Newsletters: the sentences that ask. Forms and small print stand in `signup-forms`, alerts and podcasts in `signup-channels`. */
export const enSignup: RulePack = {
  name: 'en/signup',
  rules: [
    {
      id: 'signup/newsletter-ask',
      kind: 'signup',
      languages: ['en'],
      about: 'Asks the reader to sign up for a newsletter, with the box that follows.',
      match: [
        r`(?:^[^a-z0-9]{0,4}|[.!?:"] |- )(?:please )?(?:(?:click|tick|tap) (?:here|below|the link) to |use the form below to |why not |be sure to |make sure (?:to|you) |don't forget to )?(?:sign[- ]?up|subscribe|register|opt[- ]?in|signup)(?: now| here| today| below| free| for free)* (?:to receive|to get|for|to|via|with|here for|and (?:get|receive)) .{0,50}\b(?:our|my|the|a|your|this|free|weekly|daily|monthly|other)\b.{0,50}\b${LETTER}\b`,
        r`(?:^[^a-z0-9]{0,4}|[.!?:"] |- )(?:please )?(?:(?:click|tick|tap) (?:here|below|the link) to |use the form below to |why not |be sure to |make sure (?:to|you) |don't forget to )?(?:sign[- ]?up|subscribe|register|opt[- ]?in|signup)(?: now| here| today| below| free| for free)* (?:to receive|to get|for|to|via|with|here for|and (?:get|receive)) (?:[\w'&.,+-]+ ){1,7}(?:newsletter|e-?newsletter|mailing list|briefing|digest|bulletin|round-?up)\b`,
        r`^(?:please )?(?:sign[- ]?up|subscribe|signup|register|join|opt[- ]?in|get) ?(?:our|to|for|the|my|a|free|up)?(?: [\w'&.-]+){0,4} ${LETTER}(?: here| today| now| below)?[ .!:>»→]*$`,
        r`(?:^|[.!?:"] )(?:please )?(?:join|get|receive|try|check out|read|follow) (?:our|my|the|your|a|us on)? ?(?:free |new |weekly |daily |monthly |email |regular |award-winning |must-read |[\w'&-]+ ){0,6}${LETTER}\b(?:, [\w' -]{2,40},)?(?: (?:to|for|and|here|today|now|in|delivered|straight|sent|from|about|every|by|with|each|where|on)\b.{0,160})?[ .!:>»→]*$`,
        r`^(?:[\w.,'&:| -]{0,40} )?(?:e-?mail |e-?)?news(?: ?letters?)?:? ?(?:sign[- ]?ups?|subscription|registration|subscribe|notifications)\b[\w ]{0,30}$`,
        r`^(?:e-?mail (?:sign[- ]?up|updates|newsletters?|alerts|notifications)|newsletters?|free (?:e-?mail |daily |weekly |monthly )*newsletter|(?:daily|weekly|monthly) (?:e-?mail )?newsletter|our (?:daily |weekly |monthly )?newsletters?|the newsletter)[ .!:>»→]*$`,
        r`^(?:sign[- ]?up|subscribe)(?: now| here| today| below)? (?:to|for) (?:our|my|free|the latest|breaking|daily|weekly|regular|exclusive|more (?:news|updates|stories|tips|content)|updates|e-?mails?|alerts|new|all)\b.{0,120}$`,
        r`^(?:sign[- ]?up|subscribe|signup|register)(?: now| here| today| below)? (?:with (?:your|us)|to (?:receive|get|stay|keep|be|hear|have|our|my|this|hear))\b.{0,160}$`,
        r`\b(?:signing up|subscribing|sign up|subscribe) (?:for|to) (?:our|my)\b.{0,60}\b${LETTER}`,
        r`^subscribe to (?:the |our |my )?[\w.'&/ -]{2,50}[ .!:>»→]*$|^subscribe to$`,
        r`^(?:subscribe|sign up) (?:to|for) (?:the |our |my )?(?:[\w.'&/-]+ ){0,4}blog\b.{0,80}$`,
        r`^(?:click|tap) here to (?:subscribe|sign up|join)\b.{0,60}$|^subscribe below\b.{0,120}$`,
        r`^for [\w',& -]{2,70}, (?:please )?(?:sign up|subscribe|join)\b.{0,20}\b(?:our|my|the|newsletter|here)\b.{0,60}$`,
        r`^sign[- ]?up (?:and|&|to) (?:get|receive|save|learn|discover|be|access|enjoy|unlock|stay|keep|hear)\b.{0,120}$`,
        r`^sign[- ]?up (?:for|to) (?:a|an|the) (?:[\w-]+ ){0,3}(?:selection|delve|digest|dose|guide|round-?up|weekly|note|briefing|dispatch|letter|bulletin)\b.{0,120}$`,
        r`^(?:for|to get) (?:more|the latest)\b.{0,100}\b(?:sign up|subscribe|join)\b.{0,100}$`,
        r`\bsign[- ]?up (?:for|to) (?:the |our )?[\w.'& ]{2,40}(?:,| and get| and receive|:) .{0,20}\b(?:newsletter|our|weekly|daily|fortnightly|monthly|letter|email|news)\b`,
        r`\b(?:joining|join|signing up (?:for|to)|subscribing to) our (?:\(?[\w-]+\)? ){0,4}${LETTER}\b`,
        r`^(?:need to (?:re)?subscribe|not subscribed yet|not yet subscribed)\b.{0,140}$`,
        r`^(?:would you like to|interested in (?:more|our)|want to) .{0,80}\b(?:newsletter|news letter|mailing list|updates|notifications|e-?mails?|in-?box)\b.{0,60}$`,
        r`\b(?:this|the following) (?:article|post|story|piece|column) (?:is|was|first appeared|originally appeared|appeared)\b.{0,60}\bnewsletter\b.{0,20}\. (?:sign|subscribe|to get|get|to receive)\b.{0,80}$`,
        r`\b(?:did|has) (?:a friend|someone|somebody) forward(?:ed)? (?:you )?this\b.{0,80}$`,
        r`^(?:sign[- ]?up|join)(?: us)?(?: now| today| here| free)+(?: (?:and|to|for)\b.{0,100})?[ .!:>»→]*$`,
        r`^(?:(?:like|love|enjoy(?:ed|ing)?|if|want|to|for)\b.{0,90}[.,!?] )?(?:please )?consider (?:signing up|subscribing) (?:for|to)\b.{0,60}\b${LETTER}\b.{0,40}$`,
        r`^sign[- ]?up: .{2,50}\b(?:e-?mail|${LETTER})$`,
        r`^(?:(?:this is|check|come|for|stay)\b.{0,110}[.!] )?to sign up for\b.{0,50}\b(?:alerts?|updates|${LETTER}),? (?:please )?(?:click|go|visit|tap|follow|text)\b.{0,60}$`,
      ],
      unless: [
        REPORTED,
        r`\b(?:customers|companies|brands|visitors|businesses|marketers) (?:who|that|can|to|will|have|must)\b`,
        // One subscribes to views.
        r`^subscribe to (?:no|any|such|his|her|their|its) `,
        // Programs subscribe as well: to topics, events, streams.
        r`^subscribe to (?:(?:an?|any|each|every|one|the) (?:[\w-]+ ){0,2}(?:topic|event|queue|stream|signal|observable|store|list)s?|an? (?:[\w-]+ ){0,2}(?:feed|channel|calendar|service)|(?:events|changes|topics|channels|queues|streams|messages)(?: (?:in|of|on|with|from) [\w ]{2,40})?)[.:]?$|\bnewsletters?: subscribe (?:from|via|in|on) the\b`,
        r`^<|[$£€] ?\d|\b(?:volunteers?|volunteer|workers?|donor|vote|voter|marathon|tryouts?|league|shift|vaccines?)\b|^subscribe (?:now )?to (?:continue|keep|read|unlock|access|view|finish|see|get (?:full|unlimited))\b|\b(?:comments? (?:on|thread)|trial|race|class)\b`,
      ],
      scope: BOX,
      maxWords: 50,
      examples: [
        {
          lines: [
            'Sign up with your email address to receive news and updates.',
            'Subscribe to The Long Ladder',
            'Subscribe to the Ladder blog and hear of new posts',
            'Click here to sign up.',
            'Sign up and get practical advice for every corner of your home.',
            'Sign up for a weekly delve into our archives.',
          ],
          struck: [0, 1, 2, 3, 4, 5],
        },
        {
          lines: [
            'Sign up for the Morning Lantern and get the day’s news in five minutes.',
            'Need to resubscribe? Use the form.',
            'Would you like to get our updates by email?',
            'This story first appeared in our weekly newsletter. Sign up here.',
            'For wit and wisdom, sign up for our daily note.',
            'Did a friend forward you this?',
            'Sign up now',
          ],
          struck: [0, 1, 2, 3, 4, 5, 6],
        },
        { lines: ['Sign up for the Coast newsletter', 'Subscribe to our daily email'], struck: [0, 1] },
        {
          lines: [
            'The pass stays closed, and the ploughs wait in the valley.',
            'Sign up for our free weekly newsletter',
            'Our weekly letter brings you the best of our reporting.',
            'Subscribers agree to the Privacy Policy',
            'Two drivers spent the night in the chapel at the summit, where the caretaker keeps blankets and soup.',
          ],
          struck: [1, 2, 3],
        },
        {
          lines: [
            'Sign up to Northern Notes',
            'Free weekly newsletter',
            'The most pressing debates of the coast',
            'Enter your email address',
            'Sign up',
            'The boats came home at six.',
          ],
          struck: [0, 1, 2, 3, 4].slice(1),
        },
        {
          lines: [
            'For more stories like this, subscribe to our newsletter.',
            'Join our mailing list!',
            'Newsletter Signup',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'Readers who sign up for the newsletter stay longer, the study found.',
            'The museum’s newsletter has 4,000 subscribers.',
            'In 1998 the family began to print a newsletter for neighbours.',
            '“Sign up for our newsletter,” the screen said, and she closed it.',
            'Sign up for the race by Friday at the town hall.',
            'Subscribe to an event',
          ],
          struck: [],
        },
        {
          lines: [
            'Like this tale? Consider subscribing to the Harbour newsletter.',
            'Sign up: Harbour Breaking News email',
            'Come back for more. To sign up for our alerts, click here.',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2],
        },
        { lines: ['The clerks consider subscribing to a second paper.', 'Fog.'], struck: [] },
      ],
    },
    {
      id: 'signup/closing-call',
      kind: 'signup',
      languages: ['en'],
      about: 'A short block that ends with the call to sign up: "Want more stories like this? Sign up here."',
      match: [
        r`[a-z"')][.!?] (?:please )?(?:sign[- ]?up|register|click here to (?:sign up|subscribe))(?: (?:here|below|now|today|free|for free))*[ .!»→]*$`,
        r`(?:[a-z"')][.!?:,]| -) (?:please |to )?(?:sign[- ]?up (?:here|below|now|today|free|for free)|subscribe (?:here|below|free|for free))(?: (?:here|below|now|today|free|for free))*[ .!»→]*$`,
        r`^(?:click|tap) (?:here )?to (?:subscribe|sign up)[ .!»→]*$`,
        r`\b(?:be sure to|make sure to|don't forget to|just|please) (?:sign[- ]?up|subscribe) (?:here|below)\b.{0,40}$`,
      ],
      unless: [
        REPORTED,
        r`[$£€] ?\d|\b(?:course|class|race|trial|webinar|workshop|seats?|vaccines?|clinic|shift|volunteers?|demo|software|fitness)\b`,
      ],
      scope: { ...BOX, maxBlocks: 4, maxWords: 60 },
      maxWords: 35,
      examples: [
        {
          lines: [
            'The moth is rare.',
            'Want more stories like this? Sign up here.',
            'The day’s big stories, explained: subscribe here',
            'Be sure to sign up below!',
            'Click here to subscribe',
          ],
          struck: [1, 2, 3, 4],
        },
        {
          lines: [
            'There are three seats left in the evening class. Sign up now.',
            'The gym asks you to sign up.',
            'She told them to subscribe here.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'signup/your-inbox',
      kind: 'signup',
      languages: ['en'],
      about: 'Promises of news in the reader’s inbox.',
      match: [
        r`(?:^|[.!?:] )(?:get|receive|have|find|want|enjoy|start)\b.{0,120}\b(?:news|stories|newsletters?|updates|latest|best|top|tips|content|articles|posts|headlines|insights|offers|recipes|ideas|delivered|sent|straight|direct|directly|daily|weekly|free|every|each|our|magazine|emails?)\b.{0,80}\b(?:in|to|into|by|via|inside) (?:your (?:[\w-]+ )?(?:in-?box(?:es)?|mailbox|e-?mail(?: box)?|phone)\b|e-?mail[.!]*$)`,
        r`^get .{2,50}'s? (?:stories|posts|articles|writing) in your in-?box\b`,
        r`^(?:to|if you(?:'d| would)? (?:like|want) to) (?:get|receive|have)\b.{0,100}\bin-?box\b.{0,60}$`,
        r`^(?:[\w',.&:#+-]+ ){1,14}(?:straight|right|direct|directly|delivered|sent|dropped|daily|weekly|news|stories|updates|fresh|insights?|offers|morning|tips|bits|to the site|site|editors|month) (?:\w+ ){0,2}(?:to|in|into|inside) your (?:[\w-]+ )?(?:in-?box(?:es)?|mailbox)\b(?: (?:every|each|daily|weekly|on|for free|twice|once|monthly)\b[\w ,&-]{0,40})?[ .!:]*$`,
        r`\b(?:newsletters?|subscrib\w+|sign(?:ing)? up|our|we|us|we'll|stories|headlines|briefing|posts)\b.{0,120}\b(?:delivered|sent|deliver|delivers|e-?mailed|direct(?:ly)?|straight|right|dropped|drop|landing|lands?|arriv(?:es|ing)|send|sends|hand-delivers?|fresh|weekly|daily|morning|week|\w+day)\b ?(?:[\w']+ ){0,4}(?:to|in|into|inside|at) your (?:[\w-]+ )?(?:in-?box(?:es)?|mailbox|e-?mail\b)`,
        r`^(?:inspiration|news|stories|science|ideas|style|culture|joy) (?:in|to|for) your in-?box`,
        r`^(?:straight |direct(?:ly)? |delivered (?:straight |directly |right )?|sent (?:straight )?)to your in-?box\b.{0,30}$`,
        r`^in your in-?box ?[:|-] ?.{2,90}$`,
      ],
      unless: [
        REPORTED,
        r`\b(?:phishing|scams?|hackers?|clutter\w*|folders?|unread|filters?|declutter\w*|the (?:platform|tool|software|agent)|ai|automatically|workflow)\b`,
      ],
      scope: BOX,
      maxWords: 55,
      examples: [
        {
          lines: [
            'To get stories like this in your inbox, go to our letters page.',
            'Get Ada Quill’s stories in your inbox',
            'Our editors’ picks, sent every Friday to your inbox',
            'Ideas for your inbox',
          ],
          struck: [0, 1, 2, 3],
        },
        {
          lines: [
            'The best of the valley, straight to your inbox.',
            'Get the day’s top stories in your inbox every morning',
            'Subscribe',
            'A plough went by.',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'Phishing mails land straight in your inbox, and some look real.',
            'Move old letters to a folder, so that nothing stays in your inbox.',
            'He sent the files to her inbox at noon.',
          ],
          struck: [],
        },
        {
          lines: [
            'Delivered to your inbox. Free.',
            'In your inbox: notes from the edge of the map.',
            'The old ferry ran aground.',
          ],
          struck: [0, 1],
        },
        { lines: ['In your inbox lies a bill.', 'Fog.'], struck: [] },
      ],
    },
    {
      id: 'signup/latest-from',
      kind: 'signup',
      languages: ['en'],
      about: 'Promises the latest news, updates or offers, as above a form.',
      match: [
        r`^(?:get|receive|sign up for) (?:all )?(?:the |our |your )?latest (?:[\w'&-]+,? ){0,4}(?:news|updates|stories|headlines|articles|posts|insights|analysis|content|offers|deals|coverage|alerts|scoops?)\b(?: (?:from|on|about|in|and|&|delivered|straight|right|with|to|via|by|as)\b.{0,110}|,.{0,110})?[ .!:]*$`,
        r`^(?:get|receive|enjoy|be the first to (?:get|receive)) (?:our |more |exclusive |daily |weekly |free |breaking |regular |the )+(?:[\w'-]+,? ){0,4}(?:news|updates|stories|headlines|alerts|insights|tips|analysis|offers|deals|articles|content|posts|recipes|e-?mails?)\b.{0,60}\b(?:from us|from our|in-?box|e-?mails?|newsletters?|sent to you|delivered|by signing up|sign up|subscri\w+|weekly|by joining)\b.{0,60}$`,
        r`^(?:get|receive|sign up for) (?:our |the |a |your |free )*(?:[\w'-]+ ){0,2}(?:promos?|promotions|special offers|exclusive (?:content|offers|deals|access)|weekly insights|daily digest|weekly digest|newsletters)\b.{0,80}$`,
        r`^be the first to (?:know|hear) (?:about|when|of)\b.{0,60}$`,
        r`^keep up(?: to date)? with (?:us|(?:the|our) (?:latest|newest|best)(?: (?:and greatest|from|in|news|stories|updates))?|what's (?:new|happening))\b.{0,45}$`,
        r`^start (?:each|every|your) (?:day|morning|weekend|week)\b.{0,40}\b(?:newsletter|in-?box|e-?mail|briefing|headlines|need-to-know|with (?:us|our|the))\b.{0,80}$`,
        r`^unlock the editor's digest\b.{0,20}$`,
        r`\beditor of [\w' ]{2,40}, selects (?:her|his|their) (?:favou?rite|top) stories\b`,
        r`^our editors? (?:selects?|picks?|curates?) .{0,60}\bnewsletter\b.{0,20}$`,
        r`^sign up to discover\b.{0,100}$`,
        r`^(?:stay|keep) (?:up[- ]to[- ]date|informed|in the loop|in the know|updated|ahead of|connected|current|on top of|in touch|tuned)\b.{0,100}\b(?:newsletters?|sign(?:ing)? up (?:for|to|here|below)|subscribe|our (?:latest|free|daily|weekly|e-?mails?|updates|newsletters?|content|app|news)|in-?box|with us)\b.{0,80}$`,
        r`^(?:keep me (?:posted|updated|informed)|don't miss (?:a thing|a beat|an update|any updates)|never miss (?:a (?:post|story|beat|thing|update|single post)|an (?:update|article|issue|episode|event)|out|our latest|the latest)(?: (?:again|from [\w' ]{2,30}|on [\w' ]{2,30}))?)[ .!]*$`,
        r`^(?:don't|never) miss\b.{0,80}\b(?:newsletter|sign up|subscribe|in-?box|e-?mail|our (?:latest|best|top|next))\b.{0,80}$`,
        r`^(?:like|liked|love|enjoy(?:ed|ing)?|want(?: more)?)\b.{0,80}\b(?:sign up (?:here|below|now|(?:for|to) (?:our|my|the [\w' ]{2,40}newsletter))|subscribe (?:here|below|now|to (?:our|my|the))|join (?:our|my)|(?:our|my) (?:[\w-]+ ){0,3}newsletter|by e-?mail)\b.{0,120}$`,
        r`^(?:if you(?:'re| are)? (?:like|enjoy|love|find|want|liked|enjoyed|loved|enjoying|liking))\b.{0,110}\b(?:sign up (?:here|below|now|(?:for|to) (?:our|my|the [\w' ]{2,40}newsletter))|subscribe (?:here|below|now|to (?:our|my|the))|join (?:our|my)|(?:our|my) (?:[\w-]+ ){0,4}newsletter)\b.{0,120}$`,
        r`\b(?:you'll love|you(?:'ll| will| may| might) (?:also )?(?:like|enjoy)|check out|read|try) (?:my|our) (?:[\w-]+ ){0,4}${LETTER}`,
      ],
      unless: [REPORTED, r`\bstay in touch with (?:friends|family|your)\b`, r`\b(?:comments?|events? page)\b`],
      scope: BOX,
      maxWords: 50,
      examples: [
        {
          lines: [
            'Get exclusive offers from us in your inbox',
            'Get exclusive content and offers.',
            'Be the first to know about our sales',
            'Keep up with the latest from the Lantern.',
            'Start each weekend with our free letter.',
            'Unlock the Editor’s Digest for free',
          ],
          struck: [0, 1, 2, 3, 4, 5],
        },
        {
          lines: [
            'The editor of the Ledger, selects her favourite stories in this letter.',
            'Our editor picks five stories for this weekly newsletter.',
            'Sign up to discover stories that deepen your understanding of the world.',
            'Don’t miss our best stories: subscribe.',
            'Want more stories like this? Sign up for our weekly email.',
          ],
          struck: [0, 1, 2, 3, 4],
        },
        {
          lines: [
            'Get the latest updates from the campaign trail, interviews and more politics content.',
            'Arrives Tuesdays',
            'Subscribe',
            'The senator flew home.',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'Stay up to date with our newsletter',
            'Never miss a story',
            'If you’re enjoying this article, you’ll love my daily newsletter.',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'Stay up to date with your vaccines before you travel.',
            'Get the latest version of the driver from the maker’s site.',
            'Never miss a chance to swim.',
            'If you like rye, try the loaf from the bakery by the canal.',
            'Keep in touch with friends who moved away.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'signup/about-letter',
      kind: 'signup',
      languages: ['en'],
      about: 'Says what a newsletter brings and when.',
      match: [
        r`^(?:our|my|the|this|a|an) (?:free |new |award-winning )?(?:[\w'&-]+ ){0,4}(?:${LETTER}|newsletter) (?:\w+ )?(?:contains?|features?|brings?|delivers?|offers?|rounds? up|gives?|keeps?|lands?|arrives?|hand-delivers?|includes?|alerts?|covers|is your|will (?:keep|bring|help|land))\b.{0,160}\b(?:you|your|our|hand-picked|subscribers)\b`,
        r`^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?[.:,-]+ )?(?:an?|your|our|the) (?:free |fresh |regular |curated |short )?(?:[\w'-]+ )?(?:daily|weekly|fortnightly|biweekly|bi-weekly|monthly|morning|evening|twice-weekly|nightly|regular) (?:[\w'-]+ ){0,2}(?:digest|round-?up|newsletter|dose|guide|look|briefing|dispatch|email|e-mail|update|collection|selection|letter|summary|recap)\b.{0,90}\b(?:of (?:our|the (?:best|most|top|latest|biggest|week's|day's)|what)|you|your|from our|to the (?:best|most|biggest|latest))\b`,
        r`(?:^|[.!] )(?:delivered|sent|mailed|published|arrives|lands|out|emailed) (?:every |each |on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: (?:and|&) (?:mon|tues|wednes|thurs|fri|satur|sun)days?)?(?: mornings?| evenings?| afternoons?)?[.!]*$`,
        r`^(?:delivered|sent|mailed|published|emailed|arrives|lands) (?:[\w ]{0,20}\b)?(?:daily|weekly|monthly|weekdays?|(?:every|each|twice a|once a) \w+|\w+days?|mornings?)(?: (?:mornings?|evenings?|afternoons?|by [\w ]{2,15}|and [\w ]{2,20}|at [\w: ]{2,12}|to your [\w ]{2,12}))?[.!]*$`,
        r`^(?:every|each) (?:(?:week)?day|morning|week|(?:mon|tues|wednes|thurs|fri|satur|sun)day|evening|month)\b.{0,40}\b(?:you'll (?:get|receive|find)|you (?:can )?(?:get|receive)|we(?:'ll)? (?:send|bring|deliver|round up|e-?mail)|get (?:the|our))\b.{0,120}\b(?:in-?box|e-?mail|newsletter|coverage|stories|news|headlines|our)\b.{0,60}$`,
        r`^the (?:#1|free|must-read|no\. 1) (?:[\w'&-]+ ){0,3}newsletter\b.{0,100}$`,
        r`\bwas this (?:newsletter|e-?mail) forwarded to you\b`,
        r`^(?:free )?(?:daily|weekly|monthly|fortnightly|biweekly|bi-weekly|periodical|quarterly) (?:e-?mail )?newsletter (?:sent|listing|focus\w+|with|covering|for|about|on|released|delivered|of)\b.{0,80}$`,
        r`\byour in-?box,? (?:every|each|once|twice|daily|weekly)\b`,
      ],
      unless: [REPORTED],
      scope: BOX,
      maxWords: 50,
      examples: [
        {
          lines: [
            'Delivered every weekday morning.',
            'Each week we send you the best of our coverage.',
            'The #1 newsletter for stonemasons',
            'Was this email forwarded to you?',
            'Weekly newsletter with new jobs for stonemasons',
            'Our best work in your inbox, every fortnight',
          ],
          struck: [0, 1, 2, 3, 4, 5],
        },
        {
          lines: [
            'Our weekly newsletter contains a hand-picked selection of news and features. You will receive it every Friday.',
            'Fridays. A weekly digest of the best of our coverage.',
            'Understand how policy touches you. Delivered Fridays.',
            'The harvest began in August.',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'The newsletter contains an error on page four, and the club has apologised.',
            'A weekly look at the data would show nothing.',
            'Milk was delivered on Mondays.',
            'Every morning we walked to the well, and every week we boiled the linen.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'signup/named-letter',
      kind: 'signup',
      languages: ['en'],
      about: 'The name of a newsletter as the heading of a box that ends with its button or field.',
      match: [
        r`^(?:the )?[\w.'&,: -]{2,50} (?:${LETTER})$`,
        r`^(?:the )?[\w.'& -]{2,30} (?:weekly|daily|briefing|digest|dispatch|brief|memo|daily news)$`,
        r`^(?:get|explore|discover|see|know|be|stay|keep|follow|never) (?:[\w'&,-]+ ){1,8}(?:news|stories|updates|loop|know|headlines|coverage|reporting|letters?)[.!]*$`,
        r`^(?:original|independent|fearless) (?:reporting|journalism|news)\b[\w .,']{0,60}delivered to you[.!]*$`,
      ],
      strength: 'weak',
      scope: { ...BOX, until: NAMED_END, maxBlocks: 7, maxWords: 90 },
      unless: [
        REPORTED,
        r`^(?:once|twice|three|four|bi|semi|per|half|almost|nearly)\b|^(?:used?|taken?|eat\w*|apply|wash\w*) `,
      ],
      maxWords: 12,
      examples: [
        { lines: ['The Harbour Weekly', 'A letter for the coast.', 'Sign up', 'Rain.'], struck: [0, 1, 2] },
        { lines: ['Get the harbour’s biggest fishing news', 'Email', 'Subscribe', 'Rain.'], struck: [0, 1, 2] },
        { lines: ['Original reporting. Fearless journalism. Delivered to you.', 'I’m in', 'Rain.'], struck: [0, 1] },
        {
          lines: [
            'The lake froze in a night.',
            'Five-Minute Valley newsletter',
            'Keeping up with the valley is easy now.',
            'Sign up',
            'By noon there were skaters.',
          ],
          struck: [1, 2, 3],
        },
        {
          lines: [
            'The Harbour Weekly',
            'The paper was founded in 1880 and closed a century later, when the fishing had moved to the north.',
            'Its press is in the museum.',
            'The morning briefing',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'signup/newsletter-list',
      kind: 'signup',
      languages: ['en'],
      about: 'A list of newsletters to choose from, up to its field or button: "Explore all newsletters".',
      match: [LIST_OPENS],
      scope: { until: NAMED_END.slice(0, 3), stop: BOX_STOP, through: BOX_TALK, maxBlocks: 16, maxWords: 170 },
      maxWords: 8,
      examples: [
        {
          lines: [
            'The geese left on Friday, two weeks before the first frost and one before the second.',
            'Explore all newsletters',
            'Goose Daily',
            'Every weekday you get the best of our coverage.',
            'Pond Weekly',
            'The latest pond news, delivered every Sunday.',
            'Email address (required)',
            'Subscribe',
            'They are expected back in March, when the reeds along the western shore begin to turn green again.',
          ],
          struck: [1, 2, 3, 4, 5, 6, 7],
        },
        {
          lines: [
            'All newsletters of the club since 1950 are in the archive.',
            'Explore the town',
            'See our newsletter of May for the plan.',
          ],
          struck: [],
        },
      ],
    },
  ],
};
