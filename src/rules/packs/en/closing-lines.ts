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
        r`^(?:got|have|do you have) (?:an?|any) (?:[\w-]+ ){0,2}(?:tips?|scoop|story)\? [\w.+-]+@[\w.-]+$`,
        r`^(?:if you have|do you have|have you) (?:got )?(?:any |more |further )?(?:information|news|details|photos|experience|a story|a tip|tips)\b.{0,60}\b(?:please )?(?:e-?mail|write to|message|contact|get in touch with) (?:us|our (?:newsroom|reporters?|team|editors?))\b.{0,60}$`,
        r`^have you (?:been|ever been) (?:affected|touched|hit|hurt|helped)\b[^?]{0,60}\? .{0,30}\b(?:tell us|let us know|e-?mail|write to|get in touch|contact us|share your)\b.{0,80}$`,
        r`^do you have (?:insights?|information|documents?|evidence|a (?:document|leak|story))\b[^?.]{0,120}[?.] .{0,20}\b(?:send|share|e-?mail|submit|contact|pass)\b.{0,80}\b(?:us|our|editors?|desk|newsroom|reporters?)\b.{0,20}$`,
        r`^(?:you can )?(?:send|submit|write|e-?mail) (?:us )?a letter to the editor\b.{0,100}$`,
        r`^(?:e-?mail|call|text|contact|message) (?:the|our) (?:newsroom|news desk|newsdesk|news team|reporters?)(?: (?:at|on|here)\b.{0,60})?[.!]*$`,
        r`^(?:seen|heard|know) something\b.{0,10}\? .{0,30}\b(?:tell|send|let|show)\b.{0,10}\b(?:us|our)\b.{0,40}$`,
        r`^send us your (?:photos?|videos?|pictures|stories|questions|views|thoughts|news|tips)\b.{0,60}$`,
        r`^we(?:'d| would) (?:like|love|want) (?:to (?:hear|read|know) )?your (?:views?|thoughts|opinions?|stories|feedback|memories)\b.{0,100}$`,
        r`^is there (?:something|anything) we (?:missed|got wrong|should know)\b.{0,60}$`,
        r`^you can (?:also )?(?:message|reach|contact|write to) (?:our|the) (?:reporters?|editors?|newsroom|authors?|news desk)\b.{0,60}$`,
        r`^get in touch with (?:our|the) (?:news ?)?(?:team|desk|newsroom|reporters?|editors?)\b.{0,100}$`,
        r`^tell us what happened\b.{0,60}$`,
      ],
      unless: [REPORTED, r`\b(?:missing|hotline|crimestoppers|crime stoppers|investigators?|tip ?line)\b`],
      maxWords: 34,
      examples: [
        { lines: ['Got a news tip? Email the desk at tips@courier.example.', 'The bridge is open.'], struck: [0] },
        { lines: ['Have any information? Call the sheriff, the notice on the door said.', 'Nobody did.'], struck: [] },
        {
          lines: [
            'Got a hot tip? desk@courier.example',
            'If you have news of the flood to share, please email us.',
            'The old ferry ran aground.',
          ],
          struck: [0, 1],
        },
        {
          lines: ['If you have information, contact us, the police wrote.', 'Have you got news for us?', 'Fog.'],
          struck: [],
        },
        {
          lines: [
            'Have you been affected by the flood? Tell us at desk@courier.example',
            'Do you have documents about the dam? Send them to our editors.',
            'Send a letter to the editor of up to 200 words',
            'Email our newsroom',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2, 3],
        },
        {
          lines: [
            'Have you been affected? the doctor asked.',
            'Do you have documents? Bring them to the clerk.',
            'Fog.',
          ],
          struck: [],
        },
        {
          lines: [
            'Seen something? Send us a picture',
            'Send us your photos of the flood',
            'We’d like your view, on paper or by mail.',
            'Is there something we missed?',
            'You can also message our reporter on Signal',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2, 3, 4],
        },
        {
          lines: [
            'Send us your boat, the king wrote.',
            'You can reach the editor of the film by the back door, she told me.',
            'Fog.',
          ],
          struck: [],
        },
        {
          lines: [
            'Get in touch with our news team by mail.',
            'Tell us what happened and when.',
            'The old ferry ran aground.',
          ],
          struck: [0, 1],
        },
        { lines: ['Get in touch with the team doctor, he said.', 'Fog.'], struck: [] },
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
