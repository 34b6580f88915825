import type { RulePack } from '../../../model.js';

const r = String.raw;

const REPORTED = r`\b(?:said|says|told|tells|according to|announced|urged|lawmakers?|senators?|minister|mps?|bill|union)\b`;
const PRESS = r`(?:journalism|reporting|news(?:room)?|media|press|publication|magazine|radio|coverage|storytelling|podcast)`;

/** Appeals in short lines and slogans. The letters and their sections stand in `donation`. */
export const enDonationLines: RulePack = {
  name: 'en/donation-lines',
  rules: [
    {
      id: 'donation/slogan',
      kind: 'donation',
      languages: ['en'],
      about:
        'Slogans of publishers that live on gifts: "Reader-funded. Always independent.", "Fuel our reporting with a gift".',
      match: [
        r`^(?:fuel|power|fund|sustain|protect|defend|back|stand up for|stand with|champion|invest in|strengthen|help fund|keep) (?:our|independent|local|public|nonprofit|investigative|quality|fearless|trusted|honest|this|the|your|community)\b.{0,30}\b${PRESS}\b.{0,12}(?:\b(?:with (?:a|your)|today|alive|free|going|strong|by (?:giving|donating|becoming)|now)\b.{0,60})?[.! ]*$`,
        r`^(?:reader|listener|viewer|member|community|audience|crowd|people)[- ](?:funded|supported|powered|owned|backed)(?:[.,!] ?[\w' ,.!-]{0,60}| (?:journalism|news|media|reporting|radio|since \d{4})[.!]? ?[\w' .!-]{0,40})?$`,
        r`^(?:(?:good|quality|independent|nonprofit|investigative|local|great|real|our|this) )?(?:${PRESS}|work|site) (?:costs (?:money|time)|isn't (?:free|cheap)|is not (?:free|cheap)|takes (?:time|money|resources)|needs your|depends on (?:you|readers|your)|relies on (?:you|readers|your)|can't (?:survive|happen|exist) without (?:you|readers|your)|is (?:made )?possible (?:because of|thanks to) (?:you|readers|our))\b(?:[\w', -]{0,30}[.! ]*$|.{0,120}\b(?:you|your|we|us|our|support\w*|help|donat\w+|members?|subscri\w+|gifts?|readers)\b.{0,80}$)`,
        r`^(?:we have|we've|there(?:'s| is)|with|because we have|no) (?:no )?(?:paywalls?|shareholders?|billionaire\w*|corporate (?:owners?|sponsors?|backers?)|big advertisers?)(?: ?(?:,|and|or|no|\.)+ ?[\w' -]{2,60})?[.! ]*$`,
        r`^we(?:'re| are) (?:an? |your )?(?:small |independent |local |tiny )*(?:nonprofit|non-profit|reader-funded|reader-supported|member-supported|listener-supported|independent)\b.{0,120}\b(?:people like you|readers like|members like|your (?:support|help|gift|donation)|by you|on you|you make)\b.{0,80}$`,
        r`^(?:ads?|advertising|subscriptions|grants) alone (?:don't|doesn't|do not|does not|can't|won't|cannot|aren't)\b.{0,100}$`,
        r`^(?:this|our) (?:story|article|reporting|coverage|journalism|podcast) (?:was|is) (?:only )?(?:made possible|supported|funded|powered|brought to you) by (?:our |the )?(?:readers|members|subscribers|supporters|people like you|you|listeners)\b.{0,100}$`,
        r`^join us as an? (?:\w+ )?(?:member|supporter|patron|subscriber)\b.{0,80}$`,
        r`\b(?:our|this) (?:nonprofit|non-profit|independent|small|local|tiny|reader-funded) (?:newsroom|publication|magazine|site|team|station|outlet) (?:needs|relies|depends|is counting|runs on|cannot|can't)\b.{0,120}$`,
        r`^(?:please |can you |will you |could you |won't you |and )*chip in(?: (?:[$£€] ?\d+|now|today|to (?:keep|help|support|fund)|what you can|a few|whatever)\b.{0,80})?[.!? ]*$|[.!?] (?:please |can you |will you |could you )?chip in(?: (?:[$£€] ?\d+|now|today|to (?:keep|help|support|fund)|what you can|a few|whatever)\b.{0,60})?[.!? ]*$`,
        r`^before you (?:go|leave|close (?:this|that)|click away|scroll (?:on|past)|move on|continue)\b ?[:,.-]{0,3}.{0,140}\b(?:support|help (?:us|keep)|give|donat\w+|contribut\w+|stand with|join (?:us|our)|chip in|member(?:ship)?|gift)\b.{0,80}$`,
        r`^[\w' ]{2,40} is a (?:registered |501\(c\)\(?3\)? )?(?:nonprofit|non-profit|charity)\b.{0,60}\b(?:donations?|gifts|contributions) (?:are|is) (?:fully )?tax[- ]deductible\b.{0,40}$`,
        r`^our (?:\w+ )?(?:appeal|fundraiser|fund drive|membership drive|pledge drive) (?:is (?:under way|underway|on|live|almost over|ending)|ends|runs|closes)\b.{0,80}$`,
        r`^readers (?:like you )?(?:fund|provide|pay for|cover)\b.{0,60}\b(?:our|us|this (?:site|work))\b.{0,80}$`,
        r`^become a (?:friend|supporter|patron|sponsor|backer|sustainer) (?:of [\w' ]{2,40} )?(?:from|for) (?:just |only )?[$£€] ?\d.{0,40}$`,
        r`^help us (?:keep (?:the lights on|going|reporting|publishing|(?:this|our) (?:site|paper|work|journalism)|[\w ]{2,20} (?:free|online|alive|independent))|stay (?:free|independent|online|afloat)|survive|hold (?:power|the powerful)|continue (?:our|to (?:publish|report|bring)))\b.{0,80}$`,
        r`^without you(?:r (?:support|help))?,? (?:we|none of this|this (?:site|work)|our)\b.{0,80}$`,
        r`^(?:only |just )?\d[\d,]* (?:more )?(?:gifts?|donations?|donors?|supporters) (?:to go|needed|left)\b.{0,50}$`,
        r`^we don't (?:run|have|take|show|accept) (?:any )?(?:ads|advertising|advertisements|sponsors|corporate money)\b.{0,40}\b(?:rely|depend|you\b|readers|support|instead).{0,80}$`,
      ],
      unless: [
        REPORTED,
        r`\b(?:victims|homeless|candidate|campaign|party|shelter|school|hospital|flood|earthquake|church)\b`,
      ],
      maxWords: 36,
      examples: [
        {
          lines: [
            'The Tower is a nonprofit. Donations are tax-deductible.',
            'Our winter appeal is under way',
            'Readers fund 80% of our budget.',
            'Become a Friend of the Tower from £4 a month',
            'Help us keep the lights on',
            'Without you, we can’t do this work.',
            'Only 412 gifts to go before midnight',
            'We don’t run ads. We rely on you.',
          ],
          struck: [0, 1, 2, 3, 4, 5, 6, 7],
        },
        {
          lines: [
            'Fuel our investigative reporting with a gift today',
            'Reader-funded. Always independent.',
            'Nonprofit journalism costs money.',
            'We have no paywall and no billionaire owner.',
            'We’re a nonprofit newsroom, powered by people like you.',
            'Ads alone don’t pay for this work.',
            'This story was made possible by members of the Tower.',
            'Join us as a member and shape what we cover.',
            'Our nonprofit newsroom needs 200 new members by Friday.',
            'You read us every day. Please chip in $5.',
            'Before you go: will you stand with us?',
            'The tower leans.',
          ],
          struck: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
        },
        {
          lines: [
            'Protect the iron radio mast from rust with two coats of paint.',
            'Community-owned pubs outlive the others by nine years.',
            'Before you go to the tower, call the keeper for the key.',
            'Neighbours chip in when the roof leaks.',
            'No shareholder came to the meeting in March.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'donation/ways-to-give',
      kind: 'donation',
      languages: ['en'],
      about: 'Ways to give, gifts for givers, and questions about giving.',
      match: [
        r`^(?:donate|give|contribute|support us|other ways to (?:give|donate|support)|more ways to (?:give|donate|support)|ways to (?:give|donate|support us))(?: ?[:-])?(?: (?:by|via|through|with|using) (?:a )?(?:bank|check|cheque|paypal|credit|card|debit|mail|phone|crypto\w*|bitcoin|stocks?|your donor|donor-advised|venmo|apple pay|direct debit|text)\b.{0,90})?[.! ]*$`,
        r`^donate (?:your|a|an) (?:old )?(?:car|vehicle|boat|truck|stock|crypto|airline miles)(?: (?:today|now|to (?:support|help)\b.{0,40}))?[^a-z0-9?]{0,4}$`,
        r`\b(?:tote bag|mug|t-?shirt|sticker|thank-you gift|enamel pin|tea towel)s?\b.{0,60}\b(?:when you (?:donate|give|join|become)|for (?:a |your )?(?:gift|donation|pledge) of|with (?:a |your )(?:gift|donation|membership)|(?:new|sustaining) members)\b.{0,80}$|\b(?:members|donors|supporters) (?:at|who give) [$£€] ?\d+\b.{0,40}\b(?:receive|get)\b.{0,80}$`,
        r`^why (?:(?:donate|give) (?:now|today|to us)|support us|should i (?:donate|give|support)|your (?:support|gift|donation) matters|are we asking|we(?:'re| are) asking|become a (?:member|supporter))(?: (?:now|today|for (?:money|support|donations|help)|you(?: to give)?|this))?\??$`,
        r`^text ["']?[a-z]{2,12}["']? to \d{4,6} to (?:give|donate|contribute)\b.{0,60}$|^(?:is my (?:gift|donation) tax[- ]deductible\??|where does (?:my|your) (?:money|gift|donation) go\??|how (?:will|is) my (?:gift|donation) (?:be )?used\??)$`,
      ],
      unless: [REPORTED, r`^(?:give|donate|contribute|support us)[.! ]*$`],
      maxWords: 30,
      examples: [
        {
          lines: [
            'Donate by bank transfer, PayPal or card',
            'Donate your car',
            'A canvas tote bag when you give $10 a month',
            'Why support us?',
            'Where does my money go?',
            'The tower leans.',
          ],
          struck: [0, 1, 2, 3, 4],
        },
        {
          lines: [
            'Why we give names to storms',
            'A mug and a sticker lay on his desk.',
            'Donate a car and you may deduct its price, the guide to taxes explains.',
          ],
          struck: [],
        },
      ],
    },
  ],
};
