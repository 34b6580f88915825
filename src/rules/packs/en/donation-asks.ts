import type { RulePack } from '../../../model.js';

const r = String.raw;

const REPORTED = r`\b(?:said|says|told|tells|asked|wrote|writes|according to|announced|urged)\b`;

/** Asks for money that say first what for, or what the reader thinks of the work. */
export const enDonationAsks: RulePack = {
  name: 'en/donation-asks',
  rules: [
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
        r`^if you(?:'re| are)? (?:finding|find|enjoying|enjoy|like|love)\b.{0,40}\b(?:newsletter|blog|podcast|site|posts?|work|writing|stories)\b.{0,30}\b(?:consider|here (?:are|is)|there are)\b.{0,20}\b(?:any of (?:these|the following)|(?:some|a few|several|two|three|four|five) ways|how you can (?:help|support))\b.{0,60}$`,
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
        {
          lines: [
            'If you find this newsletter useful, here are three ways to keep it going:',
            'The old ferry ran aground.',
          ],
          struck: [0],
        },
      ],
    },
    {
      id: 'donation/what-gifts-do',
      kind: 'donation',
      languages: ['en'],
      about: 'Says who pays for the work, what a gift does, and that it is wanted, in the words of a small publisher.',
      match: [
        r`^(?:your |reader |readers' |the )?support (?:from|of) (?:readers|people|members|listeners)(?: like you)? (?:keeps|makes|lets|allows|helps)\b.{0,80}$`,
        r`^if you(?:'ve| have)? (?:seen|found|got|find) (?:any )?(?:value|worth)\b.{0,40}\bplease (?:contribute|give|donate|support|chip)\b.{0,200}$`,
        r`^advertis\w+ (?:revenue |money |income )?(?:goes some way|helps?|pays?|covers?|brings)\b.{0,100}\b(?:but|not enough|only)\b.{0,100}\b(?:our|us|we|you)\b.{0,80}$`,
        r`\badvertising revenue (?:goes|went)\b.{0,60}\bnot been enough\b.{0,40}$`,
        r`^(?:this|our) (?:article|story|newsletter|site|podcast|work|report) (?:was|is) (?:paid for|free|funded)\b.{0,100}\bif you can\b.{0,100}$`,
        r`^by subscribing to .{2,40},? you (?:empower|help|enable|allow|let|support) (?:us|me|our)\b.{0,200}$`,
        r`^(?:our|the|at [\w' ]{2,30},? our) mission (?:to|of|is)\b.{0,100}\bhas never been more\b.{0,140}$`,
        r`^(?:but )?we can(?:'t|not) do (?:it|this) (?:on our own|alone|by ourselves)\b.{0,60}$`,
        r`^when news breaks\b.{0,200}\b(?:our|we)\b.{0,160}$`,
        r`^will you help us (?:reach|find|get|win|welcome) \d[\d,]* (?:new )?(?:members|supporters|donors|subscribers|readers)\b.{0,60}$`,
        r`^donations (?:over|above|of) (?:[\w$£€]{0,4} ?\d[\d.,]*)(?: or more)? are (?:fully )?tax[- ]deductible\b.{0,40}$`,
        r`^(?:a )?gifts? to (?:us|the [\w' ]{2,40}|our [\w' ]{2,30}) makes? (?:this|stories|work|reporting|research)\b.{0,60}\bpossible\b.{0,60}$`,
        r`^ads help (?:us|me|keep|pay)\b.{0,140}$`,
        r`^(?:hi|hello)[,!]? (?:i'm|i am|we're|my name is)\b.{0,60}\bplease (?:back|support|fund|help)\b.{0,80}$`,
        r`^(?:please )?contribute (?:rs\.?|ksh|r|n|\u20b9|[$£€]) ?\d[\d,]*\b.{0,80}$`,
        r`^(?:in times of|in an age of|at a time of)\b.{0,60}\bwe need you\b.{0,120}$`,
        r`^(?:[^.!?]{2,90}[.!?,] )?(?:reader|readers'|member|listener|community|your) (?:support|donations?|contributions?|pledges?) (?:keeps?|makes?|helps?|funds?|pays? for)\b.{0,60}\b(?:us|we|free|independent|alive|going|open|running|possible|afloat|honest|strong|lights?|newsroom|reporting|stories)\b.{0,80}$`,
        r`^(?:can|could|will|would) you help us\b[^?]{0,60}\b(?:goal|target|deadline|gap|total|finish line)\b.{0,20}\?.{0,40}$`,
        r`^we (?:accept|take|run|carry|receive|have) no (?:[\w-]+ ){0,2}(?:advertising|ads|adverts|government|corporate|state|party|sponsors?|sponsorship)\b.{0,20}(?:money|funding|revenue|[.,;]).{0,160}$`,
        r`^(?:lipa na )?(?:m-?pesa|paybill|upi|gpay|google pay|paytm|phonepe|cash ?app|venmo|zelle)(?: (?:till|paybill|id|no|number|tag)\.?)*[ .:#-]{1,4}[\w@$.-]{3,40}\b.{0,80}$`,
        r`^(?:donations?|contributions?|gifts?)\b.{0,80}\b(?:80g|income tax act|gift aid|section 18a|tax (?:relief|rebate|deductions?))\b.{0,80}$`,
        r`^[\d,]+ (?:readers|people|members|of you) have (?:already )?(?:pledged|given|donated|chipped in|joined)\b.{0,20}\bwe (?:need|want|hope for)\b.{0,60}$`,
        r`^as we (?:prepare for|look to|enter|head into|face|begin)\b.{0,80},? (?:will|would|can) you (?:support|help|join|stand with) us\b.{0,30}$`,
        r`^(?:a|your) (?:small |regular |one-time |one-off )*(?:monthly )?(?:contribution|donation|gift),? (?:of )?(?:less than|the price of|as little as|no more than)\b.{0,60}\b(?:coffee|sandwich|pint|chai|newspaper|cup|us|our)\b.{0,80}$`,
        r`^make a (?:one-time|one-off|single|monthly) (?:contribution|donation|gift)\b.{0,60}$`,
        r`^(?:every|any|each) (?:(?:small|little|single) )*(?:tip|bit|rupee|rand|shilling|naira|cent|penny|amount|share) (?:counts|helps|matters|makes a difference)[.!]*$`,
        r`^become a (?:[\w-]+ )?(?:member|supporter|patron|friend) ?[-:,] .{0,160}\b(?:us|our)\b.{0,60}$`,
        r`^scan (?:the code |here )?to (?:support|donate|give|tip|contribute)\b.{0,40}$`,
        r`^(?:our|this) (?:[\w-]+ )?(?:reporting|journalism|investigations?|stories) (?:takes?|costs?|needs?) (?:time|money|months|travel)\b.{0,100}$`,
      ],
      unless: [REPORTED, r`\b(?:he|she|his|her|him|their)\b`],
      maxWords: 70,
      examples: [
        {
          lines: [
            'Support from readers like you keeps the Lantern lit.',
            'If you have seen value in our reports, please contribute what you can.',
            'Advertising helps, but it is not enough to pay our reporters.',
            'You know us. Advertising revenue goes some way, but this year it has not been enough.',
            'This story was paid for by readers. If you can, pay for another.',
            'By subscribing to the Lantern you help us to say no.',
            'Our mission to print what is true has never been more vital.',
            'We can’t do it on our own.',
            'When news breaks, we are the ones who go.',
            'Will you help us reach 90 new members by Friday?',
            'Donations over $2 are tax deductible.',
            'Gifts to the college make stories like this possible.',
            'Ads help us keep the lamp lit for all.',
            'Hi, I’m Ada, the editor. Please back our newsroom.',
            'Contribute Rs 300 and send us to the hills.',
            'In times of noise, we need you.',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
        },
        {
          lines: [
            'Support from people in the valley keeps the mill turning, the miller wrote.',
            'When news breaks, the town goes to the quay.',
            'Gifts to the widow made that winter possible.',
            'Will you help us find 4 oars?',
          ],
          struck: [],
        },
        {
          lines: [
            'Reader support keeps these stories free.',
            'Can you help us reach our goal by Sunday?',
            'We accept no state money, and we never have.',
            'M-Pesa till: 000111',
            'Contributions are deductible under Section 80G.',
            '2,100 readers have given. We need 90 more.',
            'As we head into the new year, will you support us?',
            'A monthly gift, less than a coffee, keeps us in ink.',
            'Make a one-time contribution instead',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2, 3, 4, 5, 6, 7, 8],
        },
        {
          lines: [
            'Community support keeps the choir in tune.',
            'We have no party in the house tonight.',
            '4,000 people have given blood since May.',
            'A small gift of less than an ounce was found.',
            'Donations fell after the tax rose.',
            'Fog.',
          ],
          struck: [],
        },
        {
          lines: [
            'Every small tip counts.',
            'Become a supporting member - it keeps our lamp lit.',
            'Scan to support our writers',
            'Our investigations take time, travel and fees.',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2, 3],
        },
        { lines: ['Every bit helps the horse.', 'Scan to the left.', 'Fog.'], struck: [] },
      ],
    },
  ],
};
