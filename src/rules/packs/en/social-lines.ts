import type { RulePack } from '../../../model.js';

const r = String.raw;

const REPORTED = r`\b(?:said|says|told|tells|asked|wrote|writes|according to|announced|urged)\b`;

/** Share buttons in one line, and other words for sharing and following. */
export const enSocialLines: RulePack = {
  name: 'en/social-lines',
  rules: [
    {
      id: 'social/button-row',
      kind: 'social',
      languages: ['en'],
      about: 'Share buttons in one line: "Tweet Share Pin".',
      match: [
        r`^(?:(?:tweet|share|pin(?: it)?|email|e-mail|print|save|copy link|like|facebook|twitter|whatsapp|linkedin|reddit|pinterest)(?: ?[|\u00b7\u2022/,] ?| )?){2,10}$`,
      ],
      unless: [
        r`^(?:(?:like|save|print|email)[ ,/]?)+$`,
        r`^(?:share|save|like|print),? (?:share|save|like|print)$`,
        r`^(?:(?:facebook|twitter|whatsapp|linkedin|reddit|pinterest)(?:, | )?)+$`,
      ],
      maxWords: 14,
      examples: [
        { lines: ['The bridge is open.', 'Tweet Share Pin', 'Pin it Share'], struck: [1, 2] },
        { lines: ['Share, like, save: three verbs', 'Like Like', 'Facebook, Twitter'], struck: [] },
      ],
    },
    {
      id: 'social/share-hint',
      kind: 'social',
      languages: ['en'],
      about: 'Asks to pass the text on or to follow, in other words; and says that it was passed on.',
      match: [
        r`^[^a-z0-9\"']{1,6}if you (?:like|liked|enjoy|enjoyed|love|loved) this\b.{0,40}\bshare it\b.{0,60}$`,
        r`^let (?:your )?(?:friends|others)\b.{0,40}\bknow what you(?:'re| are) reading\b.{0,20}$`,
        r`^a link has been (?:sent|posted) to your (?:facebook|twitter|linkedin|feed|e-?mail|friends?)\b.{0,40}$`,
        r`^please (?:follow|like|share),? (?:and|&) (?:like|follow|share|subscribe)(?: (?:us|me|our page))?[^a-z0-9]{0,4}$`,
        r`^kindly share (?:this|the) (?:story|article|post|news|report)[^a-z0-9?]{0,4}$`,
        r`^for (?:(?:the|more|our|all) )*(?:latest |breaking |live |daily |regular )*(?:news|updates|stories)(?: (?:and|&) (?:news|updates|stories|more))?,? (?:please )?follow (?:us|@[\w.]+|our pages?)\b.{0,60}$`,
        r`^(?:please )?(?:spread the word|tell (?:your )?friends) ?[:,-] .{0,20}\b(?:tag|mention|share|sharing)\b.{0,50}$`,
        r`^if (?:you|this)\b.{0,40}\b(?:useful|helpful|interesting|of use|worth reading)\b.{0,10}\b(?:please )?(?:pass it on|share it|forward it|send it)\b.{0,40}$`,
        r`^follow (?:topics?|authors?|writers?)(?: (?:and|or) (?:topics?|authors?|writers?))? from this (?:story|article|post)\b.{0,140}$`,
        r`^(?:found|find) (?:this|it) (?:interesting|useful|helpful|moving|funny)\? .{0,60}\b(?:share|pass|send|forward|tell)\b.{0,40}$`,
        r`^(?:send|forward|pass) this (?:on )?to (?:somebody|someone|a friend|a colleague|anyone|your friends)\b.{0,40}$`,
        r`^we(?:'re| are) (?:also |now )?on (?:facebook|twitter|x|instagram|linkedin|youtube|tiktok|threads|bluesky|mastodon|whats ?app|telegram)(?:,? (?:and |& )?(?:facebook|twitter|x|instagram|linkedin|youtube|tiktok|threads|bluesky|mastodon|whats ?app|telegram))*(?: too| as well)?[.!]*$`,
        r`^follow (?:our|the) (?:[\w'-]+ ){1,4}on (?:facebook|twitter|x|instagram|linkedin|youtube|tiktok|threads|bluesky|mastodon|whats ?app|telegram)[.!]*$`,
        r`^tag us (?:in|on|with|@|#).{0,60}$`,
        r`^(?:(?:(?:facebook|twitter|x|instagram|linkedin|youtube|tiktok|threads|bluesky|mastodon|whats ?app|telegram)|share|copy link|link|e-?mail|print|comment)[ ,|/\u00b7\u2022]{1,3}){2,9}(?:copy link|link|e-?mail|print|comment|copy)[.!]*$`,
      ],
      unless: [REPORTED],
      maxWords: 30,
      examples: [
        {
          lines: [
            '❤️ If you liked this, share it with a neighbour.',
            'Let friends know what you’re reading',
            'A link has been posted to your feed.',
            'Please like and share:',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2, 3],
        },
        {
          lines: [
            'Let others know what you read and they will lend you books.',
            'A link has been found.',
            'Please share and eat.',
          ],
          struck: [],
        },
        {
          lines: [
            'Kindly share this report:',
            'For more news, follow us on X and Facebook',
            'Spread the word: tag a neighbour when you share this.',
            'If you found this helpful, pass it on to a friend.',
            'Follow authors from this story to see more of them.',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2, 3, 4],
        },
        {
          lines: [
            'For the latest news, he followed the baker.',
            'If this is useful, pass it to the clerk.',
            'Tell friends of the sea to share the boat.',
            'Fog.',
          ],
          struck: [],
        },
        {
          lines: [
            'Find this useful? Pass it on.',
            'Send this to somebody who needs it',
            'We’re on Threads and TikTok too',
            'Follow our political editor on X',
            'Tag us in your pictures',
            'X Facebook Copy link Print',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2, 3, 4, 5],
        },
        {
          lines: [
            'We are on X street, by the mill.',
            'Send this to the court by Friday.',
            'Follow the river on foot.',
            'Fog.',
          ],
          struck: [],
        },
      ],
    },
  ],
};
