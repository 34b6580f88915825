import type { RulePack } from '../../../model.js';

const r = String.raw;

const REPORTED = r`\b(?:said|says|told|asked)\b`;
const LOGIN = r`(?:log[- ]?in|sign[- ]?in|sign[- ]?up for free|sign[- ]?up now|sign[- ]?up|create (?:an |your )?(?:free )?account|my account|register|login to my account|sign in to manage account|sign into your products|join)`;
const ENTRY = r`(?:${LOGIN}|start (?:your )?(?:free )?trial|start for free|request (?:a )?demo|get (?:a )?demo|get started|get a quote|get in touch|support us|support|subscribe|donate|contact us|contact|help|docs|about us|about|careers|cart|basket|search|menu|home|blog|pricing|features|products|solutions|resources|customers|newsletters?|faq|epaper|e-edition|shop|dashboard|my saved|profile|manage your account)`;
const GAP = r`[ |/\u00b7\u2022,>]{0,4}`;

const SITE = r`(?:home|newsletters?|blog|subscribe|feed|rss|contact|contact us|about|about us|e-?mail|archives?|search|menu|shop|store|donate|careers|jobs|advertise|privacy|terms|faq|help|github|gitlab|bluesky|mastodon|linkedin|twitter|facebook|instagram|youtube|podcasts?|events|videos?|support|login|sitemap|press|projects|notes|now|uses|blogroll)`;

