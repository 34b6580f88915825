import type { RulePack } from '../../../model.js';

const START = '^(?:[^a-z0-9"\']{1,4}|"{1,2} )?\\b';
const END = '[^a-z0-9?]{0,5}$';

const anyOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;
/** A pattern for a line that holds one of these and no more. */
const label = (...words: readonly string[]): string => START + anyOf(...words) + END;

/** Log in, my account, saved articles. */
export const enAccount: RulePack = {
  name: 'en/account',
  rules: [
    {
      id: 'account/login-form',
      kind: 'account',
      languages: ['en'],
      about: 'The lines of a login form: "Forgot your password?", "Log in with Facebook", "Remember me".',
      match: [
        label(
          '(?:forgot(?:ten)?|lost|reset|recover|change|forget)(?: (?:your|my))? (?:password|username|login details)(?: or (?:username|user name))?\\??',
          'remember me(?: on this (?:device|computer))?|keep me (?:logged|signed) in',
          'stay (?:logged|signed) in',
          '(?:(?:log in|login)|login|sign ?in|sign ?up|continue|connect|register|join)(?: using| with| via)(?: (?:your|a))? (?:facebook|google|twitter|x|linkedin|apple|apple id|email|e-mail|microsoft|github|social network|account|.{2,20} account|social media)',
          '(?:log|sign) in (?:to|into|with) (?:your|my|an?) (?:account|profile|existing account|.{2,24} account)',
          '(?:social|user|member|staff|customer|client|student|partner|employee|admin|reader|your|my) (?:login|log-in|sign-in|account)',
          'create (?:an?|your|my|a free|your free|new|free) (?:.{2,20} )?account(?: now| here| today| for free)?',
          'create account',
          '(?:log in|login|sign ?in) ?(?:/|\\||or|&|and|to) ?(?:create (?:an? )?(?:free )?account|register|sign up|join|(?:log in|login)|comment|save|bookmark|follow|view your profile)',
          'sign up ?(?:/|\\||or) ?(?:log in|login|sign ?in)',
          'register ?(?:/|\\||or) ?(?:log in|login|sign ?in)',
          '(?:log (?:in|out)|login|logout|sign ?(?:in|out)) ?(?:my account|register|sign up|create (?:an? )?(?:free )?account|join|subscribe)',
          'my (?:account|profile|saved|bookmarks|list|feed|library|reading list|saved (?:articles|items|stories))',
          'manage (?:my |your )?(?:account|profile)',
          'account (?:settings|details|info|information|overview)|edit profile|view profile',
          'your (?:account|profile)|(?:hi|hello|welcome),? (?:guest|\\[?name\\]?|user|back)',
          '(?:log|sign) (?:me )?out|logged in as .{2,30}|not you\\? (?:log|sign) out|customer login',
          '(?:password|username|user name|login|e-?mail) ?\\*',
        ),
        `${START}(?:(?:please|you (?:must|need to|have to|should)(?: be)?|you may|to .{2,60}(?:,|please|must|need to|you need to)?) )(?:be )?(?:first )?(?:log(?:ged)? ?in|sign(?:ed)? ?in|register(?:ed)?|create an? (?:free )?account)\\b.{0,24}\\b(?:to|or|before|account|here)\\b.{0,80}\\b` +
          anyOf(
            'bookmark|save|story|stories|article|account|vote|rate|follow|profile|favou?rites?|like',
            'this (?:page|content|feature)|reading list|register|log|sign|continue|view',
          ) +
          '\\b',
        label(
          "(?:already|don't|do not|not) (?:have|registered|got)\\b.{0,24}\\b(?:account|registered|yet)\\b.{0,6}(?:sign|log|register|create|click|join)\\b.{0,40}",
          '(?:already registered|not registered yet|new (?:user|here|to .{2,24}))\\??(?: (?:sign|log|register|create|join|click)\\b.{0,30})?',
          "(?:don't|do not) have an account\\??(?: yet\\??)?|need an account\\?.{0,24}",
          'no account\\?.{0,24}',
          '(?:please )?enter your (?:username|password|login|user name)(?: (?:and|or|below|to)\\b.{0,50})?',
        ),
        '\\byou can save this (?:article|story|page)\\b.{0,60}\\b(?:register(?:ing)?|sign(?:ing)? ?in|account)\\b',
        `${START}(?:save|bookmark|add) (?:this )?` +
          anyOf(
            'article|story|to (?:my )?(?:list|favou?rites|bookmarks|saved|reading list|library)',
            'articles? for later|to your (?:saved stories|reading list|library|bookmarks)|for later',
            'to read later',
          ) +
          END,
      ],
      unless: [
        '\\b(?:said|says|told)\\b',
        '^(?:create an? (?:new )?account|remember me|welcome back|your account|my (?:list|feed|library|profile))[.,!]$',
      ],
      examples: [
        {
          lines: [
            'The museum opens again in May.',
            'Forgot your password?',
            'Please log in to bookmark this story.',
            'Don’t have an account? Create one',
            'You can save this article by registering for free here.',
            'Add to reading list',
            'Entry is free for children.',
          ],
          struck: [1, 2, 3, 4, 5],
        },
        {
          lines: [
            'Remember me, the ghost says, and is gone.',
            'Create an account for every member of the team before you log in for the first time.',
            'To save the file, click the blue square and enter your password.',
            'Please sign in at the front desk when you arrive, the school told parents.',
            'Save the article in a box, his mother said.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'account/login-label',
      kind: 'account',
      languages: ['en'],
      about: 'A bare "Log in", "Sign in" or "My account" in a line.',
      match: [
        label(
          '(?:log in|log-in|login)|sign[- ]?in|(?:log out|log-out|logout)|sign[- ]?out|logout|signin',
          '(?:sign|log) in now|(?:sign|log) in here|sign in sign up|sign in sign in|login login',
        ),
      ],
      unless: ['[.!]$', '^[-*\\u2022]', '^\\d'],
      examples: [
        { lines: ['Sign in', 'The museum opens again in May.', 'Log In', 'Entry is free.'], struck: [0, 2] },
        {
          lines: ['1. Sign in.', 'Type your name and the code from the letter.', '- Log in', 'Sign in, please.'],
          struck: [],
        },
      ],
    },
    {
      id: 'account/label',
      kind: 'account',
      languages: ['en'],
      about: 'A field or a button of an account form, beside other furniture.',
      match: [
        '^' +
          anyOf(
            'username|user name|password|register|join|join now|account|profile|settings|dashboard',
            'create account|register now|login|log in|sign in|or|show|hide|show password|email|e-mail',
            'email address|confirm password|nickname|display name|first name|last name|submit|continue',
            'cancel|my account|help|saved|bookmarks|notifications|edit|logout|log out|facebook|google',
            'apple|close|save|social network|name|username or email(?: address)?',
          ) +
          ` ?\\*?${END}`,
      ],
      strength: 'weak',
      examples: [
        { lines: ['Forgot your password?', 'Username *', 'The museum opens again in May.'], struck: [1] },
        {
          lines: ['Account', 'The river gave a good account of itself.', 'Profile', 'He was born at sea.'],
          struck: [],
        },
      ],
    },
  ],
};
