import type { RulePack } from '../../../model.js';

const END = '[^a-z0-9?]{0,5}$';

const anyOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** Cookie banners, consent dialogues and embed gates. */
export const enConsent: RulePack = {
  name: 'en/consent',
  rules: [
    {
      id: 'consent/cookie-notice',
      kind: 'consent',
      languages: ['en'],
      about: 'A notice that the site uses cookies or similar means, in the words of the site itself.',
      match: [
        '^(?:.{0,60}[.!:] )?' +
          anyOf(
            'we|our (?:web)?sites?|this (?:web)?site|this page|this (?:web)?site,? (?:and|like) .{2,40}',
            'we and our .{0,40}(?:partners|vendors|affiliates)|our partners and we',
            "[a-z0-9.&' -]{2,40}(?:\\.com|\\.org|\\.net|website|site)|by using this (?:web)?site,? you",
          ) +
          ' (?:also |may |only |and our partners )?(?:uses?|stores?|sets?|places?|employs?|and/or access)\\b.{0,40}\\b(?:cookies?|tracking technolog(?:y|ies)|local storage)\\b.{0,400}\\b(?:experience|website|site|browser|consent|privacy|analytics|analy[sz]e|personali[sz]ed?|traffic|ads|advertising|agree|accept|settings|services?|policy|content)\\b',
        '\\bby ' +
          anyOf('continuing(?: to)?|using|browsing|clicking|accessing|closing|visiting|navigating|scrolling') +
          '\\b.{0,120}\\byou (?:agree|consent|accept|are agreeing|acknowledge|are consenting|have agreed)\\b.{0,80}\\b(?:cookies?|tracking|privacy (?:policy|notice)|data)\\b',
        '^' +
          anyOf(
            'we (?:value|care about|respect|take) your (?:online )?privacy(?: seriously)?',
            'your privacy (?:matters|is important)(?: to us)?|(?:this (?:web)?site|we) uses? cookies',
            'cookies? (?:on (?:this|our) (?:web)?site|consent|notice|preferences?|settings|policy and .{2,30}|declaration|statement|usage|information|list|details|banner)',
            '(?:manage|change|update|customi[sz]e|edit|review|set|view|adjust) (?:my |your |our )?(?:cookies?|consent|privacy|tracking|choices|data)(?: (?:preferences|settings|choices|consent|options|policy|cookies?))?|manage (?:my |your )?preferences',
            '(?:accept|allow|reject|decline|refuse|deny|enable|agree to)(?: (?:all|only|the|and))?(?: (?:optional|necessary|essential|non-essential|required|recommended|additional|analytics|third-party|selected|selection|close|continue))?(?: (?:cookies?|all|and (?:close|continue)|& close))',
            '(?:accept|allow|reject|decline|refuse|deny|disagree to) all(?: optional| non-essential)?(?: cookies?)?',
            'privacy (?:preference(?:s)?|settings|choices|overview|manager)(?: cent(?:er|re))?',
            'your privacy (?:choices|rights|settings)',
            'consent (?:preferences|choices|settings|management|details)',
            'your privacy,? your choice|(?:strictly |absolutely )?(?:necessary|essential|functional|performance|analytical|analytics|targeting|marketing|advertising|statistics?|preference|social media|third[ -]party|tracking) cookies?',
            'save (?:and|&) accept|save (?:my )?(?:preferences|settings|choices)|confirm my choices',
            'always (?:active|enabled|on)|list of (?:iab )?(?:partners|vendors)(?: \\(vendors\\))?',
            '(?:show|view|manage) (?:purposes|vendors|partners|illustrations)|legitimate interest',
            'you (?:may|can) click to (?:refuse to )?consent to (?:our|the)\\b.{0,100}|(?:you (?:may|can) )?alternatively,? (?:you may )?(?:click to )?(?:refuse to consent|access more detailed information)\\b.{0,140}',
            'store and/or access information on a device',
            'i (?:accept|agree|consent|understand)(?: (?:to )?(?:the use of )?cookies)?',
            'do not sell(?: or share)?(?: my)?(?: personal)? (?:info|information|data)(?: link)?',
            'cookie and privacy settings|about (?:our )?cookies|we use cookies|use of cookies',
            'third[ -]party content|continue without (?:accepting|consent|agreeing)',
          ) +
          '[^a-z0-9?]{0,5}$',
        '^you can (?:always |also )?(?:change|manage|adjust|update|review)\\b.{0,20}\\bcookies? (?:settings|preferences|choices)\\b.{0,20}\\b(?:any ?time|later|whenever)\\b.{0,160}$',
        '^(?:.{0,60}, )?please (?:renew|update|review|confirm) your consent\\b.{0,10}$',
        "^(?:here |below )?(?:here )?you can (?:\\w+ and )?(?:choose|customi[sz]e|assess|manage|select) (?:the|which) (?:services|cookies|tools) (?:that )?we(?:'d| would)? (?:like to )?use\\b.{0,160}$",
        '^(?:[^.!?]{0,20}[!.] )?(?:could|may|can) we (?:please )?(?:enable|use|set|activate) (?:(?:some|additional|optional|analytics) )*(?:services|cookies)\\b.{0,160}$',
        '^we (?:do )?(?:also )?share (?:(?:that|this|your|some|certain) )?information\\b.{0,60}\\bwith (?:third parties|our (?:partners|advertis\\w+|social media)|partners) (?:for|who|that|,|\\.)\\b.{0,120}$',
        '^before you (?:continue|go on|read on|start),? (?:please )?(?:choose|set|select|manage|accept|tell us)\\b.{0,30}\\b(?:cookies?|privacy|consent)\\b.{0,60}$',
        "^we(?:'d| would) like to (?:set|use|place|store)\\b.{0,40}\\bcookies\\b.{0,160}$",
        '^to (?:show|display|give|offer) you (?:this|the|these|our)\\b.{0,30}\\bwe need your (?:permission|consent|agreement)\\b.{0,60}$',
        '\\bpersonal data (?:will|may) be (?:processed|stored|shared)\\b.{0,200}\\b(?:vendors|partners|cookies|device)\\b.{0,120}$',
        '^(?:some|our|these|many) (?:vendors|partners) (?:may |can |will )?(?:process|use|store)\\b.{0,80}\\b(?:legitimate interests?|consent)\\b.{0,140}$',
        '^having trouble with this (?:popup|pop-up|notice|window|message)\\?.{0,40}$',
        '^we\\b.{0,40}\\b(?:ask for|need|request) your consent\\b.{0,120}$',
        '^(?:loading|showing|playing|opening) (?:it|this|the \\w+)\\b.{0,20}\\b(?:may|will|can) (?:set|store|place)\\b.{0,20}\\bcookies\\b.{0,40}$',
        '^(?:only (?:necessary|essential)|(?:necessary|essential) only|allow selection|(?:accept|confirm|save) (?:selected|selection)|use (?:only )?(?:necessary|essential) cookies(?: only)?)[.!]*$',
        "^we(?:'ve| have) (?:updated|changed) our (?:privacy|cookie|data)\\b.{0,140}$",
        "^you(?:'ve| have) (?:turned off|switched off|disabled|refused|declined|blocked|not accepted)\\b.{0,30}\\bcookies\\b.{0,100}$",
      ],
      unless: [
        '\\b(?:said|says|told|court|regulators?|lawsuit|researchers|study|the company|users can|readers can|ruling|law|bill)\\b',
        '\\b(?:oven|dough|butter|bake|baked|frosting|recipe|gingerbread|flour|sugar)\\b',
        '^(?:your privacy matters|your privacy is important|legitimate interest|third[ -]party content|about cookies|use of cookies|i (?:agree|understand|accept))[.!,]$',
      ],
      maxWords: 200,
      examples: [
        {
          lines: [
            'We use cookies and similar technologies to improve your experience on our site and to show you relevant ads.',
            'By continuing to browse this site, you agree to our use of cookies.',
            'Accept all cookies',
            'Manage consent',
            'The minister spoke for an hour.',
          ],
          struck: [0, 1, 2, 3],
        },
        {
          lines: [
            'We use cookies in the crust instead of plain flour, which gives the site of every bite a crunch.',
            'The company said this site uses cookies to learn the experience of its users.',
            'Cookies on this plate are for the teachers.',
            'The law asks for consent before a website stores cookies.',
            'Accept all invitations in the first month, the guide for new students says.',
          ],
          struck: [],
        },
        {
          lines: [
            'You can change your cookie settings at any time.',
            'The site was changed, please renew your consent.',
            'Here you can choose which services we would like to use on this site.',
            'May we enable some additional services for statistics?',
            'We also share this information with partners for advertising.',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2, 3, 4],
        },
        { lines: ['You can change your oven settings at any time, and the cookie is still dry.', 'Fog.'], struck: [] },
        {
          lines: [
            'Before you continue, please set your cookie choices',
            'We’d like to use statistics cookies to see which pages are read.',
            'To show you this map, we need your permission.',
            'Your personal data will be processed by us and our 80 partners.',
            'Some vendors may process your data without consent.',
            'Having trouble with this notice?',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2, 3, 4, 5],
        },
        { lines: ['Before you go on, set the oven to hot.', 'Fog.'], struck: [] },
        {
          lines: [
            'We and our partners ask for your consent to use your data.',
            'Loading it may set cookies.',
            'Only necessary',
            'We have updated our privacy notice.',
            'You have turned off marketing cookies, so the post is not shown.',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2, 3, 4],
        },
        { lines: ['We all need your consent, the nurse said.', 'Fog.'], struck: [] },
      ],
    },
    {
      id: 'consent/cookie-category',
      kind: 'consent',
      languages: ['en'],
      about: 'The explanation of one class of cookies in a consent dialogue.',
      match: [
        '^' +
          anyOf(
            'these|necessary|functional|performance|analytical|analytics|advertisement|advertising',
            'targeting|marketing|statistics?|preference|strictly necessary|other uncategori[sz]ed',
            'third[ -]party|essential|social media|some|out of these|such|our',
          ) +
          ' cookies?\\b.{0,200}\\b(?:website|site|visitors?|browser|necessary|anonymous(?:ly)?|user experience|consent|track|collect|stored?)\\b',
        '\\b' +
          anyOf(
            'the technical storage or access|this cookie is set by|the cookie is used to store',
            'sets? (?:this|the|these) cookies? (?:to|for|via|when|in|on)',
            'the cookies? (?:is|are) set by',
            'cookies? (?:is|are) used to (?:store|provide|understand|deliver|track|analy[sz]e)',
            'cookies will be stored in your browser|opting out of some of these cookies',
            'opt[ -]out of these cookies|disable (?:these )?cookies in your browser',
          ) +
          '\\b',
        '\\b(?:we|our) and (?:our )?(?:\\d+ )?(?:partners|vendors)\\b.{0,40}\\b(?:process|store|access|use|share)\\b.{0,200}\\b' +
          anyOf('data|device|cookies|identif(?:y|iers?)|information') +
          '\\b',
        '^we and our (?:\\d+ )?(?:partners|vendors)\\b.{0,60}\\b(?:process|store|access|use)\\b',
        '\\b' +
          anyOf(
            'use (?:precise|limited) (?:geolocation )?data|actively scan device characteristics',
            'create profiles (?:for|to) personali[sz]ed?|measure (?:advertising|content) performance',
            'select personali[sz]ed (?:content|advertising)|audience research',
            'develop and improve services',
          ) +
          '\\b.{0,200}\\b(?:identification|data|advertising|content|services|profiles)\\b',
        '\\busers (?:accessing|visiting) this (?:web)?site from\\b.{0,60}\\b(?:eea|eu|uk|european)\\b',
        '^(?:strictly )?(?:necessary|essential|required) cookies? (?:is|are) (?:always )?(?:active|enabled|required|on|needed)\\b.{0,60}$',
        '^these services (?:process|collect|use|store)\\b.{0,40}\\b(?:information|data|cookies)\\b.{0,20}\\bto (?:show|provide|offer|personali[sz]e|measure|optimi[sz]e|analy[sz]e)\\b.{0,120}$',
      ],
      unless: ['\\b(?:said|says|told|court|regulators?|lawsuit|researchers|study|ruling|dough|baked?)\\b'],
      maxWords: 220,
      examples: [
        {
          lines: [
            'Necessary cookies are absolutely essential for the website to function properly.',
            'The technical storage or access is used only for counting.',
            'We value our readers. We and our partners store and access data on your device.',
            'We and our 80 partners process the following:',
            'Use precise geolocation data, and actively scan device characteristics for identification.',
            'Users visiting this site from the EEA cannot see this page.',
            'The minister spoke for an hour.',
          ],
          struck: [0, 1, 2, 3, 4, 5],
        },
        {
          lines: [
            'Some cookies are baked twice, so that the crumb is dry.',
            'These cookies track visitors across the web, the regulator said on Monday.',
            'We and our partners in Lisbon sing on Fridays.',
          ],
          struck: [],
        },
        {
          lines: [
            'Essential cookies are always on',
            'These services process personal data to show you relevant offers.',
            'The old ferry ran aground.',
          ],
          struck: [0, 1],
        },
        { lines: ['These services use the data of the census to plan roads.', 'Fog.'], struck: [] },
      ],
    },
    {
      id: 'consent/embed-gate',
      kind: 'consent',
      languages: ['en'],
      about: 'A gate in front of an embedded video or post that asks for consent.',
      match: [
        '^(?:to (?:view|see|watch|display|show|load) (?:this|the) (?:content|video|post|tweet|embed|map|media|podcast|form)\\b.{0,80}\\b(?:accept|allow|enable|consent|cookies|permission|click|agree|update)\\b)',
        '^(?:allow|accept|load|show|enable) ' +
          anyOf(
            'youtube|twitter|x|instagram|facebook|tiktok|google|vimeo|spotify|external|third[ -]party',
            'embedded',
          ) +
          ' (?:content|cookies|media|video)s?\\b.{0,30}$',
        '^this (?:article|page|story|content) (?:contains|includes|is|features) (?:content )?(?:provided|hosted|embedded|supplied|supported)? ?(?:content )?(?:provided |hosted )?(?:by|from) ' +
          anyOf('a third party|youtube|twitter|x|instagram|facebook|tiktok|google|vimeo|spotify|telegram') +
          '\\b.{0,40}\\b(?:we ask|permission|cookies|accept|loaded|consent)\\b',
        '\\bwe (?:ask for|need) your (?:permission|consent) (?:before|to (?:load|show|display))\\b',
        '\\b(?:content|video|post) (?:is |was )?(?:blocked|not (?:available|displayed|shown)|unavailable|hidden)\\b.{0,60}\\b(?:cookies?|consent|privacy settings|preferences)\\b',
        '^(?:do you want to|would you like to) (?:load|show|display) (?:external|embedded|third[- ]party|this) (?:content|media|video|post|map)\\b.{0,60}$',
      ],
      unless: ['\\b(?:said|says|told|regulators?|court)\\b'],
      maxWords: 80,
      examples: [
        {
          lines: [
            'To view this video please accept marketing cookies.',
            'Allow YouTube content?',
            'This article contains content provided by Instagram. We ask before it is loaded.',
            'Before the map appears, we need your consent to load it.',
            'This content is blocked because of your cookies.',
            'The singer answered on Tuesday.',
          ],
          struck: [0, 1, 2, 3, 4],
        },
        {
          lines: [
            'To view this content teachers click on the blue square, the regulator said.',
            'Allow external media into the camp, the reporters asked.',
            'The video was blocked in four countries.',
          ],
          struck: [],
        },
        { lines: ['Would you like to load this video from another site?', 'The old ferry ran aground.'], struck: [0] },
      ],
    },
    {
      id: 'consent/label',
      kind: 'consent',
      languages: ['en'],
      about: 'A button or a class of cookies in a consent dialogue, beside other consent lines.',
      match: [
        '^' +
          anyOf(
            'accept|accept all|decline|reject|reject all|allow|allow all|deny|agree|disagree|i agree',
            'i accept|ok|okay|got it|got it!|close|dismiss|settings|preferences|options|more options',
            'customi[sz]e|necessary|functional|functionality|performance|analytics|analytical',
            'statistics|advertisement|advertising|marketing|targeting|uncategori[sz]ed',
            'strictly necessary|read more|learn more|more info(?:rmation)?|find out more|privacy policy',
            'cookie policy|cookies|privacy|manage|manage options|vendors|partners|powered by',
            'powered by .{2,20}|continue|confirm|save|submit|show details|hide details|non-necessary',
            'legal',
          ) +
          END,
      ],
      strength: 'weak',
      examples: [
        {
          lines: [
            'We use cookies to improve your experience on this website.',
            'Decline',
            'Got it!',
            'The minister spoke for an hour.',
          ],
          struck: [1, 2],
        },
        { lines: ['Performance', 'The car needs nine seconds.', 'Marketing', 'Nobody does it.'], struck: [] },
      ],
    },
  ],
};
