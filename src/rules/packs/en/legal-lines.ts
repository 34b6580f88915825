import type { RulePack } from '../../../model.js';

const r = String.raw;

const REPORTED = r`\b(?:said|says|told|tells|asked|wrote|writes|according to|announced|urged)\b`;

/** Notes of publishers on their own texts: transcripts, interests, first places of publication. */
export const enLegalLines: RulePack = {
  name: 'en/legal-lines',
  rules: [
    {
      id: 'legal/transcript-note',
      kind: 'legal',
      languages: ['en'],
      about: 'Says how a transcript was made, and that it may have errors.',
      match: [
        r`^(?:[a-z]{2,12} )?transcripts? (?:are|were|is|was) (?:created|produced|made|generated)\b.{0,60}\b(?:rush deadline|automatically|software|speech recognition|contractor|human transcribers)\b.{0,400}$`,
        r`^(?:this|the) (?:text|transcript) (?:may|might) (?:not be (?:in its final form|accurate|complete|final)|contain (?:errors|mistakes|inaccuracies)|be (?:updated|revised|corrected))\b.{0,200}$`,
      ],
      maxWords: 90,
      examples: [
        {
          lines: [
            'HOST: Good night.',
            'Transcripts are created on a rush deadline by a contractor. This text may not be in its final form.',
            'This transcript may contain errors.',
            'The text might be revised later on.',
          ],
          struck: [1, 2, 3],
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
        r`\b(?:do|does) not\b[^.!?]{0,60}\b(?:own|hold|receive|have)\b[^.!?]{0,40}\b(?:shares?|stocks?|funding|positions?|financial interests?)\b[^.!?]{0,140}\b(?:this (?:article|text|piece|post|story|report)|mentioned)\b.{0,200}$`,
        r`^[^.!?]{3,60} (?:has|have) (?:disclosed|declared) no (?:relevant|competing|conflicting) (?:affiliations|interests?)\b.{0,160}$`,
      ],
      unless: [REPORTED],
      maxWords: 120,
      examples: [
        {
          lines: [
            'Reeds grow fast.',
            'Ada Quill does not hold shares in, or receive funding from, any firm named in this text.',
            'The authors do not own any of the stocks mentioned.',
            'Ada Quill has declared no competing interests.',
          ],
          struck: [1, 2, 3],
        },
        {
          lines: [
            'She does not work for the mill, and owns no shares in it.',
            'The lab does not receive funding from firms.',
          ],
          struck: [],
        },
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
      id: 'legal/reused-text',
      kind: 'legal',
      languages: ['en'],
      about: 'Says under what terms a text was taken over, and what may be done with it.',
      match: [
        r`^(?:materials? provided by .{2,60}\. )?note: (?:this )?(?:content|item|material|text)s? (?:may be|may have been|has been) edited for (?:style|length|clarity)\b.{0,40}$`,
        r`^this copy is for (?:your )?personal,? non-?commercial use\b.{0,400}$`,
        r`^this (?:article|story|post|piece|essay|blog)\b.{0,120}\b(?:republished|reposted|reprinted|reproduced|syndicated)(?: here)? (?:with|by) (?:the )?(?:kind )?(?:[\w']+ )?permission\b.{0,80}$`,
        r`^(?:republished|reposted|reprinted|reproduced)(?: here)? (?:with|by) (?:the )?(?:kind )?(?:[\w']+ )?permission\b.{0,80}$`,
        r`^(?:first|originally) published (?:in|by|on|at) .{2,60}[.,;-] ?(?:reprinted|republished|reproduced|reposted)\b.{0,80}$`,
        r`^(?:this|our) (?:article|story|post|piece|content|text)s? (?:is|are|was|may be|can be) (?:freely )?(?:licen[sc]ed|published|shared|available|reused|used) (?:here )?under\b.{0,40}\b(?:creative commons|cc[- ]by[\w -]{0,10})\b.{0,160}$`,
        r`^(?:you(?:'re| are) (?:free|welcome)|feel free|anyone is free) to (?:republish|reprint|repost|share|reuse) (?:this|our|these) (?:[\w-]+ )?(?:article|story|stories|post|piece|text|content|work|report|essay)s?\b.{0,160}$`,
        r`^a version of this (?:article|story|column|review|interview|essay) (?:appears|appeared|ran|was published|first appeared) in\b.{0,160}$`,
        r`^\((?:except|other than) for the headline\b.{0,160}$`,
        r`^[\w&'. ]{2,40} (?:ltd|limited|llc|inc|plc|pty)\b\.?.{0,20}\b(?:is )?(?:registered|incorporated) in\b.{0,60}\b(?:number|no\.?|reg\w*)\b.{0,40}$`,
        r`^we (?:may|might|sometimes) (?:get|earn|receive|make) (?:a|some)\b.{0,20}\b(?:fee|commission|cut|money)\b.{0,60}\b(?:links?|buy|click|purchase)\b.{0,40}$`,
        r`^(?:[\w' ]{2,50} )?(?:is|are) for (?:general )?information(?:al)? (?:purposes )?only\b.{0,100}\badvice\b.{0,40}$`,
        r`^this (?:text|article|work|story) (?:may|can) be (?:freely )?(?:used|shared|republished|reused|reposted)\b.{0,120}$`,
      ],
      unless: [REPORTED],
      maxWords: 90,
      examples: [
        {
          lines: [
            'Materials provided by the Reed Council. Note: Content may be edited for length.',
            'This copy is for your personal, non-commercial use only.',
            'This essay first ran in Slow Water and has been reprinted with permission.',
            'Reprinted with the kind permission of the Norvik Press.',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2, 3],
        },
        {
          lines: [
            'The note: a text may be edited for the stage.',
            'The poem was reprinted with permission of his widow in 1931.',
            'The copy is for your brother.',
          ],
          struck: [],
        },
        {
          lines: [
            'Originally published in Slow Water. Reprinted with thanks.',
            'This article is available under a Creative Commons licence.',
            'You are free to republish this article.',
            'A version of this story appears in print on page 4.',
            '(Except for the headline, nothing was changed by our staff.)',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2, 3, 4],
        },
        {
          lines: [
            'First published in 1911, it was never out of print.',
            'A version of this story is told on every quay.',
            'You are free to share this boat.',
            'Fog.',
          ],
          struck: [],
        },
        {
          lines: [
            'Courier Group Ltd is registered in England, number 000111.',
            'We may get a small fee if you buy through our links.',
            'Figures are for information only and are no advice.',
            'This text may be used with a link to the original.',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2, 3],
        },
        { lines: ['This story can be told in two ways.', 'We may make some money on the eggs.', 'Fog.'], struck: [] },
      ],
    },
  ],
};
