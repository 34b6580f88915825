import type { RulePack } from '../../../model.js';

const r = String.raw;

const REPORTED = r`\b(?:said|says|told|asked)\b`;

/** Tools of blogs and recipe pages, and what content systems leave in a text. */
export const enFurnitureTools: RulePack = {
  name: 'en/furniture-tools',
  rules: [
    {
      id: 'furniture/edit-page',
      kind: 'furniture',
      languages: ['en'],
      about: 'Links by which readers may edit or mend a page: "Edit this page on GitHub".',
      match: [
        r`^(?:edit|improve|view|suggest (?:an? )?(?:edits?|changes?)(?: to)?|propose changes to) (?:this )?(?:page|post|article|doc|document|source|entry)(?: source)?(?: on (?:github|gitlab|bitbucket))?(?: contributing guidelines?)?[^a-z0-9?.]{0,4}$`,
        r`^(?:all )?our (?:blog )?(?:posts|docs|articles|content) (?:are|is) open[- ]source\b.{0,180}$`,
        r`^(?:found|spotted|see|noticed) (?:a|an|any) (?:typo|error|mistake|bug|issue)s?(?: (?:in|on|with) (?:this|the) (?:page|post|article))?\? .{0,20}\b(?:edit|let (?:us|me) know|report|open|submit|please|help|tell|contact|e-?mail)\b.{0,120}$`,
        r`^(?:last (?:updated|modified|edited) on .{4,30} by .{2,40}|contributors to this (?:page|article):? ?.{0,80})$`,
      ],
      unless: [REPORTED],
      examples: [
        {
          lines: [
            'Edit this page on GitHub',
            'All our blog posts are open source. Anyone can mend them.',
            'Found a typo? Let us know.',
            'Last updated on 3 May 2024 by Ada Quill',
            'The pump runs.',
          ],
          struck: [0, 1, 2, 3],
        },
        {
          lines: [
            'Edit this page of your life, the coach wrote, and do not look back.',
            'She found a typo? No: she found forty.',
            'Our posts are open to the wind.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'comments/recipe-rating',
      kind: 'comments',
      languages: ['en'],
      about: 'Asks those who cooked or built it for a rating, a comment or a picture.',
      match: [
        r`^(?:did you|have you|if you(?:'ve)?|when you) (?:try|tried|make|made|bake|cook|love|like|enjoy|build|knit)\b.{0,60}\b(?:recipe|recipes|this|it|one|them|pattern|project)\b.{0,80}\b(?:leave (?:a (?:comment|review|note|star|rating|\d)|me|us)|rat(?:e|ing)|tag (?:me|us|@)|star|share a|comment|hashtag|let (?:me|us) know)\b.{0,280}$`,
        r`^(?:please )?(?:leave|give) (?:a|me a|us a|this recipe a|it a) (?:star |5[- ]star |five[- ]star |\u2b50 ?)*(?:rating|review)\b.{0,140}$`,
        r`^(?:tag|mention) (?:@[\w.]+|me|us)\b.{0,60}\b(?:instagram|pinterest|facebook|hashtag|#\w+|so (?:i|we) can)\b.{0,80}$`,
        r`^(?:jump to|print) (?:the )?recipe(?: card)?(?:[ |/\u00b7-]{1,3}(?:print|jump to|pin|rate|save)(?: (?:the )?recipe)?){0,3}[^a-z0-9?.]{0,4}$`,
        r`^(?:pin (?:it|this|this recipe)|save this recipe)(?: (?:for later|on pinterest|to pinterest))?[^a-z0-9?.]{0,4}$`,
      ],
      unless: [REPORTED],
      maxWords: 50,
      examples: [
        {
          lines: [
            'Did you make this recipe? Leave a star rating below!',
            'Please leave a 5-star rating.',
            'Tag me on Instagram so I can see your pie.',
            'Jump to Recipe | Print Recipe',
            'Pin it for later',
            'Let the pie cool.',
          ],
          struck: [0, 1, 2, 3, 4],
        },
        {
          lines: [
            'If you make it a day ahead, leave the cloth over the bowl.',
            'Did you try the shop on the corner? It is gone.',
            'Leave a gap of two fingers between the loaves.',
            'Print the letters backwards.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'furniture/shortcode',
      kind: 'furniture',
      languages: ['*'],
      about: 'What a content system left unfilled: "[contact-form-7 id=12]", "[mepr-login-form]".',
      match: [
        r`^\[/?(?:contact-form-7|mc4wp_form|mepr-login-form|mepr-[a-z-]+|gravityform|ninja_form|wpforms|newsletter_form|newsletter|sibwp_form|formidable|smbtoolbar|sharify|addtoany|social_share|sc name|adrotate|quads|the_ad|ad_slot|email-subscribers|jetpack_subscription_form|yikes-mailchimp|optin-monster[a-z-]*|convertkit)[^\]]{0,120}\]$`,
        r`^\{\{? ?(?:cta|newsletter|signup|subscribe|form|ad|promo|related)[\w .:|'"()=-]{0,80}\}\}?$`,
      ],
      examples: [
        {
          lines: ['The mill stands still.', '[contact-form-7 id="12" title="Ask us"]', '{{cta("a5b1")}}'],
          struck: [1, 2],
        },
        {
          lines: [
            '[letters of 1911, burnt]',
            '{ name, age }',
            '/etc/hosts',
            'The code `[gallery]` shows the pictures.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'furniture/page-notice',
      kind: 'furniture',
      languages: ['en'],
      about: 'Notices of a page’s own tools: feedback, queues, codes to embed, articles read aloud.',
      match: [
        r`^(?:was|did you find) our (?:page|article|post|guide|content|answer)s? (?:helpful|useful|interesting)\?.{0,20}$`,
        r`^(?:give|leave|share|submit|send)(?: us)?(?: your)? feedback on this (?:post|article|page|story)[.!]*$`,
        r`^your (?:input|feedback|answers?) helps? (?:us )?(?:to )?(?:shape|improve|decide|make|understand) (?:what|how|our|the (?:site|page))\b.{0,60}$`,
        r`^report a (?:mispronounced|mispronunciation)\b.{0,20}$`,
        r`^your (?:queue|playlist|reading list) is (?:currently )?empty[.!]*$`,
        r`^(?:click|tap|press)\b.{0,50}\bto add them to your queue\b.{0,10}$`,
        r`^copy and paste (?:the|this) (?:embed )?code below\b.{0,90}$`,
        r`^the code has been copied\b.{0,30}$`,
        r`^(?:new!? )?you can now listen to .{2,40}\b(?:articles|stories)[.!]*$`,
        r`^loading (?:the )?(?:audio|narration|player|video|podcast)(?: (?:narration|player|version))?[.…]*$`,
        r`^(?:listen|listening) to (?:this |the )?(?:story|article|post|column)[^a-z0-9]{1,4}\d{1,3}(?: ?min(?:ute)?s?|:\d\d)?[.]*$`,
        r`^(?:time to read|read in|reading takes)[: ]{1,3}(?:about |under )?\d{1,3} ?min(?:ute)?s?[.]*$`,
        r`^(?:the|this|next) video will (?:auto-?play|play|start|begin)\b.{0,30}$`,
        r`^audio by [\w.]{3,20}$`,
        r`^(?:press|hit) play to (?:hear|listen|watch)\b.{0,60}$`,
        r`^play [\u00b7\u2022|:-] ?\d{1,2}:\d\d$`,
        r`^save (?:for|to read) (?:offline|later)(?: reading)?[.!]*$`,
        r`^(?:about )?(?:a|an) [\w-]{2,12}[- ]minute read[.!]*$`,
        r`^text(?: size)?[: ](?:a[ +-]*){2,3}$`,
        r`^skip (?:this|to (?:the )?next) section[.!]*$`,
      ],
      unless: [REPORTED],
      maxWords: 30,
      examples: [
        {
          lines: [
            'Was our guide useful?',
            'Give feedback on this story',
            'Your input helps shape what we write.',
            'Report a mispronounced name',
            'Your playlist is empty.',
            'Tap on them to add them to your queue',
            'Copy and paste this code below the line.',
            'The code has been copied to the clipboard.',
            'You can now listen to Lantern stories!',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2, 3, 4, 5, 6, 7, 8],
        },
        {
          lines: [
            'Was our guide sober?',
            'Your answer helps him more than you know.',
            'You can now listen to the bells of all nine towns.',
          ],
          struck: [],
        },
        {
          lines: [
            'Loading the narration…',
            'Listen to story · 4 min',
            'Time to read: 6 minutes',
            'The video will auto-play in a moment',
            'Audio by Lantern',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2, 3, 4],
        },
        { lines: ['Loading the audio desk took an hour.', 'Audio by the river', 'Fog.'], struck: [] },
        {
          lines: [
            'Press play to hear this story',
            'Play · 12:04',
            'Save for offline reading',
            'About a seven-minute read',
            'Text A A A',
            'Skip this section',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2, 3, 4, 5],
        },
        { lines: ['Press play to the limit.', 'Skip this meal.', 'Fog.'], struck: [] },
      ],
    },
  ],
};
