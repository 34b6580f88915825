import type { RulePack } from '../../../model.js';

const START = '^(?:[^a-z0-9"\']{1,4}|"{1,2} )?\\b';
const END = '[^a-z0-9?]{0,5}$';

const anyOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;
/** A pattern for a line that holds one of these and no more. */
const label = (...words: readonly string[]): string => START + anyOf(...words) + END;

/** Own or others' products, events and apps. */
export const enPromo: RulePack = {
  name: 'en/promo',
  rules: [
    {
      id: 'promo/app',
      kind: 'promo',
      languages: ['en'],
      about: 'A request to install the publisher’s app.',
      match: [
        `${START}(?:click here to |click to |please |now )?(?:get|download|install|try|check out|explore|discover|open(?: in)?|use|read (?:more |this |it )?(?:on|in)|view in|continue in|switch to) (?:the |our |your )?(?:(?:free|new|official|latest|all-new|mobile|news) ){0,3}(?:[a-z0-9.&'+-]+ ){0,5}(?:mobile )?apps?(?: (?:now|today|here|for free|free|and (?:never|get|stay|subscribe|read|enjoy|start|follow).{0,90}|for (?:ios|android|iphone|ipad|free|the (?:latest|best|full|news)|more|live|breaking|news|your|unlimited|a better|instant|daily).{0,80}|to (?:read|get|stay|keep|follow|watch|listen|continue|receive|enjoy|make|access|see|save|join|start|unlock).{0,90}|on (?:ios|android|google play|the app store|your (?:phone|device|mobile)|apple|iphone|the go|google|.{2,20} (?:and|or) (?:android|ios|google play)).{0,60}|from (?:the app store|google play|your app).{0,40}))?${END}`,
        label(
          '(?:also )?available (?:on|in|from) (?:the )?(?:app store|google play|ios|iphone|android|itunes|apple (?:app )?store|play store)\\b.{0,60}',
          '(?:download|get it|available|install) (?:it )?(?:on|from|in) (?:the )?(?:app store|google play|apple (?:app )?store|itunes|play store|ios|android|amazon appstore)(?: ?(?:and|or|[|/&])? ?(?:on )?(?:the )?(?:app store|google play|android|ios))?',
          'app store google play|google play app store',
          '(?:scan|use) the qr code to (?:download|get|install)\\b.{0,40}|get the app',
          'download (?:our|the) apps?',
          "(?:the )?[a-z0-9'.& -]{2,30} app is (?:now )?available\\b.{0,60}\\b(?:app store|google play|download|ios|android)\\b.{0,30}",
          'open in app|use app|read (?:it )?in (?:the |our )?app',
          'never miss a story.{0,10}(?:download|get) (?:our|the) app.{0,40}',
        ),
      ],
      unless: [
        '\\b(?:said|says|told|patients|drivers|customers|users|residents|passengers|police)\\b',
        '^(?:get|use|try|check out|open|download) (?:the |an? )?(?:right|same|wrong|following|other|any|another|both|these|those|such|weather|banking|camera|settings)\\b.{0,60}\\bapps?\\b',
      ],
      maxWords: 30,
      examples: [
        {
          lines: [
            'The final is on Sunday.',
            'CLICK HERE TO GET THE NORVIK NEWS APP',
            'Download our app for the latest news',
            'Available on the App Store and Google Play',
            'Kick-off is at three.',
          ],
          struck: [1, 2, 3],
        },
        {
          lines: [
            'Download the banking app and set a code before you travel.',
            'Residents can get the free bus app from May.',
            'Use the camera app to read the code.',
            'Open the settings app on your phone.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'promo/call-to-action',
      kind: 'promo',
      languages: ['en'],
      about: 'A button that sells: "Book a demo", "Shop now", "Get a quote".',
      match: [
        label(
          '(?:book|request|get|schedule|see|watch|try|start|view|take|arrange|ask for|claim)(?: (?:a|an|your|my|our|the|for))?(?: (?:free|live|quick|personali[sz]ed|custom|no-obligation|instant|online|1:1|30-minute|15-minute|interactive|product))* (?:demo|demonstration|consultation|quote|estimate|trial|call|discovery call|strategy call|audit|proposal|product tour|price quote|pricing|tour|walkthrough)(?: (?:today|now|here|with us|for free|online|with our (?:team|experts)))?',
          '(?:talk|speak|chat|connect) (?:to|with) (?:an?|our|one of our|the) (?:expert|experts|sales|team|specialist|specialists|sales team|advisor|advisors|agent|representative|consultant)(?: (?:today|now))?',
          'contact (?:sales|our (?:team|sales team|experts))(?: today| now)?|(?:talk|speak) to sales',
          '(?:shop|buy|order|pre-?order|purchase|book)(?: (?:it|yours?|tickets|your (?:copy|tickets?|place|spot|seat|stay|trip)|online))? (?:now|here|today)',
          'shop (?:now|all|the (?:collection|look|sale|range|story|post)|our .{2,30})',
          'add to (?:cart|basket|bag|wish ?list)|(?:view|go to|my|your) (?:cart|basket|shopping cart)',
          'checkout|continue shopping|your cart is empty|order your copy(?: (?:now|today|here))?',
          'get your (?:copy|tickets?|free (?:copy|guide|ebook|e-book|report|kit|download))(?: (?:now|today|here))?',
          '(?:buy|get) tickets?(?: (?:now|here))?',
          "(?:check|see|view|compare|get|find)(?: the| best| latest| current| today's)? (?:price|prices|deal|deals|offer|it|availability)(?: (?:on|at|from) (?:amazon|walmart|target|best buy|rei|ebay|etsy|backcountry|.{2,20}(?:\\.com|store)|.{2,16}))(?: \\(on sale!\\))?",
          '(?:buy|shop|available|view|get it|see it|check|order)(?: now| it)? (?:on|at|from) (?:amazon|walmart|target|best buy|rei|ebay|etsy|backcountry|amazon\\.com|barnes & noble|bookshop\\.org|apple|zappos|nordstrom|home depot|wayfair)(?: \\(on sale!\\))?',
          'where to buy|see (?:deal|offer|at amazon)',
          '(?:start|begin) (?:for free|your (?:free )?(?:\\d{1,2}[- ]day )?(?:free )?trial|(?:a |my )?free trial)(?: (?:today|now))?',
          'no credit card (?:required|needed)',
          '(?:get|claim|redeem) (?:your |my |this )?(?:discount|offer|deal|coupon|code|voucher)(?: now| here| today)?',
          'apply now|(?:register|enroll) (?:now|today|here|online)|request (?:info|information|more info)',
          "get in touch(?: (?:with us|today|now))?|contact us today.{0,40}|let's talk",
          'work with (?:us|me)|hire (?:us|me)',
          'become a (?:partner|contributor|reseller|sponsor|vendor)|list your (?:business|property)',
          "partner with us|join our team|we're hiring.{0,20}|see (?:open|our) (?:positions|jobs)",
        ),
      ],
      unless: [
        '\\b(?:said|says)\\b',
        "^(?:where to buy|free trial|checkout|let's talk|apply now|get in touch|start for free)[.,:]",
        '^(?:get|see|find|view|check|compare) (?:it|prices?|the price) (?:from|at|on) .{0,16}\\.$',
        '^(?:watch|see|take|view|start|get|arrange|try) (?:a|an|the|your|my) (?:tour|trial|call|meeting|appointment|quote|estimate)[.]?$',
      ],
      maxWords: 14,
      examples: [
        {
          lines: [
            'Small firms pay more for power than large ones.',
            'Book a demo',
            'Shop now',
            'Check Price at Amazon',
            'Talk to an expert',
            'The gap has grown since 2019.',
          ],
          struck: [1, 2, 3, 4],
        },
        {
          lines: [
            'Get a quote from at least three builders before you sign anything.',
            'Shop owners in the old town want the tram back.',
            'Where to buy: any hardware shop',
            'Watch the trial.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'promo/own-products',
      kind: 'promo',
      languages: ['en'],
      about: 'A line that advertises the publisher’s books, films, events or other sites.',
      match: [
        '^(?:[^a-z0-9"]{0,4})(?:please )?(?:visit|browse|explore|shop|check out|head (?:over )?to) (?:our|the [a-z0-9.\' ]{2,30}) (?:online )?' +
          anyOf(
            'store|shop|merch(?:andise)?|bookshop|bookstore|events? page|marketplace|job board',
            'jobs site|sister site|partner site',
          ) +
          '(?: (?:for|to|at|today|now|and|here|where|on) [^,;]{0,80})?[^a-z0-9]{0,4}$',
        '^(?:[^a-z0-9"]{0,4})visit [a-z0-9-]+\\.(?:com|org|net|co\\.uk|io|news|tv)\\b (?:to|for)\\b.{2,120}',
        '^(?:[^a-z0-9"]{0,4})(?:download|get|grab|claim|request|access) (?:our|your|this|my) (?:free|complimentary|exclusive|latest|new|full|ultimate|complete) (?:[a-z0-9\'&-]+ ){0,6}' +
          anyOf(
            'e-?book|guide|white ?paper|checklist|report|template|toolkit|kit|webinar|cheat ?sheet|pdf',
            'copy|brochure|playbook|workbook|sample|course|calculator',
          ) +
          's?\\b.{0,80}$',
        '\\bdownload (?:a|your|the) free (?:copy|ebook|e-book|guide|sample|report|pdf|white ?paper)\\b',
        '^(?:[^a-z0-9"]{0,4})' +
          anyOf(
            'register|sign up|reserve your (?:spot|seat|place)|save your (?:spot|seat)|rsvp',
            "get (?:your )?tickets|buy (?:your )?tickets|save the date|don't miss",
          ) +
          "\\b.{0,30}\\b(?:for|at|to) (?:our|the|this) (?:[a-z0-9'&-]+ ){0,6}(?:webinar|event|conference|summit|workshop|masterclass|live stream|livestream|festival|awards|live event|virtual event|course)\\b.{0,80}$",
        '^(?:[^a-z0-9"]{0,4})(?:my|our|his|her|[a-z]{2,20}\'s)? ?(?:new|latest|debut) (?:book|novel|album|course|podcast|film|ebook|documentary)\\b.{0,80}\\b' +
          anyOf(
            'is (?:now )?(?:available|out|on sale)|available (?:now|here|from|at|on)',
            'can be (?:ordered|bought|purchased)|order (?:it|now|your|here)|pre-?order',
          ) +
          '\\b.{0,80}$',
        '^(?:[^a-z0-9"]{0,4})(?:learn|find out|discover|see) (?:more )?(?:about )?(?:how|why|what) (?:we|our (?:team|platform|software|experts|product|services?))\\b.{0,100}\\b(?:help|can|contact|demo|business|works?|save|grow)\\b.{0,40}$',
        START +
          anyOf(
            'enjoy(?:ed|ing)? (?:this|the|our) (?:article|story|post|piece|content|read)',
            "like what you(?:'re| are)? (?:see|read|reading)|start your substack(?: ?get the app)?|substack is the home for great culture|thanks for visiting",
            'thank you for visiting(?: .{2,30})?|more ways i can help you|how we can help',
            'free resources|work with .{2,20}',
          ) +
          `\\??${END}`,
      ],
      unless: [
        '\\b(?:said|says|told|police|the exhibition|the museum said|government)\\b',
        '^visit [a-z-]+\\.(?:gov|edu)',
        // An article tells where one can go, and writes the address out.
        '\\bat [a-z0-9-]+\\.[a-z]{2,12}(?:/[a-z0-9/-]*)?\\.$',
      ],
      maxWords: 60,
      examples: [
        {
          lines: [
            'The book was found in a well.',
            'Visit our online shop for calendars and cards.',
            'Visit NorvikBooks.com to see all our titles.',
            'Download our free guide to old maps.',
            'It has all the top interviews. Download a free copy',
            'Register now for our annual map conference.',
            'Our new book is available now.',
            'See how our experts help you grow.',
            'Enjoyed this article?',
          ],
          struck: [1, 2, 3, 4, 5, 6, 7, 8],
        },
        {
          lines: [
            'Visit our shop, the monks write on a board by the gate, and leave what you can.',
            'The commission has a free report; download the copy from the page of the ministry.',
            'Her new book is the best that she has written.',
            'Ready to leave? The last boat goes at six.',
            'Discover how our ancestors kept fire alive.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'promo/label',
      kind: 'promo',
      languages: ['en'],
      about: 'A bare button beside other promotion.',
      match: [
        '^' +
          anyOf(
            'our apps?|mobile apps?|app store|google play|learn more|get started',
            'get started (?:today|now|for free)|start now|try it (?:free|now)|try now|shop|buy|book',
            'book now|order|download|download now|apply|install|open|register|register now',
            'find out more|read more|see more|more info|explore|join now|join us|contact|contact us',
            'call us|no thanks|get offer|view|watch|see plans|view plans|select|save|deals|products?',
            'pricing|services|solutions|resources|or',
          ) +
          END,
      ],
      strength: 'weak',
      examples: [
        { lines: ['Book a demo', 'Get started', 'The gap has grown since 2019.'], struck: [1] },
        { lines: ['Get started', 'Fill the pot with cold water.', 'Services', 'On Sunday at ten.'], struck: [] },
      ],
    },
  ],
};
