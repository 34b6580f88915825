import type { RulePack } from '../../../model.js';

const r = String.raw;

const REPORTED = r`\b(?:said|says|told|tells|asked|wrote|writes|according to|announced|urged)\b`;

/** Newsletters in other words: the foot of a letter, offers of letters, orders by text message. */
export const enSignupLines: RulePack = {
  name: 'en/signup-lines',
  rules: [
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
        r`^(?:want to add|want|get|add|we have) (?:more|other) newsletters[?.!]*$`,
        r`^(?:please )?(?:select|choose|pick|tick|check) (?:the|which|from the|one or more|your)\b.{0,20}\b(?:newsletters?|editions?|lists?|alerts|e-?mails)\b.{0,30}\b(?:sign up|subscribe|receive|interested|get)\b.{0,20}$`,
        r`^(?:click|tap|use|follow) this link\b.{0,40}\b(?:to receive|to get|for)\b.{0,30}\b(?:news|headlines|alerts|stories|updates)\b.{0,80}$`,
        r`^we (?:may |will )?(?:also )?(?:treat|send|bring|offer) (?:our )?(?:community members|members|subscribers|readers|you)\b.{0,30}\b(?:special offers|promotions|adverts)\b.{0,80}$`,
        r`^if you don't like (?:our|the) (?:community|group|channel|e-?mails)\b.{0,60}\b(?:check out|leave|unsubscribe|opt out)\b.{0,40}$`,
        r`^if you(?:'re| are) curious,? you can read our\b.{0,40}$`,
        r`^(?:your (?:info|details)|the (?:info|details) you (?:give|enter|provide)) (?:will be|is|are) (?:used|handled|kept|stored)\b.{0,60}\b(?:privacy|policy|notice)\b.{0,20}$`,
        r`^every (?:mon|tues|wednes|thurs|fri|satur|sun)day,? you(?:'ll| will) (?:get|receive|find)\b.{0,100}$`,
        r`^(?:please )?leave this field (?:empty|blank)\b.{0,20}$`,
        r`^(?:tick|check) (?:this|the) box if you (?:would|do|don't|wish|want|prefer)\b.{0,80}$`,
        r`^we(?:'ll| will) (?:e-?mail|text|message|notify|alert) you (?:when|as soon as|once)\b.{0,80}$`,
        r`^(?:curious|want to know|wondering) (?:what|how|when|who)\b[^?]{0,50}\? we(?:'ll| will) (?:e-?mail|text|message|notify|alert) you\b.{0,60}$`,
        r`^(?:please )?check your (?:in-?box|e-?mail)(?: or (?:spam|junk)(?: folder)?)? (?:folder )?(?:to confirm|for (?:a|the) confirmation)\b.{0,60}$`,
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
        {
          lines: [
            'Want more newsletters?',
            'Choose the editions that you want to receive',
            'The old ferry ran aground.',
          ],
          struck: [0, 1],
        },
        { lines: ['Choose the lists by hand.', 'Fog.'], struck: [] },
        {
          lines: [
            'Click this link to receive breaking news on your phone.',
            'We also send members special offers from our partners.',
            'If you don’t like our group, you can leave when you like.',
            'If you’re curious, you can read our notice.',
            'Your info will be used in line with our privacy policy',
            'Every Monday you’ll receive one letter on moss.',
            'Leave this field empty',
            'Tick this box if you do not want to hear from us.',
            'We’ll email you when the jury is back.',
            'Curious how it ends? We’ll text you on the day.',
            'Check your inbox or spam folder to confirm.',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
        },
        {
          lines: [
            'If you don’t like the channel, turn the boat.',
            'We will write to you if the roof leaks, the landlord promised.',
            'Every Monday you will find him at the weir, said his wife.',
            'Fog.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'signup/we-will-write',
      kind: 'signup',
      languages: ['en'],
      about: 'Promises to write, by mail or by message, and lines of the forms for it.',
      match: [
        r`^(?:[^.!?]{2,50}[:,] )?(?:and )?we(?:'ll| will) (?:send|text|e-?mail|ping|message)\b.{0,60}\b(?:you|your)\b.{0,50}$`,
        r`^(?:leave|give|drop|tell) us your (?:e-?mail|address|number|details|phone)\b.{0,20}\bwe(?:'ll| will)\b.{0,60}$`,
        r`^(?:yes[!,.]? )?(?:please )?send me (?:the|your|this|a|my)\b[\w' ]{2,40}[.!]*$`,
        r`^was this forwarded\b.{0,60}$`,
        r`^(?:just )?(?:reply to|hit reply (?:to|on)|answer) this (?:e-?mail|newsletter|letter)\b.{0,80}$`,
        r`^(?:that|this) (?:e-?mail|e-?mail address|address) (?:doesn't|does not|didn't) (?:look|seem|appear) (?:right|valid|correct)\b.{0,20}$`,
        r`^i(?:'d| would) (?:also )?(?:like|love) to (?:hear|receive|get|know)\b.{0,40}\b(?:offers?|newsletters?|updates|promotions)\b.{0,30}$`,
        r`^(?:one|two|three|five|a single) (?:short )?(?:e-?mails?|messages?|newsletters?|letters?)[.,]? (?:every|each|per|a|once a) (?:day|week|month|morning|\w+day)(?:[.,;]? (?:and )?(?:no|nothing|never|straight|delivered|free|sent|to your)\b.{0,50})?[.!]*$`,
        r`^(?:free|weekly|daily|short|monthly)[,.] (?:free|weekly|daily|short|monthly)[,.] .{0,40}\b(?:unsubscribe|e-?mail|in-?box|opt out)\b.{0,30}$`,
        r`^(?:join|be one of) (?:(?:the|our|over|more than) )*[\d,]+\+? (?:others?|readers|people|members|subscribers|fans)\b.{0,30}\b(?:who|in|on|and|start)\b.{0,60}\b(?:newsletter|group|channel|e-?mail|brief\w*|letter|telegram|whats ?app|our|day|morning)\b.{0,40}$`,
        r`^(?:thanks?(?: you)?[ ,!.-]+)?(?:please )?(?:now )?(?:look|watch) (?:out )?for (?:a|the|our|your) (?:confirmation|welcome|first)\b.{0,30}\bin-?box\b.{0,20}$`,
        r`^ping me when\b.{0,50}$`,
        r`^[\w'& ]{2,40} is (?:now |also )?on (?:whats ?app|telegram)!?$`,
      ],
      unless: [
        REPORTED,
        r`^(?:please )?send me (?:the|your|this|a|my) (?:bill|money|rest|truth|boat|photo\w*|address|list)\b`,
      ],
      maxWords: 26,
      examples: [
        {
          lines: [
            'We’ll send the best of the week to your phone.',
            'Leave us your number and we’ll keep you posted.',
            'Yes! Send me the Garden Letter',
            'Was this forwarded to you?',
            'Reply to this email with your views.',
            'That address doesn’t look right.',
            'I’d also like to hear about offers',
            'One email every Friday, and no more.',
            'Free, weekly, unsubscribe when you like.',
            'Join 900 others in our cricket group',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        },
        {
          lines: [
            'We’ll send the boat for her, the captain wrote.',
            'Send me the bill.',
            'That address does not exist on any map.',
            'One letter every week came from Perth, and he kept them all.',
            'Join 900 others at the start.',
          ],
          struck: [],
        },
        {
          lines: [
            'Thanks - look for a confirmation in your inbox.',
            'Ping me when part two is out',
            'The Courier is on WhatsApp',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2],
        },
        { lines: ['Look for a letter in the box.', 'My aunt is on the telegraph hill', 'Fog.'], struck: [] },
      ],
    },
  ],
};
