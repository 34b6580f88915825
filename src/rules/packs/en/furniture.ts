import type { RulePack } from '../../../model.js';

const START = '^(?:[^a-z0-9"\']{1,4}|"{1,2} )?\\b';
const END = '[^a-z0-9?]{0,5}$';

const anyOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;
/** A pattern for a line that holds one of these and no more. */
const label = (...words: readonly string[]): string => START + anyOf(...words) + END;

/** Players, galleries, reading time, print, ratings, error and script messages. */
export const enFurniture: RulePack = {
  name: 'en/furniture',
  rules: [
    {
      id: 'furniture/listen',
      kind: 'furniture',
      languages: ['en'],
      about: 'The label of a read-aloud player: "Listen to this article", "Listen 5 min".',
      match: [
        label(
          '(?:click to |tap to |you can |prefer to )?(?:listen|hear) ?(?:to )?(?:(?:this|the) (?:article|story|post|page|column|essay|piece|news article|content|podcast version|episode below)|article)(?: now| here| instead| in summari[sz]ed format)?(?: ?[|(:/\\u00b7\\u2022-]? ?\\(?\\d{1,3}(?::\\d\\d)? ?(?:min(?:ute)?s?)?\\)?){0,2}',
          'listen ?[|(\\u00b7\\u2022:-]? ?\\(?\\d{1,3}(?::\\d\\d)? ?(?:min(?:ute)?s?)?\\)?(?: ?\\d{1,2}:\\d\\d)?',
          'audio (?:article|version|player)(?: \\(.{2,30}\\))?',
          '(?:play|pause|start|stop|resume) (?:audio|listening|article|this article|episode)',
          '(?:this|the) (?:audio|story|article) (?:is|was|has been)?\\b.{0,30}\\b(?:auto[- ]generated|ai[- ]generated|computer[- ]generated|automated voice|text-to-speech|machine voice|ai[- ]voice|narrated by (?:ai|an automated|a computer))\\b.{0,60}',
          '(?:read|narrated) aloud by .{2,30}|text to speech',
          'your browser does not support (?:the )?(?:audio|video|html5|iframes?|this)\\b.{0,60}',
          'listen on (?:spotify|apple podcasts|.{2,20})|playback speed|audio playback rate',
          'speed:? ?(?:1x|1\\.0x)|read by (?:an )?(?:ai|automated|electronic) (?:voice|narrator)',
        ),
      ],
      unless: ['\\b(?:said|says)\\b'],
      maxWords: 24,
      examples: [
        {
          lines: [
            'A choir without a hall',
            'Listen to this article',
            'Listen · 5 min',
            'This audio is auto-generated. Please tell us of errors.',
            'The roof fell in on a Sunday.',
          ],
          struck: [1, 2, 3],
        },
        {
          lines: [
            'Listen to this choir: forty voices and no hall.',
            'Listen to the story of the choir once more.',
            'Listen 5 times a day, the teacher said.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'furniture/reading-time',
      kind: 'furniture',
      languages: ['en'],
      about: 'The reading time of the article.',
      match: [
        label(
          '(?:estimated |approx(?:\\.|imate)? |average )?read(?:ing)? ?time ?[:|-]? ?(?:about |approx\\.? |less than |under )?(?:\\d{1,3}|a|an|one) ?(?:min(?:ute)?s?\\.?|m)?(?: read)?',
          '(?:\\d{1,3}|<1|one)[ -]?(?:-? ?\\d{1,3} )?(?:min(?:ute)?s?\\.?|m) ?(?:-? ?(?:read|reading(?: time)?|of reading|to read|listen|watch|video))',
          '(?:\\d{1,3}|one) ?min\\.? read ?[|\\u00b7\\u2022].{0,30}',
          'less than (?:a|1) min(?:ute)? read',
          'this (?:article|post) (?:takes|is (?:about|approximately))\\b.{0,20}\\bmin(?:ute)?s?(?: (?:to )?read(?:ing)?)?',
          'reading time|word count:? ?[\\d,]+(?: words)?',
        ),
      ],
      examples: [
        {
          lines: ['A choir without a hall', '5 min read', 'Reading time: 4 minutes', 'The roof fell in on a Sunday.'],
          struck: [1, 2],
        },
        {
          lines: ['5 minutes of reading a day will do, the school says.', 'Reading time is over.', '12 minutes'],
          struck: [],
        },
      ],
    },
    {
      id: 'furniture/gallery',
      kind: 'furniture',
      languages: ['en'],
      about: 'The controls of an image, a gallery or a video: "View image in fullscreen", "Slide 1 of 5".',
      match: [
        label(
          '(?:view|open|see|click to (?:view|see|open|enlarge)|press enter or click to view|tap to (?:view|enlarge|zoom)|enlarge|expand|zoom|show|hide|toggle|download|click (?:on )?(?:the )?(?:image|photo|picture)s? to (?:view|enlarge|zoom|expand)) ?(?:this |the |full |full-size |larger |large |high-res |hi-res |original |all )?(?:images?|photos?|pictures?|gallery|galleries|slideshow|version|size|captions?|fullscreen|full screen|larger|it|photo gallery|\\d{1,3} (?:photos|images|pictures))?(?: in (?:gallery|full ?screen|full size|a? ?(?:new window|lightbox)|fullscreen mode|light ?box))?',
          'open this photo in gallery|view image in full ?screen',
          '(?:image|photo|slide|picture|gallery|video|page|item|figure) \\d{1,3} (?:of|/) \\d{1,3}',
          '\\d{1,3} ?(?:of|/) ?\\d{1,3} ?(?:photos|images|slides|pictures)?',
          '\\d{1,3} (?:images|photos|slides|pictures|videos)',
          '(?:previous|next|prev)(?: ?(?:and|/|,|\\|)? ?(?:next|previous))? ?(?:image|photo|slide|picture|item|video|gallery|slides)?',
          '(?:image|photo|slide|gallery|video|media) (?:caption|gallery|slideshow|credit|source|carousel|player)',
          '(?:show|hide|toggle|read|expand|close)(?: the)? (?:captions?|caption text|credits?)',
          '(?:play|pause|watch|mute|unmute|replay|stop|skip|close|loading|load) (?:the )?(?:video|clip|slideshow|trailer|gallery|sound)',
          'video player is loading|loading video|(?:exit|enter|toggle) full ?screen|start slideshow',
          'full ?screen|(?:image|photo) (?:unavailable|not available)',
          'swipe (?:left|right|up|for more|to (?:see|view|continue)).{0,40}|zoom (?:in|out)',
          'current time ?\\d.{0,60}|duration ?\\d{1,2}:\\d\\d.{0,30}',
          'the following media includes potentially copyrighted content',
          "this video (?:file )?(?:cannot|can't|could not|is not available|is unavailable|is no longer available)\\b.{0,60}",
          'the media could not be loaded\\b.{0,100}|beginning of dialog window\\b.{0,80}',
          'end of dialog window|this is a modal window\\b.{0,60}|picture-in-picture|watch on',
          'video (?:unavailable|of the (?:day|week))',
          '(?:scroll|swipe) through (?:the )?(?:gallery|images|photos|slideshow).{0,40}',
          '\\d{1,3} ?/ ?\\d{1,3} ?(?:slides|photos|images|getty.{0,20})',
        ),
      ],
      unless: [
        '^(?:view|open|see|enlarge|expand|zoom|show|hide|toggle|download|show it|hide it|see it|open it|previous|next|prev|figure \\d.*|the gallery)[^a-z]{0,5}$',
        '^\\d{1,3} ?(?:of|/) ?\\d{1,3}$',
        '^(?:photo|image|video|media|picture) (?:credit|source)s?\\b',
      ],
      maxWords: 26,
      examples: [
        {
          lines: [
            'The old hall of the choir.',
            'View image in fullscreen',
            'Open this photo in gallery:',
            'Image 2 of 7',
            'Show captions',
            'The roof fell in on a Sunday.',
          ],
          struck: [1, 2, 3, 4],
        },
        {
          lines: [
            '3/4',
            'Photo credit: Jane Doe',
            'Open the gallery on Monday and nobody comes, the painter said.',
            'See',
            'Figure 2 of 7',
            'Page 4 of 12 is missing.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'furniture/back-to-top',
      kind: 'furniture',
      languages: ['en'],
      about: 'Links within the page and tools: "Back to top", "Print this article", "Text size".',
      match: [
        label(
          '(?:(?:back|return|go|scroll|jump)(?: back)? to (?:the )?(?:top|start|beginning|page top)|to the top|top of page|end of page)(?: of (?:the )?page)?',
          'page load link|go to top',
          '(?:print|save|email|cite|download|export|listen to|translate)(?: (?:or|&|and) (?:print|save|email|share))? (?:this|the|full)? ?(?:article|page|story|post|pdf|version|citation|as pdf)',
          'printer[- ]friendly(?: (?:version|page|pdf))?',
          'print(?: ?[/|&] ?(?:email|save|pdf|share|save)|-friendly version| this)?(?: ?pdf)?',
          'download (?:the )?(?:pdf|article|as pdf|pdf version|citation)',
          '(?:text|font) size(?: ?[:+-]?.{0,20})?',
          '(?:increase|decrease|reset|change|larger|smaller|adjust) (?:font|text)(?: size)?|a ?a ?a',
          '(?:article|page) tools|cite this (?:article|page|entry|post)',
          '(?:report|submit|suggest|request)(?: an?| a)? (?:correction or typo|error|typo|correction|mistake|broken link|edit|problem with this (?:page|article)|issue with this (?:page|article))s?(?: (?:here|on this page|in this article|to this (?:article|story)))?',
          '(?:spotted|see|found|noticed) (?:an?|a) (?:error|typo|mistake|problem|issue)\\?.{0,60}',
          'article content|skip to end of .{2,30}|select (?:language|page|text size)',
          'switch (?:to )?(?:dark|light) mode|toggle (?:dark mode|theme)',
          'choosing a selection results in a full page refresh|opens in a new (?:window|tab)',
          'opens external link|link copied|copied!?|no items found',
          'loading(?: more)?(?: (?:posts|articles|stories|content|article|comments))?|please wait',
          'load(?:ing)? more(?: (?:posts|articles|stories|news|content|results))?',
          'show more(?: (?:posts|articles|stories|news|content|results))?',
          '(?:share )?(?:cite )?(?:improve|edit) this (?:answer|question)(?: (?:follow|flag|edited|asked|answered)\\b.{0,40})?',
          'view post in reader|copy shortlink|report this content|collapse this bar|customi[sz]e this bar',
          '(?:oops[,!]? )?something went wrong(?:[.!,]? (?:please|try|on our|while|with your|we|refresh|reload).{0,60})?|an error (?:has )?occurred(?:[.!,]? (?:please|try|while|we).{0,60})?',
          'content (?:could not|failed to) (?:be )?load.{0,60}|try again later|page not found',
          'add to calendar|get directions|like loading|hide (?:this )?(?:message|notification)',
          'dismiss(?: this)?(?: message)?|turn on (?:desktop |browser |push )?notifications(?: (?:for (?:breaking|news|updates|new|this|our)|to (?:get|be|receive|stay|never))\\b.{0,40})?',
          'powered by .{2,30}|site by .{2,30}|website by .{2,30}|designed by .{2,30}',
          'built with .{2,20}',
        ),
      ],
      unless: [
        '^(?:print|please wait|copied|to the top|text size|built with .*|designed by .*|go to top|powered by .*)[.,!]$',
        '^(?:email|translate|save|print|download) (?:article|version|post)\\.$',
        '\\b(?:said|says)\\b',
      ],
      maxWords: 20,
      examples: [
        {
          lines: [
            'The choir sings in a barn now.',
            'Back to top',
            'Print this article',
            'Article content',
            'Report an error',
            'Loading…',
            'It has forty voices.',
          ],
          struck: [1, 2, 3, 4, 5],
        },
        {
          lines: [
            'Back to the top of the hill they went.',
            'Download the article before you travel, since there is no signal.',
            'Please wait.',
            'Report an accident',
            'Built with his own hands.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'furniture/script-message',
      kind: 'furniture',
      languages: ['en'],
      about: 'A message about scripts, browsers or ad blockers.',
      match: [
        '\\b(?:enable|turn on|activate|switch on|allow) (?:javascript|java script|js|cookies)\\b.{0,20}\\b' +
          anyOf(
            'in your browser|to (?:view|see|use|continue|run|read|proceed|play|watch)',
            'and (?:reload|cookies|disable)',
          ),
        '\\b(?:javascript|java script) (?:is|has been|appears to be) (?:disabled|turned off|required|not (?:enabled|supported|available))\\b',
        '\\b(?:disable|turn off|pause|deactivate|whitelist|switch off|using|have|running)\\b.{0,30}\\b(?:ad[- ]block(?:ers?|ing)?|adblock(?:ers?|ing)?)\\b',
        '^(?:ad[- ]block(?:er)?|adblock(?:er)?) (?:detected|users)\\b',
        '\\b' +
          anyOf(
            'you are using an? (?:outdated|old|unsupported) browser',
            "(?:your|this) browser (?:is (?:out of date|not supported|no longer supported|outdated)|does(?: not|n't) support)",
            '(?:upgrade|update) your browser|(?:latest version of|adobe) flash',
          ) +
          '\\b',
        '^' +
          anyOf(
            'checking (?:if the site connection is secure|your browser)',
            'verify(?:ing)? (?:that )?you are (?:a )?human|just a moment',
            'performance (?:&|and) security by cloudflare|ray id|please verify you are a human',
            'access denied$|one more step|attention required',
          ) +
          '\\b.{0,60}$',
        '^' +
          anyOf(
            'this field is (?:for validation purposes|hidden when viewing|required)',
            'oops! something went wrong while submitting|thank you! your submission has been received',
            '(?:this|the) form (?:is|has been) (?:protected|submitted)|captcha',
            'please complete this required field|please enter a valid',
            'there was an error (?:with|submitting|while)',
            'your (?:message|submission|request) (?:has been|was) (?:sent|received|submitted)',
            'if you are human,? leave this',
          ) +
          '\\b.{0,80}$',
      ],
      unless: ['\\b(?:said|says|told|developers?|code|script tag|function|how to|researchers)\\b'],
      maxWords: 60,
      examples: [
        {
          lines: [
            'Please enable JavaScript to view the map.',
            'JavaScript is disabled. The map needs it.',
            'We noticed that you are using an ad blocker.',
            'Adblock users: some parts of the page do not work.',
            'Your browser is out of date.',
            'Checking your browser before accessing the page.',
            'Oops! Something went wrong while submitting the form.',
            'The choir sings in a barn now.',
          ],
          struck: [0, 1, 2, 3, 4, 5, 6],
        },
        {
          lines: [
            'Developers should ask users to enable JavaScript in your browser settings only when they must.',
            'Just a moment, she said, and was gone for an hour.',
            'Her message has been heard.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'furniture/feedback',
      kind: 'furniture',
      languages: ['en'],
      about: 'A rating or feedback widget: "Was this article helpful?", "Click on a star to rate it!".',
      match: [
        START +
          anyOf(
            '(?:was|is|did you find|how helpful was|how useful was) this (?:page|article|post|information|content|answer|guide|story|review|recipe)(?: (?:helpful|useful|interesting|informative))?\\??(?: to you\\??)?(?: ?(?:yes|no|/|\\||[\\d()]+)){0,4}',
            '(?:was|is) this (?:helpful|useful)\\?(?: ?(?:yes|no|/|\\||[\\d()]+)){0,4}',
            '(?:rate|review) this (?:page|article|post|recipe|content|story|guide|product)',
            'click on a star to rate (?:it|this)|no votes so far\\b.{0,40}',
            'average rating:? ?[\\d.]+ ?(?:/|out of|\\().{0,40}|vote count:? ?\\d+',
            'we are sorry that this (?:post|article|page) was not useful\\b.{0,40}',
            'let us improve this (?:post|article|page)',
            'tell us how we can improve this (?:post|article|page)',
            'thank(?:s| you) for (?:your )?(?:feedback|rating|voting|helping us improve)',
            '(?:give|send|share|leave|provide|submit) (?:us )?(?:your |some )?feedback|site feedback',
            'how (?:can|could) we improve(?: this (?:page|article))?',
            'help us improve(?: (?:this|our) .{2,30})?',
            '\\d{1,3}% (?:of readers )?found this (?:helpful|useful)',
            '\\d+ (?:people|readers) found this (?:helpful|useful)',
            'take (?:our|this) (?:quick |short |brief |reader )?survey',
            '(?:rating|rate):? ?\\d(?:\\.\\d)? ?/ ?\\d(?: \\(\\d+ votes?\\))?',
            '\\(\\d+ votes?(?:, average:.{0,30})?\\)',
          ) +
          `\\??${END}`,
      ],
      unless: [
        '\\b(?:said|says|doctors?)\\b',
        '^(?:is|was) this (?:information|content|story|answer|post|page|article|guide|review|recipe)\\?$',
        '^rat(?:ing|e):? ',
      ],
      maxWords: 22,
      examples: [
        {
          lines: [
            'The choir sings in a barn now.',
            'Was this article helpful?',
            'Click on a star to rate it!',
            'Thank you for your feedback!',
          ],
          struck: [1, 2, 3],
        },
        {
          lines: [
            'Was this story true?',
            'Send feedback into the amplifier and you hear it howl.',
            'Is this article a noun?',
            'Rating: 4/5',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'furniture/label',
      kind: 'furniture',
      languages: ['en'],
      about: 'A one-word control, beside other furniture.',
      match: [
        '^' +
          anyOf(
            'listen|play|pause|mute|audio|video|print|pdf|close|open|expand|collapse|menu|loading',
            'enlarge|zoom|fullscreen|caption|captions|gallery|photos?|images?|slideshow|transcript',
            'download|settings|auto|1x|helpful|not helpful|previous|next|prev|back|skip|top|share|save',
            'copy|link|thank you|submit|cancel|done|edit|help|ok|replay|live|read|view|hide|show|toggle',
            'search|new|beta|error|retry|reload|refresh|\\d{1,2} ?/ ?\\d{1,3}|\\d{1,3} min(?:s|utes?)?',
            '0{1,2}:\\d\\d|(?:dark|light) mode',
          ) +
          END,
      ],
      strength: 'weak',
      examples: [
        { lines: ['Listen to this article', '4 min', 'Pause', 'The roof fell in on a Sunday.'], struck: [1, 2] },
        { lines: ['Pause', 'A play in one act.', 'Audio', 'is all that counts.'], struck: [] },
      ],
    },
  ],
};
