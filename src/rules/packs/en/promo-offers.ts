import type { RulePack } from '../../../model.js';

const r = String.raw;

const REPORTED = r`\b(?:said|says|told|tells|asked|according to|announced|urged|lawsuit|regulators?)\b`;
/** What may stand before a call: the start of the block, or the end of a sentence. */
const OPENS = r`(?:^[^a-z0-9"']{0,4}|[.!?] [^a-z0-9"']{0,4})`;
const TRIAL = r`(?:(?:free|no-risk|risk-free|no-obligation|complimentary|full|extended|\d{1,2}[- ](?:day|week|month)s?|(?:one|two|three|seven|fourteen|thirty)-(?:day|week|month)) ){0,4}trials?`;
const ACT = r`(?:sign up|book|schedule|request|contact|reach out|get started|get in touch|start|begin|try|talk|speak|call|join|download|click|discover|explore|apply|visit)`;

/** What companies write in their own articles to sell: trials, demos, codes, "Ready to ...?". */
export const enPromoOffers: RulePack = {
  name: 'en/promo-offers',
  rules: [
    {
      id: 'promo/free-trial',
      kind: 'promo',
      languages: ['en'],
      about: 'Asks the reader to start a free trial of the publisher’s product.',
      match: [
        r`${OPENS}(?:why not |just |simply |get started .{0,30}|or )?(?:sign up|signing up|register|start|begin|get|claim|try|grab|activate|take)(?: today| now| here)?(?: .{2,30})?(?: (?:for|with|by starting|and start))? (?:a|an|your|our|my)(?: own)? ${TRIAL} (?:today|now|with us|of our|and see|and (?:start|discover|find out|experience)|to (?:see|start|get|discover|learn|experience|explore|find out|test|unlock|begin)|here|account)\b.{0,100}$`,
        r`^[^a-z0-9"']{0,4}(?:sign up|register|start|get|claim|try|begin)(?: .{2,30})?(?: for| with)? (?:a|an|your|our|my)(?: own)? ${TRIAL}[ !→»>*]*$`,
        r`\b(?:try (?:our|the|it|us)|see for yourself|keep reading or|exploring our)\b.{0,60}\b(?:sign(?:ing)? up for|start(?:ing)?|get(?:ting)?|with) (?:a|an|your|our) ${TRIAL}\b.{0,60}`,
        r`^(?:start |get )?(?:your |a )?${TRIAL}[,.:;! -]{0,3} ?(?:no|credit|cancel)\b.{0,20}\b(?:card|obligation|commitment|required|needed|time)\b.{0,30}$`,
        r`^(?:try|get|use|start using) [\w.'& -]{2,40} (?:free )?for (?:\d{1,2}|seven|fourteen|thirty) days(?: for)?(?: free)?[ !.→»>*]*$`,
        r`^sign up (?:and|to) (?:try|use|get|test) .{2,50}\bfor (?:\d{1,2} (?:days|weeks)|a (?:month|week)) (?:for )?free\b.{0,20}$`,
        r`^(?:sign in|log in|login|sign up|get a demo|request (?:a )?demo|pricing|help|docs|contact|get in touch)(?:[ |/]{1,3}(?:help|login|log in|sign in|get started|pricing))*[ |/]{1,3}(?:start|try|get) (?:your |a |for )?(?:${TRIAL}|free)[ !.→»>*]*$`,
        r`^(?:start|get) (?:your |a )?${TRIAL} ?(?:get|start|request|book|or|watch|login|sign|see) ?(?:a |your |in )?(?:${TRIAL}|demo|touch|started|in|a demo|free trial)?[ !.→»>*]*$`,
        r`^[a-z]{3,20} [\w' -]{2,40}(?:today|now)? ?start (?:a|your) ${TRIAL}[ !.→»>*]*$`,
      ],
      unless: [
        REPORTED,
        r`\byou (?:can|could|may|might|will|must|need|have to|also|don't)\b.{0,40}\btrial\b|\b(?:court|jury|judge|clinical|patients?|before (?:committing|you commit|buying|deciding))\b`,
        r`^(?:\d|step)\b`,
      ],
      maxWords: 34,
      examples: [
        {
          lines: [
            'Sign up for a free trial with us today',
            'Why not sign up for our 14-day free trial and see for yourself?',
            'Start your 30-day trial',
            'Try our kiln by signing up for a free trial. Or keep reading about clay.',
            '30 day free trial, no credit card required',
            'Try Kilnbase free for 14 days',
            'Sign up and try Kilnbase for 14 days free!',
            'Sign in Start Free Trial',
            'Start free trial Get a demo',
            'Get started with Kilnbase today Start a free trial',
            'The oldest kiln stands in the north.',
          ],
          struck: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        },
        {
          lines: [
            'You can sign up for a free 14-day trial and see whether the glaze suits you before you pay.',
            'The software has a free trial of two weeks, but no plan for schools.',
            '1. Sign up for a free trial of Kilnbase.',
            'The men will get a new trial today, the judge ruled.',
            'Start a trial bed with three kinds of bean.',
            'Free trials are the oldest trick of the trade.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'promo/credit-and-code',
      kind: 'promo',
      languages: ['en'],
      about: 'Offers credit, a discount or a gift to the reader who signs up with the publisher.',
      match: [
        r`${OPENS}(?:just )?(?:sign up|register|join|subscribe|enroll)(?: today| now| here| for free)? (?:and|to) (?:get|save|receive|claim|earn|enjoy|take) (?:up to |an? (?:extra )?)?(?:[$£€]\d[\d,.]*k?|\d{1,2}%)\b.{0,100}$`,
        r`\bwe(?:'re| are) (?:gifting|giving) you\b.{0,40}[$£€]\d.{0,100}\b(?:sign up|use code|when you)\b.{0,60}$`,
        r`^(?:get|unlock|claim|save|enjoy|take) (?:up to )?\d{1,2}% (?:off )?(?:off )?(?:your|with your|our|all our)\b[^.]{0,50}\b(?:subscriptions?|membership|trial|plans?|courses?|order)\b.{0,30}$`,
        r`[.!?] [^a-z0-9]{0,4}(?:get|unlock|claim|save|enjoy) (?:up to )?\d{1,2}% off your [^.]{0,40}\b(?:subscription|membership|plan) (?:today|now)!$`,
        r`^sign up for [\w.'& -]{2,30} and (?:save|get) [$£€]?\d.{0,120}$|\? sign up for [\w.'& -]{2,30} and (?:save|get) [$£€]?\d.{0,120}$`,
        r`^(?:subscribe|newsletter|subscribe newsletter|join)[ |:-]{1,3}.{0,12}\b(?:bonus|get|save|for) \d{1,2} ?% ?off\b.{0,30}$`,
      ],
      unless: [REPORTED],
      maxWords: 34,
      examples: [
        {
          lines: [
            'Sign up and get $200 in credit for your first 60 days with Kilnbase.*',
            'Bonus: we’re gifting you $50 in clay. Just sign up and use code CLAY.',
            'Get 25% off with your free trial',
            'Learn to throw! Unlock up to 55% off your Kilnbase subscription today!',
            'Looking for cheap clay? Sign up for Kiln Club and save $20 on each sack.',
            'Subscribe newsletter | bonus 10% off',
            'The clay comes from the river.',
          ],
          struck: [0, 1, 2, 3, 4, 5],
        },
        {
          lines: [
            'Families that register and get $200 from the state must show a bill.',
            'Those who join save 20% on average, the survey found.',
            'We are giving you the numbers as they stand: $40 for the kiln and $12 for the clay.',
            'The shop takes 10% off all our old mugs, said the potter.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'promo/ready-to',
      kind: 'promo',
      languages: ['en'],
      about: 'The closing pitch of a company’s article: "Ready to see it in action? Book a demo."',
      match: [
        r`^(?:so,? |are you |if you're |if you are )?ready to [^.?!]{3,90}[?!,] [^a-z0-9]{0,4}(?:then )?${ACT}\b.{0,160}$`,
        r`^(?:want|would you like|looking|interested|curious|need help|need a hand|need more help) (?:to|for|in|with|about)?[^.?!]{3,90}\? [^a-z0-9]{0,4}(?:then )?(?:book|schedule|request|contact us|reach out|get in touch|talk to|speak to|call us|our (?:team|experts)|we can|we'd|let's)\b.{0,140}$`,
        r`^(?:contact|call|reach out to|get in touch with|talk to|speak (?:to|with)|chat with|e-?mail) (?:us|our (?:team|experts|specialists|sales team|office|advis[eo]rs|attorneys|lawyers|friendly team))(?: (?:today|now|here))?(?: at [\d() .-]{7,18})? (?:to (?:learn|find|discuss|see|get|schedule|book|discover|start|hear|request|set up|explore)|for (?:a|an|your|more)|or)\b.{0,140}$`,
        r`^(?:to|want to) (?:learn|find out|know|see) (?:more )?(?:about )?(?:how|our|what)\b[^.]{0,80}, (?:please )?(?:contact us|get in touch|reach out|book|schedule|request|call us|talk to|visit our|click|sign up|fill)\b.{0,100}$`,
        r`^if you(?:'re| are|'d like| would like| want| need)\b[^.]{3,110}, (?:please )?(?:contact us|get in touch with us|reach out to us|book (?:a|your)|schedule (?:a|your)|request (?:a|your)|call us|talk to (?:us|our)|start (?:a|your) free|don't hesitate to (?:contact|reach|get in))\b.{0,100}$`,
        r`^(?:join|take|enroll in|sign up for) (?:my|our) (?:next |new |upcoming |online )*(?:free|live|paid) (?:[\w'&-]+ ){0,6}(?:course|class|workshop|webinar|masterclass|challenge|training|boot ?camp)\b.{0,60}$`,
        r`^[^a-z0-9]{0,4}(?:see|view|find|check out) the (?:entire|full|complete) (?:agenda|schedule|program(?:me)?|line-?up|details) (?:and|&|to) (?:register|sign up|book|get tickets|rsvp)\b.{0,30}$`,
        r`^(?:[^a-z0-9"']{0,4})?(?:tap|click|hit|use) (?:the|this|our) (?:link|button|form|banner) (?:below|above|in (?:the|our) bio) to (?:get started|sign up|book|schedule|register|join|claim|learn more|request|start|apply|contact)\b.{0,80}$`,
      ],
      unless: [
        REPORTED,
        r`\b(?:police|detectives?|crime ?stoppers|tip ?line|suicide|helpline|crisis|samaritans|emergency|911|999|your (?:doctor|gp|bank|landlord|insurer|local)|reporter|journalist|newsroom|editor|story)\b`,
        r`\bready to (?:eat|serve|bake|cook|roll|plant|leave|go)\b`,
      ],
      maxWords: 46,
      examples: [
        {
          lines: [
            'Ready to see Kilnbase in action? Book a demo with our team.',
            'Want to know what a kiln would cost you? Get in touch for a plan.',
            'Contact us today to learn more about our kilns.',
            'To learn more about how we fire clay, book a visit.',
            'If you need help with your kiln, contact us.',
            'Join my free glazing course for beginners. Sign up here!',
            'See the entire agenda and register here.',
            'Click the link below to get started.',
            'Clay is heavy.',
          ],
          struck: [0, 1, 2, 3, 4, 5, 6, 7],
        },
        {
          lines: [
            'Are you ready to leave? Our ferry goes at six, the sign says.',
            'If you have seen the man, contact us or the police at once.',
            'Want to cut your rent? Talk to your landlord first, and in writing.',
            'Ready to serve? Book lovers in the town are asked to read to children.',
            'If you need help, call the crisis line: it is open day and night.',
            'Contact the town hall to learn when the pool opens.',
          ],
          struck: [],
        },
      ],
    },
  ],
};
