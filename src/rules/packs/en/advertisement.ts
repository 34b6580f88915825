import type { RulePack } from '../../../model.js';

const END = '[^a-z0-9?]{0,5}$';

const anyOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** Labels of ad slots and of paid content. */
export const enAdvertisement: RulePack = {
  name: 'en/advertisement',
  rules: [
    {
      id: 'advertisement/label',
      kind: 'advertisement',
      languages: ['en'],
      about: 'The label of an ad slot: "Advertisement", "Sponsored", "Ad", "Promoted content".',
      match: [
        '^[^a-z0-9"\']{0,4}\\b' +
          anyOf(
            'advertisements?|advertisment|advertise?ment \\d{1,2}|advertorial|advert|adverts',
            'ad \\d{1,2}|ads by .{2,30}|advertising',
            'sponsored(?: (?:content|links?|post|article|message|story|stories|video|feature|ad|ads|advertisement|advertising content))?',
            'promoted(?: (?:content|links|stories|post))?',
            'paid (?:content|post|partnership|promotion|partner content|advertisement|for by|program|message)',
            '(?:partner|branded|brand|native|commercial|partnered) content',
            '(?:a )?message from our (?:sponsors?|partners?|advertisers?)',
            "(?:our|thanks to our|today's|from our|with thanks to our) sponsors?|ad policy|ad choices",
            'adchoices|advertisement feature|advertising feature|promotion|in partnership with',
            'in association with|brought to you by|special advertising section|ad feedback',
            'report (?:this )?ad|report an ad|about (?:this ad|these ads|ads)',
            'why (?:am i seeing|this|these) (?:this )?ads?|hide (?:this )?ads?|close (?:this )?ads?',
            'remove (?:these |this )?ads?|skip (?:this )?(?:ads?|advertisement)',
            'end of (?:ad|advertisement)|ad ends|advertisement ends|ad loading|loading ad|go ad-free',
            'ad-free|view ad|visit advertiser|learn more about (?:this )?ad|your ad here',
            'advertise (?:with us|here|on this site)|place an ad',
          ) +
          END,
        '^[^a-z0-9"\']{0,4}\\bads?[^a-z0-9?]{0,4}$',
      ],
      unless: [
        '^[-*\\u2022] (?:advertising|promotion|[a-z]+ content|paid [a-z]+)$',
        '^promotion[.!]$',
        '^(?:advertising|promotion|brought to you by|adverts?)(?::|, )',
      ],
      examples: [
        {
          lines: [
            'The jury met for three days.',
            'ADVERTISEMENT',
            'Ad',
            'Sponsored Content',
            '- Advertisement 2 -',
            'It found him not guilty.',
          ],
          struck: [1, 2, 3, 4],
        },
        {
          lines: [
            'Advertisements for soap filled the first page.',
            'Sponsored by the union, the bill failed twice.',
            'Advertising: who pays, who profits',
            'In partnership with the school, the city opened a pool.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'advertisement/continues-below',
      kind: 'advertisement',
      languages: ['en'],
      about: 'The line around an ad that says where the article goes on.',
      match: [
        '^[^a-z0-9"\']{0,4}\\b(?:(?:the |this )?(?:story|article|content|post|column|text|report|page|interview|recipe|review|list|video)|reading) (?:continues?|resumes|will continue|follows)(?: reading)? (?:below|after|following|beneath)(?: (?:(?:the|this|our|these|an?) )?(?:ads?|advertisements?|video|photo|image|gallery|poll|sponsor|slideshow|graphic|map|form|jump|break|newsletter|promo|embed).{0,40})?[^a-z0-9]{0,5}$',
        '^[^a-z0-9"\']{0,4}\\b(?:continue|keep|scroll (?:down )?to (?:continue|keep)) reading (?:below|after|beneath|the (?:main )?(?:story|article) below)\\b.{0,60}$',
        '^[^a-z0-9"\']{0,4}\\b(?:advertisement|ad|sponsored)s?[-:|./ ]{1,5}(?:(?:scroll|continue|story|article|content|keep|read|your|swipe|tap|click|skip|please)\\b.{0,60})$',
        '^[^a-z0-9"\']{0,4}\\b' +
          anyOf(
            'scroll (?:down |past |below )?(?:to continue|for more|to (?:keep )?read(?:ing)?(?: on)?|to content|to read more|past the ad)(?: (?:with|reading|to|below|content|stor|of|the|video|photos|news|details|information).{0,40})?[^a-z0-9]{0,4}',
            '(?:please )?continue (?:below|after|with the article|to (?:the )?(?:article|story))\\b.{0,40}',
            'after the ad.{0,30}|article continues|story continues',
          ) +
          '$',
        '^(?:this |the |your )?(?:advertisement|ad|video ad) ' +
          anyOf(
            'has not loaded|did not load|will (?:close|end|finish|begin)|is loading|closes in|ends in',
            'failed to load|could not be',
          ) +
          '\\b.{0,80}$',
        '^(?:please )?(?:wait|support us by viewing|view) (?:for )?(?:the|this|our) (?:ad|advertisement)s?\\b.{0,40}$',
      ],
      unless: ['\\b(?:said|says|he|she|they)\\b'],
      maxWords: 20,
      examples: [
        {
          lines: [
            'The road was built in 1931.',
            'Story continues below this ad',
            'Continue reading below the advertisement',
            'Advertisement - scroll to continue',
            'Scroll to continue with content',
            'This advertisement has not loaded yet, but your article continues below.',
            'Please wait for the advertisement',
            'It was washed away in 1953.',
          ],
          struck: [1, 2, 3, 4, 5, 6],
        },
        {
          lines: [
            'The story continues below deck, where the cook has hidden the money.',
            'Continue reading after the bell, the teacher said.',
            'Scroll for more than a minute and you meet the same four faces.',
            'The ad ran for two days in March.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'advertisement/sponsor-note',
      kind: 'advertisement',
      languages: ['en'],
      about: 'A note that the page, the letter or the section is paid for by a sponsor.',
      match: [
        '^(?:this (?:article|story|post|content|newsletter|episode|issue|section|page|series|podcast|message|edition) (?:is|was|has been) (?:brought to you|sponsored|paid for|presented|made possible|supported) (?:to you )?by\\b.{2,100})$',
        '^(?:sponsor(?:ed)?(?: content)?|presented|promoted|powered|brought to you|paid for|supported|made possible)(?: (?:by|from)|:| \\()[ :]{0,2}.{2,50}$',
        "^(?:a )?(?:word|message) from (?:our|today's|this week's) (?:sponsors?|partners?)\\b.{0,60}$",
        "^(?:thanks|thank you) to (?:our|this week's|today's) (?:sponsors?|partners?|advertisers?)\\b.{0,120}$",
        '^this is (?:a|an) (?:[\\w-]+ )?(?:sponsored|paid|promoted|advertising) (?:story|post|article|content|feature|message)[.!]*$',
        '^(?:this|our) (?:web)?site is (?:supported|funded|paid for|financed) by (?:advertis\\w+|ads)\\b.{0,100}$',
        '^(?:go|read|browse) (?:completely )?ad-?free\\b.{0,10}(?:for|from) .{0,8}\\d.{0,30}$',
        '^(?:advertisement|ad)s? (?:hide|close|remove|skip|report) ads?$',
        '^your ad(?:vert|vertisement)? here[.!]*$',
        '^why (?:do i|am i) see(?:ing)? (?:this |these )?ads?\\??$',
      ],
      unless: [
        '^(?:sponsored|presented|promoted|powered|supported|paid for|made possible)\\b.{0,50}[,.] ?\\w',
        '\\b(?:won|was|were|had)\\b.{0,60}\\.$',
      ],
      maxWords: 24,
      examples: [
        {
          lines: [
            'Four bakers took part in the test.',
            'This article is sponsored by Norvik Mills.',
            'Presented by Norvik Mills',
            'A word from our sponsor',
            'Thanks to our sponsors for making this letter possible.',
          ],
          struck: [1, 2, 3, 4],
        },
        {
          lines: [
            'Supported by his mother, the boy took two steps towards the door.',
            'Powered by a single diesel engine, the boat made nine knots.',
            'This series was made possible by two archives that were thought lost, and by a grant.',
            'Sponsored by three senators, the bill had a hard winter.',
          ],
          struck: [],
        },
        { lines: ['This is a submitted sponsored story.', 'The old ferry ran aground.'], struck: [0] },
        {
          lines: [
            'This site is supported by ads, and costs you nothing.',
            'Go ad-free for $2 a month',
            'Advertisement Close ad',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2],
        },
        { lines: ['This site is supported by stone piles.', 'Fog.'], struck: [] },
        { lines: ['Your ad here', 'Why do I see ads?', 'The old ferry ran aground.'], struck: [0, 1] },
      ],
    },
    {
      id: 'advertisement/story-continues-label',
      kind: 'advertisement',
      languages: ['en'],
      about: 'A weak label of an ad slot, beside other furniture.',
      match: [
        '^(?:story continues|close|x|skip|learn more|shop now|sponsor|promo|partner|from our partners?|loading\\.{0,3}|ad|open|install|visit site|or)[.:!]?$',
      ],
      strength: 'weak',
      examples: [
        { lines: ['Advertisement', 'Shop now', 'It found him not guilty.'], struck: [1] },
        { lines: ['Close', 'A novel of the border, by Jane Doe.'], struck: [] },
      ],
    },
  ],
};