/** Lines of page heads in which several entries, one of them the login, run together. */
export const enAccountRows: RulePack = {
  name: 'en/account-rows',
  rules: [
    {
      id: 'account/label-row',
      kind: 'account',
      languages: ['en'],
      about: 'Entries of a page’s head in one line, the login among them: "Help Login Start free trial".',
      match: [
        r`^(?:${ENTRY}${GAP}){1,6}${LOGIN}(?:${GAP}${ENTRY}){0,6}[^a-z0-9?.]{0,4}$`,
        r`^${LOGIN}(?:${GAP}${ENTRY}){1,6}[^a-z0-9?.]{0,4}$`,
      ],
      unless: [REPORTED, r`^(?:join|register|sign[- ]?up) (?:us|now)[.!]?$`],
      maxWords: 20,
      examples: [
        {
          lines: [
            'The lock on the canal is shut.',
            'Help Login Start Free Trial',
            'Log inSign up for free',
            'Support us Sign in / Create account',
            'The boats wait.',
          ],
          struck: [1, 2, 3],
        },
        {
          lines: ['Join in, about forty of us sang.', 'Sign up at home.', 'Help, cart and horse are in the ditch'],
          struck: [],
        },
      ],
    },
    {
      id: 'account/sign-in-to',
      kind: 'account',
      languages: ['en'],
      about: 'Asks to sign in for what an account brings: saved progress, certificates, settings.',
      match: [
        r`^(?:please )?(?:sign[- ]?in|log[- ]?in|sign[- ]?up|create (?:an? |your )?(?:free |website )?account|register|join)(?: now| here| for free| or (?:register|sign up|join|create an account))? (?:to|and|-) ?(?:save|track|earn|keep|bookmark|follow|like|react|vote|rate|manage|view|customi[sz]e|personali[sz]e|sync|access|receive|get) (?:your|this|my|an?|more|all|notification|subscriptions?|articles?|stories|personali[sz]ed|exclusive|full)\b.{0,90}$`,
        r`^remember me (?:for|on|next)\b.{0,40}$`,
        r`^(?:new|existing|returning|current) (?:customers?|users?|members?|subscribers?|readers?)[?:!]? ?(?:sign[- ]?in|log[- ]?in|sign[- ]?up|register|create|start|click|join)\b.{0,40}$`,
        r`^(?:sign[- ]?in|log[- ]?in) (?:in)?to [\w.'& ]{2,30}[^a-z0-9?.]{0,4}$`,
        r`^[\w.'& ]{2,24} (?:customer|employer|employee|client|partner|patient|investor|agent|advisor|broker|provider|vendor) (?:login|log-in|sign-in|portal)[^a-z0-9?.]{0,4}$`,
        r`^(?:for security,? )?you (?:need|have) to (?:log ?in|sign ?in)(?: to your account)? or create an? account\b.{0,100}$`,
        r`^(?:success!? )?(?:check|see) your e-?mail for (?:(?:a|the|your) )?(?:magic|login|sign-in|confirmation|verification) (?:link|code)\b.{0,40}$`,
        r`^your session (?:has |is about to )?(?:expired?|ended|timed out)\b.{0,60}$|^you have been (?:logged|signed) out\b.{0,60}$`,
        r`^(?:join|register|sign[- ]?up) ?(?:/|or) ?(?:sign[- ]?in|log[- ]?in)[^a-z0-9?.]{0,4}$`,
        r`^(?:when you register as|congratulations on becoming|if at any time you want to become) a (?:free )?(?:member|subscriber)\b.{0,60}\b(?:you (?:gain|get|have|now have)|to|enjoy|unlock)\b.{0,200}$`,
      ],
      unless: [
        REPORTED,
        r`^(?:sign|log) in to (?:the|your|a|an) (?:server|router|machine|computer|device|terminal|dashboard|console|admin)\b`,
      ],
      maxWords: 45,
      examples: [
        {
          lines: [
            'Sign in to save your progress and earn a certificate',
            'Remember me for faster sign in',
            'New users: register here',
            'Sign in to Lockbase',
            'Norvik Customer Login',
            'You need to log in or create an account to go on.',
            'Check your email for a magic link to sign in.',
            'Your session has expired',
            'Join or sign in',
            'When you register as a free member, you gain access to ten posts.',
            'The lock is old.',
          ],
          struck: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        },
        {
          lines: [
            'Sign in to the router with the code on its back.',
            'As a member of the crew you get a bunk and three meals.',
            'Register to vote before Friday.',
            'Remember me, says the stone.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'navigation/entry-row',
      kind: 'navigation',
      languages: ['en'],
      about: 'Three entries of a page’s head or foot or more in one line: "Home | Newsletter | Blog".',
      match: [
        r`^(?:${SITE}[^a-z0-9"'.,;:!?()]{1,6}){2,12}${SITE}[^a-z0-9?.!]{0,4}$`,
        r`^${SITE} ?[^a-z0-9"'.,;:!?() -]{1,3} ?${SITE}[^a-z0-9?.!]{0,4}$`,
      ],
      unless: [REPORTED, r`^(?:x|line|search|home|about)(?: (?:x|line|search|home|about))+$`],
      maxWords: 26,
      examples: [
        {
          lines: [
            'home newsletter blog github',
            'Subscribe 📮 | Feed 📡 | Mastodon 🐘',
            'Feed | Archive',
            'The lock is shut.',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: ['Home, blog and shop', 'Search and rescue', 'Home about ten, she said.'],
          struck: [],
        },
      ],
    },
    {
      id: 'account/notice',
      kind: 'account',
      languages: ['en'],
      about: 'What an account form says of itself: wrong passwords, profiles, a welcome.',
      match: [
        r`^(?:e-?mail(?: address)?|username) or password (?:is|was) (?:incorrect|invalid|wrong)[.!]*$`,
        r`^need (?:a|an) (?:profile|account)\?(?: register.{0,20})?$`,
        r`^manage your (?:account|profile) settings[.!]*$`,
        r`^(?:welcome back|success|great)[!,.] you(?:'ve| have|'re| are) (?:now )?(?:successfully )?(?:signed|logged) (?:in|out)\b.{0,20}$`,
        r`^(?:forgot|lost)(?: your)? (?:password|username)\? (?:reset|recover|click|get|find|send)\b.{0,30}$`,
        r`^an account (?:already )?exists (?:already )?(?:for|with) (?:this|that|your) (?:e-?mail|address)\b.{0,60}$`,
        r`^(?:your|see|view) (?:membership |member |subscriber )?(?:perks|rewards)$`,
        r`^(?:your )?session (?:has )?(?:expired|ended|timed out)\b.{0,60}$`,
        r`^you(?:'re| are) (?:currently )?(?:signed|logged) in as\b.{0,40}$`,
        r`^(?:[\w, ]{2,20}[!,.] )?(?:complete|finish) your (?:profile|registration)\b.{0,40}$`,
      ],
      maxWords: 20,
      examples: [
        {
          lines: [
            'Username or password is wrong.',
            'Need a profile?',
            'Manage your account settings.',
            'Welcome back! You are now signed in.',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2, 3],
        },
        { lines: ['Need an account of the storm?', 'Great. You are now out of the woods.'], struck: [] },
        {
          lines: [
            'Lost your password? Reset it',
            'An account already exists for this email, please log in.',
            'See rewards',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2],
        },
        { lines: ['An account exists of that voyage.', 'Fog.'], struck: [] },
        {
          lines: [
            'Session expired. Please log in again.',
            'You’re signed in as a guest',
            'Hello, reader! Finish your profile',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2],
        },
        { lines: ['Finish your soup.', 'Fog.'], struck: [] },
      ],
    },
  ],
};
