import type { RulePack } from '../../model.js';

/** Names of networks and channels, as the labels of share and follow buttons. */
const NETWORK =
  '(?:facebook|twitter|x|x \\(twitter\\)|twitter/x|x/twitter|instagram|linkedin|linked in|whatsapp|whats app|telegram|pinterest|reddit|tumblr|flipboard|threads|bluesky|mastodon|tiktok|tik tok|youtube|you tube|viber|vk|vkontakte|line|wechat|weibo|messenger|facebook messenger|snapchat|discord|xing|pocket|google\\+|google plus|google news|stumbleupon|digg|gettr|gab|parler|truth|truth social|mewe|minds|odnoklassniki|hacker news|rss|rss feed|sms|e-?mail|email link|e-mail link|github|medium|substack|vimeo|spotify|apple podcasts|soundcloud|evernote|instapaper|flickr|twitch)';

/** Words and signs that are the same in all languages. */
export const universal: RulePack = {
  name: 'universal',
  rules: [
    {
      id: 'social/network-row',
      kind: 'social',
      languages: ['*'],
      about: 'A row of share buttons in one line: "Facebook Twitter WhatsApp".',
      match: [`^(?:${NETWORK}[ |/\\u00b7\\u2022]+){1,10}${NETWORK}$`],
      unless: ['^x ', '\\bline\\b'],
      examples: [
        {
          lines: [
            'The ship left on Monday.',
            'Facebook Twitter WhatsApp',
            'Facebook/Twitter/Reddit',
            'It has not been seen since.',
          ],
          struck: [1, 2],
        },
        {
          lines: ['Facebook, Twitter and Reddit', 'Facebook bought Instagram in 2012.', 'X X X', 'Telegram line, 1911'],
          struck: [],
        },
      ],
    },
    {
      id: 'account/edit-section',
      kind: 'account',
      languages: ['*'],
      about: 'The link by which the readers of a wiki edit a section: "[edit]", "[edit | edit source]".',
      match: [
        '^\\[ ?(?:edit|bearbeiten|modifier|editar|modifica|bewerken|edytuj|\\u043f\\u0440\\u0430\\u0432\\u0438\\u0442\\u044c|redigera|rediger|muokkaa|szerkeszt\\u00e9s|editovat|upravit|d\\u00fczenle|sunting|s\\u1eeda|\\u7de8\\u96c6|\\u7f16\\u8f91)(?: ?(?:\\||\\u00b7) ?[^\\]]{2,30})? ?\\]$',
      ],
      examples: [
        {
          lines: ['The harbour', '[edit]', 'It was built in 1843.', '[Bearbeiten | Quelltext bearbeiten]'],
          struck: [1, 3],
        },
        { lines: ['[edit: the date was wrong]', 'Edit', '[Editor: he means 1843]', 'Edit the section.'], struck: [] },
      ],
    },
    {
      id: 'social/network-pair',
      kind: 'social',
      languages: ['*'],
      about: 'Share buttons one under the other: a network, and a network or a share word in the next line.',
      match: [`^(?:${NETWORK}|share|tweet|print|copy link|pin it)$`],
      strength: 'weak',
      scope: {
        until: [`^(?:${NETWORK}|share|tweet|print|copy link|link|pin it|copy|save)$`],
        maxBlocks: 2,
        maxWords: 6,
      },
      examples: [
        {
          lines: ['The ship left on Monday.', 'Facebook', 'Twitter', 'Share', 'Email', 'It has not been seen since.'],
          struck: [1, 2, 3, 4],
        },
        {
          lines: [
            'Facebook',
            'The oldest of the five, and the one that parents know.',
            'Pinterest',
            'For cooks and brides.',
            'X',
            'marks the spot.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'social/network-label',
      kind: 'social',
      languages: ['*'],
      about: 'The name of a network alone in a line, beside other furniture.',
      match: [`^[@+]? ?${NETWORK}(?: logo| icon)?[.:]?$`],
      strength: 'weak',
      examples: [
        { lines: ['Facebook Twitter Reddit', 'YouTube logo', 'The vote is on Friday.'], struck: [1] },
        { lines: ['YouTube', 'The videos of the fire were seen by millions.'], struck: [] },
      ],
    },
    {
      id: 'legal/copyright-line',
      kind: 'legal',
      languages: ['*'],
      about: 'A copyright line: the sign, a year and an owner.',
      match: [
        '^(?:copyright )?(?:\\u00a9|\\(c\\)) ?(?:copyright )?(?:19|20)\\d\\d(?: ?[-,/] ?(?:(?:19|20)\\d\\d|\\d\\d|present))?\\b.{0,200}\\b(?:inc|llc|ltd|limited|gmbh|corp|corporation|company|co|media|group|publishing|publications|press|news|network|holdings|foundation|society|association|university|institute|times|post|reserved|rights|l\\.?l\\.?c|plc|s\\.a|b\\.v|ag|communications|digital|enterprises|partners|\\.com|\\.org|\\.net)\\b',
        '^(?:copyright )?(?:\\u00a9|\\(c\\)) ?(?:copyright )?(?:19|20)\\d\\d(?: ?- ?(?:(?:19|20)\\d\\d|\\d\\d|present))?[.,|]?$',
        '^.{2,60}(?:\\u00a9|\\(c\\)) ?(?:copyright )?(?:19|20)\\d\\d(?: ?- ?(?:19|20)\\d\\d)?[.,|]? ?(?:all rights reserved)?[.]?$',
        '^(?:(?:\\u00a9|\\(c\\)|copyright\\b).{0,400}|.{0,200})\\ball rights reserved\\b',
      ],
      unless: [
        '\\b(?:photo|photograph|image|picture|credit|courtesy|via|getty|reuters|afp|illustration|painting|estate of|collection|museum|gallery)\\b.{0,60}(?:\\u00a9|\\(c\\))',
        '^(?:photo|image|picture|illustration|\\u00a9 [a-z ]+/)',
        '\\(c\\) [a-z]',
        '\\b(?:phrase|words|means?|meant|wrote|stamped|marked)\\b',
        '\\ball rights reserved (?:for|to) the [a-z ]{2,40} (?:were|was|are|had|have)\\b',
        // A sentence that tells something: the notice was glued onto it.
        '\\b(?:he|she|they|it|was|were|had|said|says|nobody|people)\\b.{0,120}[.!?"] (?:\\u00a9.{0,80}|\\(c\\).{0,80}|copyright.{0,80})?all rights reserved',
      ],
      maxWords: 70,
      examples: [
        {
          lines: [
            'The harbour will stay closed until Sunday.',
            '© 2024 Norvik Media Group, printed in Norvik',
            '© 2019-2024',
            'The Norvik Courier © 2024',
            'Norvik Courier. All rights reserved.',
          ],
          struck: [1, 2, 3, 4],
        },
        {
          lines: [
            'Photo by Jane Doe © 2019 Museum of Ships',
            '© Jane Doe',
            'He stamped the words “all rights reserved” on every page.',
            'Section 53.1(c) 2001 edition says otherwise.',
            'All rights reserved for the miners were sold in 1911.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'furniture/player-time',
      kind: 'furniture',
      languages: ['*'],
      about: 'The time display of an audio or video player.',
      match: [
        '^(?:-?\\d{1,2}:\\d\\d(?::\\d\\d)? ?(?:/|\\|) ?-?\\d{1,2}:\\d\\d(?::\\d\\d)?|-?0{1,2}:00)(?: ?(?:1x|1\\.0x|\\d x|audio|video|loading))?$',
      ],
      examples: [
        {
          lines: ['She has sung since she was nine.', '0:00 / 3:24', '0:00', 'Her first record was made in a barn.'],
          struck: [1, 2],
        },
        { lines: ['2:59', '1. Kipruto, Kenya 2:04:11', 'The score was 3:2.'], struck: [] },
      ],
    },
    {
      id: 'navigation/signs',
      kind: 'navigation',
      languages: ['*'],
      about: 'A line of arrows, bars or dots beside other furniture.',
      match: [
        '^[<>"|/\\u2190-\\u2193\\u25b2-\\u25c4\\u2039\\u203a\\u00b7\\u2022\\u00d7\\u2715\\u2716\\u2630\\u22ee\\u03b4+-]{1,3}$',
      ],
      strength: 'weak',
      examples: [
        { lines: ['0:00 / 3:24', '›', 'She has sung since she was nine.'], struck: [1] },
        { lines: ['The first part ended there.', '•', 'The second began a year later.'], struck: [] },
      ],
    },
    {
      id: 'advertisement/ad-markup',
      kind: 'advertisement',
      languages: ['*'],
      about: 'What scripts of ad slots leave in a text.',
      match: [
        '^[^a-z0-9]{0,3}(?:var |window\\.)?adsbygoogle\\b',
        '^(?:window\\.)?googletag(?: ?=|\\.cmd)\\b',
        '^\\[?(?:adsense|ad_[0-9]+|dfp[-_].{1,30})\\]?$',
      ],
      unless: ['\\b(?:paste|copy|add|insert|code|snippet|class|attribute)\\b'],
      examples: [
        {
          lines: [
            'The road is open again.',
            '(adsbygoogle = window.adsbygoogle || []).push({});',
            'googletag.cmd.push(function() { googletag.display("slot-3"); });',
            '[adsense]',
            'Drivers should expect delays.',
          ],
          struck: [1, 2, 3],
        },
        {
          lines: ['Paste the line with adsbygoogle into the head of the page.', 'The class is called ad_3.'],
          struck: [],
        },
      ],
    },
  ],
};
