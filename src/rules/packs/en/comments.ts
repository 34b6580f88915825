import type { RulePack } from '../../../model.js';

const START = '^(?:[^a-z0-9"\']{1,4}|"{1,2} )?\\b';
const END = '[^a-z0-9?]{0,5}$';

const anyOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;
/** A pattern for a line that holds one of these and no more. */
const label = (...words: readonly string[]): string => START + anyOf(...words) + END;

/** Comment prompts, comment forms and their labels. */
export const enComments: RulePack = {
  name: 'en/comments',
  rules: [
    {
      id: 'comments/label',
      kind: 'comments',
      languages: ['en'],
      about: 'The heading or the button of a comment section: "3 Comments", "Leave a reply", "Join the conversation".',
      match: [
        label(
          "(?:\\d{1,6}|no|one|two|three|add|add a|add your|post a|post|post your|write a|write|leave a|leave your|submit a|make a|show|hide|view|view all|see|see all|read|read all|load|load more|more|all|top|latest|recent|reader|readers'?|user|your|our|open|go to|jump to|skip to|sort) (?:\\d{1,6} |the |all |more |new )?(?:comments?|repl(?:y|ies)|responses?)(?: yet| below| here| on this (?:story|article|post)| cancel reply| on .{3,80}| to .{3,80}| \\(\\d{1,6}\\)| so far| now| policy| guidelines| section| and ratings)?",
          'leave a ?(?:reply|comment) ?cancel ?(?:reply|comment)|cancel reply',
          'comments? ?[:(]? ?\\d{1,6}\\)?|\\d{1,6} ?comments?',
          'comments? (?:are|is|have been) (?:now )?(?:closed|disabled|off|turned off|moderated|locked|open)\\b.{0,60}',
          'comments?(?: section| policy| guidelines| rules| on this (?:story|article)| \\(\\))',
          'view comments?|loading comments|post comment|submit comment',
          'comment on this (?:story|article|post)|discussion about this post',
          'discuss this (?:article|story|post)|loading comments|like loading|inline feedbacks',
          'newest oldest|oldest newest|most voted',
          '(?:be )?(?:the )?first to (?:comment|reply|share your thoughts|like this)',
          'be the first to (?:comment|reply|like this|rate this post|review).{0,30}|write a comment',
        ),
        label(
          '(?:join|continue|start|be part of) the (?:conversation|discussion|debate)(?: (?:below|here|now|on .{2,40}|in the comments(?: below)?))?',
          'have your say(?: (?:below|in the comments(?: below)?|here))?',
          "(?:what do you think|what's your (?:view|take|opinion)|your thoughts|do you agree|agree or disagree|got something to say|have something to say|thoughts)\\? ?(?:(?:please )?(?:let us know|tell us|share|have your say|leave|join|sound off|comment|post|drop)\\b.{0,80})?",
          'conversation ?\\(?\\d{0,6}\\)?',
          '\\d{1,6} (?:comments?|replies) ?[/|-] ?(?:add|post|reply|view).{0,20}',
        ),
      ],
      unless: [
        '^(?:your thoughts|what do you think|do you agree|agree or disagree|thoughts|have your say|conversation|conversations)[?.,!]{0,2}$',
        '^(?:no|one|two|three|more|our|your|all|top|reader|open|post|see|read) (?:comments?|repl(?:y|ies)|responses?) (?:on|to) ',
        '^(?:no|one|two|three) (?:repl(?:y|ies)|responses?)\\b',
        '[a-z]\\.$',
        // A setting, not the state of this page's comments.
        '\\bclosed after \\d',
      ],
      maxWords: 24,
      examples: [
        {
          lines: [
            'The pool will open in June.',
            '3 Comments',
            'Leave a Reply Cancel reply',
            'View all comments',
            'Join the conversation',
            'What do you think? Let us know in the comments below!',
            'Entry is free.',
          ],
          struck: [1, 2, 3, 4, 5],
        },
        {
          lines: [
            'What do you think?',
            'No reply to the second letter ever came.',
            'Join the conversation about trees, the mayor told the room.',
            'Comments on the draft law may be sent until the end of May.',
            'Your thoughts?',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'comments/bare-label',
      kind: 'comments',
      languages: ['en'],
      about: 'The word "Comments" alone in a line, with a line of a comment section after it.',
      match: ['^(?:comments?|discussion|responses|replies)(?: ?\\(\\d*\\))? ?:?$'],
      strength: 'weak',
      scope: {
        until: [
          '^(?:(?:leave|post|add|write|view|show|see|load|hide|read|sort|submit|no|be the first|join|log|login|sign|you must|your|please|name|e-?mail|website|newest|oldest|top|best|reply|share|this (?:article|post|story) has|\\d{1,6}|all|comments?|guidelines|community|conversation|disqus|powered|subscribe|notify|the comments|we|inline feedbacks|most|recent|loading|type|what do you think|related|advertisement)\\b.{0,120}|(?:there (?:are|is)|to (?:comment|leave|post|join)|currently)\\b.{0,100}|[^.]{0,60}\\bcomments?\\b[^.]{0,60})$',
        ],
        maxBlocks: 3,
        maxWords: 60,
      },
      examples: [
        { lines: ['The pool will open in June.', 'Comments', 'Post a comment', 'Entry is free.'], struck: [1, 2] },
        {
          lines: [
            'Comments',
            'The results do not agree with the older ones.',
            'Discussion',
            'Four readers closed the page at once.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'comments/form',
      kind: 'comments',
      languages: ['en'],
      about: 'The text of a comment form and its rules.',
      match: [
        '^(?:.{0,80}\\b(?:comments?|reply|thank\\w*|notes?|names?|message|required|review)\\b.{0,80})?your email address will not be published\\b',
        '^' +
          anyOf(
            'required fields are marked|save my name,? (?:and )?e-?mail\\b|this site uses akismet\\b',
            'learn how your comment data is processed',
            'notify me (?:of|by e-?mail (?:of|when))\\b.{0,20}\\b(?:new |follow-?up )?(?:comments?|posts|replies)',
            'you must (?:be )?(?:log(?:ged)?[- ]?in|sign(?:ed)?[- ]?in|register(?:ed)?)\\b.{0,40}\\b(?:comment|reply|review|rate)',
            '(?:please )?(?:log in|login|sign ?in) (?:or .{2,30} )?to (?:leave a |post a |add a |post |your |join the )?(?:comment|reply|conversation|discussion|like|vote|respond)',
            'to (?:view or )?(?:add|leave|post|join)(?: a)? (?:comment|the conversation|reply)',
            '(?:please )?enable javascript to (?:view|load) (?:the )?comments',
            'please do not enter your email address in the name field|remember personal info',
            'subscribe to:? post comments|no comments have been',
            '(?:all )?comments (?:are|will be) (?:moderated|reviewed|subject to|the (?:sole )?(?:responsibility|opinion))',
            'we (?:reserve the right|welcome|moderate|encourage)\\b.{0,60}\\bcomments?\\b',
            '(?:please )?(?:keep|be) (?:your )?(?:comments?|it|respectful|civil|comments (?:civil|respectful))\\b.{0,80}\\b(?:comments?|respectful|civil|on[- ]topic|guidelines)',
            'comments that (?:are|contain|include|violate)\\b.{0,80}\\b(?:removed|deleted|moderated|not be)',
            'type your (?:comment|message) here|enter your comment here|add your comment here',
            'writes? a (?:comment|response)|expand full comment',
            'view \\d+ (?:more )?(?:comments|repl(?:y|ies))|see \\d+ more (?:comments|repl(?:y|ies))',
            'hide replies|reply to .{2,30}|in reply to .{2,30}|log in to (?:reply|leave a comment)',
            'report (?:this )?(?:comment|abuse)|flag (?:this )?comment',
            'sort (?:comments )?by:? ?(?:best|newest|oldest|top|most .{2,12})?$',
            '(?:commenting|comment) (?:guidelines|policy|rules|faqs?)',
            'community (?:guidelines|rules|standards)|read our (?:comment|community|commenting)',
            'our comment policy',
          ) +
          '\\b',
      ],
      unless: ['\\b(?:said|says|told|the (?:court|ministry|agency|commission|regulator)|deadline|public comment)\\b'],
      maxWords: 90,
      examples: [
        {
          lines: [
            'Thank you. Your email address will not be published. Required fields are marked *',
            'Save my name, email, and website in this browser for the next time I comment.',
          ],
          struck: [0, 1],
        },
        {
          lines: [
            'Reply to the letter within ten days, or the court will rule without you.',
            'We reserve the right to be wrong, the old editor said, when readers sent comments.',
            'Leave a comment field empty if you do not know the answer.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'comments/invitation',
      kind: 'comments',
      languages: ['en'],
      about: 'A short line that asks the reader to comment: "Let us know in the comments below!".',
      match: [
        '\\b' +
          anyOf(
            'tell us|let us know|share your (?:thoughts|views|opinion|comments|experiences?)|sound off',
            'leave (?:us )?a comment|leave your (?:thoughts|comments)|drop (?:us )?a comment|weigh in',
            'have your say|let me know|tell me|chime in|comment below|share them',
          ) +
          '\\b.{0,60}\\b(?:in the comments?(?: section)?|comments? (?:section )?(?:below|box)|below in the comments?|in the (?:thread|discussion) below)\\b',
        '^(?:please )?(?:leave|post|drop|add) (?:us |me )?(?:a|your) (?:comments?|thoughts)\\b.{0,40}\\bbelow\\b',
        '^' +
          anyOf(
            "we(?:'d| would)? (?:want|love|like) to hear (?:from you|your (?:thoughts|views|opinion))",
            'share your (?:opinions?|thoughts|views|story) (?:in|on|with us|below)',
            'what are your thoughts on this',
          ) +
          '\\b.{0,160}\\b(?:comments?|thread|below|facebook|twitter|discussion|email us|write to us|form)\\b',
      ],
      unless: ['\\b(?:said|says|told|the (?:court|ministry|agency|commission|regulator)|deadline|public comment)\\b'],
      maxWords: 22,
      examples: [
        {
          lines: [
            'The pool will open in June.',
            'Let us know in the comments below which of the pools you like best!',
            'Leave your thoughts below.',
            'We want to hear from you! Share your opinions in the thread below.',
          ],
          struck: [1, 2, 3],
        },
        {
          lines: [
            'Talk to your doctor before you share your thoughts on the dose.',
            'The judge said that nobody must tell us what stood in the comments on the form.',
            'He left us a comment below the photograph.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'comments/controls',
      kind: 'comments',
      languages: ['en'],
      about: 'The controls of one reader’s comment, one under the other: "Reply", "Report".',
      match: ['^(?:reply|like|report|upvote|respond)(?: ?\\(?\\d{1,5}\\)?)?$'],
      strength: 'weak',
      scope: {
        until: [
          '^(?:share|report|like|likes|flag|dislike|permalink|downvote|delete|edit|view repl(?:y|ies))(?: ?\\(?\\d{1,5}\\)?)?$',
        ],
        maxBlocks: 3,
        maxWords: 8,
      },
      examples: [
        {
          lines: ['A lovely walk, I went there in May.', 'Reply', '3', 'Report', 'Take good boots.'],
          struck: [1, 2, 3],
        },
        {
          lines: ['Reply', 'There was none, and he did not write again.', 'Report', 'of the night watch, 1840'],
          struck: [],
        },
      ],
    },
    {
      id: 'comments/weak-label',
      kind: 'comments',
      languages: ['en'],
      about: 'A field or a button of a comment section, beside other comment lines.',
      match: [
        '^' +
          anyOf(
            'comments?|reply|like|likes|dislike|upvote|downvote|report|share|flag|oldest|newest|top',
            'best|most liked|view|delete|edit|name|email|e-mail|website|url|message|comment',
            'your (?:name|e-?mail|comment|message|review)|captcha|submit|send|post|restacks?|collapse',
            'permalink|cancel|discussions?|responses?|add|loading|load more|show more|see more|respond',
            'write|no posts|all|most recent|sort by|verified|\\u03b4|ready for more|previous|next',
            'name and email|(?:name|e-?mail|website|comment) ?(?:\\*|\\(required\\))',
          ) +
          `(?: ?\\*)?${END}`,
      ],
      strength: 'weak',
      examples: [
        { lines: ['Leave a reply', 'Name *', 'Website', 'The pool will open in June.'], struck: [1, 2] },
        { lines: ['Name', 'Nobody knows how the valley got it.', 'Top', 'He never saw it.'], struck: [] },
      ],
    },
  ],
};
