import type { RulePack } from '../../../model.js';

const r = String.raw;

const REPORTED = r`\b(?:said|says|told|asked|according to|announced|urged|police|detectives|sheriff)\b`;
const HERS = r`\b(?:he|she|his|her|him|hers|they|their)\b`;

/** Lines with which publishers close an article: other stories, other editions, tips, thanks to those who gave. */
export const enClosingLines: RulePack = {
  name: 'en/closing-lines',
  rules: [
    {
      id: 'recirculation/you-may-like-line',
      kind: 'recirculation',
      languages: ['en'],
      about:
        'A sentence that points readers to the publisher’s other pieces: "If you enjoyed this, try our other stories."',
      match: [
        r`^(?:if|since) you(?:'ve)? (?:enjoyed|liked|loved|read) (?:this|it|that)(?: (?:article|story|piece|post|essay|interview|episode))?,? (?:then )?(?:you(?:'ll| (?:may|might|will|could))? (?:also |well )*(?:like|enjoy|love|want to read)|(?:please )?(?:read|see|try|check out|take a look at|have a look at)) (?:our|my|these|some of our|the rest of our)\b.{0,80}$`,
        r`^you (?:may|might) also (?:like|enjoy) our (?:other |latest |recent )*(?:stor(?:y|ies)|articles?|posts?|pieces?|interviews?|essays?|series|reviews?)\b.{0,60}$`,
      ],
      unless: [REPORTED, HERS],
      maxWords: 26,
      examples: [
        {
          lines: [
            'The mill has stood empty since the flood.',
            'If you liked this piece, you might also enjoy our other stories about mills.',
            'You may also enjoy our series on rivers.',
          ],
          struck: [1, 2],
        },
        {
          lines: [
            'If you liked the first film, you will like this one less.',
            'You may like our weather, the innkeeper said, but wait for March.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'signup/try-edition',
      kind: 'signup',
      languages: ['en'],
      about: 'Offers another edition of the publisher: "Want more like this? Try our weekend edition."',
      match: [
        r`^(?:want|need|looking for|hungry for|like) (?:to read )?more(?: (?:like this|of this|stories|news|reads|from us|such \w+)){0,2}\? (?:please )?(?:try|get|read|see|join|check out|take|look at) (?:our|the) (?:[\w'-]+ ){0,3}(?:edition|app|magazine|letter|supplement|archive|newsletter|digest|section|membership)\b.{0,40}$`,
      ],
      unless: [REPORTED],
      maxWords: 22,
      examples: [
        { lines: ['Rain fell until noon.', 'Want more like this? Try our Sunday edition.'], struck: [1] },
        { lines: ['The soup is done.', 'Want more? Try it with a spoon of cream.'], struck: [] },
      ],
    },
    {
      id: 'promo/our-podcast',
      kind: 'promo',
      languages: ['en'],
      about: 'Sends the reader to the publisher’s own podcast or app for the same story.',
      match: [
        r`^(?:please )?(?:listen to|hear) (?:this|the full|the) (?:story|article|episode|interview|conversation|series|piece|report) (?:on|in|from) our (?:[\w'-]+ ){0,3}(?:podcast|app|show|channel)\b.{0,60}$`,
      ],
      unless: [REPORTED],
      maxWords: 22,
      examples: [
        { lines: ['Listen to this story on our podcast, The Slow Ferry.', 'The ferry was late.'], struck: [0] },
        { lines: ['It began in a shed.', 'Listen to the story of our podcast from the start.'], struck: [] },
      ],
    },
    {
      id: 'furniture/tip-line',
      kind: 'furniture',
      languages: ['en'],
      about: 'Asks readers for tips: "Got a tip? Write to our desk."',
      match: [
        r`^(?:got|have|do you have) (?:an?|any|some) (?:(?:news|hot|story|confidential) )?(?:tips?|story idea|scoop|information)(?: (?:for (?:us|our \w+)|about this(?: story)?|to share|we should know(?: about)?)){0,2}\? (?:please )?(?:e-?mail|contact|write|send|call|text|reach|get in touch|let us know|tell us|drop|message|share)\b.{0,140}$`,
      ],
      unless: [REPORTED, r`\b(?:missing|hotline|crimestoppers|crime stoppers|investigators?|tip ?line)\b`],
      maxWords: 34,
      examples: [
        { lines: ['Got a news tip? Email the desk at tips@courier.example.', 'The bridge is open.'], struck: [0] },
        { lines: ['Have any information? Call the sheriff, the notice on the door said.', 'Nobody did.'], struck: [] },
      ],
    },
    {
      id: 'donation/appeal-line',
      kind: 'donation',
      languages: ['en'],
      about: 'A line of an appeal, beside the line that asks: who runs the site, what a piece took, who gave.',
      match: [
        r`^(?:we|i) hope (?:that )?you(?:'ve| have)? (?:enjoyed|liked|found|learned)\b.{0,140}$`,
        r`^[\w'& ]{2,40} (?:is|are) (?:run|made|written|published|produced|edited) by (?:just |only )?(?:[\w-]+ ){1,3}(?:people|person|volunteers|editors|writers)\b.{0,80}\b(?:no|without|not)\b.{0,60}$`,
        r`^if (?:just |only |even )?(?:\w+ ){0,3}(?:percent|per cent|\d+%|one in \w+|half|a (?:tenth|fraction)|everyone|everybody|each) (?:of )?(?:(?:those|people|you|our readers|readers) )?(?:who|reading|that)\b.{0,60}\b(?:gave|donated|paid|chipped in|subscribed|joined)\b.{0,100}$`,
        r`^thank(?:s| you) to .{2,80}\bwho (?:gave|donated|joined|chipped in|became (?:a )?members?|have given)\b.{0,60}$`,
      ],
      unless: [REPORTED, HERS],
      strength: 'weak',
      maxWords: 36,
      examples: [
        {
          lines: [
            'The seeds sleep in the cold.',
            'We hope you enjoyed this piece. It took a summer to report.',
            'If everyone who reads this gave two pounds, we could hire an editor.',
            'Will you chip in?',
            'The Tower is run by two people, and has no owner.',
            'Thank you to Per, Lise and 80 others who gave last month.',
          ],
          struck: [1, 2, 4, 5],
        },
        {
          lines: [
            'We hope you enjoyed the walk, the sign at the end says.',
            'Thank you to the nurses who gave up their holidays.',
            'The ferry left at nine.',
          ],
          struck: [],
        },
      ],
    },
  ],
};
