import type { RulePack } from '../../../model.js';

const r = String.raw;

const REPORTED = r`\b(?:said|says|told|tells|asked|according to|announced|urged)\b`;
const ACT = r`(?:signing up|signing-up|subscribing|submitting|entering|providing|clicking|registering|joining|sharing|checking|ticking|opting|creating|continuing|proceeding|completing|giving|pressing|using this form|filling)`;

/** The forms of newsletters and alerts: fields, buttons, consent lines, success and error messages. */
export const enSignupForms: RulePack = {
  name: 'en/signup-forms',
  rules: [
    {
      id: 'signup/consent-line',
      kind: 'signup',
      languages: ['en'],
      about: 'The consent line under a form: "By signing up, you agree to our terms".',
      match: [
        r`\bby ${ACT}\b(?:.{0,139}[^"\w])?\b(?:you|i|you're|you'll) (?:also |hereby |are |will |'?re )*(?:agree|agreeing|consent|consenting|accept|accepting|confirm|confirming|acknowledge|understand|opt|opting|elect|certify|have read|authori[sz]e|give (?:us |your |my )?(?:\w+ )?(?:consent|permission))\b`,
        r`^(?:yes,? |yes! )?i(?: also)?(?:'d| would|'m| am)?(?: also)? (?:agree|consent|like|want|accept|wish|happy|give my consent|understand)\b.{0,30}\b(?:to (?:receive|be (?:e?-?mailed|contacted|kept (?:up to date|informed)|notified)|subscribe|hear from)|that my|the (?:privacy|terms))\b.{0,100}\b(?:e-?mail\w*|offers?|newsletters?|updates|marketing|promotional|privacy|terms|contacted|notified|communications|news|data)\b`,
        r`^(?:yes\b|please|tick (?:this|the|here)|check (?:this|the|here))\b.{0,60}\b(?:sign me up|subscribe me|send me|add me|keep me|e-?mail me|if you (?:would like|want|wish|agree|do not))\b.{0,120}$`,
        r`^(?:yes,? )?(?:i want|send me|give me|i'd like|sign me up for) (?:the|your|this|a|my)? ?(?:[\w'-]+ ){0,3}(?:newsletters?|e-?mails|updates|alerts)\b.{0,40}$`,
        r`^i(?:'m| am) (?:over|at least) \d\d\b.{0,60}\b(?:agree|privacy|terms|consent|subscribe|newsletter)\b.{0,40}$`,
        r`^(?:subscribers|users|you) (?:also )?(?:agree to|accept) (?:the|our) (?:[\w ]{0,20})?(?:privacy (?:policy|notice)|terms)\b.{0,80}$`,
        r`\bthis (?:site|form|page) is protected by (?:h?captcha|recaptcha|google recaptcha)\b`,
        r`\bprivacy notice: newsletters may contain\b|\bnewsletters? may contain (?:[\w ,/]{0,60})?(?:advertis\w+|ads|affiliate|info(?:rmation)? about)\b`,
        r`^(?:your|the) (?:information|data|e-?mail(?: address)?|details|personal (?:data|information)) (?:will|is|are|may)(?: only| never| not)* (?:be )?(?:used|processed|handled|shared|stored|kept|sold|treated|published)\b.{0,100}\b(?:privacy|third part\w+|our|us|newsletters?|accordance)\b.{0,80}$`,
        r`^(?:your|the) (?:information|data|e-?mail(?: address)?|details) will (?:never|not) be (?:used|shared|sold|published|passed)\b.{0,80}$`,
        r`^(?:for (?:more|further) information,? )?(?:please )?(?:see|read|view|review|check)(?: out)? our (?:privacy (?:policy|notice|statement)|terms)\b[\w ,.&'-]{0,80}$`,
        r`^you (?:will |may |also )*(?:agree|elect|consent|opt(?: in)?) to (?:receive|get)\b.{0,80}\b(?:newsletters?|marketing|promotional|e-?mails?|offers|updates)\b.{0,120}$`,
        r`^you(?:'ll| will) (?:also )?receive (?:our|the|a|occasional|regular) (?:[\w-]+ ){0,3}(?:newsletters?|e-?mails?|updates|offers)\b.{0,100}$`,
      ],
      unless: [REPORTED, r`\byour (?:e-?mail )?address will not be published\b`, r`\bcookies?\b`],
      maxWords: 90,
      examples: [
        {
          lines: [
            'Please tick this box and send me the letter',
            'Yes, I want the newsletter!',
            'I’m over 16 and I agree to the privacy policy.',
            'Subscribers agree to the Privacy Policy',
            'Privacy Notice: Newsletters may contain info about charities.',
            'Your information will be handled under our privacy policy.',
          ],
          struck: [0, 1, 2, 3, 4, 5],
        },
        {
          lines: [
            'Your email will never be shared.',
            'See our privacy policy',
            'You agree to receive marketing emails from us.',
            'You will receive our weekly newsletter.',
          ],
          struck: [0, 1, 2, 3],
        },
        {
          lines: [
            'The orchard is for sale.',
            'By signing up, you agree to our Terms of Use and Privacy Policy.',
            'I would like to be emailed about offers and events.',
            'This site is protected by reCAPTCHA.',
          ],
          struck: [1, 2, 3],
        },
        {
          lines: [
            'By signing the treaty, the two states agree to leave the island.',
            'By joining the strike you risk your pay, the union warns.',
            'I want to be clear about the cost.',
            'Subscribers agree that the paper has improved.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'signup/unsubscribe-line',
      kind: 'signup',
      languages: ['en'],
      about: 'The promise that one may unsubscribe, and that there is no spam.',
      match: [
        r`\b(?:you (?:can|may|are free to)|feel free to) (?:easily |always |also )?(?:unsubscribe(?:$|[^ ]| (?:at|by|any|when|whenever|here|with|in|via|using|through|if|or|and|later|easily|immediately|now|below|free|instantly)\b| from (?:us|them|this|these|all|our)\b| from (?:[\w'-]+ ){0,5}(?:news ?letters?|e-?mails?|e-?mailings?|lists?|mailings?|updates?|alerts?|notifications?|messages?|communications?)\b)|opt[- ]out (?:at )?(?:any ?time|of (?:these|receiving|our|marketing))|opt[- ]out[.!]*$|change your (?:mind|preferences) (?:at )?any ?time|withdraw your consent|(?:update|manage|adjust|change) your (?:e-?mail )?preferences).{0,140}$`,
        r`(?:^|[.!:*,|] )\*? ?(?:to )?unsubscribe (?:at )?(?:any ?time|whenever|here|with one click|in one click|easily|instantly)\b`,
        r`^\*? ?to unsubscribe\b.{0,80}\b(?:click|here|links?|reply|replying|e-?mail|your|our|us|this|settings|preferences|visit|press|tap|footer|any ?time|contact)\b.{0,100}$|^\*? ?to unsubscribe[ .:!]*$`,
        r`(?:^|[.!:*,] )(?:absolutely |and |100% )?(?:no|zero) spam(?:[.,!;-]|$| ever\b| promise| \()`,
        r`\b(?:we|i)(?:'ll| will| would|'d)? (?:promise|won't|never|don't|do not|will not|hate|respect|value|not)(?: [\w']+){0,4} (?:spam|your privacy|share your|sell your|your (?:e-?mail|inbox|privacy|data|information)|share or sell)\b`,
        r`\byou(?:'re| are) receiving this (?:e-?mail|newsletter)\b|\byou received this (?:e-?mail|newsletter) because\b`,
        r`^(?:manage|update|change|edit) (?:your |my )?(?:(?:e-?mail |newsletter |subscription |communication )+preferences|(?:e-?mail |newsletter )*subscriptions?)[ .!:>»→]*$`,
      ],
      unless: [
        REPORTED,
        r`\b(?:cookies?|trackers?|vendors)\b|^we (?:value|respect) your privacy[.!]*$`,
        r`\b(?:residents?|customers?|users?|patients|voters|citizens|people|they|he|she) (?:must|have to|has to|had to|need to|can|could)\b|\brequired by law\b`,
      ],
      maxWords: 50,
      examples: [
        {
          lines: [
            'To unsubscribe, use the link at the foot of each email.',
            'You’re receiving this email because you opted in.',
            'Manage your email preferences',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'The vines are old.',
            'You can unsubscribe at any time.',
            'No spam. We will never share your email address.',
            'Unsubscribe anytime.',
          ],
          struck: [1, 2, 3],
        },
        {
          lines: [
            'To be rid of it, you must unsubscribe in writing.',
            'Eggs, ham and no spam at all: that was the menu.',
            'We never talked about your uncle.',
            'He could not unsubscribe from the list, he wrote.',
            'You can unsubscribe from the gym only by letter.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'signup/email-field',
      kind: 'signup',
      languages: ['en'],
      about: 'The field for the reader’s address and its label.',
      match: [
        r`^\*? ?(?:please )?(?:enter|type|add|provide|submit|input|fill in|insert|leave)(?: in)? (?:your|a valid|an|a) (?:[\w-]+ ){0,3}(?:e-?mail)(?: address)?(?: (?:here|below|to (?:subscribe|sign up|join|receive|get|continue|be|follow|stay)|and (?:subscribe|sign up|we'll|get the|receive|join))\b.{0,140})?[ .!:*…]*$`,
        r`^\*? ?(?:your|business|work|personal|enter) (?:[\w-]+ )?e-?mail(?: address)?(?: here| please)?(?: ?\((?:required|optional)\))?[ .!:*…]*(?:subscribe|sign up|join|submit)?[ .!:*]*$`,
        r`^\*? ?e-?mail address(?: ?\((?:required|optional)\))?[ .!:*]*(?:subscribe|sign[- ]?up|join|submit)?(?: now)?[ .!:*]*$`,
        r`^type your e-?mail\b.{0,20}$`,
        r`^enter e-?mail(?: address)?(?: here)?[ .!:*…]*$`,
      ],
      scope: {
        until: [
          r`^(?:sign[- ]?(?:me )?up|subscribed?|join|submit|register|go|send|continue|i'm in|required|\* ?required)(?: now| today)?[ .!:>»→]*$`,
          r`^(?:by (?:signing|subscribing|entering|submitting|providing|clicking))\b`,
        ],
        maxBlocks: 5,
        maxWords: 70,
      },
      unless: [REPORTED],
      maxWords: 30,
      examples: [
        { lines: ['Type your email…', 'Enter email here'], struck: [0, 1] },
        { lines: ['The gate was open.', 'Enter your email address', 'Sign up', 'Nobody was at home.'], struck: [1, 2] },
        { lines: ['Email address (required)', 'Your email'], struck: [0, 1] },
        {
          lines: [
            'Enter your email address in the second field, then press the key.',
            'Email addresses of the clerks were published.',
            'Email is older than the web.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'signup/success',
      kind: 'signup',
      languages: ['en'],
      about: 'What a form says when it was sent: thanks, confirmations, errors.',
      match: [
        r`\b(?:thank you|thanks)(?: so much| very much)?,? for (?:signing up|subscribing|joining (?:our|us)|your (?:subscription|interest in our)|confirming)\b`,
        r`(?:^|[!.] )(?:\w+[!,] )?you(?:'ve| have|'re| are)(?: already| now| been| all)*(?: successfully)? (?:subscribed|signed up|unsubscribed|added to (?:our|the) (?:mailing )?list)(?: (?:to|for|from) .{0,60})?[ .!]*(?:$|thank|look|check)`,
        r`^you(?:'re| are)(?: already| now)? (?:on the list|a subscriber)[ .!]*$`,
        r`^(?:success!?|great!?|awesome!?|almost (?:there|done)!?|nearly there!?|one more step!?|thanks!?|thank you!?)?[ ,]*(?:please |now )?(?:check|confirm) (?:your|the) (?:in-?box|e-?mail|spam|subscription)(?: folder| in-?box)?(?: (?:to (?:confirm|complete|verify|finish|get started)|for (?:a|your|the) (?:confirmation|welcome|link)|now|and (?:confirm|click the link))\b.{0,80})?[.! ]*$`,
        r`\bplease (?:check|confirm) your (?:in-?box|e-?mail|subscription)\b`,
        r`^(?:we(?:'ve| have) (?:just )?sent (?:you )?an? (?:[\w-]+ )?(?:e-?mail|confirmation|link)|an? (?:welcome|confirmation|verification) e-?mail (?:has been|was) sent)\b.{0,100}$`,
        r`\bclick the link to confirm (?:your )?(?:subscription|sign-?up|e-?mail)\b`,
        r`^(?:please )?(?:enter|provide|use) a valid e-?mail\b.{0,40}$|^(?:invalid|incorrect) e-?mail\b.{0,30}$|^e-?mail (?:is )?(?:required|invalid)\b.{0,20}$`,
        r`^(?:oops|sorry|error|whoops|uh-?oh)?[ !,.:-]*(?:something went wrong|there was (?:a|an) (?:error|problem|issue)|we (?:were unable|couldn't|could not)|an error (?:has )?occurred)\b.{0,60}\b(?:try again|submi\w+|subscri\w+|e-?mail|sign(?:ing)? up|form|process\w*|request|reload)\b.{0,60}$`,
        r`^this (?:e-?mail|address)(?: address)? (?:is|has) (?:already|not|been)\b.{0,60}$`,
        r`\b(?:that|this|your) e-?mail(?: address)? is already (?:subscribed|registered|in use|signed up)\b`,
        r`^(?:almost done|you're in|you're all set|welcome aboard|congratulations)[!.]* .{0,60}\b(?:e-?mail|in-?box|newsletter|subscri\w+|confirm)\b.{0,40}$`,
        r`^successfully subscribed\b.{0,30}$|^you have successfully joined our\b.{0,60}$|^thank you!? see you (?:at|in) your in-?box\b.{0,40}$`,
        r`^check your in-?box\b.{0,40}$|^please complete all (?:the )?(?:required )?fields\b.{0,30}$`,
        r`^(?:processing your (?:application|subscription|request)|you have been added|subscribing\.*|subscription (?:confirmed|failed|successful))\b.{0,80}$`,
        r`^(?:please )?(?:to )?(?:complete|finish|confirm) (?:your |the )?(?:sign-?up|signing up|subscription|registration)\b.{0,80}\b(?:in-?box|e-?mail|link|spam)\b.{0,100}$`,
        r`^(?:a|an|your|the) (?:login|log-?in|sign-?in|confirmation|verification|activation|magic) (?:link|e-?mail|code|message) (?:has been|was|is being) (?:sent|e-?mailed)\b.{0,160}$`,
        r`^if you (?:do not|don't|haven't|did not|didn't)\b.{0,60}\b(?:of|after) (?:signing up|subscribing|registering)\b.{0,80}\b(?:spam|junk)\b.{0,40}$`,
        r`^(?:[\w ]{2,20}[!.,] )?you have been added to (?:our|the) (?:mailing |newsletter )?list\b.{0,20}$`,
      ],
      unless: [REPORTED],
      maxWords: 40,
      examples: [
        {
          lines: [
            'You’re on the list!',
            'We’ve sent you an email.',
            'Almost there: click the link to confirm your subscription',
            'Please enter a valid email address.',
            'This email is already in use',
            'That email address is already subscribed.',
          ],
          struck: [0, 1, 2, 3, 4, 5],
        },
        {
          lines: [
            'Almost done! One email is on its way.',
            'Successfully subscribed',
            'Check your inbox!',
            'Processing your request',
            'Great! Check your inbox to confirm.',
          ],
          struck: [0, 1, 2, 3, 4],
        },
        {
          lines: [
            'Thanks for signing up!',
            "You've successfully subscribed to this newsletter!",
            'Please check your inbox to confirm.',
            'Something went wrong. Please try again.',
            'The cave is dry.',
          ],
          struck: [0, 1, 2, 3],
        },
        {
          lines: [
            'You are what you eat.',
            'Something went wrong on the second dive, and the crew never spoke of it.',
            'There was a problem with the wheel.',
            'Thanks for nothing, the poem ends.',
          ],
          struck: [],
        },
        {
          lines: [
            'To finish signing up, click the link in the email.',
            'A login link has been sent to your address.',
            'If you don’t hear from us within an hour of signing up, look in your junk folder.',
            'Thank you, you have been added to our mailing list.',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2, 3],
        },
        {
          lines: [
            'To complete registration, voters bring a letter.',
            'A confirmation letter was sent by the clerk.',
            'Fog.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'signup/skip-link',
      kind: 'signup',
      languages: ['en'],
      about: 'Hidden marks around a newsletter box: "skip past newsletter promotion".',
      match: [
        r`^(?:skip past|after|skip|end of|start of) (?:the )?(?:newsletter|newsletter sign-?up|email sign-?up) ?(?:promotion|promo|form|block|section)?$`,
      ],
      maxWords: 6,
      examples: [
        {
          lines: ['The frost was hard.', 'skip past newsletter promotion', 'after newsletter promotion'],
          struck: [1, 2],
        },
        { lines: ['After newsletter promotion the sales doubled, the firm wrote.', 'After dark'], struck: [] },
      ],
    },
    {
      id: 'signup/button',
      kind: 'signup',
      languages: ['en'],
      about: 'The button of a newsletter alone on its line: "Sign up".',
      match: [
        r`^(?:sign[- ]?up|signup|sign me up|subscribe to (?:updates|emails?)|sign up (?:now|today|here|free|for free|below|for updates|for emails?)|yes,? sign me up|count me in|get (?:the )?updates|get email updates|join the (?:list|mailing list|newsletter)|subscribe by email|email signup|keep me updated)[ .!:>»→]*$`,
        r`^which newsletters? (?:would|do) you\b.{0,60}$|^choose how often\b.{0,40}$|^subscribe (?:in|via) (?:a|your) (?:feed )?reader\b.{0,10}$`,
        r`^(?:select|choose|pick) (?:your |from our |the )(?:[\w-]+ )?newsletters?\b.{0,40}$`,
      ],
      maxWords: 12,
      examples: [
        { lines: ['Choose your newsletters'], struck: [0] },
        {
          lines: ['It rained.', 'Sign up', 'Which newsletters would you like to receive?', 'It stopped.'],
          struck: [1, 2],
        },
        {
          lines: [
            '1. Sign up',
            '2. Choose a name',
            'Sign up sheets lay on the table.',
            'Choose the newsletter format that suits the club, and keep it.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'signup/form-label',
      kind: 'signup',
      languages: ['en'],
      about: 'Small labels of a signup form, struck beside a signup ask: "Email", "First name", "Weekly", "Preview".',
      match: [
        r`^\*? ?(?:first name|last name|full name|name|your name|e-?mail|e-?mail \*|zip code|zip|postcode|postal code|country|phone(?: number)?|company|job title|birthday|mobile)(?: ?\((?:required|optional)\))?[ .:*]*$`,
        r`^(?:daily|weekly|monthly|weekdays|weekends|fortnightly|quarterly|(?:mon|tues|wednes|thurs|fri|satur|sun)days|mornings|evenings|every (?:day|week|weekday|morning)|once a (?:day|week|month)|free|it's free|arrives \w+|preview|sample|see (?:a )?sample|\* ?(?:indicates )?required(?: fields?)?|required|privacy policy|privacy notice|terms|terms of (?:use|service)|privacy|arrow ?right|submit|subscribed?|go|ok|done|close|x|send|loading\.*|continue|no,? thanks|not now|maybe later|select all|i'm in|join|join now|learn more)[ .!:>»→]*$`,
        r`^(?:keeping up with [\w' ]{2,40} is easy now|the (?:[\w'-]+ ){0,4}news you need[\w' ]{0,40}|what you need to know[\w' ]{0,40}|your (?:daily|weekly|morning|guide) [\w' ]{0,60}|(?:news|stories|insights?|analysis|ideas|advice)(?:, [\w' ]{3,30})* (?:and|&) [\w' ,]{3,60}|join (?:over |more than )?[\d,.]+[km+]* (?:[\w-]+ )?(?:subscribers|readers|others|people|members)[\w' ]{0,40})[ .!]*$`,
        r`^(?:stay (?:in the loop|in the know|informed|up to date|updated|connected|in touch)|keep in touch|be in the know|be the first to know|don't miss out)[ .!]*$`,
        r`^(?:the )?[\w.'& -]{2,30} (?:weekly|daily|briefing|digest|dispatch|brief|newsletter|insider|memo)$`,
      ],
      strength: 'weak',
      maxWords: 14,
      examples: [
        { lines: ['Sign up', 'The local news you need', 'Stay in the loop', 'Goose Pond Daily'], struck: [1, 2, 3] },
        {
          lines: ['Fog lay on the river.', 'Thanks for signing up!', 'First name', 'Weekly', 'Submit'],
          struck: [2, 3, 4],
        },
        { lines: ['Name', 'Weekly', 'Country', 'The Daily Digest', 'A brown hen.'], struck: [] },
      ],
    },
    {
      id: 'signup/join-readers',
      kind: 'signup',
      languages: ['en'],
      about: 'Counts of subscribers that invite the reader to join them, and the lines of blog platforms.',
      match: [
        r`^(?:join|subscribe with) (?:over |more than |the |our )?[\d,.]+[km+]*\+? .{0,100}\b(?:newsletters?|subscrib\w+|in-?box(?:es)?|e-?mails?|who (?:get|read|receive)|recipients)\b.{0,80}$`,
        r`^become a (?:free subscriber|subscriber for free|free member)\b.{0,40}$`,
        r`^join (?:over |more than |the |our )?[\d,.]+[km+]*\+? (?:[\w'-]+ ){0,4}(?:subscribers|readers|followers|insiders)\b.{0,140}$`,
        r`\b(?:to receive new posts|get new posts|thanks for reading [\w.' -]{2,60}! (?:subscribe|this post|share)|subscribe for free to receive|(?:consider )?becoming a free or paid subscriber|become a (?:free or )?paid subscriber|subscribe for free)\b`,
        r`^discover more from [\w.'& -]{1,59}[\w)]$`,
        r`^launched (?:a|an|\d+) (?:year|month|week|day)s? ago$`,
        r`^(?:over |more than |by [\w.' ]{2,40} · )?[\d,.]+[km]?\+? (?:free |paid )?subscribers(?: ·.{0,60})?$`,
        r`^hundreds of paid subscribers$`,
        r`^(?:get|receive|have) (?:new |our |my |the latest |all (?:new|our|my) |every )?(?:blog )?(?:posts?|articles?|content|stories)\b.{0,40}\b(?:by e-?mail|e-?mailed|in-?box|sent|delivered)\b.{0,60}$`,
      ],
      unless: [REPORTED, r`\b(?:lost|gained|netflix|youtube|reached)\b`],
      maxWords: 45,
      examples: [
        {
          lines: [
            'Become a free subscriber',
            'Launched 2 years ago',
            'Over 2,000 subscribers',
            'Hundreds of paid subscribers',
            'Get new posts by email',
            'Join over 9,000 masons who get our letter by email.',
          ],
          struck: [0, 1, 2, 3, 4, 5],
        },
        {
          lines: [
            'Join 12,000 other subscribers',
            'Thanks for reading The Long Ladder! Subscribe for free to receive new posts.',
            'Discover more from The Long Ladder',
            'Snow fell.',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'Join 40 other people on the walk and you will not be alone in the fog.',
            'The channel has 2,000 subscribers.',
            'Discover more from the tower.',
          ],
          struck: [],
        },
      ],
    },
  ],
};
