import type { RulePack } from '../../../model.js';

const START = '^(?:[^a-z0-9"\']{1,4}|"{1,2} )?\\b';
const END = '[^a-z0-9?]{0,5}$';

const anyOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;
/** A pattern for a line that holds one of these and no more. */
const label = (...words: readonly string[]): string => START + anyOf(...words) + END;

/** Menus, breadcrumbs, tags, pagination, author boxes' links. */
export const enNavigation: RulePack = {
  name: 'en/navigation',
  rules: [
    {
      id: 'navigation/tags',
      kind: 'navigation',
      languages: ['en'],
      about: 'The list of tags, topics or categories of the article.',
      match: [
        '^(?:[^a-z0-9"]{0,4})' +
          anyOf(
            '(?:article |post |story |related |popular )?(?:tags?|topics?|categories|category|hashtags)(?: covered| in this (?:article|story))?',
            'tagged(?: (?:as|with|under|in))?|filed (?:under|in|to)|posted (?:in|under)',
            'categori[sz]ed (?:in|as|under)|more on|related (?:tags|topics|searches|companies|terms)',
            'see more on|in this story|read more (?:about|on)|published in|appears in',
            'explore more on these topics|mentioned in this (?:story|article)|more about',
          ) +
          '(?: ?:| ?[|] ?) ?[#a-z0-9].{0,220}$',
        label(
          'explore more on these topics',
          '(?:related|popular|trending|article|all|more|browse|explore)(?: by)? (?:tags|topics|categories|searches|keywords|sections|subjects|search terms|terms)(?: covered)?',
          'tags|topics covered|filed under|tagged(?: with| as)?|posted in|post tags|in this story',
          'categories|reuse this content|view all (?:topics|categories|tags)',
        ),
        '^(?:filed under|posted in|tagged) [a-z0-9].{0,120}$',
        '^#[a-z0-9_]+(?:[ ,]{1,2}#[a-z0-9_]+){1,12}$',
      ],
      unless: [
        '\\|.*\\|',
        '^(?:topics?|sections?|category|categories|keywords|more on|more about|mentioned in this (?:story|article)|published in): .{0,220}[.!?]$',
        '^(?:category|section|topic) ?: ?\\d',
        '\\b(?:is|are|was|were)\\b.{0,100}[.]$',
      ],
      maxWords: 40,
      examples: [
        {
          lines: [
            'The river fell by a metre overnight.',
            'Tags: rivers, floods, Norvik',
            'Explore more on these topics',
            'Posted in Weather',
            '#flood #norvik #rivers',
          ],
          struck: [1, 2, 3, 4],
        },
        {
          lines: [
            'Topics: what the two leaders will talk about is secret.',
            'Filed under oath, the statement runs to nine pages, and it is long.',
            'Tagged seals were found as far north as the ice allows.',
            '#1',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'navigation/breadcrumb',
      kind: 'navigation',
      languages: ['en'],
      about: 'A breadcrumb trail: "Home > News > World".',
      match: [
        '^(?:you are here:? ?)?(?:home|homepage|home page|front page|news) ?(?:[>/|"\\u203a\\u2192\\u00b7\\u25b8]|-{1,2}>) ?[a-z0-9].{0,160}$',
        '^you are here:? ?.{0,80}$',
        `${START}(?:breadcrumbs?|home ?news)${END}`,
      ],
      unless: ['^you are here (?:to|because|for|in|on|at|with|not|and|by)\\b', '[.!?]$', '^news ?"'],
      maxWords: 30,
      examples: [
        {
          lines: [
            'Home > News > Rivers',
            'You are here: Weather',
            'Breadcrumb',
            'The river fell by a metre overnight.',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'You are here because the river brought you.',
            'Home/work balance is hard in a flood, she says.',
            'Home: a novel',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'navigation/paging',
      kind: 'navigation',
      languages: ['en'],
      about: 'Links to the pages before and after: "Older posts", "Page 1 of 3", "Back to blog".',
      match: [
        START +
          anyOf(
            '(?:older|newer|next|previous|prev) (?:posts?|entries|articles?|stor(?:y|ies)|pages?|chapter|episode|issue)(?: ?(?:[|/\\u2190-\\u2192]|and|&)? ?(?:older|newer|next|previous|prev) (?:posts?|entries|articles?|stor(?:y|ies)|pages?|chapter|episode|issue))?',
            '(?:previous|prev|back) ?(?:[|/,&]|and)? ?next|page \\d{1,3} of \\d{1,3}',
            '(?:back|return) to (?:all |the |our )?(?:blogs?|news|articles|home|homepage|home page|posts|all posts|list|search results|results|previous page|overview|main page|index|menu|stories|insights|resources|top stories|newsroom|press releases|archive|main content)',
            "(?:view|see|read|browse) all (?:(?:of )?(?:the |our )?)?(?:posts|articles|stories|news|blogs?|blog posts|entries|authors|results|events|videos|topics|categories|episodes|issues|press releases|resources)(?: (?:by|from|in|on|of) [a-z.'&-]+(?: [a-z.'&-]+){0,4})?",
            "all (?:posts|articles|news|stories|blogs?)(?: by [a-z.'-]+(?: [a-z.'-]+){0,3})?",
            'posts? navigation|page navigation|pagination',
            '(?:read )?(?:more|other) (?:posts|articles|stories|content|columns)? ?(?:by|from) (?:this author|the author|author|the same author)',
            'more (?:articles|posts|stories|columns) (?:by|from) .{2,50}',
            '(?:latest|recent) posts by .{2,50}',
            '(?:view|see|read) (?:full |author |complete )?(?:bio|profile|archive|author page|more about the author)',
            '1 ?2 ?3(?: ?4)?(?: ?5)?(?: ?(?:\\.|next|last)){0,3}|current issue|(?:in|from) this issue',
            'skip to (?:main |the )?(?:content|navigation|footer|search|menu|article)',
            '(?:main|primary|secondary|site|footer|header|mobile|quick|useful|helpful|popular|important) (?:menu|navigation|links)',
            '(?:open|close|toggle|show|hide|expand|collapse)(?: (?:the|main|mobile|sub|child))? ?(?:menu|navigation|nav|search|sidebar|submenu|sub-menu|table of contents|search bar)',
            '(?:search|find) (?:for|this site|this website|the site|site|our site|articles|here|our website)(?: ?:)?',
            'what are you looking for|select page|submit search|menu close|open menu close menu',
            'read more articles|post a job',
          ) +
          `\\??${END}`,
      ],
      unless: [
        '^(?:next (?:chapter|episode|issue|page|story|article|stories)|previous (?:chapter|episode|issue|page|story)|in this issue|more (?:by|from) the author|all (?:news|stories|posts|articles)|pagination|search for|find here|search here)[.:,]$',
        '^search for .',
        '\\b(?:said|says)\\b',
        '^1 ?2 ?3$',
      ],
      maxWords: 16,
      examples: [
        {
          lines: [
            'Skip to content',
            'The river fell by a metre overnight.',
            '← Older posts',
            'Back to blog',
            'View all posts by Jane Doe',
            'Page 1 of 3',
          ],
          struck: [0, 2, 3, 4, 5],
        },
        {
          lines: [
            'Back to the news of the day.',
            'All stories from the river begin with a boat.',
            '1 2 3',
            'Search for the missing goes on.',
            'See all the posts by the road, and count them.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'navigation/contents',
      kind: 'navigation',
      languages: ['en'],
      about: 'The label of a table of contents.',
      match: [
        START +
          anyOf(
            'table of contents?|on this page|in this (?:article|guide|post|story|section|page)',
            'jump to(?: (?:a |the )?(?:section|recipe|comments|video|content))?|page contents',
            'article contents|contents ?(?:show|hide|toggle)|quick (?:navigation|jump)',
            "skip to (?:section|recipe)|what's (?:in this (?:article|guide|post)|covered|inside)",
          ) +
          `(?: ?\\[?(?:show|hide|toggle)\\]?)?${END}`,
      ],
      unless: ['[.,!]$'],
      examples: [
        {
          lines: ['Table of Contents', 'On this page', 'Jump to recipe', 'The river fell by a metre overnight.'],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'On this page, the ink has run.',
            'In this article we follow one drop of water.',
            'Jump to the left.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'navigation/menu-run',
      kind: 'navigation',
      languages: ['en'],
      about: 'Two menu entries one under the other: "About us", "Contact us".',
      match: [
        '^' +
          anyOf(
            'home|menu|search|about|about us|contact|contact us|careers|jobs|news|newsroom|press',
            'press room|blog|events|videos?|podcasts?|faqs?|support|help|help cent(?:er|re)|advertise',
            'advertise with us|sitemap|site map|shop|store|subscribe|sections|archives?|our team',
            'our story|who we are|meet the team|staff|masthead|locations|media kit|press releases',
            'customer service|investor relations|resources|e-?paper|classifieds|obituaries|crosswords?',
            'puzzles|horoscopes|rss|rss feeds|mobile apps?|feedback|editorial guidelines|work with us',
            'write for us|submit a (?:tip|story|press release)|send us a tip|community|company',
            'all categories|categories|topics|popular|browse',
          ) +
          '$',
      ],
      strength: 'weak',
      scope: {
        until: [
          '^' +
            anyOf(
              'home|menu|about|about us|contact|contact us|careers|jobs|newsroom|press|press room|blog',
              'faqs?|help cent(?:er|re)|advertise|advertise with us|sitemap|site map|shop|store|subscribe',
              'archives?|our team|our story|who we are|meet the team|staff|masthead|media kit',
              'press releases|customer service|investor relations|e-?paper|classifieds|obituaries',
              'crosswords?|rss|rss feeds|feedback|editorial guidelines|work with us|write for us',
              'privacy policy|terms of (?:use|service)|(?:log in|login)|sign ?in|search',
            ) +
            '$',
        ],
        maxBlocks: 2,
        maxWords: 8,
      },
      examples: [
        { lines: ['About us', 'Contact us', 'Careers', 'The river fell by a metre overnight.'], struck: [0, 1, 2] },
        { lines: ['Home', 'She had not used that word for years.', 'News', 'None came.'], struck: [] },
      ],
    },
    {
      id: 'navigation/label',
      kind: 'navigation',
      languages: ['en'],
      about: 'A bare menu entry beside other furniture.',
      match: [
        '^' +
          anyOf(
            'home|menu|search|about|about us|contact|contact us|careers|jobs|news|newsroom|press|blog',
            'blogs|events|videos?|podcasts?|faqs?|support|help|advertise|sitemap|shop|store|sections?',
            'archives?|obituaries|classifieds|real estate|puzzles|crossword|live tv|trending|more|all',
            'topics?|tags?|categories|category|company|community|resources|products?|services|solutions',
            'pricing|customers|partners|reviews|guides|recipes|deals|forums?|premium|english',
            'espa\\u00f1ol|en espa\\u00f1ol|fran\\u00e7ais|deutsch|follow|feedback|masthead|staff',
            'editorials?|columns?|columnists|letters|cartoons|features?|investigations|magazine',
            'e-?paper|archive|previous|next|back|close|toggle|top|uncategori[sz]ed|author|authors',
            'contributors|by|posted by|posted on|written by|published|updated|last updated|go',
            'locations?|offices?|legal|site map|contents|explore|discover|featured|stories|articles',
            'interviews|press releases|news archive|fact check|corrections?|submit a correction',
            'keep reading',
          ) +
          END,
      ],
      strength: 'weak',
      examples: [
        { lines: ['Table of Contents', 'Videos', 'Crossword', 'The river fell by a metre overnight.'], struck: [1, 2] },
        { lines: ['Videos', 'Rain is likely until Friday.', 'Reviews', 'No game was played.'], struck: [] },
      ],
    },
  ],
};
