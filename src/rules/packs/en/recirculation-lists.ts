import type { RulePack, Section } from '../../../model.js';

const START = '^(?:[^a-z0-9"\']{1,4}|"{1,2} )?\\b';
const END = '[^a-z0-9?]{0,5}$';
/** After a name: a full stop there ends a sentence, not a heading. */
const NAME_END = '[^a-z0-9?.!:]{0,5}$';

const anyOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;
/** A pattern for a line that holds one of these and no more. */
const label = (...words: readonly string[]): string => START + anyOf(...words) + END;

/** Words of asks and of other furniture: a list of headlines does not reach past them. */
const STOP = [
  '\\b' +
    anyOf(
      'subscri(?:be|ption|bers?)|newsletters?|sign(?:ed)? ?up|donat(?:e|ions?)',
      'your (?:inbox|email|support)|(?:log in|login)|cookies?|advertisement|comments?|follow us',
      "all rights reserved|share this|privacy policy|correction|editor's note",
    ) +
    '\\b',
  '^(?:[$\u00a3\u20ac] ?[\\d.,]+|(?:support|become|join|go premium|show your support)\\b)',
  // A sentence, or what leads on to one: a headline has no full stop.
  '^[^ ]+(?: [^ ]+){3,60} [^ ]*[^ .][.!:]["\')]*$',
  '^\\d+(?:\\.\\d+)? (?:overall )?(?:rating|stars?|reviews?|out of)\\b',
  '^(?:step|part|chapter|section|trend|tip|rule|lesson|question|day|week|no\\.|#) ?#?\\d',
];
/** Some ten headlines with authors and dates; ends before the first line that reads as prose. */
const LIST: Section = { until: 'prose', stop: STOP, maxBlocks: 16, maxWords: 150 };
/** For headings that an article may use too. */
const SHORT_LIST: Section = { until: 'prose', stop: STOP, maxBlocks: 8, maxWords: 80 };

