import type { RulePack } from '../../../model.js';

const r = String.raw;

const REPORTED = r`\b(?:said|says|told|tells|asked|according to|announced|urged)\b`;
// The button, the field and the consent line that may follow.
const FORM_END = [
  r`^(?:subscribed?|sign[- ]?up|join|follow|allow|enable|yes,? please|go|submit|arrow ?right|later|not now)(?: now| today| here)?[ .!:>»→]*$`,
  r`^\*? ?(?:enter |type |add )?(?:your )?(?:e-?mail(?: address)?|phone(?: number)?|mobile(?: number)?)(?: here)?[ .:*]*$`,
  r`^(?:by (?:signing|subscribing|entering|submitting|providing|clicking)|you (?:can|may) (?:unsubscribe|opt)|unsubscribe any)\b`,
];
const FORM = { until: FORM_END, through: r`\b(?:you|your|our|us)\b`, maxBlocks: 5, maxWords: 80 };

/** Alerts, channels and podcasts: asks to be reached by other ways than a letter. */
export const enSignupChannels: RulePack = {
  name: 'en/signup-channels',
  rules: [
    {
      id: 'signup/alerts',
      kind: 'signup',
      languages: ['en'],
      about: 'Asks to turn on alerts, notifications or text messages.',
      match: [
        r`^(?:get|receive|sign up (?:for|to (?:get|receive))|subscribe to|register for|want|never miss|opt in to) (?:our |the |your |my |more |free |e-?mail |instant |mobile |browser |desktop |push |real-time |daily |text |sms |breaking |local |news |custom |personali[sz]ed |app )*(?:news )?(?:alerts?|notifications?|text messages|push notifications?|breaking news)\b(?: (?:for|on|about|from|when|to|in|by|via|and|straight|sent|with|delivered)\b.{0,100})?[ .!?:]*$`,
        r`^(?:turn on|enable|allow|set up|manage|switch on) (?:our |the |your |my |more |push |browser |desktop |breaking |news |e-?mail )*(?:alerts?|notifications?)(?: from us| for breaking news| for this (?:author|topic|story))?[ .!]*$`,
        r`^\W{0,3}(?:please |yes,? )?(?:notify me|e-?mail me|alert me|send me (?:an? )?(?:e-?mail|alert|notification)s?|text me) (?:of|when|about|if|with|by|updates|the|new|whenever)\b.{0,80}$`,
        r`^(?:would you like|want|do you want) to (?:get|receive|turn on|subscribe to|allow)\b.{0,60}\b(?:notifications?|alerts?|updates)\b.{0,60}$`,
        r`^[\w.' ]{2,40} (?:would like to|wants to) (?:send you|show) (?:push )?notifications\b`,
        r`(?:^|[.!?:] )(?:to |please |or )?subscribe (?:to|for|via|by) (?:updates|new posts|this (?:blog|site|topic|thread|author|tag|post)|blog|e-?mail|rss|atom|posts?|comments?|push|notifications?|the (?:blog|rss|feed|comments?))\b.{0,60}$`,
        r`^(?:un)?subscribe (?:from|to) (?:push )?notifications[.!]*$`,
        r`^(?:opt in to|sign up to|agree to|click to) (?:receive|get) (?:texts?|text messages|sms|alerts|updates|emails)\b.{0,60}$`,
        r`\bget our (?:app )?(?:alerts|notifications|updates)\b.{0,30}$`,
        r`^(?:please )?(?:add|make|set) (?:us|[\w. ]{2,30}) (?:as )?(?:a|your|on) (?:preferred|trusted|favou?rite) (?:news )?source\b.{0,40}$`,
        r`^text [\w"']{2,20} to \+?[\d-]{4,14}\b.{0,100}$`,
        r`^(?:never miss|don't miss|be|stay|want)\b.{0,60}[.!?] (?:get|receive) (?:(?:instant|breaking|push|browser|desktop|live|real-time|free|news|our) )*(?:notifications?|alerts) (?:from|for (?:breaking|new))\b.{2,50}$`,
      ],
      unless: [
        REPORTED,
        r`\b(?:evacuat\w+|earthquake|tornado|flood|tsunami|emergency|crisis|suicide|counsel\w*|helplines?|hotlines?|settings|click|menu|follow-?up comments)\b`,
      ],
      scope: FORM,
      maxWords: 35,
      examples: [
        {
          lines: [
            'Turn on notifications',
            'Do you want to get our updates?',
            'lantern.example would like to send you push notifications',
            'Subscribe to push notifications',
            'Opt in to receive texts',
            'Get our app alerts.',
          ],
          struck: [0, 1, 2, 3, 4, 5],
        },
        { lines: ['Add us as a preferred source', 'Text LANTERN to 55555'], struck: [0, 1] },
        {
          lines: [
            'Get breaking news alerts on your phone',
            'Notify me of new posts by email.',
            'Subscribe via RSS',
            'A goat escaped.',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'Turn on emergency alerts before you hike: the tsunami warning comes by phone.',
            'Notifications reached drivers too late, the report found.',
            'Open the menu, click the bell and turn on notifications.',
          ],
          struck: [],
        },
        {
          lines: ['Be first to know! Get instant notifications from the Lantern', 'The old ferry ran aground.'],
          struck: [0],
        },
        { lines: ['Stay indoors. Get alerts for the valley by radio.', 'Fog.'], struck: [] },
      ],
    },
    {
      id: 'signup/channel',
      kind: 'signup',
      languages: ['en'],
      about: 'Asks to join a channel: Telegram, WhatsApp, YouTube, RSS, Substack.',
      match: [
        r`^(?:are you on|join (?:us|our|the|my)|follow (?:us|our|my|the [\w' ]{2,30} channel)|subscribe to|find us|connect with us|read us|we(?:'re| are) (?:also |now )?on|get (?:our|the latest|instant|breaking|live|all))\b.{0,70}\b(?:telegram|whats ?app|viber)\b.{0,70}$`,
        r`\b(?:join|follow|subscribe to) (?:our|us on|us via|my|the) (?:[\w'-]+ ){0,4}(?:telegram|whats ?app|viber|youtube|rss|discord|substack)\b`,
        r`\b(?:subscribe|join) (?:to )?(?:our|my) (?:[\w'-]+ ){0,4}(?:channel|feed|substack|community|blog)\b`,
        r`^(?:rss|rss feeds?|subscribe to (?:rss|feed|our feed|the feed)|atom feed|follow (?:us )?(?:by|via) (?:email|rss))[ .!]*$`,
        r`^(?:like|enjoy|love)\b.{0,60}\bsubscribe\b.{0,60}\b(?:channel|youtube|notifications?|bell)\b`,
        r`^(?:receive|get|read|find) (?:all )?(?:our |the )?.{0,40}\b(?:news|updates|stories|headlines|alerts)\b.{0,30}\b(?:in|on|via|through) (?:telegram|whats ?app|viber|signal)\b.{0,30}$`,
      ],
      unless: [
        REPORTED,
        r`\b(?:scam\w*|police|admins?|moderators?|encrypted|app store|militar\w+)\b`,
        r`^(?:follow|find|like|connect with|join) us (?:on|at|via) (?:facebook|twitter|x|instagram|linkedin|youtube|tiktok|bluesky|threads)\b`,
      ],
      scope: { ...FORM, maxBlocks: 4, maxWords: 60 },
      maxWords: 35,
      examples: [
        {
          lines: ['Like this video? Subscribe to the channel and hit the bell.', 'Join our community'],
          struck: [0, 1],
        },
        {
          lines: [
            'Are you on Telegram? Subscribe to our channel for the latest updates on the flood.',
            'Join our WhatsApp channel',
            'RSS feed',
            'The dam held.',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'The video appeared on a Telegram channel close to the army.',
            'Residents join a WhatsApp group when they move in, and police read it too.',
            'A line of people stood outside.',
          ],
          struck: [],
        },
        { lines: ['Receive all Lantern news at once in Telegram.', 'The old ferry ran aground.'], struck: [0] },
        { lines: ['Villagers get their news on WhatsApp.', 'Fog.'], struck: [] },
      ],
    },
    {
      id: 'signup/podcast',
      kind: 'signup',
      languages: ['en'],
      about: 'Asks to subscribe to or follow a podcast, and the lists of its platforms.',
      match: [
        r`(?:^|[.!?:] |\byou can (?:also )?)(?:please )?(?:subscribe|listen|follow|download|tune in|find (?:us|our|the (?:show|podcast|episode)|new episodes)|hear (?:us|our|the (?:show|podcast|episode)|more)|available|get it)\b.{0,70}\b(?:on|via|through|in|at|with) (?:apple podcasts?|itunes|spotify|google podcasts?|stitcher|overcast|pocket casts|amazon music|iheart\w*|audible)\b.{0,120}`,
        r`\b(?:wherever|anywhere|however) (?:else )?you (?:get|listen to|find|download|enjoy|stream|like to (?:get|listen)) (?:to )?(?:your |our |their |his |her |the )?(?:podcasts?|shows?)\b`,
        r`\b(?:on|in|via) your (?:favou?rite|preferred|chosen) podcast (?:app|platform|player)\b`,
        r`^(?:subscribe|listen|follow)(?: on| to| via| here)?[ :|]*(?:(?:apple podcasts?|itunes|spotify|google podcasts?|stitcher|overcast|pocket casts|amazon music|e-?mail|rss|youtube|iheart ?radio|tunein|castbox|google play|android)[ ,|/·&]*(?:and |or )?)+[.]*$`,
        r`^(?:subscribe|follow) (?:to |on )?(?:our|the|this|my|more)? ?(?:[\w'&-]+ ){0,5}(?:podcasts?|show)(?: here| now| today| on [\w ]{3,40}| wherever [\w ]{3,40})?[ .!:>»→]*$`,
        r`^(?:subscribe|listen|follow|tune in)\b.{0,60}\bpodcast\b.{0,20}\b(?:on|via|at) .{0,20}\b(?:apple|spotify|youtube|google)\b.{0,60}$`,
        r`^(?:watch|hear|play) the (?:podcast|latest episode)[.!]?$`,
      ],
      unless: [
        REPORTED,
        r`\b(?:album|single|songs?|tracks?|ep|streams|billion|million|audiobooks?|movie|lawsuit|deal)\b`,
      ],
      maxWords: 60,
      examples: [
        {
          lines: ['Subscribe to the Lantern podcast', 'Find new episodes on your favourite podcast app'],
          struck: [0, 1],
        },
        {
          lines: [
            'Subscribe: Apple Podcasts | Spotify | RSS',
            'You can listen to the show on Spotify, or wherever you get your podcasts.',
            'Listen here on your chosen podcast platform.',
            'Fog.',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'The album is available on Spotify from Friday.',
            'Her podcast was downloaded two million times on Apple Podcasts in a month.',
            'He records the show in a barn.',
          ],
          struck: [],
        },
        {
          lines: ['Subscribe to the Weir Podcast on Apple and other platforms', 'The old ferry ran aground.'],
          struck: [0],
        },
        { lines: ['Watch the podcast', 'The old ferry ran aground.'], struck: [0] },
      ],
    },
  ],
};
