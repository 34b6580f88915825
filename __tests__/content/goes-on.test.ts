import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/clean.js';

/** Families: small pages of local papers, blogs and letters, dumped with menu and footer. */
const MENU = ['Skip to content', 'Menu', 'Home', 'News', 'Opinion', 'Obituaries', 'Subscribe', 'Log in'];
const FOOTER = [
  'Share this article',
  'Facebook',
  'Twitter',
  'Email',
  'Most Read',
  '1',
  'Pub to close',
  'About Us',
  'Contact',
  'Terms of Use',
  'Privacy Policy',
  '© 2025 The Tide Post. All rights reserved.',
];
const HEADLINE = 'Quay stays closed until the herring come back';
const PROSE = [
  'The harbour board voted nine to two on Monday to leave the northern quay closed, and so ended a quarrel of many years.',
  'The board had been told by its own engineers that two of the five piers would not stand another winter of storms.',
  'Fishing crews will have to land their catch at the old town steps, which are narrow and lie dry at low tide.',
];

function keptOf(lines: readonly string[]): string[] {
  const { blocks, verdicts, warnings } = judge([...MENU, ...lines, ...FOOTER].join('\n'), { format: 'text' });
  expect(warnings.map(({ code }) => code)).toContain('page-dump');
  return blocks.filter((_, i) => ['kept', 'title'].includes(verdicts[i]?.role ?? '')).map(({ text }) => text);
}

describe('the last paragraph of a small page', () => {
  const LAST = 'Two tugs will stand by.';

  test.each<[string, readonly string[]]>([
    ['nothing', []],
    ['an advertisement', ['Advertisement']],
    ['an advertisement with a label of its own', ['Story continues below advertisement']],
    ['a teaser', ['READ MORE: The bridge that nobody wanted']],
    ['an appeal', ['Support local journalism', 'Become a member today.', 'Donate']],
    ['a newsletter', ['Sign up for our free daily newsletter', 'Enter your email address', 'Sign up']],
    ['buttons', ['Follow us on Facebook and Instagram']],
  ])('stays with %s above it', (_, nag) => {
    expect(keptOf([HEADLINE, ...PROSE, ...nag, LAST])).toEqual([HEADLINE, ...PROSE, LAST]);
  });

  test('stays where an interview ends in short answers, or a letter in names', () => {
    const interview = [HEADLINE, ...PROSE, 'Will it open again?', 'No.', 'Not at all?', 'Ask the herring.'];
    expect(keptOf(interview)).toEqual(interview);
    const letter = [HEADLINE, ...PROSE, 'Please be patient.', 'Yours sincerely,', 'Mrs P. Vasshaug', 'Harbour master'];
    expect(keptOf(letter)).toEqual(letter);
  });

  test('is not the tags, nor what stands below comments', () => {
    const rest = ['Tags', 'Harbours', 'Comments', 'We want comments to be lively and kind.'];
    expect(keptOf([HEADLINE, ...PROSE, ...rest])).toEqual([HEADLINE, ...PROSE]);
  });
});

test('a list goes on beyond a nag in its midst', () => {
  const lines = ['You need', '500 g potatoes, boiled', '150 g flour', '1 egg', '12 small plums', 'Butter, cinnamon'];
  const kept = keptOf([HEADLINE, ...PROSE, ...lines.slice(0, 3), 'Advertisement', ...lines.slice(3), PROSE[0] ?? '']);
  expect(kept).toEqual([HEADLINE, ...PROSE, ...lines, PROSE[0]]);
});

test.each(['Quay seeks herring', 'The Last Herring', '36 hours in Tarnwick', 'Letters to the editor'])(
  'a headline of few words stays: %s',
  (headline) => {
    expect(keptOf([headline, ...PROSE])).toEqual([headline, ...PROSE]);
  },
);
