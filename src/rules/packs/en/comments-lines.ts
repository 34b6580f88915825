import type { RulePack } from '../../../model.js';

const r = String.raw;

const REPORTED = r`\b(?:said|says|told|tells|asked|wrote|writes|according to|announced|urged)\b`;

/** Asks for the stories, tips and opinions of readers. */
export const enCommentsLines: RulePack = {
  name: 'en/comments-lines',
  rules: [
    {
      id: 'comments/share-your-story',
      kind: 'comments',
      languages: ['en'],
      about: 'Asks readers for their own stories, problems and tips.',
      match: [
        r`^share your (?:story|stories|experience|news|tips?)(?: with (?:us|the .{2,30}))?[^a-z0-9?]{0,4}$`,
        r`^(?:do you have|have you got|got) (?:an?|any) (?:issue|story|tip|question|news tip|problem|complaint)\b[^.!?]{0,80}\?(?: .{0,40}\b(?:wants? to (?:help|hear)|we'd (?:like|love) to hear|we want to hear|let us know|email us|fill (?:out|in) (?:the|this) form)\b.{0,160})?$`,
        r`^(?:please )?fill (?:out|in) (?:the|this) form (?:below )?or (?:e-?mail|call|write to) .{3,80}$`,
      ],
      unless: [REPORTED],
      strength: 'weak',
      maxWords: 50,
      examples: [
        {
          lines: [
            'Leave a comment',
            'Share your story',
            'Do you have a tip? We want to hear from you.',
            'Fill out the form below or email tips@norvik.example.',
            'Fog.',
          ],
          struck: [1, 2, 3],
        },
        {
          lines: ['Share your story', 'A child needs words.', 'Do you have a tip?', 'he asked the waiter.'],
          struck: [],
        },
      ],
    },
    {
      id: 'comments/form-notice',
      kind: 'comments',
      languages: ['en'],
      about: 'Notices of a comment form: names to confirm, manners to keep, what happens to reports.',
      match: [
        r`^you must (?:confirm|set|choose|add|create) your (?:public )?(?:display |user ?)name\b.{0,40}$`,
        r`^(?:please|you)\b.{0,70}\bprompted to (?:enter|choose|confirm) your (?:display |user ?)name\b.{0,10}$`,
        r`^(?:please )?(?:refrain from|avoid) posting comments\b.{0,300}$`,
        r`^(?:find|found) this (?:comment|post) offensive\b.{0,60}$`,
        r`^(?:please )?(?:choose|pick|select|give)\b[^.!?]{0,50}\bclick (?:on )?the report button\b.{0,100}$`,
        r`^fill in your details below\b.{0,50}$`,
        r`^you are commenting using your\b.{0,40}$`,
        r`^(?:to|before|for)\b[^.!?]{0,60}\bcommenting,? please (?:read|see|review)\b.{0,80}$`,
        r`^(?:get notified|be notified|receive an e-?mail) when\b.{0,40}\b(?:comment|repl(?:y|ies))\b.{0,30}$`,
        r`^if you (?:enjoyed|liked|loved) (?:this|it|reading)\b.{0,30}\b(?:leave|drop|post|write)(?: us| me)? a (?:comment|reply|note|review)\b.{0,120}$`,
        r`^(?:please )?(?:feel free to |do )?leave (?:us )?(?:a|your) (?:comments?|thoughts|feedback|reply)\b.{0,20}\b(?:below|here)\b.{0,20}\b(?:let (?:us|me) know|tell (?:us|me)|share)\b.{0,120}$`,
        r`^commenting tips: .{2,200}$`,
        r`^(?:sort by )?(?:oldest|newest|highest|lowest|most|best)(?: (?:first|scored?|rated|liked|recent|voted|replies))$`,
        r`^(?:or )?create (?:a|an) (?:free )?account to (?:join|take part in) the (?:discussion|conversation|debate)[.!]*$`,
        r`^rate this (?:article|story|post|page)[^a-z0-9?]{0,4}$`,
        r`^(?:send|submit|share)(?: us| your| a| an| any)? (?:tips?|corrections?)(?: (?:or|and|&|/) (?:tips?|corrections?))?(?: (?:here|to us))?[.!]*$`,
        r`\bthe ability to comment only (?:available|open) to (?:our )?(?:paying |paid )?(?:subscribers|members)\b.{0,300}$`,
        r`^(?:please )?(?:log ?in|sign in|register) to comment\b.{0,30}$`,
        r`^be the first one to comment\b.{0,40}$`,
        r`^add a public comment\b.{0,5}$`,
        r`^comments are (?:only )?(?:open|limited|reserved)\b.{0,20}\b(?:members|subscribers|readers|hours|days)\b.{0,60}$`,
        r`^(?:reader|readers'|user|these) comments (?:are|do not|represent|reflect|express)\b.{0,100}$`,
      ],
      unless: [REPORTED],
      maxWords: 70,
      examples: [
        {
          lines: [
            'You must choose your display name before you can comment',
            'You will then be prompted to confirm your username.',
            'Please refrain from posting comments that insult others.',
            'Find this comment offensive?',
            'Pick a reason and click on the report button.',
            'Fill in your details below:',
            'You are commenting using your old account.',
            'Before commenting, please read the rules of the house.',
            'Get notified when there is a reply',
            'If you enjoyed this, leave a note below.',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        },
        {
          lines: [
            'You must choose your words with care.',
            'Drivers should avoid posting comments while they wait.',
            'If you liked it, write a review, the teacher told them.',
            'Fill in your details with care.',
          ],
          struck: [],
        },
        {
          lines: [
            'Please leave a comment below and let us know.',
            'Commenting tips: be kind, and stay with the subject.',
            'Newest first',
            'Or create a free account to join the debate',
            'Rate this story:',
            'Send tips or corrections',
            'We have made the ability to comment only open to subscribers.',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2, 3, 4, 5, 6],
        },
        {
          lines: [
            'Newest recruits first, the sergeant wrote.',
            'Rate this week: slow.',
            'Most boats first pass the light.',
            'Fog.',
          ],
          struck: [],
        },
        {
          lines: [
            'Please login to comment on this story',
            'Be the first one to comment!',
            'Add a public comment…',
            'Comments are open to members for two days.',
            'Reader comments are the views of their authors.',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2, 3, 4],
        },
      ],
    },
  ],
};
