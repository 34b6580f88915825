import type { RulePack } from '../../../model.js';

const r = String.raw;

const REPORTED = r`\b(?:said|says|told|tells|asked|wrote|writes|according to|announced|urged)\b`;

/** What a membership or a subscription offers and asks, in the lines of a wall. */
export const enPaywallTerms: RulePack = {
  name: 'en/paywall-terms',
  rules: [
    {
      id: 'paywall/join-offer',
      kind: 'paywall',
      languages: ['en'],
      about: 'What a membership offers, behind a wall: unlimited access, a welcome gift, the way in for subscribers.',
      match: [
        r`^when you (?:join|subscribe to|become a member of)\b[^.!?]{0,60},? you(?:'ll| will) (?:get|receive|have|enjoy)\b.{0,40}\b(?:unlimited|full|digital|ad-free|exclusive)\b.{0,200}$`,
        r`^(?:join|subscribe|renew)(?: now)? (?:or (?:renew|upgrade) )?(?:today |now )?to (?:get|receive|enjoy|unlock) ?:$`,
        r`^(?:first-time|new) (?:subscribers|members) (?:also|will|can)?\b.{0,30}\b(?:receive|get|enjoy)\b.{0,30}\b(?:gift|discount|free)\b.{0,80}$`,
        r`^if you(?:'re| are) (?:seeing|reading) this (?:message|page|notice)\b.{0,40}\b(?:subscriber|member)\b.{0,160}$`,
        r`^(?:note: )?(?:this|a version of this)\b.{0,60}\b(?:first|originally) (?:appeared|published|ran) in\b.{0,120}[.!] subscribe (?:to|for|now|today|here)\b.{0,120}$`,
        r`^(?:\w+ )?(?:offer|price|deal|rate) (?:is )?(?:for|available to|valid for) new (?:subscribers|members)(?: only)?\b.{0,120}$`,
        r`^(?:it's |this is )?still free to read\b.{0,40}$|^this is not a paywall[.!]*$`,
        r`^(?:key |top |all |our |these |most )*(?:stories|articles|reports|posts)\b.{0,30}\b(?:are|is) (?:only )?available (?:only )?(?:to|for) (?:[\w.'+-]+ ){0,3}subscribers[.!]*$`,
        r`^by registering\b.{0,120}\b(?:our|us|we)\b.{0,80}\b(?:journalism|reporting|stories|news)\b.{0,40}$|^we(?:'re| are) committed to keeping our\b.{0,60}\b(?:open|free)\b.{0,300}$`,
        r`^call to subscribe\b.{0,30}$`,
        r`^not ready to subscribe\?.{0,80}$`,
        r`^(?:a|your) (?:friend|subscriber|reader|member|colleague) (?:has )?(?:shared|gifted|sent you) this (?:story|article|post)\b.{0,60}$`,
        r`^(?:[\w'.]+ )?(?:subscribers|members) can (?:gift|share|give) (?:\d+ |this |these |ten |five )?(?:articles?|stories|story)\b.{0,40}$`,
        r`^this is a (?:premium|subscriber|members?-only|paid) (?:article|story|post|report)[.!]*$`,
        r`^you(?:'ve| have) reached the end of (?:the|this|your) (?:free )?(?:preview|sample|excerpt)\b.{0,60}$`,
        r`^your (?:subscription|membership) (?:supports|includes|pays for)[:]?$`,
        r`^go deeper (?:into|with|on)\b.{0,60}\b(?:ad-free|exclusive|subscri\w+|premium|early access)\b.{0,80}$`,
        r`^this (?:article|story|content|report|post|feature|issue) (?:requires|needs) (?:a|an) (?:[\w-]+ ){0,3}(?:account|subscription|membership|plan|log-?in)\b.{0,200}$`,
        r`^(?:please )?upgrade your (?:plan|account|subscription|membership)\b.{0,20}\b(?:for|to) (?:more|read|unlimited|full|all|get|access|keep|continue)\b.{0,60}$`,
        r`^(?:get |read |enjoy |today only: |this week only: )*(?:\d+|one|two|three|six|twelve) (?:days|weeks|months|years?)(?: of [\w -]{3,30})? for (?:just |only |the price of )?(?:(?:us|r|rs\.?|ksh|[$£€\u20b9]) ?)?\d[\d.,]*\b.{0,60}$`,
        r`^(?:(?:your|my) )?(?:employer|company|library|school|university)(?: or (?:library|school|university|employer))? (?:may|might|could) (?:already )?(?:give|offer|provide) you\b.{0,30}\b(?:access|subscription)\b.{0,20}$`,
        r`^only (?:users|readers|those|people) (?:who have|with) (?:a|an) (?:[\w-]+ ){0,2}(?:subscription|account|membership) (?:can|may)\b.{0,60}$`,
        r`^the rest of this (?:article|story|post|interview|letter|essay|report) is (?:only )?for (?:paying|paid|subscrib\w+|members?|those who)\b.{0,80}$`,
        r`^access through your (?:institution|library|organi[sz]ation|university)\b.{0,30}$`,
        r`^rent this article\b.{0,20}$`,
        r`^(?:students|teachers|students and teachers|pensioners|libraries) (?:read|subscribe|join) (?:for )?(?:free|half price|at half price)\b.{0,40}$`,
      ],
      unless: [REPORTED],
      maxWords: 60,
      examples: [
        {
          lines: [
            'When you subscribe to the Norvik Courier, you will enjoy all maps and exclusive letters.',
            'Subscribe today to unlock:',
            'New members can get a discount on the almanac.',
            'If you are reading this notice as a member, your session has ended.',
            'Fog lay on the river.',
          ],
          struck: [0, 1, 2, 3],
        },
        {
          lines: [
            'When you join the choir, you will get a key.',
            'New members receive a free coat, the club wrote.',
            'Join now or go.',
          ],
          struck: [],
        },
        {
          lines: [
            'This first ran in the Norvik Almanac, a yearly. Subscribe to save on the next one.',
            'The old ferry ran aground.',
          ],
          struck: [0],
        },
        {
          lines: [
            'Offer for new subscribers only. It then renews at $9.',
            'It’s still free to read, and not a paywall',
            'Key stories here are available only to Harbour Premium subscribers.',
            'We’re committed to keeping our reporting open to all.',
            'Call to subscribe: 555 0100',
            'Not ready to subscribe? Make an account',
            'A friend has shared this story with you.',
            'Members can gift articles',
            'This is a premium story',
            'You’ve reached the end of the preview',
            'Your subscription supports:',
            'Go deeper with ad-free essays and early access.',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
        },
        {
          lines: [
            'A friend has shared this secret.',
            'Offer for new customers of the baker: a bun.',
            'All stories end.',
            'Fog.',
          ],
          struck: [],
        },
        {
          lines: [
            'This story requires a free account. Make one now.',
            'Upgrade your plan for more articles.',
            'Today only: 12 months of access for $6',
            'Your library may already give you access.',
            'Only readers with a paid subscription can see the rest',
            'The rest of this interview is for paying readers.',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2, 3, 4, 5],
        },
        {
          lines: [
            'This story needs an ending.',
            'Upgrade your plan of the garden for spring.',
            'The rest of this story is sad.',
            'Fog.',
          ],
          struck: [],
        },
        {
          lines: [
            'Access through your institution',
            'Rent this article',
            'Students read free. Verify your status',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2],
        },
        { lines: ['Access through your garden gate.', 'Fog.'], struck: [] },
      ],
    },
  ],
};
