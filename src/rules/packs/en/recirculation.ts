import type { RulePack } from '../../../model.js';

/** What may stand before a label: an arrow, a bullet, a bracket, `»` (folded to a quotation mark) and a space. */
const START = '^(?:[^a-z0-9"\']{1,4}|"{1,2} )?\\b';
/** What may stand after it: arrows, dots, a colon, a closing bracket. */
const END = '[^a-z0-9?]{0,5}$';
/** What parts a cue from the headline behind it. */
const CUE_END = ' ?(?:[:|>/\\u2192\\u25b8\\u25ba\\u203a]| [-"]) ?';

const anyOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;
/** A pattern for a line that holds one of these and no more. */
const label = (...words: readonly string[]): string => START + anyOf(...words) + END;

/** Single lines that point to other articles by a cue word, and the labels of such links. */
export const enRecirculation: RulePack = {
  name: 'en/recirculation',
  rules: [
    {
      id: 'recirculation/read-more-label',
      kind: 'recirculation',
      languages: ['en'],
      about: 'A link label that leads on to another article: "Read more", "Keep reading", "Full story".',
      match: [
        `${START}(?:click here to )?(?:read|see|view|find out|discover) (?:more|on|next|now|this next)(?: here| now| below| online)?${END}`,
        `${START}(?:read|see|view) (?:the )?(?:full|whole|entire|original|complete|rest of the) ` +
          anyOf('story|article|post|report|text|piece|coverage|interview|statement') +
          `(?: here| now)?${END}`,
        label(
          'keep reading',
          'read (?:the )?(?:article|story|post|review|it here|in full|also|later|full (?:article|story))',
          '(?:also|must) read|full story|read more read more',
        ),
      ],
      examples: [
        {
          lines: [
            'The council will vote on the new bridge in March, after two years of delay.',
            'Read more »',
            'Builders expect the work to take eighteen months.',
            'Read the full story here',
            'Keep reading',
            'Click here to read more',
          ],
          struck: [1, 3, 4, 5],
        },
        {
          lines: [
            'Read more books, the doctor told her, and walk every morning.',
            'He would read the full report on the train and hand it back without a word.',
            'Should children read more?',
            '“Read on,” she said, and he turned the page.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'recirculation/read-more-link',
      kind: 'recirculation',
      languages: ['en'],
      about: 'A headline behind a cue: "READ MORE: ...", "Also read: ...", "Watch: ...", "Next up: ...".',
      match: [
        START +
          anyOf(
            '(?:and |you can )?(?:read|see|watch|listen to)(?: (?:more|also|next|this|this next|now|on))',
            '(?:also|must|now|please|next|recommended|further|more) (?:read|reading)|must-read|read',
          ) +
          `${CUE_END}.{3,}`,
        `${START}(?:also|must|now) (?:watch|see|listen|listen to)${CUE_END}.{3,}`,
        `${START}(?:watch|watch (?:now|live|here|next|the video|below|more|video)|listen|listen (?:now|here|next|live)|view|play)(?: ?[:|]| ?>) ?.{3,}`,
        START +
          anyOf(
            "don't miss|do not miss|up next|next article|next post|next story|next|previous article",
            'previous post|previous story|previous|prev|keep reading|go deeper|dig deeper|catch up|icymi',
            "in case you missed it|(?:more )?from (?:the|our) archives?|editor'?s'? (?:pick|choice)s?",
            'exclusive|trending(?: now)?|popular(?: now)?|most (?:read|popular|viewed)',
            'you (?:may|might|may also|might also) (?:like|enjoy|be interested in|want to read)|related',
            'featured|top stor(?:y|ies)|continue reading',
          ) +
          '(?: ?[|]|: ).{3,}',
      ],
      unless: [
        '[.!?] .{12,300}[.!]$',
        '^(?:watch|listen|view|play)\\b.{0,200}[^.]\\.$',
        '^(?:watch|view|play|listen|read|exclusive|next|previous|prev|related|featured): ?[a-z]{1,14}\\.?$',
        '^(?:next|previous|prev)[:|].{0,60}\\bday\\b',
        // A line of code or of a configuration, not a cue: `read: [3, 4]`, `watch: true`.
        '^[a-z]+: ?(?:[[{<$/\\\\]|[\\d.,]+(?: \\w+)?$|(?:true|false|null|none|yes|no)$|\\w+[(=])',
        '^see also: (?:\\w+, )*\\w+\\.?$',
        // The article's own reference: a sentence, or works with their years.
        "^(?:see (?:also|more)|editor'?s'? (?:pick|choice)s?|(?:further|recommended|suggested|more) reading)(?: ?[|]| ?:).{0,200}[^.]\\.$",
        '^(?:further|recommended|suggested|more) reading: .{0,200}\\((?:19|20)\\d\\d[a-z]?\\)',
        '^(?:listen|watch|look|see)(?: to)?(?: this)?: [a-z]+ [a-z]+ (?:and|or)\\b',
      ],
      maxWords: 36,
      examples: [
        {
          lines: [
            'The ferry line said it would refund all passengers within a week.',
            'READ MORE: Storm closes the harbour for a third day',
            'Also read: How the ferry line was sold',
            'Must see: Our photographer’s best pictures of the storm',
            'WATCH | Waves break over the harbour wall',
            'You might also like: Ten islands without cars',
            'Officials plan to reopen the harbour on Sunday.',
          ],
          struck: [1, 2, 3, 4, 5],
        },
        {
          lines: [
            'Read more slowly: that was the only advice the old teacher gave.',
            'Watch out for the last step, which is loose.',
            'Listen to what the residents say and you hear one word again and again: rent.',
            'Next, whisk the eggs with the sugar until pale.',
            'Related charges against two other men were dropped in May.',
            'Watch: analogue',
            'read: [3, 4]',
            'next: 3 days',
            'Watch: the hands of the pianist never rest.',
            'Further reading: Aske (1998), Brun (2004)',
            'See also: the tables at the back of the book.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'recirculation/related-link',
      kind: 'recirculation',
      languages: ['en'],
      about: 'One link under the cue "Related", with its headline in the same line.',
      match: [
        `${START}related(?: (?:article|story|coverage|content|news|post|reading|read|video|podcast|link|report|guide|review|topic|event|resource)s?)?(?: ?[|>\\u2192]| ?:| -) ?.{3,}`,
        `${START}(?:see|check) (?:also|out)(?: our)?: .{3,}`,
        `${START}(?:more|further) ` +
          anyOf(
            'coverage|stories|news|articles|reporting|on this(?: story| topic)?',
            'from (?:us|our (?:team|archives?|reporters))|about this',
          ) +
          '(?: ?[|]| ?:) ?.{3,}',
      ],
      unless: [
        '^see also: .{0,200}[^.]\\.$',
        '^(?:see also|related): (?:\\w+, )*\\w+\\.?$',
        '^related (?:companies|searches|work|terms|words|charges)\\b',
      ],
      maxWords: 36,
      examples: [
        {
          lines: [
            'The mayor has not said whether she will run again.',
            'RELATED: Five candidates who could follow the mayor',
            'Related story: The night the council split',
            'See also: What a deputy mayor may do',
            'More coverage: All our reports on the election',
            'A decision is expected before the summer.',
          ],
          struck: [1, 2, 3, 4],
        },
        {
          lines: [
            'Related costs are not included in the table.',
            'See also: fold, unfold',
            'More coverage of the poorest families would cost the state little.',
            'Two related bills wait in the senate: one on housing and one on rents.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'recirculation/bracketed-link',
      kind: 'recirculation',
      languages: ['en'],
      about: 'The editors\' link in square or round brackets that fills a line: "[Read: ...]".',
      match: [
        '^[[(] ?(?:also |please )?' +
          anyOf(
            'read|see|watch|listen|hear|view|related|recommended|more|explore|discover|learn|find out',
            "from|dig deeper|go deeper|don't miss|get|check out|want",
          ) +
          '\\b.{2,220}[\\])]\\.?$',
      ],
      unless: ['^\\(', '^\\[(?:see|more) (?:figure|fig|table|note|chapter|section|page|p\\.|appendix)\\b'],
      examples: [
        {
          lines: [
            'Nobody had asked the tenants what they wanted.',
            '[Read: The slow end of the company town]',
            '[ Also read Remote work: three lessons from a village ]',
            'So the tenants asked one another.',
          ],
          struck: [1, 2],
        },
        {
          lines: [
            '[See figure 3 for the counts by month.]',
            '[Laughter] And then she told me to go home.',
            '(Read aloud, the poem takes four minutes.)',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'recirculation/parenthesis-link',
      kind: 'recirculation',
      languages: ['en'],
      about: 'A link in round brackets that fills a line and begins with a cue and a colon.',
      match: [
        '^\\( ?(?:also |please )?' +
          anyOf(
            'read(?: more| next| also)?|related(?: reading| story| article)?|see also|watch|listen',
            'recommended(?: reading)?|more',
          ) +
          '(?: on this)?: .{3,200}\\)\\.?$',
      ],
      examples: [
        {
          lines: [
            'Columns hold values of one type.',
            '(Related reading: choosing a type for dates.)',
            'Rows hold one record each.',
          ],
          struck: [1],
        },
        {
          lines: [
            '(Read more than once, the letter changes its tone.)',
            '(See also the second chapter.)',
            'The clerk (related to the mayor: a cousin) resigned.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'recirculation/more-on',
      kind: 'recirculation',
      languages: ['en'],
      about:
        'A line that sends the reader on: "Read more about ...", "More from ...", "For more stories like this, ...".',
      match: [
        `${START}(?:read|see|find|discover|explore|browse|view|get|watch|hear|check out) (?:all |all the |even |many )?(?:more|other|our|the)?(?: of)?(?: (?:our|the))? ?(?:latest|full|complete|top|previous|recent|more|other|related)? ?` +
          anyOf(
            'stories|articles|coverage|reporting|reports|posts|columns|content|news|reads|episodes',
            'features|blogs?|insights',
          ) +
          `(?: (?:from|by|on|about|in|like this|here|and|at|of|related to) ?.{0,90})?${END}`,
        '^for (?:more|all|the latest|further|additional|other) (?:(?:great|local|breaking|latest|exclusive|in-depth|related|daily|top|other|such) )?(?:news|stories|articles|coverage|reporting|reads|updates|headlines|features|posts)\\b.{0,120}\\b' +
          anyOf(
            'click|visit|follow|subscribe|check|read|see|go to|head|download|like this|tune|listen',
            'watch|find|browse',
          ) +
          '\\b',
        `${START}click (?:here|below|through|on the link)(?: below)? (?:for|to (?:read|see|view|watch|find|discover)) ` +
          anyOf('more|all|the (?:full|rest|latest|complete|original|whole)|our|other|related|further|part') +
          '\\b[^,;]{0,80}$',
        `${START}(?:read|see) (?:more|all) (?:of )?(?:about|on|from|by|in|at|stories|articles|posts)(?: this| the| our| his| her| their)? ?` +
          anyOf('author|story|topic|issue|series|section|writer|category|columnist|contributor|related') +
          '\\b.{0,40}',
      ],
      unless: ['\\b(?:said|says|told|asked|wrote|was|were|had)\\b', '[,;]'],
      maxWords: 32,
      examples: [
        {
          lines: [
            'The trial goes on in May.',
            'Read more stories about the courts',
            'For more stories about the courts visit our courts page.',
            'Click here to read the rest of our series',
            'Read more from this author',
          ],
          struck: [1, 2, 3, 4],
        },
        {
          lines: [
            'Read all stories twice before you sign, the union advised its members; many of the articles in the contract were changed overnight.',
            'For more coverage, she said, the insurer asked forty dollars a month.',
            'Click here to see more of the rows, and the table grows by twenty.',
            'See more plays, he told his students, and read more stories.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'recirculation/full-review-link',
      kind: 'recirculation',
      languages: ['en'],
      about: 'A link to another review or guide of the same site that fills a line.',
      match: [
        `${START}read (?:our|the|my) ` +
          anyOf('full|complete|in-depth|detailed|entire|original|hands-on|long-term') +
          ' .{1,60}\\b(?:reviews?|coverage|story|report|article|verdict)[^a-z0-9?.!]{0,4}$',
      ],
      unless: ['\\b(?:below|above)\\b', ', '],
      maxWords: 22,
      examples: [
        {
          lines: [
            'The battery lasted eleven hours in our test.',
            'Read our full Norvik Trail 3 review',
            'Read the full Norvik Trail 2 review',
            'The screen is bright enough for direct sun.',
          ],
          struck: [1, 2],
        },
        {
          lines: [
            'Check out the detailed comparison of all five tents in the table below.',
            'Read our full review of the evidence, the judges wrote, and you will find no fault.',
            'She had read our full report.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'recirculation/age-label',
      kind: 'recirculation',
      languages: ['en'],
      about: 'The age of a linked article, beside other recirculation: "20 mins ago".',
      match: ['^\\d{1,2} ?(?:m|h|d|min|mins|minutes?|hrs?|hours?|days?|weeks?|months?) ago[.]?$'],
      strength: 'weak',
      examples: [
        {
          lines: ['READ MORE: Harbour reopens after the storm', '20 mins ago', 'The mayor spoke of a lucky escape.'],
          struck: [1],
        },
        { lines: ['When did the pain begin?', '3 days ago', 'Has it grown worse since?'], struck: [] },
      ],
    },
    {
      id: 'recirculation/more-label',
      kind: 'recirculation',
      languages: ['en'],
      about: 'A bare "More", "See all", "View all" beside other recirculation.',
      match: [
        label(
          'more|see more|show more|view more|see all|view all|show all|browse all|explore|explore all',
          'explore more|learn more|find out more|show me more|all|latest|popular|featured|next|read',
          'watch|watch now|watch video|play|listen|listen now|video|photos|gallery|story|stories|news',
          'opinion|analysis|exclusive',
        ),
      ],
      strength: 'weak',
      examples: [
        {
          lines: ['Related: The bridge that nobody wanted', 'See all', 'Work on the bridge begins in May.'],
          struck: [1],
        },
        { lines: ['Analysis', 'The court said little about costs.', 'More', 'Each side keeps its own.'], struck: [] },
      ],
    },
  ],
};
