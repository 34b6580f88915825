import type { RulePack } from '../../../model.js';

const START = '^(?:[^a-z0-9"\']{1,4}|"{1,2} )?\\b';
const END = '[^a-z0-9?]{0,5}$';
const NETWORK =
  '(?:facebook|fb|twitter|x|instagram|linkedin|whatsapp|telegram|pinterest|reddit|tumblr|flipboard|threads|bluesky|mastodon|tiktok|youtube|messenger|snapchat|discord|google\\+|google news|truth social|gab|gettr|parler|pocket|sms|e-?mail|social media|social networks|socials|the socials)';

const anyOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;
/** A pattern for a line that holds one of these and no more. */
const label = (...words: readonly string[]): string => START + anyOf(...words) + END;

/** What a page calls itself. */
const SHARED =
  '(?:articles?|stor(?:y|ies)|posts?|pages?|links?|videos?|photos?|images?|quiz|recipes?|episodes?|podcasts?|reports?|columns?|events?|newsletters?|site|website|blog|weekly|daily|times|news|newspaper|journal|review|magazine|radio|press|gazette|tribune|herald|chronicle|observer|monitor|courier|sentinel|guardian|independent|mirror|dispatch|bulletin|digest|globe|brief|letter)';

/** Share bars, share prompts and "follow us" lines. */
export const enSocial: RulePack = {
  name: 'en/social',
  rules: [
    {
      id: 'social/share-label',
      kind: 'social',
      languages: ['en'],
      about: 'The label of a share bar: "Share this article", "Share on Facebook", "Copy link".',
      match: [
        `${START}(?:please )?(?:share|tweet|email|e-mail|forward|post|print)(?: (?:or (?:comment|save|print)|and (?:like|comment|follow|subscribe)))?,? (?:this|the|our)(?: (?:article|story|post|page|content|entry|video|news|link|episode|item|column|piece|recipe|review|image|photo|gallery|report|blog|blog post|full article|book|podcast|event|product|now|on|to|with|via|via email|by email|with (?:your )?(?:friends|others|family)|on ${NETWORK}|to ${NETWORK}|with a friend|to a friend|now!)){0,4}${END}`,
        `${START}(?:click to )?(?:share|post|tweet|send|save|pin|email|e-mail|publish|like|add)(?: (?:this|it|a link|link|article|story))?(?: (?:on|to|via|by|with|in|through))(?: your)? ` +
          anyOf(`${NETWORK}|a friend|friends|a friend or colleague|email|print|clipboard|bluesky|link`) +
          `(?: \\((?:opens? in (?:a )?new window|twitter)\\))?(?:opens? in (?:a )?new window)?${END}`,
        label(
          'click to (?:share|print|email|tweet|copy)\\b.{0,60}|opens in (?:a )?new (?:window|tab)',
          'share (?:options|tools|via|on|to|by|with|article|story|post|page|icon|button|link|full article|now|it|it now|your love|with (?:your )?(?:friends|family|others)|with (?:your )?friends and family|on (?:your )?social media)',
          'copy (?:the )?(?:link|url|article link|link to clipboard|link address)',
          '(?:link )?copied(?: to (?:the |your )?clipboard)?|link copied(?: to clipboard)?',
          '(?:email|e-mail|tweet|pin) (?:this|it|article|story|post|link|page|a friend|to a friend)',
          'share this|sharing is caring|spread the (?:word|news|love)|(?:gift ?outline )?gift (?:this )?article',
          'share as gift|share (?:this )?gift article',
          'send (?:this )?(?:article|story)? ?(?:by|via) (?:e-?mail|sms)|share options',
          'article share(?: options)?|hide share options|share/?save(?: this)?|share save',
        ),
        `^(?:share|share (?:this|on|via|to)|tweet|follow)(?: this| article| story| post)?(?: ?[:|-])? ?(?:${NETWORK}|print|link|copy link|copy|tweet|pin it|share|save|like|comment|reddit it)(?:[ ,|/\\u00b7\\u2022]{1,3}(?:and |or )?(?:${NETWORK}|print|link|copy link|copy|tweet|pin it|share|save|like|comment|more)){0,10}${END}`,
      ],
      unless: [
        '^share (?:with|it|now)\\.$',
        '^(?:print|post|tweet|email|like) (?:the|our)\\b',
        '^post (?:on|to|by|via|with|in)\\b',
      ],
      maxWords: 24,
      examples: [
        {
          lines: [
            'Divers found the bell on the third day.',
            'Share this article',
            'Click to share on Facebook (Opens in new window)',
            'Save to Pinterest',
            'Copy link',
            'Share: Facebook, Twitter, WhatsApp',
            'Email a friend',
            'It will be shown in the town hall from June.',
          ],
          struck: [1, 2, 3, 4, 5, 6],
        },
        {
          lines: [
            'Share the dough between two bowls and leave it to rise.',
            'Share on the stock exchange rose by four per cent.',
            'Share this with your child and talk about what the boy in the story felt.',
            'Print the form and sign it.',
            'Post the letter to the court by Friday.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'social/share-count',
      kind: 'social',
      languages: ['en'],
      about: 'A count of shares, alone or before the names of networks.',
      match: [
        // "4. Share" is an item of a list: a number that ends in a full stop counts nothing.
        '^\\d(?:[\\d.,]{0,8}\\d)? ?(?:k|m)? ?' +
          anyOf('shares?|total shares|social shares|shares? total|retweets|reposts|restacks|pins') +
          `(?: (?:share|tweet|pin|on|${NETWORK}|stumbleupon|print|more)){0,12}${END}`,
        `^(?:shares?|total shares|tweets|pins) ?[:(]? ?\\d[\\d.,]{0,9} ?(?:k|m)?\\)?$`,
      ],
      examples: [
        {
          lines: [
            'The bell is three hundred years old.',
            '80510 SHARES Facebook Twitter Reddit',
            '1.2k shares',
            'Shares: 431',
          ],
          struck: [1, 2, 3],
        },
        {
          lines: ['4,000 shares changed hands before noon.', 'Shares: a primer', '12 shares at 40 dollars'],
          struck: [],
        },
      ],
    },
    {
      id: 'social/share-plea',
      kind: 'social',
      languages: ['en'],
      about: 'A sentence that asks the reader to pass the article on.',
      match: [
        '^(?:please |now |so |and )?(?:share|tweet|forward|spread) (?:this|our) (?:article|story|post|video|page|news|column|petition|information|message|link)\\b.{0,80}\\b' +
          anyOf(
            'friends?|family|somebody|someone|anybody|facebook|twitter|social|others|network|everyone|anyone|let us know',
            'what you think|colleagues|followers|far and wide|below|buttons?|widely',
          ) +
          '\\b',
        "^(?:did you )?(?:like|liked|enjoy|enjoyed|love|loved|found) (?:this|what you(?:'re| are)? read(?:ing)?)\\b.{0,40}\\b" +
          anyOf('share|tweet|tell a friend|spread the word|pass it on') +
          '\\b',
        '^if you (?:like|liked|enjoy|enjoyed|love|loved|found|appreciate|appreciated|think)\\b.{0,80}\\b(?:please |consider |do )?(?:share|sharing|tweet|forward) ' +
          anyOf('it\\b|this(?: (?:article|story|post|video|page)|[.!]| with| on)|the (?:article|story|post)') +
          '.{0,60}',
        '\\b(?:and|please|now) share this (?:article|story|post|video) (?:now|with|on|everywhere|to)\\b',
        '^(?:please )?(?:help us )?spread the word (?:on|about this|by sharing|and share|with your)\\b.{0,60}',
        '^(?:pin|save) (?:it|this|this post|this recipe|me|the image|the image below)(?: (?:for|to)(?: read)? ?(?:later|pinterest|your .{2,30}board))',
      ],
      unless: ['\\b(?:said|says|told|asked|urged|wrote|with your (?:child|doctor|class|students))\\b'],
      maxWords: 40,
      examples: [
        {
          lines: [
            'The law takes effect in July.',
            'Share this article if you think that others should read it.',
            'Enjoyed this? Share it.',
            'If you liked this story, please share it on social media.',
            'Join the readers of the Courier and share this story now!',
            'Help us spread the word on social media.',
            'Pin it for later',
          ],
          struck: [1, 2, 3, 4, 5, 6],
        },
        {
          lines: [
            'Share this story with your child before bed, and ask what the fox should have done.',
            '“Please share this post with everyone,” he wrote, and eleven thousand people did.',
            'If you liked the first film you will share this feeling.',
            'Pin the pattern to the cloth.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'social/follow-us',
      kind: 'social',
      languages: ['en'],
      about: 'A line that asks the reader to follow the publisher or the author on a network.',
      match: [
        `${START}(?:(?:please |and |also |you can )?(?:follow|like|find|join|add|friend|stay connected (?:with|to)|connect with|keep up with|chat with|engage with|get in touch with|reach|contact|tweet) (?:us|me|him|her|our (?:page|team|channel|social|coverage|journalists|reporters|writers)|the author|the (?:[a-z0-9&.'-]+ ){1,5}|@[a-z0-9_.]+|[a-z0-9&.'-]+(?: [a-z0-9&.'-]+){0,4}))\\b.{0,24}\\b(?:on|at|via|through|@) ?(?:our )?(?:${NETWORK}|social media (?:channels|platforms|accounts|pages)|@)\\b`,
        `${START}(?:follow|like|connect with|find|join|stay connected with|keep in touch with|stay in touch with) (?:us|me|with us)(?: (?:on|here|now|today|online|elsewhere|on social(?: media)?|on our socials?|for (?:more|updates|the latest).{0,60}))?${END}`,
        `^(?:follow|connect|find)(?: us| me)? on (?:social(?: media| networks)?|our socials)\\b.{0,90}$`,
        label(
          'follow (?:the author|this author|author|topics?|this topic|this story|.{2,30} on:?|@[a-z0-9_]+)',
          'followed|\\+ follow|follow \\+|unfollow|stay connected|stay in touch|get social',
          "let's (?:connect|get social)|follow along|social links|our socials",
          'follow .{2,30} on social(?: media)?',
        ),
        `^(?:[^a-z0-9"'@]{1,4})?@[a-z0-9_.]{2,30}(?: on (?:${NETWORK}))?$`,
        `${START}(?:join|be part of|become part of) (?:our|the) (?:.{2,30} )?(?:${NETWORK}|social) (?:group|page|community)\\b.{0,60}`,
      ],
      unless: [
        '\\b(?:said|says|told|wrote|who|because|police|suspect|accused|anonymous|confidential|hotline|crisis|tipline|appointment)\\b',
        '^(?:connect|social media|followed|follow along|stay in touch|@.{0,30})[.,]$',
        '^(?:reach|contact|find) .{0,60}\\b(?:on|at|via) e-?mail\\b',
        // People of the story: an author is followed by name, or as him or her.
        '^(?:follow|find|join|like) them\\b',
      ],
      maxWords: 34,
      examples: [
        {
          lines: [
            'Voting ends at eight in the evening.',
            'Keep up with the Norvik Courier on Facebook and Instagram',
            'Follow us',
            'Stay connected',
            '@norvikcourier',
            'Join our Facebook group',
            'Follow on social media: Facebook | Instagram',
          ],
          struck: [1, 2, 3, 4, 5, 6],
        },
        {
          lines: [
            'Follow the path on the left bank until you reach the mill.',
            'Stay in touch with old friends, the doctors advise, and walk a little each day.',
            'Find the suspect on Facebook, the officer told the boy.',
            'Join our group of volunteers on Saturday.',
            'Follow us, she called, and ran for the stairs.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'social/preferred-source',
      kind: 'social',
      languages: ['en'],
      about: 'A request to make the site a preferred source in a search engine or a news reader.',
      match: [
        `\\b(?:add|make|set|choose|select|follow|get|prefer)\\b.{0,60}\\b(?:preferred|trusted|favou?rite) (?:news )?source\\b.{0,40}`,
        `${START}(?:add|follow|get|see|find|read)\\b.{0,40}\\b(?:on|to|in|via) (?:your )?(?:google (?:news|discover)|apple news|flipboard|news360|smartnews|feedly|msn)\\b.{0,30}`,
        `${START}(?:preferred source on google|google preferred source|add as (?:a )?preferred source|add (?:us|.{2,30}) (?:on|to) google)${END}`,
      ],
      unless: ['\\b(?:said|says|publishers|users can|researchers|the feature)\\b'],
      maxWords: 28,
      examples: [
        {
          lines: [
            'The strike ended on Friday.',
            'Add the Norvik Courier as a preferred source on Google',
            'Add NorvikCourier to your Google News feed.',
            'Add us on Google',
          ],
          struck: [1, 2, 3],
        },
        {
          lines: [
            'Users can choose a preferred source in the settings of the search engine, the company said.',
            'He added that the paper would follow its readers to Google News.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'social/embed-label',
      kind: 'social',
      languages: ['en'],
      about: 'The frame of an embedded post: "View this post on Instagram".',
      match: [
        label(
          `view (?:this|the) (?:post|profile|photo|video|thread|tweet|reel) on (?:${NETWORK})`,
          `view on (?:${NETWORK})|see (?:this )?(?:post|tweet|video) on (?:${NETWORK})`,
          `watch (?:this )?(?:video )?on (?:youtube|facebook|tiktok)|view more on (?:${NETWORK})`,
          'tweets by @?[a-z0-9_]{1,30}|show this thread|read \\d+ repl(?:y|ies)',
          'copy link to (?:tweet|post)',
        ),
      ],
      examples: [
        {
          lines: ['The singer answered on Tuesday.', 'View this post on Instagram', 'Tweets by NorvikCourier'],
          struck: [1, 2],
        },
        {
          lines: [
            'View this post as a first step, the minister said.',
            'Tweets by ministers are kept in the archive by law.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'social/label',
      kind: 'social',
      languages: ['en'],
      about: 'A one-word label of a share bar, beside other furniture.',
      match: [
        '^' +
          anyOf(
            'social media|connect|connect with us|our socials|on social|share|tweet|retweet|pin|pin it',
            'post|like|likes|save|send|print|email|e-mail|copy|copy link|link|flip|bookmark',
            'bookmark this|gift|repost|restack|restacks|follow|followers|following|whatsapp|comment',
            'reply|clip|forward|submit|stumble|truth|more|save article|save for later|save story',
            'add to your saved stories|get link|get alerts|embed|report|share/save|all shares|mail',
            'buffer|digg|mix|yummly|a2a|partager|share this|close|cancel|read later|unsave|saved',
          ) +
          '[.:!]?$',
        `^share (?:the|this|our) (?:[a-z'&-]+ ){0,3}${SHARED}$`,
      ],
      strength: 'weak',
      examples: [
        { lines: ['Share this article', 'Save', 'The bell will be shown in June.'], struck: [1] },
        { lines: ['Share this article', 'Share the Norvik Courier', 'The bell will be shown in June.'], struck: [1] },
        { lines: ['Save', 'A goalkeeper’s finest hour came in the last minute.'], struck: [] },
      ],
    },
    {
      id: 'social/share-name',
      kind: 'social',
      languages: ['en'],
      about: 'The button that shares a newsletter by its name, beside other furniture: "Share Slow Water".',
      match: ["^share [a-z'&-]+(?: [a-z'&-]+){0,2}$"],
      unless: [
        '^share (?:and|alike|in|with|of|your|a|an|my|their|his|her|its|it|what|how|why|the|this|that|these|those|our|prices?|buy-?backs?|capital|issues?|sales?|options?|offers?|offerings?|splits?|structure|ownership|plans?|values?|markets?|performance|holders?|registers?|dealings?|incentives?)\\b',
      ],
      strength: 'weak',
      maxWords: 4,
      examples: [
        { lines: ['Share this article', 'Share Norvik Notes', 'The bell will be shown in June.'], struck: [1] },
        { lines: ['Share and share alike', 'Share prices', 'They fell on Monday.'], struck: [] },
      ],
    },
  ],
};
