import type { RulePack } from '../../../model.js';

const r = String.raw;

const REPORTED = r`\b(?:said|says|told|tells|asked|wrote|writes|according to|announced|urged)\b`;

/** What databases, feeds and mailing programs add to articles, and notes of publishers on their own texts. */
export const enArchiveLines: RulePack = {
  name: 'en/archive-lines',
  rules: [
    {
      id: 'furniture/cut-mark',
      kind: 'furniture',
      languages: ['*'],
      about: 'The mark by which a news API says how much it cut off: "[+2841 chars]".',
      match: [r`^[^a-z0-9\[]{0,4}\[\+ ?\d{1,7} chars\]$`],
      maxWords: 4,
      examples: [
        { lines: ['The bridge is open again and', '[+2841 chars]'], struck: [1] },
        { lines: ['[+2 points for the home side]', '2841 chars'], struck: [] },
      ],
    },
    {
      id: 'furniture/archive-field',
      kind: 'furniture',
      languages: ['en'],
      about: 'Fields by which press databases label a text: "LENGTH: 214 words", "LOAD-DATE: September 14, 2023".',
      match: [
        r`^\d{1,3} of \d{1,4} documents$`,
        r`^load-date: [a-z]+ \d{1,2}, \d{4}$|^language: english(?: ?;.{0,40})?$|^publication-type: [a-z ,/-]{3,40}$|^document-type: [a-z ,/-]{3,40}$|^journal-code: [a-z0-9]{2,10}$`,
        r`^length: \d[\d,]{0,6} words$|^section: [a-z &,/-]{3,40}; ?pg\. ?[a-z]?\d{1,3}[a-z]?$`,
        r`^(?:(?:all-round )?country|national|regional|metro) edition$|^edition \d{1,2};$`,
        r`^document [a-z]{3,14}\d{8,14}[a-z0-9]{6,16}$`,
      ],
      maxWords: 12,
      examples: [
        {
          lines: [
            '3 of 17 DOCUMENTS',
            'National Edition',
            'SECTION: NEWS; Pg. 7',
            'LENGTH: 214 words',
            'The bridge is open again.',
            'LOAD-DATE: September 14, 2023',
            'LANGUAGE: ENGLISH',
            'PUBLICATION-TYPE: Newspaper',
            'Document NRVK000020240506ek56000b5',
          ],
          struck: [0, 1, 2, 3, 5, 6, 7, 8],
        },
        {
          lines: [
            'Length: 12 feet',
            'Section: the back of the hall',
            'Language: a history',
            'First edition',
            '3 of 17 boats',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'furniture/archive-code',
      kind: 'furniture',
      languages: ['en'],
      about: 'The code of a press database above the number of words of a text.',
      match: [r`^wc$`],
      scope: { until: [r`^\d[\d,]{0,6} words$`], maxBlocks: 2, maxWords: 6 },
      strength: 'weak',
      examples: [
        { lines: ['A bridge reopens', 'WC', '188 words', 'The bridge is open again.'], struck: [1, 2] },
        { lines: ['WC', 'Two on each floor', '188 words'], struck: [] },
      ],
    },
    {
      id: 'furniture/first-published',
      kind: 'furniture',
      languages: ['en'],
      about: 'Says on what day and hour a text was first published.',
      match: [
        r`^this (?:story|article|post|report|column|piece) (?:was|has been) (?:originally |first )?published (?:on )?(?:[a-z]{3,9}day,? )?(?:[a-z]{3,9}\.? \d{1,2},? \d{4}|\d{1,2} [a-z]{3,9},? \d{4})(?:,? (?:at )?\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: [a-z]{2,4})?)?[ .]*$`,
      ],
      maxWords: 18,
      examples: [
        {
          lines: ['The bridge is open.', 'This story was originally published March 3, 2025 at 5:00 AM.'],
          struck: [1],
        },
        { lines: ['This story was first published in 1911, and nobody believed it.', 'Fog.'], struck: [] },
      ],
    },
    {
      id: 'recirculation/more-headline',
      kind: 'recirculation',
      languages: ['en'],
      about: 'A link to another article: "More:" and its headline.',
      match: [r`^more: ?[^ ]+(?: [^ ]+){3,16}$`],
      unless: [r`[.!?,;"')]$`, REPORTED, r`\b(?:i|my|we)\b`],
      maxWords: 18,
      examples: [
        { lines: ['The bridge is open.', 'More: Montreal and the treaty that worked'], struck: [1] },
        {
          lines: ['MORE: I was in London then', 'More: a word', 'More: the memoir of a saint, in four acts.'],
          struck: [],
        },
      ],
    },
    {
      id: 'donation/to-support',
      kind: 'donation',
      languages: ['en'],
      about: 'Asks for a gift, and says first what for: "To support our journalism, donate here".',
      match: [
        r`^to (?:help )?(?:support|sustain|fund|keep) (?:our|us|this|independent|local|free)\b[^.!?,]{0,60},? (?:please )?(?:donate|make a|give|consider|become a|click here|visit|join)\b.{0,80}$`,
        r`^since you(?:'ve| have)? (?:made it|read|come|got|gotten|reached|scrolled)\b.{0,60}\b(?:bottom|end|this far|all the way)\b.{0,160}\b(?:favou?r|ask|support|donat\w+|pitch(?:ing)? in|chip(?:ping)? in)\b.{0,200}$`,
        r`^(?:[^.!?"]{0,60}\b)?(?:we(?:'ve| have)|i(?:'ve| have)) (?:got )?(?:just )?(?:a|one) (?:small|little|tiny|quick) favou?r to ask\b.{0,200}$`,
        r`^(?:if you (?:can|value|like|enjoy|appreciate|rely on|believe in)[^.!?]{0,80},? |so,? |will you |would you |and )?(?:please )?consider (?:pitching|chipping) in\b.{0,140}$`,
      ],
      unless: [REPORTED, r`\b(?:neighbou?rs?|residents|villagers|he|she|parents|council|landlord)\b`],
      maxWords: 60,
      examples: [
        {
          lines: [
            'To support our journalism, donate here.',
            'Since you have read all the way down here, may we ask a favour?',
            'We have one tiny favour to ask of those who liked the ferry.',
            'If you enjoy our maps, please consider chipping in.',
            'The bridge is open again.',
          ],
          struck: [0, 1, 2, 3],
        },
        {
          lines: [
            'To support our roof, neighbours donate a beam.',
            'Since you have read to the end of the will, you know who got the boat.',
            'She had a small favour to ask of the council.',
            'Please consider chipping in, the note to residents said.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'signup/mail-foot',
      kind: 'signup',
      languages: ['en'],
      about: 'Links at the foot of a letter: "Unsubscribe | Update your preferences".',
      match: [
        r`^(?:(?:unsubscribe|update (?:your )?(?:profile|(?:email )?preferences)|manage (?:your )?(?:subscriptions?|preferences)|(?:email )?preferences|view (?:this email )?(?:in (?:your )?browser|online)|forward to a friend|privacy policy|contact us)(?: ?[|\u00b7\u2022,/-] ?| )?){2,6}$`,
      ],
      unless: [r`^(?:(?:privacy policy|contact us|preferences)(?: ?[|\u00b7\u2022,/-] ?| )?){2,6}$`],
      maxWords: 20,
      examples: [
        { lines: ['The bridge is open.', 'Unsubscribe | Update your preferences'], struck: [1] },
        { lines: ['To unsubscribe is a human right.', 'Manage your preferences, her mother said.'], struck: [] },
      ],
    },
    {
      id: 'signup/text-code',
      kind: 'signup',
      languages: ['en'],
      about: 'Asks to order news by a text message to a short number.',
      match: [
        r`^(?:to|for) (?:get|receive|sign up|join|hear|have)?\b[^.!?]{0,50}\b(?:our|stories|headlines|newsletters?|news alerts?|breaking news)\b[^.!?]{0,50}\btext ["']?[a-z0-9]{3,14}["']? to \d{5,6}\b.{0,60}$`,
        r`^text ["']?[a-z0-9]{3,14}["']? to \d{5,6} (?:to (?:get|receive|sign up|join|subscribe)|for)\b.{0,40}\b(?:our|newsletters?|headlines|news|stories)\b.{0,60}$`,
      ],
      unless: [REPORTED, r`\b(?:crisis|suicide|counsel\w*|helpline|hotline|red cross|help is)\b`],
      maxWords: 34,
      examples: [
        {
          lines: [
            'To get our top stories, text NORVIK to 55512.',
            'Text NORVIK to 55512 to get our headlines.',
            'The bridge is open.',
          ],
          struck: [0, 1],
        },
        {
          lines: [
            'Text HOME to 741741 to reach a crisis counsellor.',
            'To give, text BRIDGE to 55512, the mayor said.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'signup/letter-offer',
      kind: 'signup',
      languages: ['en'],
      about: 'Offers a newsletter or a guide for an address: "Try our new weekly newsletter".',
      match: [
        r`^(?:explore|discover|try|meet|introducing|check out) .{2,50}(?:'s|our) (?:newest|latest|new|free|daily|weekly) newsletters?\b.{0,100}$`,
        r`^get our (?:#1|no\. 1|top|best|most popular|free|daily|weekly) .{0,40}\bnewsletter\b.{0,100}$`,
        r`^fill (?:out|in) (?:the|this) form (?:below )?to (?:get|receive|download) (?:a copy of |your )?(?:our|the|your|a) (?:free )?(?:e-?book|guide|newsletter|white ?paper|report)\b.{0,80}$`,
      ],
      unless: [REPORTED],
      maxWords: 34,
      examples: [
        {
          lines: [
            'Try the Courier’s new newsletter on gardens',
            'Get our best garden newsletter every week',
            'Fill in this form to download our free guide.',
            'The bridge is open.',
          ],
          struck: [0, 1, 2],
        },
        { lines: ['Fill out the form at the town hall to get a copy of the birth record.', 'Fog.'], struck: [] },
      ],
    },
    {
      id: 'promo/app-notices',
      kind: 'promo',
      languages: ['en'],
      about: 'Asks to install the publisher’s app for its news, or to watch its channel.',
      match: [
        r`^to (?:receive|get|stay|keep)\b[^.!?]{0,80}\b(?:notifications?|alerts?|updates?|up to date|informed)\b[^.!?]{0,60}\bdownload (?:our|the)\b[^.!?]{0,40}\bapps?\b.{0,60}$`,
        r`^download (?:our|the) (?:free )?[\w' ]{2,30} app (?:for|to (?:get|receive|stay)|and (?:get|receive|stay))\b[^.!?]{0,40}\b(?:alerts?|news|updates?|headlines|notifications?|forecasts?|informed)\b.{0,40}$`,
        r`^watch the full (?:video|episode|interview|show|discussion|conversation) on (?:the .{2,40} channel|our (?:youtube )?channel|youtube)[ .!]*$`,
      ],
      unless: [REPORTED],
      maxWords: 30,
      examples: [
        {
          lines: [
            'To receive notifications of the latest news, download our news app.',
            'Download the Norvik app for weather alerts.',
            'Watch the full interview on the Norvik channel',
            'The bridge is open.',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'To receive his pension, he had to download the app of the bank.',
            'Download the map before you go.',
            'Watch the full moon on the channel.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'legal/transcript-note',
      kind: 'legal',
      languages: ['en'],
      about: 'Says how a transcript was made, and that it may have errors.',
      match: [
        r`^(?:[a-z]{2,12} )?transcripts? (?:are|were|is|was) (?:created|produced|made|generated)\b.{0,60}\b(?:rush deadline|automatically|software|speech recognition|contractor|human transcribers)\b.{0,400}$`,
        r`^(?:this text|it|this transcript) may not be in its final form\b.{0,200}$`,
      ],
      maxWords: 90,
      examples: [
        {
          lines: [
            'HOST: Good night.',
            'Transcripts are created on a rush deadline by a contractor. This text may not be in its final form.',
            'This text may not be in its final form and may be updated.',
          ],
          struck: [1, 2],
        },
        { lines: ['Transcripts are made by hand in the abbey.', 'This text may not be read aloud.'], struck: [] },
      ],
    },
    {
      id: 'legal/disclosure-statement',
      kind: 'legal',
      languages: ['en'],
      about: 'Says whom authors work for and who funds them, under their text.',
      match: [
        r`\b(?:do|does) not work for, consult,?(?: to)?,? own shares in or receive funding from\b.{0,300}$`,
        r`^[^.!?]{3,60} (?:has|have) disclosed no relevant affiliations\b.{0,160}$`,
      ],
      unless: [REPORTED],
      maxWords: 120,
      examples: [
        {
          lines: [
            'Reeds grow fast.',
            'Ada Quill does not work for, consult, own shares in or receive funding from any firm that would gain from this text.',
            'Ada Quill has disclosed no relevant affiliations beyond her post.',
          ],
          struck: [1, 2],
        },
        { lines: ['She does not work for the mill, and owns no shares in it.', 'Fog.'], struck: [] },
      ],
    },
    {
      id: 'legal/disclosure-heading',
      kind: 'legal',
      languages: ['en'],
      about: 'The heading "Disclosure statement", with the statement on funding under it.',
      match: [r`^disclosure statement$`],
      scope: {
        until: [r`\b(?:receives?|received|funding|funded|affiliations?|own shares|works? for|consults?)\b`],
        maxBlocks: 2,
        maxWords: 160,
      },
      examples: [
        {
          lines: [
            'Reeds grow fast.',
            'Disclosure statement',
            'Ada Quill receives funding from the Reed Council.',
            'Fog.',
          ],
          struck: [1, 2],
        },
        { lines: ['The disclosure statement was four pages long.', 'It said nothing of funding.'], struck: [] },
      ],
    },
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
      id: 'recirculation/more-you-like',
      kind: 'recirculation',
      languages: ['en'],
      about: 'A heading such as "More articles you might enjoy", with the headlines under it.',
      match: [
        r`^more (?:articles?|stories|posts?|reads?|news|recipes?|videos?) (?:that )?(?:you(?:'ll| will| may| might| would)?|we think you(?:'ll| will)?) (?:also )?(?:enjoy|like|love|find interesting)[^a-z0-9?]{0,5}$`,
        r`^also in the news[^a-z0-9?]{0,5}$`,
      ],
      scope: {
        until: 'prose',
        stop: [
          r`\b(?:subscri(?:be|ption|bers?)|newsletters?|sign(?:ed)? ?up|donat(?:e|ions?)|cookies?|advertisement|comments?|follow us|all rights reserved|share this|privacy policy|correction|editor's note)\b`,
          r`^[^ ]+(?: [^ ]+){3,60} [^ ]*[^ .][.!:]["')]*$`,
        ],
        maxBlocks: 10,
        maxWords: 110,
      },
      examples: [
        {
          lines: [
            'The clinic will close at the end of June, and the nearest one is forty miles away.',
            'More articles you might enjoy',
            'How three counties lost their only doctor',
            'A nurse’s long road to work',
            'The ministry said on Monday that it was looking for a buyer, and that talks with two groups had begun.',
          ],
          struck: [1, 2, 3],
        },
        {
          lines: [
            'Also in the news',
            'Two boats collide off the point',
            'It was a long day for the men of the harbour, and no boat went out before noon.',
          ],
          struck: [0, 1],
        },
        { lines: ['More stories you may like to forget were told.', 'He was also in the news.'], struck: [] },
      ],
    },
    {
      id: 'comments/share-your-story',
      kind: 'comments',
      languages: ['en'],
      about: 'Asks readers for their own stories, problems and tips.',
      match: [
        r`^share your (?:story|stories|experience|news|tips?)(?: with (?:us|the .{2,30}))?[^a-z0-9?]{0,4}$`,
        r`^(?:do you have|have you got|got) (?:an?|any) (?:issue|story|tip|question|news tip|problem|complaint)\b[^.!?]{0,80}\?(?: .{0,40}\b(?:wants? to (?:help|hear)|we'd (?:like|love) to hear|we want to hear|let us know|email us|fill (?:out|in) (?:the|this) form)\b.{0,160})?$`,
        r`^(?:please )?fill (?:out|in) (?:the|this) form (?:below )?or (?:e-?mail|call|write to) .{3,80}$`,
      ],
      unless: [REPORTED],
      strength: 'weak',
      maxWords: 50,
      examples: [
        {
          lines: [
            'Leave a comment',
            'Share your story',
            'Do you have a tip? We want to hear from you.',
            'Fill out the form below or email tips@norvik.example.',
            'Fog.',
          ],
          struck: [1, 2, 3],
        },
        {
          lines: ['Share your story', 'A child needs words.', 'Do you have a tip?', 'he asked the waiter.'],
          struck: [],
        },
      ],
    },
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
      ],
    },
  ],
};
