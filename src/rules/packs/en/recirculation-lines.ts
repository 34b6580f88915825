import type { RulePack } from '../../../model.js';

const r = String.raw;

const REPORTED = r`\b(?:said|says|told|tells|asked|wrote|writes|according to|announced|urged)\b`;

/** Links to other articles in words that the other packs of their kind do not know. */
export const enRecirculationLines: RulePack = {
  name: 'en/recirculation-lines',
  rules: [
    {
      id: 'recirculation/more-headline',
      kind: 'recirculation',
      languages: ['en'],
      about: 'A link to another article: "More:" and its headline.',
      match: [r`^more ?: ?[^ ]+(?: [^ ]+){3,16}$`],
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
      id: 'recirculation/more-you-like',
      kind: 'recirculation',
      languages: ['en'],
      about: 'A heading such as "More articles you might enjoy", with the headlines under it.',
      match: [
        r`^more (?:articles?|stories|posts?|reads?|news|recipes?|videos?) (?:that )?(?:you(?:'ll| will| may| might| would)?|we think you(?:'ll| will)?) (?:also )?(?:enjoy|like|love|find interesting)[^a-z0-9?]{0,5}$`,
        r`^also in the news[^a-z0-9?]{0,5}$`,
        r`^(?:keep exploring|further coverage|most (?:discussed|shared|commented)|(?:other|more) stories (?:that )?(?:our )?(?:readers|people) (?:opened|liked|read|loved|are reading|enjoyed)|what (?:others|people|readers) are reading|readers also (?:read|liked|opened)|more stories from [\w' ]{2,30})[^a-z0-9?]{0,5}$`,
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
        {
          lines: [
            'The clinic will close at the end of June, and the nearest one is forty miles away.',
            'Keep exploring',
            'How three counties lost their only doctor',
            'The ministry said on Monday that it was looking for a buyer, and that talks with two groups had begun.',
          ],
          struck: [1, 2],
        },
        { lines: ['Keep exploring the cave, he wrote.', 'Nobody did, and the cave kept what it had.'], struck: [] },
      ],
    },
    {
      id: 'recirculation/more-at-site',
      kind: 'recirculation',
      languages: ['en'],
      about: 'Sends the reader to a site or a link for more of the same.',
      match: [
        r`^(?:go to|visit|head to|log on to) [\w-]+(?:\.[\w-]+)+ for (?:more|the latest|all|full|further|continuing) (?:[\w'-]+ ){0,3}(?:news|stories|coverage|updates|articles|reports?|headlines|information|details|on)\b.{0,60}$`,
        r`^(?:like|love|enjoy(?:ing)?) what you(?:'re| are|'ve been) (?:reading|seeing)\? .{0,20}\b(?:click|tap|read|see)\b.{0,60}$`,
        r`^here are (?:(?:a few|some|more|other|three|five) )+(?:stories|articles|sites|posts|pieces|reads) (?:that )?you (?:may|might|will|could)\b.{0,30}$`,
        r`^read more from (?:the )?[\w'&-]+(?: [\w'&-]+){0,3}$`,
        r`^(?:if you missed it|explainer|in depth|long read|the big read|background|timeline|analysis|profile): [^ ]+(?: [^ ]+){3,14}$`,
        r`^continue to (?:the )?next (?:story|article|post)[.!]*$`,
        r`^(?:suggested|recommended) (?:read|reading|story|article): .{6,}$`,
        r`^you(?:'ve| have) (?:just )?read one of our\b.{0,80}$`,
      ],
      unless: [
        REPORTED,
        r`\bfor (?:more|further) information (?:on|about) (?:how|your)\b`,
        r`^(?:if you missed it|explainer|in depth|long read|the big read|background|timeline|analysis|profile): .{0,200}[.!,;]$`,
      ],
      maxWords: 24,
      examples: [
        {
          lines: [
            'Visit norvik.example for the latest news from the coast.',
            'Enjoying what you’re reading? Click here for more.',
            'Here are some other stories you might like.',
            'Read more from the Lantern',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2, 3],
        },
        {
          lines: [
            'Go to the harbour for more fish.',
            'Here are some letters you might read aloud.',
            'Learn more: it helps.',
          ],
          struck: [],
        },
        {
          lines: [
            'Explainer: How does a tide gate work',
            'Continue to the next story',
            'Suggested read: How to brew a better cup',
            'You’ve read one of our long reads. Here’s another.',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2, 3],
        },
        { lines: ['Background: white', 'Analysis: the sums do not add up.', 'Fog.'], struck: [] },
      ],
    },
  ],
};