/** Headings over lists of other articles, with the lists. */
export const enRecirculationLists: RulePack = {
  name: 'en/recirculation-lists',
  rules: [
    {
      id: 'recirculation/related-list',
      kind: 'recirculation',
      languages: ['en'],
      about: 'A heading such as "Related articles" with the headlines under it.',
      match: [
        `${START}(?:(?:explore|view|see|our|more|other|read|browse|some)(?: our| the| these)? )?related ` +
          anyOf(
            'articles?|stor(?:y|ies)|posts?|news|content|coverage|reading|reads?|items?|links|videos?',
            'topics?|blogs?|blog (?:posts|articles)|pages?|publications?|galler(?:y|ies)|podcasts?',
            'features|insights|columns|recipes|guides|reviews|news (?:and|&) resources',
            'stories and articles',
          ) +
          END,
        label(
          'related (?:to this (?:story|article|topic)|from .{2,30})',
          '(?:articles|stories|posts|more|content) related to this(?: story| article| topic)?',
          'similar (?:articles|stories|posts|news|reads)',
        ),
        label(
          "you (?:may|might|may also|might also|will also|'ll also) (?:like|enjoy|love|want to read|find interesting|be interested in|be interested in the following(?: articles?| stories| reports| topics(?: as well)?)?|be interested in these)(?: these| this| (?:articles|stories))?",
          "you may have missed|in case you missed it|icymi|don't miss(?: these| this| out)?",
          'more you might like|more like this|also of interest',
          'also (?:worth (?:reading|checking out)|in this (?:section|series|issue)|from this (?:author|issue))',
          'if you (?:liked|enjoyed) this(?: story| article| post)?,?(?: you (?:may|might)(?: also)? (?:like|enjoy))?',
        ),
      ],
      scope: LIST,
      examples: [
        {
          lines: [
            'The clinic will close at the end of June, and the nearest one is forty miles away.',
            'Related Articles',
            'How three counties lost their only doctor',
            'A nurse’s long road to work',
            'The ministry said on Monday that it was looking for a buyer, and that talks with two groups had begun.',
          ],
          struck: [1, 2, 3],
        },
        {
          lines: [
            'Posts related to this article',
            'The price of a mile',
            'It was a long day for the men of the harbour, and no boat went out before noon.',
            'You may also like',
            'Twelve walks by the sea',
          ],
          struck: [0, 1, 3, 4],
        },
        {
          lines: [
            'Related work on sleep in birds has been done in Canada since the 1980s.',
            'You may also like to know that the hall is heated only on Sundays.',
            'Similar stories were told in every village that we came through that winter.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'recirculation/most-read-list',
      kind: 'recirculation',
      languages: ['en'],
      about: 'A heading such as "Most read" or "Trending now" with the headlines under it.',
      match: [
        `${START}(?:the )?(?:(?:today's|this week's|this month's|our|the week's) )?(?:most|top)[ -](?:read|popular|viewed|shared|commented|discussed|watched|clicked)(?: (?:stories|articles|posts|news|on .{2,30}|in .{2,30}|this (?:week|month)|today|now|right now|videos?|content|columns|recipes|reviews|guides)){0,2}${END}`,
        label(
          '(?:now )?trending (?:now|news|stories|today|articles|topics|posts|on .{2,30}|in .{2,30}|videos?|right now|this week|content)(?: on .{2,20})?',
          "what's (?:trending|hot|popular)(?: now)?",
          'popular (?:now|posts|articles|stories|news|reads|content|on .{2,30}|in .{2,30}|this week|right now|videos?|news this week|stories this week)',
          'hot (?:topics|off the press)',
          "(?:this week's|today's) (?:top|best|biggest|most popular) (?:posts|stories|news|articles|reads)",
        ),
        label(
          '(?:the )?(?:latest|newest|recent|new) (?:(?:featured|.{2,20}) )?(?:news|stories|articles|posts|headlines|videos?|coverage|columns|episodes|blog posts)',
          '(?:the )?latest (?:from|on|in) .{2,40}|new (?:stories|articles) (?:on|in|from) .{2,30}',
          'top (?:stories|news|headlines|reads|videos|articles)(?: today| now| this (?:week|hour))?',
          'breaking news|featured (?:stories|articles|posts|content|videos?|news|columns|reads)',
          'headlines|must[ -]reads?|long reads|best of .{2,20}|.{2,40} latest articles',
          'video of the (?:day|week)',
        ),
      ],
      unless: ['\\b(?:is|are|was|were|has|have|says?|said)\\b'],
      maxWords: 9,
      scope: LIST,
      examples: [
        {
          lines: [
            'Rain is expected until Friday, the weather service said in its morning report from the coast.',
            'Most Read',
            'The baker who fed a town',
            'Jane Doe',
            'The weather office has no money for new masts, and the old ones are falling one by one.',
            'Trending now on the Courier',
            'Three boats for one fish',
            'Nobody in the harbour office would say who had signed the papers, or when it had been done.',
            'Latest Stories',
            'A court stops the sale of the old harbour',
          ],
          struck: [1, 2, 3, 5, 6, 8, 9],
        },
        {
          lines: [
            'The most popular stories of the week were all about the weather, and none of them was good.',
            'Trending now among the young: walking without a telephone.',
            'The latest news from the front is bad.',
            'Top stories were read by candlelight.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'recirculation/recommended-list',
      kind: 'recirculation',
      languages: ['en'],
      about: 'The one word "Recommended", with the headlines under it; alone, it may be a verdict.',
      match: [label('recommended')],
      strength: 'weak',
      scope: LIST,
      examples: [
        {
          lines: [
            'The bill now goes to the governor, who has ten days to sign it or send it back.',
            'Recommended',
            'Ten recipes for the last tomatoes',
            'How a bill becomes a quarrel',
            'Her party has governed the state since 1994, and it does not mean to stop before the next census.',
          ],
          struck: [1, 2, 3],
        },
        {
          lines: [
            '7/10',
            'Recommended',
            'The second act drags, as second acts do, but the songs are good and the band plays them well.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'recirculation/more-from-list',
      kind: 'recirculation',
      languages: ['en'],
      about: 'A heading such as "More from Politics" or "Recommended for you" with the headlines under it.',
      match: [
        `${START}(?:even )?more (?:from|by|in|of) (?:(?:this|the|our|your|these) )?[a-z0-9&.'-]+(?: [a-z0-9&.'-]+){0,4}${NAME_END}`,
        `${START}(?:even )?more (?:(?:great|top|local|related|latest|breaking|recent|featured|recommended|popular|must-read|interesting|world|us|sports?|business|political|political) )?` +
          anyOf(
            'news|stories|articles|headlines|coverage|posts|reads|content|videos?|episodes',
            'to (?:read|explore|discover|explorer)|resources|galleries|features|columns|blogs?',
            '(?:from|for) you',
          ) +
          `(?: (?:from|in|on|by|like this|for you|from around the web) ?.{0,40})?${END}`,
        label(
          'recommended (?:for you|stories|articles|reading|reads|posts|content|videos?|by (?:our )?(?:editors|readers)|topics|links|from .{2,30})',
          'our best reads',
          '(?:hand-picked|handpicked|selected) (?:for you|articles|stories|reads|reading|posts)',
          "editor(?:s|'s|s'|ial)? (?:picks?|choices?|favou?rites?|recommendations?|selections?|recommends?)",
          'staff picks|picked for you',
          "what (?:to read (?:next|now)|we're reading|others are reading|(?:other )?people are reading|you need to read)",
          '(?:other )?readers? (?:also|are) (?:read|reading|liked|like|enjoyed)',
          'people also (?:read|liked|viewed)|next (?:up )?(?:in|on|for) .{2,30}',
          '(?:up|read|watch|listen) next|next (?:up|article|post|story)',
          'prev(?:ious)? (?:article|post|story)|read this next|check out next',
          '(?:other|our other|our latest|our top|our best|our most popular|our recent) (?:articles|stories|posts|news|reads|blogs?)',
          'from (?:around|across) the web|around the (?:web|network)',
          '(?:stories|posts|articles|content|offers|more) from (?:our partners|the web|around the web)',
          '(?:from|in) the (?:archives?|magazine|same (?:author|section))|our partners',
          '(?:promoted|sponsored|partner) (?:stories|links|stories from .{2,30})|elsewhere on .{2,30}',
          'go deeper|dig deeper|in this (?:series|section|package)|part of (?:a|the) series',
          'explore (?:more|further)|keep exploring|continue exploring|discover more',
          'more to (?:discover|read)|next in .{2,30}|latest in .{2,30}',
          'read our (?:complete|full|latest) coverage|you (?:might|may) like',
          "stories you (?:may|might) (?:like|have missed)|don't miss these",
        ),
      ],
      unless: [
        '^more (?:from|by|in|of) (?:(?:this|that|it|them|me|him|her|us|less|which|what|whom|those|everything|the same)\\b(?: later| below| soon| shortly)?[.:]?$|these later)',
        '\\b(?:than|is|are|was|were|will|has|had|have|later|below|soon|shortly|said)\\b',
        '[.;?!,] ?[a-z]',
      ],
      maxWords: 10,
      scope: LIST,
      examples: [
        {
          lines: [
            'The bill now goes to the governor, who has ten days to sign it or send it back.',
            'More from Politics',
            'Governor drops plan for a second term',
            '7 mins ago',
            'The governor’s office did not answer letters on Monday, and nobody was seen at the gate.',
            'Recommended for you',
            'Ten recipes for the last tomatoes',
            'Her party has governed the state since 1994, and it does not mean to stop before the next census.',
            'More stories like this',
            'How a bill becomes a quarrel',
          ],
          struck: [1, 2, 3, 5, 6, 8, 9],
        },
        {
          lines: [
            'More from this later.',
            'More of the same, the critics said when the second season began in the autumn.',
            'More in sorrow than in anger, he signed the order.',
            'Recommended reading for the course is listed in the catalogue of the library.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'recirculation/more-on-topic-list',
      kind: 'recirculation',
      languages: ['en'],
      about:
        'A heading such as "More on the trade war" over headlines; directly over prose it may be a heading of the article.',
      match: [`${START}(?:even )?more on (?:(?:the|our|your|these) )?[a-z0-9&.'-]+(?: [a-z0-9&.'-]+){0,4}${NAME_END}`],
      unless: [
        '^more on (?:(?:this|that|it|them|me|him|her|us|less|which|what|whom|those|everything|the same)\\b(?: later| below| soon| shortly)?$|these later)',
        '\\b(?:than|is|are|was|were|will|has|had|have|later|below|soon|shortly|said)\\b',
        '[.;?!,] ?[a-z]',
      ],
      strength: 'weak',
      maxWords: 10,
      scope: LIST,
      examples: [
        {
          lines: [
            'The ferry sails again on Friday, if the wind drops before then and the crew has slept.',
            'More on the ferry strike',
            'Captains reject a third offer',
            'Why the islanders buy their own boats',
            'Nobody at the harbour office wanted to say how long the wind would last, or the strike.',
          ],
          struck: [1, 2, 3],
        },
        {
          lines: [
            'Rents rose by a tenth in May, the office said, and by a fifth in the old town, where nothing stands empty.',
            'More on rents',
            'A flat of three rooms now costs a nurse half of what she earns, the same office reckons in its report.',
            'More on that below.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'recirculation/one-word-list',
      kind: 'recirculation',
      languages: ['en'],
      about: 'A bare "Related" or "Trending" over a few headlines.',
      match: [
        `${START}(?:related|trending|the latest|popular|you might like|more on this(?: story| topic)?|more about this)${END}`,
      ],
      scope: SHORT_LIST,
      examples: [
        {
          lines: [
            'The vote was put off until the autumn because two members of the board were ill.',
            'Related',
            'Who sits on the board',
            'An earlier vote that went wrong',
            'In the meantime the school stays where it is, and the parents have begun to raise money for a new roof.',
          ],
          struck: [1, 2, 3],
        },
        {
          lines: ['Related by marriage to both families, he took no side.', 'Trending upwards since May', 'Popular?'],
          struck: [],
        },
      ],
    },
  ],
};
